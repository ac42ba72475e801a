import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Bevoegdheidsfeiten, School, Swv } from '../regels/bevoegd.ts';
import type { Lopend } from '../regels/verlengen.ts';

interface Schoolrij extends Omit<School, 'swv'> {
  readonly po: Swv | null;
  readonly vo: Swv | null;
}
const SWV_VAN = (sector: 'PO' | 'VO') => sql`(select jsonb_build_object('code', s.code, 'naam', s.naam) from swv s
  where s.code = swv_van_school(v.code, ${sector}))`;

/** A school with the SWV to which it belongs today. */
export async function vindSchool(tx: Tx, code: string | null): Promise<School | null> {
  if (code === null) return null;
  const { rows } =
    await sql<Schoolrij>`select v.code, v.naam, v.soorten, v.cluster, ${SWV_VAN('PO')} as po, ${SWV_VAN('VO')} as vo
    from vestiging v where v.code = ${code}`.execute(tx);
  const [rij] = rows;
  if (rij === undefined) return null;
  const { po, vo, ...school } = rij;
  return { ...school, swv: { PO: po, VO: vo } };
}

export interface Leerlingrij {
  readonly id: string;
  readonly swv: string;
  readonly naam: string;
  readonly geboortedatum: Datum;
}

/** The pupil, when the actor may see that dossier. */
export async function vindLeerling(tx: Tx, id: string): Promise<Leerlingrij | undefined> {
  const { rows } =
    await sql<Leerlingrij>`select l.id, l.swv, concat_ws(' ', l.roepnaam, nullif(l.tussenvoegsel, ''), l.achternaam) as naam, l.geboortedatum
    from leerling l where l.id = ${id}`.execute(tx);
  return rows[0];
}

/** What decides which SWV is competent, but for the kind and the sought school: the same for every kind. */
export type Plaatsfeiten = Omit<Bevoegdheidsfeiten, 'soort' | 'gezocht' | 'gevraagd'>;

/** Where the pupil is enrolled and lives today, and how the asking school is tied to it. */
export async function vindPlaatsfeiten(tx: Tx, leerling: string, vestiging: string): Promise<Plaatsfeiten | undefined> {
  const { rows } = await sql<{ ingeschreven: string | null; betrokken: boolean; po: Swv | null; vo: Swv | null }>`
    select tlv_school_van(l.id) as ingeschreven,
      school_is_betrokken(l.id, ${vestiging}) as betrokken,
      (select jsonb_build_object('code', s.code, 'naam', s.naam) from swv s where s.code = g.swv_po) as po,
      (select jsonb_build_object('code', s.code, 'naam', s.naam) from swv s where s.code = g.swv_vo) as vo
    from leerling l left join postcodegebied g on g.pc4 = left(l.postcode, 4) where l.id = ${leerling}`.execute(tx);
  const [rij] = rows;
  const aanvrager = await vindSchool(tx, vestiging);
  if (rij === undefined || aanvrager === null) return undefined;
  return {
    aanvrager,
    relatie: rij.ingeschreven === vestiging ? 'ingeschreven' : rij.betrokken ? 'aangemeld' : null,
    inschrijving: rij.ingeschreven === vestiging ? aanvrager : await vindSchool(tx, rij.ingeschreven),
    woonplaats: { PO: rij.po, VO: rij.vo },
  };
}

/** What runs of this kind for this pupil, at any school. */
export async function vindLopend(tx: Tx, leerling: string, soort: string): Promise<Lopend> {
  const { rows } = await sql<{
    aanvraag: string | null;
    eigen: boolean;
    besluit: string | null;
    nummer: string;
    tot: Datum;
    hele_schoolperiode: boolean;
  }>`
    select * from tlv_loopt_al(${leerling}, ${soort}) order by tot desc nulls last`.execute(tx);
  const aanvraag = rows.find((rij) => rij.aanvraag !== null);
  const besluit = rows.find((rij) => rij.besluit !== null);
  return {
    aanvraag: aanvraag === undefined ? null : { eigen: aanvraag.eigen },
    besluit:
      besluit === undefined
        ? null
        : {
            id: besluit.besluit as string,
            nummer: besluit.nummer,
            tot: besluit.tot,
            heleSchoolperiode: besluit.hele_schoolperiode,
          },
  };
}
