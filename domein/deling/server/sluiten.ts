import type { Context } from '../../../server/platform/http/route.ts';
import { beeindigDeling, vindTeSluiten } from './opslag.ts';
import { meldVanzelfVoorbij } from './voorvallen.ts';

/**
 * TOE-2: records that shares are over whose date passed or whose consent no longer holds. They were closed already: reading looks at
 * date and consent itself. Consent that is given again later opens nothing. Only as SYSTEEM; answers whose dossiers it touched.
 */
export async function sluitVoorbije(
  moment: Pick<Context, 'tx' | 'actor' | 'nu' | 'vandaag'>,
  leerling?: string,
): Promise<readonly string[]> {
  const gesloten = new Set<string>();
  for (const deling of await vindTeSluiten(moment.tx, leerling)) {
    const om = deling.tot <= moment.vandaag ? 'datum' : 'intrekking';
    if (!(await beeindigDeling(moment.tx, deling.id, { nu: moment.nu, door: 'Opmaat', om }))) continue;
    await meldVanzelfVoorbij(moment, deling, om);
    gesloten.add(deling.leerling);
  }
  return [...gesloten];
}
