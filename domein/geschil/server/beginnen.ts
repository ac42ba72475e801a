import { v7 as uuid } from 'uuid';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { LeerlingPad } from '../../vormen.ts';
import { GeschilBeginnenVorm, GeschilpaginaVorm } from '../contract.ts';
import { beoordeelBegin } from '../regels/beginnen.ts';
import type { Stap } from '../regels/stappen.ts';
import { schrijfBrief } from './brieven.ts';
import { meldGebeurtenis } from './melden.ts';
import { vindLeerling, vindScholen } from './opslag.ts';
import { voegGeschilToe, voegStapToe } from './opslag-schrijven.ts';
import { geefPagina, redenenTegenBeginnen } from './pagina.ts';

/** GES-1: a difference begins at the school, whoever records it. */
export const begin = route({
  methode: 'POST',
  pad: '/leerlingen/:leerling/geschillen',
  actie: 'geschil.beginnen',
  samenvatting: 'Leg vast waarover ouders en school van mening verschillen',
  doel: 'Een verschil van mening tussen ouders en school oplossen',
  log: 'schrijven',
  rollen: ['ouder', 'leerling', 'ib', 'schoolleider'],
  voorwaarde: 'leerling: vanaf achttien jaar',
  geweigerd: {
    zin: 'Een verschil van mening leggen ouders met gezag, een leerling van achttien of ouder, of de school vast.',
    regel: 'GES-1',
    artikel: 'WPO artikel 43',
  },
  status: 201,
  schema: { params: LeerlingPad, body: GeschilBeginnenVorm, antwoord: GeschilpaginaVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, nu, vandaag } = context;
    const scholen = await vindScholen(tx, params.leerling);
    const leerling = (await vindLeerling(tx, params.leerling, [])) ?? nietGevonden();
    const redenen = redenenTegenBeginnen(context, leerling);
    if (redenen.length > 0) weiger(redenen);
    const school = eis(beoordeelBegin(body, scholen));
    const { onderwerp, over, omschrijving } = body;
    const plek = { id: uuid(), leerling: params.leerling, swv: school.swv, vestiging: school.vestiging };
    const stap: Stap = { soort: 'begonnen', dag: vandaag, trede: 'school' };
    await voegGeschilToe(tx, actor, { ...plek, onderwerp, over, omschrijving, trede: 'school' }, { nu, vandaag });
    await voegStapToe(tx, actor, plek, { stap, volgnummer: 1, trede: 'school', nu });
    await meldGebeurtenis(context, { ...plek, onderwerp, over }, stap);
    await schrijfBrief(context, plek, stap);
    return geefPagina(context, params.leerling);
  },
});
