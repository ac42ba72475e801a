import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { beoordeelAntwoord, beoordeelPapier, redenVeranderd } from './antwoorden.ts';
import { type Antwoord, type Beslisser, bepaalStand, standPerPersoon, wieStemtIn } from './instemming.ts';
import { beoordeelVaststelling } from './vaststellen.ts';

const VANDAAG = datum('2026-11-20');
const [H1, H2] = ['a'.repeat(64), 'b'.repeat(64)] as const;
const MOEDER: Beslisser = { persoon: 'm', naam: 'Moeder', als: 'ouder' };
const VADER: Beslisser = { persoon: 'v', naam: 'Vader', als: 'ouder' };
const gezag = (
  persoon: string,
  soort: 'ouder_met_gezag' | 'ouder_zonder_gezag' | 'voogd',
  tot: string | null = null,
) => ({
  persoon,
  naam: persoon,
  soort,
  van: datum('2015-01-01'),
  tot: tot === null ? null : datum(tot),
});
const zegt = (persoon: string, antwoord: Antwoord['antwoord'], hash: string = H1): Antwoord => ({
  persoon,
  als: 'ouder',
  antwoord,
  hash,
});
const stand = (...antwoorden: Antwoord[]) => bepaalStand(standPerPersoon([MOEDER, VADER], antwoorden, H1));

describe('OPP-3 wie instemt', () => {
  const kind = { geboortedatum: datum('2015-01-01'), persoon: 'k', naam: 'Kind' };
  it('OPP-3 iedereen met gezag vandaag; een ouder zonder gezag nooit', () => {
    const wie = wieStemtIn(
      [
        gezag('m', 'ouder_met_gezag'),
        gezag('z', 'ouder_zonder_gezag'),
        gezag('o', 'voogd'),
        gezag('w', 'ouder_met_gezag', '2026-11-20'),
      ],
      kind,
      VANDAAG,
    );
    expect(wie.map(({ persoon }) => persoon)).toEqual(['m', 'o']);
  });
  it('OPP-3 vanaf achttien jaar stemt de leerling zelf in en niemand anders', () => {
    const oud = { ...kind, geboortedatum: datum('2008-11-20') };
    expect(wieStemtIn([gezag('m', 'ouder_met_gezag')], oud, VANDAAG)).toEqual([
      { persoon: 'k', naam: 'Kind', als: 'leerling' },
    ]);
    expect(wieStemtIn([], { ...oud, persoon: null }, VANDAAG)).toEqual([]);
    expect(
      wieStemtIn([gezag('m', 'ouder_met_gezag')], { ...oud, geboortedatum: datum('2008-11-21') }, VANDAAG),
    ).toHaveLength(1);
  });
});

describe('OPP-3 hoe het staat', () => {
  it('OPP-3 pas als allebei het eens zijn, is iedereen het eens', () => {
    expect(stand()).toBe('wacht');
    expect(stand(zegt('m', 'akkoord'))).toBe('wacht');
    expect(stand(zegt('m', 'akkoord'), zegt('v', 'akkoord'))).toBe('eens');
    expect(bepaalStand([])).toBe('niemand');
  });
  it('OPP-3 ouders die verschillen, zijn iets anders dan een weigering', () => {
    expect(stand(zegt('m', 'akkoord'), zegt('v', 'niet_akkoord'))).toBe('verschil');
    expect(stand(zegt('v', 'niet_akkoord'))).toBe('geweigerd');
  });
  it('OPP-3 het laatste antwoord telt, een opmerking verandert niets', () => {
    expect(stand(zegt('m', 'akkoord'), zegt('v', 'niet_akkoord'), zegt('v', 'akkoord'), zegt('v', 'opmerking'))).toBe(
      'eens',
    );
  });
  it('OPP-3 een antwoord op een eerdere tekst telt niet: na een wijziging wacht alles weer', () => {
    expect(stand(zegt('m', 'akkoord', H2), zegt('v', 'akkoord', H2))).toBe('wacht');
  });
  it('OPP-3 niemand stemt in namens een ander, hoe vaak hij ook antwoordt', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<Antwoord['antwoord']>('akkoord', 'niet_akkoord', 'opmerking'), { maxLength: 20 }),
        (lijst) => {
          const [, vader] = standPerPersoon(
            [MOEDER, VADER],
            lijst.map((een) => zegt('m', een)),
            H1,
          );
          expect(vader?.stand).toBe('wacht');
        },
      ),
      { seed: 3, numRuns: 100 },
    );
  });
});

