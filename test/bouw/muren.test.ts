import { describe, expect, it } from 'vitest';
import { bestanden, broncode, isTest, lees, zonderCommentaar } from './bronnen.ts';
import { leesCapaciteiten, vindKring } from './capaciteiten.ts';
import { type Import, importenVan, type Kamer, kamerVan } from './importen.ts';

const TABEL = leesCapaciteiten();
const MAG_GEBRUIKEN = new Map(TABEL.map(({ naam, magGebruiken }) => [naam, magGebruiken]));

/** What pure code may not touch: the answer of a rule follows from its arguments alone. */
const ONZUIVER = [
  /\bDate\.now\b/,
  /\bnew Date\(\s*\)/,
  /\bDate\(\s*\)/,
  /\bMath\.random\b/,
  /\bprocess\./,
  /\bperformance\./,
  /\bcrypto\b/,
  /\bglobalThis\b/,
  /\bfetch\(/,
  /\bsetTimeout\b/,
  /\bconsole\./,
];

/** Whether a file in `van` may import this; the walls of docs/architectuur.md. */
function magImporteren(van: Kamer, doel: Import): boolean {
  if (doel.soort === 'node') return van.soort === 'server' || van.soort.startsWith('server/');
  if (doel.soort === 'pakket')
    return van.soort === 'contract' || van.soort === 'vormen'
      ? doel.naam === 'typebox'
      : van.soort !== 'kern' && van.soort !== 'regels';
  const naar = kamerVan(doel.naam);
  if (naar.soort === 'kern') return true;
  switch (van.soort) {
    case 'kern':
    case 'vormen':
      return false;
    case 'server/platform':
      return naar.soort === 'server/platform';
    case 'web/platform':
      return naar.soort === 'web/platform';
    case 'server/app':
      return naar.soort !== 'web/platform' && naar.soort !== 'web/app' && naar.soort !== 'web';
    case 'web/app':
      return naar.soort !== 'server/platform' && naar.soort !== 'server/app' && naar.soort !== 'server';
    case 'elders':
      return true;
    default:
      return magVanuitSlice(van, naar, doel.alleenType);
  }
}

function magVanuitSlice(van: Kamer & { capaciteit: string }, naar: Kamer, alleenType: boolean): boolean {
  if (naar.soort === 'vormen') return van.soort !== 'regels' || alleenType;
  if (!('capaciteit' in naar))
    return (
      (van.soort === 'server' && naar.soort === 'server/platform') ||
      (van.soort === 'web' && naar.soort === 'web/platform')
    );
  if (naar.capaciteit !== van.capaciteit && !MAG_GEBRUIKEN.get(van.capaciteit)?.includes(naar.capaciteit)) return false;
  const eigen = naar.capaciteit === van.capaciteit;
  switch (naar.soort) {
    case 'regels':
      return true;
    // A contract, or a part of it, brings its schemas along; pure rules may only know the types of a neighbour's.
    case 'contract':
      return van.soort !== 'regels' || (!eigen && alleenType);
    default:
      return eigen && naar.soort === van.soort;
  }
}

describe('de muren van het huis', () => {
  it('elk bestand importeert alleen wat zijn kamer mag gebruiken', () => {
    const overtredingen = broncode('kern', 'domein', 'server', 'web/platform', 'web/app')
      .filter((pad) => !(isTest(pad) && ['kern', 'regels', 'contract'].includes(kamerVan(pad).soort)))
      .flatMap((pad) =>
        importenVan(pad)
          .filter((doel) => !magImporteren(kamerVan(pad), doel))
          .map((doel) => `${pad} → ${doel.naam}`),
      );
    expect(overtredingen).toEqual([]);
  });

  it('kern en regels kennen geen klok, geen toeval en geen omgeving', () => {
    const zuiver = broncode('kern', 'domein').filter(
      (pad) => !isTest(pad) && ['kern', 'regels', 'contract', 'vormen'].includes(kamerVan(pad).soort),
    );
    const overtredingen = zuiver.flatMap((pad) => {
      const tekst = zonderCommentaar(lees(pad));
      return ONZUIVER.filter((patroon) => patroon.test(tekst)).map((patroon) => `${pad}: ${patroon.source}`);
    });
    expect(zuiver.length).toBeGreaterThan(20);
    expect(overtredingen).toEqual([]);
  });

  it('elke import van een eigen bestand draagt zijn uitgang, en dat bestand bestaat', () => {
    const alle = new Set(bestanden());
    const kwijt = broncode('kern', 'domein', 'server', 'web', 'db', 'test', 'bench').flatMap((pad) =>
      importenVan(pad)
        .filter(({ soort, naam }) => soort === 'bestand' && !alle.has(naam))
        .map(({ naam }) => `${pad} → ${naam}`),
    );
    expect(kwijt).toEqual([]);
  });

  it('binnen een capability liggen alleen de drie kamers, de deur en de uitleg', () => {
    const vreemd = bestanden('domein').filter(
      (pad) => pad.split('/').length > 2 && kamerVan(pad).soort === 'elders' && !pad.endsWith('/README.md'),
    );
    expect(vreemd).toEqual([]);
  });
});

describe('de tabel in domein/README.md', () => {
  it('noemt elke map in domein, en elke map bestaat', () => {
    const mappen = new Set(
      bestanden('domein')
        .filter((pad) => pad.split('/').length > 2)
        .map((pad) => pad.split('/')[1]),
    );
    expect([...mappen].sort()).toEqual(TABEL.map(({ naam }) => naam).sort());
  });

  it('heeft geen kring', () => {
    expect(vindKring(TABEL)).toBeUndefined();
  });

  it('een kring zou worden gevonden', () => {
    const rij = (naam: string, ...magGebruiken: string[]) => ({ naam, regels: '', magGebruiken });
    expect(vindKring([rij('a', 'b'), rij('b', 'c'), rij('c', 'b')])).toEqual(['b', 'c', 'b']);
  });

  it('noemt alleen capabilities die er zijn', () => {
    const namen = new Set(TABEL.map(({ naam }) => naam));
    expect(TABEL.flatMap(({ magGebruiken }) => magGebruiken).filter((naam) => !namen.has(naam))).toEqual([]);
  });

  it('elke capability heeft een README', () => {
    const alle = new Set(bestanden('domein'));
    expect(TABEL.map(({ naam }) => `domein/${naam}/README.md`).filter((pad) => !alle.has(pad))).toEqual([]);
  });
});
