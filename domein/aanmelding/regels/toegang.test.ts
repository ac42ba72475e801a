import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../kern/actor/actor.ts';
import { mag, magNiet } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { magAanmeldingZien, magConceptZien, magHandelingToevoegen, magMaatregelZien } from './toegang.ts';

const BRON = bron('TOE-3', 'AVG-15');
const ZIET = mag('Ziet het kind.', BRON);
const ZIET_NIET = magNiet({ code: 'x', zin: 'Ziet het kind niet.', bron: BRON });
const als = (rol: Actor['rol'], organisatie: string | null = null): Actor => ({
  persoon: 'ik',
  naam: 'ik',
  rol,
  organisatie,
});
const RIJ = { vestiging: 'school' };

describe('wie een aanmelding leest', () => {
  it.each([
    ['de school waar het kind is aangemeld', als('ib', 'school'), ZIET, true, true],
    ['die school als zij niet meer betrokken is', als('schoolleider', 'school'), ZIET_NIET, false, false],
    ['een andere betrokken school', als('ib', 'ander'), ZIET, false, false],
    ['een ouder met gezag', als('ouder'), ZIET, true, true],
    ['een ouder zonder gezag', als('ouder'), ZIET_NIET, false, false],
    ['de leraar van de groep', als('leraar', 'school'), ZIET, false, false],
    ['de leerling zelf', als('leerling'), ZIET, false, false],
    ['Opmaat zelf: wel de aanmelding, geen schorsing', als('systeem'), ZIET, true, false],
    ['het bestuur', als('bestuur', 'school'), ZIET_NIET, false, false],
  ] as const)('TOE-3 %s', (_wie, actor, kind, aanmelding, maatregel) => {
    expect(magAanmeldingZien(actor, RIJ, kind).mag).toBe(aanmelding);
    expect(magMaatregelZien(actor, RIJ, kind).mag).toBe(maatregel);
  });

  it('AAN-1 een aanmelding die nog niet verstuurd is, leest alleen wie haar schrijft', () => {
    expect(
      [
        magConceptZien(als('ouder'), { persoon: 'ik' }),
        magConceptZien(als('ouder'), { persoon: 'ander' }),
        magConceptZien(als('ib'), { persoon: 'ik' }),
      ].map((uitkomst) => uitkomst.mag),
    ).toEqual([true, false, false]);
  });
});

describe('wie welke stap zet', () => {
  it.each([
    ['besloten', ['schoolleider']],
    ['niet_in_behandeling_genomen', ['schoolleider']],
    ['ontvangen', ['ouder']],
    ['ingetrokken', ['ouder']],
    ['onderzoek_vastgelegd', ['ib', 'schoolleider']],
    ['tijdelijk_geplaatst', ['systeem']],
  ] as const)('AAN-6 %s', (soort, rollen) => {
    const wie = (['ouder', 'leerling', 'leraar', 'ib', 'schoolleider', 'bestuur', 'systeem'] as const).filter(
      (rol) => magHandelingToevoegen(als(rol, 'school'), { soort, door: 'ik', doorRol: rol }, ZIET).mag,
    );
    expect(wie).toEqual(rollen);
  });

  it('AAN-6 niet op andermans naam, en niet bij een aanmelding die men niet ziet', () => {
    const rij = { soort: 'besloten', door: 'ik', doorRol: 'schoolleider' };
    expect(magHandelingToevoegen(als('schoolleider', 'school'), { ...rij, door: 'ander' }, ZIET).mag).toBe(false);
    expect(magHandelingToevoegen(als('schoolleider', 'school'), { ...rij, doorRol: 'ib' }, ZIET).mag).toBe(false);
    expect(magHandelingToevoegen(als('schoolleider', 'school'), rij, ZIET_NIET).mag).toBe(false);
  });
});
