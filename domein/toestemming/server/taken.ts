import type { Taak, Taakcontext } from '../../../server/platform/taak.ts';
import { isTijdVoorHerinnering, loopAf } from '../regels/herinneren.ts';
import { isGeldig, isOpen } from '../regels/stand.ts';
import { meld, onthoudStand, schrijfAanSchool } from './gevolgen.ts';
import { zetHerinnerd, zetLoopAfGemeld } from './opslag-schrijven.ts';
import { vindBijTeWerken } from './opslag-taken.ts';
import { schrijfAanBeslissers } from './post.ts';
import { type Stuk, vindStuk } from './stuk.ts';

/** TOE-1: what follows from the day itself: reminding, the end in sight, the end, and a change of who decides. */
const bijwerken: Taak = {
  naam: 'toestemming.bijwerken',
  doel: 'Herinneren aan een vraag om toestemming, en bijhouden of een toestemming nog geldt',
  cron: '20 * * * *',
  werk: werkBij,
};

export const taken: readonly Taak[] = [bijwerken];

export async function werkBij(context: Taakcontext): Promise<void> {
  for (const id of await vindBijTeWerken(context.tx, context.vandaag)) {
    const stuk = await vindStuk(context.tx, id, context.vandaag);
    if (stuk !== undefined && (await werkEenBij(context, stuk)))
      context.verwerkt({ leerling: stuk.rij.leerling, onderwerp: id });
  }
}

/** Whether anything had to be done. */
async function werkEenBij(context: Taakcontext, stuk: Stuk): Promise<boolean> {
  const gedaan = [await meldVerandering(context, stuk), await vraagNieuweBeslissers(context, stuk)];
  return [...gedaan, await herinner(context, stuk), await meldEindeInZicht(context, stuk)].some(Boolean);
}

/** It holds no longer, or again, without anybody having answered: others who build on it are told once. */
async function meldVerandering(context: Taakcontext, { rij, stand }: Stuk): Promise<boolean> {
  if (isGeldig(stand) === rij.geldt) return false;
  if (isGeldig(stand)) await meld(context, rij, 'gegeven', stand.voor[0]?.persoon);
  else if (stand.soort === 'verlopen') await meld(context, rij, 'verlopen');
  else {
    await meld(context, rij, 'gepauzeerd');
    await schrijfAanSchool(context, rij, 'gepauzeerd');
  }
  await onthoudStand(context, rij, stand);
  return true;
}

/** Who gained gezag, or became sixteen, after the question: is asked too. */
async function vraagNieuweBeslissers({ tx, nu, vandaag }: Taakcontext, { rij, stand }: Stuk): Promise<boolean> {
  if (!isOpen(stand) || isGeldig(stand)) return false;
  const nieuw = stand.open.filter(({ persoon }) => !rij.gemeldAan.includes(persoon)).map(({ persoon }) => persoon);
  if (nieuw.length === 0) return false;
  // To an old question this mail is the reminder too, otherwise that would follow within the hour.
  if (isTijdVoorHerinnering(rij, stand, vandaag)) await zetHerinnerd(tx, rij.id, vandaag);
  await schrijfAanBeslissers(tx, nu, rij, nieuw, stand.soort === 'gevraagd' ? 'vraag' : 'nieuwe_beslisser');
  return true;
}

async function herinner({ tx, nu, vandaag }: Taakcontext, { rij, stand }: Stuk): Promise<boolean> {
  if (isGeldig(stand) || !isTijdVoorHerinnering(rij, stand, vandaag)) return false;
  // Who is asked only today gets that mail, and no reminder of it.
  const personen = stand.open.map(({ persoon }) => persoon).filter((persoon) => rij.gemeldAan.includes(persoon));
  if (personen.length === 0) return false;
  await zetHerinnerd(tx, rij.id, vandaag);
  await schrijfAanBeslissers(tx, nu, rij, personen, 'herinnering');
  return true;
}

async function meldEindeInZicht(context: Taakcontext, { rij, stand }: Stuk): Promise<boolean> {
  if (!isGeldig(stand) || rij.loopAfGemeldOp !== null || !loopAf(rij.geldigTot, context.vandaag)) return false;
  await zetLoopAfGemeld(context.tx, rij.id, context.vandaag);
  await schrijfAanSchool(context, rij, 'loopt_af');
  return true;
}
