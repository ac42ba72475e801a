import { type Datum, isNa, isVoor, plusDagen, vergelijk } from '../../../kern/tijd/datum.ts';

/** A choice of an SWV: what holds from this day, and where the plan says so. One that was taken back counts for no date. */
export interface Keuze<T = unknown> {
  readonly van: Datum;
  readonly waarde: T;
  readonly plaatsInPlan: string;
  readonly vervallen: boolean;
}

/** What stands when nothing was chosen yet. */
export const LANDELIJK = 'landelijke standaard van Opmaat';

/** OND-1 · The choice that holds on this date: the latest start on or before it that was not taken back. Undefined: the national default. */
export function keuzeOp<K extends Keuze>(keuzes: readonly K[], dag: Datum): K | undefined {
  return keuzes
    .filter((keuze) => !keuze.vervallen && !isNa(keuze.van, dag))
    .reduce<K | undefined>(
      (laatste, keuze) => (laatste === undefined || isNa(keuze.van, laatste.van) ? keuze : laatste),
      undefined,
    );
}

/** OND-1 · The value for a date. Every date has exactly one. */
export function waardeOp<T>(keuzes: readonly Keuze<T>[], standaard: T, dag: Datum): T {
  const keuze = keuzeOp(keuzes, dag);
  return keuze === undefined ? standaard : keuze.waarde;
}

/** A stretch of time in which one value holds. */
export interface Tijdvak<K extends Keuze = Keuze> {
  /** Undefined: the national default. */
  readonly keuze: K | undefined;
  /** The last day, included; undefined while nothing comes after. */
  readonly totEnMet: Datum | undefined;
  readonly stand: 'geweest' | 'nu' | 'straks';
}

/** OND-1 · The values one after another, the newest first and the national default last: each ends on the day before the next begins. */
export function rijgTijdvakken<K extends Keuze>(keuzes: readonly K[], vandaag: Datum): readonly Tijdvak<K>[] {
  const rij = keuzes.filter((keuze) => !keuze.vervallen).toSorted((a, b) => vergelijk(a.van, b.van));
  return [undefined, ...rij]
    .map((keuze, plek): Tijdvak<K> => {
      const volgende = rij[plek];
      const totEnMet = volgende && plusDagen(volgende.van, -1);
      const isVoorbij = totEnMet !== undefined && isVoor(totEnMet, vandaag);
      const stand = isVoorbij ? 'geweest' : keuze !== undefined && isNa(keuze.van, vandaag) ? 'straks' : 'nu';
      return { keuze, totEnMet, stand };
    })
    .reverse();
}
