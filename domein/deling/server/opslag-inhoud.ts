import { sql } from 'kysely';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { vindCategorie } from '../../behoefte/regels/categorieen.ts';
import type { Delingkop, Gedeeld } from '../contract.ts';
import type { BekendeNaam } from '../regels/casus-namen.ts';
import type { Poginguitslag } from '../regels/code.ts';
import { doelnaam } from '../regels/doelen.ts';
import type { Inhoud, InhoudBehoefte } from '../regels/inhoud.ts';

type Ruw = Omit<Inhoud, 'behoeften'> & {
  readonly behoeften?: readonly (InhoudBehoefte & {
    categorie: string;
    lokaleNaam: string | null;
    landelijk: string | null;
  })[];
};
type RuweKop = Omit<Delingkop, 'doelnaam'>;

/** What a recipient would see of these parts, as the acting school. */
export async function haalVoorbeeld(
  tx: Tx,
  leerling: string,
  onderdelen: readonly string[],
  documenten: readonly string[],
): Promise<Inhoud | undefined> {
  const { rows } = await sql<{
    inhoud: Ruw | null;
  }>`select deling_voorbeeld(${leerling}, ${onderdelen}::text[], ${documenten}::uuid[]) as inhoud`.execute(tx);
  const inhoud = rows[0]?.inhoud;
  return inhoud ? alsInhoud(inhoud) : undefined;
}

/** The names and places that the dossier of this pupil knows; only for the school involved. */
export async function vindBekendeNamen(tx: Tx, leerling: string): Promise<readonly BekendeNaam[]> {
  return (
    await sql<BekendeNaam>`select soort, naam from deling_bekende_namen(${leerling}) where naam <> ''`.execute(tx)
  ).rows;
}

/** The shares that the actor may read today, newest first. leerling only for the reading log, and not of an anonymous one. */
export async function vindOntvangen(tx: Tx) {
  const { rows } = await sql<{
    leerling: string | null;
    kop: RuweKop;
    geopend: boolean;
  }>`select * from deling_ontvangen()`.execute(tx);
  return rows.map(({ kop, ...rij }) => ({ ...rij, kop: alsKop(kop) }));
}

/** One share with what it shows; undefined when it is not (or no longer) for this actor. */
export async function openDeling(tx: Tx, id: string, nu: string) {
  const { rows } = await sql<{ leerling: string | null; kop: RuweKop; inhoud: Ruw; eerste: boolean }>`
    select * from deling_inhoud(${id}, ${nu}::timestamptz)`.execute(tx);
  const rij = rows[0];
  return rij && { leerling: rij.leerling, eerste: rij.eerste, gedeeld: alsGedeeld(rij.kop, rij.inhoud) };
}

export interface Documentrij {
  readonly leerling: string | null;
  readonly naam: string;
  readonly mediatype: string;
  readonly inhoud: Buffer;
}

export async function haalDocument(tx: Tx, deling: string, document: string): Promise<Documentrij | undefined> {
  return (await sql<Documentrij>`select * from deling_document(${deling}, ${document})`.execute(tx)).rows[0];
}

/** Key and code of a link as the database compares them. */
export interface Linkbewijs {
  readonly sleutel: Buffer;
  readonly code: Buffer;
}

/** One attempt with link and code; counts it. */
export async function openLink(tx: Tx, { sleutel, code }: Linkbewijs, nu: string) {
  const { rows } = await sql<{
    uitslag: Poginguitslag;
    deling: string | null;
    leerling: string | null;
    kop: RuweKop | null;
    inhoud: Ruw | null;
    eerste: boolean;
  }>`select * from deling_link(${sleutel}, ${code}, ${nu}::timestamptz)`.execute(tx);
  const rij = rows[0];
  if (rij === undefined) throw new Error('Een poging geeft altijd een uitslag');
  const gedeeld = rij.kop && rij.inhoud ? alsGedeeld(rij.kop, rij.inhoud) : null;
  return { uitslag: rij.uitslag, deling: rij.deling, leerling: rij.leerling, eerste: rij.eerste, gedeeld };
}

/** As openLink, for one document of it. */
export async function openLinkDocument(tx: Tx, { sleutel, code }: Linkbewijs, nu: string, document: string) {
  const { rows } = await sql<
    { uitslag: Poginguitslag; deling: string | null } & { [K in keyof Documentrij]: Documentrij[K] | null }
  >`
    select * from deling_link_document(${sleutel}, ${code}, ${nu}::timestamptz, ${document})`.execute(tx);
  const rij = rows[0];
  if (rij === undefined) throw new Error('Een poging geeft altijd een uitslag');
  return rij;
}

function alsGedeeld(kop: RuweKop, inhoud: Ruw & { casus?: Gedeeld['casus'] }): Gedeeld {
  if (kop.anoniem) return { deling: alsKop(kop), inhoud: null, casus: inhoud.casus ?? null };
  return { deling: alsKop(kop), inhoud: alsInhoud(inhoud), casus: null };
}

function alsKop(kop: RuweKop): Delingkop {
  return { ...kop, doelnaam: doelnaam(kop.doel) };
}

function alsInhoud({ behoeften, ...rest }: Ruw): Inhoud {
  if (behoeften === undefined) return rest;
  return {
    ...rest,
    behoeften: behoeften.map(({ categorie, lokaleNaam, landelijk, ...behoefte }) => ({
      ...behoefte,
      landelijk: landelijk ?? categorie,
      naam: lokaleNaam ?? vindCategorie(categorie)?.naam ?? categorie,
    })),
  };
}
