import { v7 as uuid } from 'uuid';
import type { Adres } from './adressen.ts';
import type { Tx } from './databank/als-actor.ts';

/** An e-mail to one person: what changed and where to look. It may hold no personal data (no names, no school of a child). */
export interface Bericht {
  /** Null for somebody without an account, such as a care provider who gets a link. */
  readonly aanPersoon: string | null;
  readonly aanAdres: string;
  readonly onderwerp: string;
  readonly tekst: string;
}

/** Puts a message in the outgoing mail, in the same transaction as what it tells; the sender takes it from there. */
export async function stelBerichtOp(tx: Tx, nu: string, bericht: Bericht): Promise<void> {
  // A line break in an address or subject could add headers of its own.
  const eenRegel = (tekst: string) => tekst.replaceAll(/[\r\n]+/g, ' ').trim();
  await tx
    .insertInto('bericht')
    .values({
      id: uuid(),
      aan_persoon: bericht.aanPersoon,
      aan_adres: eenRegel(bericht.aanAdres),
      onderwerp: eenRegel(bericht.onderwerp),
      tekst: bericht.tekst,
      gemaakt_op: nu,
    })
    .execute();
}

/** The same words to each of these people, in a mail of their own. */
export async function schrijfAan(
  tx: Tx,
  nu: string,
  lezers: readonly Adres[],
  { onderwerp, tekst }: Pick<Bericht, 'onderwerp' | 'tekst'>,
): Promise<void> {
  for (const { persoon, email } of lezers)
    await stelBerichtOp(tx, nu, { aanPersoon: persoon, aanAdres: email, onderwerp, tekst });
}

/** No production and no mail server: somebody is trying Opmaat out, and mail to somebody outside goes to who sends it. */
export function isUitprobeerstand(): boolean {
  return process.env.NODE_ENV !== 'production' && process.env.SMTP_URL === undefined;
}
