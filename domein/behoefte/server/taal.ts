import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { LokaleCategorieRegel } from '../contract.ts';
import { isGeldigOp } from '../regels/behoefte.ts';
import { CATEGORIEEN, vindCategorie } from '../regels/categorieen.ts';
import { DOMEINNAAM } from '../regels/domeinen.ts';
import type { LokaleCategorie } from '../regels/lokale-categorie.ts';
import { type LokaleCategorierij, vindLokaleCategorieen } from './opslag.ts';

/** The words of one SWV on one day: what may be chosen, and how any code in an old dossier is read. */
export interface Taal {
  readonly keuzes: readonly { readonly code: string }[];
  /** National code of each local one, also of ended ones. */
  readonly landelijk: ReadonlyMap<string, string>;
  readonly lees: (code: string) => Woord;
}

export interface Woord {
  readonly categorie: string;
  readonly naam: string;
  readonly uitleg: string;
  readonly landelijk: string;
  readonly landelijkeNaam: string;
  readonly domein: string;
  readonly domeinnaam: string;
}

/** BEH-1, BEH-2 · Reads the language of this SWV for this day. */
export async function haalTaal(tx: Tx, swv: string, dag: Datum): Promise<Taal> {
  const rijen = await vindLokaleCategorieen(tx, swv);
  const lokale = new Map(rijen.map((rij) => [rij.code, rij]));
  return {
    keuzes: [...CATEGORIEEN, ...rijen.filter((rij) => isGeldigOp(alsCategorie(rij), dag))],
    landelijk: new Map(rijen.map(({ code, landelijk }) => [code, landelijk])),
    lees: (code) => lees(code, lokale.get(code)),
  };
}

/** A row as the rules know it. */
export function alsCategorie({ code, naam, uitleg, landelijk, van, tot }: LokaleCategorierij): LokaleCategorie {
  return { code, naam, uitleg, landelijk, van, ...(tot && { tot }) };
}

/** A row as the API shows it. */
export function alsCategorieregel(rij: LokaleCategorierij, dag: Datum): LokaleCategorieRegel {
  const categorie = alsCategorie(rij);
  return { ...categorie, geldig: isGeldigOp(categorie, dag), volgnummer: rij.volgnummer };
}

function lees(code: string, lokaal: LokaleCategorierij | undefined): Woord {
  const landelijk = vindCategorie(lokaal?.landelijk ?? code);
  return {
    categorie: code,
    naam: lokaal?.naam ?? landelijk?.naam ?? code,
    uitleg: lokaal?.uitleg ?? landelijk?.uitleg ?? '',
    landelijk: landelijk?.code ?? code,
    landelijkeNaam: landelijk?.naam ?? code,
    domein: landelijk?.domein ?? '',
    domeinnaam: landelijk === undefined ? '' : DOMEINNAAM[landelijk.domein],
  };
}
