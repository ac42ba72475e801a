import { vindMensen } from './casus-mensen.ts';
import type { Vervanging } from './casus-patronen.ts';
import { BEZIT, GEWONE_WOORDEN, type Persoonsoort } from './casus-woorden.ts';
import { woordenVan } from './vouwen.ts';

/** A name that the dossier knows, and whose it is. */
export interface BekendeNaam {
  readonly soort: Persoonsoort | 'school' | 'plaats' | 'nummer';
  readonly naam: string;
}

/** What comes in the place of a name that is nobody's. */
const PLEKWOORD = { school: 'de school', plaats: 'die plaats', nummer: '[nummer]' } as const;

/** TOE-5: where the text names somebody or something that the dossier knows. */
export function vindNamen(tekst: string, bekend: readonly BekendeNaam[]): readonly Vervanging[] {
  const mensen: { soort: Persoonsoort; naam: string }[] = [];
  const plekken: Vervanging[] = [];
  for (const { soort, naam } of bekend) {
    if (soort === 'school' || soort === 'plaats' || soort === 'nummer') plekken.push(...vindReeks(tekst, soort, naam));
    else mensen.push({ soort, naam });
  }
  return [...plekken, ...vindMensen(tekst, mensen)];
}

/** The name of a school, place or number: the whole row of words, with or without its article. */
function vindReeks(tekst: string, soort: keyof typeof PLEKWOORD, naam: string): Vervanging[] {
  const reeks = woordenVan(naam).map(({ vorm }) => vorm);
  const lidwoord = ['de', 'het', 't'].includes(reeks[0] ?? '') ? reeks[0] : undefined;
  const kern = lidwoord === undefined ? reeks : reeks.slice(1);
  if (kern.join('').length < 2 || kern.every((woord) => GEWONE_WOORDEN.has(woord))) return [];
  const woorden = woordenVan(tekst);
  return woorden.flatMap((eerste, plek) => {
    const stuk = woorden.slice(plek, plek + kern.length);
    const laatste = stuk[kern.length - 1];
    const past = kern.every((woord, verder) => {
      const vorm = stuk[verder]?.vorm;
      return vorm === woord || (verder === kern.length - 1 && vorm === `${woord}s`);
    });
    if (laatste === undefined || !past) return [];
    const voor = woorden[plek - 1];
    const metLidwoord = voor !== undefined && ['de', 'het', 't'].includes(voor.vorm) && soort === 'school';
    const rest = tekst.slice(laatste.tot);
    const bezit = BEZIT.exec(rest)?.[0] ?? '';
    const huisnummer = soort === 'plaats' ? (/^[ \t]+\d{1,4}[ \t]?[a-z]?\b/iu.exec(rest)?.[0] ?? '') : '';
    return [
      {
        van: metLidwoord ? voor.van : eerste.van,
        tot: laatste.tot + bezit.length + huisnummer.length,
        door: huisnummer === '' ? PLEKWOORD[soort] : '[adres]',
        wat: soort === 'nummer' ? 'nummer' : `naam van een ${soort}`,
      },
    ];
  });
}
