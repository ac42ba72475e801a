import { v7 as uuid } from 'uuid';
import { plusDagen } from '../../../kern/tijd/datum.ts';
import { schooljaarVan } from '../../../kern/tijd/schooljaar.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { GedaanVorm, IdPad, LeerlingPad } from '../../vormen.ts';
import { TlvBeginVorm, TlvBegonnenVorm, TlvSchrijvenVorm } from '../contract.ts';
import { bepaalBevoegdSwv } from '../regels/bevoegd.ts';
import { LEEG_DOSSIER } from '../regels/dossier.ts';
import { LEGE_INHOUD, type TlvInhoud, type TlvScores } from '../regels/inhoud.ts';
import { bezwarenTegen } from '../regels/mogelijk.ts';
import { magBeginnen } from '../regels/verlengen.ts';
import { vindCategoriefout } from '../regels/volledig.ts';
import { isVanSchool, weigerTweede } from './gelijktijdig.ts';
import { bewaarDossier, vindAanvraag, vindDossier, voegAanvraagToe, volgendNummer, werkAanvraagBij } from './opslag.ts';
import { vindLeerling, vindLopend, vindPlaatsfeiten, vindSchool } from './opslag-bevoegd.ts';
import { AANVRAGERS, ALLEEN_SCHOOL } from './toegang.ts';
import { vindVorige } from './vorige.ts';

/** TLV-1 · Begins a request, or the renewal of a declaration from the last request (TLV-5). */
export const beginAanvraag = route({
  methode: 'POST',
  pad: '/leerlingen/:leerling/tlv',
  actie: 'tlv.beginnen',
  samenvatting: 'Begin een aanvraag voor een toelaatbaarheidsverklaring of een verlenging',
  doel: 'Een passende plek vragen voor een leerling',
  log: 'schrijven',
  rollen: AANVRAGERS,
  geweigerd: ALLEEN_SCHOOL,
  status: 201,
  schema: { params: LeerlingPad, body: TlvBeginVorm, antwoord: TlvBegonnenVorm },
  voerUit: async ({ tx, actor, vandaag, nu, verwerkt }, { params, body }) => {
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    const vestiging = actor.organisatie ?? nietGevonden();
    const plaats = (await vindPlaatsfeiten(tx, leerling.id, vestiging)) ?? nietGevonden();
    const volgtOp = body.volgtOp ?? null;
    const vorige = volgtOp === null ? undefined : await vindVorige(tx, volgtOp, leerling.id);
    const gezochteSchool = body.gezochteSchool ?? vorige?.inhoud.gezochteSchool ?? null;
    const bevoegd = eis(
      bepaalBevoegdSwv({
        ...plaats,
        soort: body.soort,
        gezocht: await vindSchool(tx, gezochteSchool),
        gevraagd: body.swv ?? null,
      }),
    );
    const mag = magBeginnen(body.soort, volgtOp, await vindLopend(tx, leerling.id, body.soort));
    if (!mag.mag) weiger(mag.redenen, 'bestaat-al');
    const id = uuid();
    const nummer = await volgendNummer(tx, vandaag);
    const rij = {
      id,
      nummer,
      swv: bevoegd.swv.code,
      vestiging,
      leerling: leerling.id,
      soort: body.soort,
      categorie: vorige?.categorie ?? null,
      bevoegd_grond: bevoegd.grond,
      volgt_op: volgtOp,
      leerling_naam: leerling.naam,
      geboortedatum: leerling.geboortedatum,
      // A renewal begins where the declaration ends; a new one as a rule with the next schooljaar.
      gewenste_start: plusDagen(vorige?.tot ?? schooljaarVan(vandaag).eind, 1),
      inhoud: { ...LEGE_INHOUD, ...vorige?.inhoud, gezochteSchool } as TlvInhoud,
      door: actor.persoon,
      door_naam: actor.naam,
    };
    if (!(await voegAanvraagToe(tx, rij, nu)))
      weiger(
        [
          {
            code: 'aanvraag-loopt',
            zin: 'Een collega begon net ook aan deze aanvraag. Ververs de pagina en ga daarmee verder.',
            bron: bron('TLV-2', 'WPO-18a-6'),
          },
        ],
        'bestaat-al',
      );
    const scores = vorige?.scores ?? null;
    await bewaarDossier(tx, rij, { ...LEEG_DOSSIER, scores }, { moment: nu, naam: actor.naam });
    verwerkt({ leerling: leerling.id, onderwerp: id });
    return { id, nummer };
  },
});

/** TLV-2 · Keeps what the school wrote so far; anything may still lack. */
export const schrijfAanvraag = route({
  methode: 'PUT',
  pad: '/tlv/:id',
  actie: 'tlv.schrijven',
  samenvatting: 'Bewaar een aanvraag die nog niet is verstuurd',
  doel: 'Een aanvraag voor een leerling voorbereiden',
  log: 'schrijven',
  rollen: AANVRAGERS,
  geweigerd: ALLEEN_SCHOOL,
  schema: { params: IdPad, body: TlvSchrijvenVorm, antwoord: GedaanVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, nu, verwerkt } = context;
    const aanvraag = (await vindAanvraag(tx, params.id)) ?? nietGevonden();
    if (!isVanSchool(aanvraag, actor)) nietGevonden();
    const bezwaren = bezwarenTegen('schrijven', aanvraag.toestand);
    if (bezwaren.length > 0) weiger(bezwaren);
    const fout = vindCategoriefout(aanvraag.soort, body.categorie);
    if (fout.length > 0) weiger(fout);
    const plaats = (await vindPlaatsfeiten(tx, aanvraag.leerling, aanvraag.vestiging)) ?? nietGevonden();
    const bevoegd = bepaalBevoegdSwv({
      ...plaats,
      soort: aanvraag.soort,
      gezocht: await vindSchool(tx, body.inhoud.gezochteSchool),
    });
    // Another sought school may make another SWV competent; while none is, the last one stays until it is mended.
    const wie = bevoegd.mag
      ? { swv: bevoegd.waarde.swv.code, bevoegd_grond: bevoegd.waarde.grond }
      : { swv: aanvraag.swv, bevoegd_grond: aanvraag.bevoegd_grond };
    const gelukt = await werkAanvraagBij(
      tx,
      { id: aanvraag.id, volgnummer: body.volgnummer },
      {
        ...wie,
        categorie: body.categorie,
        gewenste_start: body.gewensteStart,
        inhoud: JSON.stringify(body.inhoud),
        bijgewerkt_op: nu,
      },
    );
    if (!gelukt) weigerTweede();
    const bewaard = (await vindDossier(tx, aanvraag.id))?.inhoud ?? LEEG_DOSSIER;
    await bewaarDossier(
      tx,
      { ...aanvraag, swv: wie.swv },
      { ...bewaard, scores: body.scores as TlvScores | null },
      { moment: nu, naam: actor.naam },
    );
    verwerkt({ leerling: aanvraag.leerling, onderwerp: aanvraag.id });
    return { gedaan: true } as const;
  },
});
