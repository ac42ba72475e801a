import type { Datum } from '../../../kern/tijd/datum.ts';

/** How a line of a new file stands to what is kept. */
export type Verschil =
  | { readonly soort: 'nieuw' }
  | { readonly soort: 'gelijk' }
  | { readonly soort: 'gewijzigd'; readonly velden: readonly string[] };

type Waarde = string | number | boolean | null | readonly string[];

/** ORG-7 · Compares what a file says with what is kept, column by column. */
export function vergelijk<T extends { readonly [K in keyof T]: Waarde }>(oud: T | undefined, nieuw: T): Verschil {
  if (oud === undefined) return { soort: 'nieuw' };
  const velden = (Object.keys(nieuw) as (keyof T & string)[]).filter((veld) => !isGelijk(oud[veld], nieuw[veld]));
  return velden.length === 0 ? { soort: 'gelijk' } : { soort: 'gewijzigd', velden };
}

function isGelijk(een: Waarde, ander: Waarde): boolean {
  if (!Array.isArray(een) || !Array.isArray(ander)) return een === ander;
  return een.length === ander.length && een.every((deel, i) => deel === ander[i]);
}

/** To which board or SWV a location belongs, and from which day. */
export interface Lidmaatschap {
  readonly bij: string;
  readonly van: Datum;
}

/** What must happen to a dated membership. */
export type Lidmaatschapstap =
  | { readonly soort: 'eindig'; readonly bij: string; readonly van: Datum; readonly tot: Datum }
  | { readonly soort: 'verwijder'; readonly bij: string; readonly van: Datum }
  | { readonly soort: 'begin'; readonly bij: string; readonly van: Datum };

/**
 * ORG-7 · When a location goes to another board or SWV, the old membership ends today (exclusive) and the new one starts.
 * A membership that started today is corrected instead: it has not held for a single day.
 */
export function stappenVoorLidmaatschap(
  oud: Lidmaatschap | undefined,
  nieuw: string | null,
  vandaag: Datum,
): readonly Lidmaatschapstap[] {
  if (oud?.bij === nieuw || (oud === undefined && nieuw === null)) return [];
  const weg: readonly Lidmaatschapstap[] =
    oud === undefined
      ? []
      : [oud.van < vandaag ? { soort: 'eindig', ...oud, tot: vandaag } : { soort: 'verwijder', ...oud }];
  return nieuw === null ? weg : [...weg, { soort: 'begin', bij: nieuw, van: vandaag }];
}
