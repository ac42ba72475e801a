import type { Datum } from '../../../kern/tijd/datum.ts';
import { type Bron, magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { naamInZin } from '../../behoefte/regels/categorieen.ts';
import { type Aanbod, beoordeelSop, type SopInhoud } from './profiel.ts';

const SOP_1 = bron('SOP-1', 'WPO-8-5');

/** What a school may still have to write: no reason to refuse saving, so that nobody loses half a text. */
const NOG_TE_DOEN: ReadonlySet<string> = new Set([
  'contact-leeg',
  'contact-onbereikbaar',
  'email-ongeldig',
  'wie-ontbreekt',
  'tekst-leeg',
  'tekst-te-lang',
]);

/** SOP-1 · An empty profile, to start from when the school never adopted one. */
export function leegConcept(): SopInhoud {
  const contact = { naam: '', functie: '', telefoon: '', email: '', spreekuur: '' };
  return { basisondersteuning: [], aanbod: [], grenzen: [], voorzieningen: [], ambities: [], contact };
}

/**
 * SOP-1 · Whether a draft can be kept. What is only unfinished (an empty line, no contact yet, an offer whose category is still
 * to be chosen) is kept and shows up at `watOntbreekt`; what can never be right (a negative number, an unknown code) is refused.
 */
export function beoordeelConcept(inhoud: SopInhoud): Uitkomst<SopInhoud> {
  const oordeel = beoordeelSop(inhoud);
  const redenen = oordeel.mag ? [] : oordeel.redenen.filter((reden) => !isNogTeDoen(reden, inhoud));
  return magTenzij(redenen, () => inhoud, SOP_1);
}

/** SOP-2 · What must still be done to this draft before it can be adopted, each with its field. */
export function watOntbreekt(inhoud: SopInhoud): readonly Reden[] {
  const oordeel = beoordeelSop(inhoud);
  return oordeel.mag ? [] : oordeel.redenen.map((reden) => ({ ...reden, zin: zinBijLeeg(reden, inhoud) ?? reden.zin }));
}

/** For an offer whose kind is still to be chosen: a sentence that asks for it, and none that names it. */
function zinBijLeeg({ code, veld }: Reden, { aanbod }: SopInhoud): string | undefined {
  if (aanbod[Number(veld?.split('.')[1])]?.categorie !== '') return undefined;
  if (code === 'categorie-onbekend') return 'Kies wat voor hulp dit is.';
  return code === 'wie-ontbreekt' ? 'Schrijf wie deze ondersteuning geeft.' : undefined;
}

function isNogTeDoen({ code, veld }: Reden, inhoud: SopInhoud): boolean {
  if (code !== 'categorie-onbekend') return NOG_TE_DOEN.has(code);
  const plek = Number(veld?.split('.')[1]);
  return inhoud.aanbod[plek]?.categorie === '';
}

/** A signal about a count in the draft that is older than what the school recorded meanwhile. */
export interface Bezettingsignaal {
  readonly code: 'bezet-verouderd';
  readonly zin: string;
  readonly veld: string;
  readonly bron: Bron;
}

/**
 * SOP-1 · Between versions a school keeps up how many pupils have each offer. A draft may then hold older counts: those are named,
 * with the newer one. The same offer is the one with the same category, level and setting, in order of appearance.
 */
export function signalenBijBezetting(
  concept: Pick<SopInhoud, 'aanbod'>,
  inWerking: readonly Aanbod[],
): Bezettingsignaal[] {
  const over = [...inWerking];
  return concept.aanbod.flatMap((aanbod, i) => {
    const plek = over.findIndex((ander) => isZelfde(aanbod, ander));
    const [nu] = plek < 0 ? [] : over.splice(plek, 1);
    if (nu === undefined || nu.bezet === aanbod.bezet) return [];
    const zin = `Bij «${naamInZin(aanbod.categorie)}» zijn nu ${nu.bezet} plekken bezet. In dit concept staat ${aanbod.bezet}.`;
    return [{ code: 'bezet-verouderd' as const, zin, veld: `aanbod.${i}.bezet`, bron: SOP_1 }];
  });
}

function isZelfde(a: Aanbod, b: Aanbod): boolean {
  return a.categorie === b.categorie && a.niveau === b.niveau && a.setting === b.setting;
}

/** SOP-1 · Whether an offer is there on a day: both its first and its last day count. */
export function isAanbodOp({ sinds, tot }: Pick<Aanbod, 'sinds' | 'tot'>, dag: Datum): boolean {
  return sinds <= dag && (tot === undefined || tot >= dag);
}

/** SOP-1 · How many pupils more can have this offer; none when it is full or overfull. */
export function vrijePlekken({ capaciteit, bezet }: Pick<Aanbod, 'capaciteit' | 'bezet'>): number {
  return Math.max(0, capaciteit - bezet);
}
