import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { alsSysteem } from '../../../server/platform/databank/als-actor.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { isDocumentVan } from '../../../server/platform/leerling.ts';
import { GedaanVorm, IdPad } from '../../vormen.ts';
import { HerinneringVorm, TerugnemenVorm, VastleggingVorm } from '../contract.ts';
import { redenDicht } from '../regels/antwoorden.ts';
import { TOESTEMMINGBRON } from '../regels/bronnen.ts';
import { beoordeelHerinnering } from '../regels/herinneren.ts';
import { beoordeelVastlegging } from '../regels/vastleggen.ts';
import { schrijfAntwoord } from './antwoord-schrijven.ts';
import { meld, onthoudStand } from './gevolgen.ts';
import { wachtOpAnderen } from './opslag.ts';
import { neemVraagTerug, zetHerinnerd } from './opslag-schrijven.ts';
import { schrijfAanBeslissers } from './post.ts';
import { type Stuk, vindStuk } from './stuk.ts';

const SCHOOL = ['ib', 'schoolleider'] as const;
const DOEL = 'Toestemming vragen en vastleggen';
const GEWEIGERD = {
  zin: 'Dit doet de intern begeleider of de schoolleider van de school die de toestemming vroeg.',
  regel: 'TOE-1',
  artikel: 'AVG artikel 7 lid 1',
};

export const legVastOpPapier = route({
  methode: 'POST',
  pad: '/toestemmingen/:id/vastlegging',
  actie: 'toestemming.vastleggen',
  samenvatting: 'Leg een antwoord vast dat op papier of per mail kwam',
  doel: DOEL,
  log: 'schrijven',
  rollen: SCHOOL,
  geweigerd: GEWEIGERD,
  schema: { params: IdPad, body: VastleggingVorm, antwoord: GedaanVorm },
  voerUit: async (context, { params, body: { volgnummer, document, ...body } }) => {
    const { tx, vandaag, verwerkt } = context;
    const stuk = await haalActueel(context, params.id, volgnummer);
    const { rij, antwoorden, beslissers } = stuk;
    if (document !== null && !(await isDocumentVan(tx, document, rij.leerling))) weigerDocument();
    const toelichting = body.toelichting.trim();
    const goed = eis(
      beoordeelVastlegging(
        { ...body, toelichting, metDocument: document !== null },
        { gevraagd: rij, antwoorden, beslissers },
        vandaag,
      ),
    );
    const wie = beslissers.find(({ persoon }) => persoon === body.persoon) ?? nietGevonden();
    const { persoon, naam: persoonNaam, als } = wie;
    await schrijfAntwoord(context, stuk, { ...body, ...goed, persoon, persoonNaam, als, document, toelichting });
    verwerkt({ leerling: rij.leerling, onderwerp: rij.id });
    return { gedaan: true as const };
  },
});

export const herinner = route({
  methode: 'POST',
  pad: '/toestemmingen/:id/herinnering',
  actie: 'toestemming.herinneren',
  samenvatting: 'Herinner wie nog niet antwoordde, hoogstens één keer per week',
  doel: DOEL,
  log: 'schrijven',
  rollen: SCHOOL,
  geweigerd: GEWEIGERD,
  schema: { params: IdPad, body: HerinneringVorm, antwoord: GedaanVorm },
  voerUit: async ({ tx, actor, nu, vandaag, verwerkt }, { params }) => {
    await wachtOpAnderen(tx, params.id);
    const { rij, stand } = (await vindStuk(tx, params.id, vandaag)) ?? nietGevonden();
    const personen = eis(beoordeelHerinnering(rij, stand, vandaag));
    await zetHerinnerd(tx, rij.id, vandaag);
    await alsSysteem(tx, actor, () => schrijfAanBeslissers(tx, nu, rij, personen, 'herinnering'));
    verwerkt({ leerling: rij.leerling, onderwerp: rij.id });
    return { gedaan: true as const };
  },
});

export const neemTerug = route({
  methode: 'POST',
  pad: '/toestemmingen/:id/intrekking',
  actie: 'toestemming.terugnemen',
  samenvatting: 'Neem een vraag om toestemming terug: ook wat al gegeven was, geldt dan niet meer',
  doel: DOEL,
  log: 'schrijven',
  rollen: SCHOOL,
  geweigerd: GEWEIGERD,
  schema: { params: IdPad, body: TerugnemenVorm, antwoord: GedaanVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, vandaag, verwerkt } = context;
    const { rij } = await haalActueel(context, params.id, body.volgnummer);
    const dicht = redenDicht(rij, vandaag);
    if (dicht !== undefined) weiger(dicht.redenen);
    await neemVraagTerug(tx, rij.id, vandaag);
    const na = (await vindStuk(tx, rij.id, vandaag)) ?? nietGevonden();
    await meld(context, rij, 'vervallen');
    await onthoudStand(context, rij, na.stand);
    verwerkt({ leerling: rij.leerling, onderwerp: rij.id });
    return { gedaan: true as const };
  },
});

/** The consent, when nothing happened to it since the sender looked; otherwise who did what (409). */
async function haalActueel({ tx, vandaag }: Context, id: string, gezien: number): Promise<Stuk> {
  await wachtOpAnderen(tx, id);
  const stuk = (await vindStuk(tx, id, vandaag)) ?? nietGevonden();
  if (stuk.volgnummer === gezien) return stuk;
  const laatste = stuk.antwoorden.at(-1);
  const wat =
    stuk.rij.vervallenOp !== null
      ? 'Een collega heeft deze vraag intussen teruggenomen.'
      : laatste
        ? `Intussen staat er een antwoord van ${laatste.persoonNaam} van ${schrijfDatum(laatste.dag)}.`
        : 'Deze toestemming is intussen veranderd.';
  return weiger(
    [{ code: 'toestemming-veranderd', zin: `${wat} Bekijk eerst wat er nu staat.`, bron: TOESTEMMINGBRON.voorwaarden }],
    'intussen-veranderd',
  );
}

function weigerDocument(): never {
  return weiger([
    {
      code: 'document-onbekend',
      veld: 'document',
      bron: TOESTEMMINGBRON.voorwaarden,
      zin: 'Dit document staat niet in het dossier van deze leerling. Voeg het eerst toe.',
    },
  ]);
}
