import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Ondersteuningsfeiten } from '../regels/ondersteuningsbeeld.ts';

interface Rij {
  readonly opp: boolean;
  readonly in_de_maak: 'concept' | 'aangeboden' | null;
  readonly vastgesteld: Datum | null;
  readonly vraagt_lezer: boolean;
  readonly arrangementen: number;
  readonly aanvragen: number;
  readonly verklaring: { readonly soort: string; readonly tot: Datum } | null;
  readonly medisch: number;
  readonly geschillen: number;
}

/** What runs for this pupil today, as far as the actor may see it: row security leaves the rest out. */
export async function haalOndersteuningsfeiten(
  tx: Tx,
  leerling: string,
  vandaag: Datum,
): Promise<Ondersteuningsfeiten> {
  const { rows } = await sql<Rij>`
    select exists (select 1 from opp o where o.leerling = ${leerling} and o.afgesloten_op is null) as opp,
      (select w.toestand from opp_versie w join opp o on o.id = w.opp where o.leerling = ${leerling} and o.afgesloten_op is null
        and w.toestand in ('concept', 'aangeboden') order by w.bijgewerkt_op desc limit 1) as in_de_maak,
      (select w.vastgesteld_dag from opp_versie w join opp o on o.id = w.opp where o.leerling = ${leerling} and o.afgesloten_op is null
        and w.toestand = 'vastgesteld' order by w.vastgesteld_dag desc, w.nummer desc limit 1) as vastgesteld,
      exists (select 1 from opp_versie w join opp o on o.id = w.opp where o.leerling = ${leerling} and o.afgesloten_op is null
        and w.toestand = 'aangeboden' and opp_stemt_mee(actor_persoon(), o.leerling, actor_rol())
        and not exists (select 1 from opp_instemming i where i.versie = w.id and i.hash = w.hash and i.persoon = actor_persoon()
          and i.als <> 'school' and i.antwoord <> 'opmerking')) as vraagt_lezer,
      (select count(*) from arrangement a where a.leerling = ${leerling} and a.beeindigd_op is null and a.tot >= ${vandaag}::date
        and a.toestand = 'loopt')::int
      + (select count(*) from arrangement_deelname d join arrangement a on a.id = d.arrangement where d.leerling = ${leerling}
        and d.van <= ${vandaag}::date and (d.tot is null or d.tot > ${vandaag}::date) and a.beeindigd_op is null and a.tot >= ${vandaag}::date)::int
        as arrangementen,
      (select count(*) from tlv_aanvraag t where t.leerling = ${leerling} and t.afgerond_op is null)::int as aanvragen,
      (select json_build_object('soort', b.soort || coalesce(' categorie ' || b.categorie, ''), 'tot', b.tot) from tlv_besluit b
        where b.leerling = ${leerling} and b.uitkomst = 'positief' and b.ingetrokken_op is null and b.van <= ${vandaag}::date
        and b.tot >= ${vandaag}::date order by b.tot desc limit 1) as verklaring,
      (select count(*) from medische_handeling m where m.leerling = ${leerling} and m.gestopt_op is null and m.tot >= ${vandaag}::date)::int
        as medisch,
      (select count(*) from geschil g where g.leerling = ${leerling} and g.afgerond_op is null)::int as geschillen`.execute(
    tx,
  );
  const rij = rows[0];
  if (rij === undefined) throw new Error('Een vraag zonder tabel geeft altijd een rij');
  const { opp, in_de_maak, vastgesteld, vraagt_lezer, ...overig } = rij;
  return { ...overig, opp: opp ? { inDeMaak: in_de_maak, vastgesteld, vraagtLezer: vraagt_lezer } : null };
}
