import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { PROJECT } from '../project.ts';
import { OpstartFout } from './opstart-fout.ts';

/** Any number will do, as long as every server that migrates takes the same one. */
const GRENDEL = 6_768_411;

/** What a run did: names of the files that were carried out. */
export interface Migratieverslag {
  readonly migraties: readonly string[];
  readonly beleid: readonly string[];
}

/**
 * Brings the database to the version of this code: forward migrations once each, then the row security of every capability,
 * as a whole when any of its files changed. Under an advisory lock, so that servers that start together do it once.
 * Throws when a migration that already ran has changed since, or when the database is newer than the code.
 */
export async function migreer(eigenaar: pg.Client): Promise<Migratieverslag> {
  await eigenaar.query('SELECT pg_advisory_lock($1)', [GRENDEL]);
  try {
    await legAan(eigenaar);
    return { migraties: await voerMigratiesUit(eigenaar), beleid: await voerBeleidUit(eigenaar) };
  } finally {
    await eigenaar.query('SELECT pg_advisory_unlock($1)', [GRENDEL]);
  }
}

async function legAan(eigenaar: pg.Client): Promise<void> {
  for (const [rol, rechten] of [
    ['opmaat_app', 'NOLOGIN'],
    ['opmaat_login', 'LOGIN NOINHERIT'],
  ] as const) {
    const { rowCount } = await eigenaar.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [rol]);
    if (!rowCount) await eigenaar.query(`CREATE ROLE ${rol} ${rechten}`).catch(bestaatAl);
  }
  await eigenaar.query('GRANT opmaat_app TO opmaat_login');
  await eigenaar.query('GRANT USAGE ON SCHEMA public TO opmaat_app, opmaat_login');
  await eigenaar.query(`CREATE TABLE IF NOT EXISTS uitgevoerd (
    naam text NOT NULL CONSTRAINT uitgevoerd_pk PRIMARY KEY, hash text NOT NULL, moment timestamptz NOT NULL DEFAULT now())`);
  await eigenaar.query(
    `COMMENT ON TABLE uitgevoerd IS 'Which migrations and policy files ran, and the hash of what ran.'`,
  );
}

/** Roles belong to the whole server: another database on it may create them at the same moment. */
function bestaatAl(fout: { code?: string }): void {
  if (fout.code !== '42710' && fout.code !== '23505') throw fout;
}

async function voerMigratiesUit(eigenaar: pg.Client): Promise<string[]> {
  const bestanden = lees('migraties');
  const { rows } = await eigenaar.query<{ naam: string; hash: string }>(
    `SELECT naam, hash FROM uitgevoerd WHERE naam NOT LIKE 'beleid/%'`,
  );
  const gedaan = new Map(rows.map((rij) => [rij.naam, rij.hash]));
  for (const naam of gedaan.keys()) {
    if (!bestanden.some((bestand) => bestand.naam === naam)) {
      throw new OpstartFout(
        `De databank is nieuwer dan dit programma: migratie ${naam} is hier niet bekend. Gebruik de nieuwste versie van Opmaat.`,
      );
    }
  }
  const nieuw: string[] = [];
  for (const { naam, inhoud, hash } of bestanden) {
    const eerder = gedaan.get(naam);
    if (eerder === hash) continue;
    if (eerder !== undefined)
      throw new OpstartFout(`Migratie ${naam} is veranderd nadat zij was uitgevoerd. Maak een nieuwe migratie.`);
    await inTransactie(eigenaar, async () => {
      await eigenaar.query(inhoud);
      await eigenaar.query('INSERT INTO uitgevoerd (naam, hash) VALUES ($1, $2)', [naam, hash]);
    });
    nieuw.push(naam);
  }
  return nieuw;
}

async function voerBeleidUit(eigenaar: pg.Client): Promise<string[]> {
  const bestanden = lees('beleid');
  const { rows } = await eigenaar.query<{ naam: string; hash: string }>(
    `SELECT naam, hash FROM uitgevoerd WHERE naam LIKE 'beleid/%'`,
  );
  const gedaan = new Map(rows.map((rij) => [rij.naam, rij.hash]));
  if (bestanden.every(({ naam, hash }) => gedaan.get(`beleid/${naam}`) === hash)) return [];
  // All of it in one transaction: there is no moment at which a table stands open or shut by halves.
  await inTransactie(eigenaar, async () => {
    for (const { naam, inhoud, hash } of bestanden) {
      await eigenaar.query(inhoud);
      await eigenaar.query(
        'INSERT INTO uitgevoerd (naam, hash) VALUES ($1, $2) ON CONFLICT (naam) DO UPDATE SET hash = excluded.hash, moment = now()',
        [`beleid/${naam}`, hash],
      );
    }
  });
  return bestanden.map(({ naam }) => naam);
}

function lees(map: 'migraties' | 'beleid'): { naam: string; inhoud: string; hash: string }[] {
  const pad = join(PROJECT, 'db', map);
  return readdirSync(pad)
    .filter((naam) => naam.endsWith('.sql'))
    .sort()
    .map((naam) => {
      const inhoud = readFileSync(join(pad, naam), 'utf8');
      return { naam, inhoud, hash: createHash('sha256').update(inhoud).digest('hex') };
    });
}

async function inTransactie(client: pg.Client, werk: () => Promise<void>): Promise<void> {
  await client.query('BEGIN');
  try {
    await werk();
    await client.query('COMMIT');
  } catch (fout) {
    await client.query('ROLLBACK');
    throw fout;
  }
}
