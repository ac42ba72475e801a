import { centen, schrijfBedrag } from '../../../kern/geld/geld.ts';
import type { Waardevorm } from './instellingen.ts';

/** A line of a value as people read it; a value of several rows has one for each. */
export interface Waarderegel {
  /** The row of the setting; empty where it has none. */
  readonly sleutel: string;
  /** Empty for a value of one row. */
  readonly naam: string;
  readonly tekst: string;
}

/** OND-1 · A value in Dutch words, line by line. Only for values that fit the form. */
export function schrijfWaarde(vorm: Waardevorm, waarde: unknown): readonly Waarderegel[] {
  switch (vorm.soort) {
    case 'getal':
      return [
        { sleutel: '', naam: '', tekst: `${waarde as number} ${schrijfEenheid(vorm.eenheid, waarde as number)}` },
      ];
    case 'ja_nee':
      return [{ sleutel: '', naam: '', tekst: waarde === true ? 'Ja' : 'Nee' }];
    case 'tekst':
      return [{ sleutel: '', naam: '', tekst: waarde as string }];
    case 'lijst': {
      const regels = waarde as readonly string[];
      if (regels.length === 0) return [{ sleutel: '', naam: '', tekst: 'Geen' }];
      return regels.map((tekst, plek) => ({ sleutel: '', naam: String(plek + 1), tekst }));
    }
    case 'regels':
      return rijen(vorm.rijen, waarde, (een) => (een === '' ? 'niet ingevuld' : (een as string)));
    case 'getallen':
      return rijen(vorm.rijen, waarde, (een) => `${een as number} ${schrijfEenheid(vorm.eenheid, een as number)}`);
    case 'bedragen':
      return rijen(vorm.rijen, waarde, (een) =>
        een === 0 ? 'nog niet ingevuld' : schrijfBedrag(centen(een as number)),
      );
    case 'keuzes':
      return rijen(vorm.rijen, waarde, (een) =>
        (een as readonly string[]).map((optie) => vorm.opties[optie] ?? optie).join(', '),
      );
  }
}

function rijen(
  namen: Readonly<Record<string, string>>,
  waarde: unknown,
  schrijf: (een: unknown) => string,
): readonly Waarderegel[] {
  return Object.entries(namen).map(([sleutel, naam]) => ({
    sleutel,
    naam,
    tekst: schrijf((waarde as Readonly<Record<string, unknown>>)[sleutel]),
  }));
}

const ENKELVOUD: Readonly<Record<string, string>> = { weken: 'week', schooljaren: 'schooljaar' };

function schrijfEenheid(eenheid: string, aantal: number): string {
  return aantal === 1 ? (ENKELVOUD[eenheid] ?? eenheid) : eenheid;
}

/** The lines that differ between two values, old and new side by side; a line that only one of them has shows a dash. */
export function vergelijkWaarden(
  vorm: Waardevorm,
  oud: unknown,
  nieuw: unknown,
): readonly { readonly naam: string; readonly oud: string; readonly nieuw: string; readonly anders: boolean }[] {
  const links = schrijfWaarde(vorm, oud);
  const rechts = schrijfWaarde(vorm, nieuw);
  return Array.from({ length: Math.max(links.length, rechts.length) }, (_, plek) => {
    const van = links[plek]?.tekst ?? '–';
    const naar = rechts[plek]?.tekst ?? '–';
    return { naam: rechts[plek]?.naam || links[plek]?.naam || '', oud: van, nieuw: naar, anders: van !== naar };
  });
}
