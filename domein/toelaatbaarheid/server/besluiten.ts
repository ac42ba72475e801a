import { v7 as uuid } from 'uuid';
import { jaarVan } from '../../../kern/tijd/datum.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { TLV_SOORT } from '../../tlv/regels/soorten.ts';
import { GedaanVorm, IdPad } from '../../vormen.ts';
import { BesluitenVorm, IntrekkenVorm, SwvAanvraagVorm } from '../contract.ts';
import { berekenBezwaartermijn } from '../regels/bezwaartermijn.ts';
import { schrijfTlvNummer } from '../regels/nummer.ts';
import { beoordeelVoorstel, type Voorstel } from '../regels/voorstel.ts';
import { meld } from './behandelen.ts';
import { handel } from './handelen.ts';
import type { Stuk } from './opslag.ts';
import { haalVolgendNummer, trekBesluitIn, voegBesluitToe, zoekBesluiten } from './opslag-besluit.ts';
import { SWV } from './rollen.ts';
import { geefAanvraag } from './tonen.ts';
import { voorstelfeiten } from './voorstellen.ts';

export const neemBesluit = route({
  ...SWV,
  methode: 'POST',
  pad: '/swv/tlv/:id/besluit',
  actie: 'toelaatbaarheid.besluiten',
  samenvatting: 'Neem het voorgestelde besluit, als een ander dan wie het voorstelde',
  log: 'schrijven',
  schema: { params: IdPad, body: BesluitenVorm, antwoord: SwvAanvraagVorm },
  voerUit: async (context, { params, body }) => {
    const gevonden: { voorstel?: Voorstel; nummer?: string | null; besluit?: string } = {};
    const stuk = await handel(
      context,
      { id: params.id, volgnummer: body.volgnummer, soort: 'besloten' },
      async (aanvraag) => {
        const voorstel = eis(beoordeelVoorstel(leesVoorstel(aanvraag), await voorstelfeiten(context, aanvraag)));
        const { besluit, nummer } = await legBesluitVast(context, aanvraag, voorstel);
        Object.assign(gevonden, { voorstel, besluit, nummer });
        return { uitkomst: voorstel.uitkomst, besluit, nummer, motivering: voorstel.motivering };
      },
    );
    const { voorstel, besluit } = gevonden;
    const wat = voorstel && TLV_SOORT[voorstel.soort];
    await meld(context, stuk, {
      soort: 'tlv.besloten',
      tekst: `Het samenwerkingsverband besloot over de ${wat?.document} voor ${wat?.naam}: ${voorstel?.uitkomst === 'positief' ? 'toegekend' : 'afgewezen'}.`,
      gegevens: { besluit, uitkomst: voorstel?.uitkomst, soort: voorstel?.soort },
    });
    return geefAanvraag(context, params.id);
  },
});

/** What was proposed, as it was recorded. */
export function leesVoorstel(stuk: Stuk): Voorstel {
  const laatste = stuk.handelingen.at(-1);
  if (laatste?.soort !== 'voorgesteld') throw new Error('Zonder voorstel is er niets te besluiten');
  return laatste.gegevens as unknown as Voorstel;
}

/** The decision with its number, when it is positive, in this transaction: when that is rolled back the number was never given. */
async function legBesluitVast(
  { tx, actor, vandaag, nu }: Pick<Context, 'tx' | 'actor' | 'vandaag' | 'nu'>,
  stuk: Stuk,
  voorstel: Voorstel,
): Promise<{ besluit: string; nummer: string | null }> {
  const voorgesteld = stuk.handelingen.at(-1);
  const besluit = uuid();
  const nummer =
    voorstel.uitkomst === 'positief'
      ? schrijfTlvNummer({ swv: stuk.swv, jaar: jaarVan(vandaag), volgnummer: await haalVolgendNummer(tx) })
      : null;
  await voegBesluitToe(tx, {
    id: besluit,
    aanvraag: stuk.id,
    leerling: stuk.leerling.id,
    swv: stuk.swv,
    vestiging: stuk.vestiging,
    uitkomst: voorstel.uitkomst,
    nummer,
    soort: voorstel.soort,
    categorie: voorstel.categorie,
    van: voorstel.van,
    tot: voorstel.tot,
    hele_schoolperiode: voorstel.heleSchoolperiode,
    voorwaarden: voorstel.voorwaarden,
    motivering: voorstel.motivering,
    leerling_naam: stuk.leerling.naam,
    geboortedatum: stuk.leerling.geboortedatum,
    voorgesteld_door: voorgesteld?.door ?? '',
    voorgesteld_door_naam: voorgesteld?.doorNaam ?? '',
    besloten_door: actor.persoon,
    besloten_door_naam: actor.naam,
    besloten_dag: vandaag,
    moment: nu,
    bezwaar_tot: berekenBezwaartermijn(vandaag).laatsteDag,
  });
  return { besluit, nummer };
}

export const trekIn = route({
  ...SWV,
  methode: 'POST',
  pad: '/swv/tlv-besluiten/:id/intrekking',
  actie: 'toelaatbaarheid.besluit-intrekken',
  samenvatting: 'Trek een besluit in, met de reden',
  log: 'schrijven',
  schema: { params: IdPad, body: IntrekkenVorm, antwoord: GedaanVorm },
  voerUit: async (context, { params, body: { reden } }) => {
    const [besluit] = await zoekBesluiten(context.tx, { id: params.id });
    if (besluit === undefined) nietGevonden();
    if (
      besluit.vervangen ||
      besluit.ingetrokkenOp !== null ||
      !(await trekBesluitIn(context.tx, besluit.id, context.vandaag, reden))
    )
      weiger([GELDT_NIET_MEER], 'intussen-veranderd');
    context.verwerkt({ leerling: besluit.leerling, onderwerp: besluit.aanvraag });
    const { naam, document } = TLV_SOORT[besluit.soort];
    await context.legVast({
      soort: 'tlv.besluit-ingetrokken',
      tekst: `Het samenwerkingsverband trok het besluit over de ${document} voor ${naam} in.`,
      swv: besluit.swv,
      vestiging: besluit.vestiging,
      leerling: besluit.leerling,
      onderwerp: besluit.aanvraag,
      voorOuders: true,
      gegevens: { aanvraag: besluit.aanvraag, besluit: besluit.id },
    });
    return { gedaan: true } as const;
  },
});

const GELDT_NIET_MEER = {
  code: 'besluit-geldt-niet',
  zin: 'Dit besluit is al ingetrokken of vervangen. Ververs de pagina.',
  bron: bron('TLV-8', 'WPO-18a-12'),
};
