import type { Datum } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { bezwarenTegenDag } from './handelingen.ts';
import { bezwarenTegenTrede } from './klimmen.ts';
import type { Onderwerp } from './onderwerpen.ts';
import { type Stap, standVanGeschil } from './stappen.ts';
import type { Trede } from './treden.ts';

const GES1 = bron('GES-1', 'WPO-43');
const GES2 = bron('GES-2', 'WPO-43');

function leeg(veld: string, tekst: string, zin: string, grond = GES1): readonly Reden[] {
  return tekst.trim() === '' ? [{ code: 'leeg', zin, bron: grond, veld }] : [];
}

/** GES-1 · A talk: on a day until today, with whom, and what was agreed (also: nothing yet). */
export function beoordeelGesprek(
  invoer: { readonly dag: Datum; readonly met: string; readonly afspraken: string },
  vandaag: Datum,
): Uitkomst<Stap> {
  const redenen = [
    ...bezwarenTegenDag(invoer.dag, undefined, vandaag),
    ...leeg('met', invoer.met, 'Vul in wie erbij waren.'),
    ...leeg('afspraken', invoer.afspraken, 'Schrijf op wat is afgesproken. Ook «nog niets» is een antwoord.'),
  ];
  return magTenzij(redenen, () => ({ soort: 'gesprek', ...invoer }), GES1);
}

export interface Tredeinvoer {
  readonly naar: Trede;
  readonly dag: Datum;
  readonly toelichting: string;
  readonly bezwaarOp: Datum | null;
}

/** GES-1, GES-2 · To another rung; with the GPO the day of the request counts, and whether an objection was made. */
export function beoordeelTrede(
  { naar, dag, toelichting, bezwaarOp }: Tredeinvoer,
  geschil: { readonly stappen: readonly Stap[]; readonly onderwerp: Onderwerp },
  vandaag: Datum,
): Uitkomst<Stap> {
  const redenen = [
    ...bezwarenTegenTrede(naar, standVanGeschil(geschil.stappen), geschil.onderwerp),
    // Somebody may have asked the GPO or a consulent before it was recorded here.
    ...bezwarenTegenDag(dag, undefined, vandaag),
    ...(bezwaarOp === null ? [] : bezwarenTegenDag(bezwaarOp, undefined, vandaag, 'bezwaarOp')),
  ];
  return magTenzij(
    redenen,
    () =>
      naar === 'gpo'
        ? { soort: 'gpo_gevraagd', dag, toelichting, bezwaarOp }
        : { soort: 'trede', dag, naar, toelichting },
    naar === 'gpo' ? GES2 : GES1,
  );
}

/** GES-2 · The opinion of the GPO, not before the request. */
export function beoordeelOordeel(
  invoer: Omit<Extract<Stap, { soort: 'gpo_oordeel' }>, 'soort'>,
  stappen: readonly Stap[],
  vandaag: Datum,
): Uitkomst<Stap> {
  const gevraagd = stappen.find(({ soort }) => soort === 'gpo_gevraagd');
  const redenen = [
    ...bezwarenTegenDag(invoer.dag, gevraagd?.dag, vandaag),
    ...leeg('samenvatting', invoer.samenvatting, 'Schrijf in een paar zinnen wat de commissie vindt.', GES2),
  ];
  return magTenzij(redenen, () => ({ soort: 'gpo_oordeel', ...invoer }), GES2);
}

export interface Antwoordinvoer {
  readonly dag: Datum;
  /** Only after an opinion: whether the board follows it. */
  readonly volgt: boolean | null;
  readonly besluit: string;
  readonly motivering: string;
  /** Only after an opinion: when parents and commission were told in writing. */
  readonly meegedeeldOp: Datum | null;
}

/**
 * GES-1, GES-2 · The board answers with reasons. After an opinion it says whether it follows it; when it departs from it, it says why, and
 * it tells parents and commission in writing (Handreiking 3.4; WPO 43).
 */
export function beoordeelAntwoord(invoer: Antwoordinvoer, stappen: readonly Stap[], vandaag: Datum): Uitkomst<Stap> {
  const oordeel = stappen.find(({ soort }) => soort === 'gpo_oordeel');
  const redenen: Reden[] = [
    ...bezwarenTegenDag(invoer.dag, oordeel?.dag, vandaag),
    ...leeg('besluit', invoer.besluit, 'Schrijf op wat het bestuur besluit.'),
  ];
  if (oordeel === undefined) {
    redenen.push(...leeg('motivering', invoer.motivering, 'Schrijf op waarom het bestuur dit besluit.'));
    const { dag, besluit, motivering } = invoer;
    return magTenzij(redenen, () => ({ soort: 'bestuur_besloten', dag, besluit, motivering }), GES1);
  }
  const { dag, besluit, motivering, volgt, meegedeeldOp } = invoer;
  if (volgt === null)
    redenen.push({ code: 'volgt-onbekend', zin: 'Kies of het bestuur het oordeel volgt.', bron: GES2, veld: 'volgt' });
  redenen.push(
    ...leeg(
      'motivering',
      motivering,
      volgt === false
        ? 'Het bestuur wijkt af van het oordeel. Schrijf op waarom: dat moet duidelijk gemotiveerd zijn.'
        : 'Schrijf op waarom het bestuur dit besluit.',
      GES2,
    ),
  );
  if (meegedeeldOp === null)
    redenen.push({
      code: 'niet-meegedeeld',
      zin: 'Deel het besluit schriftelijk mee aan de ouders en de commissie, en vul in wanneer.',
      bron: GES2,
      veld: 'meegedeeldOp',
    });
  else redenen.push(...bezwarenTegenDag(meegedeeldOp, dag, vandaag, 'meegedeeldOp'));
  return magTenzij(
    redenen,
    () => ({
      soort: 'bestuur_antwoord',
      dag,
      volgt: volgt === true,
      besluit,
      motivering,
      meegedeeldOp: meegedeeldOp ?? dag,
    }),
    GES2,
  );
}

/** GES-1 · The end: solved with what was agreed, or stopped and why. */
export function beoordeelAfsluiting(
  { hoe, tekst, dag }: { readonly hoe: 'opgelost' | 'gesloten'; readonly tekst: string; readonly dag: Datum },
  vandaag: Datum,
): Uitkomst<Stap> {
  const opgelost = hoe === 'opgelost';
  const redenen = [
    ...bezwarenTegenDag(dag, undefined, vandaag),
    ...leeg('tekst', tekst, opgelost ? 'Schrijf op wat u samen hebt afgesproken.' : 'Schrijf op waarom u stopt.'),
  ];
  return magTenzij(
    redenen,
    () => (opgelost ? { soort: 'opgelost', dag, afspraken: tekst } : { soort: 'gesloten', dag, waarom: tekst }),
    GES1,
  );
}
