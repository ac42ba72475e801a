import { describe, expect, it } from 'vitest';
import { datum } from '../../kern/tijd/datum.ts';
import { vindBestandsfout } from './delen/bestandskeuze.tsx';
import { leesGeplakt, vindBuitenBereik } from './delen/datumveld-invoer.tsx';
import { kiesPaginas } from './delen/paginering.tsx';
import { leesGetal } from './delen/tekstveld.tsx';
import {
  schrijfAfstandKm,
  schrijfBedrag,
  schrijfMaand,
  schrijfMoment,
  schrijfOpsomming,
  schrijfResterend,
  telWoord,
} from './tekst.ts';

const gewoon = (tekst: string) => tekst.replace(/\u00a0/g, ' ');

describe('tekst', () => {
  it('schrijft getallen, bedragen en afstanden zoals mensen ze lezen', () => {
    expect(gewoon(schrijfBedrag(125_000))).toBe('€ 1.250');
    expect(gewoon(schrijfBedrag(125_050))).toBe('€ 1.250,50');
    expect([0.02, 0.61, 2.44, 18.4].map(schrijfAfstandKm)).toEqual(['50 m', '600 m', '2,4 km', '18 km']);
    expect([0, 1, 1200].map((aantal) => telWoord(aantal, 'school', 'scholen'))).toEqual([
      'geen scholen',
      '1 school',
      '1.200 scholen',
    ]);
    expect(schrijfOpsomming(['rust', 'structuur', 'taal'])).toBe('rust, structuur en taal');
  });

  it('zegt hoeveel dagen er nog zijn, in Nederlandse tijd', () => {
    const vandaag = datum('2026-11-22');
    expect(
      ['2026-11-25', '2026-11-23', '2026-11-22', '2026-11-20'].map((d) => schrijfResterend(datum(d), vandaag)),
    ).toEqual(['nog 3 dagen', 'nog 1 dag', 'vandaag is de laatste dag', '2 dagen te laat']);
    expect(schrijfMaand(vandaag)).toBe('november 2026');
    expect(schrijfMoment('2026-12-31T23:30:00Z')).toBe('1 januari 2027, 00:30');
  });

  it('leest getallen en datums zoals mensen ze typen of plakken', () => {
    expect(['12', '1.250,5', '1,25', 'twaalf', '-3'].map((tekst) => leesGetal(tekst, 1))).toEqual([
      12,
      1250.5,
      undefined,
      undefined,
      -3,
    ]);
    expect(['1-9-2026', '31/12/2014', '2026-09-01', '31-02-2026'].map(leesGeplakt)).toEqual([
      '2026-09-01',
      '2014-12-31',
      '2026-09-01',
      '',
    ]);
  });

  it('zegt welke dag hier kan als een datum erbuiten ligt', () => {
    const zegt = (waarde: string) => vindBuitenBereik({ waarde, vanaf: '2026-09-01', tot: '2026-12-31' });
    expect(zegt('2026-08-31')).toBe('Kies een dag vanaf 1 september 2026.');
    expect(zegt('2027-01-01')).toBe('Kies een dag tot en met 31 december 2026.');
    expect([zegt('2026-09-01'), zegt('2026-12-31'), zegt(''), vindBuitenBereik({ waarde: '1900-01-01' })]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('zegt waarom een bestand niet kan en wat wel kan', () => {
    const grens = { extensies: ['.pdf', '.docx'], maxMb: 1 };
    expect(vindBestandsfout({ name: 'Verslag.PDF', size: 10 }, grens)).toBeUndefined();
    expect(vindBestandsfout({ name: 'foto.exe', size: 10 }, grens)).toContain('PDF of DOCX');
    expect(vindBestandsfout({ name: 'a.pdf', size: 2_000_000 }, grens)).toContain('hoogstens 1 MB');
  });

  it('toont van veel bladzijden de eerste, de laatste en die om de huidige heen', () => {
    expect(kiesPaginas(7, 20)).toEqual([1, 0, 6, 7, 8, 0, 20]);
    expect(kiesPaginas(1, 1)).toEqual([1]);
    expect(kiesPaginas(2, 3)).toEqual([1, 2, 3]);
  });
});
