import { type Datum, plusJaren, schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { Bron, Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { DOMEINNAAM } from './criteriumzinnen.ts';
import { LEERDOMEINEN, type TlvScores } from './inhoud.ts';

/** What an intelligence test can give at all; outside it somebody mistyped. */
const IQ_GRENZEN = [30, 170] as const;
/** Months of education: ten a year, 60 at the end of primary school; tests go somewhat beyond. */
const DL_HOOGSTE = 100;
/** From this age a test is named as old; whether it still says enough is for the SWV to judge. */
const OUD_NA_JAREN = { iq: 2, toets: 1 } as const;

/** TLV-6, TLV-7 · Scores that cannot be right, each with its sentence: an IQ of 300, a DLE above its DL, a date ahead. */
export function vindScorefouten(scores: TlvScores, vandaag: Datum, soort: 'PRO' | 'LWOO'): readonly Reden[] {
  const regel = scorebron(soort);
  const reden = (code: string, zin: string, veld: string): Reden => ({ code, zin, bron: regel, veld });
  const later = (datum: Datum, wat: string, veld: string) =>
    datum > vandaag
      ? [reden('test-in-toekomst', `De datum van ${wat} ligt in de toekomst. Vul in wanneer die is gedaan.`, veld)]
      : [];
  const redenen: Reden[] = [];
  if (scores.iq !== null) {
    const { waarde, test, datum } = scores.iq;
    if (!Number.isInteger(waarde) || waarde < IQ_GRENZEN[0] || waarde > IQ_GRENZEN[1])
      redenen.push(
        reden('iq-onmogelijk', `Een IQ van ${waarde} kan niet. Vul een heel getal in van 30 tot en met 170.`, 'iq'),
      );
    if (test.trim() === '') redenen.push(reden('test-onbekend', 'Vul in met welke test het IQ is gemeten.', 'iqTest'));
    redenen.push(...later(datum, 'de intelligentietest', 'iqDatum'));
  }
  for (const domein of LEERDOMEINEN) {
    const score = scores.achterstand[domein];
    if (score === undefined) continue;
    const { dle, dl, toets, datum } = score;
    const naam = DOMEINNAAM[domein];
    if (!Number.isInteger(dl) || dl < 1 || dl > DL_HOOGSTE || !Number.isInteger(dle) || dle < 0)
      redenen.push(
        reden(
          'dle-onmogelijk',
          `Vul bij ${naam} hele maanden in: DL van 1 tot en met ${DL_HOOGSTE}, DLE vanaf 0.`,
          domein,
        ),
      );
    else if (dle > dl)
      redenen.push(
        reden(
          'dle-boven-dl',
          `Bij ${naam} is de DLE (${dle}) hoger dan de DL (${dl}). Dan is er geen achterstand. Kijk of de getallen zijn omgewisseld, of laat dit domein leeg.`,
          domein,
        ),
      );
    if (toets.trim() === '') redenen.push(reden('test-onbekend', `Vul in met welke toets ${naam} is gemeten.`, domein));
    redenen.push(...later(datum, `de toets ${naam}`, domein));
  }
  if (scores.sociaalEmotioneel !== null) {
    if (scores.sociaalEmotioneel.onderzoek.trim() === '')
      redenen.push(
        reden(
          'onderzoek-onbekend',
          'Schrijf op uit welk onderzoek het sociaal-emotionele probleem blijkt.',
          'onderzoek',
        ),
      );
    redenen.push(...later(scores.sociaalEmotioneel.datum, 'het onderzoek', 'onderzoekDatum'));
  }
  return redenen;
}

/** TLV-6, TLV-7 · Tests that are old: named, not refused. */
export function vindOudeTests(scores: TlvScores, vandaag: Datum): readonly string[] {
  const isOud = (datum: Datum, jaren: number) => datum < plusJaren(vandaag, -jaren);
  const zinnen: string[] = [];
  if (scores.iq !== null && isOud(scores.iq.datum, OUD_NA_JAREN.iq))
    zinnen.push(
      `De intelligentietest is van ${schrijfDatum(scores.iq.datum)}, meer dan twee jaar geleden. Schrijf in de motivering waarom de uitslag nog klopt.`,
    );
  for (const domein of LEERDOMEINEN) {
    const score = scores.achterstand[domein];
    if (score !== undefined && isOud(score.datum, OUD_NA_JAREN.toets))
      zinnen.push(
        `De toets ${DOMEINNAAM[domein]} is van ${schrijfDatum(score.datum)}, meer dan een jaar geleden. Neem zo mogelijk een nieuwe toets af.`,
      );
  }
  return zinnen;
}

export const scorebron = (soort: 'PRO' | 'LWOO'): Bron => bron(soort === 'PRO' ? 'TLV-6' : 'TLV-7', 'InrWVO-15d');
