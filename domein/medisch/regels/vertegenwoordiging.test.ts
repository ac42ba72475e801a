import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { VANDAAG } from './proefhandeling.ts';
import { wieBeslist } from './vertegenwoordiging.ts';

const NABIJEN = [
  { persoon: 'moeder', naam: 'Sara', als: 'ouder' },
  { persoon: 'vader', naam: 'Omar', als: 'ouder' },
  { persoon: 'kind', naam: 'Noor', als: 'leerling' },
] as const;
const wie = (geboortedatum: string, zelfNietOm = '', nabijen: readonly (typeof NABIJEN)[number][] = NABIJEN) => {
  const { beslissers, bron } = wieBeslist(
    { naam: 'Noor Bos', geboortedatum: datum(geboortedatum), zelfNietOm },
    nabijen,
    VANDAAG,
  );
  return [beslissers.map(({ persoon, als }) => `${als} ${persoon}`), bron.artikel];
};
const OUDERS = ['ouder moeder', 'ouder vader'];

describe('wie akkoord moet zijn', () => {
  it.each([
    ['ARR-6 onder de twaalf: elke ouder met gezag', '2014-11-21', '', [OUDERS, 'BW artikel 7:465']],
    [
      'ARR-6 op de twaalfde verjaardag ook de leerling',
      '2014-11-20',
      '',
      [[...OUDERS, 'leerling kind'], 'BW artikel 7:450'],
    ],
    ['ARR-6 tot de zestiende verjaardag samen', '2010-11-21', '', [[...OUDERS, 'leerling kind'], 'BW artikel 7:450']],
    ['ARR-6 vanaf zestien de leerling alleen', '2010-11-20', '', [['leerling kind'], 'BW artikel 7:447']],
    [
      'ARR-6 wie het niet zelf kan afwegen, wordt vertegenwoordigd',
      '2010-11-20',
      'Volgens de arts',
      [OUDERS, 'BW artikel 7:465'],
    ],
    ['ARR-6 ook van twaalf tot zestien', '2013-01-01', 'Volgens de arts', [OUDERS, 'BW artikel 7:465']],
    [
      'ARR-6 vanaf achttien door een mentor of curator',
      '2008-11-20',
      'Volgens de arts',
      [['ouder null'], 'BW artikel 7:465'],
    ],
    ['ARR-6 alleen spaties is geen reden', '2008-11-20', '  ', [['leerling kind'], 'BW artikel 7:447']],
  ])('%s', (_zin, geboren, om, verwacht) => {
    expect(wie(geboren, om)).toEqual(verwacht);
  });

  it('ARR-6 een leerling zonder account antwoordt op papier', () => {
    expect(wie('2010-11-20', '', NABIJEN.slice(0, 2))[0]).toEqual(['leerling null']);
  });
});
