import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { groepeer, type Telregel } from './groep.ts';

const REGEL: Telregel = {
  dag: datum('2026-11-19'),
  persoon: 'p1',
  naam: 'Samira Bakker',
  rol: 'ib',
  organisatie: 'De Proefschool',
  doel: 'Het dossier lezen',
  soort: 'lezen',
  actie: 'dossier.bekijken',
  aantal: 1,
  eerste: '2026-11-19T08:00:00Z',
  laatste: '2026-11-19T08:00:00Z',
  kortste_lijst: null,
  langste_lijst: null,
  genodigde: null,
  vergissing: null,
};
const zinnen = (...regels: Partial<Telregel>[]) => groepeer(regels.map((regel) => ({ ...REGEL, ...regel })))[0]?.zinnen;

describe('TOE-4 gelijke regels bij elkaar', () => {
  it.each<[string, Partial<Telregel>[], string[]]>([
    ['één ding vaak: het aantal staat bij de tijd', [{ aantal: 30 }], ['Las het dossier.']],
    [
      'meer dingen: het aantal staat bij elk ding',
      [{ aantal: 3 }, { actie: 'dossier.tijdlijn', aantal: 2 }, { actie: 'dossier.notities-lezen' }],
      ['Las het dossier (3 keer), de tijdlijn (2 keer) en de notities.'],
    ],
    [
      'lezen en schrijven zijn twee zinnen',
      [{}, { actie: 'dossier.notitie-schrijven', soort: 'schrijven' }],
      ['Las het dossier.', 'Schreef een notitie.'],
    ],
    [
      'een lijst van één leerling',
      [{ actie: 'werklijst.bekijken', kortste_lijst: 1, langste_lijst: 1 }],
      ['Las de werklijst.'],
    ],
    [
      'lijsten van verschillende lengte, naast het dossier',
      [{}, { actie: 'werklijst.bekijken', kortste_lijst: 3, langste_lijst: 24, aantal: 5 }],
      ['Las het dossier.', 'Zag deze leerling in een lijst van 3 tot 24 leerlingen: de werklijst (5 keer).'],
    ],
  ])('TOE-4 %s', (_wat, regels, verwacht) => {
    expect(zinnen(...regels)).toEqual(verwacht);
  });

  it('TOE-4 het nieuwste staat bovenaan, en niets raakt weg of dubbel', () => {
    const regel = fc.record({
      dag: fc.constantFrom(datum('2026-11-18'), datum('2026-11-19')),
      persoon: fc.constantFrom('p1', 'p2', null),
      doel: fc.constantFrom('Lezen', 'Schrijven'),
      actie: fc.constantFrom('dossier.bekijken', 'dossier.tijdlijn', 'x.y'),
      aantal: fc.integer({ min: 1, max: 50 }),
      uur: fc.integer({ min: 10, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(regel, { maxLength: 30 }), (lijst) => {
        const regels = lijst.map(({ uur, ...rest }) => ({
          ...REGEL,
          ...rest,
          eerste: `${rest.dag}T${uur}:00:00Z`,
          laatste: `${rest.dag}T${uur}:30:00Z`,
        }));
        const groepen = groepeer(regels);
        expect(groepen.reduce((som, { aantal }) => som + aantal, 0)).toBe(
          regels.reduce((som, { aantal }) => som + aantal, 0),
        );
        const sleutels = groepen.map(({ dag, persoon, doel }) => `${dag} ${persoon} ${doel}`);
        expect(new Set(sleutels).size).toBe(sleutels.length);
        expect(groepen.map(({ laatste }) => laatste)).toEqual(
          groepen
            .map(({ laatste }) => laatste)
            .sort()
            .reverse(),
        );
        expect(groepen.every(({ eerste, laatste }) => eerste < laatste)).toBe(true);
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });

  it('TOE-4 wat de lezer over een vergissing zei, staat erbij', () => {
    const [groep] = groepeer([REGEL, { ...REGEL, actie: 'dossier.tijdlijn', vergissing: 'Ik zocht een ander kind.' }]);
    expect(groep?.vergissing).toBe('Ik zocht een ander kind.');
    const [melding] = groepeer([
      { ...REGEL, soort: 'schrijven', actie: 'logboek.vergissing-melden', vergissing: 'Ik zocht een ander kind.' },
    ]);
    expect(melding?.vergissing).toBeNull();
  });
});
