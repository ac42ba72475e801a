import { type RawBuilder, sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Uitvoer } from '../contract-uitvoer.ts';

/** What was arranged around a pupil, one question per part, in the words of the contract, oldest first. Row security picks the rows. */
async function lees<T>(tx: Tx, vraag: RawBuilder<unknown>): Promise<T[]> {
  const { rows } = await vraag.execute(tx);
  return rows as T[];
}
type Deel<K extends keyof Uitvoer> = Uitvoer[K] extends readonly (infer R)[] ? R : never;

export const leesMatches = (tx: Tx, leerling: string) =>
  lees<Deel<'matches'>>(
    tx,
    sql`select m.id, v.naam as school, m.aanleiding, m.moment, m.door_naam as door, m.invoer, m.criteria, m.uitkomst
      from match m join vestiging v on v.code = m.vestiging where m.leerling = ${leerling} order by m.moment, m.id`,
  );

export async function leesAanmeldingen(tx: Tx, leerling: string): Promise<Deel<'aanmeldingen'>[]> {
  const aanmeldingen = await lees<Omit<Deel<'aanmeldingen'>, 'handelingen'>>(
    tx,
    sql`select a.id, a.nummer, v.naam as school, a.ontvangen_op as "ontvangenOp", a.gewenste_start as "gewensteStart",
      a.andere_scholen as "andereScholen", a.ondersteuning_verwacht as "ondersteuningVerwacht", a.toelichting, a.grondslag, a.toestand,
      a.beslisdatum, a.afgerond_op as "afgerondOp"
      from aanmelding a join vestiging v on v.code = a.vestiging where a.leerling = ${leerling} order by a.ontvangen_op, a.id`,
  );
  const handelingen = await lees<Deel<'aanmeldingen'>['handelingen'][number] & { aanmelding: string }>(
    tx,
    sql`select h.aanmelding, h.soort, h.dag, h.moment, h.door_naam as door, h.door_rol as rol, h.gegevens
      from aanmelding_handeling h where h.aanmelding = any(${aanmeldingen.map(({ id }) => id)}::uuid[]) order by h.aanmelding, h.volgnummer`,
  );
  return aanmeldingen.map((aanmelding) => ({
    ...aanmelding,
    handelingen: handelingen.flatMap(({ aanmelding: van, ...rest }) => (van === aanmelding.id ? [rest] : [])),
  }));
}

export const leesTermijnen = (tx: Tx, leerling: string) =>
  lees<Deel<'termijnen'>>(
    tx,
    sql`select t.naam, v.naam as school, t.start, t.laatste_dag as "laatsteDag", t.wettelijke_laatste_dag as "wettelijkeLaatsteDag",
      t.verschoven_om as "verschovenOm", t.artikel, t.wie, t.voldaan_op as "voldaanOp", t.vervallen_op as "vervallenOp"
      from termijn t join vestiging v on v.code = t.vestiging where t.leerling = ${leerling} order by t.start, t.id`,
  );

export async function leesToestemmingen(tx: Tx, leerling: string): Promise<Deel<'toestemmingen'>[]> {
  const toestemmingen = await lees<Omit<Deel<'toestemmingen'>, 'antwoorden'>>(
    tx,
    sql`select t.id, v.naam as school, t.doel, t.partijsoort, t.partij, t.onderdelen, t.waarom, t.gevraagd_dag as "gevraagdOp",
      t.geldig_tot as "geldigTot", t.door_naam as door, t.vervallen_op as "vervallenOp"
      from toestemming t left join vestiging v on v.code = t.vestiging where t.leerling = ${leerling} order by t.gevraagd_op, t.id`,
  );
  const antwoorden = await lees<Deel<'toestemmingen'>['antwoorden'][number] & { toestemming: string }>(
    tx,
    // What one parent wrote to the school (a mail) is not for the other, and a copy on paper says not which parent asked for it.
    sql`select a.toestemming, a.persoon_naam as naam, a.als, a.antwoord, a.weg, a.dag,
      case when a.persoon = actor_persoon() then a.toelichting else '' end as toelichting, a.vastgelegd_door_naam as "vastgelegdDoor"
      from toestemming_antwoord a where a.leerling = ${leerling} order by a.volgorde`,
  );
  return toestemmingen.map((toestemming) => ({
    ...toestemming,
    antwoorden: antwoorden.flatMap(({ toestemming: van, ...rest }) => (van === toestemming.id ? [rest] : [])),
  }));
}

