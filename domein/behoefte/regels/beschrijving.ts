import type { Rol } from '../../../kern/actor/actor.ts';
import { type Datum, isNa } from '../../../kern/tijd/datum.ts';
import { type Bron, magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';

const BEH_3: Bron = { regel: 'BEH-3', artikel: 'gemeenschappelijke taal voor ondersteuningsbehoeften' };

/** The longest texts of a description, in characters. */
export const MAX_TEKST = 4000;
const MAX_EFFECT = 1000;
const MAX_HERKOMST = 200;

/** BEH-3 · What is described around a need. */
export const BESCHRIJVINGSOORTEN = [
  'belemmerend',
  'bevorderend',
  'visie_ouders',
  'visie_leerling',
  'geprobeerd',
  'observatie',
] as const;
export type Beschrijvingsoort = (typeof BESCHRIJVINGSOORTEN)[number];

/** The name of each kind as screens write it, and the middle of the sentence in the timeline: «De school schreef op …». */
export const BESCHRIJVINGSOORT = {
  belemmerend: { naam: 'Wat het moeilijk maakt', inZin: 'wat het moeilijk maakt' },
  bevorderend: { naam: 'Wat helpt', inZin: 'wat helpt' },
  visie_ouders: { naam: 'Hoe de ouders het zien', inZin: 'hoe de ouders het zien' },
  visie_leerling: { naam: 'Hoe de leerling het ziet', inZin: 'hoe de leerling het ziet' },
  geprobeerd: { naam: 'Wat al is geprobeerd', inZin: 'wat al is geprobeerd en wat het effect was' },
  observatie: { naam: 'Observatie of toets', inZin: 'een observatie of toets' },
} as const satisfies Record<Beschrijvingsoort, { readonly naam: string; readonly inZin: string }>;

/** BEH-3 · One description, as it stands in the dossier. */
export interface Beschrijving {
  readonly soort: Beschrijvingsoort;
  readonly tekst: string;
  /** What came of it; only for what was tried. */
  readonly effect?: string;
  readonly datum?: Datum;
  /** Who saw or measured it, or which test: «groepsleraar», «toets begrijpend lezen». */
  readonly herkomst?: string;
}

/** A description as it comes in, not yet judged. */
export interface BeschrijvingInvoer {
  readonly soort: string;
  readonly tekst: string;
  readonly effect?: string | undefined;
  readonly datum?: Datum | undefined;
  readonly herkomst?: string | undefined;
}

/** BEH-3 · The kinds that somebody in this role writes: parents and pupil their own view, ib and schoolleider all. */
export function soortenVoor(rol: Rol | string): readonly Beschrijvingsoort[] {
  switch (rol) {
    case 'ib':
    case 'schoolleider':
      return BESCHRIJVINGSOORTEN;
    case 'ouder':
      return ['visie_ouders'];
    case 'leerling':
      return ['visie_leerling'];
    default:
      return [];
  }
}

/**
 * BEH-3 · Judges a description. What was tried needs its effect, an observation or test its date and source. Answers it with
 * trimmed texts, or every reason why it cannot be recorded.
 */
export function beoordeelBeschrijving(
  invoer: BeschrijvingInvoer,
  { rol, vandaag }: { readonly rol: string; readonly vandaag: Datum },
): Uitkomst<Beschrijving> {
  const redenen: Reden[] = [];
  const eis = (goed: boolean, code: string, veld: string, zin: string) => {
    if (!goed) redenen.push({ code, zin, bron: BEH_3, veld });
  };
  const soort = BESCHRIJVINGSOORTEN.find((bekend) => bekend === invoer.soort);
  const [tekst, effect, herkomst] = [invoer.tekst.trim(), invoer.effect?.trim() ?? '', invoer.herkomst?.trim() ?? ''];
  eis(
    soort !== undefined,
    'soort-onbekend',
    'soort',
    'Kies wat u beschrijft, bijvoorbeeld wat helpt of wat is geprobeerd.',
  );
  const magSoort = soort === undefined || soortenVoor(rol).includes(soort);
  eis(magSoort, 'soort-van-ander', 'soort', 'Dit schrijft de school op. U kunt wel vertellen hoe u het zelf ziet.');
  eis(tekst !== '', 'tekst-leeg', 'tekst', 'Schrijf in een paar woorden op wat u wilt vertellen.');
  eis(tekst.length <= MAX_TEKST, 'tekst-te-lang', 'tekst', teLang('De tekst', tekst, MAX_TEKST));
  if (soort === 'geprobeerd') {
    eis(effect !== '', 'effect-ontbreekt', 'effect', 'Schrijf op wat het effect was, ook als het niet hielp.');
  }
  eis(effect.length <= MAX_EFFECT, 'effect-te-lang', 'effect', teLang('Het effect', effect, MAX_EFFECT));
  if (soort === 'observatie') {
    eis(invoer.datum !== undefined, 'datum-ontbreekt', 'datum', 'Vul in op welke dag dit is gezien of getoetst.');
    eis(herkomst !== '', 'herkomst-ontbreekt', 'herkomst', 'Vul in wie dit zag, of welke toets het was.');
  }
  eis(herkomst.length <= MAX_HERKOMST, 'herkomst-te-lang', 'herkomst', teLang('De bron', herkomst, MAX_HERKOMST));
  const isGeweest = invoer.datum === undefined || !isNa(invoer.datum, vandaag);
  eis(isGeweest, 'datum-in-toekomst', 'datum', 'Deze dag moet nog komen. Vul in wanneer het was.');
  return magTenzij(
    redenen,
    () => ({
      soort: soort ?? 'belemmerend',
      tekst,
      ...(soort === 'geprobeerd' ? { effect } : {}),
      ...(invoer.datum === undefined ? {} : { datum: invoer.datum }),
      ...(herkomst ? { herkomst } : {}),
    }),
    BEH_3,
  );
}

function teLang(wat: string, tekst: string, max: number): string {
  return `${wat} is ${tekst.length} tekens lang. Maak het korter: hoogstens ${max} tekens.`;
}
