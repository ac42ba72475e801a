import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { LeerlingPad } from '../../vormen.ts';
import { OndersteuningVorm } from '../contract.ts';
import { beschrijfOndersteuning } from '../regels/ondersteuningsbeeld.ts';
import { vindLeerling } from './opslag.ts';
import { haalOndersteuningsfeiten } from './opslag-ondersteuning.ts';

export const bekijkOndersteuning = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/ondersteuning',
  actie: 'dossier.ondersteuning',
  samenvatting: 'Wat er loopt voor een leerling: plan, arrangementen, verklaringen, medische afspraken',
  doel: 'Het dossier lezen',
  log: 'lezen',
  rollen: ['ouder', 'leerling', 'ib', 'schoolleider', 'leraar'],
  schema: { params: LeerlingPad, antwoord: OndersteuningVorm },
  voerUit: async ({ tx, actor, vandaag, verwerkt }, { params }) => {
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    verwerkt({ leerling: leerling.id });
    return { regels: [...beschrijfOndersteuning(await haalOndersteuningsfeiten(tx, leerling.id, vandaag), actor.rol)] };
  },
});
