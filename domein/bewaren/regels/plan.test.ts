import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Datum, datum, plusDagen, plusJaren } from '../../../kern/tijd/datum.ts';
import { isSpeciaal, planSchool, type Schoolfeiten } from './plan.ts';

const d = datum;
const VANDAAG = d('2028-06-01');
const feiten = (anders: Partial<Schoolfeiten> = {}): Schoolfeiten => ({
  inschrijvingen: [{ van: d('2020-08-01'), tot: d('2026-08-01') }],
  volgende: null,
  aanmeldingen: [],
  verwijderingen: [],
  delingen: [],
  oordelen: [],
  verklaringen: [],
  houdingen: [],
  termijnTot: null,
  heeft: ['dossier', 'inschrijving'],
  ...anders,
});
const datums = (f: Schoolfeiten, dag = VANDAAG) =>
  Object.fromEntries(planSchool(f, dag).map(({ soort, geplandOp }) => [soort, geplandOp]));
const tegen = (f: Schoolfeiten, dag = VANDAAG) =>
  Object.fromEntries(planSchool(f, dag).map((regel) => [regel.soort, regel.tegen.map(({ code }) => code)]));

describe('TOE-6 wanneer iets weg mag', () => {
  it('TOE-6 het dossier twee jaar en de inschrijving vijf jaar na vertrek', () => {
    expect(datums(feiten())).toEqual({ dossier: '2028-08-01', inschrijving: '2031-08-01' });
  });

  it('TOE-6 drie jaar als de leerling naar speciaal onderwijs ging', () => {
    expect(datums(feiten({ volgende: ['SBO'] })).dossier).toBe('2029-08-01');
    expect(datums(feiten({ volgende: ['SO', 'VSO'] })).dossier).toBe('2029-08-01');
    expect(datums(feiten({ volgende: ['VO'] })).dossier).toBe('2028-08-01');
    expect(
      datums(feiten({ verwijderingen: [{ voorgenomen: false, bezwaarTot: d('2026-09-12'), naar: ['SO'] }] })).dossier,
    ).toBe('2029-08-01');
  });

  it('TOE-6 wie nog op school is, of terugkwam, heeft nog geen datum', () => {
    const terug = feiten({
      inschrijvingen: [
        { van: d('2020-08-01'), tot: d('2024-08-01') },
        { van: d('2025-08-01'), tot: null },
      ],
    });
    expect(datums(terug)).toEqual({ dossier: null, inschrijving: null });
    expect(tegen(terug).dossier).toEqual(['op-school']);
  });

  it('TOE-6 een aanmelding die geen plaats werd: twee jaar na het einde, en drie na een verwijzing', () => {
    const gewezen = (naar: readonly string[] | null) =>
      feiten({
        inschrijvingen: [],
        heeft: ['dossier', 'aanmelding'],
        aanmeldingen: [{ einde: d('2026-03-02'), geplaatst: false, naar }],
      });
    expect(datums(gewezen(null))).toEqual({ dossier: '2028-03-02', aanmelding: '2028-03-02' });
    expect(datums(gewezen(['SO']))).toEqual({ dossier: '2029-03-02', aanmelding: '2029-03-02' });
  });

  it('TOE-6 een aanmelding na het vertrek schuift het dossier op, en de oudste aanmelding gaat eerst', () => {
    const f = feiten({
      heeft: ['dossier', 'aanmelding', 'inschrijving'],
      aanmeldingen: [
        { einde: d('2027-05-01'), geplaatst: false, naar: null },
        { einde: d('2020-06-01'), geplaatst: true, naar: null },
        { einde: d('2026-10-01'), geplaatst: false, naar: null },
      ],
    });
    expect(datums(f)).toEqual({ dossier: '2029-05-01', aanmelding: '2028-10-01', inschrijving: '2031-08-01' });
  });

  it('TLV-11 wat met het samenwerkingsverband is gedeeld: drie jaar na het einde, ook als de leerling er nog is', () => {
    const f = feiten({
      inschrijvingen: [{ van: d('2020-08-01'), tot: null }],
      delingen: [d('2026-02-01'), d('2025-02-01')],
      heeft: ['samenwerkingsverband'],
    });
    expect(datums(f)).toEqual({ samenwerkingsverband: '2028-02-01' });
    expect(tegen(f)).toEqual({ samenwerkingsverband: [] });
  });

  it('TOE-6 speciaal is alleen een school die niets anders is', () => {
    expect(isSpeciaal(['SBO'])).toBe(true);
    expect(isSpeciaal(['SO', 'VSO'])).toBe(true);
    expect(isSpeciaal(['BO', 'SBO'])).toBe(false);
    expect(isSpeciaal([])).toBe(false);
    expect(isSpeciaal(null)).toBe(false);
  });
});

