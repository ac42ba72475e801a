import type { Datum } from '../../../kern/tijd/datum.ts';
import { CATEGORIEN, TLV_SOORT, type TlvCategorie, type TlvSoort } from '../../tlv/regels/soorten.ts';
import { type Telregel, tariefVoor } from './kosten.ts';

/** Numbers of one kind and category. */
export interface Aantal {
  readonly soort: TlvSoort;
  readonly categorie: TlvCategorie | null;
  readonly naam: string;
  readonly lopend: number;
  readonly begintNog: number;
  readonly eindigtDitJaar: number;
  readonly eindigtVolgendJaar: number;
}

/** How a kind and category is called in the register: `speciaal onderwijs (so), categorie 1 (laag)`. */
export function registernaam(soort: TlvSoort, categorie: TlvCategorie | null): string {
  const { naam } = TLV_SOORT[soort];
  return categorie === null ? naam : `${naam}, categorie ${categorie} (${CATEGORIEN[categorie]})`;
}

/** TLV-10 · The register by kind and category: what runs on this day, begins later, and ends this and next 31 July. */
export function telRegister(
  regels: readonly Telregel[],
  {
    peildatum,
    ditJaar,
    volgendJaar,
  }: { readonly peildatum: Datum; readonly ditJaar: Datum; readonly volgendJaar: Datum },
): readonly Aantal[] {
  const per = new Map<string, { -readonly [K in keyof Aantal]: Aantal[K] }>();
  for (const { soort, categorie, van, tot, aantal } of regels) {
    const sleutel = tariefVoor(soort, categorie);
    const regel = per.get(sleutel) ?? {
      soort,
      categorie,
      naam: registernaam(soort, categorie),
      lopend: 0,
      begintNog: 0,
      eindigtDitJaar: 0,
      eindigtVolgendJaar: 0,
    };
    per.set(sleutel, regel);
    if (van > peildatum) regel.begintNog += aantal;
    else regel.lopend += aantal;
    if (tot === ditJaar) regel.eindigtDitJaar += aantal;
    if (tot === volgendJaar) regel.eindigtVolgendJaar += aantal;
  }
  return [...per.values()];
}

const KLEINSTE_GETAL = 5;

interface Schoolaantal {
  readonly naam: string;
  readonly soort: TlvSoort;
  readonly aantal: number;
}

/**
 * TLV-10 · The numbers per school for who sees no names. Fewer than five pupils of one school would say who they are: then there is no
 * number. Nor for the school that would tell it by subtraction: the total of a kind is known, so what is hidden of a kind adds up to five or
 * more, over two schools or more. Hidden ones stand last, by name: their order tells nothing either.
 */
export function verbergKlein<S extends Schoolaantal>(
  scholen: readonly S[],
): readonly (Omit<S, 'aantal'> & { readonly aantal: number | null })[] {
  const verborgen = new Set<S>();
  for (const soort of new Set(scholen.map((school) => school.soort))) {
    const klein = scholen.filter((school) => school.soort === soort).toSorted((a, b) => a.aantal - b.aantal);
    let som = 0;
    let hoeveel = 0;
    for (const school of klein) {
      if (school.aantal >= KLEINSTE_GETAL && (hoeveel === 0 || (som >= KLEINSTE_GETAL && hoeveel > 1))) break;
      verborgen.add(school);
      som += school.aantal;
      hoeveel += 1;
    }
  }
  const getoond = scholen.filter((school) => !verborgen.has(school));
  const stil = [...verborgen].toSorted((a, b) => a.naam.localeCompare(b.naam) || a.soort.localeCompare(b.soort));
  return [...getoond, ...stil.map((school) => ({ ...school, aantal: null }))];
}
