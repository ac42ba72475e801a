interface Kolom {
  readonly tabel: string;
  readonly uitleg: string | null;
  readonly naam: string;
  readonly soort: string;
  readonly verplicht: boolean;
  readonly kolomuitleg: string | null;
  readonly verwijst: string | null;
}

const KOLOMMEN = `
  SELECT c.relname AS tabel, obj_description(c.oid, 'pg_class') AS uitleg, a.attname AS naam, format_type(a.atttypid, a.atttypmod) AS soort,
    a.attnotnull AS verplicht, col_description(c.oid, a.attnum) AS kolomuitleg,
    (SELECT k.confrelid::regclass::text FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'f' AND k.conkey = ARRAY[a.attnum] ORDER BY k.conname LIMIT 1) AS verwijst
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
  ORDER BY c.relname COLLATE "C", a.attnum`;

/**
 * The page docs/gegevens.md: every table and column with the explanation that the database itself carries.
 * `query` asks the migrated database, as its owner.
 */
export async function maakGegevenslijst(query: (sql: string) => Promise<readonly object[]>): Promise<string> {
  const kolommen = (await query(KOLOMMEN)) as readonly Kolom[];
  const tabellen = [...new Set(kolommen.map(({ tabel }) => tabel))];
  const delen = tabellen.map((tabel) =>
    beschrijfTabel(
      tabel,
      kolommen.filter((kolom) => kolom.tabel === tabel),
    ),
  );
  return `# Data dictionary\n\nEvery table as the database explains it. Made by \`npm run opmaat -- documenten\`; do not edit.\n\n${delen.join('\n')}`;
}

function beschrijfTabel(tabel: string, kolommen: readonly Kolom[]): string {
  const rijen = kolommen.map(
    ({ naam, soort, verplicht, kolomuitleg, verwijst }) =>
      `| ${naam} | ${soort} | ${verplicht ? 'yes' : ''} | ${[verwijst && `→ ${verwijst}`, kolomuitleg].filter(Boolean).join('. ').replaceAll('|', '\\|')} |`,
  );
  return [
    `## ${tabel}`,
    '',
    kolommen[0]?.uitleg ?? '',
    '',
    '| column | type | required | |',
    '|---|---|---|---|',
    ...rijen,
    '',
  ].join('\n');
}
