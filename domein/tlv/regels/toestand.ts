import type { Datum } from '../../../kern/tijd/datum.ts';

/** What can be done with a request (TLV-1 to TLV-9), as tlv_handeling records it. */
export type TlvHandeling = { readonly dag: Datum } & (
  | { readonly soort: 'ingediend'; readonly weken: number }
  | { readonly soort: 'aanvulling_gevraagd'; readonly wat: string; readonly uiterlijk: Datum }
  | { readonly soort: 'aangevuld'; readonly wat: string }
  | { readonly soort: 'voorgesteld' }
  | { readonly soort: 'teruggelegd'; readonly waarom: string }
  | { readonly soort: 'besloten'; readonly uitkomst: 'positief' | 'negatief' }
  /** After an objection that was upheld another decision took the place of the first (TLV-8). */
  | { readonly soort: 'na_bezwaar'; readonly uitkomst: 'positief' | 'negatief'; readonly besluit: string }
  | { readonly soort: 'ingetrokken'; readonly waarom: string }
  | { readonly soort: 'buiten_behandeling'; readonly waarom: string }
);

/** Where a request stands. `concept`: the school writes it, the SWV does not see it. */
export const TLV_TOESTANDEN = [
  'concept',
  'ingediend',
  'aanvulling_gevraagd',
  'voorgesteld',
  'toegekend',
  'afgewezen',
  'ingetrokken',
  'buiten_behandeling',
] as const;
export type TlvToestand = (typeof TLV_TOESTANDEN)[number];

export const TLV_TOESTANDNAAM = {
  concept: 'Concept',
  ingediend: 'In behandeling',
  aanvulling_gevraagd: 'Wacht op aanvulling',
  voorgesteld: 'Wacht op tweede beoordelaar',
  toegekend: 'Toegekend',
  afgewezen: 'Afgewezen',
  ingetrokken: 'Ingetrokken',
  buiten_behandeling: 'Niet in behandeling genomen',
} as const satisfies Record<TlvToestand, string>;

/** The state follows from what was done, in order. */
export function toestandVan(handelingen: readonly TlvHandeling[]): TlvToestand {
  const laatste = handelingen.at(-1);
  if (laatste === undefined) return 'concept';
  switch (laatste.soort) {
    case 'ingediend':
    case 'aangevuld':
    case 'teruggelegd':
      return 'ingediend';
    case 'aanvulling_gevraagd':
      return 'aanvulling_gevraagd';
    case 'voorgesteld':
      return 'voorgesteld';
    case 'besloten':
    case 'na_bezwaar':
      return laatste.uitkomst === 'positief' ? 'toegekend' : 'afgewezen';
    case 'ingetrokken':
      return 'ingetrokken';
    case 'buiten_behandeling':
      return 'buiten_behandeling';
  }
}

/** Whether nothing more can be done with it. */
export function isAfgerond(toestand: TlvToestand): boolean {
  return ['toegekend', 'afgewezen', 'ingetrokken', 'buiten_behandeling'].includes(toestand);
}
