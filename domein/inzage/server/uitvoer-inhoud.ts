import { alsZin } from './pdf-woorden.ts';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

/**
 * What was recorded as a whole (a plan, a request) as lines for people: `Uitstroom, motivering: …`. Empty parts and inner numbers of the
 * system are left out; they stand in the JSON.
 */
export function alsRegels(inhoud: unknown): string[] {
  return regels(inhoud, []);
}

function regels(waarde: unknown, pad: readonly string[]): string[] {
  if (waarde === null || waarde === undefined || waarde === '' || waarde === false) return [];
  if (Array.isArray(waarde)) {
    if (waarde.every((een) => typeof een !== 'object')) return regels(waarde.join('; '), pad);
    return waarde.flatMap((een) => {
      const delen = regels(een, []);
      return delen.length === 0 ? [] : [metNaam(pad, delen.join('. '))];
    });
  }
  if (typeof waarde === 'object') return Object.entries(waarde).flatMap(([naam, deel]) => regels(deel, [...pad, naam]));
  if (typeof waarde === 'string' && ID.test(waarde)) return [];
  return [metNaam(pad, waarde === true ? 'ja' : String(waarde))];
}

function metNaam(pad: readonly string[], tekst: string): string {
  const naam = pad.map((deel) => deel.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()).join(', ');
  return naam === '' ? tekst : `${alsZin(naam)}: ${tekst}`;
}
