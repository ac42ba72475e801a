import { sql } from 'kysely';
import { type Datum, plusJaren } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { schrijfNaam } from '../../dossier/regels/naam.ts';
import type { Aanvraagdossier } from '../../opp/regels/aanvraagdossier.ts';
import type { Ondertekenaar } from '../regels/aanvragen.ts';
import type { Oppuitkomst } from '../regels/effect.ts';
import type { Plek } from '../regels/plekken.ts';

/** The pupil, when the actor may see it. */
export async function vindLeerling(tx: Tx, id: string) {
  const rij = await tx
    .selectFrom('leerling')
    .select(['id', 'swv', 'roepnaam', 'tussenvoegsel', 'achternaam', 'geboortedatum'])
    .where('id', '=', id)
    .executeTakeFirst();
  return (
    rij && {
      id: rij.id,
      swv: rij.swv,
      roepnaam: rij.roepnaam,
      geboortedatum: rij.geboortedatum,
      naam: schrijfNaam(rij),
    }
  );
}

/** Whether the school of the actor works with this pupil today, so that it may write about it. */
export async function magSchrijvenOver(tx: Tx, leerling: string, vestiging: string): Promise<boolean> {
  const { rows } = await sql<{ mag: boolean }>`select actor_schrijft_dossier(${leerling}, ${vestiging}) as mag`.execute(
    tx,
  );
  return rows[0]?.mag ?? false;
}

/** The SWV of a school today, preferably that of the pupil: it decides on requests. Undefined for a school outside every SWV. */
export async function vindSwv(tx: Tx, vestiging: string, swvLeerling: string | undefined): Promise<string | undefined> {
  const { rows } = await sql<{ swv: string }>`select swv from vestiging_swv
    where vestiging = ${vestiging} and van <= vandaag() and (tot is null or tot > vandaag())
    order by (swv = ${swvLeerling ?? ''}) desc, swv limit 1`.execute(tx);
  return rows[0]?.swv;
}

/** ARR-4 · What goes along with a request as it stands today, as far as the actor may read it. */
export async function haalDossier(tx: Tx, leerling: string, vestiging: string): Promise<Aanvraagdossier> {
  const { rows } = await sql<{
    dossier: Aanvraagdossier;
  }>`select aanvraagdossier(${leerling}::uuid, ${vestiging}::text) as dossier`.execute(tx);
  return rows[0]?.dossier as Aanvraagdossier;
}

/** ARR-3 · Who signs: everybody with gezag, or from eighteen the pupil. */
export async function vindOndertekenaars(
  tx: Tx,
  leerling: { readonly id: string; readonly naam: string; readonly geboortedatum: Datum },
  vandaag: Datum,
): Promise<readonly Ondertekenaar[]> {
  if (plusJaren(leerling.geboortedatum, 18) <= vandaag) return [{ persoon: leerling.id, naam: leerling.naam }];
  const { rows } = await sql<Ondertekenaar>`select g.persoon, p.naam from gezag g join persoon p on p.id = g.persoon
    where g.leerling = ${leerling.id} and g.soort <> 'ouder_zonder_gezag' and g.van <= ${vandaag}::date and (g.tot is null or g.tot > ${vandaag}::date)
    order by p.naam, g.persoon`.execute(tx);
  return rows;
}

/** Where this pupil is elsewhere, for other arrangements that are asked for, stand or run; the one itself left out. */
export async function vindAnderePlekken(tx: Tx, leerling: string, behalve: string | null): Promise<readonly Plek[]> {
  const { rows } =
    await sql<Plek>`select a.naam, a.plek, a.dagdelen, a.van, coalesce(a.beeindigd_op, a.tot) as tot from arrangement a
      where a.leerling = ${leerling} and a.plek is not null and a.toestand not in ('afgewezen', 'ingetrokken') and a.id is distinct from ${behalve}::uuid
    union all
    select a.naam, a.plek, a.dagdelen, d.van, least(coalesce(d.tot - 1, a.tot), coalesce(a.beeindigd_op, a.tot)) as tot
      from arrangement_deelname d join arrangement a on a.id = d.arrangement
      where d.leerling = ${leerling} and a.plek is not null and a.toestand not in ('afgewezen', 'ingetrokken') and a.id is distinct from ${behalve}::uuid`.execute(
      tx,
    );
  return rows;
}

/** The groups of a school today. */
export async function vindGroepen(tx: Tx, vestiging: string): Promise<readonly string[]> {
  const { rows } = await sql<{ groep: string }>`select distinct groep from inschrijving
    where vestiging = ${vestiging} and van <= vandaag() and (tot is null or tot > vandaag()) and groep <> '' order by groep`.execute(
    tx,
  );
  return rows.map(({ groep }) => groep);
}

/** The group of a pupil at this school today. */
export async function vindGroep(tx: Tx, leerling: string, vestiging: string): Promise<string | null> {
  const rij = await tx
    .selectFrom('inschrijving')
    .select('groep')
    .where('leerling', '=', leerling)
    .where('vestiging', '=', vestiging)
    .where('van', '<=', sql<Datum>`vandaag()`)
    .where((w) => w.or([w('tot', 'is', null), w('tot', '>', sql<Datum>`vandaag()`)]))
    .executeTakeFirst();
  return rij?.groep || null;
}

/** OPP-6 · What evaluations of the plan said of these goals. */
export async function vindOppuitkomsten(tx: Tx, doelen: readonly string[]): Promise<readonly Oppuitkomst[]> {
  if (doelen.length === 0) return [];
  const { rows } = await sql<Oppuitkomst>`select x.doel, x.uitkomst, e.dag from opp_doelevaluatie x
    join opp_evaluatie e on e.id = x.evaluatie where x.doel = any(${doelen}::uuid[]) order by e.dag`.execute(tx);
  return rows;
}

/** The goals of adopted plans of this pupil, also those of before. */
export async function vindOppdoelen(tx: Tx, leerling: string) {
  return tx
    .selectFrom('opp_doel')
    .select(['id', 'tekst'])
    .where('leerling', '=', leerling)
    .orderBy('van')
    .orderBy('id')
    .execute();
}

/** The words of this SWV for categories, also of ended ones. */
export async function vindLokaleNamen(tx: Tx, swv: string): Promise<ReadonlyMap<string, string>> {
  const rijen = await tx.selectFrom('categorie_lokaal').select(['code', 'naam']).where('swv', '=', swv).execute();
  return new Map(rijen.map(({ code, naam }) => [code, naam]));
}
