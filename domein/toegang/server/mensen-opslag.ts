import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Organisatiesoort, Rolgift } from '../regels/rol-geven.ts';

export const MENSEN_PER_PAGINA = 25;

interface Rolrij {
  readonly id: string;
  readonly rol: string;
  readonly organisatie: string | null;
  readonly organisatienaam: string | null;
  readonly groep: string | null;
  readonly van: Datum;
  readonly tot: Datum | null;
}

interface Mensrij {
  readonly id: string;
  readonly naam: string;
  readonly email: string;
  readonly totaal: number;
  readonly rollen: readonly Rolrij[];
}

/** One page of the people whom this actor manages, with the roles that hold or are to begin; who only is a parent comes last. */
export async function vindMensen(
  tx: Tx,
  { actor, vandaag, zoek, pagina }: { actor: Actor; vandaag: Datum; zoek: string; pagina: number },
): Promise<readonly Mensrij[]> {
  const school = actor.rol === 'beheer' ? null : actor.organisatie;
  const patroon = `%${zoek.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  const { rows } = await sql<Mensrij>`
    with lopend as materialized (
      select r.id, r.persoon, r.rol, r.organisatie, coalesce(v.naam, b.naam, s.naam, r.organisatie) as organisatienaam, r.groep, r.van, r.tot
      from rolvervulling r
      left join vestiging v on v.code = r.organisatie left join bestuur b on b.nummer = r.organisatie left join swv s on s.code = r.organisatie
      where (r.tot is null or r.tot > ${vandaag}::date) and (${school}::text is null or r.organisatie = ${school}::text)
    )
    select p.id, p.naam, p.email, count(*) over () as totaal,
      coalesce((select json_agg(json_build_object('id', l.id, 'rol', l.rol, 'organisatie', l.organisatie, 'organisatienaam', l.organisatienaam,
        'groep', l.groep, 'van', l.van, 'tot', l.tot) order by l.van, l.id) from lopend l where l.persoon = p.id), '[]') as rollen
    from persoon p
    where p.leerling is null and (lower(p.naam) like ${patroon} or lower(p.email) like ${patroon})
      and (${school}::text is null or p.id in (select l.persoon from lopend l))
    order by exists (select 1 from lopend l where l.persoon = p.id and l.rol <> 'ouder') desc, p.naam, p.id limit ${MENSEN_PER_PAGINA} offset ${(pagina - 1) * MENSEN_PER_PAGINA}`.execute(
    tx,
  );
  return rows;
}

/** The person of this address; otherwise a new one by this name. Two who add the same person at once find the same. */
export async function vindOfMaakPersoon(tx: Tx, naam: string, email: string): Promise<string> {
  const { rows } = await sql<{ id: string | null }>`select persoon_bij_email(${email}) as id`.execute(tx);
  const bekend = rows[0]?.id;
  if (bekend) return bekend;
  const id = uuid();
  await tx.insertInto('persoon').values({ id, naam, email }).execute();
  return id;
}

/** Whether the role does not go together with those that this person holds. Holds others off who give this person a role now. */
export async function botstMetBeheer(tx: Tx, persoon: string, rol: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${persoon}, 3))`.execute(tx);
  const { rows } = await sql<{
    botst: boolean;
  }>`select rol_botst_met_beheer(${persoon}::uuid, ${rol}) as botst`.execute(tx);
  return rows[0]?.botst ?? false;
}

/** Whether this person holds, or is to hold, this same role here. */
export async function heeftRol(tx: Tx, persoon: string, gift: Rolgift, vandaag: Datum): Promise<boolean> {
  const rij = await tx
    .selectFrom('rolvervulling')
    .select('id')
    .where('persoon', '=', persoon)
    .where('rol', '=', gift.rol)
    .where(
      sql<boolean>`organisatie is not distinct from ${gift.organisatie} and groep is not distinct from ${gift.groep}`,
    )
    .where((w) => w.or([w('tot', 'is', null), w('tot', '>', vandaag)]))
    .executeTakeFirst();
  return rij !== undefined;
}

export async function voegRolToe(tx: Tx, persoon: string, gift: Rolgift, door: string, nu: string): Promise<string> {
  const id = uuid();
  await tx
    .insertInto('rolvervulling')
    .values({ id, persoon, ...gift, toegekend_door: door, toegekend_op: nu })
    .execute();
  return id;
}

/** Organisations of this kind whose name or code holds this text; every municipality that has a school. */
export async function zoekOrganisaties(
  tx: Tx,
  soort: Organisatiesoort,
  zoek: string,
): Promise<readonly { code: string; naam: string }[]> {
  const patroon = `%${zoek.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  const wil = (deel: Organisatiesoort) =>
    soort === deel || (soort === 'bestuur-of-swv' && deel !== 'school' && deel !== 'gemeente');
  const { rows } = await sql<{ code: string; naam: string }>`
    select code, naam from (
      select code, naam || ', ' || plaats as naam from vestiging where ${wil('school')}
      union all select nummer, naam from bestuur where ${wil('bestuur')}
      union all select code, naam from swv where ${wil('swv')}
      union all select distinct gemeente, gemeente from vestiging where ${wil('gemeente')}
    ) o where lower(naam) like ${patroon} or lower(code) like ${patroon} order by naam, code limit 20`.execute(tx);
  return rows;
}

/** Whether there is an organisation of this kind with exactly this code. */
export async function bestaatOrganisatie(tx: Tx, soort: Organisatiesoort, code: string): Promise<boolean> {
  if (soort === 'vrij') return true;
  const gevonden = await zoekOrganisaties(tx, soort, code);
  return gevonden.some((organisatie) => organisatie.code === code);
}
