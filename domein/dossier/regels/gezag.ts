import type { Datum } from '../../../kern/tijd/datum.ts';

/** How a person stands to a child. */
export type Gezagsoort = 'ouder_met_gezag' | 'ouder_zonder_gezag' | 'voogd';

/** One line about who has gezag, from (incl.) until (excl.). */
export interface Gezagsregel {
  readonly persoon: string;
  readonly soort: Gezagsoort;
  readonly van: Datum;
  readonly tot: Datum | null;
}

/** As a person reads it. */
export const GEZAGNAAM = {
  ouder_met_gezag: 'ouder met gezag',
  ouder_zonder_gezag: 'ouder zonder gezag',
  voogd: 'voogd',
} as const satisfies Record<Gezagsoort, string>;

/** DOS-2: those who have gezag over the child on a day. A parent without gezag is not among them. */
export function wieHeeftGezag<R extends Gezagsregel>(regels: readonly R[], dag: Datum): readonly R[] {
  return regels.filter((regel) => regel.soort !== 'ouder_zonder_gezag' && geldtOp(regel, dag));
}

/** DOS-2: whether this person has gezag over the child on a day. */
export function heeftGezag(regels: readonly Gezagsregel[], persoon: string, dag: Datum): boolean {
  return wieHeeftGezag(regels, dag).some((regel) => regel.persoon === persoon);
}

function geldtOp({ van, tot }: Pick<Gezagsregel, 'van' | 'tot'>, dag: Datum): boolean {
  return van <= dag && (tot === null || dag < tot);
}
