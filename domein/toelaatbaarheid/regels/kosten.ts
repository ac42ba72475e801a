import { type Centen, centen } from '../../../kern/geld/geld.ts';
import { type Datum, datum } from '../../../kern/tijd/datum.ts';
import { type Schooljaar, schooljaarVan, schooljaarVanaf } from '../../../kern/tijd/schooljaar.ts';
import type { TlvCategorie, TlvSoort } from '../../tlv/regels/soorten.ts';

/** How many declarations of one kind run over the same period. */
export interface Telregel {
  readonly soort: TlvSoort;
  readonly categorie: TlvCategorie | null;
  readonly van: Datum;
  readonly tot: Datum;
  readonly aantal: number;
}

/** A line of the forecast: one kind and category in one schooljaar. */
export interface Kostenregel {
  /** Row of the setting `tlv.tarieven`: `SBO`, `SO-1`. */
  readonly tarief: string;
  readonly aantal: number;
  /** Amount per pupil; undefined when the SWV did not fill it in. */
  readonly bedrag: Centen | undefined;
  readonly totaal: Centen | undefined;
}

/** The forecast of one schooljaar. */
export interface Kostenjaar {
  readonly schooljaar: Schooljaar;
  /** The day on which is counted. */
  readonly teldag: Datum;
  readonly regels: readonly Kostenregel[];
  /** Of the lines with an amount. */
  readonly totaal: Centen;
  /** Whether an amount is missing for a kind that is counted: the total is then too low. */
  readonly onvolledig: boolean;
}

/** The row of `tlv.tarieven` for a kind and category. */
export function tariefVoor(soort: TlvSoort, categorie: TlvCategorie | null): string {
  return categorie === null ? soort : `${soort}-${categorie}`;
}

/** The day of a schooljaar on which declarations are counted for the costs: 1 February, as the funding of schools does since 2023. */
export function teldagVan({ eind }: Schooljaar): Datum {
  return datum(`${eind.slice(0, 4)}-02-01`);
}

/**
 * TLV-10 · What the declarations cost per schooljaar, from the one of this day on, by the amounts of that day, in whole cents. A
 * declaration counts in the years in which it holds on the day of counting.
 */
export function berekenKosten(
  regels: readonly Telregel[],
  tarieven: Readonly<Record<string, number>>,
  { vanaf, jaren }: { readonly vanaf: Datum; readonly jaren: number },
): readonly Kostenjaar[] {
  const eerste = Number(schooljaarVan(vanaf).begin.slice(0, 4));
  return Array.from({ length: jaren }, (_, plaats) => {
    const schooljaar = schooljaarVanaf(eerste + plaats);
    const teldag = teldagVan(schooljaar);
    const geteld = new Map<string, number>();
    for (const { soort, categorie, van, tot, aantal } of regels) {
      if (van > teldag || tot < teldag) continue;
      const tarief = tariefVoor(soort, categorie);
      geteld.set(tarief, (geteld.get(tarief) ?? 0) + aantal);
    }
    const uit = [...geteld]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([tarief, aantal]) => maakRegel(tarief, aantal, tarieven[tarief] ?? 0));
    return {
      schooljaar,
      teldag,
      regels: uit,
      totaal: centen(uit.reduce((som, { totaal }) => som + (totaal ?? 0), 0)),
      onvolledig: uit.some(({ totaal }) => totaal === undefined),
    };
  });
}

/** Zero in the setting means: not filled in yet. No amount is better than a wrong one. */
function maakRegel(tarief: string, aantal: number, ingesteld: number): Kostenregel {
  const bedrag = ingesteld > 0 ? centen(ingesteld) : undefined;
  return { tarief, aantal, bedrag, totaal: bedrag === undefined ? undefined : centen(bedrag * aantal) };
}
