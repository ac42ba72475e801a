import type { Taak, Taakcontext } from '../../../server/platform/taak.ts';
import { laatTermijnenVervallen } from '../../../server/platform/termijn.ts';
import { meldVerandering } from './gevolgen.ts';
import { vindLopende } from './opslag.ts';
import { stopNaVertrek } from './vertrek.ts';

/** ARR-6 · What follows from the day itself: a birthday or a change of gezag changes who must agree, and an act ends. */
const bijwerken: Taak = {
  naam: 'medisch.bijwerken',
  doel: 'Bijhouden of medische handelingen op school nog mogen',
  cron: '35 * * * *',
  werk: werkBij,
};

export const taken: readonly Taak[] = [stopNaVertrek, bijwerken];

export async function werkBij(context: Taakcontext): Promise<void> {
  const { tx, vandaag, verwerkt } = context;
  for (const { id, tot, leerling } of await vindLopende(tx, vandaag)) {
    // The end was on the worklist in time; once it is past, the act simply is over.
    if (tot < vandaag) await laatTermijnenVervallen(tx, id, vandaag);
    if ((await meldVerandering(context, id)) !== undefined) verwerkt({ leerling, onderwerp: id });
  }
}
