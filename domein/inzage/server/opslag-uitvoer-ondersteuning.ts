import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Uitvoer } from '../contract-uitvoer.ts';

/**
 * Plan, arrangement, medical act, request, objection and dispute of a pupil, one question per part, oldest first. Row security picks
 * the rows; what a parent may not read (what is still being written, proposals within the SWV, a report that parents were not told of)
 * is left out here as well, because a school that makes a copy for a parent sees more than the parent.
 */
async function lees<T>(tx: Tx, vraag: RawBuilder<unknown>): Promise<T[]> {
  const { rows } = await vraag.execute(tx);
  return rows as T[];
}
type Deel<K extends keyof Uitvoer> = Uitvoer[K] extends readonly (infer R)[] ? R : never;

/** All rows of a question as one JSON list, in this order. */
const lijst = (velden: RawBuilder<unknown>, uit: RawBuilder<unknown>, volgorde: RawBuilder<unknown>) =>
  sql`(select coalesce(jsonb_agg(jsonb_build_object(${velden}) order by ${volgorde}), '[]') from ${uit})`;
const STAP = sql`'soort', h.soort, 'dag', h.dag, 'door', h.door_naam, 'rol', h.door_rol, 'gegevens', h.gegevens`;
/** Between the people of the SWV. */
const NIET_INTERN = sql`h.soort not in ('voorgesteld', 'teruggelegd', 'voorstel_teruggegeven')`;

export const leesPlannen = (tx: Tx, leerling: string) =>
  lees<Deel<'plannen'>>(
    tx,
    sql`select o.id, s.naam as school, o.aanleiding, o.aanleiding_dag as "aanleidingDag", o.afgesloten_op as "afgeslotenOp",
      o.afgesloten_reden as "afgeslotenReden",
      ${lijst(
        sql`'nummer', v.nummer, 'toestand', v.toestand, 'reden', v.reden, 'inhoud', v.inhoud, 'aangebodenOp', v.aangeboden_dag,
          'vastgesteldOp', v.vastgesteld_dag, 'vastgesteldDoor', v.vastgesteld_door_naam, 'controlegetal', v.hash`,
        sql`opp_versie v where v.opp = o.id and v.hash is not null`,
        sql`v.nummer`,
      )} as versies,
      ${lijst(
        sql`'versie', v.nummer, 'naam', a.persoon_naam, 'als', a.als, 'antwoord', a.antwoord, 'tekst', a.tekst, 'weg', a.weg, 'dag', a.dag`,
        sql`opp_instemming a join opp_versie v on v.id = a.versie where v.opp = o.id`,
        sql`a.volgorde`,
      )} as antwoorden,
      ${lijst(
        sql`'met', g.met, 'bij', g.bij, 'dag', g.dag, 'hoe', g.hoe, 'gezegd', g.gezegd, 'gedaan', g.gedaan, 'nietGelukt', g.niet_gelukt, 'door', g.door_naam`,
        sql`opp_gesprek g where g.opp = o.id`,
        sql`g.moment, g.id`,
      )} as gesprekken,
      ${lijst(
        sql`'tekst', d.tekst, 'categorie', d.categorie, 'beginsituatie', d.beginsituatie, 'streef', d.streef, 'van', d.van, 'tot', d.tot, 'vervallenOp', d.vervallen_op`,
        sql`opp_doel d where d.opp = o.id`,
        sql`d.van, d.id`,
      )} as doelen,
      ${lijst(
        sql`'dag', e.dag, 'metOuders', e.met_ouders, 'zonderOudersOm', e.zonder_ouders_om, 'besluit', e.besluit, 'toelichting', e.toelichting, 'door', e.door_naam,
          'doelen', ${lijst(
            sql`'doel', d.tekst, 'uitkomst', x.uitkomst, 'bewijs', x.bewijs, 'vervolg', x.vervolg`,
            sql`opp_doelevaluatie x join opp_doel d on d.id = x.doel where x.evaluatie = e.id`,
            sql`d.van, d.id`,
          )}`,
        sql`opp_evaluatie e where e.opp = o.id`,
        sql`e.dag, e.id`,
      )} as evaluaties,
      ${lijst(sql`'toestand', r.toestand, 'reden', r.reden, 'dag', r.dag`, sql`opp_rod r where r.opp = o.id`, sql`r.volgorde`)} as registratie
      from opp o join vestiging s on s.code = o.vestiging where o.leerling = ${leerling} order by o.begonnen_op, o.id`,
  );

export const leesArrangementen = (tx: Tx, leerling: string) =>
  lees<Deel<'arrangementen'>>(
    tx,
    sql`select a.id, a.nummer, s.naam as school, a.soort, a.naam, a.uitvoerder, a.van, a.tot, a.beeindigd_op as "beeindigdOp", a.toestand,
      -- What stands in a group arrangement is about the group; of this pupil is that it took part.
      case when a.leerling = ${leerling} then a.inhoud else '{}' end as inhoud,
      (select d.inhoud from arrangement_dossier d where d.arrangement = a.id and d.leerling = ${leerling}) as dossier,
      ${lijst(
        sql`'van', n.van, 'tot', n.tot, 'waarom', n.waarom`,
        sql`arrangement_deelname n where n.arrangement = a.id and n.leerling = ${leerling}`,
        sql`n.van, n.id`,
      )} as deelnames,
      ${lijst(
        sql`'soort', k.soort, 'betaler', k.betaler, 'schooljaar', k.schooljaar, 'centen', k.bedrag`,
        sql`arrangement_kosten k where k.arrangement = a.id and k.leerling = ${leerling} and k.vervallen_op is null`,
        sql`k.schooljaar, k.id`,
      )} as kosten,
      ${lijst(STAP, sql`arrangement_handeling h where h.arrangement = a.id and h.leerling = ${leerling} and ${NIET_INTERN}`, sql`h.volgnummer`)} as handelingen
      from arrangement a join vestiging s on s.code = a.vestiging
      where a.leerling = ${leerling} or exists (select 1 from arrangement_deelname n where n.arrangement = a.id and n.leerling = ${leerling})
      order by a.begonnen_op, a.id`,
  );

