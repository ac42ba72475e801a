import type { Bezwaarhandeling } from './handeling.ts';

/** Where an objection stands. `voorgesteld` is known inside the SWV only. */
export const BEZWAAR_TOESTANDEN = [
  'in_behandeling',
  'aanvulling_gevraagd',
  'voorgesteld',
  'gegrond',
  'ongegrond',
  'niet_ontvankelijk',
  'ingetrokken',
] as const;
export type BezwaarToestand = (typeof BEZWAAR_TOESTANDEN)[number];

export const BEZWAAR_TOESTANDNAAM = {
  in_behandeling: 'In behandeling',
  aanvulling_gevraagd: 'Wacht op aanvulling',
  voorgesteld: 'Wacht op tweede beoordelaar',
  gegrond: 'Gegrond',
  ongegrond: 'Ongegrond',
  niet_ontvankelijk: 'Niet-ontvankelijk',
  ingetrokken: 'Ingetrokken',
} as const satisfies Record<BezwaarToestand, string>;

/** The state after this act. */
export function volgendeToestand(toestand: BezwaarToestand, handeling: Bezwaarhandeling): BezwaarToestand {
  switch (handeling.soort) {
    case 'ontvangen':
    case 'aangevuld':
    case 'teruggelegd':
      return 'in_behandeling';
    case 'aanvulling_gevraagd':
      return 'aanvulling_gevraagd';
    case 'voorgesteld':
      return 'voorgesteld';
    case 'besloten':
      return handeling.uitkomst;
    case 'ingetrokken':
      return 'ingetrokken';
    case 'commissie':
    case 'zitting_gepland':
    case 'gehoord':
    case 'niet_gehoord':
    case 'te_laat_beoordeeld':
    case 'geadviseerd':
    case 'verlengd':
      return toestand;
  }
}

/** TLV-8 · Where an objection stands follows from what was done, in order. */
export function toestandVanBezwaar(handelingen: readonly Bezwaarhandeling[]): BezwaarToestand {
  return handelingen.reduce<BezwaarToestand>(volgendeToestand, 'in_behandeling');
}

/** Whether nothing more can be done with it. */
export function isAfgerond(toestand: BezwaarToestand): boolean {
  return !['in_behandeling', 'aanvulling_gevraagd', 'voorgesteld'].includes(toestand);
}

/** The state as parents and school may know it: that a proposal lies there is of the SWV. */
export function naarBuiten(toestand: BezwaarToestand): Exclude<BezwaarToestand, 'voorgesteld'> {
  return toestand === 'voorgesteld' ? 'in_behandeling' : toestand;
}
