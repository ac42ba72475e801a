import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { anonimiseer, type Bekend, vindHerkenbaar } from './anonimiseren.ts';
import { beoordeelCasus } from './casus.ts';
import { GEWONE_WOORDEN } from './casus-woorden.ts';
import { woordenVan } from './vouwen.ts';

const VANDAAG = datum('2026-11-20');
const BEKEND: Bekend = {
  geboortedatum: datum('2019-03-14'),
  namen: [
    { soort: 'kind', naam: 'Noor de Vries' },
    { soort: 'ouder', naam: 'Karin Jansen-de Vries' },
    { soort: 'ouder', naam: 'Mehmet Yılmaz' },
    { soort: 'medewerker', naam: 'Anja Bakker' },
    { soort: 'school', naam: 'De Regenboog' },
    { soort: 'plaats', naam: 'Proefdam' },
    { soort: 'plaats', naam: 'Lindelaan' },
    { soort: 'nummer', naam: '26-000412' },
  ],
};
const zonder = (tekst: string) => anonimiseer(tekst, BEKEND, VANDAAG);

describe('TOE-5 wat herkenbaar is gaat uit de tekst', () => {
  it.each([
    ['Noor leest graag.', 'De leerling leest graag.'],
    ['Ik zie dat Noor graag leest.', 'Ik zie dat de leerling graag leest.'],
    ['Wij zien NOOR en nóór en No\u200Bor.', 'Wij zien de leerling en de leerling en de leerling.'],
    ['Dat is Noors boek en Noor’s tas.', 'Dat is diens boek en diens tas.'],
    ['Noor de Vries is er.', 'De leerling is er.'],
    ['Moeder Karin belt, en vader Mehmet Yilmaz ook.', 'Moeder belt, en vader ook.'],
    ['Gesprek met mevr. K. Jansen-de Vries gehad.', 'Gesprek met een ouder gehad.'],
    ['Juf Anja helpt. Volgens Anja Bakker gaat het.', 'Juf helpt. Volgens een medewerker van school gaat het.'],
    ['Op De Regenboog in Proefdam.', 'Op de school in die plaats.'],
    ['Woont Lindelaan 12, 9901 AB.', 'Woont [adres], [postcode].'],
    ['Geboren op 14 maart 2019.', '7 jaar oud.'],
    ['Zij (14-03-2019) las op vrijdag 6 november 2026 voor.', 'Zij (7 jaar) las in het najaar van 2026 voor.'],
    ['Sinds 2026-02-03 gaat het beter.', 'Sinds begin 2026 gaat het beter.'],
    ['Toets in maart 2025: zwak.', 'Toets in het voorjaar van 2025: zwak.'],
    [
      'Mail k.jansen@school.nl of bel 06-12345678 (dossier 26-000412).',
      'Mail [e-mailadres] of bel [nummer] (dossier [nummer]).',
    ],
    ['Nummer 123456782 staat erin.', 'Nummer [nummer] staat erin.'],
  ])('TOE-5 «%s»', (tekst, verwacht) => {
    expect(zonder(tekst)).toBe(verwacht);
  });

  it('TOE-5 een gewone zin blijft zoals hij is', () => {
    const zin = 'De leerling werkt 10 minuten aan 3 sommen, en heeft daarna rust nodig.';
    expect(zonder(zin)).toBe(zin);
  });
});

const naam = fc
  .stringMatching(/^[A-ZÉÖŞ][a-zéëöüñç]{2,9}$/u)
  .filter((kandidaat) => !GEWONE_WOORDEN.has(woordenVan(kandidaat)[0]?.vorm ?? ''));