export const leesMedisch = (tx: Tx, leerling: string) =>
  lees<Deel<'medischeHandelingen'>>(
    tx,
    sql`select m.id, s.naam as school, m.wat, m.wanneer, m.waar, m.uitvoerders, m.protocol, m.nood, m.van, m.tot, m.gestopt_op as "gestoptOp",
      ${lijst(
        sql`'partij', a.partij, 'naam', a.naam, 'antwoord', a.antwoord, 'weg', a.weg, 'dag', a.dag`,
        sql`medisch_akkoord a where a.handeling = m.id`,
        sql`a.volgorde`,
      )} as akkoorden
      from medische_handeling m join vestiging s on s.code = m.vestiging where m.leerling = ${leerling} order by m.moment, m.id`,
  );

export const leesToelaatbaarheid = (tx: Tx, leerling: string) =>
  lees<Deel<'toelaatbaarheid'>>(
    tx,
    sql`select a.id, a.nummer, s.naam as school, w.naam as samenwerkingsverband, a.soort, a.categorie, a.toestand, a.ingediend_dag as "ingediendOp",
      a.afgerond_op as "afgerondOp", a.inhoud, (select d.inhoud from tlv_dossier d where d.aanvraag = a.id) as dossier,
      ${lijst(STAP, sql`tlv_handeling h where h.aanvraag = a.id and ${NIET_INTERN}`, sql`h.volgnummer`)} as handelingen,
      ${lijst(
        sql`'naam', v.naam, 'discipline', v.discipline, 'oordeel', v.oordeel, 'tekst', v.tekst, 'dag', v.gegeven_dag`,
        sql`tlv_advies v where v.aanvraag = a.id and v.gegeven_op is not null and v.teruggetrokken_op is null and a.afgerond_op is not null`,
        sql`v.plaats, v.id`,
      )} as adviezen,
      ${lijst(
        sql`'uitkomst', b.uitkomst, 'nummer', b.nummer, 'van', b.van, 'tot', b.tot, 'voorwaarden', b.voorwaarden, 'motivering', b.motivering,
          'beslotenOp', b.besloten_dag, 'bezwaarTot', b.bezwaar_tot, 'ingetrokkenOp', b.ingetrokken_op`,
        sql`tlv_besluit b where b.aanvraag = a.id`,
        sql`b.moment, b.id`,
      )} as besluiten,
      ${lijst(
        sql`'school', q.naam, 'van', p.van, 'tot', p.tot`,
        sql`tlv_plaatsing p join vestiging q on q.code = p.vestiging join tlv_besluit b on b.id = p.besluit where b.aanvraag = a.id`,
        sql`p.van, p.id`,
      )} as plaatsingen,
      ${lijst(
        sql`'indiener', z.indiener_naam, 'gronden', z.gronden, 'ontvangenOp', z.ontvangen_dag, 'toestand', z.toestand, 'afgerondOp', z.afgerond_op,
          'handelingen', ${lijst(STAP, sql`tlv_bezwaar_handeling h where h.bezwaar = z.id and ${NIET_INTERN}`, sql`h.volgnummer`)}`,
        sql`tlv_bezwaar z join tlv_besluit b on b.id = z.besluit where b.aanvraag = a.id`,
        sql`z.ontvangen_op, z.id`,
      )} as bezwaren
      from tlv_aanvraag a join vestiging s on s.code = a.vestiging join swv w on w.code = a.swv
      where a.leerling = ${leerling} and a.ingediend_dag is not null order by a.begonnen_op, a.id`,
  );

export const leesGeschillen = (tx: Tx, leerling: string) =>
  lees<Deel<'geschillen'>>(
    tx,
    sql`select g.id, s.naam as school, g.onderwerp, g.omschrijving, g.trede, g.toestand, g.begonnen_dag as "begonnenOp", g.afgerond_op as "afgerondOp",
      g.door_naam as door,
      ${lijst(STAP, sql`geschil_stap h where h.geschil = g.id`, sql`h.volgnummer`)} as stappen
      from geschil g join vestiging s on s.code = g.vestiging where g.leerling = ${leerling} order by g.begonnen_op, g.id`,
  );

export const leesVeiligThuis = (tx: Tx, leerling: string) =>
  lees<Deel<'veiligThuis'>>(
    tx,
    sql`select s.naam as school, v.soort, v.dag, v.gronden, v.toelichting, v.moment, v.door_naam as door
      from veilig_thuis v join vestiging s on s.code = v.vestiging where v.leerling = ${leerling} and v.ouders_ingelicht order by v.moment, v.id`,
  );
