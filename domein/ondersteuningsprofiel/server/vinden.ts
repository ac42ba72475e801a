import { type Datum, isNa } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { eis, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import {
  type GevondenSchool,
  KeuzesVorm,
  ScholenVorm,
  VergelijkingVorm,
  VergelijkZoekVorm,
  VinderZoekVorm,
} from '../contract.ts';
import { isAanbodOp, vrijePlekken } from '../regels/concept.ts';
import { legNaastElkaar } from '../regels/vergelijken.ts';
import {
  type GevraagdeHulp,
  leesGevraagdeHulp,
  leesSoorten,
  leesVertrekpunt,
  leesWoorden,
  onbekendePlaats,
} from '../regels/zoekvraag.ts';
import { vindInWerking, vindPlaatsruimte, vindScholen } from './opslag.ts';
import {
  PER_PAGINA,
  vindAanbod,
  vindDenominaties,
  vindPunt,
  vindVersiesInWerking,
  type Zoekvraag,
  zoekScholen,
} from './opslag-vinden.ts';

const DOEL = 'Ouders en scholen laten vinden welke school een kind kan ondersteunen';

/** SOP-3 · Finds schools by name, place, kind, denomination and need. */
export const toonScholen = route({
  methode: 'GET',
  pad: '/scholen',
  actie: 'ondersteuningsprofiel.scholen-vinden',
  samenvatting: 'Vind scholen op naam, plaats en ondersteuning',
  doel: DOEL,
  log: 'geen',
  rollen: ['openbaar'],
  schema: { zoek: VinderZoekVorm, antwoord: ScholenVorm },
  voerUit: async ({ tx, vandaag }, { zoek }) => {
    const hulp = eis(leesGevraagdeHulp(zoek.behoefte ?? []));
    const soorten = eis(leesSoorten(zoek.soort ?? []));
    const vertrekpunt = leesVertrekpunt(zoek.plaats ?? '');
    const punt = vertrekpunt && ((await vindPunt(tx, vertrekpunt)) ?? weiger([onbekendePlaats(vertrekpunt)]));
    const vraag: Zoekvraag = {
      woorden: leesWoorden(zoek.zoek ?? ''),
      vertrekpunt,
      punt,
      hulp,
      soorten,
      // Without a place there is nothing to measure from.
      binnen: punt && zoek.binnen,
      denominatie: zoek.denominatie || undefined,
      swv: zoek.swv,
      volgorde: zoek.volgorde ?? 'afstand',
      pagina: zoek.pagina ?? 1,
    };
    const { gevonden, totaal } = await zoekScholen(tx, vraag, vandaag);
    return {
      scholen: await vulAan(tx, gevonden, hulp, vandaag),
      totaal,
      pagina: vraag.pagina,
      perPagina: PER_PAGINA,
      vanaf: punt ?? null,
    };
  },
});

async function vulAan(
  tx: Tx,
  gevonden: readonly { code: string; afstandKm: number | null }[],
  hulp: readonly GevraagdeHulp[],
  vandaag: Datum,
): Promise<GevondenSchool[]> {
  if (gevonden.length === 0) return [];
  const codes = gevonden.map(({ code }) => code);
  const scholen = new Map((await vindScholen(tx, codes, vandaag)).map((school) => [school.code, school]));
  const profielen = new Map((await vindVersiesInWerking(tx, codes)).map((versie) => [versie.vestiging, versie]));
  const aanbod = await vindAanbod(tx, codes, vandaag);
  const plaatsruimte = await vindPlaatsruimte(tx, codes);
  return gevonden.flatMap(({ code, afstandKm }) => {
    const school = scholen.get(code);
    if (school === undefined) return [];
    const { naam, soort, soorten, denominatie, straat, huisnummer, plaats, lon, lat } = school;
    const versie = profielen.get(code);
    return [
      {
        code,
        naam,
        soort,
        soorten,
        denominatie,
        straat,
        huisnummer,
        plaats,
        lon,
        lat,
        afstandKm,
        profiel: versie
          ? {
              versie: versie.versie,
              vastgesteldOp: versie.vastgesteldOp,
              geldigTot: versie.geldigTot,
              verlopen: isNa(vandaag, versie.geldigTot),
            }
          : null,
        aanbod: aanbod
          .filter(({ vestiging }) => vestiging === code)
          .map((deel) => ({
            categorie: deel.categorie,
            niveau: deel.niveau,
            vrij: vrijePlekken(deel),
            gevraagd: hulp.some(({ categorie, niveau }) => categorie === deel.categorie && niveau <= deel.niveau),
          })),
        plaatsruimte: plaatsruimte.get(code) ?? null,
      },
    ];
  });
}

/** What one can choose from when looking for a school. */
export const toonKeuzes = route({
  methode: 'GET',
  pad: '/scholen/keuzes',
  actie: 'ondersteuningsprofiel.zoekkeuzes',
  samenvatting: 'Waaruit u kunt kiezen bij het zoeken van een school',
  doel: DOEL,
  log: 'geen',
  rollen: ['openbaar'],
  schema: { antwoord: KeuzesVorm },
  voerUit: async ({ tx }) => ({ denominaties: await vindDenominaties(tx) }),
});

/** SOP-3 · Up to three schools side by side. */
export const vergelijkScholen = route({
  methode: 'GET',
  pad: '/scholen/vergelijken',
  actie: 'ondersteuningsprofiel.scholen-vergelijken',
  samenvatting: 'Zet een tot drie scholen naast elkaar',
  doel: DOEL,
  log: 'geen',
  rollen: ['openbaar'],
  schema: { zoek: VergelijkZoekVorm, antwoord: VergelijkingVorm },
  voerUit: async ({ tx, vandaag }, { zoek }) => {
    const codes = [...new Set(zoek.scholen.split(','))];
    const gevonden = new Map((await vindScholen(tx, codes, vandaag)).map((school) => [school.code, school]));
    const profielen = await vindInWerking(tx, codes, vandaag);
    const plaatsruimte = await vindPlaatsruimte(tx, codes);
    const scholen = codes.flatMap((code) => {
      const school = gevonden.get(code);
      return school
        ? [{ school, profiel: profielen.get(code) ?? null, plaatsruimte: plaatsruimte.get(code) ?? null }]
        : [];
    });
    // An offer that has ended, or has yet to begin, is no offer to compare with.
    const aanbod = legNaastElkaar(
      scholen.map(
        ({ profiel }) => profiel && { aanbod: profiel.inhoud.aanbod.filter((deel) => isAanbodOp(deel, vandaag)) },
      ),
    );
    return {
      scholen,
      onbekend: codes.filter((code) => !gevonden.has(code)),
      aanbod: aanbod.map(({ domein, categorie, cellen }) => ({
        domein,
        categorie,
        cellen: cellen.map((cel) => [...cel]),
      })),
    };
  },
});
