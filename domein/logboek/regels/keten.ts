import type { Datum } from '../../../kern/tijd/datum.ts';
import { magGewistZijn } from './bewaartermijn.ts';

/** What a seal says about itself. Hashes are hexadecimal. */
export interface Zegel {
  readonly nummer: number;
  readonly van: number;
  readonly totEnMet: number;
  readonly aantal: number;
  readonly vorige: string;
  readonly regels: string;
  readonly hash: string;
  readonly verzegeldOp: Datum;
  readonly gewistOp: Datum | null;
}

/** A seal, and what was worked out anew. */
export interface Zegelstand extends Zegel {
  /** The hash as it should be, from `vorige`, what the seal says and `regels`. */
  readonly herrekend: string;
  /** How many lines stand in the range now, and the SHA-256 of their text. */
  readonly gevonden: number;
  readonly gevondenRegels: string;
}

/** The end of the chain so far. */
export interface Ketenstand {
  readonly nummer: number;
  readonly totEnMet: number;
  readonly hash: string;
}

export const BEGIN: Ketenstand = { nummer: 0, totEnMet: 0, hash: '00'.repeat(32) };

/** TOE-4: everything that is wrong with a seal after the one before it, each in one Dutch sentence. Nothing: it is whole. */
export function beoordeelZegel(zegel: Zegelstand, voor: Ketenstand): readonly string[] {
  return [...beoordeelPlek(zegel, voor), ...beoordeelInhoud(zegel)];
}

function beoordeelPlek(zegel: Zegelstand, voor: Ketenstand): string[] {
  const { nummer } = zegel;
  if (nummer !== voor.nummer + 1) {
    const weg = nummer - voor.nummer - 1;
    const welke =
      weg === 1 ? `zegel ${voor.nummer + 1} is weg` : `zegels ${voor.nummer + 1} tot en met ${nummer - 1} zijn weg`;
    return [`Vóór zegel ${nummer}: ${welke}.`];
  }
  const fouten: string[] = [];
  if (zegel.vorige !== voor.hash)
    fouten.push(`Zegel ${nummer}: de keten is hier gebroken. Dit zegel hoort niet bij zegel ${voor.nummer}.`);
  if (zegel.van !== voor.totEnMet + 1)
    fouten.push(
      `Zegel ${nummer}: begint bij regel ${zegel.van}, maar had bij regel ${voor.totEnMet + 1} moeten beginnen.`,
    );
  return fouten;
}

function beoordeelInhoud(zegel: Zegelstand): string[] {
  const { nummer, aantal, gevonden } = zegel;
  const waar = `Zegel ${nummer} (regels ${zegel.van} tot en met ${zegel.totEnMet})`;
  const fouten: string[] = [];
  if (zegel.herrekend !== zegel.hash) fouten.push(`Zegel ${nummer}: het zegel zelf is veranderd.`);
  if (zegel.gewistOp !== null) {
    if (!magGewistZijn(zegel.verzegeldOp, zegel.gewistOp))
      fouten.push(`${waar}: de regels zijn gewist voordat de bewaartermijn voorbij was.`);
    if (gevonden > 0) fouten.push(`${waar}: ${telRegels(gevonden)} bijgekomen na het wissen.`);
    return fouten;
  }
  if (gevonden < aantal) fouten.push(`${waar}: ${telRegels(aantal - gevonden)} weg.`);
  else if (gevonden > aantal) fouten.push(`${waar}: ${telRegels(gevonden - aantal)} bijgekomen.`);
  else if (zegel.gevondenRegels !== zegel.regels) fouten.push(`${waar}: een of meer regels zijn veranderd.`);
  return fouten;
}

function telRegels(aantal: number): string {
  return aantal === 1 ? '1 regel is' : `${aantal} regels zijn`;
}
