import { v7 as uuid } from 'uuid';
import type { Actor } from '../../../kern/actor/actor.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { GedaanVorm, IdPad } from '../../vormen.ts';
import {
  type Concept,
  ConceptenVorm,
  type Conceptgegevens,
  ConceptMakenVorm,
  ConceptVorm,
  ConceptWijzigenVorm,
} from '../contract.ts';
import { vindLeerling } from './opslag.ts';
import { verwijderConcept, vindConceptnummer, voegConceptToe, wijzigConcept, zoekConcepten } from './opslag-concept.ts';

const DOEL = 'Een aanmelding voorbereiden';
const OUDER = ['ouder'] as const;

export const toonConcepten = route({
  methode: 'GET',
  pad: '/aanmeldingconcepten',
  actie: 'aanmelding.concepten-lezen',
  samenvatting: 'Aanmeldingen die u nog niet hebt verstuurd',
  doel: DOEL,
  log: 'lezen',
  rollen: OUDER,
  schema: { antwoord: ConceptenVorm },
  voerUit: async ({ tx, actor, verwerkt }) => {
    const concepten = await zoekConcepten(tx, actor.persoon);
    verwerkt({ leerlingen: concepten.flatMap(({ gegevens }) => gegevens.leerling ?? []) });
    return { concepten };
  },
});

export const toonConcept = route({
  methode: 'GET',
  pad: '/aanmeldingconcepten/:id',
  actie: 'aanmelding.concept-lezen',
  samenvatting: 'Een aanmelding die u nog niet hebt verstuurd',
  doel: DOEL,
  log: 'lezen',
  rollen: OUDER,
  schema: { params: IdPad, antwoord: ConceptVorm },
  voerUit: async (context, { params }) => logEnGeef(context, await haalConcept(context.tx, context.actor, params.id)),
});

export const maakConcept = route({
  methode: 'POST',
  pad: '/aanmeldingconcepten',
  actie: 'aanmelding.concept-maken',
  samenvatting: 'Begin een aanmelding; later verdergaan kan',
  doel: DOEL,
  log: 'schrijven',
  rollen: OUDER,
  status: 201,
  schema: { body: ConceptMakenVorm, antwoord: ConceptVorm },
  voerUit: async (context, { body }) => {
    await eisEigenKind(context.tx, body.gegevens);
    const id = uuid();
    await voegConceptToe(context.tx, { id, persoon: context.actor.persoon, gegevens: body.gegevens, nu: context.nu });
    return logEnGeef(context, await haalConcept(context.tx, context.actor, id));
  },
});

export const bewaarConcept = route({
  methode: 'PUT',
  pad: '/aanmeldingconcepten/:id',
  actie: 'aanmelding.concept-bewaren',
  samenvatting: 'Bewaar wat u tot nu toe invulde',
  doel: DOEL,
  log: 'schrijven',
  rollen: OUDER,
  schema: { params: IdPad, body: ConceptWijzigenVorm, antwoord: ConceptVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, nu } = context;
    const staat = (await vindConceptnummer(tx, actor.persoon, params.id)) ?? nietGevonden();
    if (staat !== body.volgnummer) {
      weiger(
        [
          {
            code: 'concept-intussen-veranderd',
            zin: 'U hebt deze aanmelding intussen ergens anders bijgewerkt. Ververs de pagina om dat te zien.',
            bron: bron('AAN-1', 'WPO-40-2'),
          },
        ],
        'intussen-veranderd',
      );
    }
    await eisEigenKind(tx, body.gegevens);
    await wijzigConcept(tx, params.id, body.gegevens, staat + 1, nu);
    return logEnGeef(context, await haalConcept(tx, actor, params.id));
  },
});

export const gooiConceptWeg = route({
  methode: 'DELETE',
  pad: '/aanmeldingconcepten/:id',
  actie: 'aanmelding.concept-weggooien',
  samenvatting: 'Gooi een aanmelding weg die u nog niet hebt verstuurd',
  doel: DOEL,
  log: 'schrijven',
  rollen: OUDER,
  schema: { params: IdPad, antwoord: GedaanVorm },
  voerUit: async (context, { params }) => {
    logEnGeef(context, await haalConcept(context.tx, context.actor, params.id));
    await verwijderConcept(context.tx, context.actor.persoon, params.id);
    return { gedaan: true as const };
  },
});

async function haalConcept(tx: Tx, actor: Actor, id: string): Promise<Concept> {
  const [concept] = await zoekConcepten(tx, actor.persoon, id);
  return concept ?? nietGevonden();
}

function logEnGeef({ verwerkt }: Context, concept: Concept): Concept {
  const { leerling } = concept.gegevens;
  verwerkt({ onderwerp: concept.id, ...(leerling && { leerling }) });
  return concept;
}

/** A draft may not point at somebody else's child: it would tell whether that child exists. */
async function eisEigenKind(tx: Tx, { leerling }: Conceptgegevens): Promise<void> {
  if (leerling !== undefined && (await vindLeerling(tx, leerling)) === undefined) nietGevonden();
}
