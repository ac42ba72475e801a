import { leesDatum } from '../../../kern/tijd/datum.ts';
import type { Onderwijszorg } from '../regels/inhoud.ts';

/** Education and care as it stands in a form: dates as typed, one care goal per line, hours that may still be empty. */
export interface OnderwijszorgInvoer {
  readonly zorgdoelen: string;
  readonly zorgaanbieder: string;
  readonly zorgbetaler: Onderwijszorg['zorgbetaler'];
  readonly opbouw: readonly StapInvoer[];
  readonly besprokenMetOuders: string;
}
export interface StapInvoer {
  readonly sleutel: number;
  readonly van: string;
  readonly urenPerWeek: number | null;
  readonly waarom: string;
}

export const LEGE_ONDERWIJSZORG: OnderwijszorgInvoer = {
  zorgdoelen: '',
  zorgaanbieder: '',
  zorgbetaler: 'gemeente',
  opbouw: [],
  besprokenMetOuders: '',
};

/** For the form, from what was stored. */
export function naarInvoer(zorg: Onderwijszorg): OnderwijszorgInvoer {
  return {
    ...zorg,
    zorgdoelen: zorg.zorgdoelen.join('\n'),
    opbouw: zorg.opbouw.map((stap, sleutel) => ({ ...stap, waarom: stap.waarom ?? '', sleutel })),
    besprokenMetOuders: zorg.besprokenMetOuders ?? '',
  };
}

/** What is sent: a step without a day or without hours is not finished, and stays in the form. */
export function vanInvoer(invoer: OnderwijszorgInvoer): Onderwijszorg {
  return {
    zorgdoelen: invoer.zorgdoelen.split('\n').flatMap((regel) => (regel.trim() === '' ? [] : [regel.trim()])),
    zorgaanbieder: invoer.zorgaanbieder.trim(),
    zorgbetaler: invoer.zorgbetaler,
    opbouw: invoer.opbouw.flatMap(({ van, urenPerWeek, waarom }) => {
      const dag = leesDatum(van);
      return dag === undefined || urenPerWeek === null ? [] : [{ van: dag, urenPerWeek, waarom: waarom.trim() }];
    }),
    besprokenMetOuders: leesDatum(invoer.besprokenMetOuders) ?? null,
  };
}
