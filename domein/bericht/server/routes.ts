import { route } from '../../../server/platform/http/route.ts';
import { BerichtenVorm } from '../contract.ts';
import { vindEigenBerichten } from './opslag.ts';

const toonBerichten = route({
  methode: 'GET',
  pad: '/berichten',
  actie: 'bericht.bekijken',
  samenvatting: 'De e-mails die Opmaat u stuurde',
  doel: 'Eigen berichten lezen',
  log: 'geen',
  rollen: 'iedereen-ingelogd',
  schema: { antwoord: BerichtenVorm },
  voerUit: async ({ tx, actor }) => ({ berichten: await vindEigenBerichten(tx, actor.persoon) }),
});

export const routes = [toonBerichten];
