import { type Datum, isNa, plusDagen, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { vindLaatsteGebeurtenis } from '../../../server/platform/gebeurtenis.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { IntrekInvoerVorm, KeuzeInvoerVorm, PlanVorm, SwvPad, VoorbeeldVorm } from '../contract.ts';
import { gevolgVan, schrijfGevolgen } from '../regels/gevolg.ts';
import { beoordeelIntrekken, beoordeelKeuze } from '../regels/kiezen.ts';
import { vindInstelling } from '../regels/onderwerpen.ts';
import { OND_1 } from '../regels/oordeel.ts';
import { waardeOp } from '../regels/waarde-op.ts';
import { vergelijkWaarden } from '../regels/woorden.ts';
import { schrijfKeuze, telGeraakt, trekIn, vergrendel, vindKeuzes } from './opslag.ts';
import { maakPlan, standVan, van } from './tonen.ts';

const DIRECTIE = {
  rollen: ['directie'],
  geweigerd: {
    zin: 'De directie van het samenwerkingsverband legt keuzes vast, zoals het ondersteuningsplan ze noemt.',
    ...OND_1,
  },
  voorwaarde: 'van het eigen samenwerkingsverband',
  log: 'geen',
} as const;

export const toonVoorbeeld = route({
  ...DIRECTIE,
  methode: 'POST',
  pad: '/swv/:swv/ondersteuningsplan/voorbeeld',
  actie: 'ondersteuningsplan.voorbeeld',
  samenvatting: 'Wat een keuze zou veranderen, vanaf welke dag en voor hoeveel, zonder iets vast te leggen (OND-1)',
  doel: 'Een keuze van het samenwerkingsverband voorbereiden',
  schema: { params: SwvPad, body: KeuzeInvoerVorm, antwoord: VoorbeeldVorm },
  voerUit: async (context, { params: { swv }, body }) => {
    const { instelling, keuzes } = await open(context, swv, body);
    const { sleutel, volgnummer: _, ...nieuw } = body;
    const keuze = eis(beoordeelKeuze(instelling, nieuw, { vandaag: context.vandaag, keuzes }));
    const anders = keuzes.filter((een) => een.van !== keuze.van);
    const volgende = anders.find((een) => !een.vervallen && isNa(een.van, keuze.van));
    return {
      vanaf: keuze.van,
      ...(volgende && { totEnMet: plusDagen(volgende.van, -1) }),
      regels: [...vergelijkWaarden(instelling.vorm, waardeOp(anders, instelling.standaard, keuze.van), keuze.waarde)],
      gevolg: gevolgVan(sleutel).zin,
      aantallen: [...schrijfGevolgen(sleutel, await telGeraakt(context.tx, keuze.van))],
    };
  },
});

export const legKeuzeVast = route({
  ...DIRECTIE,
  methode: 'POST',
  pad: '/swv/:swv/ondersteuningsplan',
  actie: 'ondersteuningsplan.kiezen',
  samenvatting: 'Legt een keuze vast met een startdatum, of verandert er een die nog niet is begonnen (OND-1)',
  doel: 'Een keuze van het samenwerkingsverband vastleggen',
  status: 201,
  schema: { params: SwvPad, body: KeuzeInvoerVorm, antwoord: PlanVorm },
  voerUit: async (context, { params: { swv }, body }) => {
    const { tx, actor, nu, vandaag, legVast } = context;
    const { instelling, keuzes } = await open(context, swv, body);
    const { sleutel, volgnummer: _, ...nieuw } = body;
    const keuze = eis(beoordeelKeuze(instelling, nieuw, { vandaag, keuzes }));
    const isVerandering = keuzes.some((een) => een.van === keuze.van && !een.vervallen);
    await schrijfKeuze(tx, { swv, sleutel, door: actor.persoon, nu }, keuze);
    await legVast({
      soort: 'ondersteuningsplan.gekozen',
      swv,
      voorOuders: false,
      tekst: `${instelling.naam} ${isVerandering ? 'veranderd' : 'vastgelegd'}, geldig vanaf ${schrijfDatum(keuze.van)} (${keuze.plaatsInPlan}).`,
      gegevens: { sleutel, van: keuze.van, waarde: keuze.waarde, plaatsInPlan: keuze.plaatsInPlan },
    });
    return maakPlan(tx, swv, vandaag, true);
  },
});

export const trekKeuzeIn = route({
  ...DIRECTIE,
  methode: 'POST',
  pad: '/swv/:swv/ondersteuningsplan/intrekken',
  actie: 'ondersteuningsplan.intrekken',
  samenvatting: 'Trekt een keuze in die nog niet is begonnen (OND-1)',
  doel: 'Een keuze van het samenwerkingsverband intrekken',
  schema: { params: SwvPad, body: IntrekInvoerVorm, antwoord: PlanVorm },
  voerUit: async (context, { params: { swv }, body }) => {
    const { tx, actor, nu, vandaag, legVast } = context;
    const { instelling, keuzes } = await open(context, swv, body);
    const keuze = eis(beoordeelIntrekken(keuzes, body.van, vandaag));
    await trekIn(tx, { swv, sleutel: body.sleutel, door: actor.persoon, nu }, keuze.van);
    await legVast({
      soort: 'ondersteuningsplan.ingetrokken',
      swv,
      voorOuders: false,
      tekst: `${instelling.naam}: de keuze die op ${schrijfDatum(keuze.van)} zou ingaan, is ingetrokken.`,
      gegevens: { sleutel: body.sleutel, van: keuze.van },
    });
    return maakPlan(tx, swv, vandaag, true);
  },
});

/** The setting and its choices, for the directie of this SWV that saw the last of them. */
async function open(
  { tx, actor }: Pick<Context, 'tx' | 'actor'>,
  swv: string,
  { sleutel, volgnummer }: { readonly sleutel: string; readonly van: Datum; readonly volgnummer: number },
) {
  if (actor.organisatie !== swv) nietGevonden();
  const instelling = vindInstelling(swv, sleutel) ?? nietGevonden();
  await vergrendel(tx, swv, sleutel);
  const keuzes = van(await vindKeuzes(tx, swv), sleutel);
  if (standVan(keuzes) !== volgnummer) {
    const laatste = await vindLaatsteGebeurtenis(tx, { soort: 'ondersteuningsplan.', swv, gegevens: { sleutel } });
    const wie = laatste ? ` door ${laatste.wie}, op ${schrijfDatum(laatste.dag)}` : '';
    const zin = `Dit is intussen veranderd${wie}. Laad deze pagina opnieuw en bekijk dat eerst.`;
    weiger([{ code: 'intussen-veranderd', zin, bron: OND_1 }], 'intussen-veranderd');
  }
  return { instelling, keuzes };
}
