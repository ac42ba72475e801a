import { describe, expect, it } from 'vitest';
import { bestanden, lees } from './bronnen.ts';
import { leesCapaciteiten } from './capaciteiten.ts';

const MIGRATIES = bestanden('db/migraties');
const CAPACITEITEN = ['platform', ...leesCapaciteiten().map(({ naam }) => naam)];

describe('migraties', () => {
  it('heten naar tijdstip, capability en wat zij doen', () => {
    const vorm = /^db\/migraties\/(\d{14})-([a-z]+)(-[a-z0-9]+)*-[a-z]+en\.sql$/;
    expect(MIGRATIES.filter((pad) => !CAPACITEITEN.includes(vorm.exec(pad)?.[2] ?? ''))).toEqual([]);
  });

  it('hebben elk een eigen tijdstip', () => {
    const tijdstippen = MIGRATIES.map((pad) => pad.split('/').at(-1)?.slice(0, 14));
    expect(new Set(tijdstippen).size).toBe(MIGRATIES.length);
  });

  it('leggen elke tabel uit waar zij haar maken', () => {
    const zonder = MIGRATIES.flatMap((pad) => {
      const sql = lees(pad);
      const gemaakt = [...sql.matchAll(/^CREATE TABLE (?:IF NOT EXISTS )?(\w+)/gm)].map(([, tabel = '']) => tabel);
      return gemaakt
        .filter((tabel) => !sql.includes(`COMMENT ON TABLE ${tabel} IS '`))
        .map((tabel) => `${pad}: ${tabel}`);
    });
    expect(zonder).toEqual([]);
  });

  it('gooien niets weg', () => {
    expect(MIGRATIES.filter((pad) => /^\s*(DROP TABLE|TRUNCATE|DELETE FROM)\b/im.test(lees(pad)))).toEqual([]);
  });

  it('elke tabel staat in het beleid van een capability', () => {
    const beleid = bestanden('db/beleid').map(lees).join('\n');
    const tabellen = MIGRATIES.flatMap((pad) =>
      [...lees(pad).matchAll(/^CREATE TABLE (?:IF NOT EXISTS )?(\w+)/gm)].map(([, tabel = '']) => tabel),
    );
    expect(tabellen.filter((tabel) => !new RegExp(`'${tabel}'`).test(beleid))).toEqual([]);
  });
});
