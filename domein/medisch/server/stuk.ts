import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { schrijfNaam } from '../../dossier/regels/naam.ts';
import { berekenStand, type Stand, type Standfeiten } from '../regels/stand.ts';
import { type Nabije, wieBeslist } from '../regels/vertegenwoordiging.ts';
import { type Akkoordrij, type Handelingrij, vindAkkoorden, vindHandeling, vindNabijen } from './opslag.ts';

/** An act with its answers, who must agree, and what follows from these. */
export interface Stuk {
  readonly rij: Handelingrij;
  readonly akkoorden: readonly Akkoordrij[];
  readonly feiten: Standfeiten;
  readonly stand: Stand;
}

/** One act that the actor may see; undefined when there is none, or not for this actor. */
export async function vindStuk(tx: Tx, id: string, vandaag: Datum): Promise<Stuk | undefined> {
  const rij = await vindHandeling(tx, id);
  if (rij === undefined) return undefined;
  return maakStuk(rij, await vindAkkoorden(tx, [id]), await vindNabijen(tx, rij.leerling), vandaag);
}

/** Puts together what belongs together; answers to other acts are left out. */
export function maakStuk(
  rij: Handelingrij,
  alle: readonly Akkoordrij[],
  nabijen: readonly Nabije[],
  vandaag: Datum,
): Stuk {
  const akkoorden = alle.filter(({ handeling }) => handeling === rij.id);
  const { beslissers, bron } = wieBeslist(
    { naam: schrijfNaam(rij), geboortedatum: rij.geboortedatum, zelfNietOm: rij.zelfNietOm },
    nabijen,
    vandaag,
  );
  const feiten = { handeling: rij, akkoorden, beslissers, bron, opSchool: rij.opSchool };
  return { rij, akkoorden, feiten, stand: berekenStand(feiten, vandaag) };
}
