import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { beoordeelBeeindiging, beoordeelHouding } from './houding.ts';

const codes = (uitkomst: ReturnType<typeof beoordeelHouding>) =>
  uitkomst.mag ? [] : uitkomst.redenen.map(({ code }) => code);

describe('TOE-6 vernietiging tegenhouden', () => {
  it('TOE-6 kan met een reden', () => {
    expect(beoordeelHouding({ soort: 'bezwaar', reden: ' Zaak bij de commissie ' }, [])).toMatchObject({
      mag: true,
      waarde: { soort: 'bezwaar', reden: 'Zaak bij de commissie' },
    });
  });

  it('TOE-6 kan niet zonder reden, en niet twee keer voor hetzelfde', () => {
    expect(codes(beoordeelHouding({ soort: 'klacht', reden: '  ' }, [{ soort: 'klacht', tot: null }]))).toEqual([
      'reden-ontbreekt',
      'houding-loopt-al',
    ]);
  });

  it('TOE-6 kan opnieuw als het vorige voorbij is, of naast iets anders', () => {
    expect(
      codes(
        beoordeelHouding({ soort: 'geschil', reden: 'Rechtbank' }, [
          { soort: 'geschil', tot: datum('2026-01-01') },
          { soort: 'klacht', tot: null },
        ]),
      ),
    ).toEqual([]);
  });

  it('TOE-6 eindigt één keer', () => {
    expect(beoordeelBeeindiging({ soort: 'klacht', tot: null }).mag).toBe(true);
    expect(beoordeelBeeindiging({ soort: 'klacht', tot: datum('2026-01-01') })).toMatchObject({
      mag: false,
      redenen: [{ code: 'houding-al-beeindigd' }],
    });
  });
});
