import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { bepaalEindeToegang, bepaalPlaatsing } from './betrokkenheid.ts';
import { heeftGezag, wieHeeftGezag } from './gezag.ts';
import { controleerNotitie } from './notitie.ts';
import { leesZoekvraag } from './zoekvraag.ts';

describe('wie gezag heeft op een dag', () => {
  const regels = [
    { persoon: 'moeder', soort: 'ouder_met_gezag', van: datum('2019-03-14'), tot: null },
    { persoon: 'vader', soort: 'ouder_met_gezag', van: datum('2019-03-14'), tot: datum('2024-01-01') },
    { persoon: 'vader', soort: 'ouder_zonder_gezag', van: datum('2024-01-01'), tot: null },
    { persoon: 'voogd', soort: 'voogd', van: datum('2025-01-01'), tot: null },
  ] as const;

  it.each([
    ['2023-12-31', ['moeder', 'vader']],
    ['2024-01-01', ['moeder']],
    ['2025-01-01', ['moeder', 'voogd']],
    ['2019-03-13', []],
  ])('DOS-2 op %s', (dag, verwacht) => {
    expect(wieHeeftGezag(regels, datum(dag)).map(({ persoon }) => persoon)).toEqual(verwacht);
  });

  it('DOS-2 een ouder zonder gezag heeft geen gezag', () => {
    expect(heeftGezag(regels, 'vader', datum('2026-11-20'))).toBe(false);
    expect(heeftGezag(regels, 'voogd', datum('2026-11-20'))).toBe(true);
  });
});

describe('een notitie', () => {
  it.each([
    ['BEH-5 een leraar schrijft een signaal in één regel', 'signaal', 'Noor was moe.', 'leraar', []],
    ['BEH-5 een leraar schrijft geen werknotitie', 'werknotitie', 'x', 'leraar', ['notitiesoort']],
    ['BEH-5 een notitie zonder tekst wordt geweigerd', 'verslag', ' \n ', 'ib', ['notitie-leeg']],
    ['BEH-5 een signaal blijft kort', 'signaal', 'a'.repeat(501), 'ib', ['notitie-te-lang']],
    ['BEH-5 een verslag mag lang zijn', 'verslag', 'a'.repeat(4000), 'schoolleider', []],
    ['BEH-5 een ouder schrijft hier niet', 'verslag', 'x', 'ouder', ['notitiesoort']],
  ] as const)('%s', (_titel, soort, tekst, rol, codes) => {
    const uitkomst = controleerNotitie({ soort, tekst }, rol);
    expect(uitkomst.mag ? [] : uitkomst.redenen.map(({ code }) => code)).toEqual(codes);
  });
});

describe('wat iemand zoekt', () => {
  it.each([
    ['noo proef', { woorden: ['noo', 'proef'], geboren: undefined, nummer: undefined }],
    ['14-3-2019 noor', { woorden: ['noor'], geboren: '2019-03-14', nummer: undefined }],
    ['2019-03-14', { woorden: [], geboren: '2019-03-14', nummer: undefined }],
    ['26-0004', { woorden: [], geboren: undefined, nummer: '26-0004' }],
    ['412', { woorden: [], geboren: undefined, nummer: '412' }],
    ['   ', { woorden: [], geboren: undefined, nummer: undefined }],
  ])('DOS-9 «%s» wordt begrepen', (getypt, verwacht) => {
    expect(leesZoekvraag(getypt)).toEqual(verwacht);
  });
});

describe('hoe lang een school betrokken is', () => {
  it('DOS-6 zes weken na de laatste dag, die dag nog meegerekend', () => {
    expect(bepaalEindeToegang(datum('2026-11-20'))).toBe('2027-01-02');
  });

  const hier = { id: 'tijdelijk', vestiging: '99AA00', tijdelijk: true, van: datum('2026-09-01'), tot: null };
  const elders = { id: 'elders', vestiging: '99AB00', tijdelijk: false, van: datum('2024-08-01'), tot: null };
  const later = { id: 'later', vestiging: '99AB00', tijdelijk: false, van: datum('2027-08-01'), tot: null };
  const plaatsing = { vestiging: '99AA00', start: datum('2026-12-01'), tijdelijk: false };

  it('AAN-4 een tijdelijke plaatsing wordt een definitieve', () => {
    expect(bepaalPlaatsing(plaatsing, [hier])).toEqual({ soort: 'wordt_definitief', inschrijving: 'tijdelijk' });
  });

  it('AAN-4 een plaatsing eindigt de inschrijving elders op de dag dat zij begint; wat nog moest beginnen, begint niet', () => {
    expect(bepaalPlaatsing(plaatsing, [{ ...elders, tot: datum('2026-12-01') }])).toEqual({
      soort: 'nieuwe_inschrijving',
      eindigt: [],
    });
    expect(bepaalPlaatsing(plaatsing, [elders, later])).toEqual({
      soort: 'nieuwe_inschrijving',
      eindigt: [
        { id: 'elders', vestiging: '99AB00', op: '2026-12-01' },
        { id: 'later', vestiging: '99AB00', op: '2027-08-01' },
      ],
    });
  });
});
