import { v7 as uuid } from 'uuid';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { vindLeerling } from '../../../server/platform/leerling.ts';
import { LeerlingPad } from '../../vormen.ts';
import { IdAntwoordVorm, VraagInvoerVorm } from '../contract.ts';
import { stelVraag } from './vraag-stellen.ts';

export const vraag = route({
  methode: 'POST',
  pad: '/leerlingen/:leerling/toestemmingen',
  actie: 'toestemming.vragen',
  samenvatting: 'Vraag toestemming voor één doel en één partij; een ouder geeft die hiermee zelf',
  doel: 'Toestemming vragen en vastleggen',
  log: 'schrijven',
  rollen: ['ib', 'schoolleider', 'ouder'],
  geweigerd: {
    zin: 'Toestemming vragen doet de intern begeleider of de schoolleider. Een ouder met gezag kan die ook uit zichzelf geven.',
    regel: 'TOE-1',
    artikel: 'AVG artikel 7',
  },
  status: 201,
  schema: { params: LeerlingPad, body: VraagInvoerVorm, antwoord: IdAntwoordVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, verwerkt } = context;
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    const { vestiging, ...gevraagd } = body;
    const isOuder = actor.rol === 'ouder';
    const id = uuid();
    await stelVraag(context, {
      id,
      leerling,
      vestiging: isOuder ? (vestiging ?? null) : actor.organisatie,
      vraag: gevraagd,
      ikGeef: isOuder,
    });
    verwerkt({ leerling: leerling.id, onderwerp: id });
    return { id };
  },
});
