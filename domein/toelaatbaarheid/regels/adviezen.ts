import type { Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { DISCIPLINES, type Discipline } from '../../tlv/regels/deskundigen.ts';

/** An expert who was asked about a request and was not taken off it. */
export interface Advies {
  readonly persoon: string;
  readonly discipline: Discipline;
  readonly gegeven: boolean;
}

const BRON = bron('TLV-3', 'WPO-18a-11');

/** TLV-3, TLV-8 · What is missing in the advice before a decision; nothing when two experts of the right kinds gave theirs. */
export function bezwarenTegenAdviezen(adviezen: readonly Advies[]): readonly Reden[] {
  const gegeven = adviezen.filter((advies) => advies.gegeven);
  const eerste = gegeven.filter(({ discipline }) => DISCIPLINES[discipline].plaats === 1);
  const tweede = gegeven.filter(({ discipline }) => DISCIPLINES[discipline].plaats === 2);
  if (eerste.some((een) => tweede.some((ander) => ander.persoon !== een.persoon))) return [];
  const mist = [
    ...(eerste.length === 0 ? ['een orthopedagoog of psycholoog'] : []),
    ...(tweede.length === 0 ? ['een tweede deskundige van een ander vak'] : []),
  ];
  const wie = mist.length === 0 ? 'twee verschillende deskundigen' : mist.join(' en van ');
  return [
    {
      code: 'advies-ontbreekt',
      zin: `Er zijn twee adviezen nodig voordat u kunt besluiten. Wacht op het advies van ${wie}.`,
      bron: BRON,
    },
  ];
}
