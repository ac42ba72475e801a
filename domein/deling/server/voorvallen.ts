import type { Datum } from '../../../kern/tijd/datum.ts';
import { alsSysteem, SYSTEEM, type Tx } from '../../../server/platform/databank/als-actor.ts';
import { legGebeurtenisVast } from '../../../server/platform/gebeurtenis.ts';
import type { Context } from '../../../server/platform/http/route.ts';
import { type Delingrij, vindDeling } from './opslag.ts';
import { mailMensen, mailOuders } from './post.ts';

type Moment = Pick<Context, 'tx' | 'actor' | 'nu' | 'vandaag'>;

/** Recorded as Opmaat itself: a recipient writes in no timeline. Nobody subscribes to it but this capability. */
async function meld(
  { tx, nu, vandaag }: { tx: Tx; nu: string; vandaag: Datum },
  deling: Delingrij,
  soort: string,
  tekst: string,
): Promise<void> {
  const { leerling, swv, vestiging, id } = deling;
  await legGebeurtenisVast({ tx, actor: SYSTEEM, nu, vandaag }, [], {
    soort,
    swv,
    vestiging,
    leerling,
    onderwerp: id,
    tekst,
    voorOuders: true,
  });
}

/** The first time that a recipient opens a share: in the timeline, and told to the parents. */
export async function meldGeopend(moment: Moment, id: string): Promise<void> {
  const deling = await alsSysteem(moment.tx, moment.actor, async () => {
    const gevonden = await vindDeling(moment.tx, id);
    if (gevonden)
      await meld(moment, gevonden, 'deling.geopend', `${noem(gevonden)} opende voor het eerst wat de school deelt.`);
    return gevonden;
  });
  if (deling === undefined) return;
  await mailOuders(moment, deling.leerling, moment.vandaag, {
    onderwerp: 'Wat gedeeld is, is geopend',
    wat: `Iemand met wie de school iets over uw kind deelt, heeft het voor het eerst geopend. Wie dat is en wat gedeeld is, leest u hier: {adres}/leerlingen/${deling.leerling}/delingen`,
  });
}

/** Too many wrong codes: the link is closed for good; the sender must know. */
export async function meldGesloten(moment: Moment, id: string): Promise<void> {
  const deling = await alsSysteem(moment.tx, moment.actor, async () => {
    const gevonden = await vindDeling(moment.tx, id);
    if (gevonden)
      await meld(
        moment,
        gevonden,
        'deling.beeindigd',
        'Een link is gesloten, omdat er te vaak een verkeerde code is ingevuld.',
      );
    return gevonden;
  });
  if (deling === undefined) return;
  await mailMensen(
    moment,
    [deling.door],
    'Een link is gesloten na te veel verkeerde codes',
    `Iemand vulde te vaak een verkeerde code in bij een link die u deelde. De link is nu dicht; er is niets gelezen. Bel de ontvanger en deel zo nodig opnieuw: {adres}/leerlingen/${deling.leerling}/delingen`,
  );
}

/** A share that no longer runs by itself is ended in the records: its date passed, or the consent under it does not hold any more. */
export async function meldVanzelfVoorbij(moment: Moment, deling: Delingrij, om: 'datum' | 'intrekking'): Promise<void> {
  const tekst =
    om === 'datum'
      ? `Het delen met ${noem(deling)} is afgelopen: de afgesproken dag is er.`
      : `Het delen met ${noem(deling)} is gestopt, omdat de toestemming niet meer geldt.`;
  await meld(moment, deling, 'deling.beeindigd', tekst);
}

/** The recipient, for people: name and organisation. */
export function noem({
  ontvanger_naam,
  ontvanger_organisatie,
}: Pick<Delingrij, 'ontvanger_naam' | 'ontvanger_organisatie'>): string {
  return ontvanger_organisatie === '' ? ontvanger_naam : `${ontvanger_naam} (${ontvanger_organisatie})`;
}
