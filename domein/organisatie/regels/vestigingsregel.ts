import { type Bron, magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { leesPunt } from './coordinaat.ts';
import { type Csvregel, citaat, maakEis, veldVan, vindOnleesbareKolom, zinOverWaarde } from './csvregel.ts';
import { leesSoorten, type Schoolsoort, sectorenVan } from './soorten.ts';

const DUO = 'DUO Open Onderwijsdata, vestigingen';
const ORG_1: Bron = { regel: 'ORG-1', artikel: DUO };
const ORG_2: Bron = { regel: 'ORG-2', artikel: DUO };
const ORG_3: Bron = { regel: 'ORG-3', artikel: DUO };
const ORG_4: Bron = { regel: 'ORG-4', artikel: DUO };
const ORG_5: Bron = { regel: 'ORG-5', artikel: 'WPO artikel 18a' };

/** A school location as one line of the published list gives it. */
export interface Vestigingsregel {
  readonly code: string;
  readonly naam: string;
  /** As published, for example `VBO/MAVO/PRO`. */
  readonly soort: string;
  readonly soorten: readonly Schoolsoort[];
  readonly denominatie: string;
  readonly straat: string;
  readonly huisnummer: string;
  readonly postcode: string;
  readonly plaats: string;
  readonly gemeente: string;
  readonly provincie: string;
  readonly lon: number;
  readonly lat: number;
  readonly leerlingen: number | null;
  /** Number of the board. */
  readonly bestuur: string;
  readonly swvPo: string | null;
  readonly swvVo: string | null;
}

/** What is known beside the line itself. */
export interface Omstandigheden {
  readonly swvs: ReadonlySet<string>;
  /** 1 or 2 for an institution that stands outside the SWV; null for all others. */
  readonly cluster: 1 | 2 | null;
}

/** Longest text per column; the first four may not be empty. */
const LANGSTE = { naam: 200, denominatie: 100, plaats: 100, gemeente: 100, provincie: 50, straat: 100, huisnummer: 20 };
const MAG_LEEG = new Set(['straat', 'huisnummer']);
const CODE = /^[0-9]{2}[A-Z]{2}[0-9A-Z]{2}$/;

/** ORG-2 · The code of a location as it is kept; the sentence says what is wrong with another. */
export function leesVestigingscode(regel: Csvregel): string {
  return veldVan(regel, 'vestigingscode').toUpperCase();
}

/** ORG-2 · Whether this is the code of a location: BRIN (two digits, two letters) and two signs for the location. */
export function isVestigingscode(code: string): boolean {
  return CODE.test(code);
}

/** ORG-1 to ORG-5 · Reads one line of the published list of locations; or every reason why it cannot be taken in. */
export function leesVestiging(regel: Csvregel, omstandigheden: Omstandigheden): Uitkomst<Vestigingsregel> {
  const redenen: Reden[] = [];
  const onleesbaar = vindOnleesbareKolom(regel);
  maakEis(redenen, ORG_1)(
    onleesbaar === undefined,
    'tekens-onleesbaar',
    onleesbaar ?? '',
    `In de kolom ${onleesbaar} staan onleesbare tekens. Waarschijnlijk is het bestand eerder in een verkeerde codering opgeslagen.`,
  );
  const tekst = leesTeksten(regel, redenen);
  const wie = leesNummers(regel, redenen);
  const soort = veldVan(regel, 'soort');
  const soorten = leesSoorten(soort);
  maakEis(redenen, ORG_3)(
    soorten !== undefined,
    'soort-onbekend',
    'soort',
    zinOverWaarde('soort', soort, 'een soort zoals BO, SBO, (V)SO, PRO of VBO/MAVO/HAVO'),
  );
  const punt = leesPunt(veldVan(regel, 'lon'), veldVan(regel, 'lat'));
  if ('zin' in punt) redenen.push({ code: 'coordinaat-onmogelijk', zin: punt.zin, bron: ORG_4, veld: punt.veld });
  const swvs = leesSwvs(regel, soorten ?? [], omstandigheden, redenen);
  return magTenzij(
    redenen,
    // Without reasons against it every part has been read.
    () => ({ ...tekst, ...wie, ...swvs, ...(punt as { lon: number; lat: number }), soort, soorten: soorten ?? [] }),
    ORG_2,
  );
}

function leesTeksten(regel: Csvregel, redenen: Reden[]) {
  const eis = maakEis(redenen, ORG_2);
  const tekst = (kolom: keyof typeof LANGSTE) => {
    const waarde = veldVan(regel, kolom);
    const ingevuld = eis(
      waarde !== '' || MAG_LEEG.has(kolom),
      'tekst-leeg',
      kolom,
      `De kolom ${kolom} is leeg. Vul hem in.`,
    );
    if (ingevuld)
      eis(
        waarde.length <= LANGSTE[kolom],
        'tekst-te-lang',
        kolom,
        `De kolom ${kolom} is langer dan ${LANGSTE[kolom]} tekens: ${citaat(waarde)}.`,
      );
    return waarde;
  };
  return {
    naam: tekst('naam'),
    denominatie: tekst('denominatie'),
    straat: tekst('straat'),
    huisnummer: tekst('huisnummer'),
    plaats: tekst('plaats'),
    gemeente: tekst('gemeente'),
    provincie: tekst('provincie'),
  };
}

function leesNummers(regel: Csvregel, redenen: Reden[]) {
  const eis = maakEis(redenen, ORG_2);
  const vorm = (kolom: string, waarde: string, patroon: RegExp, verwacht: string) =>
    eis(patroon.test(waarde), `${kolom}-ongeldig`, kolom, zinOverWaarde(kolom, waarde, verwacht));
  const code = leesVestigingscode(regel);
  const brin = veldVan(regel, 'brin').toUpperCase();
  if (vorm('vestigingscode', code, CODE, 'een vestigingscode zoals 00AB00'))
    eis(
      code.startsWith(brin) && brin.length === 4,
      'brin-ongeldig',
      'brin',
      `De BRIN ${citaat(brin)} hoort niet bij vestigingscode ${code}: dat begint met ${code.slice(0, 4)}.`,
    );
  const postcode = veldVan(regel, 'postcode').replaceAll(' ', '').toUpperCase();
  vorm('postcode', postcode, /^[1-9][0-9]{3}[A-Z]{2}$/, 'een postcode zoals 2511AA');
  const bestuur = veldVan(regel, 'bevoegd_gezag');
  vorm(
    'bevoegd_gezag',
    bestuur,
    /^[0-9]{5}$/,
    'een bestuursnummer van 5 cijfers (een spreadsheet laat een 0 vooraan soms weg)',
  );
  const leerlingen = veldVan(regel, 'leerlingen');
  vorm('leerlingen', leerlingen, /^(?:[0-9]{1,5})?$/, 'een heel aantal, of niets');
  return { code, postcode, bestuur, leerlingen: leerlingen === '' ? null : Number(leerlingen) };
}

/** ORG-5 · A school belongs to one SWV per sector that it serves; institutions of cluster 1 and 2 to none (WEC). */
function leesSwvs(regel: Csvregel, soorten: readonly Schoolsoort[], omstandigheden: Omstandigheden, redenen: Reden[]) {
  const eis = maakEis(redenen, ORG_5);
  const sectoren = sectorenVan(soorten);
  const lees = (kolom: 'swv_po' | 'swv_vo', hoortErbij: boolean): string | null => {
    const sector = kolom === 'swv_po' ? 'PO' : 'VO';
    const waarde = veldVan(regel, kolom).toUpperCase();
    if (waarde === '') {
      eis(
        !hoortErbij || omstandigheden.cluster !== null,
        'swv-ontbreekt',
        kolom,
        `De kolom ${kolom} is leeg, maar een school van deze soort hoort bij een samenwerkingsverband ${sector}. Alleen instellingen van cluster 1 en 2 niet; geef dan ook het bestand daarmee (--meta).`,
      );
      return null;
    }
    const vorm = new RegExp(`^${sector}[0-9A-Z]{4}$`);
    if (
      !eis(vorm.test(waarde), `${kolom}-ongeldig`, kolom, zinOverWaarde(kolom, waarde, `een code zoals ${sector}2801`))
    )
      return null;
    eis(
      omstandigheden.swvs.has(waarde),
      'swv-onbekend',
      kolom,
      `Samenwerkingsverband ${waarde} is niet bekend. Staat het in een nieuwer bestand met postcodegebieden? Importeer dat dan eerst.`,
    );
    return omstandigheden.cluster === null ? waarde : null;
  };
  return { swvPo: lees('swv_po', sectoren.po), swvVo: lees('swv_vo', sectoren.vo) };
}
