import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { PROJECT } from '../../platform/project.ts';
import type { Opdracht } from './opdracht.ts';

const DOEL = join(PROJECT, 'server/platform/databank/tabellen.ts');
/** How PostgreSQL types arrive in our code; the parsers in verbinding.ts do the same. */
const TYPEN = {
  date: 'Datum',
  timestamptz: 'string',
  int8: 'number',
  json: 'unknown',
  jsonb: 'unknown',
  bytea: 'Buffer',
};

/** Writes the TypeScript types of all tables from the migrated database; `--controleer` only says whether they are current. */
export const tabellen: Opdracht = {
  naam: 'tabellen',
  wegwerp: true,
  uitleg: 'Voor ontwikkelaars: maak de TypeScript-typen van de tabellen opnieuw (--controleer: kijk alleen)',
  voerUit: async (argumenten, { eigenaar, schrijf, fout }) => {
    const nieuw = await maak(eigenaar);
    if (nieuw === (await readFile(DOEL, 'utf8').catch(() => ''))) {
      schrijf('De typen van de tabellen zijn bij.');
      return 0;
    }
    if (argumenten.includes('--controleer')) {
      fout('De typen van de tabellen zijn niet bij. Doe: npm run opmaat -- tabellen');
      return 1;
    }
    await writeFile(DOEL, nieuw);
    schrijf('De typen van de tabellen zijn opnieuw gemaakt.');
    return 0;
  },
};

async function maak(eigenaar: pg.ClientConfig): Promise<string> {
  const uit = join(tmpdir(), `opmaat-tabellen-${process.pid}.ts`);
  await promisify(execFile)(
    process.execPath,
    [
      join(PROJECT, 'node_modules/kysely-codegen/dist/cli/bin.js'),
      '--dialect',
      'postgres',
      '--url',
      alsUrl(eigenaar),
      '--out-file',
      uit,
      '--date-parser',
      'string',
      '--numeric-parser',
      'number',
      '--type-mapping',
      JSON.stringify(TYPEN),
      '--exclude-pattern',
      '{graphile*,_*}',
    ],
    { cwd: PROJECT },
  );
  const tekst = await readFile(uit, 'utf8');
  return tekst.replace(
    'import type { ColumnType } from "kysely";',
    "import type { ColumnType } from 'kysely';\nimport type { Datum } from '../../../kern/tijd/datum.ts';",
  );
}

function alsUrl(config: pg.ClientConfig): string {
  if (config.connectionString !== undefined) return config.connectionString;
  const { user, host, port, database } = new pg.Client(config);
  return `postgres://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`;
}
