import type { Datum } from '../../../kern/tijd/datum.ts';
import type { BehoefteInvoerBody, BehoefteRegel, BeschrijvingInvoerBody } from '../contract.ts';
import { stelPeriodeVoor } from '../regels/periodevoorstel.ts';

/** A need while it is being filled in. `intensiteit` 0: not chosen yet. */
export interface Rij {
  readonly sleutel: string;
  readonly categorie: string;
  readonly intensiteit: number;
  readonly setting: string;
  readonly verplicht: boolean;
  readonly van: string;
  readonly tot: string;
  readonly toelichting: string;
}

/** A description while it is being filled in. */
export interface Regel {
  readonly sleutel: string;
  readonly soort: string;
  readonly tekst: string;
  readonly effect: string;
  readonly datum: string;
  readonly herkomst: string;
}

/** A need that somebody just chose: in the group, really needed, for this schooljaar. */
export function nieuweRij(categorie: string, vandaag: Datum): Rij {
  const basis = { sleutel: crypto.randomUUID(), categorie, intensiteit: 0, setting: 'in_de_groep', verplicht: true };
  return { ...basis, ...stelPeriodeVoor(vandaag), toelichting: '' };
}

/** A recorded need, to change it. */
export function alsRij({ id, categorie, intensiteit, setting, verplicht, van, tot, toelichting }: BehoefteRegel): Rij {
  return { sleutel: id, categorie, intensiteit, setting, verplicht, van, tot: tot ?? '', toelichting };
}

export function nieuweRegel(soort: string): Regel {
  return { sleutel: crypto.randomUUID(), soort, tekst: '', effect: '', datum: '', herkomst: '' };
}

/** What goes to the server; the rules there say what is still missing. */
export function alsInvoer({ sleutel: _sleutel, tot, toelichting, ...rest }: Rij): BehoefteInvoerBody {
  return {
    ...rest,
    van: rest.van as Datum,
    ...(tot && { tot: tot as Datum }),
    ...(toelichting.trim() && { toelichting }),
  };
}

export function alsBeschrijving({ soort, tekst, effect, datum, herkomst }: Regel): BeschrijvingInvoerBody {
  return {
    soort,
    tekst,
    ...(effect && { effect }),
    ...(datum && { datum: datum as Datum }),
    ...(herkomst && { herkomst }),
  };
}

/** Whether nothing was typed on this line. */
export function isLeeg({ tekst, effect, herkomst }: Regel): boolean {
  return `${tekst}${effect}${herkomst}`.trim() === '';
}

/** The field names of a line that differ, to take away the errors that were about them: `behoeften.1.tot`. */
export function veranderdeVelden<T extends object>(oud: T, nieuw: T, plek: string): readonly string[] {
  return Object.keys(nieuw)
    .filter((veld) => nieuw[veld as keyof T] !== oud[veld as keyof T])
    .map((veld) => plek + veld);
}