/** Never the address of the recipient, nor the key and code of a link. */
export const leesDelingen = (tx: Tx, leerling: string) =>
  lees<Deel<'delingen'>>(
    tx,
    sql`select d.id, v.naam as school, d.doel, d.grond, d.artikel, d.anoniem, d.onderdelen, d.documenten, d.noodzaak, d.ontvanger_naam as ontvanger,
      d.ontvanger_organisatie as organisatie, d.ouders_ingelicht_op as "oudersIngelichtOp", d.ouders_ingelicht_hoe as "oudersIngelichtHoe",
      d.casus, d.van, d.tot, d.moment, d.door_naam as door, d.beeindigd_op as "beeindigdOp", d.geopend_op as "geopendOp"
      from deling d join vestiging v on v.code = d.vestiging where d.leerling = ${leerling} order by d.moment, d.id`,
  );

/** Who knows the child, without their addresses and numbers. */
export const leesOmgeving = (tx: Tx, leerling: string) =>
  lees<Deel<'omgeving'>>(
    tx,
    sql`select o.id, o.soort, o.naam, o.via_regie as "viaRegie", v.naam as school, o.moment, o.vervallen_op as "vervallenOp"
      from omgevingspartij o join vestiging v on v.code = o.vestiging where o.leerling = ${leerling} order by o.moment, o.id`,
  );

export async function leesInformatieverzoeken(tx: Tx, leerling: string): Promise<Deel<'informatieverzoeken'>[]> {
  type Antwoord = NonNullable<Deel<'informatieverzoeken'>['antwoord']>;
  const verzoeken = await lees<Omit<Deel<'informatieverzoeken'>, 'antwoord'>>(
    tx,
    sql`select i.id, o.naam as partij, v.naam as school, i.vraag, i.verstuurd_dag as "verstuurdOp", i.tot, i.door_naam as door,
      i.beantwoord_op as "beantwoordOp", i.ingetrokken_op as "ingetrokkenOp"
      from informatieverzoek i join omgevingspartij o on o.id = i.partij join vestiging v on v.code = i.vestiging
      where i.leerling = ${leerling} order by i.verstuurd_op, i.id`,
  );
  const antwoorden = await lees<Antwoord & { verzoek: string }>(
    tx,
    sql`select id, verzoek, herkomst, naam, functie, tekst, dag from informatieantwoord where leerling = ${leerling}`,
  );
  const bij = new Map(antwoorden.map(({ verzoek, ...antwoord }) => [verzoek, antwoord]));
  return verzoeken.map((verzoek) => ({ ...verzoek, antwoord: bij.get(verzoek.id) ?? null }));
}

export const leesSchorsingen = (tx: Tx, leerling: string) =>
  lees<Deel<'schorsingen'>>(
    tx,
    sql`select v.naam as school, s.van, s.tot_en_met as "totEnMet", s.reden, s.inspectie_gemeld_op as "inspectieGemeldOp",
      s.opgelegd_op as moment, s.door_naam as door
      from schorsing s join vestiging v on v.code = s.vestiging where s.leerling = ${leerling} order by s.van, s.id`,
  );

export const leesVerwijderingen = (tx: Tx, leerling: string) =>
  lees<Deel<'verwijderingen'>>(
    tx,
    sql`select v.naam as school, w.toestand, w.reden, w.leraar_gehoord_op as "leraarGehoordOp", w.ouders_gehoord_op as "oudersGehoordOp",
      w.leerling_gehoord_op as "leerlingGehoordOp", b.naam as "bereideSchool", w.ingang, w.motivering, w.bezwaar_tot as "bezwaarTot",
      w.begonnen_op as moment, w.door_naam as door, w.besloten_op as "beslotenOp", w.besloten_door_naam as "beslotenDoor"
      from verwijdering w join vestiging v on v.code = w.vestiging left join vestiging b on b.code = w.bereide_school
      where w.leerling = ${leerling} order by w.begonnen_op, w.id`,
  );

export const leesBewaren = (tx: Tx, leerling: string) =>
  lees<Deel<'bewaren'>>(
    tx,
    sql`select b.soort, v.naam as school, b.uitleg, b.artikel, b.gepland_op as "geplandOp"
      from vernietiging b left join vestiging v on v.code = b.vestiging where b.leerling = ${leerling} order by b.gepland_op, b.id`,
  );

/** Who read or wrote since a day, added up per role, organisation and purpose; no names of people. */
export const leesGelezen = (tx: Tx, leerling: string, vanaf: Datum, totEnMet: Datum) =>
  lees<Deel<'gelezen'>>(
    tx,
    sql`select rol, organisatie, doel, soort, sum(aantal)::integer as aantal, min(dag) as "eersteDag", max(dag) as "laatsteDag"
      from logboek_van_leerling(${leerling}, ${vanaf}::date, ${totEnMet}::date)
      group by rol, organisatie, doel, soort order by max(dag) desc, rol, organisatie, doel, soort`,
  );
