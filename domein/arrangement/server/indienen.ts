import { nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { haalInstelling } from '../../../server/platform/instelling.ts';
import { vindCategorie } from '../../behoefte/regels/categorieen.ts';
import { ARRANGEMENT_BESLISTERMIJN, ARRANGEMENT_CRITERIA } from '../../ondersteuningsplan/regels/instellingen.ts';
import type { Aanvraagdossier } from '../../opp/regels/aanvraagdossier.ts';
import { IdPad } from '../../vormen.ts';
import { ArrangementVorm, DossierAntwoord } from '../contract.ts';
import { AanvullenVorm, IndienenVorm } from '../contract-handelingen.ts';
import { bezwarenTegenIndienen, isVolwassen } from '../regels/aanvragen.ts';
import { handel } from './handelen.ts';
import { ondertekenaarsVan } from './ondertekenen.ts';
import { type Stuk, vindStuk } from './opslag.ts';
import { haalDossier, vindLokaleNamen } from './opslag-opzet.ts';
import { geefArrangement, SCHOOL } from './tonen.ts';

export const toonDossier = route({
  methode: 'GET',
  pad: '/arrangementen/:id/dossier',
  actie: 'arrangement.dossier-lezen',
  samenvatting: 'Wat met de aanvraag meegaat of meeging: behoefte, plan en wat al is gedaan',
  doel: SCHOOL.doel,
  log: 'lezen',
  rollen: ['ib', 'schoolleider', 'ouder', 'leerling', 'tlv'],
  schema: { params: IdPad, antwoord: DossierAntwoord },
  voerUit: async ({ tx, actor, vandaag, verwerkt }, { params }) => {
    const stuk = (await vindStuk(tx, params.id)) ?? nietGevonden();
    if (stuk.model !== 'leerling' || stuk.leerling === null) return nietGevonden();
    if (actor.rol === 'leerling' && !isVolwassen(stuk, vandaag)) return nietGevonden();
    const bewaard = await tx
      .selectFrom('arrangement_dossier')
      .select(['inhoud', 'moment'])
      .where('arrangement', '=', stuk.id)
      .executeTakeFirst();
    verwerkt({ leerling: stuk.leerling, onderwerp: stuk.id });
    if (bewaard === undefined && stuk.toestand !== 'voorbereiding') return nietGevonden();
    const dossier = (bewaard?.inhoud as Aanvraagdossier) ?? (await haalDossier(tx, stuk.leerling, stuk.vestiging));
    return {
      verstuurd: bewaard !== undefined,
      moment: bewaard?.moment ?? null,
      dossier: dossier as unknown as Record<string, unknown>,
      namen: await namenVan({ tx }, stuk, dossier),
    };
  },
});

async function namenVan({ tx }: Pick<Context, 'tx'>, { swv }: Stuk, { behoeften, opp }: Aanvraagdossier) {
  const lokaal = await vindLokaleNamen(tx, swv);
  const codes = [...behoeften, ...(opp?.inhoud.doelen ?? [])].map(({ categorie }) => categorie);
  return Object.fromEntries(codes.map((code) => [code, lokaal.get(code) ?? vindCategorie(code)?.naam ?? code]));
}

export const dienIn = route({
  ...SCHOOL,
  methode: 'POST',
  pad: '/arrangementen/:id/indiening',
  actie: 'arrangement.indienen',
  samenvatting: 'Verstuur een aanvraag naar het samenwerkingsverband; wat bekend is gaat vanzelf mee',
  schema: { params: IdPad, body: IndienenVorm, antwoord: ArrangementVorm },
  voerUit: async (context, { params, body: { volgnummer } }) => {
    const { tx, vandaag } = context;
    await handel(context, { id: params.id, volgnummer, soort: 'ingediend' }, async (stuk) => {
      const dossier = stuk.leerling === null ? null : await haalDossier(tx, stuk.leerling, stuk.vestiging);
      const ondertekenaars = await ondertekenaarsVan(context, stuk);
      const bezwaren = bezwarenTegenIndienen({ ...stuk, ondertekenaars, dossier });
      if (bezwaren.length > 0) weiger(bezwaren);
      const { waarde: weken } = await haalInstelling(tx, stuk.swv, ARRANGEMENT_BESLISTERMIJN, vandaag);
      const { waarde: criteria } = await haalInstelling(tx, stuk.swv, ARRANGEMENT_CRITERIA, vandaag);
      return {
        gegevens: { weken, criteria },
        wijzig: { ingediend_dag: vandaag },
        ...(dossier !== null && { schrijf: () => bewaarDossier(context, stuk, dossier) }),
      };
    });
    return geefArrangement(context, params.id);
  },
});

async function bewaarDossier({ tx, actor, nu }: Context, stuk: Stuk, dossier: Aanvraagdossier): Promise<void> {
  const waarden = { inhoud: JSON.stringify(dossier), moment: nu, door_naam: actor.naam };
  const { id: arrangement, leerling, swv, vestiging } = stuk;
  const { numUpdatedRows } = await tx
    .updateTable('arrangement_dossier')
    .set(waarden)
    .where('arrangement', '=', arrangement)
    .executeTakeFirst();
  if (numUpdatedRows === 0n)
    await tx
      .insertInto('arrangement_dossier')
      .values({ arrangement, leerling, swv, vestiging, ...waarden })
      .execute();
}

export const vulAan = route({
  ...SCHOOL,
  methode: 'POST',
  pad: '/arrangementen/:id/aanvulling',
  actie: 'arrangement.aanvullen',
  samenvatting: 'Beantwoord de vraag van het samenwerkingsverband; de termijn loopt weer',
  schema: { params: IdPad, body: AanvullenVorm, antwoord: ArrangementVorm },
  voerUit: async (context, { params, body: { volgnummer, tekst, dossierVernieuwen } }) => {
    await handel(context, { id: params.id, volgnummer, soort: 'aangevuld' }, async (stuk) => {
      const vernieuwd = dossierVernieuwen && stuk.leerling !== null;
      const dossier = vernieuwd ? await haalDossier(context.tx, stuk.leerling as string, stuk.vestiging) : undefined;
      return {
        gegevens: { tekst: tekst.trim(), dossierVernieuwd: vernieuwd },
        ...(dossier && { schrijf: () => bewaarDossier(context, stuk, dossier) }),
      };
    });
    return geefArrangement(context, params.id);
  },
});
