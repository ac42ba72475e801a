import { plusJaren } from '../../../kern/tijd/datum.ts';
import type { Taak, Taakcontext } from '../../../server/platform/taak.ts';
import { planTot } from '../regels/aankondiging.ts';
import { KORTSTE_TERMIJN_JAREN } from '../regels/termijnen.ts';
import { kondigAan } from './aankondigen.ts';
import { herplan } from './herplannen.ts';
import { vernietigStap, vindKandidaten, vindUitTeVoeren } from './opslag-plan.ts';

/** So many pupils are planned at a time, to keep what is in memory small. */
const PER_KEER = 1000;

/** TOE-6: daily, what comes due within two months is planned and what comes due within a month is announced. */
export const plannen: Taak = {
  naam: 'bewaren.plannen',
  doel: 'Plannen en aankondigen welke gegevens worden vernietigd',
  cron: '20 2 * * *',
  werk: plan,
};

/** TOE-6: what is due goes, one small step per transaction; a step that was cut off is done again. */
export const vernietigen: Taak = {
  naam: 'bewaren.vernietigen',
  doel: 'Gegevens vernietigen waarvan de bewaartermijn voorbij is',
  cron: '*/10 * * * *',
  werk: vernietig,
};

export const taken: readonly Taak[] = [plannen, vernietigen];

async function plan(context: Taakcontext): Promise<void> {
  const { tx, vandaag, verwerkt } = context;
  const kandidaten = await vindKandidaten(tx, plusJaren(planTot(vandaag), -KORTSTE_TERMIJN_JAREN));
  for (let van = 0; van < kandidaten.length; van += PER_KEER) {
    const veranderd = await herplan(tx, kandidaten.slice(van, van + PER_KEER), vandaag);
    if (veranderd.size > 0) verwerkt({ leerlingen: [...veranderd] });
  }
  await kondigAan(context);
}

async function vernietig({ tx, nu, vandaag, verwerkt }: Taakcontext): Promise<'nog meer' | undefined> {
  const gekozen = await vindUitTeVoeren(tx, vandaag);
  if (gekozen === undefined) return undefined;
  // A hold that came in between: the next turn picks another, and the daily plan notes why this one waits.
  if ((await vernietigStap(tx, gekozen.id, nu)) !== 'wacht') verwerkt({ leerling: gekozen.leerling });
  return 'nog meer';
}
