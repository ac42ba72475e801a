import { type Bron, mag, magNiet, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { citaat } from './csvregel.ts';

const ORG_1: Bron = { regel: 'ORG-1', artikel: 'DUO Open Onderwijsdata, vorm van de bestanden' };

/** The files that can be imported, with the columns that each must have. Other columns are passed over. */
export const BESTANDSSOORTEN = {
  vestigingen: {
    naam: 'vestigingen',
    sleutel: 'vestigingscode',
    kolommen: [
      'vestigingscode',
      'brin',
      'naam',
      'soort',
      'denominatie',
      'straat',
      'huisnummer',
      'postcode',
      'plaats',
      'gemeente',
      'provincie',
      'lon',
      'lat',
      'leerlingen',
      'bevoegd_gezag',
      'swv_po',
      'swv_vo',
    ],
  },
  aanvulling: {
    naam: 'aanvullende gegevens over vestigingen',
    sleutel: 'vestigingscode',
    kolommen: ['vestigingscode', 'cluster12', 'website'],
  },
  postcodegebieden: { naam: 'postcodegebieden', sleutel: 'pc4', kolommen: ['pc4', 'gemeente', 'swv_po', 'swv_vo'] },
} as const satisfies Record<string, { naam: string; sleutel: string; kolommen: readonly string[] }>;
export type Bestandssoort = keyof typeof BESTANDSSOORTEN;

/** How the lines of this file must be read. */
export interface Bestandsvorm {
  readonly scheiding: ',' | ';' | '\t';
  readonly kolommen: readonly string[];
}

const SCHEIDINGEN = [',', ';', '\t'] as const;
const ANDERE_SCHEIDINGEN = ['|', ':', '~', '^'] as const;

/** ORG-1 · What a file is, by its first bytes, when it cannot be text in UTF-8. Undefined when it may be. */
export function herkenVerkeerdeCodering(begin: Uint8Array): Reden | undefined {
  const [een, twee, drie] = begin;
  const nee = (code: string, zin: string): Reden => ({ code, zin, bron: ORG_1 });
  const utf16 =
    'Het bestand is opgeslagen in UTF-16. Sla het op als «CSV UTF-8» (in een spreadsheet: Opslaan als) en probeer het opnieuw.';
  if ((een === 0xff && twee === 0xfe) || (een === 0xfe && twee === 0xff)) return nee('codering-utf16', utf16);
  if (een === 0x50 && twee === 0x4b)
    return nee('bestand-spreadsheet', 'Dit is een spreadsheet of zip-bestand, geen CSV. Sla het op als «CSV UTF-8».');
  if (een === 0x25 && twee === 0x50 && drie === 0x44)
    return nee('bestand-pdf', 'Dit is een PDF, geen CSV. Gebruik het gepubliceerde CSV-bestand.');
  const nullen = begin.filter((byte) => byte === 0).length;
  if (nullen === 0) return undefined;
  // Text in UTF-16 without a mark: every other byte is zero.
  return nullen * 3 > begin.length
    ? nee('codering-utf16', utf16)
    : nee('bestand-geen-tekst', 'Dit bestand bevat geen tekst. Gebruik het gepubliceerde CSV-bestand.');
}

/** ORG-1 · What to say about bytes that are no UTF-8. */
export function weigerCodering(regel: number): Reden {
  const zin = `Het bestand is niet opgeslagen in UTF-8: op regel ${regel} staat een teken dat daarin niet bestaat. Het lijkt op Windows-1252 (ANSI). Sla het op als «CSV UTF-8» en probeer het opnieuw.`;
  return { code: 'codering-geen-utf8', zin, bron: ORG_1 };
}

/** ORG-1 · Reads the heading of a file: which separator it uses, and whether all columns are there. */
export function leesKop(kopregel: string, soort: Bestandssoort): Uitkomst<Bestandsvorm> {
  const { sleutel, kolommen: nodig, naam } = BESTANDSSOORTEN[soort];
  const nee = (code: string, zin: string) => magNiet({ code, zin, bron: ORG_1 });
  const hoeveel = (kolommen: readonly string[]) => nodig.filter((kolom) => kolommen.includes(kolom)).length;
  const vormen = SCHEIDINGEN.map((scheiding) => ({ scheiding, kolommen: splits(kopregel, scheiding) }));
  const [vorm = { scheiding: ',' as const, kolommen: [] }] = vormen.toSorted(
    (a, b) => hoeveel(b.kolommen) - hoeveel(a.kolommen),
  );

  if (hoeveel(vorm.kolommen) <= 1) {
    const andere = ANDERE_SCHEIDINGEN.find((scheiding) => hoeveel(splits(kopregel, scheiding)) > 1);
    if (andere !== undefined)
      return nee(
        'scheiding-onbekend',
        `De kolommen zijn gescheiden door ${citaat(andere)}. Gebruik een komma, puntkomma of tab.`,
      );
  }
  const vreemd = herkenAnderBestand(vormen, soort);
  if (vreemd !== undefined)
    return nee(
      'ander-bestand',
      `Dit lijkt het bestand met ${BESTANDSSOORTEN[vreemd].naam}, niet dat met ${naam}. Kijk of u de bestanden hebt verwisseld.`,
    );
  if (hoeveel(vorm.kolommen) === 0)
    return nee(
      'kop-ontbreekt',
      `De eerste regel noemt geen enkele kolom die hier hoort. Zet de namen van de kolommen bovenaan: ${nodig.join(', ')}.`,
    );
  const kwijt = nodig.filter((kolom) => !vorm.kolommen.includes(kolom));
  if (kwijt.length > 0)
    return nee(
      'kolom-ontbreekt',
      `${kwijt.length === 1 ? 'Deze kolom ontbreekt' : 'Deze kolommen ontbreken'}: ${kwijt.join(', ')}. In de eerste regel staat: ${vorm.kolommen.map(citaat).join(', ')}.`,
    );
  const dubbel = nodig.find((kolom) => vorm.kolommen.indexOf(kolom) !== vorm.kolommen.lastIndexOf(kolom));
  if (dubbel !== undefined)
    return nee('kolom-dubbel', `De kolom ${dubbel} staat twee keer in de eerste regel. Haal er een weg.`);
  return mag(vorm, { ...ORG_1, artikel: `${ORG_1.artikel} (${sleutel})` });
}

/** Another kind of file than was asked for: its own columns are all there, and those that were asked for are not. */
function herkenAnderBestand(vormen: readonly Bestandsvorm[], soort: Bestandssoort): Bestandssoort | undefined {
  const heeft = (welke: Bestandssoort) =>
    vormen.some((vorm) => BESTANDSSOORTEN[welke].kolommen.every((kolom) => vorm.kolommen.includes(kolom)));
  if (heeft(soort)) return undefined;
  return (Object.keys(BESTANDSSOORTEN) as Bestandssoort[]).find(heeft);
}

function splits(kopregel: string, scheiding: string): string[] {
  return kopregel.split(scheiding).map((naam) =>
    naam
      .replace(/^\ufeff/, '')
      .replaceAll('"', '')
      .trim()
      .toLowerCase(),
  );
}

/** The highest share of refused lines with which the rest is still taken in. */
const HOOGSTE_DEEL_GEWEIGERD = 0.2;

/**
 * ORG-7 · Whether a file with this many refused lines may be taken in. With more than a fifth refused it is probably another
 * file than was meant; then nothing is, unless a person says `--toch`.
 */
export function magInvoeren(aantal: number, geweigerd: number, toch: boolean): Uitkomst<true> {
  const bron: Bron = { regel: 'ORG-7', artikel: 'UIT-4' };
  if (toch || geweigerd <= aantal * HOOGSTE_DEEL_GEWEIGERD) return mag(true, bron);
  const zin = `${geweigerd} van de ${aantal} regels zijn geweigerd, meer dan een vijfde. Daarom is er niets veranderd. Klopt het bestand? Met --toch neemt Opmaat de goede regels wel over.`;
  return magNiet({ code: 'te-veel-geweigerd', zin, bron });
}

/** ORG-1 · Why a line is refused whose code stands on another line too: nobody can tell which of them is right. */
export function weigerDubbel(kolom: string, code: string, andereRegel: number): Reden {
  const zin = `${kolom} ${citaat(code)} staat ook op regel ${andereRegel}. Beide regels zijn overgeslagen; laat er een staan.`;
  return { code: 'dubbel', zin, bron: ORG_1, veld: kolom };
}
