import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { BASISSCHOOL, CLUSTER2, codes, VOORTGEZET } from './proeffeiten.ts';
import {
  beoordeelSchorsing,
  beoordeelVerwijdering,
  type Verwijderingsfeiten,
  watOntbreektVoorVerwijdering,
} from './verwijderen-schorsen.ts';

const periode = (van: string, totEnMet: string) => ({ van: datum(van), totEnMet: datum(totEnMet) });
const basis = { reden: 'Vechten op het plein.', eerdere: [], school: BASISSCHOOL };
const vandaag = datum('2026-12-01');

describe('schorsen', () => {
  it('AAN-10 een dag schorsen kan zonder inspectie, twee dagen gaat naar de inspectie', () => {
    expect(beoordeelSchorsing(periode('2026-12-01', '2026-12-01'), basis)).toMatchObject({
      waarde: { dagen: 1, inspectieMelden: false },
    });
    expect(beoordeelSchorsing(periode('2026-12-01', '2026-12-02'), basis)).toMatchObject({
      waarde: { dagen: 2, inspectieMelden: true },
    });
  });

  it.each([
    ['AAN-10 een week schorsen mag', periode('2026-12-01', '2026-12-07'), basis, []],
    ['AAN-10 acht dagen is te lang', periode('2026-12-01', '2026-12-08'), basis, ['schorsing-te-lang']],
    ['AAN-10 een einde voor het begin kan niet', periode('2026-12-02', '2026-12-01'), basis, ['einde-voor-begin']],
    [
      'AAN-10 zonder reden kan het niet',
      periode('2026-12-01', '2026-12-01'),
      { ...basis, reden: ' ' },
      ['reden-ontbreekt'],
    ],
    [
      'AAN-10 twee schorsingen tegelijk kan niet',
      periode('2026-12-01', '2026-12-03'),
      { ...basis, eerdere: [periode('2026-12-03', '2026-12-04')] },
      ['schorsing-overlapt'],
    ],
    [
      'AAN-10 aansluitend schorsen telt samen',
      periode('2026-12-05', '2026-12-08'),
      { ...basis, eerdere: [periode('2026-12-01', '2026-12-04')] },
      ['schorsing-te-lang'],
    ],
    [
      'AAN-10 een schorsing van vorige maand telt niet mee',
      periode('2026-12-01', '2026-12-07'),
      { ...basis, eerdere: [periode('2026-11-01', '2026-11-07')] },
      [],
    ],
  ])('%s', (_zin, p, rest, verwacht) => {
    expect(codes(beoordeelSchorsing(p, rest))).toEqual(verwacht);
  });

  it('AAN-10 in het speciaal onderwijs geldt het artikel van de WEC', () => {
    expect(beoordeelSchorsing(periode('2026-12-01', '2026-12-08'), { ...basis, school: CLUSTER2 })).toMatchObject({
      redenen: [{ bron: { artikel: 'WEC artikel 40a' } }],
    });
  });
});

describe('verwijderen', () => {
  const compleet: Verwijderingsfeiten = {
    school: BASISSCHOOL,
    geboortedatum: datum('2017-03-14'),
    leraarGehoordOp: vandaag,
    oudersGehoordOp: vandaag,
    leerlingGehoordOp: null,
    inspectieOverlegOp: null,
    bereideSchool: 'De Stapsteen',
    zoektSinds: null,
    omVorderingen: false,
  };
  const besluit = { ingang: vandaag, motivering: 'Wij kunnen de veiligheid niet bieden.' };
  const leeg = { ...compleet, leraarGehoordOp: null, oudersGehoordOp: null, bereideSchool: null };
  const ontbreekt = (feiten: Verwijderingsfeiten, op = vandaag) =>
    watOntbreektVoorVerwijdering(feiten, vandaag, op).map(({ code }) => code);

  it('AAN-10 na horen van leraar en ouders en met een bereide school kan het, met zes weken voor bezwaar', () => {
    expect(beoordeelVerwijdering(compleet, besluit, vandaag)).toMatchObject({
      mag: true,
      waarde: { bezwaarTot: '2027-01-12' },
    });
  });

  it('AAN-10 zonder dat alles zegt Opmaat wat ontbreekt', () => {
    expect(ontbreekt(leeg)).toEqual(['leraar-niet-gehoord', 'ouders-niet-gehoord', 'geen-bereide-school']);
    expect(codes(beoordeelVerwijdering(compleet, { ingang: datum('2026-11-30'), motivering: '' }, vandaag))).toEqual([
      'motivering-ontbreekt',
      'ingang-voorbij',
    ]);
  });

  it('AAN-10 in het voortgezet onderwijs ook de leerling en de inspectie, en niet om vorderingen tijdens het schooljaar', () => {
    const vo = { ...leeg, school: VOORTGEZET, omVorderingen: true };
    expect(ontbreekt(vo)).toEqual([
      'leraar-niet-gehoord',
      'ouders-niet-gehoord',
      'leerling-niet-gehoord',
      'inspectie-niet-gehoord',
      'niet-tijdens-schooljaar',
      'geen-bereide-school',
    ]);
    expect(ontbreekt({ ...vo, geboortedatum: datum('2008-12-01') })).not.toContain('ouders-niet-gehoord');
    expect(watOntbreektVoorVerwijdering(vo, datum('2027-08-01'), vandaag).map(({ code }) => code)).not.toContain(
      'niet-tijdens-schooljaar',
    );
  });

  it('AAN-10 cluster 1 en 2 mag ook na acht weken aantoonbaar zoeken, een andere school niet', () => {
    const gezocht = { ...compleet, bereideSchool: null, zoektSinds: datum('2026-10-06') };
    expect(ontbreekt({ ...gezocht, school: CLUSTER2 })).toEqual(['geen-bereide-school']);
    expect(ontbreekt({ ...gezocht, school: CLUSTER2 }, datum('2026-12-02'))).toEqual([]);
    expect(ontbreekt(gezocht, datum('2026-12-02'))).toEqual(['geen-bereide-school']);
  });
});
