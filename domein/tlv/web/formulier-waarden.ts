import type { Datum } from '../../../kern/tijd/datum.ts';
import type { TlvAanvraag, TlvSchrijven } from '../contract.ts';
import { type Betrokkene, LEERDOMEINEN, type Leerdomein, type TlvScores } from '../regels/inhoud.ts';
import type { TlvCategorie } from '../regels/soorten.ts';

/** The score of one domain as it is typed. */
export interface Domeinveld {
  readonly dle: number | null;
  readonly dl: number | null;
  readonly toets: string;
  readonly datum: string;
}
export interface Criteriumveld {
  readonly criterium: string;
  readonly voldoet: '' | 'ja' | 'nee';
  readonly toelichting: string;
}
const LEEG: Domeinveld = { dle: null, dl: null, toets: '', datum: '' };

/** The form of a request: dates and choices as text, so that empty is possible. */
export interface Aanvraagwaarden extends Record<Leerdomein, Domeinveld> {
  readonly categorie: string;
  readonly gewensteStart: string;
  readonly motivering: string;
  readonly gezochteSchool: string;
  readonly oudersIngelichtOp: string;
  readonly visieGevraagdOp: string;
  readonly heleSchoolperiode: boolean;
  readonly waaromHelePeriode: string;
  readonly maatwerkroute: boolean;
  readonly motiveringMaatwerk: string;
  readonly maatwerkMet: readonly string[];
  readonly inPlaatsVanPlan: string;
  readonly iq: number | null;
  readonly iqTest: string;
  readonly iqDatum: string;
  readonly probleem: string;
  readonly onderzoek: string;
  readonly onderzoekDatum: string;
  readonly eigenCriteria: readonly Criteriumveld[];
}

/** The form as it begins from what was kept. */
export function begin({ inhoud, scores, categorie, gewensteStart, eigenCriteria }: TlvAanvraag): Aanvraagwaarden {
  const domein = (naam: Leerdomein): Domeinveld => scores?.achterstand[naam] ?? LEEG;
  return {
    ...inhoud,
    categorie: categorie === null ? '' : String(categorie),
    gewensteStart,
    gezochteSchool: inhoud.gezochteSchool ?? '',
    oudersIngelichtOp: inhoud.oudersIngelichtOp ?? '',
    visieGevraagdOp: inhoud.visieGevraagdOp ?? '',
    iq: scores?.iq?.waarde ?? null,
    iqTest: scores?.iq?.test ?? '',
    iqDatum: scores?.iq?.datum ?? '',
    inzichtelijk_rekenen: domein('inzichtelijk_rekenen'),
    begrijpend_lezen: domein('begrijpend_lezen'),
    technisch_lezen: domein('technisch_lezen'),
    spellen: domein('spellen'),
    probleem: scores?.sociaalEmotioneel?.soort ?? '',
    onderzoek: scores?.sociaalEmotioneel?.onderzoek ?? '',
    onderzoekDatum: scores?.sociaalEmotioneel?.datum ?? '',
    eigenCriteria: (eigenCriteria ?? []).map((criterium) => {
      const eerder = scores?.eigenCriteria.find((een) => een.criterium === criterium);
      return {
        criterium,
        voldoet: eerder === undefined ? '' : eerder.voldoet ? 'ja' : 'nee',
        toelichting: eerder?.toelichting ?? '',
      };
    }),
  };
}

const ofNiets = (dag: string) => (dag === '' ? null : (dag as Datum));

/** The scores as far as they are filled in: a half-typed domain or test waits until it is whole. */
export function maakScores(w: Aanvraagwaarden): TlvScores {
  const achterstand: Record<string, unknown> = {};
  for (const domein of LEERDOMEINEN) {
    const { dle, dl, toets, datum } = w[domein];
    if (dle !== null && dl !== null && datum !== '') achterstand[domein] = { dle, dl, toets, datum };
  }
  return {
    iq: w.iq === null || w.iqDatum === '' ? null : { waarde: w.iq, test: w.iqTest, datum: w.iqDatum as Datum },
    achterstand: achterstand as TlvScores['achterstand'],
    sociaalEmotioneel:
      w.probleem === '' || w.onderzoekDatum === ''
        ? null
        : {
            soort: w.probleem as 'motivatie',
            onderzoek: w.onderzoek,
            datum: w.onderzoekDatum as Datum,
          },
    eigenCriteria: w.eigenCriteria
      .filter(({ voldoet }) => voldoet !== '')
      .map(({ criterium, voldoet, toelichting }) => ({ criterium, voldoet: voldoet === 'ja', toelichting })),
  };
}

/** What the form sends. */
export function maakBody(w: Aanvraagwaarden, metScores: boolean): Omit<TlvSchrijven, 'volgnummer'> {
  const scores = maakScores(w);
  return {
    categorie: w.categorie === '' ? null : (Number(w.categorie) as TlvCategorie),
    gewensteStart: w.gewensteStart as Datum,
    inhoud: {
      motivering: w.motivering,
      gezochteSchool: w.gezochteSchool === '' ? null : w.gezochteSchool,
      oudersIngelichtOp: ofNiets(w.oudersIngelichtOp),
      visieGevraagdOp: ofNiets(w.visieGevraagdOp),
      heleSchoolperiode: w.heleSchoolperiode,
      waaromHelePeriode: w.waaromHelePeriode,
      maatwerkroute: w.maatwerkroute,
      motiveringMaatwerk: w.motiveringMaatwerk,
      maatwerkMet: [...w.maatwerkMet] as Betrokkene[],
      inPlaatsVanPlan: w.inPlaatsVanPlan,
    },
    scores: metScores ? { ...scores, eigenCriteria: [...scores.eigenCriteria] } : null,
  };
}
