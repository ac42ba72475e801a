import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';

/** The people that one may choose to log in as, in development. */
export async function vindVoorbeeldaccounts(tx: Tx, vandaag: Datum) {
  const { rows } = await sql<{
    rolvervulling: string;
    persoon: string;
    naam: string;
    rol: string;
    organisatienaam: string | null;
    uitleg: string;
  }>`
    select r.id as rolvervulling, p.id as persoon, p.naam, r.rol, coalesce(v.naam, b.naam, s.naam, r.organisatie) as organisatienaam, a.uitleg
    from voorbeeldaccount a join rolvervulling r on r.id = a.rolvervulling join persoon p on p.id = r.persoon
    left join vestiging v on v.code = r.organisatie left join bestuur b on b.nummer = r.organisatie left join swv s on s.code = r.organisatie
    where r.van <= ${vandaag}::date and (r.tot is null or r.tot > ${vandaag}::date)
    order by a.volgorde`.execute(tx);
  return rows;
}

/** What the session does not hold about oneself: for a pupil, the own dossier. */
export async function vindEigenGegevens(tx: Tx, persoon: string): Promise<{ leerling: string | null }> {
  return tx.selectFrom('persoon').select('leerling').where('id', '=', persoon).executeTakeFirstOrThrow();
}
