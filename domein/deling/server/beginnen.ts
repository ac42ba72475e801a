import { v7 as uuid } from 'uuid';
import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { vindLeerling } from '../../../server/platform/leerling.ts';
import { isUitprobeerstand } from '../../../server/platform/post.ts';
import { hashCode, hashSleutel, maakCode, maakSleutel } from '../../../server/platform/sleutel.ts';
import { LeerlingPad } from '../../vormen.ts';
import { BegonnenVorm, DelingInvoerVorm } from '../contract.ts';
import { doelnaam } from '../regels/doelen.ts';
import { WETSARTIKEL } from '../regels/vijf-vragen.ts';
import { voegDelingToe } from './opslag.ts';
import { mailMensen, stuurLink } from './post.ts';
import { ALLEEN_SCHOOL, DELERS } from './toegang.ts';
import { toetsDeling } from './toetsen.ts';
import { noem } from './voorvallen.ts';

/** TOE-2: shares a part of a dossier, after the five questions; or a case without what identifies (TOE-5). */
export const beginDeling = route({
  methode: 'POST',
  pad: '/leerlingen/:leerling/delingen',
  actie: 'deling.beginnen',
  samenvatting: 'Deel een deel van het dossier, of een anonieme casus, met één ontvanger tot een dag',
  doel: 'Gegevens delen die een ander nodig heeft om een leerling te helpen',
  log: 'schrijven',
  rollen: DELERS,
  geweigerd: ALLEEN_SCHOOL,
  status: 201,
  schema: { params: LeerlingPad, body: DelingInvoerVorm, antwoord: BegonnenVorm },
  voerUit: async ({ tx, actor, nu, vandaag, verwerkt, legVast }, { params, body }) => {
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    const vestiging = actor.organisatie ?? nietGevonden();
    const getoetst = await toetsDeling({ tx, vandaag, vestiging }, leerling, body);
    if (!getoetst.mag) weiger(getoetst.redenen);
    const { voorstel, casus, ontvanger } = getoetst.waarde;
    const anoniem = voorstel.grond === 'anoniem';
    const link = ontvanger.persoon === null ? { sleutel: maakSleutel(), code: maakCode() } : undefined;
    const id = uuid();
    await voegDelingToe(tx, {
      id,
      leerling: leerling.id,
      swv: leerling.swv,
      vestiging,
      doel: voorstel.doel,
      anoniem,
      grond: voorstel.grond,
      toestemming: voorstel.grond === 'toestemming' ? (body.toestemming ?? null) : null,
      artikel: voorstel.grond === 'wet' ? WETSARTIKEL : null,
      onderdelen: [...voorstel.onderdelen],
      documenten: anoniem ? [] : (body.documenten ?? []),
      noodzaak: voorstel.noodzaak,
      ouders_ingelicht_op: voorstel.oudersIngelichtOp ?? null,
      ouders_ingelicht_hoe: voorstel.oudersIngelichtHoe ?? null,
      ontvanger_persoon: ontvanger.persoon,
      ontvanger_rol: ontvanger.rol ?? null,
      ontvanger_bij: ontvanger.bij,
      ontvanger_naam: ontvanger.naam,
      ontvanger_organisatie: ontvanger.organisatie,
      ontvanger_email: ontvanger.email,
      identiteit_nagegaan: voorstel.identiteit,
      casus: casus === undefined ? null : JSON.stringify(casus),
      van: vandaag,
      tot: voorstel.tot,
      moment: nu,
      door: actor.persoon,
      door_naam: actor.naam,
      door_rol: actor.rol,
      sleutel: link ? hashSleutel(link.sleutel) : null,
      code: link ? await hashCode(link.code, link.sleutel) : null,
    });
    const aan = noem({ ontvanger_naam: ontvanger.naam, ontvanger_organisatie: ontvanger.organisatie });
    await legVast({
      soort: 'deling.begonnen',
      swv: leerling.swv,
      vestiging,
      leerling: leerling.id,
      onderwerp: id,
      voorOuders: true,
      tekst: `De school deelt ${anoniem ? 'een anonieme casus' : 'een deel van het dossier'} met ${aan}, tot ${schrijfDatum(voorstel.tot)}. Waarvoor: ${doelnaam(voorstel.doel).toLowerCase()}.`,
    });
    if (link !== undefined && ontvanger.email !== null)
      await stuurLink({ tx, actor, nu }, ontvanger.email, link.sleutel);
    if (ontvanger.persoon !== null) {
      await mailMensen(
        { tx, actor, nu },
        [ontvanger.persoon],
        'Een school deelt iets met u',
        'Een school deelt iets met u in Opmaat. Log in om het te lezen: {adres}/gedeeld',
      );
    }
    verwerkt({ leerling: leerling.id, onderwerp: id });
    return { id, code: link?.code ?? null, mailBijAfzender: link !== undefined && isUitprobeerstand() };
  },
});
