import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { alsEigenaar, maakKlaar, metDatabank } from '../databank/opzet.ts';
import { type Databank, openDatabank, sluitDatabank } from '../databank/verbinding.ts';

/** A database of one's own for this test file: a fresh copy of the migrated template, removed afterwards. */
export interface Proefdatabank {
  /** As the server sees it: row security on. */
  readonly databank: Databank;
  /** As the owner: to lay out what a test starts from, and to look whether something really stands there. */
  readonly query: <R extends pg.QueryResultRow>(tekst: string, waarden?: unknown[]) => Promise<R[]>;
}

/** Call at the top of a test file; the object fills before the first test. */
export function metProefdatabank(vul?: (client: pg.Client) => Promise<void>): Proefdatabank {
  const proef = {} as { -readonly [K in keyof Proefdatabank]: Proefdatabank[K] };
  const naam = `${inject('sjabloon')}_${randomBytes(4).toString('hex')}`;
  const server = inject('eigenaar') as pg.ClientConfig;
  const eigenaar = metDatabank(server, naam);
  beforeAll(async () => {
    await alsEigenaar(server, (client) => client.query(`CREATE DATABASE ${naam} TEMPLATE ${inject('sjabloon')}`));
    proef.databank = openDatabank(await maakKlaar(eigenaar), 5);
    proef.query = (tekst, waarden) =>
      alsEigenaar(eigenaar, async (client) => (await client.query(tekst, waarden)).rows);
    if (vul) await alsEigenaar(eigenaar, vul);
  });
  afterAll(async () => {
    if (proef.databank) await sluitDatabank(proef.databank);
    await alsEigenaar(server, (client) => client.query(`DROP DATABASE IF EXISTS ${naam} WITH (FORCE)`));
  });
  return proef;
}
