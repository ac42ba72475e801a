import { parseArgs } from 'node:util';
import type pg from 'pg';
import { laadVoorbeeld, MEESTE_LEERLINGEN, MINSTE_LEERLINGEN } from '../../../db/voorbeeld/laden.ts';
import { alsEigenaar, maakKlaar, metDatabank, zorgVoorDatabank } from '../../platform/databank/opzet.ts';
import type { Opdracht, Opdrachtomgeving } from './opdracht.ts';

interface Keuzes {
  readonly leerlingen?: number;
  readonly zaad?: number;
  readonly databank?: string;
}

const GEBRUIK = 'npm run opmaat -- voorbeeld --leerlingen 5000 [--zaad 7] [--databank naam]';
const NAAM = /^[a-z][a-z0-9_]{0,40}$/;
const GROOTSTE_ZAAD = 2 ** 32 - 1;

/** Makes an invented population of any size, for trying out and measuring, in an empty database. */
export const voorbeeld: Opdracht = {
  naam: 'voorbeeld',
  uitleg: 'Maak een verzonnen bevolking: --leerlingen aantal, en zo nodig --zaad getal en --databank naam',
  voerUit: async (argumenten, omgeving) => {
    if (process.env.NODE_ENV === 'production') {
      omgeving.fout('Dit kan niet in productie: verzonnen leerlingen horen niet tussen echte dossiers.');
      return 1;
    }
    const keuzes = leesKeuzes(argumenten);
    if (typeof keuzes === 'string') {
      omgeving.fout(`${keuzes}\nGebruik: ${GEBRUIK}`);
      return 1;
    }
    const eigenaar = await kiesDatabank(omgeving.eigenaar, keuzes.databank);
    return alsEigenaar(eigenaar, (client) => vul(client, keuzes, omgeving));
  },
};

async function kiesDatabank(eigenaar: pg.ClientConfig, naam: string | undefined): Promise<pg.ClientConfig> {
  if (naam !== undefined) await zorgVoorDatabank(eigenaar, naam);
  const gekozen = naam === undefined ? eigenaar : metDatabank(eigenaar, naam);
  await maakKlaar(gekozen);
  return gekozen;
}

async function vul(client: pg.Client, keuzes: Keuzes, { schrijf, fout }: Opdrachtomgeving): Promise<number> {
  const { rowCount } = await client.query('SELECT 1 FROM vestiging LIMIT 1');
  if (rowCount) {
    fout(
      'Deze databank is niet leeg, dus er is niets veranderd. Kies een andere met --databank naam, of gooi alles weg met: npm run opmaat -- opnieuw',
    );
    return 1;
  }
  const begonnen = Date.now();
  const seconden = () => (Date.now() - begonnen) / 1000;
  const getal = new Intl.NumberFormat('nl-NL');
  const een = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
  const meld = (aantal: number) => schrijf(`  ${getal.format(aantal)} leerlingen na ${een.format(seconden())} s`);
  const geteld = await laadVoorbeeld(client, { ...keuzes, meld });
  const duur = seconden();
  const leerlingen = geteld.leerling ?? 0;
  schrijf(
    `Klaar in ${een.format(duur)} s: ${getal.format(leerlingen)} leerlingen, ${getal.format(geteld.vestiging ?? 0)} scholen, ` +
      `${getal.format(geteld.aanmelding ?? 0)} aanmeldingen en ${getal.format(geteld.termijn ?? 0)} termijnen ` +
      `(${getal.format(Math.round(leerlingen / duur))} leerlingen per seconde).`,
  );
  return 0;
}

/** The choices, or a Dutch sentence about what is wrong. */
function leesKeuzes(argumenten: readonly string[]): Keuzes | string {
  const gelezen = leesArgumenten(argumenten);
  if (typeof gelezen === 'string') return gelezen;
  const { leerlingen, zaad, databank } = gelezen;
  const aantal = leesGetal(leerlingen, MINSTE_LEERLINGEN, MEESTE_LEERLINGEN);
  if (aantal === 'fout')
    return `«${leerlingen}» is geen goed aantal leerlingen: kies een heel getal van ${MINSTE_LEERLINGEN} tot en met ${MEESTE_LEERLINGEN}, zonder punten.`;
  const begin = leesGetal(zaad, 0, GROOTSTE_ZAAD);
  if (begin === 'fout') return `«${zaad}» is geen goed zaad: kies een heel getal van 0 tot en met ${GROOTSTE_ZAAD}.`;
  if (databank !== undefined && !NAAM.test(databank))
    return `«${databank}» kan geen naam van een databank zijn: gebruik kleine letters, cijfers en _, en begin met een letter.`;
  return {
    ...(aantal !== undefined && { leerlingen: aantal }),
    ...(begin !== undefined && { zaad: begin }),
    ...(databank !== undefined && { databank }),
  };
}

function leesArgumenten(args: readonly string[]): { leerlingen?: string; zaad?: string; databank?: string } | string {
  const tekst = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...args], options: { leerlingen: tekst, zaad: tekst, databank: tekst } }).values;
  } catch {
    return 'Deze opdracht kent alleen --leerlingen, --zaad en --databank, elk met een waarde erachter.';
  }
}

function leesGetal(tekst: string | undefined, minst: number, meest: number): number | 'fout' | undefined {
  if (tekst === undefined) return undefined;
  const getal = /^\d{1,12}$/.test(tekst) ? Number(tekst) : Number.NaN;
  return getal >= minst && getal <= meest ? getal : 'fout';
}
