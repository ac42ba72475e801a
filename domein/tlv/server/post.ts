import {
  type Adres,
  SCHOOLROLLEN,
  zoekAdressen,
  zoekGezinsadressen,
  zoekRoladressen,
} from '../../../server/platform/adressen.ts';
import { alsSysteem } from '../../../server/platform/databank/als-actor.ts';
import type { Context } from '../../../server/platform/http/route.ts';
import { schrijfAan } from '../../../server/platform/post.ts';

type Nu = Pick<Context, 'tx' | 'actor' | 'nu' | 'vandaag'>;
interface Brief {
  readonly onderwerp: string;
  readonly wat: string;
}
const SLOT = 'In deze e-mail staan om privacyredenen geen gegevens over een kind.';

async function verstuur({ tx, actor, nu }: Nu, brief: Brief, zoek: () => Promise<readonly Adres[]>): Promise<void> {
  await alsSysteem(tx, actor, async () => {
    // Who did it need not be told.
    const anderen = (await zoek()).filter(({ persoon }) => persoon !== actor.persoon);
    await schrijfAan(tx, nu, anderen, { onderwerp: brief.onderwerp, tekst: `${brief.wat}\n\n${SLOT}` });
  });
}

async function zoekRollen({ tx, vandaag }: Nu, aanvraag: string, bij: 'swv' | 'vestiging', rollen: readonly string[]) {
  const rij = await tx.selectFrom('tlv_aanvraag').select(bij).where('id', '=', aanvraag).executeTakeFirst();
  return rij === undefined ? [] : zoekRoladressen(tx, rij[bij], rollen, vandaag);
}

/** Tells these people something. */
export function mailMensen(nu: Nu, personen: readonly string[], brief: Brief): Promise<void> {
  return verstuur(nu, brief, () => zoekAdressen(nu.tx, personen));
}

/** Tells those who judge requests at the SWV of this request. */
export function mailSwv(nu: Nu, aanvraag: string, brief: Brief): Promise<void> {
  return verstuur(nu, brief, () => zoekRollen(nu, aanvraag, 'swv', ['tlv']));
}

/** Tells who works with requests at the school of this request. */
export function mailSchool(nu: Nu, aanvraag: string, brief: Brief): Promise<void> {
  return verstuur(nu, brief, () => zoekRollen(nu, aanvraag, 'vestiging', SCHOOLROLLEN));
}

/** Tells the parents with gezag, or from eighteen the pupil. */
export function mailThuis(nu: Nu, leerling: string, brief: Brief): Promise<void> {
  return verstuur(nu, brief, () => zoekGezinsadressen(nu.tx, leerling, nu.vandaag, 18));
}
