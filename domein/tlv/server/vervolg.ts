import { nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { laatTermijnenVervallen, voldoeTermijn } from '../../../server/platform/termijn.ts';
import { GedaanVorm, IdPad } from '../../vormen.ts';
import { TlvAanvullenVorm, TlvIntrekkenVorm } from '../contract.ts';
import { AANVULTERMIJN } from '../regels/aanvultermijn.ts';
import { LEEG_DOSSIER } from '../regels/dossier.ts';
import { bezwarenTegen } from '../regels/mogelijk.ts';
import { isVanSchool, weigerTweede } from './gelijktijdig.ts';
import { legHandelingVast } from './indienen.ts';
import { bewaarDossier, maakDossier, vindAanvraag, vindDossier } from './opslag.ts';
import { AANVRAGERS, ALLEEN_SCHOOL } from './toegang.ts';

/** The term in which the school completes; the SWV sets it when it asks. */

/** TLV-2, TLV-9 · Completes what the SWV asked for: its term goes on from today. */
export const vulAan = route({
  methode: 'POST',
  pad: '/tlv/:id/aanvullen',
  actie: 'tlv.aanvullen',
  samenvatting: 'Geef wat het samenwerkingsverband nog vroeg',
  doel: 'Een aanvraag volledig maken',
  log: 'schrijven',
  rollen: AANVRAGERS,
  geweigerd: ALLEEN_SCHOOL,
  schema: { params: IdPad, body: TlvAanvullenVorm, antwoord: GedaanVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, vandaag, nu, verwerkt, legVast } = context;
    const aanvraag = (await vindAanvraag(tx, params.id)) ?? nietGevonden();
    if (!isVanSchool(aanvraag, actor)) nietGevonden();
    const bezwaren = bezwarenTegen('aanvullen', aanvraag.toestand);
    if (bezwaren.length > 0) weiger(bezwaren);
    if (body.dossierOpnieuw) {
      const bewaard = (await vindDossier(tx, aanvraag.id))?.inhoud ?? LEEG_DOSSIER;
      const eerder = bewaard.dossier === null ? [] : [{ tot: vandaag, dossier: bewaard.dossier }];
      const dossier = await maakDossier(tx, aanvraag.leerling, aanvraag.vestiging);
      const inhoud = { ...bewaard, dossier, eerder: [...bewaard.eerder, ...eerder] };
      await bewaarDossier(tx, aanvraag, inhoud, { moment: nu, naam: actor.naam });
    }
    const gelukt = await legHandelingVast(
      context,
      { ...aanvraag, volgnummer: body.volgnummer },
      { soort: 'aangevuld', dag: vandaag, wat: body.wat },
      { toestand: 'ingediend' },
    );
    if (!gelukt) weigerTweede();
    await voldoeTermijn(tx, aanvraag.id, AANVULTERMIJN, vandaag);
    await legVast({
      soort: 'tlv.aangevuld',
      swv: aanvraag.swv,
      vestiging: aanvraag.vestiging,
      leerling: aanvraag.leerling,
      onderwerp: aanvraag.id,
      voorOuders: true,
      gegevens: { aanvraag: aanvraag.id },
      tekst: `${aanvraag.schoolnaam} vulde de aanvraag bij ${aanvraag.swv_naam} aan.`,
    });
    verwerkt({ leerling: aanvraag.leerling, onderwerp: aanvraag.id });
    return { gedaan: true } as const;
  },
});

/** TLV-1 · Takes a request back, with the reason; also one that was not sent. */
export const trekAanvraagIn = route({
  methode: 'POST',
  pad: '/tlv/:id/intrekken',
  actie: 'tlv.intrekken',
  samenvatting: 'Trek een aanvraag in, met de reden',
  doel: 'Een aanvraag stoppen die niet meer nodig is',
  log: 'schrijven',
  rollen: AANVRAGERS,
  geweigerd: ALLEEN_SCHOOL,
  schema: { params: IdPad, body: TlvIntrekkenVorm, antwoord: GedaanVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, vandaag, verwerkt, legVast } = context;
    const aanvraag = (await vindAanvraag(tx, params.id)) ?? nietGevonden();
    if (!isVanSchool(aanvraag, actor)) nietGevonden();
    const bezwaren = bezwarenTegen('intrekken', aanvraag.toestand);
    if (bezwaren.length > 0) weiger(bezwaren);
    const gelukt = await legHandelingVast(
      context,
      { ...aanvraag, volgnummer: body.volgnummer },
      { soort: 'ingetrokken', dag: vandaag, waarom: body.waarom },
      { toestand: 'ingetrokken', afgerond_op: vandaag },
    );
    if (!gelukt) weigerTweede();
    await laatTermijnenVervallen(tx, aanvraag.id, vandaag);
    await legVast({
      soort: 'tlv.ingetrokken',
      swv: aanvraag.swv,
      vestiging: aanvraag.vestiging,
      leerling: aanvraag.leerling,
      onderwerp: aanvraag.id,
      voorOuders: aanvraag.ingediend_dag !== null,
      gegevens: { aanvraag: aanvraag.id, verstuurd: aanvraag.ingediend_dag !== null },
      tekst: `${aanvraag.schoolnaam} trok de aanvraag bij ${aanvraag.swv_naam} in.`,
    });
    verwerkt({ leerling: aanvraag.leerling, onderwerp: aanvraag.id });
    return { gedaan: true } as const;
  },
});
