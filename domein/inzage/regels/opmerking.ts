import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { INZAGEBRON } from './bronnen.ts';

/** What a remark can be about; `dossier`: the whole, and what a pupil tells. */
export const BIJ = [
  'dossier',
  'notitie',
  'document',
  'behoefte',
  'beschrijving',
  'gebeurtenis',
  'informatieantwoord',
] as const;
export type Bij = (typeof BIJ)[number];

export const BIJNAAM = {
  dossier: 'Het dossier als geheel',
  notitie: 'Verslag of signaal',
  document: 'Document',
  behoefte: 'Wat nodig is',
  beschrijving: 'Beschrijving',
  gebeurtenis: 'Tijdlijn',
  informatieantwoord: 'Antwoord van iemand die het kind kent',
} as const satisfies Record<Bij, string>;

export const OPMERKINGSOORTEN = ['opmerking', 'verbeterverzoek', 'vertelling'] as const;
export type Opmerkingsoort = (typeof OPMERKINGSOORTEN)[number];

/** What each kind is, as who writes it reads it. */
export const OPMERKINGNAAM = {
  opmerking: { naam: 'Mijn kijk erop', uitleg: 'Komt ernaast te staan, voor iedereen die het leest.' },
  verbeterverzoek: {
    naam: 'Er staat een fout',
    uitleg: 'Een feit klopt niet, bijvoorbeeld een datum. De school antwoordt binnen een maand.',
  },
  vertelling: { naam: 'Ik vertel iets', uitleg: 'Je school en je ouders kunnen het lezen.' },
} as const satisfies Record<Opmerkingsoort, { naam: string; uitleg: string }>;

/** Most characters of a remark. */
export const LANGSTE_OPMERKING = 4000;

/** What the remark is about, as the writer sees it. */
export interface Onderwerp {
  /** Role of who wrote it: `ouder`, `leerling`, or another; null for the dossier as a whole. */
  readonly doorRol: string | null;
  /** The school that would answer; null when no school is involved. */
  readonly school: string | null;
}

interface Invoer {
  readonly bij: Bij;
  readonly soort: Opmerkingsoort;
  readonly tekst: string;
}

/** The kinds that this role may write: only a pupil tells of own accord; a parent has the view of parents for that (BEH-6). */
export function opmerkingsoortenVan(rol: string): readonly Opmerkingsoort[] {
  if (rol === 'leerling') return OPMERKINGSOORTEN;
  return rol === 'ouder' ? ['opmerking', 'verbeterverzoek'] : [];
}

/**
 * TOE-7, AVG art. 16: whether this remark can be put beside its subject. A request to correct goes to a school: not about what
 * parents or pupil wrote themselves, and not when no school is involved yet. Answers the trimmed text.
 */
export function controleerOpmerking(invoer: Invoer, rol: string, onderwerp: Onderwerp): Uitkomst<string> {
  const tekst = invoer.tekst.trim();
  const je = rol === 'leerling';
  const redenen: Reden[] = [];
  const eis = (klopt: boolean, code: string, veld: string, zin: string) => {
    if (!klopt) redenen.push({ code, veld, zin, bron: INZAGEBRON.verbeteren });
  };
  eis(
    opmerkingsoortenVan(rol).includes(invoer.soort),
    'opmerkingsoort',
    'soort',
    'Iets vertellen op de eigen pagina is voor de leerling. Uw kijk op uw kind zet u bij «Wat nodig is».',
  );
  eis(tekst !== '', 'opmerking-leeg', 'tekst', je ? 'Schrijf op wat je wilt zeggen.' : 'Schrijf op wat u wilt zeggen.');
  eis(
    tekst.length <= LANGSTE_OPMERKING,
    'opmerking-te-lang',
    'tekst',
    `Dit is te lang: hier passen ${LANGSTE_OPMERKING} tekens.`,
  );
  eis(
    invoer.soort !== 'vertelling' || invoer.bij === 'dossier',
    'vertelling-bij-dossier',
    'bij',
    'Wat je vertelt, hoort bij het hele dossier.',
  );
  if (invoer.soort === 'verbeterverzoek') {
    eis(
      onderwerp.doorRol !== 'ouder' && onderwerp.doorRol !== 'leerling',
      'niet-van-school',
      'bij',
      je
        ? 'Dit schreef jij of je ouders, en niet de school. Je kunt er wel iets naast zetten.'
        : 'Dit schreef een ouder of de leerling, niet de school. Wie het schreef, past het zelf aan. Uw kijk ernaast zetten kan wel.',
    );
    eis(
      onderwerp.school !== null,
      'geen-school',
      'bij',
      'Er is nu geen school bij dit dossier betrokken die het kan verbeteren. Naam, geboortedatum en adres verbetert u zelf.',
    );
  }
  return magTenzij(redenen, () => tekst, INZAGEBRON.verbeteren);
}
