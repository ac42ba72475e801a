import { createHmac } from 'node:crypto';
import pg from 'pg';
import { gegevensmap } from '../project.ts';
import { startIngebed } from './ingebed.ts';
import { migreer } from './migreren.ts';
import { OpstartFout } from './opstart-fout.ts';
import { typen } from './verbinding.ts';

/** A PostgreSQL server to work on: how its owner connects, and how to let go of it. */
export interface Databankserver {
  readonly eigenaar: pg.ClientConfig;
  readonly waar: string;
  readonly stop: () => Promise<void>;
}

/** The server of `DATABASE_URL`, or else the embedded one in the data folder of the project. */
export async function zoekServer(
  melding: (tekst: string) => void,
  url = process.env.DATABASE_URL,
): Promise<Databankserver> {
  if (url)
    return { eigenaar: { connectionString: url }, waar: 'de PostgreSQL-server van DATABASE_URL', stop: async () => {} };
  const ingebed = await startIngebed({ map: gegevensmap(), melding });
  return { eigenaar: ingebed.verbinding, waar: `ingebouwde PostgreSQL in ${ingebed.map}`, stop: () => ingebed.stop() };
}

/** Another database on the same server. */
export function metDatabank(config: pg.ClientConfig, database: string): pg.ClientConfig {
  if (config.connectionString === undefined) return { ...config, database };
  const url = new URL(config.connectionString);
  url.pathname = `/${database}`;
  return { ...config, connectionString: url.href };
}

/** Opens one connection as owner, for migrations, import and the example region. The caller ends it. */
export async function alsEigenaar<T>(config: pg.ClientConfig, werk: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...config, types: typen, application_name: 'opmaat-beheer' });
  // A connection that breaks between two queries: the next query says so.
  client.on('error', () => {});
  await client.connect().catch((fout: Error & { code?: string }) => {
    throw new OpstartFout(
      `De databank is niet te bereiken (${fout.code ?? fout.name}). Klopt DATABASE_URL, en staat de PostgreSQL-server aan?`,
    );
  });
  try {
    return await werk(client);
  } finally {
    await client.end();
  }
}

/** Makes the database when it is missing (embedded only: on a server it is the one of `DATABASE_URL`). True when it is new. */
export async function zorgVoorDatabank(config: pg.ClientConfig, naam: string): Promise<boolean> {
  return alsEigenaar(config, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [naam]);
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(naam)}`);
    return !rowCount;
  });
}

/** Migrates, and gives the login that the server may use: one that owns nothing. */
export async function maakKlaar(eigenaar: pg.ClientConfig): Promise<pg.ClientConfig> {
  return alsEigenaar(eigenaar, async (client) => {
    await migreer(client);
    return maakLogin(eigenaar, client);
  });
}

/**
 * The login `opmaat_login`. Where the owner has a password, the login gets one derived from it: every server with the same
 * DATABASE_URL finds the same, and none has to be kept. `DATABASE_APP_URL` overrides.
 */
async function maakLogin(eigenaar: pg.ClientConfig, client: pg.Client): Promise<pg.ClientConfig> {
  if (process.env.DATABASE_APP_URL) return { connectionString: process.env.DATABASE_APP_URL };
  const wachtwoord =
    typeof client.password === 'string' && client.password !== ''
      ? createHmac('sha256', client.password).update('opmaat_login').digest('base64url')
      : undefined;
  if (wachtwoord !== undefined) {
    // Several servers may do this at the same moment; the outcome is the same, the collision is harmless.
    await client
      .query(`ALTER ROLE opmaat_login PASSWORD ${client.escapeLiteral(wachtwoord)}`)
      .catch((fout: { code?: string }) => {
        if (fout.code !== 'XX000') throw fout;
      });
  }
  const { host, port, database } = client;
  return {
    host,
    port,
    ...(database && { database }),
    user: 'opmaat_login',
    ...(wachtwoord && { password: wachtwoord }),
    ...(eigenaar.ssl !== undefined && { ssl: eigenaar.ssl }),
  };
}
