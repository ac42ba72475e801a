import type { StatusSoort } from '../../../web/platform/delen/status.tsx';
import { SETTINGNAAM } from '../../behoefte/regels/domeinen.ts';
import type { Aanleiding } from '../contract.ts';

interface Woord {
  readonly tekst: string;
  readonly soort: StatusSoort;
}

const OORDEEL: Readonly<Record<string, Woord>> = {
  goed: { tekst: 'past goed', soort: 'goed' },
  voldoende: { tekst: 'past voldoende', soort: 'let-op' },
  onvoldoende: { tekst: 'past onvoldoende', soort: 'fout' },
};

const VERDICT: Readonly<Record<string, Woord>> = {
  ja: { tekst: 'ja', soort: 'goed' },
  met_arrangement: { tekst: 'met arrangement', soort: 'let-op' },
  nee: { tekst: 'nee', soort: 'fout' },
};

/** A verdict over a school, in words and colour. */
export function oordeelWoord(oordeel: string): Woord {
  return OORDEEL[oordeel] ?? { tekst: oordeel, soort: 'neutraal' };
}

/** The answer to one need, in words and colour. */
export function verdictWoord(verdict: string): Woord {
  return VERDICT[verdict] ?? { tekst: verdict, soort: 'neutraal' };
}

export const AANLEIDINGNAAM = {
  aanmelding: 'Bij een aanmelding',
  mutatie: 'De behoefte is veranderd',
  orientatie: 'Kijken wat mogelijk is',
} as const satisfies Record<Aanleiding, string>;

/** A need in one line: «Hulp bij technisch lezen, niveau 2, in de groep». */
export function schrijfBehoefte(behoefte: {
  naam: string;
  intensiteit: number;
  setting: string;
  verplicht: boolean;
}): string {
  const setting = (SETTINGNAAM as Readonly<Record<string, string>>)[behoefte.setting] ?? behoefte.setting;
  return `${behoefte.naam}, niveau ${behoefte.intensiteit}, ${setting}${behoefte.verplicht ? '' : ' (wens)'}`;
}

/** What the screen says, to parents in their own words. */
export function woordenVoor(rol: string) {
  if (rol === 'ouder')
    return {
      titel: 'Welke scholen passen bij uw kind',
      sub: 'Opmaat vergelijkt wat uw kind nodig heeft met wat scholen zeggen te bieden.',
      advies:
        'Deze lijst is een advies. U kiest zelf waar u uw kind aanmeldt. De school besluit, en legt uit waarom. Praat erover met de school.',
      eerst: 'De school heeft nog niet beschreven wat uw kind nodig heeft. U kunt ook zelf beschrijven hoe u het ziet.',
      naarBehoefte: 'Beschrijf wat uw kind nodig heeft',
    } as const;
  return {
    titel: 'Welke scholen passen',
    sub: 'De behoefte uit het dossier naast de vastgestelde profielen van alle scholen.',
    advies:
      'Deze lijst is een advies. Een mens besluit en legt uit waarom. Bespreek de lijst met de ouders; zij lezen dezelfde zinnen.',
    eerst:
      'Er is nog niet beschreven wat deze leerling nodig heeft. Zonder behoefte is er niets om scholen mee te vergelijken.',
    naarBehoefte: 'Beschrijf de behoefte',
  } as const;
}
