import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { beoordeelEigenCriteria, beoordeelLwoo, beoordeelPro, type Criteriumuitkomst } from './criteria.ts';
import { LEGE_SCORES, type TlvInhoud, type TlvScores } from './inhoud.ts';
import { scorebron, vindScorefouten } from './scores.ts';

interface Criteriumfeiten {
  readonly inhoud: TlvInhoud;
  readonly scores: TlvScores | null;
  readonly eigenCriteria: readonly string[] | null;
  readonly vandaag: Datum;
}

/** TLV-6, TLV-7 · The scores judged by the criteria that hold for this SWV on this day. */
export function beoordeelScores(
  soort: 'PRO' | 'LWOO',
  scores: TlvScores,
  eigenCriteria: readonly string[] | null,
): Criteriumuitkomst {
  if (soort === 'PRO') return beoordeelPro(scores);
  return eigenCriteria === null ? beoordeelLwoo(scores) : beoordeelEigenCriteria(scores, eigenCriteria);
}

/** TLV-6, TLV-7 · What a request for PRO or LWOO still lacks: scores, or for the tailor-made route the motivation of all involved. */
export function vindCriteriumgaten(feiten: Criteriumfeiten, soort: 'PRO' | 'LWOO'): readonly Reden[] {
  const { inhoud, eigenCriteria, vandaag } = feiten;
  const scores = feiten.scores ?? LEGE_SCORES;
  const fouten = vindScorefouten(scores, vandaag, soort);
  if (inhoud.maatwerkroute) return [...fouten, ...vindMaatwerkgaten(inhoud, soort)];
  if (soort === 'LWOO' && eigenCriteria !== null) return [...fouten, ...vindEigenGaten(scores, eigenCriteria)];
  const gaten: Reden[] = [...fouten];
  const reden = (code: string, zin: string, veld: string) => gaten.push({ code, zin, bron: scorebron(soort), veld });
  if (scores.iq === null) reden('iq-ontbreekt', 'Vul de uitslag van de intelligentietest in, met test en datum.', 'iq');
  if (Object.keys(scores.achterstand).length < 2)
    reden(
      'achterstand-ontbreekt',
      'Vul DLE en DL in van ten minste twee domeinen, waarvan één inzichtelijk rekenen of begrijpend lezen.',
      'begrijpend_lezen',
    );
  if (gaten.length === 0 && beoordeelScores(soort, scores, null).oordeel === 'voldoet_niet')
    reden('criteria-niet-gehaald', beoordeelScores(soort, scores, null).zin, 'maatwerkroute');
  return gaten;
}

function vindMaatwerkgaten({ motiveringMaatwerk, maatwerkMet }: TlvInhoud, soort: 'PRO' | 'LWOO'): Reden[] {
  const bij = bron(soort === 'PRO' ? 'TLV-6' : 'TLV-7', 'InrWVO-15e');
  const gaten: Reden[] = [];
  if (motiveringMaatwerk.trim() === '')
    gaten.push({
      code: 'maatwerk-motivering-ontbreekt',
      zin: 'Schrijf bij de maatwerkroute waarom de leerling hier volgens alle betrokkenen het best op zijn plek is.',
      bron: bij,
      veld: 'motiveringMaatwerk',
    });
  if (!(['ouders', 'eigen_school', 'gezochte_school'] as const).every((wie) => maatwerkMet.includes(wie)))
    gaten.push({
      code: 'maatwerk-niet-allen',
      zin: 'De maatwerkroute kan als alle betrokkenen het eens zijn: de ouders, uw school en de school waar de leerling heen wil.',
      bron: bij,
      veld: 'maatwerkMet',
    });
  return gaten;
}

function vindEigenGaten(scores: TlvScores, gesteld: readonly string[]): Reden[] {
  const leeg = gesteld.filter(
    (naam) =>
      !scores.eigenCriteria.some(({ criterium, toelichting }) => criterium === naam && toelichting.trim() !== ''),
  );
  if (leeg.length === 0) return [];
  return [
    {
      code: 'criterium-onbeantwoord',
      zin: `Schrijf bij elk criterium van het samenwerkingsverband of de leerling eraan voldoet en waarom. Nog open: ${leeg.length} van ${gesteld.length}.`,
      bron: bron('TLV-7', 'WPO-18a-8'),
      veld: 'eigenCriteria',
    },
  ];
}
