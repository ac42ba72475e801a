import { datum } from '../../kern/tijd/datum.ts';
import { STRATEN } from './namen-gegevens.ts';
import {
  BESTAAT,
  BESTUREN,
  DENOMINATIES_ELDERS,
  GEBIEDEN,
  MIDDEN,
  PLAATS_BEGIN,
  PLAATS_EIND,
  PROVINCIE,
  SCHOLEN,
  SCHOOLNAMEN,
  SOORTEN_ELDERS,
  SWV_NAMEN,
  VRIJE_POSTCODES,
} from './regio-gegevens.ts';
import type { Schrijver } from './schrijver.ts';
import { haal, type Toeval } from './toeval.ts';

export type Schoolsoort = 'BO' | 'SBO' | 'SO' | 'VSO' | 'VO' | 'PRO';

/** A postcode area with its point. */
export interface Gebied {
  readonly pc4: string;
  readonly plaats: string;
  readonly gemeente: string;
  readonly lon: number;
  readonly lat: number;
}

export interface School {
  readonly code: string;
  readonly naam: string;
  readonly soort: string;
  readonly soorten: readonly Schoolsoort[];
  readonly bestuur: string;
  readonly denominatie: string;
  readonly gebied: Gebied;
  readonly leerlingen: number;
  readonly cluster: 1 | 2 | null;
  readonly grondslagGevraagd: boolean;
  /** Whether its pupils are of primary age (SO and SBO too) or older. */
  readonly sector: 'PO' | 'VO';
}

/** One pair of SWV over the same municipalities. */
export interface Regio {
  readonly nummer: number;
  readonly swvPo: string;
  readonly swvVo: string;
  readonly swvNamen: { readonly po: string; readonly vo: string };
  readonly besturen: readonly (readonly [nummer: string, naam: string])[];
  readonly gebieden: readonly Gebied[];
  readonly scholen: readonly School[];
}

/** More pairs than this have no free postcode areas. */
export const MEESTE_REGIOS = 70;
const GEBIEDEN_ELDERS = 6;
const BESTUREN_ELDERS = 6;
const EERSTE_BESTUUR_ELDERS = 99_100;
const KM_PER_GRAAD_BREEDTE = 111.2;
const KM_PER_GRAAD_LENGTE = 67.6;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const VAN = datum('2014-08-01');

/** The example region, number 1; it has 60 schools, and further ones when more are asked. */
export function maakVoorbeeldregio(toeval: Toeval, aantalScholen: number): Regio {
  const gebieden = GEBIEDEN.map(([pc4, plaats, gemeente, oost, noord]) => ({
    pc4,
    plaats,
    gemeente,
    ...punt(MIDDEN, oost, noord),
  }));
  const vast = SCHOLEN.map(([naam, soort, bestuur, denominatie, pc4, leerlingen, bijzonder], plek): School => {
    const gebied = gebieden.find((kandidaat) => kandidaat.pc4 === pc4);
    if (gebied === undefined) throw new Error(`De school ${naam} ligt in een onbekend postcodegebied.`);
    return {
      code: vestigingscode(plek),
      naam,
      soort,
      ...naarSoort(soort),
      bestuur,
      denominatie,
      gebied,
      leerlingen,
      cluster: bijzonder === 'cluster 2' ? 2 : null,
      grondslagGevraagd: bijzonder === 'grondslag',
    };
  });
  const besturen = BESTUREN;
  const extra = maakScholen(toeval, { gebieden, besturen, eerste: vast.length, aantal: aantalScholen - vast.length });
  return { nummer: 1, ...swvCodes(1), swvNamen: SWV_NAMEN, besturen, gebieden, scholen: [...vast, ...extra] };
}

/** A further region (number 2 and up), with schools numbered from `eersteSchool`. */
export function maakRegioElders(toeval: Toeval, nummer: number, eersteSchool: number, aantalScholen: number): Regio {
  const hoek = nummer * 2.4;
  const straal = 8 + nummer * 1.6;
  const midden = punt(MIDDEN, Math.cos(hoek) * Math.min(straal, 60), Math.sin(hoek) * straal);
  const plaatsen = toeval.neem(PLAATSEN, GEBIEDEN_ELDERS);
  const gemeenten = plaatsen.slice(0, 2);
  const gebieden = plaatsen.map((plaats, i) => ({
    pc4: haal(POSTCODES_ELDERS, (nummer - 2) * GEBIEDEN_ELDERS + i),
    plaats,
    gemeente: haal(gemeenten, i % 2),
    ...punt(midden, toeval.getal() * 16 - 8, toeval.getal() * 16 - 8),
  }));
  const [hoofdplaats] = plaatsen;
  const besturen = Array.from({ length: BESTUREN_ELDERS }, (_, i) => {
    const bestuursnummer = EERSTE_BESTUUR_ELDERS + (nummer - 2) * BESTUREN_ELDERS + i;
    return [String(bestuursnummer), `Stichting Scholen ${hoofdplaats} ${i + 1}`] as const;
  });
  return {
    nummer,
    ...swvCodes(nummer),
    swvNamen: {
      po: `Samenwerkingsverband PO ${hoofdplaats}`,
      vo: `Samenwerkingsverband VO ${hoofdplaats}`,
    },
    besturen,
    gebieden,
    scholen: maakScholen(toeval, { gebieden, besturen, eerste: eersteSchool, aantal: aantalScholen }),
  };
}

const PLAATSEN = PLAATS_BEGIN.flatMap((begin) => PLAATS_EIND.map((eind) => begin + eind)).filter(
  (naam) => !BESTAAT.has(naam) && !GEBIEDEN.some(([, plaats]) => plaats === naam),
);
const POSTCODES_ELDERS = VRIJE_POSTCODES.flatMap(([van, tot]) =>
  Array.from({ length: tot - van + 1 }, (_, i) => String(van + i)),
);

