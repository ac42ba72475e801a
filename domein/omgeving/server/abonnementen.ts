import { alsSysteem, SYSTEEM } from '../../../server/platform/databank/als-actor.ts';
import type { Abonnement } from '../../../server/platform/http/route.ts';
import { schrijfNaarSchool } from './brieven.ts';
import { trekIn, vindVerzoekenOpToestemming } from './opslag-verzoek.ts';

/** Consent was refused, withdrawn or ended: what leans on it stops at once (TOE-1). The answer page asks the database anew each time as well. */
const toestemmingWeg = (soort: string): Abonnement => ({
  soort,
  werk: async (context, { gegevens, onderwerp }) => {
    const { tx, actor, nu, vandaag } = context;
    const toestemming = typeof gegevens?.toestemming === 'string' ? gegevens.toestemming : onderwerp;
    if (toestemming === undefined) return;
    await alsSysteem(tx, actor, async () => {
      for (const verzoek of await vindVerzoekenOpToestemming(tx, toestemming, vandaag)) {
        if (verzoek.toestemming_geldig) continue;
        await trekIn(tx, { id: verzoek.id }, 'toestemming', nu);
        await schrijfNaarSchool({ ...context, actor: SYSTEEM }, verzoek.vestiging, 'gestopt', verzoek.leerling);
      }
    });
  },
});

export const abonnementen: readonly Abonnement[] = [
  toestemmingWeg('toestemming.ingetrokken'),
  toestemmingWeg('toestemming.geweigerd'),
  toestemmingWeg('toestemming.verlopen'),
  toestemmingWeg('toestemming.gepauzeerd'),
  toestemmingWeg('toestemming.vervallen'),
];
