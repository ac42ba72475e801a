import { describe, expect, it } from 'vitest';
import { INSTELLINGEN, LWOO_CRITERIA, TLV_TARIEVEN } from '../regels/instellingen.ts';
import { beoordeelWaarde } from '../regels/oordeel.ts';
import { beginInvulling, controleer, leesWaarde, rijveld } from './invulling.ts';

describe('OND-1 het formulier van een keuze', () => {
  it.each(INSTELLINGEN.map((instelling) => [instelling.sleutel, instelling] as const))(
    'OND-1 %s komt uit het formulier zoals hij erin ging',
    (_sleutel, { vorm, standaard }) => {
      const invulling = beginInvulling(vorm, standaard, '2026-12-01', 'paragraaf 3');
      expect(controleer(vorm, invulling)).toEqual({});
      expect(leesWaarde(vorm, invulling)).toEqual(standaard);
      expect(beoordeelWaarde(vorm, leesWaarde(vorm, invulling))).toEqual([]);
    },
  );

  it('OND-1 euro’s worden hele centen, ook 1.005,29', () => {
    const begin = beginInvulling(TLV_TARIEVEN.vorm, TLV_TARIEVEN.standaard, '2026-12-01', 'p');
    expect(leesWaarde(TLV_TARIEVEN.vorm, { ...begin, [rijveld('SBO')]: 1005.29 })).toMatchObject({ SBO: 100529 });
  });

  it('OND-1 lege regels vallen weg, en wat ontbreekt krijgt een zin bij zijn veld', () => {
    expect(leesWaarde(LWOO_CRITERIA.vorm, { waarde: ' een \n\n twee ' })).toEqual(['een', 'twee']);
    const leeg = { van: '', plaatsInPlan: ' ', [rijveld('SBO')]: null };
    expect(Object.keys(controleer(TLV_TARIEVEN.vorm, leeg))).toEqual(['van', 'plaatsInPlan', 'rij.SBO']);
  });
});
