import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { type Houdingsoort, houdingNaam } from './houding.ts';
import {
  BEWAARREGELS,
  type Bewaarregel,
  bewaarTot,
  type Regelsleutel,
  regelOp,
  type Schoolsoort,
} from './termijnen.ts';

/** What the rules need to know of one pupil at one school. */
export interface Schoolfeiten {
  /** From (incl.) until (excl.). */
  readonly inschrijvingen: readonly { readonly van: Datum; readonly tot: Datum | null }[];
  /** Kinds of the school where the pupil went next; null when unknown. */
  readonly volgende: readonly string[] | null;
  /** naar: kinds of the school that would take the pupil, when this school sent it elsewhere. */
  readonly aanmeldingen: readonly {
    readonly einde: Datum | null;
    readonly geplaatst: boolean;
    readonly naar: readonly string[] | null;
  }[];
  readonly verwijderingen: readonly {
    readonly voorgenomen: boolean;
    readonly bezwaarTot: Datum | null;
    readonly naar: readonly string[] | null;
  }[];
  /** When each share with the SWV ended or ends. */
  readonly delingen: readonly Datum[];
  /** TLV-11: the days on which the SWV judged a request of which it still has the dossier or an advice. */
  readonly oordelen: readonly Datum[];
  /** When each request for a toelaatbaarheidsverklaring lost its meaning: the declaration ended, an objection was settled. */
  readonly verklaringen: readonly Datum[];
  readonly houdingen: readonly { readonly soort: Houdingsoort; readonly van: Datum; readonly tot: Datum | null }[];
  /** Last day of the last term that was neither met nor lapsed. */
  readonly termijnTot: Datum | null;
  /** Kinds of which this school still has something. */
  readonly heeft: readonly Schoolsoort[];
}

/** When one kind of data goes, or why that is not known yet. */
export interface Planregel {
  readonly soort: Schoolsoort;
  readonly regel: Bewaarregel;
  /** The day from which the term counts; null while nothing ended. */
  readonly grens: Datum | null;
  /** First day on which it may be destroyed; null while the term has not begun. */
  readonly geplandOp: Datum | null;
  /** What holds it now. */
  readonly tegen: readonly Reden[];
}

const TOE6 = bron('TOE-6', 'AVG-5');
const SPECIAAL = ['SBO', 'SO', 'VSO'];

/** TOE-6: whether a school of these kinds is special education. */
export function isSpeciaal(soorten: readonly string[] | null): boolean {
  return soorten !== null && soorten.length > 0 && soorten.every((soort) => SPECIAAL.includes(soort));
}

/** TOE-6, TLV-11: what this school keeps until when, by which rule, and what holds it. Empty: this school has nothing (left). */
export function planSchool(
  feiten: Schoolfeiten,
  vandaag: Datum,
  regels: readonly Bewaarregel[] = BEWAARREGELS,
): readonly Planregel[] {
  return feiten.heeft.map((soort) => {
    const { sleutel, grens } = ijkpunt(soort, feiten);
    const regel = regelOp(sleutel, grens ?? vandaag, regels);
    return {
      soort,
      regel,
      grens,
      geplandOp: grens && bewaarTot(regel, grens),
      tegen: watHoudtTegen(soort, feiten, vandaag),
    };
  });
}

/** The day from which the term counts, and by which rule. */
function ijkpunt(soort: Schoolsoort, feiten: Schoolfeiten): { sleutel: Regelsleutel; grens: Datum | null } {
  const vertrek = vertrekVan(feiten);
  const zonderPlaats = feiten.aanmeldingen.filter(({ geplaatst }) => !geplaatst);
  switch (soort) {
    case 'inschrijving':
      return { sleutel: 'inschrijving', grens: vertrek };
    case 'dossier': {
      const isHier = feiten.inschrijvingen.length > 0;
      const einden = feiten.aanmeldingen.map(({ einde }) => einde);
      const grens = isHier && vertrek === null ? null : laatste([...(isHier ? [vertrek] : []), ...einden]);
      const gewoon = isHier ? 'dossier' : 'aanmelding';
      return { sleutel: isVerwezen(feiten) ? 'verwezen' : gewoon, grens };
    }
    case 'aanmelding': {
      // The oldest goes first; the next gets a plan of its own.
      const oudste = zonderPlaats
        .filter(({ einde }) => einde !== null)
        .toSorted((een, ander) => vroegst(een.einde, ander.einde))[0];
      return { sleutel: isSpeciaal(oudste?.naar ?? null) ? 'verwezen' : 'aanmelding', grens: oudste?.einde ?? null };
    }
    case 'samenwerkingsverband':
      // The oldest goes first, as with applications.
      return {
        sleutel: 'samenwerkingsverband',
        grens: [...feiten.delingen, ...feiten.oordelen, ...feiten.verklaringen].toSorted(vroegst)[0] ?? null,
      };
  }
}

function vroegst(een: Datum | null, ander: Datum | null): number {
  return (een ?? '') < (ander ?? '') ? -1 : 1;
}

/** The day on which the pupil left for the last time; null when never here, still here, or back. */
function vertrekVan({ inschrijvingen }: Schoolfeiten): Datum | null {
  return laatste(inschrijvingen.map(({ tot }) => tot));
}

/** The last of these days; null when one is open, or when there are none. */
function laatste(dagen: readonly (Datum | null)[]): Datum | null {
  return dagen.includes(null) ? null : (dagen.toSorted(vroegst).at(-1) ?? null);
}

/** TOE-6: the next school is special education, or this school sent the pupil there. */
function isVerwezen({ inschrijvingen, volgende, verwijderingen, aanmeldingen }: Schoolfeiten): boolean {
  if (inschrijvingen.length === 0) return aanmeldingen.some(({ naar }) => isSpeciaal(naar));
  return [volgende, ...verwijderingen.map(({ naar }) => naar)].some(isSpeciaal);
}

/** TOE-6: why this may not be destroyed now, whatever its date. */
function watHoudtTegen(soort: Schoolsoort, feiten: Schoolfeiten, vandaag: Datum): readonly Reden[] {
  const redenen: Reden[] = [];
  const houd = (code: string, zin: string) => redenen.push({ code, zin, bron: TOE6 });
  const isOpSchool = feiten.inschrijvingen.some(({ tot }) => tot === null || tot > vandaag);
  for (const { soort: wat, van, tot } of feiten.houdingen)
    if (van <= vandaag && (tot === null || tot > vandaag)) houd('houding', `Er loopt ${houdingNaam(wat)}.`);
  for (const { voorgenomen, bezwaarTot } of feiten.verwijderingen) {
    if (bezwaarTot !== null && bezwaarTot >= vandaag)
      houd(
        'verwijdering',
        `Ouders kunnen bezwaar maken tegen de verwijdering, tot en met ${schrijfDatum(bezwaarTot)}.`,
      );
    else if (voorgenomen && isOpSchool)
      houd('verwijdering', 'De school heeft het voornemen om de leerling te verwijderen.');
  }
  if (soort !== 'dossier' && soort !== 'inschrijving') return redenen;
  if (isOpSchool) houd('op-school', 'De leerling staat op deze school ingeschreven.');
  if (feiten.aanmeldingen.some(({ einde }) => einde === null))
    houd('aanmelding', 'Er loopt nog een aanmelding bij deze school.');
  if (feiten.termijnTot !== null && feiten.termijnTot >= vandaag)
    houd('termijn', `Er loopt nog een termijn, tot en met ${schrijfDatum(feiten.termijnTot)}.`);
  return redenen;
}
