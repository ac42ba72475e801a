import { alsSysteem } from '../../../server/platform/databank/als-actor.ts';
import type { Abonnement } from '../../../server/platform/http/route.ts';
import { mailOuders } from './post.ts';
import { sluitVoorbije } from './sluiten.ts';

/** Parents hear of each share when it begins; and a consent that is withdrawn ends the shares that rest on it. */
export const abonnementen: readonly Abonnement[] = [
  {
    soort: 'deling.begonnen',
    werk: async ({ tx, actor, nu, vandaag }, { leerling }) => {
      if (leerling === undefined) return;
      await mailOuders({ tx, actor, nu }, leerling, vandaag, {
        onderwerp: 'De school deelt iets over uw kind',
        wat: `De school deelt iets over uw kind met iemand die meedenkt. Met wie, wat, waarom en tot wanneer leest u hier; u kunt het daar ook stoppen: {adres}/leerlingen/${leerling}/delingen`,
      });
    },
  },
  ...['ingetrokken', 'geweigerd', 'verlopen', 'gepauzeerd', 'vervallen'].map((voorval) => ({
    soort: `toestemming.${voorval}`,
    werk: async (
      { tx, actor, nu, vandaag }: Parameters<Abonnement['werk']>[0],
      { leerling }: Parameters<Abonnement['werk']>[1],
    ) => {
      if (leerling === undefined) return;
      await alsSysteem(tx, actor, () => sluitVoorbije({ tx, actor, nu, vandaag }, leerling));
    },
  })),
];
