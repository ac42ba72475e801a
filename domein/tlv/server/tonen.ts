import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { IdPad, LeerlingPad } from '../../vormen.ts';
import { type TlvAanvraag, TlvAanvraagVorm, TlvVanLeerlingVorm } from '../contract.ts';
import { bepaalBeslistermijn, stilstandenVan } from '../regels/beslistermijn.ts';
import { bepaalBevoegdSwv } from '../regels/bevoegd.ts';
import { LEEG_DOSSIER } from '../regels/dossier.ts';
import { bezwarenTegen, type Schoolhandeling } from '../regels/mogelijk.ts';
import { TLV_SOORT, TLV_SOORTEN } from '../regels/soorten.ts';
import { isAfgerond } from '../regels/toestand.ts';
import { magBeginnen } from '../regels/verlengen.ts';
import { beschrijfHandeling, schrijfRegel, toonToestand, zegBevoegd } from './beschrijven.ts';
import { haalBeeld, haalKeuzes, watOntbreekt } from './feiten.ts';
import { isVanSchool } from './gelijktijdig.ts';
import {
  type Aanvraagrij,
  alsHandelingen,
  maakDossier,
  vindAanvraag,
  vindAanvragenVan,
  vindDossier,
  vindHandelingen,
} from './opslag.ts';
import { vindAdviesstand, vindAdviesteksten } from './opslag-advies.ts';
import { vindLeerling, vindLopend, vindPlaatsfeiten, vindSchool } from './opslag-bevoegd.ts';
import { vindBesluit, vindBesluiten } from './opslag-eerdere-besluiten.ts';
import { toonScores } from './scorebeeld.ts';
import { ALLEEN_LEZERS, LEZERS } from './toegang.ts';

/** TLV-1 · The requests and decisions about one pupil; for the school also what it can ask, and where. */
export const toonVanLeerling = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/tlv',
  actie: 'tlv.overzicht',
  samenvatting: 'De aanvragen en besluiten over toelaatbaarheid van een leerling',
  doel: 'Zien wat er voor een leerling is gevraagd en besloten',
  log: 'lezen',
  rollen: LEZERS,
  geweigerd: ALLEEN_LEZERS,
  schema: { params: LeerlingPad, antwoord: TlvVanLeerlingVorm },
  voerUit: async ({ tx, actor, verwerkt }, { params }) => {
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    const plaats = actor.organisatie === null ? undefined : await vindPlaatsfeiten(tx, leerling.id, actor.organisatie);
    const soorten = [];
    for (const soort of plaats === undefined ? [] : TLV_SOORTEN) {
      if (plaats === undefined) continue;
      const bevoegd = bepaalBevoegdSwv({ ...plaats, soort, gezocht: null });
      const begin = magBeginnen(soort, null, await vindLopend(tx, leerling.id, soort));
      soorten.push({
        soort,
        naam: TLV_SOORT[soort].naam,
        eigenSector: plaats.aanvrager.swv[TLV_SOORT[soort].sector] !== null,
        // Without a home in an area the sought school decides: that is chosen when one begins.
        mag: begin.mag && (bevoegd.mag || bevoegd.redenen.every(({ code }) => code === 'swv-onbekend')),
        swv: bevoegd.mag ? bevoegd.waarde.swv : null,
        zin: bevoegd.mag ? bevoegd.waarde.zin : '',
        redenen: [...(bevoegd.mag ? [] : bevoegd.redenen), ...(begin.mag ? [] : begin.redenen)],
      });
    }
    verwerkt({ leerling: leerling.id });
    return {
      leerling: { id: leerling.id, naam: leerling.naam },
      aanvragen: (await vindAanvragenVan(tx, leerling.id)).map(schrijfRegel),
      besluiten: [...(await vindBesluiten(tx, leerling.id))],
      soorten,
    };
  },
});

/** TLV-2 · One request: for the school to write or follow, for parents to read along. */
export const toonAanvraag = route({
  methode: 'GET',
  pad: '/tlv/:id',
  actie: 'tlv.bekijken',
  samenvatting: 'Een aanvraag met wat er meegaat, de termijn en het besluit',
  doel: 'Een aanvraag voorbereiden, volgen of meelezen',
  log: 'lezen',
  rollen: LEZERS,
  geweigerd: ALLEEN_LEZERS,
  schema: { params: IdPad, antwoord: TlvAanvraagVorm },
  voerUit: async (context, { params }) => {
    const aanvraag = (await vindAanvraag(context.tx, params.id)) ?? nietGevonden();
    context.verwerkt({ leerling: aanvraag.leerling, onderwerp: aanvraag.id });
    return toonBeeld(context, aanvraag);
  },
});

