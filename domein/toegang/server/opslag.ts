import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';

/** How people write the name of an organisation, from its code. */
export async function vindOrganisatienaam(tx: Tx, code: string | null): Promise<string | null> {
  if (code === null) return null;
  const { rows } = await sql<{ naam: string }>`
    select naam from vestiging where code = ${code} union all select naam from bestuur where nummer = ${code}
    union all select naam from swv where code = ${code} limit 1`.execute(tx);
  return rows[0]?.naam ?? null;
}

/** The people that one may choose to log in as, in development. */
export async function vindVoorbeeldaccounts(tx: Tx, vandaag: Datum) {
  const { rows } = await sql<{
    rolvervulling: string;
    naam: string;
    rol: string;
    organisatienaam: string | null;
    uitleg: string;
  }>`
    select r.id as rolvervulling, p.naam, r.rol, coalesce(v.naam, b.naam, s.naam) as organisatienaam, a.uitleg
    from voorbeeldaccount a join rolvervulling r on r.id = a.rolvervulling join persoon p on p.id = r.persoon
    left join vestiging v on v.code = r.organisatie left join bestuur b on b.nummer = r.organisatie left join swv s on s.code = r.organisatie
    where r.van <= ${vandaag}::date and (r.tot is null or r.tot > ${vandaag}::date)
    order by a.volgorde`.execute(tx);
  return rows;
}

/** Whether this is an example account that holds its role today: without a password one logs in as nobody else. */
export async function isVoorbeeldaccount(tx: Tx, rolvervulling: string, vandaag: Datum): Promise<boolean> {
  const rij = await tx
    .selectFrom('voorbeeldaccount')
    .innerJoin('rolvervulling', 'rolvervulling.id', 'voorbeeldaccount.rolvervulling')
    .select('rolvervulling.id')
    .where('rolvervulling.id', '=', rolvervulling)
    .where('van', '<=', vandaag)
    .where((w) => w.or([w('tot', 'is', null), w('tot', '>', vandaag)]))
    .executeTakeFirst();
  return rij !== undefined;
}

export async function beginSessie(
  tx: Tx,
  sessie: { sleutel: Buffer; rolvervulling: string; nu: string; verlooptOp: string },
): Promise<void> {
  await tx
    .insertInto('sessie')
    .values({
      sleutel: sessie.sleutel,
      rolvervulling: sessie.rolvervulling,
      begonnen_op: sessie.nu,
      verloopt_op: sessie.verlooptOp,
    })
    .execute();
}

export async function trekSessieIn(tx: Tx, sleutel: Buffer, nu: string): Promise<void> {
  await tx.updateTable('sessie').set({ ingetrokken_op: nu }).where('sleutel', '=', sleutel).execute();
}
