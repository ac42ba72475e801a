import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { LeerlingPad } from '../../vormen.ts';
import { VoorbeeldInvoerVorm, VoorbeeldVorm } from '../contract.ts';
import { haalVoorbeeld } from './opslag-inhoud.ts';
import { ALLEEN_SCHOOL, DELERS } from './toegang.ts';

/** TOE-2: exactly what the recipient will see, from the same function that will show it. */
export const toonVoorbeeld = route({
  methode: 'POST',
  pad: '/leerlingen/:leerling/delingen/voorbeeld',
  actie: 'deling.voorbeeld',
  samenvatting: 'Zie vooraf wat de ontvanger te zien krijgt',
  doel: 'Nagaan dat niet meer wordt gedeeld dan nodig is',
  log: 'lezen',
  rollen: DELERS,
  geweigerd: ALLEEN_SCHOOL,
  schema: { params: LeerlingPad, body: VoorbeeldInvoerVorm, antwoord: VoorbeeldVorm },
  voerUit: async ({ tx, verwerkt }, { params, body }) => {
    const inhoud = (await haalVoorbeeld(tx, params.leerling, body.onderdelen, body.documenten ?? [])) ?? nietGevonden();
    verwerkt({ leerling: params.leerling });
    return { inhoud };
  },
});
