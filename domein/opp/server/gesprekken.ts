import { v7 as uuid } from 'uuid';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { isDocumentVan } from '../../../server/platform/leerling.ts';
import { IdPad } from '../../vormen.ts';
import { EigenWoordenVorm, GesprekInvoerVorm, NieuwVorm } from '../contract.ts';
import { OPPBRON } from '../regels/bronnen.ts';
import { beoordeelGesprek, type Gesprek } from '../regels/gesprek.ts';
import { ALLEEN_SCHOOL, haalEigenOpp, plekVan, SCHOOL } from './kader.ts';
import { type Opprij, vindOpp } from './opslag.ts';

const DOEL = 'De leerling en de ouders laten meepraten over het ontwikkelingsperspectief';

export const legGesprekVast = route({
  methode: 'POST',
  pad: '/opp/:id/gesprekken',
  actie: 'opp.gesprek-vastleggen',
  samenvatting: 'Leg een gesprek met de leerling of de ouders vast, of waarom het niet lukte',
  doel: DOEL,
  log: 'schrijven',
  rollen: SCHOOL,
  geweigerd: ALLEEN_SCHOOL,
  status: 201,
  schema: { params: IdPad, body: GesprekInvoerVorm, antwoord: NieuwVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, vandaag, verwerkt } = context;
    const opp = await haalEigenOpp(context, params.id);
    verwerkt({ leerling: opp.leerling, onderwerp: opp.id });
    if (body.document !== null && !(await isDocumentVan(tx, body.document, opp.leerling)))
      weiger([
        {
          code: 'document-onbekend',
          zin: 'Dit bestand staat niet in het dossier van deze leerling. Voeg het eerst toe.',
          bron: OPPBRON.horen,
          veld: 'document',
        },
      ]);
    const gesprek = eis(beoordeelGesprek(body, vandaag));
    return { id: await schrijfGesprek(context, opp, gesprek, body.document) };
  },
});

/** OPP-4 · The pupil writes down own words; the school reads them and shows what it does with them. */
export const schrijfEigenWoorden = route({
  methode: 'POST',
  pad: '/opp/:id/eigen-woorden',
  actie: 'opp.eigen-woorden',
  samenvatting: 'Schrijf in je eigen woorden wat je van je plan vindt',
  doel: DOEL,
  log: 'schrijven',
  rollen: ['leerling'],
  geweigerd: {
    zin: 'Dit schrijft de leerling zelf, met het eigen account. De school legt een gesprek met de leerling vast.',
    regel: OPPBRON.horen.regel,
    artikel: OPPBRON.horen.artikel,
  },
  status: 201,
  schema: { params: IdPad, body: EigenWoordenVorm, antwoord: NieuwVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, vandaag, verwerkt } = context;
    const opp = (await vindOpp(tx, params.id)) ?? nietGevonden();
    verwerkt({ leerling: opp.leerling, onderwerp: opp.id });
    if (opp.afgeslotenOp !== null)
      weiger([
        {
          code: 'plan-afgesloten',
          zin: 'Dit plan is klaar. Je kunt er niets meer bij schrijven.',
          bron: OPPBRON.horen,
        },
      ]);
    const gezegd = body.tekst.trim();
    if (gezegd === '')
      weiger([{ code: 'tekst-leeg', zin: 'Schrijf eerst iets op.', bron: OPPBRON.horen, veld: 'tekst' }]);
    const gesprek: Gesprek = {
      met: 'leerling',
      bij: 'opstellen',
      dag: vandaag,
      hoe: 'Zelf geschreven',
      gezegd,
      gedaan: '',
      nietGelukt: null,
      eigenWoorden: true,
    };
    return { id: await schrijfGesprek(context, opp, gesprek, null) };
  },
});

async function schrijfGesprek(
  { tx, actor, nu, legVast }: Context,
  opp: Opprij,
  gesprek: Gesprek,
  document: string | null,
): Promise<string> {
  const id = uuid();
  const { nietGelukt, eigenWoorden, ...velden } = gesprek;
  await tx
    .insertInto('opp_gesprek')
    .values({
      id,
      opp: opp.id,
      leerling: opp.leerling,
      swv: opp.swv,
      vestiging: opp.vestiging,
      ...velden,
      niet_gelukt: nietGelukt,
      eigen_woorden: eigenWoorden,
      document,
      moment: nu,
      door: actor.persoon,
      door_naam: actor.naam,
      door_rol: actor.rol,
    })
    .execute();
  await legVast({
    ...plekVan(opp),
    soort: gesprek.met === 'leerling' ? 'opp.leerling-gehoord' : 'opp.ouders-gesproken',
    voorOuders: true,
    tekst: zinOver(gesprek, actor.rol),
    gegevens: { opp: opp.id, gesprek: id, met: gesprek.met, bij: gesprek.bij, gelukt: nietGelukt === null },
  });
  return id;
}

function zinOver({ met, nietGelukt }: Gesprek, rol: string): string {
  if (rol === 'leerling') return 'De leerling schreef op wat hij of zij van het plan vindt.';
  if (met === 'ouders')
    return nietGelukt === null
      ? 'De school sprak met de ouders over het plan.'
      : 'Een gesprek met de ouders over het plan lukte niet.';
  return nietGelukt === null
    ? 'De school hoorde de leerling over het plan.'
    : 'Het lukte niet om de leerling over het plan te horen.';
}
