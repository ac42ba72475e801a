import { ROLNAAM, type Rol } from '../../../kern/actor/actor.ts';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { bepaalBeslistermijn, stilstandenVan } from '../../tlv/regels/beslistermijn.ts';
import { TLV_SOORT } from '../../tlv/regels/soorten.ts';
import { isAfgerond, TLV_TOESTANDNAAM } from '../../tlv/regels/toestand.ts';
import { IdPad } from '../../vormen.ts';
import { type SwvAanvraag, SwvAanvraagVorm } from '../contract.ts';
import { welkeHandelingen } from '../regels/handelingen.ts';
import type { Voorstel } from '../regels/voorstel.ts';
import { beschrijfHandeling, toelichtingBij } from './beschrijven.ts';
import { alsBesluit } from './besluitbeeld.ts';
import { feitenVan } from './handelen.ts';
import { haalKeuzes } from './keuzes.ts';
import { haalNamen, type Stuk, vindDossier, vindStuk } from './opslag.ts';
import { zoekBesluiten } from './opslag-besluit.ts';
import { SWV } from './rollen.ts';

export const toonAanvraag = route({
  ...SWV,
  methode: 'GET',
  pad: '/swv/tlv/:id',
  actie: 'toelaatbaarheid.aanvraag-lezen',
  samenvatting: 'Een aanvraag met dossier, adviezen, termijn en wat u kunt doen',
  log: 'lezen',
  schema: { params: IdPad, antwoord: SwvAanvraagVorm },
  voerUit: (context, { params }) => geefAanvraag(context, params.id),
});

/** The request as the SWV sees it, with the reading recorded. */
export async function geefAanvraag(context: Context, id: string): Promise<SwvAanvraag> {
  const { tx, actor, vandaag } = context;
  const stuk = (await vindStuk(tx, actor, id)) ?? nietGevonden();
  context.verwerkt({ leerling: stuk.leerling.id, onderwerp: id });
  const feiten = feitenVan(stuk, context);
  const { naam, plaats } = await haalNamen(tx, stuk.vestiging, stuk.swv);
  const volgtOp = stuk.volgtOp === null ? undefined : (await zoekBesluiten(tx, { id: stuk.volgtOp }))[0];
  const termijn = isAfgerond(stuk.toestand) ? undefined : bepaalBeslistermijn(stuk.verloop, vandaag);
  return {
    id,
    nummer: stuk.nummer,
    volgnummer: stuk.volgnummer,
    leerling: { ...stuk.leerling },
    school: { code: stuk.vestiging, naam, plaats },
    gezochteSchool: await vindGezochteSchool(context, stuk),
    soort: stuk.soort,
    soortnaam: TLV_SOORT[stuk.soort].naam,
    categorie: stuk.categorie,
    bevoegdGrond: stuk.bevoegdGrond,
    gewensteStart: stuk.gewensteStart,
    ingediendDag: stuk.ingediendDag,
    doorNaam: stuk.doorNaam,
    inhoud: stuk.inhoud,
    ...(await vindDossier(tx, id)),
    toestand: stuk.toestand,
    toestandnaam: TLV_TOESTANDNAAM[stuk.toestand],
    afgerondOp: stuk.afgerondOp,
    termijn: termijn ?? null,
    stilstanden: stilstandenVan(stuk.verloop, vandaag).map(({ van, tot }) => ({ van, tot: tot ?? null })),
    aanvullenTot: feiten.aanvullenTot ?? null,
    adviezen: stuk.adviezen.map(({ persoon: _persoon, ...advies }) => advies),
    handelingen: stuk.handelingen.map((h) => ({
      volgnummer: h.volgnummer,
      soort: h.soort,
      moment: h.moment,
      dag: h.dag,
      doorNaam: h.doorNaam,
      doorRol: ROLNAAM[h.doorRol as Rol],
      tekst: beschrijfHandeling(h),
      toelichting: toelichtingBij(h),
    })),
    mogelijk: welkeHandelingen(feiten).map((m) => ({ ...m, redenen: [...m.redenen] })),
    voorstel: geliggendVoorstel(stuk, actor.persoon),
    besluiten: (await zoekBesluiten(tx, { aanvraag: id })).map((rij) => alsBesluit(rij, vandaag)),
    volgtOp:
      volgtOp?.nummer && volgtOp.tot
        ? { nummer: volgtOp.nummer, tot: volgtOp.tot, voorwaarden: volgtOp.voorwaarden }
        : null,
    keuzes: await haalKeuzes(context, stuk),
  };
}

function geliggendVoorstel(stuk: Stuk, persoon: string): SwvAanvraag['voorstel'] {
  const laatste = stuk.handelingen.at(-1);
  if (stuk.toestand !== 'voorgesteld' || laatste === undefined) return null;
  const { uitkomst, soort, categorie, van, tot, heleSchoolperiode, voorwaarden, motivering } =
    laatste.gegevens as unknown as Voorstel;
  return {
    ...{ uitkomst, soort, categorie, van, tot, heleSchoolperiode, voorwaarden, motivering },
    volgnummer: laatste.volgnummer,
    doorNaam: laatste.doorNaam,
    dag: laatste.dag,
    vanMij: laatste.door === persoon,
  };
}

async function vindGezochteSchool({ tx }: Pick<Context, 'tx'>, { inhoud }: Stuk): Promise<string | null> {
  if (!inhoud.gezochteSchool) return null;
  const rij = await tx
    .selectFrom('vestiging')
    .select(['naam', 'plaats'])
    .where('code', '=', inhoud.gezochteSchool)
    .executeTakeFirst();
  return rij ? `${rij.naam}, ${rij.plaats}` : inhoud.gezochteSchool;
}
