import type { Bron } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

/** What parents and school can differ about. */
export const ONDERWERPEN = ['opp', 'ondersteuning', 'toelating', 'verwijdering', 'schorsing', 'anders'] as const;
export type Onderwerp = (typeof ONDERWERPEN)[number];

export const ONDERWERPNAAM = {
  opp: 'Het ontwikkelingsperspectief',
  ondersteuning: 'De ondersteuning op school',
  toelating: 'De toelating tot de school',
  verwijdering: 'De verwijdering van school',
  schorsing: 'Een schorsing',
  anders: 'Iets anders',
} as const satisfies Record<Onderwerp, string>;

/** GES-2 · What the GPO judges: admission, removal, adopting and adjusting the OPP. Nothing else (WPO 43, Handreiking 3.4). */
export const GPO_ONDERWERPEN = ['opp', 'toelating', 'verwijdering'] as const satisfies readonly Onderwerp[];

/** Whether the GPO judges this. */
export function isVoorGpo(onderwerp: Onderwerp): boolean {
  return GPO_ONDERWERPEN.some((voor) => voor === onderwerp);
}

export interface Ondertussen {
  readonly zin: string;
  readonly bron: Bron;
}

const OVERLEG = {
  zin: 'Ouders en school blijven met elkaar praten. Ieder mag daar hulp bij vragen.',
  bron: bron('GES-1', 'WPO-43'),
};

/** GES-1, OPP-3 · What goes on, and what waits, while parents and school differ. */
export function watGaatDoor(onderwerp: Onderwerp): readonly Ondertussen[] {
  switch (onderwerp) {
    case 'opp':
      return [
        {
          zin: 'De ondersteuning van uw kind gaat door. De school mag blijven begeleiden.',
          bron: bron('OPP-3', 'WPO-40a-4'),
        },
        {
          zin: 'Het ontwikkelingsperspectief wordt niet vastgesteld zolang niet alle ouders met gezag instemmen met het handelingsdeel.',
          bron: bron('OPP-3', 'WPO-40a-4'),
        },
        OVERLEG,
      ];
    case 'ondersteuning':
      return [
        { zin: 'De ondersteuning die er nu is, gaat door.', bron: bron('GES-1', 'WPO-40a-4') },
        { zin: 'Uw kind gaat gewoon naar school.', bron: bron('GES-1', 'LPW-3') },
        OVERLEG,
      ];
    case 'toelating':
      return [
        {
          zin: 'De school houdt zorgplicht: zij zoekt zelf of op een andere school een passende plek.',
          bron: bron('AAN-7', 'WPO-40-4'),
        },
        {
          zin: 'Is er na tien weken geen besluit en zit uw kind nergens op school, dan wordt het tijdelijk geplaatst.',
          bron: bron('AAN-4', 'WPO-40-7'),
        },
        OVERLEG,
      ];
    case 'verwijdering':
      return [
        {
          zin: 'Uw kind wordt pas verwijderd als een andere school bereid is het toe te laten.',
          bron: bron('AAN-10', 'WPO-40-11'),
        },
        OVERLEG,
      ];
    case 'schorsing':
      return [
        {
          zin: 'Een schorsing duurt ten hoogste één week. Daarna komt uw kind terug.',
          bron: bron('AAN-10', 'WPO-40c'),
        },
        OVERLEG,
      ];
    case 'anders':
      return [{ zin: 'Uw kind gaat gewoon naar school.', bron: bron('GES-1', 'LPW-3') }, OVERLEG];
  }
}
