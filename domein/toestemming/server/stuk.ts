import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { type Beslisser, berekenStand, type Stand } from '../regels/stand.ts';
import { type Antwoordrij, type Toestemmingrij, vindAntwoorden, vindBeslissers, vindToestemming } from './opslag.ts';

/** A consent with its answers, who decides today, and what follows from these. */
export interface Stuk {
  readonly rij: Toestemmingrij;
  readonly antwoorden: readonly Antwoordrij[];
  readonly beslissers: readonly Beslisser[];
  readonly stand: Stand;
  /** Goes up with each answer and with taking back: who saw an older one is told so (409). */
  readonly volgnummer: number;
}

/** One consent that the actor may see; undefined when there is none, or not for this actor. */
export async function vindStuk(tx: Tx, id: string, vandaag: Datum): Promise<Stuk | undefined> {
  const rij = await vindToestemming(tx, id);
  if (rij === undefined) return undefined;
  return maakStuk(rij, await vindAntwoorden(tx, [id]), await vindBeslissers(tx, rij.leerling), vandaag);
}

/** Puts together what belongs together; answers of other consents are left out. */
export function maakStuk(
  rij: Toestemmingrij,
  alle: readonly Antwoordrij[],
  beslissers: readonly Beslisser[],
  vandaag: Datum,
): Stuk {
  const antwoorden = alle.filter(({ toestemming }) => toestemming === rij.id);
  return {
    rij,
    antwoorden,
    beslissers,
    stand: berekenStand(rij, antwoorden, beslissers, vandaag),
    volgnummer: 1 + antwoorden.length + (rij.vervallenOp === null ? 0 : 1),
  };
}
