import { type Datum, isNa, isVoor, plusDagen, plusJaren } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { beoordeelSop, MAX_TEKST, type SopInhoud } from './profiel.ts';

const SOP_2 = bron('SOP-2', 'WPO-8-5');

/** The law: a profile is adopted at least once in four years. */
export const MAX_GELDIGHEID_JAREN = 4;
/** The improved policy asks it every year; the SWV may set another number (instelbaar). */
export const STANDAARD_GELDIGHEID_JAREN = 1;

/** The advice of the medezeggenschapsraad. */
export interface MrAdvies {
  readonly datum: Datum;
  readonly tekst: string;
}

/** What adopting a profile asks. */
export interface Vaststelling {
  readonly concept: SopInhoud;
  readonly mrAdvies: MrAdvies | undefined;
  readonly vandaag: Datum;
  /** The term of the SWV on this day, in whole years: 1 to 4. */
  readonly geldigheidJaren: number;
}

/** An adopted version. It never changes: for a change one starts a new draft (`nieuwConcept`). */
export interface VastgesteldSop {
  readonly inhoud: SopInhoud;
  readonly mrAdvies: MrAdvies;
  readonly vastgesteldOp: Datum;
  /** The last day on which this version counts. */
  readonly geldigTot: Datum;
}

/**
 * SOP-2 · WPO 8 lid 5: adopts a draft, after the advice of the MR and not before it. Answers the version with its last day, or
 * every reason: a missing or impossible advice, a term outside the law, and everything that is wrong in the content.
 */
export function stelVast(vaststelling: Vaststelling): Uitkomst<VastgesteldSop> {
  const { concept, mrAdvies, vandaag, geldigheidJaren } = vaststelling;
  const oordeel = beoordeelSop(concept);
  const redenen = [
    ...redenenOverAdvies(mrAdvies, vandaag),
    ...redenenOverTerm(geldigheidJaren),
    ...(oordeel.mag ? [] : oordeel.redenen),
  ];
  return magTenzij(
    redenen,
    () => {
      if (mrAdvies === undefined) throw new Error('Vaststellen zonder redenen heeft altijd een advies van de MR.');
      return bevries({
        inhoud: kopieer(concept),
        mrAdvies: { ...mrAdvies },
        vastgesteldOp: vandaag,
        geldigTot: berekenGeldigTot(vandaag, geldigheidJaren),
      });
    },
    SOP_2,
  );
}

/** SOP-2 · The last day of a version: the day before the same date, so many years later. */
export function berekenGeldigTot(vastgesteldOp: Datum, jaren: number): Datum {
  return plusDagen(plusJaren(vastgesteldOp, jaren), -1);
}

/** SOP-2 · Whether a version has passed its last day and a new one is due. */
export function isVerlopen(versie: { readonly geldigTot: Datum }, vandaag: Datum): boolean {
  return isNa(vandaag, versie.geldigTot);
}

/** SOP-2 · A new draft with the content of an adopted version, free to change; the version itself stays as it is. */
export function nieuwConcept(versie: VastgesteldSop): SopInhoud {
  return kopieer(versie.inhoud);
}

function redenenOverAdvies(advies: MrAdvies | undefined, vandaag: Datum): Reden[] {
  const reden = (code: string, veld: string, zin: string): Reden => ({ code, zin, bron: SOP_2, veld });
  if (advies === undefined) {
    const zin = 'Vraag eerst advies aan de medezeggenschapsraad. Daarna kunt u het profiel vaststellen.';
    return [reden('mr-advies-ontbreekt', 'mrAdvies.datum', zin)];
  }
  const redenen: Reden[] = [];
  if (isNa(advies.datum, vandaag)) {
    redenen.push(
      reden(
        'mr-advies-later',
        'mrAdvies.datum',
        'Het advies van de medezeggenschapsraad heeft een datum in de toekomst. Vul de datum van het advies in.',
      ),
    );
  }
  if (isVoor(advies.datum, plusJaren(vandaag, -MAX_GELDIGHEID_JAREN))) {
    redenen.push(
      reden(
        'mr-advies-oud',
        'mrAdvies.datum',
        'Dit advies is ouder dan vier jaar. Vraag de medezeggenschapsraad om een nieuw advies.',
      ),
    );
  }
  if (advies.tekst.trim() === '') {
    redenen.push(
      reden('mr-advies-leeg', 'mrAdvies.tekst', 'Schrijf op wat de medezeggenschapsraad heeft geadviseerd.'),
    );
  }
  if (advies.tekst.length > MAX_TEKST) {
    redenen.push(
      reden(
        'tekst-te-lang',
        'mrAdvies.tekst',
        `De tekst van het advies is te lang. Maak hem korter: hoogstens ${MAX_TEKST} tekens.`,
      ),
    );
  }
  return redenen;
}

function redenenOverTerm(jaren: number): Reden[] {
  if (Number.isInteger(jaren) && jaren >= 1 && jaren <= MAX_GELDIGHEID_JAREN) return [];
  const zin = `Een profiel geldt een tot ${MAX_GELDIGHEID_JAREN} hele jaren. Pas de instelling van het samenwerkingsverband aan.`;
  return [{ code: 'geldigheid-ongeldig', zin, bron: SOP_2, veld: 'geldigheidJaren' }];
}

/** A copy in depth of the content. */
function kopieer(inhoud: SopInhoud): SopInhoud {
  return {
    basisondersteuning: inhoud.basisondersteuning.map((onderdeel) => ({ ...onderdeel })),
    aanbod: inhoud.aanbod.map((aanbod) => ({ ...aanbod })),
    grenzen: inhoud.grenzen.map((grens) => ({ ...grens })),
    voorzieningen: inhoud.voorzieningen.map((voorziening) => ({ ...voorziening })),
    ambities: inhoud.ambities.map((ambitie) => ({ ...ambitie })),
    contact: { ...inhoud.contact },
  };
}

/** Freezes a value of plain data in depth, so that no later line of code can change an adopted version. */
function bevries<T>(waarde: T): T {
  if (typeof waarde !== 'object' || waarde === null || Object.isFrozen(waarde)) return waarde;
  for (const deel of Object.values(waarde)) bevries(deel);
  return Object.freeze(waarde);
}
