import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { eis } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { IdPad } from '../../vormen.ts';
import { AanvulvraagVorm, SwvAanvraagVorm, WaaromVorm } from '../contract.ts';
import { beoordeelAanvulvraag } from '../regels/aanvulling.ts';
import { handel } from './handelen.ts';
import type { Stuk } from './opslag.ts';
import { SWV } from './rollen.ts';
import { geefAanvraag } from './tonen.ts';

export const vraagAanvulling = route({
  ...SWV,
  methode: 'POST',
  pad: '/swv/tlv/:id/aanvulling',
  actie: 'toelaatbaarheid.aanvulling-vragen',
  samenvatting: 'Vraag de school om aan te vullen; de termijn staat zolang stil',
  log: 'schrijven',
  schema: { params: IdPad, body: AanvulvraagVorm, antwoord: SwvAanvraagVorm },
  voerUit: async (context, { params, body: { volgnummer, ...vraag } }) => {
    const stuk = await handel(context, { id: params.id, volgnummer, soort: 'aanvulling_gevraagd' }, () => ({
      ...eis(beoordeelAanvulvraag(vraag, context.vandaag)),
    }));
    await meld(context, stuk, {
      soort: 'tlv.aanvulling-gevraagd',
      tekst: `Het samenwerkingsverband vroeg de school om de aanvraag voor een toelaatbaarheidsverklaring aan te vullen, uiterlijk ${schrijfDatum(vraag.uiterlijk)}.`,
    });
    return geefAanvraag(context, params.id);
  },
});

export const laatBuitenBehandeling = route({
  ...SWV,
  methode: 'POST',
  pad: '/swv/tlv/:id/buiten-behandeling',
  actie: 'toelaatbaarheid.buiten-behandeling-laten',
  samenvatting: 'Laat een aanvraag die niet is aangevuld buiten behandeling',
  log: 'schrijven',
  schema: { params: IdPad, body: WaaromVorm, antwoord: SwvAanvraagVorm },
  voerUit: async (context, { params, body: { volgnummer, waarom } }) => {
    const stuk = await handel(context, { id: params.id, volgnummer, soort: 'buiten_behandeling' }, () => ({ waarom }));
    await meld(context, stuk, {
      soort: 'tlv.buiten-behandeling',
      tekst: 'Het samenwerkingsverband nam de aanvraag voor een toelaatbaarheidsverklaring niet in behandeling.',
    });
    return geefAanvraag(context, params.id);
  },
});

/** Tells the timeline of the pupil, and who listens, what the SWV did. */
export async function meld(
  { legVast }: Pick<Context, 'legVast'>,
  stuk: Stuk,
  { soort, tekst, gegevens = {} }: { readonly soort: string; readonly tekst: string; readonly gegevens?: object },
): Promise<void> {
  await legVast({
    soort,
    tekst,
    swv: stuk.swv,
    vestiging: stuk.vestiging,
    leerling: stuk.leerling.id,
    onderwerp: stuk.id,
    voorOuders: true,
    gegevens: { aanvraag: stuk.id, ...gegevens },
  });
}
