import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import type pg from 'pg';
import { alsEigenaar } from '../server/platform/databank/opzet.ts';
import { maakKlant } from './belasting.ts';
import type { Klant } from './dossier-databank.ts';

const POORT = 4793;
const ADRES = `http://127.0.0.1:${POORT}`;
const BEHEER = { email: 'beheer@example.com', password: 'alleen-voor-de-meting' };

/**
 * Directus over the same rows, as a user who may read and change the pupils of the own school and what belongs to them. It keeps no
 * reading log; changes go into its own activity log. Undefined when it is not installed here.
 */
export async function maakDirectus(eigenaar: pg.ClientConfig, klanten: readonly Klant[], wat: 'lezen' | 'schrijven') {
  const map = process.env.OPMAAT_DIRECTUS;
  if (map === undefined) return undefined;
  await alsEigenaar(eigenaar, (client) => client.query(SCHOOLPLEKKEN));
  const omgeving = { ...process.env, ...verbinding(eigenaar), ...KEUZES };
  const programma = join(map, 'node_modules/directus/cli.js');
  const draai = (...woorden: string[]) =>
    spawn(process.execPath, [programma, ...woorden], {
      cwd: map,
      env: omgeving,
      stdio: process.env.BENCH_DEBUG ? 'inherit' : 'ignore',
    });
  await new Promise((klaar) => draai('bootstrap').once('exit', klaar));
  await alsEigenaar(eigenaar, (client) => client.query(TABELLEN));
  const proces = draai('start');
  const stop = async () => void proces.kill();
  try {
    for (let keer = 0; !(await fetch(`${ADRES}/server/ping`).catch(() => undefined))?.ok; keer++) {
      if (keer > 600) throw new Error('Directus start niet.');
      await wacht(100);
    }
    const tokens = await richtIn(klanten);
    const stuur = maakKlant(ADRES, klanten.length);
    const doe = (klant: number, keer: number) => {
      const { leerlingen } = klanten[klant] ?? { leerlingen: [] };
      const koppen = { authorization: `Bearer ${tokens[klant]}`, 'content-type': 'application/json' };
      const pad = `/items/leerling/${leerlingen[keer % leerlingen.length]}`;
      return wat === 'lezen'
        ? stuur({ methode: 'GET', pad: `${pad}?fields=*,plekken.*,inschrijvingen.*,termijnen.*`, koppen })
        : stuur({
            methode: 'PATCH',
            pad: `${pad}?fields=volgnummer`,
            koppen,
            inhoud: JSON.stringify({ straat: `Meetlaan ${keer}` }),
          });
    };
    await Promise.all(klanten.map((_, klant) => doe(klant, 0)));
    return { doe, stop };
  } catch (fout) {
    await stop();
    throw fout;
  }
}

/** Directus wants one key column on each table. */
const SCHOOLPLEKKEN = `DROP TABLE IF EXISTS bench_plek; CREATE TABLE bench_plek AS SELECT gen_random_uuid() AS id, leerling, vestiging, van, tot FROM betrokken_school;
  ALTER TABLE bench_plek ADD PRIMARY KEY (id), ADD FOREIGN KEY (leerling) REFERENCES leerling; CREATE INDEX ON bench_plek (leerling); ANALYZE bench_plek`;

/** Which tables Directus shows, and how they hang together. */
const TABELLEN = `ALTER TABLE termijn DROP CONSTRAINT IF EXISTS bench_termijn_fk, ADD CONSTRAINT bench_termijn_fk FOREIGN KEY (leerling) REFERENCES leerling;
  INSERT INTO directus_collections (collection) VALUES ('leerling'), ('bench_plek'), ('inschrijving'), ('termijn') ON CONFLICT DO NOTHING;
  DELETE FROM directus_relations; DELETE FROM directus_fields WHERE collection = 'leerling';
  INSERT INTO directus_fields (collection, field, special) VALUES ('leerling', 'plekken', 'o2m'), ('leerling', 'inschrijvingen', 'o2m'), ('leerling', 'termijnen', 'o2m');
  INSERT INTO directus_relations (many_collection, many_field, one_collection, one_field) VALUES ('bench_plek', 'leerling', 'leerling', 'plekken'),
    ('inschrijving', 'leerling', 'leerling', 'inschrijvingen'), ('termijn', 'leerling', 'leerling', 'termijnen')`;

const KEUZES = {
  SECRET: 'alleen-voor-de-meting-alleen-voor-de-meting',
  HOST: '127.0.0.1',
  PORT: String(POORT),
  ADMIN_EMAIL: BEHEER.email,
  ADMIN_PASSWORD: BEHEER.password,
  TELEMETRY: 'false',
  CACHE_ENABLED: 'false',
  RATE_LIMITER_ENABLED: 'false',
  PRESSURE_LIMITER_ENABLED: 'false',
  LOG_LEVEL: 'error',
  DB_POOL__MAX: '20',
} as const;

function verbinding({ host, port, user, password, database }: pg.ClientConfig) {
  return {
    DB_CLIENT: 'pg',
    DB_HOST: String(host),
    DB_PORT: String(port),
    DB_USER: String(user),
    DB_PASSWORD: typeof password === 'string' ? password : '',
    DB_DATABASE: String(database),
  };
}

const EIGEN_SCHOOL = { plekken: { vestiging: { _eq: '$CURRENT_USER.title' } } };
const VAN_EIGEN_SCHOOL = { leerling: EIGEN_SCHOOL };

/** One policy, and a user with a token per client. */
async function richtIn(klanten: readonly Klant[]): Promise<string[]> {
  const { data } = await vraag<{ data: { access_token: string } }>('/auth/login', 'POST', BEHEER);
  const doe = <T>(pad: string, methode: string, inhoud?: unknown) => vraag<T>(pad, methode, inhoud, data.access_token);
  const { data: beleid } = await doe<{ data: { id: string } }>('/policies', 'POST', {
    name: `ib ${Date.now()}`,
    app_access: false,
    admin_access: false,
  });
  const recht = (collection: string, action: string, permissions: unknown) =>
    doe('/permissions', 'POST', {
      policy: beleid.id,
      collection,
      action,
      permissions,
      fields: ['*'],
      validation: null,
    });
  await recht('leerling', 'read', EIGEN_SCHOOL);
  await recht('leerling', 'update', EIGEN_SCHOOL);
  for (const tabel of ['bench_plek', 'inschrijving', 'termijn']) await recht(tabel, 'read', VAN_EIGEN_SCHOOL);
  const tokens: string[] = [];
  for (const [plek, { actor }] of klanten.entries()) {
    const token = `bench-${Date.now()}-${plek}`;
    await doe('/users', 'POST', {
      email: `ib${plek}.${Date.now()}@example.com`,
      title: actor.organisatie,
      token,
      status: 'active',
      policies: { create: [{ policy: { id: beleid.id } }], update: [], delete: [] },
    });
    tokens.push(token);
  }
  return tokens;
}

async function vraag<T>(pad: string, methode: string, inhoud?: unknown, token?: string): Promise<T> {
  const antwoord = await fetch(`${ADRES}${pad}`, {
    method: methode,
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    ...(inhoud !== undefined && { body: JSON.stringify(inhoud) }),
  });
  const tekst = await antwoord.text();
  if (!antwoord.ok) throw new Error(`Directus ${methode} ${pad}: ${antwoord.status} ${tekst.slice(0, 300)}`);
  return (tekst ? JSON.parse(tekst) : undefined) as T;
}
