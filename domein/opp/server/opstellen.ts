import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { vindLeerling } from '../../../server/platform/leerling.ts';
import type { Intensiteit } from '../../behoefte/regels/domeinen.ts';
import { schrijfNaam } from '../../dossier/regels/naam.ts';
import { IdPad, LeerlingPad } from '../../vormen.ts';
import { BewaardVorm, ConceptInvoerVorm, type InhoudBody, OpstellenVorm } from '../contract.ts';
import { AANLEIDING } from '../regels/begin.ts';
import { bestemmingenVoor } from '../regels/bestemmingen.ts';
import { OPPBRON } from '../regels/bronnen.ts';
import { standVanHoren } from '../regels/gesprek.ts';
import { UITSTROOM } from '../regels/inhoud.ts';
import { leesSoorten } from '../regels/school.ts';
import { type Bekend, maakVoorstel, stelDoelenVoor } from '../regels/voorstel.ts';
import { haalBeelden, haalWoorden } from './beeld.ts';
import { ALLEEN_SCHOOL, DOEL_SCHRIJVEN, eisVersienummer, haalEigenOpp, SCHOOL } from './kader.ts';
import { type Versierij, vindLopendOpp, vindVersies } from './opslag.ts';
import { vindBehoeften, vindBeschrijvingen } from './opslag-bekend.ts';
import { voegConceptToe, wijzigVersie } from './opslag-schrijven.ts';
import { toonTermijn } from './tonen.ts';

export const toonOpstellen = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/opp/opstellen',
  actie: 'opp.opstellen-tonen',
  samenvatting: 'Het plan om aan te schrijven, al ingevuld met wat er in het dossier staat',
  doel: DOEL_SCHRIJVEN,
  log: 'lezen',
  rollen: SCHOOL,
  geweigerd: ALLEEN_SCHOOL,
  schema: { params: LeerlingPad, antwoord: OpstellenVorm },
  voerUit: async (context, { params }) => {
    const { tx, actor, vandaag, verwerkt } = context;
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    const opp = (await vindLopendOpp(tx, leerling.id, actor.organisatie ?? '')) ?? nietGevonden();
    verwerkt({ leerling: leerling.id, onderwerp: opp.id });
    const [beeld = nietGevonden()] = await haalBeelden(context, leerling, [opp]);
    const soorten = leesSoorten(opp.soorten);
    const woorden = await haalWoorden(tx, leerling.swv);
    const behoeften = (await vindBehoeften(tx, leerling.id)).map((rij) => ({
      ...rij,
      bron: rij.bron as Bekend['behoeften'][number]['bron'],
      intensiteit: rij.intensiteit as Intensiteit,
      naam: woorden.namen[rij.categorie] ?? rij.categorie,
    }));
    const bekend = maakVoorstel({
      behoeften,
      beschrijvingen: await vindBeschrijvingen(tx, leerling.id),
      leerling,
      soorten,
      vandaag,
    });
    const concept = beeld.inDeMaak;
    return {
      leerling: { id: leerling.id, naam: schrijfNaam(leerling), roepnaam: leerling.roepnaam },
      opp: {
        id: opp.id,
        volgnummer: opp.volgnummer,
        aanleiding: AANLEIDING[opp.aanleiding],
        aanleidingDag: opp.aanleidingDag,
        termijn: toonTermijn(beeld.termijn),
      },
      concept: {
        id: concept?.id ?? null,
        nummer: concept?.nummer ?? beeld.versies.length + 1,
        toestand: concept?.toestand === 'aangeboden' ? ('aangeboden' as const) : ('concept' as const),
        volgnummer: concept?.volgnummer ?? 0,
        inhoud: (concept?.inhoud ?? beeld.geldend?.inhoud ?? bekend) as InhoudBody,
        bijgewerktOp: concept?.bijgewerktOp ?? null,
        bijgewerktDoor: concept?.doorNaam ?? '',
        reden: concept?.reden ?? '',
      },
      bekend: bekend as InhoudBody,
      doelvoorstellen: [...stelDoelenVoor(behoeften, vandaag)],
      keuzes: {
        soorten,
        bestemmingen: bestemmingenVoor(soorten).map((code) => ({ code, naam: UITSTROOM[code] })),
        categorieen: woorden.keuzes,
      },
      gehoord: standVanHoren(
        beeld.gesprekken.map(({ met, niet_gelukt }) => ({
          met: met as 'leerling' | 'ouders',
          nietGelukt: niet_gelukt,
        })),
      ),
    };
  },
});

/** OPP-8 · Saves what was typed, whole or not: only offering asks that nothing misses. */
export const bewaarConcept = route({
  methode: 'PUT',
  pad: '/opp/:id/concept',
  actie: 'opp.concept-bewaren',
  samenvatting: 'Bewaar het concept van het plan',
  doel: DOEL_SCHRIJVEN,
  log: 'schrijven',
  rollen: SCHOOL,
  geweigerd: ALLEEN_SCHOOL,
  schema: { params: IdPad, body: ConceptInvoerVorm, antwoord: BewaardVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, nu, verwerkt } = context;
    const opp = await haalEigenOpp(context, params.id);
    verwerkt({ leerling: opp.leerling, onderwerp: opp.id });
    const versies = await vindVersies(tx, [opp.id]);
    const bezig = versies.find(({ toestand }) => toestand === 'concept' || toestand === 'aangeboden');
    if (bezig === undefined) {
      if (versies.some(({ toestand }) => toestand === 'vastgesteld')) weigerZonderReden();
      if (body.volgnummer !== 0) weigerIngetrokken();
      const nummer = volgendNummer(versies);
      const id = await voegConceptToe(context, opp, { nummer, reden: '', inhoud: body.inhoud });
      return { id, nummer, volgnummer: 1, bijgewerktOp: nu };
    }
    eisVersienummer(bezig, body.volgnummer);
    if (bezig.toestand === 'aangeboden') weigerVoorgelegd(bezig);
    await wijzigVersie(context, bezig, { inhoud: JSON.stringify(body.inhoud) });
    return { id: bezig.id, nummer: bezig.nummer, volgnummer: bezig.volgnummer + 1, bijgewerktOp: nu };
  },
});

/** The number of the next version of a plan: numbers stay in order, withdrawn ones included. */
export function volgendNummer(versies: readonly Versierij[]): number {
  return Math.max(0, ...versies.map(({ nummer }) => nummer)) + 1;
}

function weigerVoorgelegd({ aangebodenDag }: Versierij): never {
  return weiger(
    [
      {
        code: 'ligt-voor',
        zin: `Dit plan ligt sinds ${aangebodenDag === null ? 'kort' : schrijfDatum(aangebodenDag)} bij de ouders. Haal het eerst terug om te schrijven. De ouders geven daarna opnieuw antwoord.`,
        bron: OPPBRON.instemming,
      },
    ],
    'intussen-veranderd',
  );
}

function weigerZonderReden(): never {
  return weiger([
    {
      code: 'eerst-bijstellen',
      zin: 'Dit plan is vastgesteld. Begin een nieuwe versie en schrijf op waarom.',
      bron: OPPBRON.vastgesteld,
    },
  ]);
}

function weigerIngetrokken(): never {
  return weiger(
    [
      {
        code: 'concept-weg',
        zin: 'Het concept dat u las, bestaat niet meer. Ververs de pagina. Uw eigen tekst staat er nog.',
        bron: OPPBRON.kort,
      },
    ],
    'intussen-veranderd',
  );
}
