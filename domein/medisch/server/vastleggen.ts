import { v7 as uuid } from 'uuid';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { isDocumentVan, vindLeerling } from '../../../server/platform/leerling.ts';
import { laatTermijnenVervallen, zetTermijn } from '../../../server/platform/termijn.ts';
import { GedaanVorm, IdPad, LeerlingPad } from '../../vormen.ts';
import { HandelingAntwoordVorm, HandelingInvoerVorm, HandelingWijzigingVorm, StopInvoerVorm } from '../contract.ts';
import { redenDicht } from '../regels/antwoorden.ts';
import { termijnVan } from '../regels/einde.ts';
import type { Handelinginhoud } from '../regels/handeling.ts';
import { beoordeelInhoud } from '../regels/inhoud.ts';
import { beoordeelStop } from '../regels/stoppen.ts';
import { haalGezien, weigerDocument } from './antwoorden.ts';
import { meld, meldVerandering, vraagAkkoord } from './gevolgen.ts';
import { stopHandeling, voegHandelingToe, wijzigHandeling } from './opslag-schrijven.ts';
import { type Stuk, vindStuk } from './stuk.ts';

const SCHOOL = ['ib', 'schoolleider'] as const;
const DOEL = 'Afspraken over medisch handelen op school';
const GEWEIGERD = {
  zin: 'Medische handelingen legt de intern begeleider of de schoolleider van de school vast.',
  regel: 'ARR-6',
  artikel: 'handreiking Helderheid rond passend onderwijs, 2.10',
};

export const legHandelingVast = route({
  methode: 'POST',
  pad: '/leerlingen/:leerling/medisch',
  actie: 'medisch.vastleggen',
  samenvatting: 'Schrijf een medische handeling op en vraag de akkoorden',
  doel: DOEL,
  log: 'schrijven',
  rollen: SCHOOL,
  geweigerd: GEWEIGERD,
  status: 201,
  schema: { params: LeerlingPad, body: HandelingInvoerVorm, antwoord: HandelingAntwoordVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, vandaag, verwerkt } = context;
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    const inhoud = eis(beoordeelInhoud(body, vandaag));
    await eisDocument(context, inhoud, leerling.id);
    const id = uuid();
    const plek = { id, leerling: leerling.id, swv: leerling.swv, vestiging: actor.organisatie ?? nietGevonden() };
    await voegHandelingToe(tx, context, plek, inhoud);
    const stuk = (await vindStuk(tx, id, vandaag)) ?? nietGevonden();
    await meld(context, stuk.rij, 'vastgelegd');
    await vraagAkkoord(context, stuk);
    await zetEinde(context, stuk);
    verwerkt({ leerling: leerling.id, onderwerp: id });
    return { id, versie: stuk.rij.versie };
  },
});

export const wijzig = route({
  methode: 'PUT',
  pad: '/medisch/:id',
  actie: 'medisch.wijzigen',
  samenvatting: 'Verander een medische handeling; alle akkoorden worden opnieuw gevraagd',
  doel: DOEL,
  log: 'schrijven',
  rollen: SCHOOL,
  geweigerd: GEWEIGERD,
  schema: { params: IdPad, body: HandelingWijzigingVorm, antwoord: HandelingAntwoordVorm },
  voerUit: async (context, { params, body: { volgnummer, ...body } }) => {
    const { tx, vandaag, verwerkt } = context;
    const { rij } = await haalEigen(context, params.id, volgnummer);
    if (rij.gestoptOp !== null) weiger([redenDicht({ handeling: rij }, vandaag) ?? nietGevonden()]);
    const inhoud = eis(beoordeelInhoud(body, vandaag));
    await eisDocument(context, inhoud, rij.leerling);
    await wijzigHandeling(tx, rij, inhoud, vandaag);
    await meld(context, rij, 'gewijzigd');
    const na = (await meldVerandering(context, rij.id)) ?? (await vindStuk(tx, rij.id, vandaag)) ?? nietGevonden();
    await vraagAkkoord(context, na);
    await zetEinde(context, na);
    verwerkt({ leerling: rij.leerling, onderwerp: rij.id });
    return { id: rij.id, versie: na.rij.versie };
  },
});

export const stop = route({
  methode: 'POST',
  pad: '/medisch/:id/stop',
  actie: 'medisch.stoppen',
  samenvatting: 'Stop met een medische handeling; vanaf nu mag het niet meer',
  doel: DOEL,
  log: 'schrijven',
  rollen: SCHOOL,
  geweigerd: GEWEIGERD,
  schema: { params: IdPad, body: StopInvoerVorm, antwoord: GedaanVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, vandaag, verwerkt } = context;
    const { rij } = await haalEigen(context, params.id, body.volgnummer);
    const waarom = eis(beoordeelStop(rij, body.waarom));
    await stopHandeling(tx, rij.id, vandaag, waarom);
    await laatTermijnenVervallen(tx, rij.id, vandaag);
    await meld(context, rij, 'gestopt');
    await meldVerandering(context, rij.id);
    verwerkt({ leerling: rij.leerling, onderwerp: rij.id });
    return { gedaan: true as const };
  },
});

/** Of the own school only: what another school wrote is read along, never changed. */
async function haalEigen(context: Context, id: string, gezien: number): Promise<Stuk> {
  const stuk = await haalGezien(context, id, gezien);
  return stuk.rij.vestiging === context.actor.organisatie ? stuk : nietGevonden();
}

async function eisDocument({ tx }: Context, { document }: Handelinginhoud, leerling: string): Promise<void> {
  if (document !== null && !(await isDocumentVan(tx, document, leerling))) weigerDocument();
}

/** Puts the end on the worklist, or takes it off when the act is short. */
async function zetEinde({ tx, vandaag }: Context, { rij }: Stuk): Promise<void> {
  const termijn = termijnVan(rij);
  const { swv, vestiging, leerling, id } = rij;
  if (termijn === undefined) await laatTermijnenVervallen(tx, id, vandaag);
  else await zetTermijn(tx, { swv, vestiging, leerling, onderwerp: id }, termijn);
}