const gewoon = fc.constantFrom(
  'rustig',
  'werkt',
  'samen',
  'hulp',
  'nodig',
  'soms',
  'graag',
  'buiten',
  'moeilijk',
  'boos',
  '.',
  ',',
  '-',
  '(',
  '!',
);
/** The same name as people type it. */
const vervorm = fc.constantFrom<(tekst: string) => string>(
  (n) => n,
  (n) => n.toUpperCase(),
  (n) => n.toLowerCase(),
  (n) => n.normalize('NFD'),
  (n) => n.normalize('NFD').replace(/\p{M}/gu, ''),
  (n) => `${n}s`,
  (n) => `${n}’s`,
  (n) => `${n}'s`,
  (n) => `${n}'`,
  (n) => `${n}tje`,
  (n) => `"${n}"`,
  (n) => `${n}-${n}`,
  (n) => n.split('').join('\u200B'),
);

describe('TOE-5 eigenschappen', () => {
  const tekstMetNamen = fc
    .tuple(
      fc.uniqueArray(naam, { minLength: 3, maxLength: 5 }),
      fc.array(fc.oneof(gewoon, fc.tuple(fc.nat(4), vervorm)), { minLength: 1, maxLength: 25 }),
    )
    .map(([namen, stukken]) => ({
      namen,
      tekst: stukken
        .map((stuk) => (typeof stuk === 'string' ? stuk : stuk[1](namen[stuk[0] % namen.length] ?? '')))
        .join(' '),
    }));
  const alsBekend = (namen: readonly string[]): Bekend => ({
    geboortedatum: datum('2019-03-14'),
    namen: namen.map((n, plek) => ({ soort: (['kind', 'ouder', 'medewerker'] as const)[plek % 3] ?? 'kind', naam: n })),
  });

  it('TOE-5 geen bekende naam blijft staan, hoe hij ook is geschreven', () => {
    fc.assert(
      fc.property(tekstMetNamen, ({ namen, tekst }) => {
        const over = new Set(woordenVan(anonimiseer(tekst, alsBekend(namen), VANDAAG)).map(({ vorm }) => vorm));
        for (const n of namen) for (const { vorm } of woordenVan(n)) expect(over.has(vorm)).toBe(false);
      }),
      { seed: 3, numRuns: 2000 },
    );
  }, 30_000);

  it('TOE-5 nog een keer verandert niets, en er is niets herkenbaars meer', () => {
    fc.assert(
      fc.property(tekstMetNamen, ({ namen, tekst }) => {
        const bekend = alsBekend(namen);
        const een = anonimiseer(tekst, bekend, VANDAAG);
        expect(vindHerkenbaar(een, bekend, VANDAAG)).toEqual([]);
        expect(anonimiseer(een, bekend, VANDAAG)).toBe(een);
      }),
      { seed: 5, numRuns: 1000 },
    );
  }, 30_000);

  it('TOE-5 elke tekst kan erin: wat geen naam is blijft, en de vervangingen liggen niet over elkaar', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (tekst) => {
        const gevonden = vindHerkenbaar(tekst, BEKEND, VANDAAG);
        gevonden.forEach(({ van, tot }, plek) => {
          expect(van).toBeLessThan(tot);
          expect(van).toBeGreaterThanOrEqual(gevonden[plek - 1]?.tot ?? 0);
        });
      }),
      { seed: 7, numRuns: 1000 },
    );
  });
});

describe('een lange tekst', () => {
  it('TOE-5 van meer dan een paar bladzijden is geen casus: er wordt niet eens in gezocht', () => {
    const teksten = Array.from({ length: 20 }, () => 'a'.repeat(6000));
    const oordeel = beoordeelCasus({ kop: 'Een kind', delen: [{ kop: 'x', teksten }] }, BEKEND, VANDAAG);
    expect(oordeel).toMatchObject({ mag: false, redenen: [{ code: 'casus-te-lang', veld: 'casus' }] });
  });

  it('TOE-5 een adres aan het eind van een tekst zonder spaties gaat eruit', () => {
    const tekst = `${'a'.repeat(5000)};noor@thuis.example`;
    expect(vindHerkenbaar(tekst, BEKEND, VANDAAG).map(({ van, tot }) => tekst.slice(van, tot))).toEqual([
      'noor@thuis.example',
    ]);
  });
});