describe('TOE-6 wat vernietiging tegenhoudt', () => {
  it('TOE-6 een lopend bezwaar, geschil of klacht; niet een dat voorbij is', () => {
    const houding = (tot: Datum | null) => feiten({ houdingen: [{ soort: 'geschil', van: d('2028-01-01'), tot }] });
    expect(tegen(houding(null))).toEqual({ dossier: ['houding'], inschrijving: ['houding'] });
    expect(tegen(houding(d('2028-06-02'))).dossier).toEqual(['houding']);
    expect(tegen(houding(VANDAAG)).dossier).toEqual([]);
  });

  it('TOE-6 de bezwaartermijn na een verwijdering, tot en met de laatste dag', () => {
    const f = feiten({ verwijderingen: [{ voorgenomen: false, bezwaarTot: VANDAAG, naar: null }] });
    expect(tegen(f).dossier).toEqual(['verwijdering']);
    expect(tegen(f, plusDagen(VANDAAG, 1)).dossier).toEqual([]);
  });

  it('TOE-6 een voornemen om te verwijderen, zolang de leerling er is', () => {
    const voornemen = { voorgenomen: true, bezwaarTot: null, naar: null };
    expect(tegen(feiten({ verwijderingen: [voornemen] })).dossier).toEqual([]);
    const hier = feiten({ verwijderingen: [voornemen], inschrijvingen: [{ van: d('2020-08-01'), tot: null }] });
    expect(tegen(hier).dossier).toEqual(['verwijdering', 'op-school']);
  });

  it('TOE-6 een lopende aanmelding en een lopende termijn houden dossier en inschrijving', () => {
    const f = feiten({
      aanmeldingen: [{ einde: null, geplaatst: false, naar: null }],
      termijnTot: VANDAAG,
      heeft: ['dossier', 'aanmelding', 'inschrijving', 'samenwerkingsverband'],
    });
    expect(tegen(f)).toEqual({
      dossier: ['aanmelding', 'termijn'],
      aanmelding: [],
      inschrijving: ['aanmelding', 'termijn'],
      samenwerkingsverband: [],
    });
  });
});

describe('TLV-11 wat het samenwerkingsverband bewaart', () => {
  it('TLV-11 het dossier bij een aanvraag gaat drie jaar na het oordeel, de verklaring drie jaar na haar einde', () => {
    const bijSwv = (oordelen: readonly string[], verklaringen: readonly string[]) =>
      datums(
        feiten({
          heeft: ['samenwerkingsverband'],
          oordelen: oordelen.map((dag) => d(dag)),
          verklaringen: verklaringen.map((dag) => d(dag)),
        }),
      ).samenwerkingsverband;
    expect(bijSwv(['2026-03-01'], ['2028-07-31'])).toBe('2029-03-01');
    expect(bijSwv([], ['2028-07-31'])).toBe('2031-07-31');
    expect(bijSwv([], [])).toBeNull();
  });

  it('TLV-11 een lopend bezwaar of geschil houdt alles tegen, tot het voorbij is', () => {
    const met = (tot: string | null) =>
      tegen(
        feiten({
          heeft: ['dossier', 'samenwerkingsverband'],
          houdingen: [{ soort: 'bezwaar', van: d('2028-01-01'), tot: tot === null ? null : d(tot) }],
        }),
      );
    expect(met(null)).toEqual({ dossier: ['houding'], samenwerkingsverband: ['houding'] });
    expect(met('2028-05-31')).toEqual({ dossier: [], samenwerkingsverband: [] });
  });
});

describe('TOE-6 nooit te vroeg', () => {
  const dag = fc.integer({ min: 0, max: 4000 }).map((n) => plusDagen(d('2016-01-01'), n));
  const naar = fc.constantFrom(null, ['BO'], ['SBO'], ['SO', 'VSO']);
  const geval = fc.record({
    inschrijvingen: fc.array(fc.record({ van: dag, tot: fc.option(dag) }), { maxLength: 3 }),
    volgende: naar,
    aanmeldingen: fc.array(fc.record({ einde: fc.option(dag), geplaatst: fc.boolean(), naar }), { maxLength: 3 }),
    verwijderingen: fc.array(fc.record({ voorgenomen: fc.boolean(), bezwaarTot: fc.option(dag), naar }), {
      maxLength: 2,
    }),
    delingen: fc.array(dag, { maxLength: 3 }),
    oordelen: fc.array(dag, { maxLength: 2 }),
    verklaringen: fc.array(dag, { maxLength: 2 }),
    houdingen: fc.constant([]),
    termijnTot: fc.option(dag),
    heeft: fc.constant(['dossier', 'aanmelding', 'inschrijving', 'samenwerkingsverband'] as const),
  });

  it('TOE-6 geen plan is vroeger dan zijn regel toestaat, wat er ook gebeurde', () => {
    fc.assert(
      fc.property(geval, dag, (f, vandaag) => {
        const einden = f.inschrijvingen.map(({ tot }) => tot);
        const vertrek = einden.includes(null) ? null : einden.toSorted().at(-1);
        for (const { soort, geplandOp, grens } of planSchool(f, vandaag)) {
          if (geplandOp === null || grens === null) continue;
          expect(geplandOp >= plusJaren(grens, 2)).toBe(true);
          if (soort === 'inschrijving') expect(vertrek && geplandOp >= plusJaren(vertrek, 5)).toBe(true);
          if (soort === 'samenwerkingsverband')
            expect([...f.delingen, ...f.oordelen, ...f.verklaringen].some((e) => plusJaren(e, 3) === geplandOp)).toBe(
              true,
            );
          if (soort !== 'dossier') continue;
          expect(f.aanmeldingen.every(({ einde }) => einde !== null && geplandOp >= plusJaren(einde, 2))).toBe(true);
          if (f.inschrijvingen.length === 0) continue;
          expect(vertrek && geplandOp >= plusJaren(vertrek, isSpeciaal(f.volgende) ? 3 : 2)).toBe(true);
        }
      }),
      { seed: 20261123, numRuns: 2000 },
    );
  });
});
