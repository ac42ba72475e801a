import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import {
  type Aanmeldsituatie,
  type Aanmeldverzoek,
  aanwijzingenBijStart,
  beoordeelAanmelding,
  berekenEersteAanmelddag,
} from './aanmelden.ts';
import { BASISSCHOOL, CLUSTER2, codes, VOORTGEZET } from './proeffeiten.ts';

const vandaag = datum('2026-11-20');
const verzoek: Aanmeldverzoek = { gewensteStart: datum('2027-08-23'), andereScholen: [], grondslag: null };
const situatie: Aanmeldsituatie = {
  vestiging: '99AA00',
  school: BASISSCHOOL,
  geboortedatum: datum('2022-11-20'),
  heeftGezag: true,
  lopendNummer: undefined,
};

describe('aanmelden', () => {
  it('AAN-1 een ouder met gezag meldt een kind van vier aan', () => {
    expect(beoordeelAanmelding(verzoek, situatie, vandaag)).toMatchObject({ mag: true, waarde: { aanwijzingen: [] } });
  });

  it.each([
    ['AAN-1 op de derde verjaardag kan het', '2023-11-20', BASISSCHOOL, []],
    ['AAN-1 een dag voor de derde verjaardag niet', '2023-11-21', BASISSCHOOL, ['te-jong']],
    ['AAN-1 wie op 29 februari is geboren wordt drie op 1 maart', '2024-02-29', BASISSCHOOL, ['te-jong']],
    ['AAN-1 bij het speciaal onderwijs kan het vanaf twee jaar', '2024-11-20', CLUSTER2, []],
  ])('%s', (_zin, geboren, school, verwacht) => {
    expect(
      codes(beoordeelAanmelding(verzoek, { ...situatie, school, geboortedatum: datum(geboren) }, vandaag)),
    ).toEqual(verwacht);
  });

  it('AAN-1 de eerste dag van iemand van 29 februari is 1 maart', () => {
    expect(berekenEersteAanmelddag(datum('2024-02-29'), BASISSCHOOL)).toBe('2027-03-01');
  });

  it('AAN-1 alle bezwaren komen tegelijk, met het veld waar zij over gaan', () => {
    const uitkomst = beoordeelAanmelding(
      { ...verzoek, gewensteStart: datum('2026-11-19'), andereScholen: ['99AA00'] },
      { ...situatie, heeftGezag: false, lopendNummer: 'A26-000001', geboortedatum: datum('2025-01-01') },
      vandaag,
    );
    expect(codes(uitkomst)).toEqual(['geen-gezag', 'te-jong', 'loopt-al', 'zelfde-school', 'start-voorbij']);
    expect(uitkomst.mag ? [] : uitkomst.redenen.map(({ veld }) => veld)).toEqual([
      'leerling',
      'leerling',
      'vestiging',
      'andereScholen',
      'gewensteStart',
    ]);
  });

  it('AAN-1 bij een school voor voortgezet onderwijs staat het artikel van die wet erbij', () => {
    const uitkomst = beoordeelAanmelding(verzoek, { ...situatie, school: VOORTGEZET, heeftGezag: false }, vandaag);
    expect(uitkomst).toMatchObject({ redenen: [{ bron: { regel: 'AAN-1', artikel: 'WVO (oud) artikel 27 lid 2' } }] });
  });

  it('AAN-8 de vraag naar de grondslag moet alleen beantwoord als de school haar stelt; elk antwoord mag', () => {
    const vraagt = { ...situatie, school: { ...BASISSCHOOL, grondslagGevraagd: true } };
    expect(codes(beoordeelAanmelding(verzoek, vraagt, vandaag))).toEqual(['grondslag-ontbreekt']);
    expect(beoordeelAanmelding({ ...verzoek, grondslag: 'geen_van_beide' }, vraagt, vandaag).mag).toBe(true);
  });
});

describe('gewenste start', () => {
  it.each([
    ['AAN-2 tien weken vooraf geeft geen aanwijzing', '2027-01-29', []],
    ['AAN-2 korter dan tien weken mag en wordt getoond', '2027-01-28', ['korter-dan-tien-weken']],
    ['AAN-2 meer dan twee jaar vooruit vraagt om nog eens te kijken', '2028-11-21', ['ver-vooruit']],
  ])('%s', (_zin, start, verwacht) => {
    expect(aanwijzingenBijStart(datum(start), vandaag).map(({ code }) => code)).toEqual(verwacht);
    expect(beoordeelAanmelding({ ...verzoek, gewensteStart: datum(start) }, situatie, vandaag).mag).toBe(true);
  });

  it('AAN-2 een start voor de vierde verjaardag mag worden gewenst, en Opmaat zegt vanaf wanneer het kan', () => {
    const jong = { ...situatie, geboortedatum: datum('2023-10-14') };
    expect(beoordeelAanmelding(verzoek, jong, vandaag)).toMatchObject({
      mag: true,
      waarde: {
        aanwijzingen: [
          {
            code: 'voor-eerste-schooldag',
            zin: 'Het kind mag op deze school beginnen vanaf donderdag 14 oktober 2027.',
          },
        ],
      },
    });
  });
});
