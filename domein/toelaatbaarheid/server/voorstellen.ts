import { eis } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { haalInstelling } from '../../../server/platform/instelling.ts';
import { TLV_HELE_SCHOOLPERIODE } from '../../ondersteuningsplan/regels/instellingen.ts';
import { IdPad } from '../../vormen.ts';
import { SwvAanvraagVorm, VoorstelVorm, WaaromVorm } from '../contract.ts';
import type { Voorstelfeiten } from '../regels/voorstel.ts';
import { beoordeelVoorstel } from '../regels/voorstel.ts';
import { handel } from './handelen.ts';
import type { Stuk } from './opslag.ts';
import { SWV } from './rollen.ts';
import { geefAanvraag } from './tonen.ts';

export const stelVoor = route({
  ...SWV,
  methode: 'POST',
  pad: '/swv/tlv/:id/voorstel',
  actie: 'toelaatbaarheid.voorstellen',
  samenvatting: 'Stel een besluit voor; een collega neemt het',
  log: 'schrijven',
  schema: { params: IdPad, body: VoorstelVorm, antwoord: SwvAanvraagVorm },
  voerUit: async (context, { params, body: { volgnummer, ...voorstel } }) => {
    const stuk = await handel(context, { id: params.id, volgnummer, soort: 'voorgesteld' }, async (gevonden) => ({
      ...eis(beoordeelVoorstel(voorstel, await voorstelfeiten(context, gevonden))),
    }));
    await meldBinnen(context, stuk, 'tlv.voorgesteld', `Bij aanvraag ${stuk.nummer} is een besluit voorgesteld.`);
    return geefAanvraag(context, params.id);
  },
});

export const legTerug = route({
  ...SWV,
  methode: 'POST',
  pad: '/swv/tlv/:id/teruglegging',
  actie: 'toelaatbaarheid.terugleggen',
  samenvatting: 'Leg een voorstel terug met een reden',
  log: 'schrijven',
  schema: { params: IdPad, body: WaaromVorm, antwoord: SwvAanvraagVorm },
  voerUit: async (context, { params, body: { volgnummer, waarom } }) => {
    const stuk = await handel(context, { id: params.id, volgnummer, soort: 'teruggelegd' }, () => ({ waarom }));
    await meldBinnen(context, stuk, 'tlv.teruggelegd', `Bij aanvraag ${stuk.nummer} is een voorstel teruggelegd.`);
    return geefAanvraag(context, params.id);
  },
});

/** What a proposal for this request is judged by, on this day. */
export async function voorstelfeiten(
  { tx, vandaag }: Pick<Context, 'tx' | 'vandaag'>,
  stuk: Stuk,
): Promise<Voorstelfeiten> {
  const heel = await haalInstelling(tx, stuk.swv, TLV_HELE_SCHOOLPERIODE, vandaag);
  return {
    vandaag,
    ingediendDag: stuk.ingediendDag,
    geboortedatum: stuk.leerling.geboortedatum,
    heleSchoolperiodeMag: heel.waarde,
    gevraagd: stuk.soort,
  };
}

/** A proposal is between the people of the SWV: no pupil, no school, so that it stands in no dossier. */
async function meldBinnen(
  { legVast }: Pick<Context, 'legVast'>,
  stuk: Stuk,
  soort: string,
  tekst: string,
): Promise<void> {
  await legVast({
    soort,
    tekst,
    swv: stuk.swv,
    onderwerp: stuk.id,
    voorOuders: false,
    gegevens: { aanvraag: stuk.id },
  });
}
