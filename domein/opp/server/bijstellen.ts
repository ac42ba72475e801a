import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { GedaanVorm, IdPad } from '../../vormen.ts';
import { AfsluitenVorm, NieuwVorm, RedenInvoerVorm } from '../contract.ts';
import { beoordeelAfsluiting } from '../regels/afsluiten.ts';
import { OPPBRON } from '../regels/bronnen.ts';
import { leesSoorten } from '../regels/school.ts';
import { sluitPlan } from './afsluiting.ts';
import { ALLEEN_SCHOOL, DOEL_SCHRIJVEN, eisOppnummer, haalEigenOpp, plekVan, SCHOOL } from './kader.ts';
import { vindVersies } from './opslag.ts';
import { voegConceptToe } from './opslag-schrijven.ts';
import { volgendNummer } from './opstellen.ts';

export const stelBij = route({
  methode: 'POST',
  pad: '/opp/:id/bijstelling',
  actie: 'opp.bijstellen',
  samenvatting: 'Begin een nieuwe versie van het plan, met de reden',
  doel: DOEL_SCHRIJVEN,
  log: 'schrijven',
  rollen: SCHOOL,
  geweigerd: ALLEEN_SCHOOL,
  status: 201,
  schema: { params: IdPad, body: RedenInvoerVorm, antwoord: NieuwVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, verwerkt, legVast } = context;
    const opp = await haalEigenOpp(context, params.id);
    verwerkt({ leerling: opp.leerling, onderwerp: opp.id });
    const versies = await vindVersies(tx, [opp.id]);
    const bezig = versies.find(({ toestand }) => toestand === 'concept' || toestand === 'aangeboden');
    if (bezig !== undefined)
      weiger(
        [
          {
            code: 'versie-in-de-maak',
            zin: `${bezig.doorNaam} werkt al aan versie ${bezig.nummer}. Ga daarmee verder.`,
            bron: OPPBRON.vastgesteld,
          },
        ],
        'bestaat-al',
      );
    const geldend = versies.findLast(({ toestand }) => toestand === 'vastgesteld') ?? nietGevonden();
    const reden = body.reden.trim();
    if (reden === '')
      weiger([
        {
          code: 'reden-ontbreekt',
          zin: 'Schrijf op waarom het plan verandert. De ouders lezen dit.',
          bron: OPPBRON.vastgesteld,
          veld: 'reden',
        },
      ]);
    const nummer = volgendNummer(versies);
    const id = await voegConceptToe(context, opp, { nummer, reden, inhoud: geldend.inhoud });
    await legVast({
      ...plekVan(opp),
      soort: 'opp.bijstellen-begonnen',
      voorOuders: true,
      tekst: `${opp.school} is begonnen het ontwikkelingsperspectief bij te stellen (versie ${nummer}). Tot die is vastgesteld, geldt versie ${geldend.nummer}.`,
      gegevens: { opp: opp.id, versie: id, nummer },
    });
    return { id };
  },
});

export const sluitAf = route({
  methode: 'POST',
  pad: '/opp/:id/afsluiting',
  actie: 'opp.afsluiten',
  samenvatting: 'Sluit het plan af: extra ondersteuning is niet (meer) nodig',
  doel: DOEL_SCHRIJVEN,
  log: 'schrijven',
  rollen: SCHOOL,
  geweigerd: ALLEEN_SCHOOL,
  schema: { params: IdPad, body: AfsluitenVorm, antwoord: GedaanVorm },
  voerUit: async (context, { params, body: { volgnummer, ...body } }) => {
    const { vandaag, verwerkt } = context;
    const opp = await haalEigenOpp(context, params.id);
    verwerkt({ leerling: opp.leerling, onderwerp: opp.id });
    eisOppnummer(opp, volgnummer);
    const reden = eis(beoordeelAfsluiting(body, { soorten: leesSoorten(opp.soorten), vandaag }));
    await sluitPlan(context, opp, { reden, besprokenOp: body.besprokenOp, op: vandaag });
    return { gedaan: true as const };
  },
});
