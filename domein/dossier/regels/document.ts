import { mag, magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { maakBestandsnaam } from './bestandsnaam.ts';
import { DOSSIERBRON } from './bronnen.ts';

export const DOCUMENTSOORTEN = ['verslag', 'onderzoek', 'okr', 'brief', 'tekening_of_opname', 'overig'] as const;
export type Documentsoort = (typeof DOCUMENTSOORTEN)[number];

export const DOCUMENTNAAM = {
  verslag: 'Verslag',
  onderzoek: 'Onderzoek',
  okr: 'Onderwijskundig rapport',
  brief: 'Brief',
  tekening_of_opname: 'Tekening of opname van het kind',
  overig: 'Overig',
} as const satisfies Record<Documentsoort, string>;

/** Largest size of one document in bytes. */
export const MEESTE_BYTES = 10 * 1024 * 1024;

/** The endings that we keep, each with the kinds (media types by content) that may hide behind it; the first is how we keep it. */
export const TOEGELATEN = {
  pdf: ['application/pdf'],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  png: ['image/png'],
  webp: ['image/webp'],
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  odt: ['application/vnd.oasis.opendocument.text'],
  mp3: ['audio/mpeg'],
  // A recording of a phone is often an ordinary MP4 with only sound in it.
  m4a: ['audio/x-m4a', 'video/mp4'],
  mp4: ['video/mp4', 'audio/x-m4a'],
} as const satisfies Record<string, readonly [string, ...string[]]>;
type Extensie = keyof typeof TOEGELATEN;

const SOORTEN_IN_WOORDEN =
  'PDF, Word (docx), OpenDocument (odt), een foto (jpg, png, webp), of geluid of beeld (mp3, m4a, mp4)';
const OPNAMES: readonly Extensie[] = ['mp3', 'm4a', 'mp4'];

/** What came in, with what its content turned out to be. */
export interface Bestand {
  readonly naam: string;
  readonly bytes: number;
  /** Media type by its first bytes; undefined when no known kind. */
  readonly gevonden: string | undefined;
  /** The first characters, to recognise a web page or drawing that calls itself something else. */
  readonly begin: string;
}

export interface Toegelaten {
  readonly naam: string;
  readonly mediatype: string;
}

/** DOS-7, BEH-3: whether this file may be kept, under which name and as what; a reason in Dutch otherwise. */
export function controleerBestand(bestand: Bestand, soort: Documentsoort): Uitkomst<Toegelaten> {
  const naam = maakBestandsnaam(bestand.naam);
  const extensie = naam.includes('.') ? naam.slice(naam.lastIndexOf('.') + 1).toLowerCase() : '';
  const reden =
    groottefout(bestand.bytes) ??
    webfout(extensie, bestand.begin) ??
    inhoudfout(extensie, bestand.gevonden) ??
    opnamefout(extensie, soort);
  if (reden) return { mag: false, redenen: [reden] };
  return mag({ naam, mediatype: TOEGELATEN[extensie as Extensie][0] }, DOSSIERBRON.document);
}

/** DOS-8: a report, research or letter is always for parents too; only «overig» may be a working document. */
export function controleerVoorOuders(soort: Documentsoort, voorOuders: boolean): Uitkomst<boolean> {
  const redenen: Reden[] =
    voorOuders || soort === 'overig'
      ? []
      : [
          {
            code: 'ouders-lezen-mee',
            veld: 'voorOuders',
            bron: DOSSIERBRON.werkdocument,
            zin: `Ouders met gezag mogen dit lezen: een ${DOCUMENTNAAM[soort].toLowerCase()} hoort bij het dossier. Alleen een werkdocument (soort Overig) kan voor de school blijven.`,
          },
        ];
  return magTenzij(redenen, () => voorOuders, DOSSIERBRON.werkdocument);
}

function groottefout(bytes: number): Reden | undefined {
  if (bytes === 0) return fout('bestand-leeg', 'Het bestand is leeg. Kies een bestand met inhoud.');
  return bytes > MEESTE_BYTES
    ? fout('bestand-te-groot', 'Het bestand is groter dan 10 MB. Maak het kleiner of splits het.')
    : undefined;
}

function webfout(extensie: string, begin: string): Reden | undefined {
  const kop = begin.toLowerCase();
  if (extensie === 'svg' || /<svg[\s>]/.test(kop)) {
    return fout(
      'bestand-svg',
      'Een SVG-tekening kan een programma bevatten en komt daarom niet in het dossier. Bewaar de tekening als PNG of PDF.',
    );
  }
  if (['html', 'htm', 'xhtml', 'mht'].includes(extensie) || /<(!doctype html|html|script|body|iframe)[\s>]/.test(kop)) {
    return fout(
      'bestand-html',
      'Een webpagina kan een programma bevatten en komt daarom niet in het dossier. Bewaar de pagina als PDF.',
    );
  }
  return undefined;
}

function inhoudfout(extensie: string, gevonden: string | undefined): Reden | undefined {
  if (!Object.hasOwn(TOEGELATEN, extensie))
    return fout('bestand-soort', `Dit soort bestand kan Opmaat niet bewaren. Kies ${SOORTEN_IN_WOORDEN}.`);
  const soorten: readonly string[] = TOEGELATEN[extensie as Extensie];
  if (gevonden !== undefined && soorten.includes(gevonden)) return undefined;
  return fout(
    'bestand-anders',
    `Dit is geen goed ${extensie.toUpperCase()}-bestand: de inhoud past niet bij de naam. Open het bestand en bewaar het opnieuw als PDF.`,
  );
}

function opnamefout(extensie: string, soort: Documentsoort): Reden | undefined {
  if (soort === 'tekening_of_opname' || !OPNAMES.includes(extensie as Extensie)) return undefined;
  return {
    code: 'opname-soort',
    veld: 'soort',
    bron: DOSSIERBRON.tekening,
    zin: 'Geluid en beeld horen bij de tekening of opname van het kind. Kies die soort.',
  };
}

function fout(code: string, zin: string): Reden {
  return { code, zin, bron: DOSSIERBRON.document, veld: 'bestand' };
}
