import { type Datum, datum, plusJaren } from '../../../kern/tijd/datum.ts';
import type { Bron } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

/** The kinds in which data of a pupil are destroyed, per school; `leerling` is the pupil itself, after all schools. */
export const SOORTEN = ['dossier', 'aanmelding', 'inschrijving', 'samenwerkingsverband', 'leerling'] as const;
export type Soort = (typeof SOORTEN)[number];
/** Kinds that a school holds. */
export type Schoolsoort = Exclude<Soort, 'leerling'>;

/** The Dutch name of a kind as screens and letters write it. */
export const SOORTNAAM = {
  dossier: 'Dossier van de school',
  aanmelding: 'Aanmelding',
  inschrijving: 'In- en uitschrijving en verzuim',
  samenwerkingsverband: 'Bij het samenwerkingsverband',
  leerling: 'Naam, adres en wat ouders toevoegden',
} as const satisfies Record<Soort, string>;

/** How long one thing is kept, and on what ground. */
export interface Bewaarregel {
  readonly sleutel: Regelsleutel;
  readonly jaren: number;
  /** The rule counts for what ended on or after this day. */
  readonly geldigVan: Datum;
  /** What it is about, for the list of rules. */
  readonly wat: string;
  /** Why and how long, in one Dutch sentence. */
  readonly zin: string;
  readonly bron: Bron;
}
export type Regelsleutel = 'dossier' | 'verwezen' | 'inschrijving' | 'aanmelding' | 'samenwerkingsverband' | 'logboek';

const HANDREIKING = { regel: 'TOE-6', artikel: 'Handreiking passend onderwijs paragraaf 3.9' } as const satisfies Bron;
const SINDS = datum('2014-08-01');

/**
 * TOE-6, TLV-11: every rule with the day from which it counts. A new term is a new line: what ended before its day keeps the old
 * one. Two years after an application without a place is a choice of ours: no rule names it, and it is the usual term.
 */
export const BEWAARREGELS: readonly Bewaarregel[] = [
  {
    sleutel: 'dossier',
    jaren: 2,
    geldigVan: SINDS,
    wat: 'Dossier: notities, verslagen, documenten, ondersteuning, toestemming',
    zin: 'De school bewaart het dossier tot twee jaar nadat de leerling van school is gegaan.',
    bron: HANDREIKING,
  },
  {
    sleutel: 'verwezen',
    jaren: 3,
    geldigVan: SINDS,
    wat: 'Dossier van een leerling die naar speciaal onderwijs is verwezen',
    zin: 'Gaat een leerling naar speciaal onderwijs, dan bewaart de school het dossier drie jaar.',
    bron: HANDREIKING,
  },
  {
    sleutel: 'inschrijving',
    jaren: 5,
    geldigVan: SINDS,
    wat: 'Verzuim, schorsing, in- en uitschrijving',
    zin: 'Gegevens over verzuim en over in- en uitschrijving bewaart de school vijf jaar na het vertrek.',
    bron: HANDREIKING,
  },
  {
    sleutel: 'aanmelding',
    jaren: 2,
    geldigVan: SINDS,
    wat: 'Aanmelding die geen plaats op deze school werd',
    zin: 'Komt een leerling niet op deze school, dan blijven de gegevens nog twee jaar nadat de aanmelding is afgerond.',
    bron: bron('TOE-6', 'AVG-5'),
  },
  {
    sleutel: 'samenwerkingsverband',
    jaren: 3,
    geldigVan: SINDS,
    wat: 'Wat het samenwerkingsverband kreeg of besloot: gedeeld dossier, aanvraag, advies, verklaring',
    zin: 'Het samenwerkingsverband bewaart deze gegevens tot drie jaar na het oordeel, of nadat het delen of de verklaring is geëindigd.',
    bron: bron('TLV-11', 'WPO-18a-13'),
  },
  {
    sleutel: 'logboek',
    jaren: 5,
    geldigVan: SINDS,
    wat: 'Logboek: wie heeft wat gelezen of geschreven',
    zin: 'Het logboek blijft vijf jaar, zodat ouders en toezicht kunnen nagaan wie wat las. Er staan geen namen van leerlingen in.',
    bron: bron('TOE-4', 'AVG-5'),
  },
];

/** The rule that counts for what ended on this day: the last that had begun by then. */
export function regelOp(sleutel: Regelsleutel, dag: Datum, regels: readonly Bewaarregel[] = BEWAARREGELS): Bewaarregel {
  const soortgenoten = regels
    .filter((regel) => regel.sleutel === sleutel)
    .toSorted((een, ander) => (een.geldigVan < ander.geldigVan ? -1 : 1));
  const gevonden = soortgenoten.findLast(({ geldigVan }) => geldigVan <= dag) ?? soortgenoten[0];
  if (gevonden === undefined) throw new Error(`Er is geen bewaarregel «${sleutel}».`);
  return gevonden;
}

/** First day on which what ended on `einde` may be destroyed. */
export function bewaarTot(regel: Bewaarregel, einde: Datum): Datum {
  return plusJaren(einde, regel.jaren);
}

/** The shortest term of all, in years: what ended later than this ago is never due. */
export const KORTSTE_TERMIJN_JAREN = Math.min(...BEWAARREGELS.map(({ jaren }) => jaren));
