import type { Datum } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

/** Why a school holds destruction. */
export const HOUDINGSOORTEN = ['bezwaar', 'geschil', 'klacht'] as const;
export type Houdingsoort = (typeof HOUDINGSOORTEN)[number];

const TOE6 = bron('TOE-6', 'AVG-17');

/** With its article, to fill in after «er loopt». */
export function houdingNaam(soort: Houdingsoort): string {
  return soort === 'klacht' ? 'een klacht' : soort === 'geschil' ? 'een geschil' : 'een bezwaar';
}

/** A hold as it stands. */
export interface Houding {
  readonly soort: Houdingsoort;
  /** The day from which it no longer holds. */
  readonly tot: Datum | null;
}

/** TOE-6: whether this school may hold the destruction: with a reason, and not twice for the same. */
export function beoordeelHouding(
  gevraagd: { readonly soort: Houdingsoort; readonly reden: string },
  lopend: readonly Houding[],
): Uitkomst<{ readonly soort: Houdingsoort; readonly reden: string }> {
  const redenen: Reden[] = [];
  const reden = gevraagd.reden.trim();
  if (reden === '')
    redenen.push({
      code: 'reden-ontbreekt',
      zin: 'Schrijf op waarom de gegevens nog nodig zijn.',
      bron: TOE6,
      veld: 'reden',
    });
  if (lopend.some(({ soort, tot }) => tot === null && soort === gevraagd.soort))
    redenen.push({
      code: 'houding-loopt-al',
      zin: `De vernietiging is al tegengehouden, want er loopt ${houdingNaam(gevraagd.soort)}.`,
      bron: TOE6,
      veld: 'soort',
    });
  return magTenzij(redenen, () => ({ soort: gevraagd.soort, reden }), TOE6);
}

/** TOE-6: whether this hold can still end. Who comes second hears that it was done. */
export function beoordeelBeeindiging({ soort, tot }: Houding): Uitkomst<Houding> {
  const al: Reden = { code: 'houding-al-beeindigd', zin: 'Dit is al beëindigd.', bron: TOE6 };
  return magTenzij(tot === null ? [] : [al], () => ({ soort, tot }), TOE6);
}
