import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { IdPad } from '../../vormen.ts';
import { DelingDocumentPad, GedeeldVorm, OntvangenVorm } from '../contract.ts';
import { haalDocument, openDeling, vindOntvangen } from './opslag-inhoud.ts';
import { ALLEEN_ONTVANGER, ONTVANGERS } from './toegang.ts';
import { meldGeopend } from './voorvallen.ts';

const OP_RIJ = {
  doel: 'Lezen wat een school met u deelt',
  log: 'lezen',
  rollen: ONTVANGERS,
  geweigerd: ALLEEN_ONTVANGER,
} as const;

/** What schools share with me today. */
export const bekijkOntvangen = route({
  ...OP_RIJ,
  methode: 'GET',
  pad: '/delingen/ontvangen',
  actie: 'deling.ontvangen',
  samenvatting: 'Wat scholen nu met u delen',
  schema: { antwoord: OntvangenVorm },
  voerUit: async ({ tx, verwerkt }) => {
    const rijen = await vindOntvangen(tx);
    verwerkt({ leerlingen: [...new Set(rijen.flatMap(({ leerling }) => leerling ?? []))] });
    return { delingen: rijen.map(({ kop, geopend }) => ({ ...kop, geopend })) };
  },
});

/** TOE-2: one share, as long as it runs. */
export const leesDeling = route({
  ...OP_RIJ,
  methode: 'GET',
  pad: '/delingen/:id/inhoud',
  actie: 'deling.lezen',
  samenvatting: 'Lees wat een school met u deelt',
  schema: { params: IdPad, antwoord: GedeeldVorm },
  voerUit: async ({ tx, actor, nu, vandaag, verwerkt }, { params }) => {
    const { leerling, eerste, gedeeld } = (await openDeling(tx, params.id, nu)) ?? nietGevonden();
    if (eerste) await meldGeopend({ tx, actor, nu, vandaag }, params.id);
    verwerkt({ ...(leerling && { leerling }), onderwerp: params.id });
    return gedeeld;
  },
});

export const haalGedeeldDocument = route({
  ...OP_RIJ,
  methode: 'GET',
  pad: '/delingen/:id/documenten/:document',
  actie: 'deling.document-lezen',
  samenvatting: 'Haal een gedeeld document op',
  schema: { params: DelingDocumentPad },
  voerUit: async ({ tx, verwerkt }, { params }) => {
    const { leerling, naam, mediatype, inhoud } =
      (await haalDocument(tx, params.id, params.document)) ?? nietGevonden();
    verwerkt({ ...(leerling && { leerling }), onderwerp: params.document });
    return { mediatype, inhoud, bestandsnaam: naam };
  },
});
