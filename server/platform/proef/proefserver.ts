import type { TestProject } from 'vitest/node';
import { alsEigenaar, maakKlaar, metDatabank, zoekServer } from '../databank/opzet.ts';

/** What of a connection goes to another worker. */
interface Verbinding {
  connectionString?: string;
  host?: string;
  port?: number;
  user?: string;
  password?: string;
  database?: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    eigenaar: Verbinding;
    /** The login that owns nothing. */
    login: Verbinding;
    sjabloon: string;
  }
}

/**
 * Once for a run of the tests: a real PostgreSQL (embedded, or that of DATABASE_URL) with a template database that has been
 * migrated. Each test file takes a copy of it (proefdatabank.ts).
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await zoekServer(() => {});
  const sjabloon = `opmaat_proef_${process.pid}`;
  await alsEigenaar(server.eigenaar, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${sjabloon}`);
    await client.query(`CREATE DATABASE ${sjabloon}`);
  });
  const login = await maakKlaar(metDatabank(server.eigenaar, sjabloon));
  project.provide('eigenaar', JSON.parse(JSON.stringify(server.eigenaar)));
  project.provide('login', JSON.parse(JSON.stringify(login)));
  project.provide('sjabloon', sjabloon);
  return async () => {
    await alsEigenaar(server.eigenaar, async (client) => {
      const { rows } = await client.query<{ datname: string }>(
        `SELECT datname FROM pg_database WHERE datname LIKE $1`,
        [`${sjabloon}%`],
      );
      for (const { datname } of rows)
        await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(datname)} WITH (FORCE)`);
    });
    await server.stop();
  };
}
