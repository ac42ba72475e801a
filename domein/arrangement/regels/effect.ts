import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Doeluitkomst } from './toestand.ts';

/** What the evaluation of the plan said of a goal. */
export interface Oppuitkomst {
  readonly doel: string;
  readonly uitkomst: 'behaald' | 'deels' | 'niet' | 'vervallen';
  readonly dag: Datum;
}
interface Bijdrage {
  readonly arrangement: string;
  readonly naam: string;
  /** What the arrangement itself found of it; undefined while it was not evaluated. */
  readonly uitkomst: Doeluitkomst['uitkomst'] | undefined;
}
/** A goal of the plan, what came of it, and the arrangements that worked at it. */
export interface Doeleffect {
  readonly doel: string;
  readonly tekst: string;
  /** Undefined while the plan was not evaluated on it. */
  readonly laatste: Oppuitkomst | undefined;
  readonly arrangementen: readonly Bijdrage[];
}

export interface Bijdragend {
  readonly id: string;
  readonly naam: string;
  readonly doelen: readonly { readonly id: string; readonly oppDoel: string | null }[];
  /** The last evaluation of the arrangement. */
  readonly uitkomsten: readonly Doeluitkomst[];
}

/** ARR-1, OPP-6 · Per goal of the plan: which arrangements served it, and what came of it. Goals that none serves stay out. */
export function bepaalEffect(
  doelen: readonly { readonly id: string; readonly tekst: string }[],
  arrangementen: readonly Bijdragend[],
  uitkomsten: readonly Oppuitkomst[],
): readonly Doeleffect[] {
  return doelen.flatMap(({ id, tekst }) => {
    const bijdragen = arrangementen.flatMap((arrangement) =>
      arrangement.doelen
        .filter(({ oppDoel }) => oppDoel === id)
        .map((doel) => ({
          arrangement: arrangement.id,
          naam: arrangement.naam,
          uitkomst: arrangement.uitkomsten.find((u) => u.doel === doel.id)?.uitkomst,
        })),
    );
    if (bijdragen.length === 0) return [];
    const laatste = uitkomsten
      .filter(({ doel }) => doel === id)
      .reduce<Oppuitkomst | undefined>(
        (eerder, u) => (eerder === undefined || u.dag >= eerder.dag ? u : eerder),
        undefined,
      );
    return [{ doel: id, tekst, laatste, arrangementen: bijdragen }];
  });
}
