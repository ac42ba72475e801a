import { type Datum, isNa, isVoor, plusJaren } from '../../../kern/tijd/datum.ts';
import { type Bron, magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { isGeldigOp } from '../../behoefte/regels/behoefte.ts';
import { type LokaleCategorie, naarLandelijk } from '../../behoefte/regels/lokale-categorie.ts';
import type { MatchVraag, Plaats, VraagBehoefte } from './vraag.ts';

const BEH_1: Bron = { regel: 'BEH-1', artikel: 'handreiking Helderheid rond passend onderwijs, 3.1' };
const MAT_1: Bron = { regel: 'MAT-1', artikel: 'ondersteuningsplan van het samenwerkingsverband' };
const MAT_3: Bron = { regel: 'MAT-3', artikel: 'ondersteuningsplan van het samenwerkingsverband' };

/** A need as it stands in the dossier. */
export interface Dossierbehoefte extends VraagBehoefte {
  readonly bron: 'school' | 'ouders' | 'leerling';
  /** The school that wrote it; undefined when parents or pupil did. */
  readonly vestiging?: string;
  readonly van: Datum;
  readonly tot?: Datum;
  /** The local category with this code, when there is one. */
  readonly lokaal?: LokaleCategorie;
}

/** Whose description a match uses. */
export type Blik = { readonly soort: 'school'; readonly vestiging: string } | { readonly soort: 'ouders' };

/** Who asks: a school sees with its own eyes first; parents with those of the school where the child is, then their own. */
export interface Vrager {
  readonly eigenSchool?: string;
  readonly ingeschrevenBij?: string;
}

/**
 * BEH-1, BEH-6 · Whose description a match uses, of what counts on the day: the own school, the school where the child is
 * enrolled, another school that described it (by vestigingscode); only for parents also what they wrote themselves.
 * Descriptions are not mixed. Undefined when nobody described a need.
 */
export function kiesBlik(behoeften: readonly Dossierbehoefte[], vrager: Vrager, dag: Datum): Blik | undefined {
  const geldig = behoeften.filter((behoefte) => isGeldigOp(behoefte, dag));
  const scholen = geldig.flatMap(({ bron, vestiging }) => (bron === 'school' && vestiging ? [vestiging] : [])).sort();
  const school = [vrager.eigenSchool, vrager.ingeschrevenBij, scholen[0]].find(
    (code) => code !== undefined && scholen.includes(code),
  );
  if (school !== undefined) return { soort: 'school', vestiging: school };
  if (vrager.eigenSchool !== undefined) return undefined;
  return geldig.some(({ bron }) => bron === 'ouders') ? { soort: 'ouders' } : undefined;
}

/** The needs of one view that count on the day, in national categories, and sentences about those that cannot count. */
export function behoeftenVanBlik(behoeften: readonly Dossierbehoefte[], blik: Blik, dag: Datum) {
  const meegenomen: VraagBehoefte[] = [];
  const nietMeegenomen: string[] = [];
  for (const behoefte of behoeften) {
    const eigen = blik.soort === 'school' ? behoefte.vestiging === blik.vestiging : behoefte.bron === 'ouders';
    if (!eigen || !isGeldigOp(behoefte, dag)) continue;
    const { intensiteit, setting, verplicht, lokaal } = behoefte;
    const categorie = naarLandelijk(behoefte.categorie, lokaal === undefined ? [] : [lokaal], dag);
    if (categorie !== undefined) meegenomen.push({ categorie, intensiteit, setting, verplicht });
    else
      nietMeegenomen.push(
        `De behoefte «${lokaal?.naam ?? behoefte.categorie}» telt niet mee: deze categorie geldt niet op deze dag.`,
      );
  }
  return { meegenomen, nietMeegenomen };
}

/** What is known for a question, before it can be asked. */
export type Vraagstelling = Omit<MatchVraag, 'plaats'> & { readonly plaats: Plaats | undefined };

/**
 * MAT-1 · The question, or why it cannot be asked: no need described (BEH-1), no known place of the home, or a day in the past
 * or more than two years ahead.
 */
export function stelVraag(vraag: Vraagstelling, vandaag: Datum): Uitkomst<MatchVraag> {
  const redenen: Reden[] = [];
  const { plaats, peildatum } = vraag;
  if (vraag.behoeften.length === 0) {
    const zin = 'Beschrijf eerst de behoefte. Zonder behoefte is er niets om scholen mee te vergelijken.';
    redenen.push({ code: 'geen-behoefte', zin, bron: BEH_1 });
  }
  if (plaats === undefined) {
    const zin = 'Van dit woonadres is niet bekend waar het ligt. Controleer de postcode in het dossier.';
    redenen.push({ code: 'woonplaats-onbekend', zin, bron: MAT_3 });
  }
  if (isVoor(peildatum, vandaag) || isNa(peildatum, plusJaren(vandaag, 2))) {
    const zin = 'Kies een startdag van vandaag of later, hoogstens twee jaar vooruit.';
    redenen.push({ code: 'peildatum-ongeldig', zin, bron: MAT_1, veld: 'peildatum' });
  }
  return magTenzij(redenen, () => ({ ...vraag, plaats: plaats ?? { lon: 0, lat: 0 } }), MAT_1);
}
