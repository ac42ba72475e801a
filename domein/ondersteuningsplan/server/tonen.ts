import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { type Instellingsregel, type Plan, PlanVorm, SwvPad, WaardenVorm, WaardenZoek } from '../contract.ts';
import type { Instelling } from '../regels/instellingen.ts';
import { isVanSector, onderwerpenVan } from '../regels/onderwerpen.ts';
import { keuzeOp, LANDELIJK, rijgTijdvakken } from '../regels/waarde-op.ts';
import { schrijfWaarde } from '../regels/woorden.ts';
import { type BewaardeKeuze, vindGeschiedenis, vindKeuzes, vindSwv } from './opslag.ts';

export const toonWaarden = route({
  methode: 'GET',
  pad: '/swv/:swv/instellingen',
  actie: 'ondersteuningsplan.waarden',
  samenvatting: 'Wat op een dag geldt in een samenwerkingsverband, met de plaats in het ondersteuningsplan (OND-1)',
  doel: 'Openbare informatie',
  log: 'geen',
  rollen: ['openbaar'],
  schema: { params: SwvPad, zoek: WaardenZoek, antwoord: WaardenVorm },
  voerUit: async ({ tx, vandaag }, { params: { swv }, zoek }) => {
    if ((await vindSwv(tx, swv)) === undefined) nietGevonden();
    const datum = zoek.datum ?? vandaag;
    const keuzes = await vindKeuzes(tx, swv);
    const instellingen = onderwerpenVan(swv)
      .flatMap((onderwerp) => onderwerp.instellingen)
      .map(({ sleutel, naam, standaard, bron }) => {
        const keuze = keuzeOp(van(keuzes, sleutel), datum);
        return {
          sleutel,
          naam,
          waarde: keuze === undefined ? standaard : keuze.waarde,
          ...(keuze && { van: keuze.van }),
          plaatsInPlan: keuze?.plaatsInPlan ?? LANDELIJK,
          bron,
        };
      });
    return { swv, datum, instellingen };
  },
});

export const toonPlan = route({
  methode: 'GET',
  pad: '/swv/:swv/ondersteuningsplan',
  actie: 'ondersteuningsplan.bekijken',
  samenvatting:
    'Alle keuzes van het samenwerkingsverband: wat geldt, gold en gaat gelden, en wie dat vastlegde (OND-1)',
  doel: 'Keuzes van het samenwerkingsverband bekijken',
  log: 'geen',
  rollen: ['directie', 'tlv', 'consulent'],
  voorwaarde: 'van het eigen samenwerkingsverband',
  schema: { params: SwvPad, antwoord: PlanVorm },
  voerUit: ({ tx, actor, vandaag }, { params: { swv } }) =>
    actor.organisatie === swv ? maakPlan(tx, swv, vandaag, actor.rol === 'directie') : nietGevonden(),
});

/** The plan as the screen shows it. */
export async function maakPlan(tx: Tx, code: string, vandaag: Datum, magKiezen: boolean): Promise<Plan> {
  const swv = (await vindSwv(tx, code)) ?? nietGevonden();
  const keuzes = await vindKeuzes(tx, code);
  const gebeurd = await vindGeschiedenis(tx, code);
  const maak = (instelling: Instelling<unknown>): Instellingsregel => {
    const { sleutel, naam, uitleg, bron, vorm, standaard } = instelling;
    const eigen = van(keuzes, sleutel);
    return {
      sleutel,
      naam,
      uitleg,
      bron,
      volgnummer: standVan(eigen),
      tijdvakken: rijgTijdvakken(eigen, vandaag).map(({ keuze, totEnMet, stand }) => {
        const waarde = keuze === undefined ? standaard : keuze.waarde;
        return {
          ...(keuze && { van: keuze.van }),
          ...(totEnMet && { totEnMet }),
          stand,
          plaatsInPlan: keuze?.plaatsInPlan ?? LANDELIJK,
          waarde,
          regels: schrijfWaarde(vorm, waarde)
            .filter((regel) => isVanSector(code, regel.sleutel))
            .map(({ naam: wat, tekst }) => ({ naam: wat, tekst })),
        };
      }),
      geschiedenis: gebeurd
        .filter((regel) => regel.sleutel === sleutel)
        .map(({ moment, wie, zin }) => ({ moment, wie, zin })),
    };
  };
  const onderwerpen = onderwerpenVan(code).map(({ naam, uitleg, instellingen }) => ({
    naam,
    uitleg,
    instellingen: instellingen.map(maak),
  }));
  return { swv, magKiezen, onderwerpen };
}

/** The choices about one setting. */
export function van(keuzes: readonly BewaardeKeuze[], sleutel: string): readonly BewaardeKeuze[] {
  return keuzes.filter((keuze) => keuze.sleutel === sleutel);
}

/** Counts every change to a setting: each new choice, each change of one, each taking back. */
export function standVan(keuzes: readonly BewaardeKeuze[]): number {
  return keuzes.reduce((som, { volgnummer }) => som + volgnummer, 0);
}
