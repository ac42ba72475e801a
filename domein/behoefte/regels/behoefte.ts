import { type Datum, isNa, isVoor, plusJaren } from '../../../kern/tijd/datum.ts';
import { type Bron, magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { naamInZin } from './categorieen.ts';
import { type Intensiteit, isIntensiteit, isSetting, SETTINGNAAM, type Setting } from './domeinen.ts';

const BEH_1: Bron = { regel: 'BEH-1', artikel: 'gemeenschappelijke taal voor ondersteuningsbehoeften' };

/** The longest note at a need, in characters. */
export const MAX_TOELICHTING = 2000;
/** The longest period of a need, in years: after that it is described again. It equals the term of the ondersteuningsplan. */
export const MAX_JAREN = 4;

/** Who says that this is needed. */
export const BEHOEFTEBRONNEN = ['school', 'ouders', 'leerling'] as const;
export type Behoeftebron = (typeof BEHOEFTEBRONNEN)[number];

/** BEH-1 · What one pupil needs, from a day and possibly until a day (both included). */
export interface Behoefte {
  /** Code of a national category, or of a local one of the SWV (BEH-2). */
  readonly categorie: string;
  readonly intensiteit: Intensiteit;
  readonly setting: Setting;
  readonly van: Datum;
  readonly tot?: Datum;
  readonly toelichting?: string;
  /** True: without this the place does not fit. False: a wish. */
  readonly verplicht: boolean;
  readonly bron: Behoeftebron;
}

/** A need as it comes in from a form or another system, not yet judged. */
export interface BehoefteInvoer {
  readonly categorie: string;
  readonly intensiteit: number;
  readonly setting: string;
  readonly van: Datum;
  readonly tot?: Datum | undefined;
  readonly toelichting?: string | undefined;
  readonly verplicht: boolean;
  readonly bron: string;
}

/** What a need is judged against. */
export interface BehoefteOmgeving {
  /** The categories that may be used today: the national list and the local ones in force. */
  readonly categorieen: readonly { readonly code: string }[];
  readonly vandaag: Datum;
  /** The needs that already stand in the file. */
  readonly bestaande?: readonly Behoefte[];
}

/**
 * BEH-1 · Judges a need. Answers it in its strict form with a trimmed note, or every reason why it cannot be recorded:
 * unknown words, an impossible period, a note that is too long, or the same need twice.
 */
export function beoordeelBehoefte(invoer: BehoefteInvoer, omgeving: BehoefteOmgeving): Uitkomst<Behoefte> {
  const { intensiteit, setting, bron: wie } = invoer;
  const redenen = [
    ...redenenOverWoorden(invoer, omgeving.categorieen),
    ...redenenOverPeriode(invoer, omgeving.vandaag),
    ...redenenOverDubbel(invoer, omgeving.bestaande ?? []),
  ];
  return magTenzij(
    redenen,
    () => {
      if (!isIntensiteit(intensiteit) || !isSetting(setting) || !isBehoeftebron(wie)) {
        throw new Error('Een behoefte zonder redenen heeft altijd bekende woorden.');
      }
      const toelichting = invoer.toelichting?.trim();
      return {
        categorie: invoer.categorie,
        intensiteit,
        setting,
        van: invoer.van,
        ...(invoer.tot === undefined ? {} : { tot: invoer.tot }),
        ...(toelichting ? { toelichting } : {}),
        verplicht: invoer.verplicht,
        bron: wie,
      };
    },
    BEH_1,
  );
}

/** Whether a need counts on this day: from the first day up to and including the last. */
export function isGeldigOp(periode: { readonly van: Datum; readonly tot?: Datum }, dag: Datum): boolean {
  return !isVoor(dag, periode.van) && (periode.tot === undefined || !isNa(dag, periode.tot));
}

function isBehoeftebron(woord: string): woord is Behoeftebron {
  return (BEHOEFTEBRONNEN as readonly string[]).includes(woord);
}

function reden(code: string, veld: string, zin: string): Reden {
  return { code, zin, bron: BEH_1, veld };
}

function redenenOverWoorden(invoer: BehoefteInvoer, categorieen: BehoefteOmgeving['categorieen']): Reden[] {
  const redenen: Reden[] = [];
  if (!categorieen.some((categorie) => categorie.code === invoer.categorie)) {
    redenen.push(
      reden('categorie-onbekend', 'categorie', 'Deze categorie staat niet in de lijst. Kies er een uit de lijst.'),
    );
  }
  if (!isIntensiteit(invoer.intensiteit)) {
    redenen.push(
      reden('intensiteit-onbekend', 'intensiteit', 'Kies hoeveel nodig is: 1 (licht), 2 (matig) of 3 (intensief).'),
    );
  }
  if (!isSetting(invoer.setting)) {
    const keuzes = Object.values(SETTINGNAAM).join(', ');
    redenen.push(reden('setting-onbekend', 'setting', `Kies waar de ondersteuning nodig is: ${keuzes}.`));
  }
  if (!isBehoeftebron(invoer.bron)) {
    redenen.push(reden('bron-onbekend', 'bron', 'Geef aan wie dit vindt: de school, de ouders of de leerling.'));
  }
  if ((invoer.toelichting?.length ?? 0) > MAX_TOELICHTING) {
    const lengte = invoer.toelichting?.length ?? 0;
    const zin = `De toelichting is ${lengte} tekens lang. Maak haar korter: hoogstens ${MAX_TOELICHTING} tekens.`;
    redenen.push(reden('toelichting-te-lang', 'toelichting', zin));
  }
  return redenen;
}

function redenenOverPeriode({ van, tot }: BehoefteInvoer, vandaag: Datum): Reden[] {
  const redenen: Reden[] = [];
  if (isNa(van, plusJaren(vandaag, 1))) {
    redenen.push(
      reden('begin-te-ver', 'van', 'De begindatum ligt meer dan een jaar in de toekomst. Kies een eerdere datum.'),
    );
  }
  if (tot !== undefined && isVoor(tot, van)) {
    redenen.push(reden('einde-voor-begin', 'tot', 'De einddatum ligt voor de begindatum. Pas een van de twee aan.'));
  }
  // The last day counts, so four years from 1 August end on 31 July: an end on the same date four years on is too late.
  if (tot !== undefined && !isVoor(tot, plusJaren(van, MAX_JAREN))) {
    const zin = `De periode is langer dan ${MAX_JAREN} jaar. Kies een eerdere einddatum en kijk dan opnieuw wat nodig is.`;
    redenen.push(reden('periode-te-lang', 'tot', zin));
  }
  return redenen;
}

function redenenOverDubbel(invoer: BehoefteInvoer, bestaande: readonly Behoefte[]): Reden[] {
  const dubbel = bestaande.some(
    (eerder) =>
      eerder.categorie === invoer.categorie &&
      eerder.setting === invoer.setting &&
      eerder.bron === invoer.bron &&
      (eerder.tot === undefined || !isVoor(eerder.tot, invoer.van)) &&
      (invoer.tot === undefined || !isVoor(invoer.tot, eerder.van)),
  );
  if (!dubbel) return [];
  const zin = `In deze periode staat «${naamInZin(invoer.categorie)}» al in het dossier. Pas die behoefte aan of sluit haar eerst af.`;
  return [reden('behoefte-dubbel', 'categorie', zin)];
}
