import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { berekenKosten, type Telregel, tariefVoor } from './kosten.ts';

const regel = (anders: Partial<Telregel> = {}): Telregel => ({
  soort: 'SO',
  categorie: 1,
  van: datum('2026-08-01'),
  tot: datum('2028-07-31'),
  aantal: 3,
  ...anders,
});
const vanaf = datum('2026-11-20');

describe('wat verklaringen kosten', () => {
  it('TLV-10 elk schooljaar telt wat op 1 februari geldt', () => {
    const jaren = berekenKosten(
      [regel(), regel({ tot: datum('2027-07-31'), aantal: 2 })],
      { 'SO-1': 1_100_050 },
      {
        vanaf,
        jaren: 3,
      },
    );
    expect(jaren.map(({ schooljaar, totaal }) => [schooljaar.label, totaal])).toEqual([
      ['2026-2027', 5_500_250],
      ['2027-2028', 3_300_150],
      ['2028-2029', 0],
    ]);
    expect(jaren[0]?.teldag).toBe('2027-02-01');
  });

  it('TLV-10 een verklaring die na de teldag begint, telt pas het jaar erna', () => {
    const [dit, volgend] = berekenKosten([regel({ van: datum('2027-02-02') })], { 'SO-1': 100 }, { vanaf, jaren: 2 });
    expect([dit?.totaal, volgend?.totaal]).toEqual([0, 300]);
  });

  it('TLV-10 zonder ingevuld bedrag is er geen bedrag, en het totaal zegt dat het niet volledig is', () => {
    const [jaar] = berekenKosten(
      [regel(), regel({ soort: 'SBO', categorie: null, aantal: 4 })],
      { 'SO-1': 0, SBO: 550_000 },
      {
        vanaf,
        jaren: 1,
      },
    );
    expect(jaar?.regels).toEqual([
      { tarief: 'SBO', aantal: 4, bedrag: 550_000, totaal: 2_200_000 },
      { tarief: 'SO-1', aantal: 3, bedrag: undefined, totaal: undefined },
    ]);
    expect(jaar).toMatchObject({ totaal: 2_200_000, onvolledig: true });
  });

  it('TLV-10 het totaal is tot op de cent de som van aantal maal bedrag', () => {
    const regels = fc.array(
      fc.record({
        soort: fc.constantFrom('SBO' as const, 'PRO' as const),
        categorie: fc.constant(null),
        van: fc.constant(datum('2026-08-01')),
        tot: fc.constant(datum('2027-07-31')),
        aantal: fc.integer({ min: 1, max: 500 }),
      }),
    );
    fc.assert(
      fc.property(regels, fc.integer({ min: 1, max: 9_999_999 }), (lijst, bedrag) => {
        const [jaar] = berekenKosten(lijst, { SBO: bedrag, PRO: bedrag }, { vanaf, jaren: 1 });
        expect(jaar?.totaal).toBe(lijst.reduce((som, { aantal }) => som + aantal * bedrag, 0));
      }),
      { seed: 20261124, numRuns: 200 },
    );
  });

  it('TLV-10 het tarief hangt af van soort en categorie', () => {
    expect([tariefVoor('SBO', null), tariefVoor('VSO', 3)]).toEqual(['SBO', 'VSO-3']);
  });
});