describe('OPP-3 een antwoord', () => {
  const geef = (deel: object) => {
    const oordeel = beoordeelAntwoord({ persoon: 'm', antwoord: 'akkoord', tekst: '', hash: H1, ...deel }, [
      MOEDER,
      VADER,
    ]);
    return oordeel.mag ? oordeel.waarde.persoon : oordeel.redenen.map(({ code }) => code);
  };
  it('OPP-3 wie geen gezag heeft, stemt niet in', () => {
    expect(geef({})).toBe('m');
    expect(geef({ persoon: 'vreemd' })).toEqual(['geen-gezag']);
  });
  it('OPP-3 nee zegt waarom, en een opmerking zegt iets', () => {
    expect(geef({ antwoord: 'niet_akkoord' })).toEqual(['reden-ontbreekt']);
    expect(geef({ antwoord: 'niet_akkoord', tekst: 'Te veel uit de klas' })).toBe('m');
    expect(geef({ antwoord: 'opmerking', tekst: ' ' })).toEqual(['opmerking-leeg']);
  });
  it('OPP-3 een antwoord op een tekst die niet meer voorligt, kan niet', () => {
    const voor = { toestand: 'aangeboden', hash: H1, aangebodenDag: VANDAAG };
    expect(redenVeranderd(voor, H1)).toBeUndefined();
    expect(redenVeranderd(voor, H2)?.code).toBe('plan-veranderd');
    expect(redenVeranderd({ ...voor, toestand: 'concept', hash: null }, H1)?.code).toBe('plan-veranderd');
    expect(redenVeranderd({ ...voor, toestand: 'vastgesteld' }, H1)?.zin).toMatch(/vastgesteld/);
  });
  it('OPP-3 op papier hoort het formulier erbij, met een dag na het voorleggen en niet in de toekomst', () => {
    const papier = (deel: object) => {
      const oordeel = beoordeelPapier(
        { persoon: 'm', antwoord: 'akkoord', tekst: '', hash: H1, dag: VANDAAG, document: 'doc', ...deel },
        [MOEDER],
        { voorgelegd: { toestand: 'aangeboden', hash: H1, aangebodenDag: datum('2026-11-16') }, vandaag: VANDAAG },
      );
      return oordeel.mag ? [] : oordeel.redenen.map(({ code }) => code);
    };
    expect(papier({})).toEqual([]);
    expect(papier({ document: null })).toEqual(['formulier-ontbreekt']);
    expect(papier({ dag: datum('2026-11-21') })).toEqual(['dag-in-toekomst']);
    expect(papier({ dag: datum('2026-11-15') })).toEqual(['dag-voor-aanbod']);
    expect(papier({ persoon: 'vreemd', document: null })).toEqual(['geen-gezag', 'formulier-ontbreekt']);
  });
});

describe('OPP-7 vaststellen', () => {
  const oordeel = (deel: object) => {
    const uit = beoordeelVaststelling({
      toestand: 'aangeboden',
      ontbreekt: [],
      personen: [
        { ...MOEDER, stand: 'akkoord' },
        { ...VADER, stand: 'akkoord' },
      ],
      ...deel,
    });
    return uit.mag ? [] : uit.redenen.map(({ zin }) => zin);
  };
  it('OPP-3 OPP-7 met ieders instemming kan het, zonder niet: de naam staat erbij', () => {
    expect(oordeel({})).toEqual([]);
    expect(
      oordeel({
        personen: [
          { ...MOEDER, stand: 'akkoord' },
          { ...VADER, stand: 'wacht' },
        ],
      }),
    ).toEqual(['Vader heeft nog geen antwoord gegeven.']);
    expect(
      oordeel({
        personen: [
          { ...MOEDER, stand: 'akkoord' },
          { ...VADER, stand: 'niet_akkoord' },
        ],
      })[0],
    ).toMatch(/^Vader is het niet eens/);
    expect(oordeel({ personen: [] })).toHaveLength(1);
  });
  it('OPP-7 een concept, een vastgestelde en een ingetrokken versie stelt niemand vast', () => {
    for (const toestand of ['concept', 'vastgesteld', 'ingetrokken']) expect(oordeel({ toestand })).toHaveLength(1);
  });
});
