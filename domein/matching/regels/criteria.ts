import { type Bron, magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { INTENSITEITEN, type Intensiteit } from '../../behoefte/regels/domeinen.ts';

const MAT_1: Bron = { regel: 'MAT-1', artikel: 'ondersteuningsplan van het samenwerkingsverband' };

/** The largest distance limit that an SWV can set, in km. */
const MAX_GRENS_KM = 500;
const MAX_GEWICHT = 100;

/**
 * MAT-1 · By what a need and a profile are compared (instelbaar): fixed beforehand by the SWV, in one version of its
 * ondersteuningsplan. Weights and scores are whole numbers, so that the same input always gives the same order.
 */
export interface MatchCriteria {
  /** Names this set, for example the version of the ondersteuningsplan. Every outcome carries it. */
  readonly versie: string;
  /** Farthest great-circle distance to home in km, to one decimal, for regular schools per sector and for special ones. */
  readonly maxAfstandKm: { readonly po: number; readonly vo: number; readonly gespecialiseerd: number };
  /** National categories for which the SWV offers an arrangement that lifts an offer by one level. */
  readonly arrangementVoor: 'alle' | readonly string[];
  /** Other SWV whose regular schools children of this region may go to, such as neighbours or a national SWV. */
  readonly ookSwvs: 'alle' | readonly string[];
  readonly gewichten: {
    /** How heavy a need counts in the fit, by intensity; 1 to 100. */
    readonly intensiteit: Readonly<Record<Intensiteit, number>>;
    /** Multiplied with it: for a required need and for a wish; 1 to 100. */
    readonly verplicht: number;
    readonly wens: number;
  };
  /** What a need counts that is met with an arrangement, in percent of a full «ja». */
  readonly waardeArrangement: number;
  /** How many percent points go off when the offer is given in another setting than asked. */
  readonly aftrekAndereSetting: number;
}

/** The criteria of an SWV that has not set its own. */
export const STANDAARDCRITERIA: MatchCriteria = {
  versie: 'standaard-1',
  maxAfstandKm: { po: 15, vo: 25, gespecialiseerd: 40 },
  arrangementVoor: 'alle',
  ookSwvs: [],
  gewichten: { intensiteit: { 1: 1, 2: 2, 3: 4 }, verplicht: 3, wens: 1 },
  waardeArrangement: 60,
  aftrekAndereSetting: 10,
};

/**
 * MAT-1 · Judges a set of criteria before an SWV adopts it: a version, distances and weights that can be counted with, and
 * «ja» always worth more than «met arrangement», in whichever setting.
 */
export function beoordeelCriteria(criteria: MatchCriteria): Uitkomst<MatchCriteria> {
  const redenen: Reden[] = [];
  const eis = (goed: boolean, code: string, veld: string, zin: string) => {
    if (!goed) redenen.push({ code, zin, bron: MAT_1, veld });
  };
  eis(
    criteria.versie.trim() !== '',
    'versie-ontbreekt',
    'versie',
    'Geef deze criteria een versie, zoals die van het ondersteuningsplan.',
  );
  for (const soort of ['po', 'vo', 'gespecialiseerd'] as const) {
    const km = criteria.maxAfstandKm[soort];
    const zin = `De grootste afstand is meer dan 0 en hoogstens ${MAX_GRENS_KM} kilometer.`;
    eis(Number.isFinite(km) && km > 0 && km <= MAX_GRENS_KM, 'afstand-ongeldig', `maxAfstandKm.${soort}`, zin);
  }
  const { intensiteit, verplicht, wens } = criteria.gewichten;
  const gewichten = [
    ...INTENSITEITEN.map((i) => [`intensiteit.${i}`, intensiteit[i]] as const),
    ['verplicht', verplicht] as const,
    ['wens', wens] as const,
  ];
  for (const [veld, gewicht] of gewichten) {
    const goed = Number.isInteger(gewicht) && gewicht >= 1 && gewicht <= MAX_GEWICHT;
    eis(
      goed,
      'gewicht-ongeldig',
      `gewichten.${veld}`,
      `Een gewicht is een heel getal van 1 tot en met ${MAX_GEWICHT}.`,
    );
  }
  const { waardeArrangement: arrangement, aftrekAndereSetting: aftrek } = criteria;
  const heel = Number.isInteger(arrangement) && Number.isInteger(aftrek) && aftrek >= 0;
  const volgorde = aftrek < arrangement && arrangement < 100 - aftrek;
  const zin =
    'Een arrangement telt minder dan gewoon aanbod, en een andere plek in de school haalt er minder af dan het arrangement waard is.';
  eis(heel && volgorde, 'waarde-ongeldig', 'waardeArrangement', zin);
  return magTenzij(redenen, () => criteria, MAT_1);
}

/** MAT-1 · Whether the SWV offers an arrangement for a national category. */
export function heeftArrangement(criteria: MatchCriteria, categorie: string): boolean {
  return criteria.arrangementVoor === 'alle' || criteria.arrangementVoor.includes(categorie);
}
