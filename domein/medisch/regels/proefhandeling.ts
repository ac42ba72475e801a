import { datum } from '../../../kern/tijd/datum.ts';
import { MEDISCHBRON } from './bronnen.ts';
import type { Akkoord, Handeling } from './handeling.ts';
import type { Standfeiten } from './stand.ts';
import type { Beslisser } from './vertegenwoordiging.ts';

/** For tests: a day, an act that is right, and everybody who must agree. */
export const VANDAAG = datum('2026-11-20');

export const HANDELING: Handeling = {
  wat: 'Medicijn tegen epilepsie in de wang spuiten',
  wanneer: 'Bij een aanval die langer dan drie minuten duurt',
  waar: 'Waar de leerling is. De spuit ligt in de bovenste la bij de leraar.',
  voorbehouden: false,
  uitvoerders: ['Tom van Dijk', 'Anna Bos'],
  protocol: 'Leg de leerling op de zij. Geef de spuit in de wang.',
  nood: 'Bel 112 als de aanval na vijf minuten niet over is. Bel daarna de ouders.',
  document: null,
  van: datum('2026-11-01'),
  tot: datum('2027-07-31'),
  zelfNietOm: '',
  versie: 2,
  versieDag: datum('2026-11-01'),
  gestoptOp: null,
};

export const OUDERS: readonly Beslisser[] = [
  { persoon: 'moeder', naam: 'Sara Bos', als: 'ouder' },
  { persoon: 'vader', naam: 'Omar Bos', als: 'ouder' },
];

export const akkoord = (anders: Partial<Akkoord> & Pick<Akkoord, 'partij'>): Akkoord => ({
  persoon: null,
  naam: '',
  antwoord: 'akkoord',
  versie: 2,
  weg: 'opmaat',
  dag: datum('2026-11-10'),
  ...anders,
});

/** Everything that is needed: both parents, the board, and one who does it. */
export const ALLES: readonly Akkoord[] = [
  akkoord({ partij: 'ouder', persoon: 'moeder', naam: 'Sara Bos' }),
  akkoord({ partij: 'ouder', persoon: 'vader', naam: 'Omar Bos' }),
  akkoord({ partij: 'bestuur', naam: 'P. de Wit', weg: 'papier' }),
  akkoord({ partij: 'uitvoerder', naam: 'Tom van Dijk', persoon: 'tom' }),
];

export const feiten = (anders: Partial<Standfeiten> = {}): Standfeiten => ({
  handeling: HANDELING,
  akkoorden: ALLES,
  beslissers: OUDERS,
  bron: MEDISCHBRON.vertegenwoordiging,
  opSchool: true,
  ...anders,
});
