import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import { zoekAdressen, zoekGezinsadressen } from '../../../server/platform/adressen.ts';
import { alsSysteem, type Tx } from '../../../server/platform/databank/als-actor.ts';
import { isUitprobeerstand, stelBerichtOp } from '../../../server/platform/post.ts';

/** The action at whose end mails go out. */
interface Moment {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly nu: string;
}

const SLOT = 'In deze e-mail staan om privacyredenen geen gegevens over een kind.';

/** The link for somebody without account. Its code never goes by mail. */
export async function stuurLink({ tx, actor, nu }: Moment, aan: string, sleutel: string): Promise<void> {
  const brief = {
    onderwerp: 'Een school deelt iets met u',
    tekst: `Een school deelt iets met u via Opmaat. U leest het hier: {adres}/deel/${sleutel}\n\nU heeft ook een code van acht cijfers nodig. Die krijgt u van de school, bijvoorbeeld via de telefoon. Stuur deze link niet door.\n\n${SLOT}`,
  };
  await alsSysteem(tx, actor, async () => {
    if (!isUitprobeerstand()) return stelBerichtOp(tx, nu, { ...brief, aanPersoon: null, aanAdres: aan });
    const [zelf] = await zoekAdressen(tx, [actor.persoon]);
    if (zelf === undefined) return;
    const tekst = `(Uitprobeerstand: deze mail zou gaan naar ${aan})\n\n${brief.tekst}`;
    await stelBerichtOp(tx, nu, { ...brief, tekst, aanPersoon: zelf.persoon, aanAdres: zelf.email });
  });
}

/** Tells people of Opmaat something, each in a mail of their own. */
export async function mailMensen(
  { tx, actor, nu }: Moment,
  personen: readonly string[],
  onderwerp: string,
  wat: string,
): Promise<void> {
  await alsSysteem(tx, actor, async () => {
    for (const { persoon, email } of await zoekAdressen(tx, personen)) {
      await stelBerichtOp(tx, nu, { aanPersoon: persoon, aanAdres: email, onderwerp, tekst: `${wat}\n\n${SLOT}` });
    }
  });
}

/** Tells the parents with gezag, and the pupil from 16; not who did it. */
export async function mailOuders(
  { tx, actor, nu }: Moment,
  leerling: string,
  vandaag: Datum,
  { onderwerp, wat }: { readonly onderwerp: string; readonly wat: string },
): Promise<void> {
  const gezin = await alsSysteem(tx, actor, () => zoekGezinsadressen(tx, leerling, vandaag));
  const personen = gezin.map(({ persoon }) => persoon);
  await mailMensen(
    { tx, actor, nu },
    personen.filter((persoon) => persoon !== actor.persoon),
    onderwerp,
    wat,
  );
}