interface Scholenvraag {
  readonly gebieden: readonly Gebied[];
  readonly besturen: Regio['besturen'];
  readonly eerste: number;
  readonly aantal: number;
}

function maakScholen(toeval: Toeval, { gebieden, besturen, eerste, aantal }: Scholenvraag): School[] {
  return Array.from({ length: Math.max(0, aantal) }, (_, i): School => {
    // Every region has each main kind, however few schools it has.
    const [soort, minst, meest] =
      i < 4 ? haal(SOORTEN_ELDERS, [0, 6, 1, 2][i] ?? 0)[1] : toeval.gewogen(SOORTEN_ELDERS);
    const gebied = toeval.kies(gebieden);
    const denominatie = toeval.gewogen(DENOMINATIES_ELDERS);
    return {
      code: vestigingscode(eerste + i),
      naam: `${toeval.kies(SCHOOLNAMEN)} ${gebied.plaats}`,
      soort,
      ...naarSoort(soort),
      bestuur: toeval.kies(besturen)[0],
      denominatie,
      gebied,
      leerlingen: toeval.tussen(minst, meest),
      cluster: null,
      grondslagGevraagd: denominatie === 'Reformatorisch',
    };
  });
}

function swvCodes(nummer: number): Pick<Regio, 'swvPo' | 'swvVo'> {
  const eind = String(nummer).padStart(2, '0');
  return { swvPo: `PO99${eind}`, swvVo: `VO99${eind}` };
}

/** `99AA00`, `99AB00` … `99ZZ00`, `99AA01` …: a BRIN of its own for each of the first 676 schools. */
function vestigingscode(plek: number): string {
  const brin = plek % (LETTERS.length * LETTERS.length);
  const letters = LETTERS.charAt(Math.floor(brin / LETTERS.length)) + LETTERS.charAt(brin % LETTERS.length);
  return `99${letters}${String(Math.floor(plek / (LETTERS.length * LETTERS.length))).padStart(2, '0')}`;
}

function naarSoort(soort: string): Pick<School, 'soorten' | 'sector'> {
  switch (soort) {
    case 'BO':
    case 'SBO':
    case 'SO':
      return { soorten: [soort], sector: 'PO' };
    case '(V)SO':
      return { soorten: ['SO', 'VSO'], sector: 'PO' };
    case 'VSO':
    case 'PRO':
      return { soorten: [soort], sector: 'VO' };
    default:
      return { soorten: soort.includes('PRO') ? ['VO', 'PRO'] : ['VO'], sector: 'VO' };
  }
}

function punt(vanaf: { lon: number; lat: number }, oost: number, noord: number): { lon: number; lat: number } {
  const rond = (graden: number) => Math.round(graden * 1e5) / 1e5;
  return { lon: rond(vanaf.lon + oost / KM_PER_GRAAD_LENGTE), lat: rond(vanaf.lat + noord / KM_PER_GRAAD_BREEDTE) };
}

/** A postcode in this area; the pairs that were never given out (SA, SD, SS) do not come up. */
export function maakPostcode(gebied: Gebied, toeval: Toeval): string {
  return gebied.pc4 + toeval.kies('ABCDEGHJKLMNPR'.split('')) + toeval.kies('ABCDEGHJKLMNPRSTVWXZ'.split(''));
}

/** The SWV that a school belongs to; none for an institution of cluster 1 or 2. */
export function swvVanSchool(school: School, regio: Regio): string[] {
  if (school.cluster !== null) return [];
  const po = school.soorten.some((soort) => soort === 'BO' || soort === 'SBO' || soort === 'SO');
  const vo = school.soorten.some((soort) => soort === 'VO' || soort === 'PRO' || soort === 'VSO');
  return [...(po ? [regio.swvPo] : []), ...(vo ? [regio.swvVo] : [])];
}

/** Writes SWV, boards, postcode areas and schools of a region. */
export function schrijfRegio(regio: Regio, schrijver: Schrijver, toeval: Toeval): void {
  schrijver.voegToe('swv', { code: regio.swvPo, naam: regio.swvNamen.po, landelijk: false });
  schrijver.voegToe('swv', { code: regio.swvVo, naam: regio.swvNamen.vo, landelijk: false });
  for (const [nummer, naam] of regio.besturen) schrijver.voegToe('bestuur', { nummer, naam });
  for (const { pc4, gemeente, lon, lat } of regio.gebieden) {
    const swv = { swv_po: regio.swvPo, swv_vo: regio.swvVo };
    schrijver.voegToe('postcodegebied', { pc4, gemeente, ...swv, lon, lat, plaatsbepaling: 'bron' });
  }
  for (const school of regio.scholen) {
    const { code, naam, soort, denominatie, gebied, leerlingen, cluster } = school;
    schrijver.voegToe('vestiging', {
      code,
      naam,
      soort,
      soorten: [...school.soorten],
      denominatie,
      straat: toeval.kies(STRATEN),
      huisnummer: String(toeval.tussen(1, 180)),
      postcode: maakPostcode(gebied, toeval),
      plaats: gebied.plaats,
      gemeente: gebied.gemeente,
      provincie: PROVINCIE,
      ...punt(gebied, toeval.getal() - 0.5, toeval.getal() - 0.5),
      leerlingen,
      cluster,
      grondslag_gevraagd: school.grondslagGevraagd,
      website: null,
    });
    schrijver.voegToe('vestiging_bestuur', { vestiging: code, bestuur: school.bestuur, van: VAN, tot: null });
    for (const swv of swvVanSchool(school, regio)) {
      schrijver.voegToe('vestiging_swv', { vestiging: code, swv, van: VAN, tot: null });
    }
  }
}
