import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { maakRechtenlijst } from '../../server/app/opdrachten/rechtenlijst.ts';
import { maakRegelindex } from '../../server/app/opdrachten/regelindex.ts';
import { PROJECT } from '../../server/platform/project.ts';
import { bestanden, lees } from './bronnen.ts';

const TEKST = /\.(md|ts|tsx|mjs|json|sql|css|html|yml|yaml|svg|sh)$|^\.ci\/run$|^(LICENSE|\.npmrc|\.gitignore)$/;
/** Folders of the computer of whoever wrote it. */
const MACHINEPAD = /(^|[\s'"`(=:])\/(work|tmp|home|root|Users)\//m;

describe('de documentatie', () => {
  it('verwijst naar wat bestaat', () => {
    const stuk = bestanden()
      .filter((pad) => pad.endsWith('.md'))
      .flatMap((pad) =>
        verwijzingen(lees(pad))
          .filter((doel) => !existsSync(join(PROJECT, dirname(pad), doel)))
          .map((doel) => `${pad} → ${doel}`),
      );
    expect(stuk).toEqual([]);
  });

  it('verwijst naar kopjes die er staan', () => {
    const stuk = bestanden()
      .filter((pad) => pad.endsWith('.md'))
      .flatMap((pad) => {
        const tekst = lees(pad);
        const koppen = new Set(
          [...tekst.matchAll(/^#+ (.+)$/gm)].map(([, kop = '']) =>
            kop
              .toLowerCase()
              .replace(/[^\p{L}\p{N}\s-]/gu, '')
              .trim()
              .replace(/\s/g, '-'),
          ),
        );
        return [...tekst.matchAll(/\]\(#([^)]+)\)/g)]
          .filter(([, doel = '']) => !koppen.has(doel))
          .map(([, doel]) => `${pad} → #${doel}`);
      });
    expect(stuk).toEqual([]);
  });

  it('en de code noemen geen mappen van één computer', () => {
    expect(bestanden().filter((pad) => TEKST.test(pad) && MACHINEPAD.test(lees(pad)))).toEqual([]);
  });

  it('docs/regels.md hoort bij de code (npm run opmaat -- documenten)', () => {
    expect(lees('docs/regels.md')).toBe(maakRegelindex(PROJECT));
  });

  it('docs/rechten.md hoort bij de code (npm run opmaat -- documenten)', () => {
    expect(lees('docs/rechten.md')).toBe(maakRechtenlijst());
  });
});

/** Relative targets of links and pictures, without anchor. */
function verwijzingen(tekst: string): readonly string[] {
  return [...tekst.replace(/```[\s\S]*?```/g, '').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, doel = '']) => doel.split('#')[0] ?? '')
    .filter((doel) => doel !== '' && !/^[a-z]+:/.test(doel));
}
