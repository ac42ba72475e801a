import { datumInNederland, schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { GedaanVorm, VestigingPad } from '../../vormen.ts';
import { type Concept, ConceptInvoerVorm, ConceptVorm, WeggooienZoekVorm } from '../contract.ts';
import { beoordeelConcept, leegConcept, signalenBijBezetting, watOntbreekt } from '../regels/concept.ts';
import { signalenBijSop } from '../regels/signalen.ts';
import { haalGeldigheid } from './instellingen.ts';
import { vindInWerking } from './opslag.ts';
import { bewaarConcept, type Conceptrij, gooiConceptWeg, vindConcept, voegConceptToe } from './opslag-concept.ts';

const DOEL = 'Het ondersteuningsprofiel van de school bijhouden';
export const NIET_UW_ROL = {
  zin: 'Alleen de schoolleider past het ondersteuningsprofiel van de school aan. Vraag het de schoolleider van uw school.',
  regel: 'SOP-2',
  artikel: 'WPO artikel 8 lid 5',
} as const;
const BRON = { regel: 'SOP-2', artikel: 'WPO artikel 8 lid 5' } as const;

/** Only one's own school: another one looks like one that does not exist. */
export function eisEigenSchool({ actor }: Pick<Context, 'actor'>, vestiging: string): void {
  if (actor.organisatie !== vestiging) nietGevonden();
}

/** Refuses (409) when another changed the draft after the sender last saw it, and says who and when. */
export function eisVolgnummer(concept: Conceptrij, volgnummer: number): void {
  if (concept.volgnummer === volgnummer) return;
  weiger(
    [isVeranderd(concept, 'Uw eigen tekst staat er nog. Bekijk eerst wat er is veranderd.')],
    'intussen-veranderd',
  );
}

function isVeranderd({ bijgewerkt_op, bijgewerkt_door }: Conceptrij, advies: string): Reden {
  const wie = bijgewerkt_door || 'Iemand anders';
  return {
    code: 'concept-veranderd',
    zin: `${wie} heeft dit concept op ${schrijfDatum(datumInNederland(bijgewerkt_op))} om ${tijdstip(bijgewerkt_op)} uur veranderd. ${advies}`,
    bron: BRON,
  };
}

function tijdstip(moment: string): string {
  return new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' }).format(
    new Date(moment),
  );
}

async function haalConcept(context: Context, vestiging: string): Promise<Concept> {
  const { tx, vandaag } = context;
  const concept = (await vindConcept(tx, vestiging, { voorWijziging: false })) ?? nietGevonden();
  const inWerking = (await vindInWerking(tx, [vestiging], vandaag)).get(vestiging);
  const { jaren } = await haalGeldigheid(tx, vestiging, vandaag);
  return {
    versie: concept.versie,
    volgnummer: concept.volgnummer,
    bijgewerktOp: concept.bijgewerkt_op,
    bijgewerktDoor: concept.bijgewerkt_door,
    inhoud: concept.inhoud as Concept['inhoud'],
    ontbreekt: [...watOntbreekt(concept.inhoud)],
    signalen: [
      ...signalenBijSop(concept.inhoud, vandaag),
      ...signalenBijBezetting(concept.inhoud, inWerking?.inhoud.aanbod ?? []),
    ],
    geldigheidJaren: jaren,
  };
}

export const toonConcept = route({
  methode: 'GET',
  pad: '/profielen/:vestiging/concept',
  actie: 'ondersteuningsprofiel.concept-tonen',
  samenvatting: 'Het concept van uw school',
  doel: DOEL,
  log: 'geen',
  rollen: ['schoolleider', 'ib'],
  schema: { params: VestigingPad, antwoord: ConceptVorm },
  voerUit: async (context, { params: { vestiging } }) => {
    eisEigenSchool(context, vestiging);
    return haalConcept(context, vestiging);
  },
});

/** SOP-2 · Starts a draft from the version in force with the counts of now, or an empty one when there is none. */
export const beginConcept = route({
  methode: 'POST',
  pad: '/profielen/:vestiging/concept',
  actie: 'ondersteuningsprofiel.concept-beginnen',
  samenvatting: 'Begin een nieuw concept',
  doel: DOEL,
  log: 'geen',
  rollen: ['schoolleider'],
  geweigerd: NIET_UW_ROL,
  status: 201,
  schema: { params: VestigingPad, antwoord: ConceptVorm },
  voerUit: async (context, { params: { vestiging } }) => {
    eisEigenSchool(context, vestiging);
    const { tx, vandaag } = context;
    const bestaand = await vindConcept(tx, vestiging, { voorWijziging: false });
    if (bestaand) weiger([isVeranderd(bestaand, 'Ga daarmee verder, of gooi het weg en begin opnieuw.')], 'bestaat-al');
    const inWerking = (await vindInWerking(tx, [vestiging], vandaag)).get(vestiging);
    await voegConceptToe(tx, vestiging, inWerking?.inhoud ?? leegConcept(), context);
    return haalConcept(context, vestiging);
  },
});

export const wijzigConcept = route({
  methode: 'PUT',
  pad: '/profielen/:vestiging/concept',
  actie: 'ondersteuningsprofiel.concept-wijzigen',
  samenvatting: 'Bewaar het concept',
  doel: DOEL,
  log: 'geen',
  rollen: ['schoolleider'],
  geweigerd: NIET_UW_ROL,
  schema: { params: VestigingPad, body: ConceptInvoerVorm, antwoord: ConceptVorm },
  voerUit: async (context, { params: { vestiging }, body }) => {
    eisEigenSchool(context, vestiging);
    const { volgnummer, ...inhoud } = body;
    const concept = (await vindConcept(context.tx, vestiging, { voorWijziging: true })) ?? nietGevonden();
    eisVolgnummer(concept, volgnummer);
    await bewaarConcept(context.tx, concept, eis(beoordeelConcept(inhoud)), context);
    return haalConcept(context, vestiging);
  },
});

export const verwijderConcept = route({
  methode: 'DELETE',
  pad: '/profielen/:vestiging/concept',
  actie: 'ondersteuningsprofiel.concept-weggooien',
  samenvatting: 'Gooi het concept weg',
  doel: DOEL,
  log: 'geen',
  rollen: ['schoolleider'],
  geweigerd: NIET_UW_ROL,
  schema: { params: VestigingPad, zoek: WeggooienZoekVorm, antwoord: GedaanVorm },
  voerUit: async (context, { params: { vestiging }, zoek }) => {
    eisEigenSchool(context, vestiging);
    const concept = (await vindConcept(context.tx, vestiging, { voorWijziging: true })) ?? nietGevonden();
    eisVolgnummer(concept, zoek.volgnummer);
    await gooiConceptWeg(context.tx, concept);
    return { gedaan: true as const };
  },
});
