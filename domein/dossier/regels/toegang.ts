import { type Bron, mag, magNiet, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { DOSSIERBRON } from './bronnen.ts';

/** The parts of a dossier that have readers of their own. */
export const ONDERDELEN = [
  'kind',
  'gezag',
  'loopbaan',
  'tijdlijn',
  'verslagen',
  'werknotities',
  'documenten',
  'werkdocumenten',
] as const;
export type Onderdeel = (typeof ONDERDELEN)[number];

/** How a person stands to this dossier today. */
export type Lezer =
  | { readonly soort: 'ouder'; readonly gezag: boolean }
  | { readonly soort: 'leerling'; readonly eigen: boolean }
  /** betrokken: the school is involved today. gedeeld: parents let it read what other schools wrote (AAN-12). */
  | {
      readonly soort: 'school';
      readonly rol: 'ib' | 'schoolleider';
      readonly betrokken: boolean;
      readonly gedeeld: boolean;
    }
  | { readonly soort: 'leraar'; readonly eigenGroep: boolean }
  | { readonly soort: 'ander' };

/** Who wrote the part: the reader's own school, another school, or the parents. */
export type Herkomst = 'eigen_school' | 'andere_school' | 'ouders';

/**
 * TOE-3, AAN-12: may this person read this part of the dossier? The database enforces the same by row security; a test holds
 * both beside each other.
 */
export function magOnderdeelLezen(lezer: Lezer, onderdeel: Onderdeel, herkomst: Herkomst): Uitkomst<string> {
  switch (lezer.soort) {
    case 'ouder':
      return voorOuder(lezer.gezag, onderdeel);
    case 'leerling':
      return voorLeerling(lezer.eigen, onderdeel);
    case 'school':
      return voorSchool(lezer, onderdeel, herkomst);
    case 'leraar':
      return voorLeraar(lezer.eigenGroep, onderdeel, herkomst);
    case 'ander':
      return nee(
        'geen-relatie',
        'Een dossier is voor de ouders met gezag, de leerling en de scholen die erbij betrokken zijn.',
      );
  }
}

function voorOuder(gezag: boolean, onderdeel: Onderdeel): Uitkomst<string> {
  if (!gezag) return nee('geen-gezag', 'Een ouder zonder gezag leest het dossier niet.', DOSSIERBRON.inzage);
  switch (onderdeel) {
    case 'werknotities':
      return nee(
        'werknotitie',
        'Werknotities zijn voor de school zelf. Ouders lezen de verslagen en signalen.',
        DOSSIERBRON.inzage,
      );
    case 'werkdocumenten':
      return nee(
        'werkdocument',
        'Werkdocumenten zijn voor de school zelf. Ouders lezen alle andere documenten.',
        DOSSIERBRON.inzage,
      );
    default:
      return ja('Een ouder met gezag leest het dossier van het eigen kind.', DOSSIERBRON.inzage);
  }
}

function voorLeerling(eigen: boolean, onderdeel: Onderdeel): Uitkomst<string> {
  if (!eigen) return nee('ander-kind', 'Een leerling leest alleen het eigen dossier.');
  switch (onderdeel) {
    case 'kind':
    case 'loopbaan':
    case 'tijdlijn':
      return ja('Een leerling leest de eigen gegevens, schoolloopbaan en tijdlijn.', DOSSIERBRON.inzage);
    default:
      return nee(
        'niet-voor-leerling',
        'Een leerling leest notities en documenten samen met de ouders of de school; wat de leerling zelf toevoegde, leest die terug.',
      );
  }
}

function voorSchool(
  { betrokken, gedeeld }: { betrokken: boolean; gedeeld: boolean },
  onderdeel: Onderdeel,
  herkomst: Herkomst,
): Uitkomst<string> {
  if (!betrokken)
    return nee('niet-betrokken', 'Een school die niet bij het kind betrokken is, leest het dossier niet.');
  switch (onderdeel) {
    case 'kind':
    case 'gezag':
    case 'loopbaan':
      return ja('Een betrokken school leest de gegevens van het kind, het gezag en de schoolloopbaan.');
    case 'werknotities':
      return herkomst === 'andere_school'
        ? nee('werknotitie-ander', 'Werknotities blijven bij de school die ze schreef.')
        : ja('De intern begeleider en de schoolleider lezen de werknotities van de eigen school.');
    case 'tijdlijn':
    case 'verslagen':
    case 'documenten':
    case 'werkdocumenten':
      if (herkomst !== 'andere_school') return ja('Een school leest wat zij zelf schreef en wat ouders toevoegden.');
      if (onderdeel === 'werkdocumenten')
        return nee('werkdocument-ander', 'Werkdocumenten blijven bij de school die ze maakte.');
      return gedeeld
        ? ja('De ouders vonden goed dat deze school het bestaande dossier gebruikt.', DOSSIERBRON.hergebruik)
        : nee(
            'niet-gedeeld',
            'Wat een andere school schreef, leest deze school pas als de ouders dat goedvinden.',
            DOSSIERBRON.hergebruik,
          );
  }
}

function voorLeraar(eigenGroep: boolean, onderdeel: Onderdeel, herkomst: Herkomst): Uitkomst<string> {
  if (!eigenGroep) return nee('andere-groep', 'Een leraar leest alleen over leerlingen van de eigen groep.');
  if (onderdeel === 'kind' || onderdeel === 'loopbaan') return ja('Een leraar ziet de leerlingen van de eigen groep.');
  if (onderdeel === 'verslagen' && herkomst === 'eigen_school')
    return ja('Een leraar leest de verslagen en signalen van de eigen groep.');
  return nee('niet-nodig', 'Dit onderdeel is niet nodig voor het werk in de groep.');
}

const ja = (zin: string, bron: Bron = DOSSIERBRON.noodzaak) => mag(zin, bron);
const nee = (code: string, zin: string, bron: Bron = DOSSIERBRON.noodzaak) => magNiet({ code, zin, bron });
