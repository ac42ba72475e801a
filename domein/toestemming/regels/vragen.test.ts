import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { DEELBARE_ONDERDELEN, DOELEN, type Toestemmingsdoel } from './doelen.ts';
import { schrijfOnderdeel } from './onderdeelnaam.ts';
import { schrijfVraag, schrijfVraagVoorLeerling } from './vraagzin.ts';
import { beoordeelVraag, stelEindeVoor, uiterlijkEinde, type Vraag } from './vragen.ts';

const VANDAAG = datum('2026-11-20');
const GOED: Vraag = {
  doel: 'informatie_vragen',
  partijsoort: 'huisarts',
  partij: 'Huisartsenpraktijk De Linde',
  onderdelen: ['naam_en_geboortedatum'],
  waarom: 'Wij willen weten of er iets met het gehoor is.',
  geldigTot: datum('2027-02-20'),
};
const codes = (anders: Partial<Vraag>, lopend: Parameters<typeof beoordeelVraag>[1] = []) => {
  const oordeel = beoordeelVraag({ ...GOED, ...anders }, lopend, VANDAAG);
  return oordeel.mag ? [] : oordeel.redenen.map(({ code }) => code);
};

describe('wat er gevraagd mag worden', () => {
  it('TOE-1 één doel, één partij bij naam, met reden en einde, mag; spaties en dubbele vinkjes gaan eruit', () => {
    const oordeel = beoordeelVraag(
      {
        ...GOED,
        partij: '  Huisartsenpraktijk   De Linde ',
        onderdelen: ['naam_en_geboortedatum', 'naam_en_geboortedatum'],
      },
      [],
      VANDAAG,
    );
    expect(oordeel).toMatchObject({ mag: true, waarde: GOED });
  });

  it.each([
    'iedereen',
    'Alle instanties',
    'alle betrokken hulpverleners',
    'derden',
    'Jeugdhulp en anderen',
    'huisarts',
    'De huisarts',
    'jeugdhulp',
    'diverse organisaties',
    'Praktijk A; Praktijk B',
    'Huisarts en/of psycholoog',
    'wie dan ook',
    'onbekend',
    'n.v.t.',
    'Jeugdhulp e.a.',
    '--',
    '',
  ])('TOE-1 een algemene toestemming kan niet: «%s» noemt geen partij', (partij) => {
    expect(codes({ partij })).toEqual(['partij-te-algemeen']);
  });

  it.each([
    'Huisarts Van Alle',
    'De Wilgenhof',
    'Centrum voor Jeugd en Gezin Proefdam',
    'Praktijk Önder',
    'Stichting Allemansrecht',
  ])('TOE-1 een eigen naam mag: «%s»', (partij) => expect(codes({ partij })).toEqual([]));

  it.each<[string, Partial<Vraag>, string]>([
    ['een partij die niet bij het doel hoort', { partijsoort: 'samenwerkingsverband' }, 'partij-past-niet'],
    ['geen gegevens', { onderdelen: [] }, 'onderdelen-leeg'],
    ['gegevens die dit doel niet nodig heeft', { onderdelen: ['verslagen'] }, 'onderdeel-niet-nodig'],
    ['geen reden', { waarom: '  ' }, 'waarom-leeg'],
    ['een einde van vandaag', { geldigTot: VANDAAG }, 'einde-voorbij'],
    ['langer dan twaalf maanden', { geldigTot: datum('2027-11-21') }, 'einde-te-ver'],
  ])('TOE-1 %s wordt geweigerd', (_, anders, code) => expect(codes(anders)).toEqual([code]));

  it('TOE-1 twaalf maanden precies mag, en alle redenen komen tegelijk', () => {
    expect(codes({ geldigTot: uiterlijkEinde(VANDAAG) })).toEqual([]);
    expect(codes({ partij: 'iedereen', onderdelen: [], waarom: '' })).toEqual([
      'partij-te-algemeen',
      'onderdelen-leeg',
      'waarom-leeg',
    ]);
  });

  it('TOE-1 dezelfde vraag loopt al: geweigerd, met wie en wanneer; een ander doel of een andere partij is een nieuwe vraag', () => {
    const lopend = [
      {
        doel: 'informatie_vragen',
        partij: 'huisartsenpraktijk  de linde',
        waarom: 'Om iets anders.',
        gevraagdDag: VANDAAG,
        doorNaam: 'Samira',
      },
    ] as const;
    const oordeel = beoordeelVraag(GOED, lopend, VANDAAG);
    expect(oordeel).toMatchObject({ mag: false, redenen: [{ code: 'vraag-loopt-al', veld: 'partij' }] });
    expect(JSON.stringify(oordeel)).toContain('Samira vroeg dit op vrijdag 20 november 2026');
    expect(codes({ partij: 'Huisarts Jansen' }, lopend)).toEqual([]);
    expect(codes({ doel: 'hulp_afstemmen' }, lopend)).toEqual([]);
  });
});

describe('een vraag langs de regie', () => {
  it('TOE-1 over een ander is een andere vraag; over dezelfde loopt zij al', () => {
    const regie = { partijsoort: 'gemeente_regie', partij: 'CJG Proefdam', waarom: 'Over de huisarts.' } as const;
    const lopend = [{ ...regie, doel: 'informatie_vragen', gevraagdDag: VANDAAG, doorNaam: 'Samira' }] as const;
    expect(codes(regie, lopend)).toEqual(['vraag-loopt-al']);
    expect(codes({ ...regie, waarom: 'Over de jeugdhulp.' }, lopend)).toEqual([]);
  });
});

describe('de lijst met doelen', () => {
  it.each(Object.keys(DOELEN) as Toestemmingsdoel[])(
    'TOE-1 %s: het minste hoort bij het doel, het voorgestelde einde mag, en er is een vraag in gewone woorden',
    (doel) => {
      const { minst, onderdelen, partijen } = DOELEN[doel];
      expect(minst.length).toBeGreaterThan(0);
      expect(onderdelen).toEqual(expect.arrayContaining([...minst]));
      expect(stelEindeVoor(doel, VANDAAG) <= uiterlijkEinde(VANDAAG)).toBe(true);
      expect(
        codes({ doel, partijsoort: partijen[0], onderdelen: minst, geldigTot: stelEindeVoor(doel, VANDAAG) }),
      ).toEqual([]);
      const delen = { doel, partij: 'De Linde', school: 'De Proefschool', kind: 'Noor' };
      expect(schrijfVraag(delen)).toMatch(/^Mag De .*Noor.*\?$/);
      expect(schrijfVraagVoorLeerling(delen)).toMatch(/^Mag De .*(jou|jij).*\?$/);
    },
  );

  it('TOE-1 elk onderdeel heeft een naam voor ouder, leerling en school', () => {
    for (const onderdeel of Object.keys(DEELBARE_ONDERDELEN) as (keyof typeof DEELBARE_ONDERDELEN)[]) {
      for (const lezer of ['ouder', 'leerling', 'school'] as const)
        expect(schrijfOnderdeel(onderdeel, lezer).length).toBeGreaterThan(5);
    }
    expect(schrijfOnderdeel('behoeften', 'leerling')).toBe('Wat jij nodig hebt');
  });
});
