import { expect, test } from 'vitest';
import { zinOverWijziging } from './zinnen.ts';

const LEZEN = { naam: 'Hulp bij technisch lezen', intensiteit: 2 } as const;
const DAG = { naam: 'Een voorspelbare dag', intensiteit: 1 } as const;

test.each([
  [
    'school',
    { soort: 'beschreven', behoeften: [LEZEN, DAG] },
    'De school beschreef wat nodig is: hulp bij technisch lezen (matig), een voorspelbare dag (licht).',
  ],
  [
    'ouders',
    { soort: 'beschreven', behoeften: [DAG] },
    'De ouders beschreven wat nodig is: een voorspelbare dag (licht).',
  ],
  [
    'school',
    { soort: 'bijgesteld', oud: LEZEN, nieuw: { ...LEZEN, intensiteit: 3 } },
    'De school stelde bij wat nodig is: hulp bij technisch lezen, van matig naar intensief.',
  ],
  [
    'ouders',
    { soort: 'bijgesteld', oud: LEZEN, nieuw: LEZEN },
    'De ouders stelden bij wat nodig is: hulp bij technisch lezen (matig).',
  ],
  [
    'school',
    { soort: 'bijgesteld', oud: LEZEN, nieuw: DAG },
    'De school stelde bij wat nodig is: een voorspelbare dag (licht), in plaats van hulp bij technisch lezen (matig).',
  ],
  [
    'leerling',
    { soort: 'afgesloten', behoefte: DAG },
    'De leerling sloot dit af, het is niet meer nodig: een voorspelbare dag (licht).',
  ],
] as const)('BEH-1 de tijdlijn zegt in een gewone zin wat de %s deed', (bron, wijziging, zin) => {
  expect(zinOverWijziging(bron, wijziging)).toBe(zin);
});

test('BEH-1 ook van twintig behoeften met lange namen blijft de zin binnen de tijdlijn', () => {
  const behoeften = Array.from({ length: 20 }, () => ({ naam: 'n'.repeat(100), intensiteit: 3 as const }));
  const zin = zinOverWijziging('school', { soort: 'beschreven', behoeften });
  expect(zin.length).toBeLessThanOrEqual(1000);
  expect(zin).toMatch(/ en nog 14\.$/);
});
