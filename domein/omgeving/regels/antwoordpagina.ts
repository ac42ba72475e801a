import { MEESTE_POGINGEN, MINUTEN_GESLOTEN, POGINGEN_PER_KEER } from '../../../kern/sleutel/pogingen.ts';
import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { OMGEVINGBRON } from './bronnen.ts';
import { bepaalVerzoekstand, type Verzoekloop } from './opvolging.ts';

/** How an answer page stands for who comes with its link and a code. */
export const LINKSTANDEN = [
  'open',
  'onbekend',
  'even_gesloten',
  'gesloten',
  'te_vroeg',
  'verlopen',
  'beantwoord',
  'ingetrokken',
  'toestemming_ingetrokken',
] as const;
export type Linkstand = (typeof LINKSTANDEN)[number];

export interface Linkfeiten extends Verzoekloop {
  /** Whether the code is right; undefined while the page is closed, when no code is looked at. */
  readonly codeKlopt: boolean | undefined;
  /** Wrong codes in all. */
  readonly pogingen: number;
}

/**
 * AAN-14: what who has this link and gives a code gets to see. An unknown link and a wrong code look the same, and only the right code
 * learns how the request stands. Without facts: no such link.
 */
export function bepaalLinkstand(feiten: Linkfeiten | undefined, vandaag: Datum): Linkstand {
  if (feiten === undefined) return 'onbekend';
  if (feiten.pogingen >= MEESTE_POGINGEN) return 'gesloten';
  if (feiten.codeKlopt === undefined) return 'even_gesloten';
  // The wrong code that closes the page says so at once.
  if (!feiten.codeKlopt) return feiten.pogingen % POGINGEN_PER_KEER === 0 ? 'even_gesloten' : 'onbekend';
  if (feiten.verstuurdDag > vandaag) return 'te_vroeg';
  const stand = bepaalVerzoekstand(feiten, vandaag);
  return stand === 'wacht' ? 'open' : stand;
}

/** What the page says, with what one can do. */
export function schrijfLinkstand(stand: Exclude<Linkstand, 'open'>, tot: Datum | undefined): string {
  switch (stand) {
    case 'onbekend':
      return 'Dit adres en deze code horen niet bij elkaar. Kijk de code na. Klopt hij volgens u, bel dan de school die u de code gaf.';
    case 'even_gesloten':
      return `Er is ${POGINGEN_PER_KEER} keer een verkeerde code ingevuld. Wacht ${MINUTEN_GESLOTEN} minuten en probeer het dan opnieuw, of bel de school.`;
    case 'gesloten':
      return 'Er is te vaak een verkeerde code ingevuld. Deze pagina blijft dicht. Bel de school: die kan u een nieuw adres en een nieuwe code sturen.';
    case 'te_vroeg':
      return 'Deze pagina is nog niet open. Probeer het later opnieuw.';
    case 'verlopen':
      return `Antwoorden kon tot en met ${tot === undefined ? 'een eerdere dag' : schrijfDatum(tot)}. Wilt u toch iets vertellen? Bel de school.`;
    case 'beantwoord':
      return 'Deze vraag is al beantwoord. Het antwoord staat bij de school en is hier niet meer te lezen. Wilt u iets aanvullen? Bel de school.';
    case 'ingetrokken':
      return 'De school heeft deze vraag ingetrokken. U hoeft niets te doen.';
    case 'toestemming_ingetrokken':
      return 'Er is geen toestemming meer voor deze vraag. U hoeft niets te doen, en vertel de school niets over dit kind.';
  }
}

export const LANGSTE_ANTWOORD = 10_000;

export interface Antwoordinvoer {
  readonly naam: string;
  readonly functie: string;
  readonly tekst: string;
}

/** AAN-14: an answer says who gives it (its origin stands in the dossier), and says something. */
export function beoordeelAntwoord(invoer: Antwoordinvoer): Uitkomst<Antwoordinvoer> {
  const naam = invoer.naam.trim();
  const functie = invoer.functie.trim();
  const tekst = invoer.tekst.trim();
  const redenen: Reden[] = [];
  if (naam.length < 2) redenen.push(reden('naam-nodig', 'Vul uw naam in. Die komt bij uw antwoord te staan.', 'naam'));
  if (naam.length > 200) redenen.push(reden('naam-te-lang', 'Uw naam is te lang: hier passen 200 tekens.', 'naam'));
  if (functie.length > 200)
    redenen.push(reden('functie-te-lang', 'Dit is te lang: hier passen 200 tekens.', 'functie'));
  if (tekst === '') redenen.push(reden('antwoord-leeg', 'Schrijf uw antwoord.', 'tekst'));
  if (tekst.length > LANGSTE_ANTWOORD)
    redenen.push(reden('antwoord-te-lang', 'Uw antwoord is te lang: hier passen 10.000 tekens.', 'tekst'));
  return magTenzij(redenen, () => ({ naam, functie, tekst }), OMGEVINGBRON.noemen);
}

const reden = (code: string, zin: string, veld: string): Reden => ({ code, zin, veld, bron: OMGEVINGBRON.noemen });
