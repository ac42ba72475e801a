import type { Datum } from '../../../kern/tijd/datum.ts';
import { alsSysteem } from '../../../server/platform/databank/als-actor.ts';
import type { Antwoordsoort } from '../regels/stand.ts';
import { isGeldig } from '../regels/stand.ts';
import type { Weg } from '../regels/vastleggen.ts';
import { type Doe, meld, onthoudStand, schrijfAanSchool, type Voorval } from './gevolgen.ts';
import { voegAntwoordToe } from './opslag-schrijven.ts';
import { schrijfOverVastlegging } from './post.ts';
import { type Stuk, vindStuk } from './stuk.ts';

/** An answer that the rules allowed. */
export interface TeSchrijven {
  readonly persoon: string;
  readonly persoonNaam: string;
  readonly als: 'ouder' | 'leerling';
  readonly antwoord: Antwoordsoort;
  readonly telt: boolean;
  readonly weg: Weg;
  readonly dag: Datum;
  readonly document: string | null;
  readonly toelichting: string;
}

/** Writes an answer down, and does what follows: the timeline, what others build on it, mail to the school that asked. */
export async function schrijfAntwoord(doe: Doe, stuk: Stuk, nieuw: TeSchrijven): Promise<void> {
  const { tx, actor, nu, vandaag } = doe;
  await voegAntwoordToe(tx, { ...nieuw, toestemming: stuk.rij, actor, nu });
  const na = (await vindStuk(tx, stuk.rij.id, vandaag)) ?? stuk;
  const voorval = welkVoorval(nieuw, isGeldig(na.stand) && !isGeldig(stuk.stand));
  await meld(doe, stuk.rij, voorval, nieuw.persoon);
  await onthoudStand(doe, stuk.rij, na.stand);
  const vanSchool = actor.rol === 'ib' || actor.rol === 'schoolleider';
  if (vanSchool) await alsSysteem(tx, actor, () => schrijfOverVastlegging(tx, nu, stuk.rij, nieuw.persoon));
  const vroegDeSchool = stuk.rij.doorRol !== 'ouder';
  if (vanSchool || (voorval !== 'ingetrokken' && !vroegDeSchool)) return;
  if (voorval === 'gegeven' || voorval === 'geweigerd' || voorval === 'ingetrokken')
    await alsSysteem(tx, actor, () => schrijfAanSchool(doe, stuk.rij, voorval));
}

function welkVoorval({ antwoord, telt }: TeSchrijven, geldtNuWel: boolean): Voorval {
  if (!telt) return 'mening';
  if (antwoord !== 'gegeven') return antwoord;
  return geldtNuWel ? 'gegeven' : 'beantwoord';
}
