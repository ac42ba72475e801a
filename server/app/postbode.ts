import nodemailer from 'nodemailer';
import { datumInNederland } from '../../kern/tijd/datum.ts';
import { alsActor, SYSTEEM, type Tx } from '../platform/databank/als-actor.ts';
import type { Omgeving } from '../platform/http/route.ts';

const PER_KEER = 50;

/**
 * Sends the outgoing mail that waits. With `SMTP_URL` to that mail server; without one (development) a message is done once it can
 * be read in the app, at /berichten. A message that the mail server refuses stays, with the reason, and is tried again.
 */
export async function verzendPost(omgeving: Omgeving): Promise<void> {
  const smtp = process.env.SMTP_URL;
  const nu = omgeving.nu();
  await alsActor(omgeving.databank, SYSTEEM, datumInNederland(nu), async (tx) => {
    const wachtend = await tx
      .selectFrom('bericht')
      .selectAll()
      .where('verzonden_op', 'is', null)
      // What was refused before comes last: bad addresses never hold up what can be sent.
      .orderBy((w) => w('fout', 'is not', null))
      .orderBy('gemaakt_op')
      .limit(PER_KEER)
      .forUpdate()
      .skipLocked()
      .execute();
    if (smtp === undefined) {
      for (const { id } of wachtend) await markeer(tx, id, { verzonden_op: nu, fout: null });
      return;
    }
    const post = nodemailer.createTransport(smtp);
    for (const { id, aan_persoon, aan_adres, onderwerp, tekst } of wachtend) {
      try {
        await post.sendMail({
          from: afzender(),
          to: { address: aan_adres, name: '' },
          subject: onderwerp,
          text: tekst.replaceAll('{adres}', installatieadres()),
        });
        // Who has no account got a link: its key stays nowhere but in that mail.
        await markeer(tx, id, { verzonden_op: nu, fout: null, ...(aan_persoon === null && { tekst: '' }) });
      } catch (fout) {
        await markeer(tx, id, { fout: (fout as { code?: string }).code ?? 'onbekend' });
      }
    }
    post.close();
  });
}

async function markeer(
  tx: Tx,
  id: string,
  waarden: { verzonden_op?: string; fout: string | null; tekst?: string },
): Promise<void> {
  await tx.updateTable('bericht').set(waarden).where('id', '=', id).execute();
}

/** The address at which people reach this installation, for links in mail. */
function installatieadres(): string {
  return (process.env.OPMAAT_ADRES ?? `http://localhost:${process.env.OPMAAT_POORT ?? 4000}`).replace(/\/$/, '');
}

function afzender(): string {
  return process.env.OPMAAT_AFZENDER ?? `opmaat@${new URL(installatieadres()).hostname}`;
}
