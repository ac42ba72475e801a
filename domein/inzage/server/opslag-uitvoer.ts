import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Uitvoer } from '../contract-uitvoer.ts';

/**
 * What a dossier holds, one question per part, in the words of the contract, oldest first. Row security picks the rows; what a parent may not
 * read is left out here as well, because a school that makes a copy for a parent sees more than the parent.
 */
async function lees<T>(tx: Tx, vraag: RawBuilder<unknown>): Promise<T[]> {
  const { rows } = await vraag.execute(tx);
  return rows as T[];
}
type Deel<K extends keyof Uitvoer> = Uitvoer[K] extends readonly (infer R)[] ? R : never;

export async function leesKind(tx: Tx, leerling: string): Promise<Uitvoer['kind'] | undefined> {
  const rijen = await lees<Uitvoer['kind']>(
    tx,
    sql`select id, nummer as dossiernummer, roepnaam, tussenvoegsel, achternaam, geboortedatum, straat, huisnummer, postcode, plaats,
      swv as samenwerkingsverband from leerling where id = ${leerling}`,
  );
  return rijen[0];
}

/** As a parent with gezag sees it: not who lacks gezag, which a school does see. */
export const leesGezag = (tx: Tx, leerling: string) =>
  lees<Deel<'gezag'>>(
    tx,
    sql`select p.naam, g.soort, g.van, g.tot from gezag g join persoon p on p.id = g.persoon where g.leerling = ${leerling} and g.soort <> 'ouder_zonder_gezag' order by g.van, p.naam`,
  );

export const leesInschrijvingen = (tx: Tx, leerling: string) =>
  lees<Deel<'inschrijvingen'>>(
    tx,
    sql`select i.vestiging, v.naam as school, v.plaats, i.leerjaar, i.groep, i.tijdelijk, i.van, i.tot
      from inschrijving i join vestiging v on v.code = i.vestiging where i.leerling = ${leerling} order by i.van, i.id`,
  );

export const leesBetrokkenScholen = (tx: Tx, leerling: string) =>
  lees<Deel<'betrokkenScholen'>>(
    tx,
    sql`select b.vestiging, v.naam as school, b.grond, b.van, b.tot from betrokken_school b join vestiging v on v.code = b.vestiging
      where b.leerling = ${leerling} order by b.van, b.vestiging, b.onderwerp`,
  );

export const leesDossierdelingen = (tx: Tx, leerling: string) =>
  lees<Deel<'dossierdelingen'>>(
    tx,
    sql`select d.vestiging, v.naam as school, d.van, d.tot from dossierdeling d join vestiging v on v.code = d.vestiging
      where d.leerling = ${leerling} order by d.van, d.vestiging`,
  );

/** The name of a category is filled in afterwards: it stands in the rules. */
export const leesBehoeften = (tx: Tx, leerling: string) =>
  lees<Omit<Deel<'behoeften'>, 'naam'>>(
    tx,
    sql`select b.id, b.bron, v.naam as school, b.categorie, b.intensiteit, b.setting, b.verplicht, b.van, b.tot, b.toelichting, b.moment,
      b.door_naam as door, b.vervallen_op as "vervallenOp", b.vervallen_door_naam as "vervallenDoor"
      from behoefte b left join vestiging v on v.code = b.vestiging where b.leerling = ${leerling} order by b.moment, b.id`,
  );

/** A document that one may not read is not named either. */
export const leesBeschrijvingen = (tx: Tx, leerling: string) =>
  lees<Deel<'beschrijvingen'>>(
    tx,
    sql`select b.id, b.soort, b.tekst, b.effect, b.datum, b.herkomst, d.id as document, v.naam as school, b.moment, b.door_naam as door,
      b.vervallen_op as "vervallenOp", b.vervallen_door_naam as "vervallenDoor"
      from beschrijving b left join vestiging v on v.code = b.vestiging left join document d on d.id = b.document and d.voor_ouders
      where b.leerling = ${leerling} order by b.moment, b.id`,
  );

export const leesNotities = (tx: Tx, leerling: string) =>
  lees<Deel<'notities'>>(
    tx,
    sql`select n.id, n.soort, n.tekst, v.naam as school, n.moment, n.door_naam as door, n.door_rol as rol
      from notitie n join vestiging v on v.code = n.vestiging where n.leerling = ${leerling} and n.soort <> 'werknotitie' order by n.moment, n.id`,
  );

/** Without their content, which is fetched one at a time. */
export const leesDocumenten = (tx: Tx, leerling: string) =>
  lees<Omit<Deel<'documenten'>, 'bestand' | 'deel'> & { naam: string }>(
    tx,
    sql`select d.id, d.soort, d.naam, d.mediatype, d.grootte as bytes, encode(d.sha256, 'hex') as sha256, v.naam as school, d.moment,
      d.door_naam as door, d.door_rol as rol
      from document d left join vestiging v on v.code = d.vestiging where d.leerling = ${leerling} and d.voor_ouders order by d.moment, d.id`,
  );

export async function leesInhoud(tx: Tx, document: string): Promise<Buffer> {
  const rij = await tx.selectFrom('document').select('inhoud').where('id', '=', document).executeTakeFirstOrThrow();
  return rij.inhoud;
}

export const leesOpmerkingen = (tx: Tx, leerling: string) =>
  lees<Deel<'opmerkingen'>>(
    tx,
    sql`select o.id, o.bij, o.onderwerp, o.soort, o.tekst, v.naam as school, o.moment, o.door_naam as door, o.door_rol as rol, o.toestand,
      o.antwoord, o.beantwoord_op as "beantwoordOp", o.beantwoord_door_naam as "beantwoordDoor"
      from opmerking o left join vestiging v on v.code = o.vestiging where o.leerling = ${leerling} order by o.moment, o.id`,
  );

export const leesTijdlijn = (tx: Tx, leerling: string) =>
  lees<Deel<'tijdlijn'>>(
    tx,
    sql`select g.id, g.soort, g.tekst, v.naam as school, g.moment, g.door_naam as door, g.door_rol as rol
      from gebeurtenis g left join vestiging v on v.code = g.vestiging where g.leerling = ${leerling} and g.voor_ouders order by g.moment, g.id`,
  );
