import type { Bouw, Streek } from './bouw.ts';
import { maakDossier } from './dossier.ts';
import type { School } from './regio.ts';
import type { Toeval } from './toeval.ts';
import type { Verhaal } from './verhalen.ts';
import type { Omvang } from './zorg.ts';

/** What a population looks like. */
export type Soort = 'dossiers' | 'bevolking';

type Weging = readonly (readonly [gewicht: number, verhaal: Verhaal | 'ingeschreven'])[];

/** To try Opmaat out: dossiers in every state. */
const DOSSIERS: Weging = [
  [50, 'ingeschreven'],
  [14, 'geplaatst'],
  [10, 'geplaatst met extra'],
  [5, 'nieuw'],
  [4, 'vraag open'],
  [3, 'vraag beantwoord'],
  [4, 'onderzocht'],
  [3, 'verlengd'],
  [2, 'andere school bereid'],
  [2, 'te laat'],
  [2, 'tijdelijk geplaatst'],
  [2, 'elders'],
  [2, 'geweigerd'],
  [3, 'ingetrokken'],
  [2, 'niet in behandeling'],
];
/** To measure with: spread as in the country, where most pupils simply sit at their school. */
const BEVOLKING: Weging = [
  [820, 'ingeschreven'],
  [110, 'geplaatst'],
  [20, 'geplaatst met extra'],
  [16, 'nieuw'],
  [8, 'vraag open'],
  [4, 'vraag beantwoord'],
  [6, 'onderzocht'],
  [3, 'verlengd'],
  [1, 'andere school bereid'],
  [1, 'te laat'],
  [1, 'tijdelijk geplaatst'],
  [2, 'elders'],
  [2, 'geweigerd'],
  [5, 'ingetrokken'],
  [1, 'niet in behandeling'],
];

/** Shares of all pupils at each kind of school, in thousandths: SBO 3%, SO and VSO 2.5% together, PRO 2%. */
const AANDEEL = { BO: 560, SBO: 30, SO: 13, VSO: 12, PRO: 20, VO: 365 } as const;
/** Share of the pupils of ordinary schools that has support described. */
const MET_ONDERSTEUNING = { PO: 0.25, VO: 0.22 } as const;

/** How many of `totaal` pupils each school gets: by kind as in the country, within a kind by size. Adds up exactly. */
export function verdeel(scholen: readonly School[], totaal: number): readonly number[] {
  const hoofdsoort = (school: School) => school.soorten[0] ?? 'BO';
  const perSoort = new Map<string, number>();
  for (const school of scholen)
    perSoort.set(hoofdsoort(school), (perSoort.get(hoofdsoort(school)) ?? 0) + school.leerlingen);
  const gewichten = scholen.map(
    (school) => (AANDEEL[hoofdsoort(school)] * school.leerlingen) / (perSoort.get(hoofdsoort(school)) ?? 1),
  );
  const som = gewichten.reduce((a, b) => a + b, 0);
  let gehad = 0;
  let gegeven = 0;
  return gewichten.map((gewicht) => {
    gehad += gewicht;
    const tot = Math.round((gehad / som) * totaal);
    const aantal = tot - gegeven;
    gegeven = tot;
    return aantal;
  });
}

/** Fills the schools of a region with so many pupils, writing as it goes: memory stays the same however many there are. */
export async function vulScholen(bouw: Bouw, streek: Streek, totaal: number, soort: Soort): Promise<void> {
  const { scholen } = streek.regio;
  for (const [plek, aantal] of verdeel(scholen, totaal).entries()) {
    const school = scholen[plek];
    for (let i = 0; school !== undefined && i < aantal; i++) {
      const verhaal = bouw.toeval.gewogen(soort === 'dossiers' ? DOSSIERS : BEVOLKING);
      const zorg = kiesZorg(bouw.toeval, school, verhaal, soort);
      maakDossier(bouw, streek, {
        school,
        verhaal,
        ...(zorg && { zorg }),
        ...(soort === 'bevolking' && bouw.toeval.kans(0.55) && { gezin: 'een ouder' as const }),
      });
      await bouw.schrijver.schrijfAlsVol();
    }
  }
}

function kiesZorg(toeval: Toeval, school: School, verhaal: Verhaal | 'ingeschreven', soort: Soort): Omvang | undefined {
  const isGewoon = school.soorten.includes('BO') || school.soorten.includes('VO');
  const heeftExtra = verhaal === 'geplaatst met extra' || verhaal === 'onderzocht';
  const kans = !isGewoon || heeftExtra ? 1 : soort === 'dossiers' ? 0.6 : MET_ONDERSTEUNING[school.sector];
  if (!toeval.kans(kans)) return undefined;
  return soort === 'dossiers' ? 'gewoon' : 'kort';
}
