import { nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { IdPad } from '../../vormen.ts';
import { ArrangementVorm } from '../contract.ts';
import { BevestigenVorm, IntrekkenVorm, PapierVorm, TekenenVorm } from '../contract-handelingen.ts';
import { isVolwassen } from '../regels/aanvragen.ts';
import { ARR_BRON } from '../regels/soorten.ts';
import { handel } from './handelen.ts';
import type { Stuk } from './opslag.ts';
import { vindOndertekenaars } from './opslag-opzet.ts';
import { geefArrangement, SCHOOL } from './tonen.ts';

export const onderteken = route({
  methode: 'POST',
  pad: '/arrangementen/:id/handtekening',
  actie: 'arrangement.ondertekenen',
  samenvatting:
    'Onderteken een aanvraag als ouder met gezag, of vanaf achttien jaar als leerling, of laat weten dat u dat niet doet',
  doel: SCHOOL.doel,
  log: 'schrijven',
  rollen: ['ouder', 'leerling'],
  geweigerd: {
    zin: 'Een ouder met gezag ondertekent, of vanaf achttien jaar de leerling. De school kan een handtekening van papier vastleggen.',
    regel: 'ARR-3',
    artikel: 'handreiking Helderheid rond passend onderwijs, 2.5',
  },
  schema: { params: IdPad, body: TekenenVorm, antwoord: ArrangementVorm },
  voerUit: async (context, { params, body: { volgnummer, akkoord, toelichting } }) => {
    const { rol, naam } = context.actor;
    await handel(context, { id: params.id, volgnummer, soort: akkoord ? 'getekend' : 'niet_getekend' }, (stuk) => {
      if (stuk.leerling === null) nietGevonden();
      if (rol === 'leerling' && !isVolwassen(stuk, context.vandaag)) weiger([GEEN_GEZAG]);
      // A pupil signs under the own dossier, as on paper: an account is not needed for it.
      const persoon = rol === 'leerling' ? stuk.leerling : context.actor.persoon;
      if (!akkoord && toelichting.trim() === '') weiger([ZONDER_REDEN]);
      return { gegevens: akkoord ? { persoon, naam, weg: 'opmaat' } : { persoon, naam, toelichting } };
    });
    return geefArrangement(context, params.id);
  },
});

export const tekenVanPapier = route({
  ...SCHOOL,
  methode: 'POST',
  pad: '/arrangementen/:id/handtekening-papier',
  actie: 'arrangement.handtekening-overnemen',
  samenvatting: 'Leg vast dat een ouder met gezag op papier ondertekende',
  schema: { params: IdPad, body: PapierVorm, antwoord: ArrangementVorm },
  voerUit: async (context, { params, body: { volgnummer, persoon, getekendOp } }) => {
    await handel(context, { id: params.id, volgnummer, soort: 'getekend' }, async (stuk) => {
      const wie = (await ondertekenaarsVan(context, stuk)).find((o) => o.persoon === persoon);
      if (wie === undefined) weiger([GEEN_GEZAG]);
      if (getekendOp > context.vandaag) weiger([IN_TOEKOMST]);
      return { gegevens: { persoon, naam: wie.naam, weg: 'papier', getekendOp } };
    });
    return geefArrangement(context, params.id);
  },
});

/** ARR-3 · Who must sign this request. Nobody for a group or a teacher. */
export function ondertekenaarsVan({ tx, vandaag }: Context, { leerling, leerlingnaam, geboortedatum }: Stuk) {
  if (leerling === null) return Promise.resolve([]);
  if (leerlingnaam === null || geboortedatum === null) return nietGevonden();
  return vindOndertekenaars(tx, { id: leerling, naam: leerlingnaam, geboortedatum }, vandaag);
}

const ZONDER_REDEN = {
  code: 'reden-ontbreekt',
  zin: 'Schrijf op waarom u niet ondertekent. Dan kan de school met u verder praten.',
  bron: ARR_BRON.aanvragen,
  veld: 'toelichting',
};
const GEEN_GEZAG = {
  code: 'geen-gezag',
  zin: 'Alleen een ouder met gezag ondertekent, of vanaf achttien jaar de leerling. Kies iemand uit de lijst.',
  bron: ARR_BRON.aanvragen,
  veld: 'persoon',
};
const IN_TOEKOMST = {
  code: 'dag-in-toekomst',
  zin: 'De dag van de handtekening ligt in de toekomst. Vul de dag in die op het papier staat.',
  bron: ARR_BRON.aanvragen,
  veld: 'getekendOp',
};

export const bevestig = route({
  ...SCHOOL,
  methode: 'POST',
  pad: '/arrangementen/:id/bevestiging',
  actie: 'arrangement.bevestigen',
  samenvatting: 'Leg vast wie de boeking bevestigde (expertisemodel)',
  schema: { params: IdPad, body: BevestigenVorm, antwoord: ArrangementVorm },
  voerUit: async (context, { params, body: { volgnummer, wie } }) => {
    await handel(context, { id: params.id, volgnummer, soort: 'bevestigd' }, () => ({ gegevens: { wie: wie.trim() } }));
    return geefArrangement(context, params.id);
  },
});

export const trekIn = route({
  ...SCHOOL,
  methode: 'POST',
  pad: '/arrangementen/:id/intrekking',
  actie: 'arrangement.intrekken',
  samenvatting: 'Trek een aanvraag of boeking in zolang er niet over is beslist',
  schema: { params: IdPad, body: IntrekkenVorm, antwoord: ArrangementVorm },
  voerUit: async (context, { params, body: { volgnummer, waarom } }) => {
    await handel(context, { id: params.id, volgnummer, soort: 'ingetrokken' }, () => ({ gegevens: { waarom } }));
    return geefArrangement(context, params.id);
  },
});
