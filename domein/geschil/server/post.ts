import { sql } from 'kysely';
import type { Adres } from '../../../server/platform/adressen.ts';
import { alsSysteem } from '../../../server/platform/databank/als-actor.ts';
import type { Context } from '../../../server/platform/http/route.ts';
import { schrijfAan } from '../../../server/platform/post.ts';
import type { Geschilplek } from './opslag-schrijven.ts';

export type Aan = 'ouders' | 'school' | 'bestuur';

const SLOT =
  'In deze e-mail staan om privacyredenen geen gegevens van een leerling. Log in bij Opmaat om het te lezen:';

/** Tells the others that something waits; who acted gets no mail. Nothing about the pupil in it. */
export async function schrijfOverGeschil(
  { tx, actor, nu }: Pick<Context, 'tx' | 'actor' | 'nu'>,
  geschil: Geschilplek,
  aan: readonly Aan[],
  brief: { readonly onderwerp: string; readonly tekst: string },
): Promise<void> {
  await alsSysteem(tx, actor, async () => {
    const { rows } =
      await sql<Adres>`select persoon, email from geschil_adressen(${geschil.id}::uuid, ${aan}::text[])`.execute(tx);
    const anderen = rows.filter(({ persoon, email }) => persoon !== actor.persoon && email !== '');
    const tekst = `${brief.tekst}\n\n${SLOT} {adres}/leerlingen/${geschil.leerling}/geschil`;
    await schrijfAan(tx, nu, anderen, { onderwerp: brief.onderwerp, tekst });
  });
}
