import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { IdPad } from '../../vormen.ts';
import { AdviesopdrachtenVorm, AdviesopdrachtVorm } from '../contract-deskundigen.ts';
import { DISCIPLINES } from '../regels/deskundigen.ts';
import { vindDossier } from './opslag.ts';
import { type Adviesrij, vindAdvies, vindConcept, vindOpdracht, vindOpdrachten } from './opslag-advies.ts';
import { ALLEEN_DESKUNDIGE } from './toegang.ts';

/** What every route of an expert says of itself. */
export const VAN_DESKUNDIGE = {
  doel: 'Een deskundig advies over toelaatbaarheid geven',
  rollen: ['deskundige'],
  geweigerd: ALLEEN_DESKUNDIGE,
  voorwaarde: 'over de aanvraag waarvoor iemand is gevraagd',
} as const;

/** TLV-3 · The requests on which the acting expert was asked for advice. */
export const toonOpdrachten = route({
  ...VAN_DESKUNDIGE,
  methode: 'GET',
  pad: '/adviezen',
  actie: 'tlv.opdrachten',
  samenvatting: 'De aanvragen waarover u als deskundige advies geeft',
  log: 'lezen',
  schema: { antwoord: AdviesopdrachtenVorm },
  voerUit: async ({ tx, verwerkt }) => {
    const rijen = await vindOpdrachten(tx);
    verwerkt({ leerlingen: rijen.map(({ leerling }) => leerling) });
    return {
      opdrachten: rijen.map((rij) => ({
        id: rij.id,
        nummer: rij.nummer,
        leerlingNaam: rij.leerling_naam,
        soort: rij.soort,
        swv: rij.swv,
        disciplinenaam: DISCIPLINES[rij.discipline].naam,
        reagerenVoor: rij.reageren_voor,
        gegevenDag: rij.gegeven_dag,
      })),
    };
  },
});

/** TLV-3 · This one request with what went along, and the own advice so far. */
export const toonOpdracht = route({
  ...VAN_DESKUNDIGE,
  methode: 'GET',
  pad: '/adviezen/:id',
  actie: 'tlv.opdracht',
  samenvatting: 'Eén aanvraag met het dossier, om advies over te geven',
  log: 'lezen',
  schema: { params: IdPad, antwoord: AdviesopdrachtVorm },
  voerUit: async ({ tx, verwerkt }, { params }) => {
    const advies = (await vindAdvies(tx, params.id)) ?? nietGevonden();
    const aanvraag = (await vindOpdracht(tx, advies.aanvraag)) ?? nietGevonden();
    const rij = await vindDossier(tx, advies.aanvraag);
    const scores = rij?.inhoud.scores ?? null;
    verwerkt({ leerling: advies.leerling, onderwerp: advies.aanvraag });
    return {
      id: advies.id,
      nummer: aanvraag.nummer,
      leerlingNaam: aanvraag.leerling_naam,
      geboortedatum: aanvraag.geboortedatum,
      soort: aanvraag.soort,
      categorie: aanvraag.categorie,
      gewensteStart: aanvraag.gewenste_start,
      school: aanvraag.school,
      swv: aanvraag.swv,
      disciplinenaam: DISCIPLINES[advies.discipline].naam,
      reagerenVoor: advies.reageren_voor,
      inhoud: { ...aanvraag.inhoud, maatwerkMet: [...aanvraag.inhoud.maatwerkMet] },
      scores: scores && { ...scores, eigenCriteria: [...scores.eigenCriteria] },
      dossier: rij?.inhoud.dossier ?? null,
      visies: (rij?.visies ?? []).map(({ naam, dag, tekst }) => ({ naam, dag, tekst })),
      concept: (await vindConcept(tx, advies.id)) ?? null,
      gegeven: toonGegeven(advies),
    };
  },
});

const toonGegeven = ({ gegeven_dag, oordeel, tekst, hash }: Adviesrij) =>
  gegeven_dag === null || oordeel === null ? null : { dag: gegeven_dag, oordeel, tekst: tekst ?? '', hash: hash ?? '' };
