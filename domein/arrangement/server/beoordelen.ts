import { eis, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { IdPad } from '../../vormen.ts';
import { ArrangementVorm } from '../contract.ts';
import { AanvullingVragenVorm, BesluitenVorm, TeruggevenVorm, VoorstellenVorm } from '../contract-handelingen.ts';
import { beoordeelAanvuldag } from '../regels/aanvulling.ts';
import { beoordeelTweedePersoon, beoordeelVoorstel } from '../regels/besluiten.ts';
import { vindVoorstel } from '../regels/stand.ts';
import { handel } from './handelen.ts';
import { vervangKosten } from './opslag.ts';
import { geefArrangement, SWV } from './tonen.ts';

export const vraagAanvulling = route({
  ...SWV,
  methode: 'POST',
  pad: '/arrangementen/:id/aanvullingsverzoek',
  actie: 'arrangement.aanvulling-vragen',
  samenvatting: 'Vraag de school om een aanvulling; de termijn staat stil tot die er is',
  schema: { params: IdPad, body: AanvullingVragenVorm, antwoord: ArrangementVorm },
  voerUit: async (context, { params, body: { volgnummer, vraag, uiterlijk } }) => {
    eis(beoordeelAanvuldag(uiterlijk, context.vandaag));
    await handel(context, { id: params.id, volgnummer, soort: 'aanvulling_gevraagd' }, () => ({
      gegevens: { vraag: vraag.trim(), uiterlijk },
    }));
    return geefArrangement(context, params.id);
  },
});

export const stelVoor = route({
  ...SWV,
  methode: 'POST',
  pad: '/arrangementen/:id/voorstel',
  actie: 'arrangement.voorstellen',
  samenvatting: 'Stel een besluit voor, met elk criterium beoordeeld; een collega beslist',
  schema: { params: IdPad, body: VoorstellenVorm, antwoord: ArrangementVorm },
  voerUit: async (context, { params, body: { volgnummer, ...besluit } }) => {
    const { persoon: door, naam: doorNaam } = context.actor;
    await handel(context, { id: params.id, volgnummer, soort: 'voorgesteld' }, ({ handelingen }) => ({
      gegevens: { ...eis(beoordeelVoorstel(besluit, handelingen)), door, doorNaam },
    }));
    return geefArrangement(context, params.id);
  },
});

export const geefTerug = route({
  ...SWV,
  methode: 'POST',
  pad: '/arrangementen/:id/teruggave',
  actie: 'arrangement.voorstel-teruggeven',
  samenvatting: 'Geef een voorstel terug, met reden; er kan opnieuw worden voorgesteld',
  schema: { params: IdPad, body: TeruggevenVorm, antwoord: ArrangementVorm },
  voerUit: async (context, { params, body: { volgnummer, waarom } }) => {
    await handel(context, { id: params.id, volgnummer, soort: 'voorstel_teruggegeven' }, () => ({
      gegevens: { waarom: waarom.trim() },
    }));
    return geefArrangement(context, params.id);
  },
});

export const besluit = route({
  ...SWV,
  methode: 'POST',
  pad: '/arrangementen/:id/besluit',
  actie: 'arrangement.besluiten',
  samenvatting: 'Neem het voorgestelde besluit, als tweede persoon; school en ouders krijgen bericht',
  schema: { params: IdPad, body: BesluitenVorm, antwoord: ArrangementVorm },
  voerUit: async (context, { params, body: { volgnummer } }) => {
    const { tx, actor } = context;
    await handel(context, { id: params.id, volgnummer, soort: 'besloten' }, (stuk) => {
      const voorstel = vindVoorstel(stuk.handelingen);
      // handel() refused already when there is none.
      if (voorstel === undefined) return {};
      const zelf = beoordeelTweedePersoon(voorstel.door, actor.persoon);
      if (zelf.length > 0) weiger(zelf);
      const { uitkomst, criteria, motivering, kosten, van, tot, door: voorgesteldDoor } = voorstel;
      const toegekend = uitkomst === 'toegekend';
      return {
        gegevens: { uitkomst, criteria, motivering, kosten, van, tot, voorgesteldDoor },
        ...(toegekend && { wijzig: { van, tot }, schrijf: () => vervangKosten(tx, stuk, kosten, 'swv') }),
      };
    });
    return geefArrangement(context, params.id);
  },
});