async function toonBeeld(context: Context, aanvraag: Aanvraagrij): Promise<TlvAanvraag> {
  const { tx, actor, vandaag } = context;
  const eigen = isVanSchool(aanvraag, actor);
  const isConcept = aanvraag.ingediend_dag === null;
  const beeld = eigen && aanvraag.toestand === 'concept' ? await haalBeeld(context, aanvraag) : undefined;
  const rij = beeld === undefined ? await vindDossier(tx, aanvraag.id) : undefined;
  const bewaard = beeld?.bewaard ?? rij?.inhoud ?? LEEG_DOSSIER;
  const visies = beeld?.visies ?? rij?.visies ?? [];
  const handelingen = await vindHandelingen(tx, aanvraag.id);
  const acts = alsHandelingen(handelingen);
  const besloten = aanvraag.toestand === 'toegekend' || aanvraag.toestand === 'afgewezen';
  const besluit = besloten
    ? ((await vindBesluiten(tx, aanvraag.leerling)).find((een) => een.aanvraag === aanvraag.id) ?? null)
    : null;
  const vorige = aanvraag.volgt_op === null ? undefined : await vindBesluit(tx, aanvraag.volgt_op);
  const keuzes = beeld?.feiten ?? (await haalKeuzes(context, aanvraag.swv));
  const kan = (handeling: Schoolhandeling) => {
    const redenen = eigen ? bezwarenTegen(handeling, aanvraag.toestand) : [];
    return { mag: eigen && redenen.length === 0, redenen: [...redenen] };
  };
  return {
    id: aanvraag.id,
    nummer: aanvraag.nummer,
    volgnummer: aanvraag.volgnummer,
    leerling: { id: aanvraag.leerling, naam: aanvraag.leerling_naam, geboortedatum: aanvraag.geboortedatum },
    school: { code: aanvraag.vestiging, naam: aanvraag.schoolnaam },
    swv: { code: aanvraag.swv, naam: aanvraag.swv_naam },
    bevoegdZin: beeld?.bevoegd.mag ? beeld.bevoegd.waarde.zin : zegBevoegd(aanvraag.bevoegd_grond),
    relatie: beeld?.feiten.relatie ?? 'ingeschreven',
    soort: aanvraag.soort,
    categorie: aanvraag.categorie,
    gewensteStart: aanvraag.gewenste_start,
    inhoud: { ...aanvraag.inhoud, maatwerkMet: [...aanvraag.inhoud.maatwerkMet] },
    scores: bewaard.scores === null ? null : { ...bewaard.scores, eigenCriteria: [...bewaard.scores.eigenCriteria] },
    gezochteSchool: naamVan(await vindSchool(tx, aanvraag.inhoud.gezochteSchool)),
    volgtOp: vorige?.nummer && vorige.tot ? { nummer: vorige.nummer, tot: vorige.tot } : null,
    ...toonToestand(aanvraag.toestand),
    ingediendDag: aanvraag.ingediend_dag,
    afgerondOp: aanvraag.afgerond_op,
    termijn: isAfgerond(aanvraag.toestand) ? null : (bepaalBeslistermijn(acts, vandaag) ?? null),
    stilstanden: stilstandenVan(acts, vandaag).map(({ van, tot }) => ({ van, tot: tot ?? null })),
    handelingen: handelingen.map(beschrijfHandeling),
    dossier: beeld?.dossier ?? bewaard.dossier ?? (await maakDossier(tx, aanvraag.leerling, aanvraag.vestiging)),
    vastgelegd: !isConcept,
    visies: visies.map(({ naam, dag, tekst }) => ({ naam, dag, tekst })),
    ontbreekt: beeld === undefined ? [] : watOntbreekt(beeld),
    ...toonScores(aanvraag.soort, bewaard, { vandaag, eigenCriteria: keuzes.eigenCriteria }),
    eigenCriteria: aanvraag.soort === 'LWOO' && keuzes.eigenCriteria !== null ? [...keuzes.eigenCriteria] : null,
    heleSchoolperiodeKan: keuzes.heleSchoolperiodeKan,
    adviezen: [...(await vindAdviesstand(tx, aanvraag.id))],
    adviesteksten: besloten ? [...(await vindAdviesteksten(tx, aanvraag.id))] : [],
    besluit,
    mogelijk: {
      schrijven: kan('schrijven'),
      aanvullen: kan('aanvullen'),
      intrekken: kan('intrekken'),
      visie: {
        mag: (actor.rol === 'ouder' || actor.rol === 'leerling') && !isAfgerond(aanvraag.toestand),
        redenen: [],
      },
    },
  };
}

const naamVan = (school: { readonly code: string; readonly naam: string } | null) =>
  school && { code: school.code, naam: school.naam };
