import { expect, test } from 'vitest';
import { maakCode } from './lokale-code.ts';

test.each([
  ['Rots & Water', [], 'rots-water'],
  ['Geïntegreerd café-project!', [], 'geintegreerd-cafe-project'],
  ['Rots en water', ['rots-en-water', 'rots-en-water-2'], 'rots-en-water-3'],
  ['Lezen technisch', [], 'lezen-technisch-2'],
  ['!!', [], ''],
  ['a'.repeat(80), [], 'a'.repeat(50)],
] as [string, string[], string][])('BEH-2 van «%s» komt een vrije code', (naam, bestaande, code) => {
  expect(
    maakCode(
      naam,
      bestaande.map((eerder) => ({ code: eerder })),
    ),
  ).toBe(code);
});
