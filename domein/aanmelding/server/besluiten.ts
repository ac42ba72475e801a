import { bron } from '../../../kern/wet/artikelen.ts';
import { eis, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { IdPad } from '../../vormen.ts';
import { AanmeldingVorm, BesluitVorm, NietInBehandelingVorm } from '../contract.ts';
import { beoordeelBesluit, isPlaatsing } from '../regels/besluit.ts';
import { handel } from './handelen.ts';
import { isMatchVan } from './opslag.ts';
import { geefAanmelding } from './tonen.ts';

const LEIDER = {
  doel: 'Beslissen over een aanmelding',
  log: 'schrijven',
  rollen: ['schoolleider'],
  geweigerd: {
    zin: 'Alleen de schoolleider beslist over een aanmelding.',
    regel: 'AAN-6',
    artikel: 'WPO artikel 40 lid 6',
  },
} as const;

export const besluit = route({
  ...LEIDER,
  methode: 'POST',
  pad: '/aanmeldingen/:id/besluit',
  actie: 'aanmelding.besluiten',
  samenvatting: 'Beslis over een aanmelding',
  schema: { params: IdPad, body: BesluitVorm, antwoord: AanmeldingVorm },
  voerUit: async (context, { params, body: { volgnummer, match, ...genomen } }) => {
    const { actor, vandaag } = context;
    await handel(context, { id: params.id, volgnummer, soort: 'besloten' }, async ({ feiten, leerling }) => {
      const { uitkomst, motivering, plaatsing, uitzondering } = eis(beoordeelBesluit(genomen, feiten, actor, vandaag));
      if (match) await eisMatch(context, match, leerling.id);
      return {
        uitkomst,
        motivering,
        plaatsing: isPlaatsing(uitkomst) ? plaatsing : null,
        uitzondering: uitkomst === 'geweigerd_uitzondering' ? uitzondering : null,
        match: match ?? null,
      };
    });
    return geefAanmelding(context, params.id);
  },
});

export const neemNietInBehandeling = route({
  ...LEIDER,
  methode: 'POST',
  pad: '/aanmeldingen/:id/niet-in-behandeling',
  actie: 'aanmelding.niet-in-behandeling-nemen',
  samenvatting: 'Laat een onvolledige aanmelding buiten behandeling (voortgezet onderwijs)',
  schema: { params: IdPad, body: NietInBehandelingVorm, antwoord: AanmeldingVorm },
  voerUit: async (context, { params, body: { volgnummer, motivering } }) => {
    await handel(context, { id: params.id, volgnummer, soort: 'niet_in_behandeling_genomen' }, () => ({ motivering }));
    return geefAanmelding(context, params.id);
  },
});

async function eisMatch({ tx }: Context, match: string, leerling: string): Promise<void> {
  if (await isMatchVan(tx, match, leerling)) return;
  weiger([
    {
      code: 'match-onbekend',
      zin: 'De match bij dit besluit hoort niet bij dit kind of is niet van uw school.',
      bron: bron('AAN-6', 'WPO-40-6'),
      veld: 'match',
    },
  ]);
}
