import { v7 as uuid } from 'uuid';
import { type Datum, jaarVan } from '../../../kern/tijd/datum.ts';
import { mag } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { eis } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { haalInstelling } from '../../../server/platform/instelling.ts';
import { TLV_HELE_SCHOOLPERIODE } from '../../ondersteuningsplan/regels/instellingen.ts';
import { berekenBezwaartermijn } from '../../toelaatbaarheid/regels/bezwaartermijn.ts';
import { schrijfTlvNummer } from '../../toelaatbaarheid/regels/nummer.ts';
import { IdPad } from '../../vormen.ts';
import { AlleenVolgnummerVorm, BezwaarVorm, BezwaarvoorstelVorm } from '../contract.ts';
import { type Beslisfeiten, beoordeelBeslissing } from '../regels/beslissen.ts';
import type { Bezwaarhandeling, Bezwaarvoorstel } from '../regels/handeling.ts';
import { handel } from './handelen.ts';
import { type Besluitrij, vindIngediendDag, vindVervanger } from './opslag.ts';
import { neemVolgnummer, voegNieuwBesluitToe } from './opslag-schrijven.ts';
import { geefBezwaar } from './pagina.ts';

const BESLISSEN = {
  methode: 'POST',
  doel: 'Bezwaar tegen een besluit over toelaatbaarheid',
  log: 'schrijven',
  rollen: ['tlv'],
} as const;

export const stelVoor = route({
  ...BESLISSEN,
  pad: '/bezwaren/:id/voorstel',
  actie: 'bezwaar.voorstellen',
  samenvatting: 'Stel een beslissing op bezwaar voor, met het nieuwe besluit als het gegrond is',
  schema: { params: IdPad, body: BezwaarvoorstelVorm, antwoord: BezwaarVorm },
  voerUit: async (context, { params, body: { volgnummer, nieuw, ...rest } }) => {
    const { tx, actor, vandaag } = context;
    await handel(context, { id: params.id, volgnummer, soort: 'voorgesteld' }, async ({ besluit, handelingen }) => {
      const voorstel: Bezwaarvoorstel = { ...rest, nieuw: nieuw && { ...nieuw, motivering: rest.motivering } };
      const oordeel = beoordeelBeslissing(voorstel, handelingen, await haalFeiten(tx, besluit, vandaag));
      if (!oordeel.mag) return oordeel;
      const handeling: Bezwaarhandeling = {
        soort: 'voorgesteld',
        dag: vandaag,
        door: actor.persoon,
        doorNaam: actor.naam,
        ...oordeel.waarde,
      };
      return mag(handeling, oordeel.bron);
    });
    return geefBezwaar(context, params.id);
  },
});

/** TLV-8: somebody else takes the decision, who did not take the first one either (Awb 10:3). Judged again: days have passed. */
export const beslis = route({
  ...BESLISSEN,
  pad: '/bezwaren/:id/besluit',
  actie: 'bezwaar.beslissen',
  samenvatting: 'Neem de beslissing op bezwaar die een collega voorstelde',
  schema: { params: IdPad, body: AlleenVolgnummerVorm, antwoord: BezwaarVorm },
  voerUit: async (context, { params, body: { volgnummer } }) => {
    const { tx, vandaag } = context;
    await handel(context, { id: params.id, volgnummer, soort: 'besloten' }, async ({ besluit, handelingen }) => {
      const voorstel = handelingen.findLast(({ soort }) => soort === 'voorgesteld');
      if (voorstel?.soort !== 'voorgesteld') throw new Error('geen voorstel');
      const beslissing = eis(beoordeelBeslissing(voorstel, handelingen, await haalFeiten(tx, besluit, vandaag)));
      const nieuwBesluit = await vervang(context, besluit, beslissing, voorstel);
      const { uitkomst, motivering, afwijking } = beslissing;
      const handeling: Bezwaarhandeling = {
        soort: 'besloten',
        dag: vandaag,
        uitkomst,
        motivering,
        afwijking,
        nieuwBesluit,
      };
      return mag(handeling, bron('TLV-8', 'Awb-7:11'));
    });
    return geefBezwaar(context, params.id);
  },
});

/** The decision that replaces the first one, with its own number when it is positive. Gives its id; null when nothing is replaced. */
async function vervang(
  { tx, actor, nu, vandaag }: Context,
  eerste: Besluitrij,
  { uitkomst, nieuw }: Bezwaarvoorstel,
  voorsteller: { readonly door: string; readonly doorNaam: string },
): Promise<string | null> {
  // Upheld without a decision of its own: another objection already brought it.
  if (nieuw === null) return uitkomst === 'gegrond' ? vindVervanger(tx, eerste.id) : null;
  const id = uuid();
  const nummer =
    nieuw.uitkomst === 'positief'
      ? schrijfTlvNummer({ swv: eerste.swv, jaar: jaarVan(vandaag), volgnummer: await neemVolgnummer(tx) })
      : null;
  await voegNieuwBesluitToe(tx, eerste, {
    id,
    nummer,
    voorstel: nieuw,
    voorgesteldDoor: { persoon: voorsteller.door, naam: voorsteller.doorNaam },
    actor,
    vandaag,
    nu,
    // Against a decision on an objection one goes to the court, within the same six weeks.
    beroepTot: berekenBezwaartermijn(vandaag).laatsteDag,
  });
  return id;
}

async function haalFeiten(tx: Tx, besluit: Besluitrij, vandaag: Datum): Promise<Beslisfeiten> {
  const aanvraag = await vindIngediendDag(tx, besluit.aanvraag);
  const hele = await haalInstelling<boolean>(tx, besluit.swv, TLV_HELE_SCHOOLPERIODE, vandaag);
  return {
    vandaag,
    ingediendDag: aanvraag?.dag ?? besluit.besloten_dag,
    geboortedatum: besluit.geboortedatum,
    heleSchoolperiodeMag: hele.waarde,
    gevraagd: aanvraag?.soort ?? besluit.soort,
    vervangen: (await vindVervanger(tx, besluit.id)) !== null,
  };
}
