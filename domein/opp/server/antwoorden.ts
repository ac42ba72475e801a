import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { isDocumentVan, vindLeerling } from '../../../server/platform/leerling.ts';
import { GedaanVorm, IdPad } from '../../vormen.ts';
import { AntwoordInvoerVorm, PapierInvoerVorm } from '../contract.ts';
import { beoordeelAntwoord, beoordeelPapier, redenVeranderd } from '../regels/antwoorden.ts';
import { OPPBRON } from '../regels/bronnen.ts';
import type { Antwoordsoort } from '../regels/instemming.ts';
import { haalBeslissers } from './beeld.ts';
import { ALLEEN_SCHOOL, haalEigenVersie, plekVan, SCHOOL } from './kader.ts';
import { type Opprij, type Versierij, vindOpp, vindVersie, wachtOpAnderen } from './opslag.ts';
import { voegInstemmingToe } from './opslag-schrijven.ts';
import { schrijfAanBeslissers, schrijfAanSchool } from './post.ts';

const DOEL = 'Vastleggen wie instemt met het ontwikkelingsperspectief';

export const antwoord = route({
  methode: 'POST',
  pad: '/opp/versies/:id/antwoord',
  actie: 'opp.antwoorden',
  samenvatting: 'Stem in met het handelingsdeel van het plan, stem niet in, of schrijf een opmerking',
  doel: DOEL,
  log: 'schrijven',
  rollen: ['ouder', 'leerling'],
  geweigerd: {
    zin: 'Alleen een ouder met gezag, een voogd of de leerling vanaf 18 jaar stemt in. De school kan een antwoord op papier vastleggen.',
    regel: 'OPP-3',
    artikel: 'BW artikel 1:245',
  },
  schema: { params: IdPad, body: AntwoordInvoerVorm, antwoord: GedaanVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, vandaag, verwerkt } = context;
    const gevonden = (await vindVersie(tx, params.id)) ?? nietGevonden();
    await wachtOpAnderen(tx, gevonden.opp);
    const versie = (await vindVersie(tx, params.id)) ?? nietGevonden();
    const opp = (await vindOpp(tx, versie.opp)) ?? nietGevonden();
    verwerkt({ leerling: opp.leerling, onderwerp: opp.id });
    eisOngewijzigd(versie, body.hash);
    const leerling = (await vindLeerling(tx, opp.leerling)) ?? nietGevonden();
    const beslissers = await haalBeslissers(tx, actor, leerling, vandaag);
    const wie = eis(beoordeelAntwoord({ ...body, persoon: actor.persoon }, beslissers));
    await voegInstemmingToe(context, opp, {
      versie: versie.id,
      persoon: wie.persoon,
      naam: actor.naam,
      als: wie.als,
      antwoord: body.antwoord,
      tekst: body.tekst.trim(),
      weg: 'opmaat',
      hash: body.hash,
      document: null,
      dag: vandaag,
    });
    await meldAntwoord(context, opp, versie, { antwoord: body.antwoord, persoon: wie.persoon, als: wie.als });
    await schrijfAanSchool(context, opp.leerling, opp.vestiging);
    return { gedaan: true as const };
  },
});

export const legPapierVast = route({
  methode: 'POST',
  pad: '/opp/versies/:id/antwoord-op-papier',
  actie: 'opp.papier-vastleggen',
  samenvatting: 'Leg een antwoord vast dat op papier is getekend',
  doel: DOEL,
  log: 'schrijven',
  rollen: SCHOOL,
  geweigerd: ALLEEN_SCHOOL,
  schema: { params: IdPad, body: PapierInvoerVorm, antwoord: GedaanVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, vandaag, verwerkt } = context;
    const { opp, versie } = await haalEigenVersie(context, params.id);
    verwerkt({ leerling: opp.leerling, onderwerp: opp.id });
    eisOngewijzigd(versie, body.hash);
    if (body.document !== null && !(await isDocumentVan(tx, body.document, opp.leerling)))
      weiger([
        {
          code: 'document-onbekend',
          zin: 'Dit formulier staat niet in het dossier van deze leerling. Voeg het eerst toe.',
          bron: OPPBRON.instemming,
          veld: 'document',
        },
      ]);
    const leerling = (await vindLeerling(tx, opp.leerling)) ?? nietGevonden();
    const beslissers = await haalBeslissers(tx, actor, leerling, vandaag);
    const wie = eis(beoordeelPapier(body, beslissers, { voorgelegd: versie, vandaag }));
    await voegInstemmingToe(context, opp, {
      ...body,
      ...wie,
      versie: versie.id,
      tekst: body.tekst.trim(),
      weg: 'papier',
    });
    await meldAntwoord(context, opp, versie, { antwoord: body.antwoord, persoon: wie.persoon, als: wie.als });
    await schrijfAanBeslissers(context, opp.leerling, [wie], 'op-papier');
    return { gedaan: true as const };
  },
});

function eisOngewijzigd(versie: Versierij, gelezen: string): void {
  const reden = redenVeranderd(versie, gelezen);
  if (reden !== undefined) weiger([reden], 'intussen-veranderd');
}

const SOORT = {
  akkoord: 'opp.ingestemd',
  niet_akkoord: 'opp.geweigerd',
  opmerking: 'opp.opmerking',
} as const satisfies Record<Antwoordsoort, string>;
const WAT = {
  akkoord: 'stemt in met het handelingsdeel van het ontwikkelingsperspectief',
  niet_akkoord: 'stemt niet in met het handelingsdeel van het ontwikkelingsperspectief',
  opmerking: 'schreef een opmerking bij het ontwikkelingsperspectief',
} as const satisfies Record<Antwoordsoort, string>;

/** For the timeline; the reason itself stays with the plan. */
async function meldAntwoord(
  { legVast, actor }: Pick<Context, 'legVast' | 'actor'>,
  opp: Opprij,
  { id, nummer }: Versierij,
  wat: { readonly antwoord: Antwoordsoort; readonly persoon: string; readonly als: 'ouder' | 'leerling' },
): Promise<void> {
  const wie = wat.als === 'leerling' ? 'De leerling' : 'Een ouder';
  const opPapier = wat.persoon === actor.persoon ? '' : ' De school legde vast wat op papier is getekend.';
  await legVast({
    ...plekVan(opp),
    soort: SOORT[wat.antwoord],
    voorOuders: true,
    tekst: `${wie} ${WAT[wat.antwoord]} (versie ${nummer}).${opPapier}`,
    gegevens: { opp: opp.id, versie: id, nummer, persoon: wat.persoon },
  });
}
