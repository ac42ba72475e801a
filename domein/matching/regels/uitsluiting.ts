import type { Bron, Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import type { MatchCriteria } from './criteria.ts';
import { type Grens, LEEFTIJDEN, maxAfstandKm } from './grenzen.ts';
import type { MatchSchool, MatchVraag, Schoolsoort } from './vraag.ts';

const PLAN: Bron = { regel: 'MAT-2', artikel: 'ondersteuningsplan van het samenwerkingsverband' };

/** The name of a kind of school inside a sentence. */
export const SCHOOLSOORTNAAM = {
  BO: 'basisonderwijs',
  SBO: 'speciaal basisonderwijs',
  SO: 'speciaal onderwijs',
  VO: 'voortgezet onderwijs',
  PRO: 'praktijkonderwijs',
  VSO: 'voortgezet speciaal onderwijs',
} as const satisfies Record<Schoolsoort, string>;

/** What a limit means for the schools that it excludes, above their number. */
export const GRENSUITLEG = {
  'cluster-1-2': 'Instelling voor zien of horen: aanmelden gaat via de instelling',
  'andere-sector': 'Andere sector',
  leeftijd: 'Leeftijd past niet',
  'tlv-nodig': 'Toelaatbaarheidsverklaring nodig',
  'ander-samenwerkingsverband': 'Hoort bij een ander samenwerkingsverband',
  vol: 'Geen plek vrij',
  'te-ver': 'Te ver van huis',
} as const satisfies Record<Grens, string>;

/** What a sentence about a limit needs to know. */
export interface Uitsluiting {
  readonly grens: Grens;
  readonly school: Pick<MatchSchool, 'naam'>;
  /** The kind that speaks for the school, see `maakSoortoordeel`. */
  readonly soort: Schoolsoort;
  readonly vraag: MatchVraag;
  readonly afstandKm: number;
  readonly criteria: MatchCriteria;
}

/** MAT-2 · Why a school is not in the list, in one sentence for parents, with its source. */
export function redenVanUitsluiting(uitsluiting: Uitsluiting): Reden {
  return {
    code: uitsluiting.grens,
    zin: zinVan(uitsluiting),
    bron: bronVan(uitsluiting.grens, uitsluiting.soort),
  };
}

function zinVan({ grens, school, soort, vraag, afstandKm, criteria }: Uitsluiting): string {
  const { naam } = school;
  switch (grens) {
    case 'cluster-1-2':
      return `${naam} hoort bij cluster 1 of 2 (zien of horen). Aanmelding loopt via de instelling.`;
    case 'andere-sector':
      return `${naam} is een school voor ${SCHOOLSOORTNAAM[soort]}. Gezocht wordt een school in het ${vraag.sector === 'PO' ? 'primair' : 'voortgezet'} onderwijs.`;
    case 'leeftijd':
      return `De leeftijd past niet bij ${naam}: ${leeftijdVan(soort)}.`;
    case 'tlv-nodig':
      return `Voor ${naam} is een toelaatbaarheidsverklaring voor ${SCHOOLSOORTNAAM[soort]} nodig${soort === 'SBO' ? ', van het samenwerkingsverband van deze school' : ''}. Die is er nog niet.`;
    case 'ander-samenwerkingsverband':
      return `${naam} hoort bij een ander samenwerkingsverband. Vraag de consulent wat daar mogelijk is.`;
    case 'vol':
      return `${naam} heeft op dit moment geen plek vrij.`;
    case 'te-ver':
      return `${naam} ligt ${getal(afstandKm)} kilometer van huis. Gezocht wordt tot ${getal(maxAfstandKm(soort, criteria))} kilometer.`;
  }
}

function leeftijdVan(soort: Schoolsoort): string {
  const { van, tot }: { readonly van?: number; readonly tot?: number } = LEEFTIJDEN[soort];
  const eind = tot === undefined ? '' : `tot het eind van het schooljaar waarin een leerling ${tot} wordt`;
  return [van === undefined ? '' : `vanaf ${van} jaar`, eind].filter((deel) => deel !== '').join(', ');
}

function bronVan(grens: Grens, soort: Schoolsoort): Bron {
  switch (grens) {
    case 'cluster-1-2':
      return { regel: 'AAN-9', artikel: 'handreiking Helderheid rond passend onderwijs, 1.3' };
    case 'leeftijd':
      return { regel: 'MAT-2', artikel: bronVanLeeftijd(soort) };
    case 'tlv-nodig':
      if (soort === 'SBO') return bron('MAT-2', 'WPO-40-8');
      if (soort === 'SO') return bron('MAT-2', 'WEC-40-10');
      if (soort === 'VSO') return bron('MAT-2', 'WEC-40-12');
      return { regel: 'MAT-2', artikel: 'handreiking Helderheid rond passend onderwijs, 4.3' };
    case 'vol':
      return { regel: 'MAT-2', artikel: 'handreiking Helderheid rond passend onderwijs, 1.3' };
    case 'andere-sector':
    case 'ander-samenwerkingsverband':
    case 'te-ver':
      return PLAN;
  }
}

function bronVanLeeftijd(soort: Schoolsoort): string {
  if (soort === 'BO' || soort === 'SBO') return 'WPO artikel 39';
  return soort === 'SO' || soort === 'VSO' ? 'WEC artikel 39' : 'WVO artikel 27 lid 3 (oud)';
}

/** A number as Dutch writes it, with a comma. */
function getal(waarde: number): string {
  return String(waarde).replace('.', ',');
}
