import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Houdingsoort } from '../regels/houding.ts';
import type { Soort } from '../regels/termijnen.ts';

/** A planned destruction for who answers for it; without name for a privacy officer. */
export interface Lijstrij {
  readonly id: string;
  readonly leerling: string;
  readonly nummer: string;
  readonly naam: string | null;
  readonly school: string | null;
  readonly soort: Soort;
  readonly regel: string;
  readonly artikel: string;
  readonly uitleg: string;
  readonly gepland_op: Datum;
  readonly aangekondigd_op: Datum | null;
  readonly opgehouden_om: string | null;
  readonly begonnen_op: string | null;
}

const KOLOMMEN = sql.raw(
  'id, leerling, nummer, naam, school, soort, regel, artikel, uitleg, gepland_op, aangekondigd_op, opgehouden_om, begonnen_op',
);

/** One page of what is planned or held, the first to go on top. */
export async function vindLijst(
  tx: Tx,
  { opgehouden, perPagina, pagina }: { opgehouden: boolean; perPagina: number; pagina: number },
): Promise<Lijstrij[]> {
  const { rows } = await sql<Lijstrij>`select ${KOLOMMEN} from bewaren_lijst()
    where (opgehouden_om is not null) = ${opgehouden} order by gepland_op, nummer, soort, id
    limit ${perPagina} offset ${(pagina - 1) * perPagina}`.execute(tx);
  return rows;
}

/** How much is planned up to a day, in all, and held. */
export async function telLijst(tx: Tx, totEnMet: Datum) {
  const { rows } = await sql<{ komende: number; gepland: number; opgehouden: number }>`
    select count(*) filter (where opgehouden_om is null and gepland_op <= ${totEnMet}::date) as komende,
      count(*) filter (where opgehouden_om is null) as gepland, count(*) filter (where opgehouden_om is not null) as opgehouden
    from bewaren_lijst()`.execute(tx);
  return rows[0] ?? { komende: 0, gepland: 0, opgehouden: 0 };
}

export interface Houdingrij {
  readonly id: string;
  readonly leerling: string;
  readonly nummer: string;
  readonly naam: string | null;
  readonly school: string;
  readonly soort: Houdingsoort;
  readonly reden: string | null;
  readonly van: Datum;
  readonly door_naam: string | null;
  /** It ends when the objection or dispute in Opmaat does. */
  readonly vanzelf: boolean;
}

/** Running holds that the actor answers for; of one pupil when given. */
export async function vindHoudingen(tx: Tx, leerling?: string): Promise<Houdingrij[]> {
  const { rows } =
    await sql<Houdingrij>`select id, leerling, nummer, naam, school, soort, reden, van, door_naam, vanzelf
    from bewaren_houdingen() where ${leerling ?? null}::uuid is null or leerling = ${leerling ?? null}::uuid
    order by van desc, id limit 200`.execute(tx);
  return rows;
}

export async function vindBewijzen(tx: Tx, perPagina: number, pagina: number) {
  const { rows } = await sql<{
    id: string;
    school: string | null;
    soort: Soort;
    regel: string;
    artikel: string;
    gepland_op: Datum;
    uitgevoerd_op: string;
    geteld: Readonly<Record<string, number>>;
    totaal: number;
  }>`select b.id, v.naam as school, b.soort, b.regel, b.artikel, b.gepland_op, b.uitgevoerd_op, b.geteld, count(*) over () as totaal
    from vernietigingsbewijs b left join vestiging v on v.code = b.vestiging
    order by b.uitgevoerd_op desc, b.id limit ${perPagina} offset ${(pagina - 1) * perPagina}`.execute(tx);
  return rows;
}

export interface Leerlingkop {
  readonly swv: string;
  readonly nummer: string;
  readonly naam: string;
}

/** The pupil, for who sees the dossier, and for a school that still holds a part of it. */
export async function vindLeerling(tx: Tx, id: string): Promise<Leerlingkop | undefined> {
  const { rows } = await sql<Leerlingkop>`
    select swv, nummer, concat_ws(' ', roepnaam, nullif(tussenvoegsel, ''), achternaam) as naam from leerling where id = ${id}
    union all select swv, nummer, naam from bewaren_leerling(${id}) limit 1`.execute(tx);
  return rows[0];
}

/** Names of schools by code. */
export async function vindSchoolnamen(tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (codes.length === 0) return new Map();
  const rijen = await tx.selectFrom('vestiging').select(['code', 'naam']).where('code', 'in', codes).execute();
  return new Map(rijen.map(({ code, naam }) => [code, naam]));
}
