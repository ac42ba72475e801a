import { describe, expect, it } from 'vitest';
import { bestanden, lees } from './bronnen.ts';

const GEMAAKT = ['server/platform/databank/tabellen.ts'];
const BRONNEN = bestanden('kern', 'domein', 'server', 'web', 'db', 'test', 'bench').filter(
  (pad) => /\.(tsx?|mjs|css|sql)$/.test(pad) && !GEMAAKT.includes(pad),
);
/** Words that say nothing about what is inside. */
const NIETSZEGGEND = new Set([
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
  'manager',
  'service',
  'services',
  'base',
  'misc',
  'index',
]);

function regels(pad: string): number {
  return lees(pad).trimEnd().split('\n').length;
}

describe('maat en naam van bestanden', () => {
  it('geen bestand is langer dan 400 regels', () => {
    expect(BRONNEN.filter((pad) => regels(pad) > 400)).toEqual([]);
  });

  it('de helft van de bestanden is hoogstens 80 regels', () => {
    const lengtes = BRONNEN.filter((pad) => /\.(tsx?|mjs)$/.test(pad))
      .map(regels)
      .sort((een, ander) => een - ander);
    const mediaan = lengtes[Math.floor(lengtes.length / 2)] ?? 0;
    console.log(`${lengtes.length} bestanden, mediaan ${mediaan} regels, langste ${lengtes.at(-1)}`);
    expect(mediaan).toBeLessThanOrEqual(80);
  });

  it('namen zijn kebab-case en zeggen wat erin zit', () => {
    const fout = BRONNEN.filter((pad) =>
      pad.split('/').some((deel) => {
        const woorden = deel.split(/[-.]/);
        return !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(deel) || woorden.some((woord) => NIETSZEGGEND.has(woord));
      }),
    );
    expect(fout).toEqual([]);
  });

  it('niets wordt doorgegeven: elk bestand importeert van waar het staat', () => {
    const doorgegeven = BRONNEN.filter((pad) => /\.tsx?$/.test(pad) && /^export\s+\*\s+from/m.test(lees(pad)));
    expect(doorgegeven).toEqual([]);
  });
});
