import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, plusDagen, verschilInDagen } from '../../../kern/tijd/datum.ts';
import { isVrijeDag } from '../../../kern/tijd/feestdagen.ts';
import type { Handeling } from './feiten.ts';
import { schatLeerjaar } from './leerjaar.ts';
import { BASISSCHOOL, CLUSTER2, codes, ONTVANGEN, proeffeiten, VOORTGEZET } from './proeffeiten.ts';
import {
  berekenBeslistermijn,
  berekenTermijnTijdelijkePlaatsing,
  schrijfTermijneinde,
  termijnenBijOntvangst,
} from './termijnen.ts';
import { beoordeelTijdelijkePlaatsing } from './tijdelijke-plaatsing.ts';
import { verlengBeslistermijn } from './verlengen.ts';

const vandaag = datum('2026-12-10');

describe('termijnen', () => {
  it('AAN-3 zes weken na vrijdag 20 november 2026 is Nieuwjaarsdag: de termijn schuift naar maandag 4 januari', () => {
    // 2 January 2027 is a Saturday.
    expect(berekenBeslistermijn(proeffeiten())).toMatchObject({
      start: ONTVANGEN,
      wettelijkeLaatsteDag: '2027-01-01',
      laatsteDag: '2027-01-04',
      verschovenOm: 'Nieuwjaarsdag',
      bron: { regel: 'AAN-3', artikel: 'WPO artikel 40 lid 6' },
    });
  });

  it('AAN-3 een verlenging telt vanaf de ontvangst, niet vanaf de verschoven dag', () => {
    expect(berekenBeslistermijn(proeffeiten([{ soort: 'verlengd', dag: vandaag, weken: 4 }]))?.laatsteDag).toBe(
      '2027-01-29',
    );
  });

  it('AAN-4 de tien weken tot tijdelijke plaatsing veranderen niet door een verlenging', () => {
    const zonder = berekenTermijnTijdelijkePlaatsing(proeffeiten());
    expect(zonder?.laatsteDag).toBe('2027-01-29');
    expect(berekenTermijnTijdelijkePlaatsing(proeffeiten([{ soort: 'verlengd', dag: vandaag, weken: 4 }]))).toEqual(
      zonder,
    );
  });

  it('AAN-9 cluster 1 en 2 hebben geen beslistermijn maar acht weken inspanning', () => {
    expect(termijnenBijOntvangst(proeffeiten([], { school: CLUSTER2 }))).toMatchObject([
      { soort: 'aanmelding-inspanning', laatsteDag: '2027-01-15', bron: { regel: 'AAN-9' } },
    ]);
    expect(termijnenBijOntvangst(proeffeiten()).map(({ soort }) => soort)).toEqual([
      'aanmelding-beslissing',
      'aanmelding-tijdelijke-plaatsing',
    ]);
  });

  it('AAN-6 in het voortgezet onderwijs staat de termijn stil zolang ouders aanvullen', () => {
    const vraag: Handeling = {
      soort: 'informatie_gevraagd',
      dag: datum('2026-12-01'),
      uiterlijk: datum('2026-12-15'),
      onvolledig: true,
    };
    const einde = (handelingen: Handeling[], school = VOORTGEZET) =>
      berekenBeslistermijn(proeffeiten(handelingen, { school }))?.wettelijkeLaatsteDag;
    expect(einde([vraag])).toBe('2027-01-15');
    expect(einde([vraag, { soort: 'informatie_ontvangen', dag: datum('2026-12-08') }])).toBe('2027-01-08');
    expect(einde([vraag], BASISSCHOOL)).toBe('2027-01-01');
    expect(einde([{ ...vraag, onvolledig: false }])).toBe('2027-01-01');
  });

  it('AAN-3 het einde van een termijn zegt ook waarom het verschoof', () => {
    expect(schrijfTermijneinde({ laatsteDag: datum('2027-01-04'), verschovenOm: 'Nieuwjaarsdag' })).toBe(
      'uiterlijk maandag 4 januari 2027 (verschoven om: Nieuwjaarsdag)',
    );
  });

  it('AAN-3 nooit eindigt een termijn op een vrije dag, eerder dan zes weken of later dan nodig', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 4 }), (dagen, weken) => {
        const ontvangenDag = plusDagen(datum('2025-01-01'), dagen);
        const handelingen: Handeling[] = weken > 0 ? [{ soort: 'verlengd', dag: ontvangenDag, weken }] : [];
        const termijn = berekenBeslistermijn({ ...proeffeiten(handelingen), ontvangenDag });
        if (termijn === undefined) throw new Error('een school met zorgplicht heeft een beslistermijn');
        expect(isVrijeDag(termijn.laatsteDag)).toBe(false);
        expect(verschilInDagen(ontvangenDag, termijn.wettelijkeLaatsteDag)).toBe(42 + 7 * weken);
        for (let dag = termijn.wettelijkeLaatsteDag; dag < termijn.laatsteDag; dag = plusDagen(dag, 1))
          expect(isVrijeDag(dag)).toBe(true);
      }),
      { seed: 40, numRuns: 200 },
    );
  });
});

