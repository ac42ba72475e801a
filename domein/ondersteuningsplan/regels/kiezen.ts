import { type Datum, isNa, isVoor, plusJaren, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import type { Instelling } from './instellingen.ts';
import { beoordeelWaarde, OND_1 } from './oordeel.ts';
import { type Keuze, keuzeOp } from './waarde-op.ts';

/** What the directie wants to choose. */
export interface NieuweKeuze {
  readonly van: Datum;
  readonly waarde: unknown;
  readonly plaatsInPlan: string;
}

/**
 * OND-1 · Judges a choice: a value that fits, a day that is not past and at most five years ahead, a place in the plan, and something
 * that changes. What has begun stays: on the day itself a second choice can't take its place. One to come may be changed.
 */
export function beoordeelKeuze(
  instelling: Instelling<unknown>,
  nieuw: NieuweKeuze,
  { vandaag, keuzes }: { readonly vandaag: Datum; readonly keuzes: readonly Keuze[] },
): Uitkomst<NieuweKeuze> {
  const redenen: Reden[] = [...beoordeelWaarde(instelling.vorm, nieuw.waarde)];
  const reden = (code: string, veld: string, zin: string) => redenen.push({ code, veld, zin, bron: OND_1 });
  if (nieuw.plaatsInPlan.trim() === '')
    reden(
      'plaats-ontbreekt',
      'plaatsInPlan',
      'Noem waar dit in het ondersteuningsplan staat: het plan en de paragraaf.',
    );
  if (isVoor(nieuw.van, vandaag))
    reden('start-voorbij', 'van', 'Een keuze geldt niet met terugwerkende kracht. Kies vandaag of een latere dag.');
  if (isNa(nieuw.van, plusJaren(vandaag, 5)))
    reden('start-te-ver', 'van', 'Kies een startdatum van hoogstens vijf jaar vooruit.');
  const zelfdeDag = keuzes.find((keuze) => keuze.van === nieuw.van && !keuze.vervallen);
  if (zelfdeDag !== undefined && !isNa(zelfdeDag.van, vandaag))
    reden(
      'al-begonnen',
      'van',
      `Op ${schrijfDatum(nieuw.van)} is al een keuze begonnen. Die blijft staan. Kies een latere startdatum.`,
    );
  const anders = keuzes.filter((keuze) => keuze.van !== nieuw.van);
  const ervoor = keuzeOp(anders, nieuw.van);
  if (redenen.length === 0 && isGelijk(ervoor?.waarde ?? instelling.standaard, nieuw.waarde))
    reden(
      'niets-veranderd',
      'waarde',
      zelfdeDag === undefined
        ? 'Dit geldt op die dag al. Kies een andere waarde.'
        : 'Zo verandert er op die dag niets. Trek de aankondiging in, of kies een andere waarde.',
    );
  return magTenzij(redenen, () => ({ ...nieuw, plaatsInPlan: nieuw.plaatsInPlan.trim() }), OND_1);
}

/** OND-1 · An announced choice may be taken back until the day before it starts, never afterwards. */
export function beoordeelIntrekken(keuzes: readonly Keuze[], van: Datum, vandaag: Datum): Uitkomst<Keuze> {
  const keuze = keuzes.find((een) => een.van === van && !een.vervallen);
  const reden = (code: string, zin: string): Reden => ({ code, zin, bron: OND_1, veld: 'van' });
  if (keuze === undefined)
    return { mag: false, redenen: [reden('keuze-onbekend', 'Er is geen keuze die op die dag begint.')] };
  const redenen = isNa(van, vandaag)
    ? []
    : [
        reden(
          'al-begonnen',
          `Deze keuze geldt al sinds ${schrijfDatum(van)}. Leg een nieuwe keuze vast met een latere startdatum.`,
        ),
      ];
  return magTenzij(redenen, () => keuze, OND_1);
}

/** Whether two values of one setting are the same, whatever the order of the names in them. */
export function isGelijk(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const namen = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    namen.length === Object.keys(b).length &&
    namen.every((naam) => isGelijk((a as Record<string, unknown>)[naam], (b as Record<string, unknown>)[naam]))
  );
}
