import { type Datum, isNa, isVoor, plusDagen, plusJaren, schrijfDatum, vergelijk } from '../../../kern/tijd/datum.ts';
import { type Bron, magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { vindCategorie } from '../../behoefte/regels/categorieen.ts';
import { beoordeelCriteria, type MatchCriteria, STANDAARDCRITERIA } from './criteria.ts';

const MAT_1: Bron = { regel: 'MAT-1', artikel: 'ondersteuningsplan van het samenwerkingsverband' };

/** A choice of the SWV: from which day, and where the ondersteuningsplan says so. */
export interface Criteriakeuze {
  readonly van: Datum;
  readonly plaatsInPlan: string;
  readonly criteria: MatchCriteria;
}

/** A version in the row of versions: until which day it holds (included), and whether that is past, now or to come. */
export interface Versie<K extends Criteriakeuze = Criteriakeuze> {
  readonly keuze: K | undefined;
  readonly totEnMet: Datum | undefined;
  readonly stand: 'geweest' | 'nu' | 'straks';
  readonly criteria: MatchCriteria;
}

/**
 * MAT-1 · All versions, newest first, with the national default last: it holds before the first choice. Every day has exactly
 * one, because each ends on the day before the next begins.
 */
export function rijgVersies<K extends Criteriakeuze>(keuzes: readonly K[], vandaag: Datum): Versie<K>[] {
  const opVolgorde = [...keuzes].sort((a, b) => vergelijk(a.van, b.van));
  const rij: (K | undefined)[] = [undefined, ...opVolgorde];
  const versies = rij.map((keuze, i): Versie<K> => {
    const volgende = opVolgorde[i];
    const totEnMet = volgende === undefined ? undefined : plusDagen(volgende.van, -1);
    const voorbij = totEnMet !== undefined && isVoor(totEnMet, vandaag);
    const komt = keuze !== undefined && isNa(keuze.van, vandaag);
    return {
      keuze,
      totEnMet,
      stand: voorbij ? 'geweest' : komt ? 'straks' : 'nu',
      criteria: keuze?.criteria ?? STANDAARDCRITERIA,
    };
  });
  return versies.reverse();
}

/**
 * MAT-1 · Judges a new version: sound criteria with known categories and SWV, a name that no other version has, and a start
 * that is not past. A version that has begun stays; one to come may be replaced. At most five years ahead.
 */
export function beoordeelNieuweVersie(
  nieuw: Criteriakeuze,
  omgeving: { readonly vandaag: Datum; readonly keuzes: readonly Criteriakeuze[]; readonly swvs: readonly string[] },
): Uitkomst<Criteriakeuze> {
  const { vandaag, keuzes, swvs } = omgeving;
  const { criteria, van } = nieuw;
  const redenen: Reden[] = [];
  const eis = (goed: boolean, code: string, veld: string, zin: string) => {
    if (!goed) redenen.push({ code, zin, bron: MAT_1, veld });
  };
  eis(
    !isVoor(van, vandaag),
    'start-voorbij',
    'van',
    'Criteria gelden niet met terugwerkende kracht. Kies vandaag of een latere dag.',
  );
  eis(!isNa(van, plusJaren(vandaag, 5)), 'start-te-ver', 'van', 'Kies een startdatum van hoogstens vijf jaar vooruit.');
  const begonnen = keuzes.find((keuze) => keuze.van === van && !isNa(keuze.van, vandaag));
  eis(
    begonnen === undefined,
    'al-begonnen',
    'van',
    `Op ${schrijfDatum(van)} is al een versie begonnen. Die blijft staan. Kies een latere startdatum.`,
  );
  const zelfdeNaam = keuzes.some((keuze) => keuze.van !== van && keuze.criteria.versie === criteria.versie);
  eis(
    !zelfdeNaam && criteria.versie !== STANDAARDCRITERIA.versie,
    'versie-bestaat',
    'versie',
    'Een andere versie heet al zo. Kies een andere naam, dan is later te zien met welke criteria een match is gemaakt.',
  );
  eis(
    criteria.arrangementVoor === 'alle' || criteria.arrangementVoor.every((code) => vindCategorie(code) !== undefined),
    'categorie-onbekend',
    'arrangementVoor',
    'Een van de categorieën staat niet in de landelijke lijst. Kies opnieuw.',
  );
  eis(
    criteria.ookSwvs === 'alle' || criteria.ookSwvs.every((code) => swvs.includes(code)),
    'swv-onbekend',
    'ookSwvs',
    'Een van de samenwerkingsverbanden bestaat niet. Kies opnieuw.',
  );
  const oordeel = beoordeelCriteria(criteria);
  if (!oordeel.mag) redenen.push(...oordeel.redenen);
  return magTenzij(redenen, () => nieuw, MAT_1);
}
