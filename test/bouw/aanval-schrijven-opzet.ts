import { sql } from 'kysely';
import { datum } from '../../kern/tijd/datum.ts';
import { alsActor } from '../../server/platform/databank/als-actor.ts';
import type { Proefdatabank } from '../../server/platform/proef/proefdatabank.ts';
import { legOndersteuningNeer } from '../../server/platform/proef/proefondersteuning.ts';
import { actorVan, type Mens, persoonId, REGIO } from '../../server/platform/proef/proefregio.ts';

/** The day on which rows are tried. */
export const DAG = datum('2026-11-20');
const MOMENT = '2026-11-20T10:00:00Z';
export type Velden = Readonly<Record<string, unknown>>;

/** A plan that lies before the parents, requests that run with a proposal of `tlv`, a group, a talk of `ib`: one child in the middle of it all. */
export async function legMidden(proef: Proefdatabank): Promise<Readonly<Record<string, string>>> {
  const vraag = (tekst: string, waarden?: unknown[]) => proef.query(tekst, waarden);
  await vraag(
    `INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES ($1, '99AA00', 'inschrijving', gen_random_uuid(), 'PO9901', '2026-08-01')`,
    [REGIO.kind],
  );
  await vraag(
    `INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van) VALUES (gen_random_uuid(), $1, '99AA00', 'PO9901', '4', '4A', '2026-08-01')`,
    [REGIO.kind],
  );
  await legOndersteuningNeer(vraag, { besloten: null, geschilKlaar: null });
  const hash = 'b'.repeat(64);
  await vraag(
    `UPDATE opp_versie SET toestand = 'aangeboden', hash = $1, aangeboden_dag = $2, aangeboden_op = now() WHERE toestand = 'concept'`,
    [hash, DAG],
  );
  await vraag(`UPDATE medische_handeling SET tot = '2027-07-31', versie_dag = '2025-10-01'`);
  await vraag(`UPDATE arrangement SET toestand = 'ingediend'`);
  await vraag(
    `INSERT INTO tlv_deskundige (swv, persoon, naam, discipline, van) VALUES ('PO9901', $1, 'x', 'arts', '2025-01-01')`,
    [persoonId('tweedeDeskundige')],
  );
  for (const tabel of ['tlv', 'arrangement'] as const)
    await vraag(
      `INSERT INTO ${tabel}_handeling (${tabel === 'tlv' ? 'aanvraag' : tabel}, volgnummer, leerling, swv, vestiging, soort, moment, dag, door, door_naam, door_rol, gegevens)
        SELECT id, 8, leerling, swv, vestiging, 'voorgesteld', now(), $1, $2, 'Proef tlv', 'tlv', '{}' FROM ${tabel === 'tlv' ? 'tlv_aanvraag' : tabel}`,
      [DAG, persoonId('tlv')],
    );
  await vraag(
    `INSERT INTO arrangement SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'nummer', 'GROEP', 'soort', 'groep', 'leerling', NULL, 'opp', NULL,
      'groep', '4A', 'model', 'school', 'toestand', 'toegekend', 'ingediend_dag', NULL))).* FROM arrangement a`,
  );
  const id = async (tekst: string) => (await proef.query<{ id: string }>(tekst))[0]?.id ?? '';
  return {
    ander: REGIO.anderKind,
    vastgesteld: await id(`SELECT id FROM opp_versie WHERE toestand = 'vastgesteld'`),
    aangeboden: await id(`SELECT id FROM opp_versie WHERE toestand = 'aangeboden'`),
    hash,
    groep: await id(`SELECT id FROM arrangement WHERE soort = 'groep'`),
    evaluatie: await id('SELECT id FROM opp_evaluatie'),
    aanvraag: await id('SELECT id FROM tlv_aanvraag'),
    advies: await id('SELECT id FROM tlv_advies'),
    besluit: crypto.randomUUID(),
    bezwaar: crypto.randomUUID(),
  };
}

/** One row of this table about the child, as it lies there: what an attacker copies and changes. */
export async function leesVoorbeeld(proef: Proefdatabank, tabel: string, waar: string): Promise<Velden> {
  const [rij] = await proef.query<{ rij: Velden }>(`SELECT to_jsonb(t) AS rij FROM ${tabel} t WHERE ${waar} LIMIT 1`);
  return rij?.rij ?? {};
}

/** Columns in which somebody says who he is, filled in truthfully; what a test changes comes over it. */
function eigenNaam(wie: Mens, voorbeeld: Velden): Velden {
  const { persoon, rol } = actorVan(wie);
  const eigen: Velden = {
    id: crypto.randomUUID(),
    door: persoon,
    door_rol: rol,
    vastgelegd_door: persoon,
    besloten_door: persoon,
    dag: DAG,
    moment: MOMENT,
  };
  return Object.fromEntries(Object.entries(eigen).filter(([kolom]) => kolom in voorbeeld));
}

/**
 * Whether the database takes this row from this person, past the application: as opmaat_app, with all columns that it may write. Row
 * security comes before keys and checks, so that another refusal means that it let the row through. Nothing stays.
 */
export function magErin(
  proef: Proefdatabank,
  wie: Mens,
  tabel: string,
  voorbeeld: Velden,
  anders: Velden,
): Promise<boolean> {
  const rij = JSON.stringify({ ...voorbeeld, ...eigenNaam(wie, voorbeeld), ...anders });
  return probeer(proef, wie, async (tx) => {
    const { rows } = await sql<{
      kolommen: string | null;
    }>`select string_agg(quote_ident(attname), ', ') as kolommen from pg_attribute
      where attrelid = ${tabel}::regclass and attnum > 0 and not attisdropped and attidentity = '' and attgenerated = ''
        and has_column_privilege('opmaat_app', attrelid, attnum, 'INSERT')`.execute(tx);
    const kolommen = rows[0]?.kolommen;
    if (!kolommen) return false;
    await sql`insert into ${sql.table(tabel)} (${sql.raw(kolommen)}) select ${sql.raw(kolommen)}
      from jsonb_populate_record(null::${sql.table(tabel)}, ${rij}::jsonb)`.execute(tx);
    return true;
  });
}

/** Whether this person changes any row of the child with this, past the application. Nothing stays. */
export function magAnders(proef: Proefdatabank, wie: Mens, tabel: string, wijziging: string): Promise<boolean> {
  return probeer(proef, wie, async (tx) => {
    const { persoon } = actorVan(wie);
    const zet = wijziging.replaceAll('$ik', `'${persoon}'`);
    const { numAffectedRows = 0n } = await sql`update ${sql.table(tabel)} set ${sql.raw(zet)}`.execute(tx);
    return numAffectedRows > 0n;
  });
}

const TERUG = new Error('terug');

async function probeer(
  proef: Proefdatabank,
  wie: Mens,
  doe: (tx: Parameters<Parameters<typeof alsActor>[3]>[0]) => Promise<boolean>,
): Promise<boolean> {
  let gelukt = false;
  try {
    await alsActor(proef.databank, actorVan(wie), DAG, async (tx) => {
      gelukt = await doe(tx);
      throw TERUG;
    });
  } catch (fout) {
    if (fout === TERUG) return gelukt;
    const { code } = fout as { code?: string };
    // Not the rights but a key, a check or a reference: row security had let it through.
    if (code?.startsWith('23') && (fout as { constraint?: string }).constraint !== undefined) return true;
    if (code === '42501' || code === '23000' || code === '23514') return false;
    throw fout;
  }
  return gelukt;
}
