import type { Datum } from '../../../kern/tijd/datum.ts';
import { nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { haalInstelling } from '../../../server/platform/instelling.ts';
import { voldoeTermijn, zetTermijn } from '../../../server/platform/termijn.ts';
import { TLV_BESLISTERMIJN } from '../../ondersteuningsplan/regels/instellingen.ts';
import { GedaanVorm, IdPad } from '../../vormen.ts';
import { TlvIndienenVorm } from '../contract.ts';
import { bepaalBeslistermijn } from '../regels/beslistermijn.ts';
import { beoordeelScores } from '../regels/criterium-gaten.ts';
import { LEGE_SCORES } from '../regels/inhoud.ts';
import { bezwarenTegen } from '../regels/mogelijk.ts';
import { TLV_SOORT } from '../regels/soorten.ts';
import type { TlvHandeling } from '../regels/toestand.ts';
import { VERLENGTERMIJN } from '../regels/verlengen.ts';
import { haalBeeld, watOntbreekt } from './feiten.ts';
import { isVanSchool, weigerTweede } from './gelijktijdig.ts';
import {
  type Aanvraagrij,
  alsHandelingen,
  bewaarDossier,
  vindAanvraag,
  vindHandelingen,
  werkAanvraagBij,
  zetBevoegdSwv,
} from './opslag.ts';
import { vindLeerling } from './opslag-bevoegd.ts';
import { AANVRAGERS, ALLEEN_SCHOOL } from './toegang.ts';

/** TLV-2 · Sends a complete request: it freezes with the dossier of today, and the term of the SWV begins. */
export const dienAanvraagIn = route({
  methode: 'POST',
  pad: '/tlv/:id/indienen',
  actie: 'tlv.indienen',
  samenvatting: 'Verstuur een volledige aanvraag naar het samenwerkingsverband dat beslist',
  doel: 'Een passende plek vragen voor een leerling',
  log: 'schrijven',
  rollen: AANVRAGERS,
  geweigerd: ALLEEN_SCHOOL,
  schema: { params: IdPad, body: TlvIndienenVorm, antwoord: GedaanVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, vandaag, nu, verwerkt, legVast } = context;
    const aanvraag = (await vindAanvraag(tx, params.id)) ?? nietGevonden();
    if (!isVanSchool(aanvraag, actor)) nietGevonden();
    const bezwaren = bezwarenTegen('indienen', aanvraag.toestand);
    if (bezwaren.length > 0) weiger(bezwaren);
    const beeld = await haalBeeld(context, aanvraag);
    const { bevoegd, feiten, dossier, bewaard } = beeld;
    const ontbreekt = watOntbreekt(beeld);
    if (ontbreekt.length > 0 || !bevoegd.mag) weiger(ontbreekt);
    const leerling = (await vindLeerling(tx, aanvraag.leerling)) ?? nietGevonden();
    const swv = bevoegd.waarde.swv.code;
    const { soort } = aanvraag;
    const uitkomst =
      soort === 'PRO' || soort === 'LWOO'
        ? beoordeelScores(soort, bewaard.scores ?? LEGE_SCORES, feiten.eigenCriteria)
        : null;
    // The dossier goes to the SWV that decides today: the pupil may have changed schools since the last time it was kept.
    await zetBevoegdSwv(tx, aanvraag.id, { swv, grond: bevoegd.waarde.grond });
    await bewaarDossier(tx, { ...aanvraag, swv }, { ...bewaard, dossier, uitkomst }, { moment: nu, naam: actor.naam });
    const { waarde: weken } = await haalInstelling(tx, swv, TLV_BESLISTERMIJN, vandaag);
    const gelukt = await legHandelingVast(
      context,
      { ...aanvraag, ...body, swv },
      { soort: 'ingediend', dag: vandaag, weken },
      {
        opp: dossier.opp?.id ?? null,
        leerling_naam: leerling.naam,
        geboortedatum: leerling.geboortedatum,
        ingediend_dag: vandaag,
        toestand: 'ingediend',
      },
    );
    if (!gelukt) weigerTweede();
    if (aanvraag.volgt_op !== null) await voldoeTermijn(tx, aanvraag.volgt_op, VERLENGTERMIJN, vandaag);
    await legVast({
      soort: 'tlv.ingediend',
      swv,
      vestiging: aanvraag.vestiging,
      leerling: aanvraag.leerling,
      onderwerp: aanvraag.id,
      voorOuders: true,
      gegevens: { aanvraag: aanvraag.id, soort },
      tekst: `${aanvraag.schoolnaam} vroeg ${bevoegd.waarde.swv.naam} om een ${TLV_SOORT[soort].document} voor ${TLV_SOORT[soort].naam}.`,
    });
    verwerkt({ leerling: aanvraag.leerling, onderwerp: aanvraag.id });
    return { gedaan: true } as const;
  },
});

/**
 * Records what the school did, with the new state of the request and the term of the SWV. False when another was first: the number
 * of the request guards it, and the number of the act follows the last one.
 */
export async function legHandelingVast(
  { tx, actor, vandaag, nu }: Pick<Context, 'tx' | 'actor' | 'vandaag' | 'nu'>,
  aanvraag: Pick<Aanvraagrij, 'id' | 'volgnummer' | 'leerling' | 'swv' | 'vestiging'>,
  handeling: TlvHandeling,
  waarden: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const eerder = await vindHandelingen(tx, aanvraag.id);
  const alle = [...alsHandelingen(eerder), handeling];
  const termijn = bepaalBeslistermijn(alle, vandaag);
  const beslisdatum: Datum | null = termijn?.laatsteDag ?? null;
  if (!(await werkAanvraagBij(tx, aanvraag, { ...waarden, beslisdatum, bijgewerkt_op: nu }))) return false;
  const { soort, dag, ...gegevens } = handeling;
  await tx
    .insertInto('tlv_handeling')
    .values({
      aanvraag: aanvraag.id,
      // Acts of the SWV lie between those that the school sees: the number of the request counts all.
      volgnummer: aanvraag.volgnummer + 1,
      leerling: aanvraag.leerling,
      swv: aanvraag.swv,
      vestiging: aanvraag.vestiging,
      soort,
      moment: nu,
      dag: vandaag,
      door: actor.persoon,
      door_naam: actor.naam,
      door_rol: actor.rol,
      gegevens: JSON.stringify(gegevens),
    })
    .execute();
  if (termijn !== undefined && (soort === 'ingediend' || soort === 'aangevuld')) {
    const { swv, vestiging, leerling, id } = aanvraag;
    await zetTermijn(tx, { swv, vestiging, leerling, onderwerp: id }, { ...termijn, bij: 'swv' });
  }
  return true;
}