describe('verlengen', () => {
  const goed = { weken: 3, meegedeeldOp: vandaag };

  it('AAN-3 drie weken verlengen, op tijd en aan ouders verteld, geeft de nieuwe datum', () => {
    expect(verlengBeslistermijn(proeffeiten(), goed, vandaag)).toMatchObject({
      mag: true,
      waarde: { laatsteDag: '2027-01-22', start: ONTVANGEN },
    });
  });

  it('AAN-3 op de laatste dag kan het nog, ook als die verschoven is', () => {
    expect(
      verlengBeslistermijn(proeffeiten(), { ...goed, meegedeeldOp: datum('2027-01-04') }, datum('2027-01-04')).mag,
    ).toBe(true);
  });

  it.each([
    [
      'AAN-3 tweede verlenging wordt geweigerd en zegt waarom',
      [{ soort: 'verlengd', dag: vandaag, weken: 1 }],
      goed,
      '2026-12-10',
      ['verlenging-tweede'],
    ],
    ['AAN-3 vijf weken is te lang', [], { ...goed, weken: 5 }, '2026-12-10', ['verlenging-te-lang']],
    ['AAN-3 nul weken is geen verlenging', [], { ...goed, weken: 0 }, '2026-12-10', ['verlenging-zonder-duur']],
    ['AAN-3 anderhalve week is geen verlenging', [], { ...goed, weken: 1.5 }, '2026-12-10', ['verlenging-zonder-duur']],
    ['AAN-3 na de termijn kan het niet meer', [], goed, '2027-01-05', ['verlenging-te-laat']],
    [
      'AAN-3 zonder mededeling aan ouders kan het niet',
      [],
      { ...goed, meegedeeldOp: null },
      '2026-12-10',
      ['verlenging-niet-meegedeeld'],
    ],
    [
      'AAN-3 een mededeling die nog moet komen telt niet',
      [],
      { ...goed, meegedeeldOp: datum('2026-12-11') },
      '2026-12-10',
      ['verlenging-niet-meegedeeld'],
    ],
    [
      'AAN-3 een mededeling van voor de aanmelding telt niet',
      [],
      { ...goed, meegedeeldOp: datum('2026-11-19') },
      '2026-12-10',
      ['verlenging-niet-meegedeeld'],
    ],
  ] satisfies [string, Handeling[], typeof goed | { weken: number; meegedeeldOp: null }, string, string[]][])(
    '%s',
    (_zin, handelingen, verzoek, dag, verwacht) => {
      expect(codes(verlengBeslistermijn(proeffeiten(handelingen), verzoek, datum(dag)))).toEqual(verwacht);
    },
  );

  it('AAN-9 een instelling van cluster 1 of 2 heeft niets te verlengen', () => {
    expect(codes(verlengBeslistermijn(proeffeiten([], { school: CLUSTER2 }), goed, vandaag))).toEqual([
      'geen-beslistermijn',
    ]);
  });
});

describe('tijdelijke plaatsing', () => {
  const nergens = { isIngeschreven: false };

  it('AAN-4 op de dag na tien weken wordt een kind zonder school tijdelijk geplaatst', () => {
    expect(beoordeelTijdelijkePlaatsing(proeffeiten(), nergens, datum('2027-01-30'))).toMatchObject({
      mag: true,
      waarde: { start: '2027-01-30' },
    });
  });

  it('AAN-4 loopt Opmaat een dag achter, dan begint de plaatsing toch op de juiste dag', () => {
    expect(beoordeelTijdelijkePlaatsing(proeffeiten(), nergens, datum('2027-02-02'))).toMatchObject({
      waarde: { start: '2027-01-30' },
    });
  });

  it.each([
    ['AAN-4 na precies tien weken nog niet', {}, [], false, '2027-01-29', ['tien-weken-niet-voorbij']],
    ['AAN-4 een kind dat al op school zit niet', {}, [], true, '2027-01-30', ['al-ingeschreven']],
    [
      'AAN-4 na een besluit niet',
      {},
      [{ soort: 'besloten', dag: vandaag, uitkomst: 'elders_geplaatst' }],
      false,
      '2027-01-30',
      ['niet-in-behandeling'],
    ],
    [
      'AAN-4 een kind van drie nog niet',
      { geboortedatum: datum('2023-03-14') },
      [],
      false,
      '2027-01-30',
      ['te-jong-voor-school'],
    ],
    ['AAN-9 bij cluster 1 en 2 niet', { school: CLUSTER2 }, [], false, '2027-01-30', ['geen-zorgplicht']],
  ] satisfies [string, object, Handeling[], boolean, string, string[]][])(
    '%s',
    (_zin, anders, handelingen, isIngeschreven, dag, verwacht) => {
      expect(
        codes(beoordeelTijdelijkePlaatsing(proeffeiten(handelingen, anders), { isIngeschreven }, datum(dag))),
      ).toEqual(verwacht);
    },
  );

  it('AAN-4 een kind van drie begint op de vierde verjaardag', () => {
    const feiten = proeffeiten([], { geboortedatum: datum('2023-03-14') });
    expect(beoordeelTijdelijkePlaatsing(feiten, nergens, datum('2027-03-14'))).toMatchObject({
      waarde: { start: '2027-03-14' },
    });
  });

  it('AAN-4 in het voortgezet onderwijs geldt geen leeftijd van vier jaar', () => {
    expect(
      beoordeelTijdelijkePlaatsing(proeffeiten([], { school: VOORTGEZET }), nergens, datum('2027-01-30')).mag,
    ).toBe(true);
  });
});

describe('leerjaar bij tijdelijke plaatsing', () => {
  it.each([
    ['AAN-4 vier jaar is leerjaar 1', '2022-09-01', '2027-01-30', '1'],
    ['AAN-4 zeven jaar op 1 oktober is leerjaar 4', '2019-03-14', '2027-01-30', '4'],
    ['AAN-4 ouder dan elf blijft leerjaar 8', '2013-01-01', '2027-01-30', '8'],
  ])('%s', (_zin, geboren, start, leerjaar) => {
    expect(schatLeerjaar(datum(geboren), BASISSCHOOL, datum(start))).toBe(leerjaar);
  });

  it('AAN-4 in het voortgezet onderwijs begint een kind in leerjaar 1', () => {
    expect(schatLeerjaar(datum('2014-03-14'), VOORTGEZET, datum('2027-01-30'))).toBe('1');
  });
});
