import { type Datum, isNa, isVoor, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { OPPBRON } from './bronnen.ts';
import type { Antwoordsoort, Beslisser } from './instemming.ts';

/** A version as far as answering goes. */
export interface Voorgelegd {
  readonly toestand: string;
  readonly hash: string | null;
  readonly aangebodenDag: Datum | null;
}
export interface AntwoordInvoer {
  readonly persoon: string;
  readonly antwoord: Antwoordsoort;
  readonly tekst: string;
  /** The content that the person read. */
  readonly hash: string;
}

/** OPP-3 · The plan was changed since this person read it: what was agreed to is not what stands there now. */
export function redenVeranderd({ toestand, hash }: Voorgelegd, gelezen: string): Reden | undefined {
  if (toestand === 'aangeboden' && hash === gelezen) return undefined;
  return {
    code: 'plan-veranderd',
    zin:
      toestand === 'vastgesteld'
        ? 'Dit plan is intussen vastgesteld. Ververs de pagina.'
        : 'De school heeft het plan veranderd nadat u het las. Ververs de pagina en lees eerst wat er nu staat.',
    bron: OPPBRON.instemming,
  };
}

/** OPP-3 · Judges an answer to the handelingsdeel: only of who has gezag (or the pupil from eighteen on), and a no says why. */
export function beoordeelAntwoord(
  { persoon, antwoord, tekst }: AntwoordInvoer,
  beslissers: readonly Beslisser[],
): Uitkomst<Beslisser> {
  const redenen: Reden[] = [];
  const wie = beslissers.find((een) => een.persoon === persoon);
  if (wie === undefined)
    redenen.push({
      code: 'geen-gezag',
      zin: 'Alleen een ouder met gezag of een voogd stemt in met het plan. Vanaf 18 jaar doet de leerling dat zelf.',
      bron: bron('OPP-3', 'BW-1:245'),
      veld: 'persoon',
    });
  if (antwoord === 'niet_akkoord' && tekst.trim() === '')
    redenen.push({
      code: 'reden-ontbreekt',
      zin: 'Schrijf op waarmee u het niet eens bent. Dan kan de school er met u over praten.',
      bron: OPPBRON.instemming,
      veld: 'tekst',
    });
  if (antwoord === 'opmerking' && tekst.trim() === '')
    redenen.push({
      code: 'opmerking-leeg',
      zin: 'Schrijf op wat u wilt zeggen.',
      bron: OPPBRON.instemming,
      veld: 'tekst',
    });
  return magTenzij(redenen, () => wie as Beslisser, OPPBRON.instemming);
}

/** OPP-3 · Judges an answer that came on paper: the signed form stands in the dossier, and its day lies after the offering. */
export function beoordeelPapier(
  invoer: AntwoordInvoer & { readonly dag: Datum; readonly document: string | null },
  beslissers: readonly Beslisser[],
  { voorgelegd, vandaag }: { readonly voorgelegd: Voorgelegd; readonly vandaag: Datum },
): Uitkomst<Beslisser> {
  const uitkomst = beoordeelAntwoord(invoer, beslissers);
  const redenen: Reden[] = uitkomst.mag ? [] : [...uitkomst.redenen];
  const zeg = (code: string, veld: string, zin: string) => redenen.push({ code, zin, bron: OPPBRON.instemming, veld });
  if (invoer.document === null)
    zeg(
      'formulier-ontbreekt',
      'document',
      'Voeg het ondertekende formulier toe. Zo kan iedereen later zien wat er is getekend.',
    );
  if (isNa(invoer.dag, vandaag))
    zeg('dag-in-toekomst', 'dag', 'Deze dag moet nog komen. Vul in op welke dag is getekend.');
  else if (voorgelegd.aangebodenDag !== null && isVoor(invoer.dag, voorgelegd.aangebodenDag))
    zeg(
      'dag-voor-aanbod',
      'dag',
      `Dit plan ligt er sinds ${schrijfDatum(voorgelegd.aangebodenDag)}. Iemand kan er niet eerder voor tekenen.`,
    );
  return uitkomst.mag && redenen.length === 0 ? uitkomst : { mag: false, redenen };
}
