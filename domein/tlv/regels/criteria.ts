import { bron } from '../../../kern/wet/artikelen.ts';
import {
  type Achterstand,
  berekenAchterstanden,
  isMeerDanHelft,
  isMinstensHelft,
  isMinstensKwart,
  opTweeDomeinen,
} from './achterstand.ts';
import { beschrijfAchterstand, beschrijfIq } from './criteriumzinnen.ts';
import type { TlvScores } from './inhoud.ts';

/** Scores that meet it; that lie between PRO and LWOO, so that the motivation decides; that do not meet it. */
export type Criteriumoordeel = 'voldoet' | 'motivering_beslist' | 'voldoet_niet';

/** One criterion in plain words, and whether it is met. */
export interface Criterium {
  readonly naam: string;
  readonly voldaan: boolean;
  readonly zin: string;
}

/** TLV-6, TLV-7 · What the scores say, with each criterion explained. */
export interface Criteriumuitkomst {
  readonly soort: 'PRO' | 'LWOO';
  readonly oordeel: Criteriumoordeel;
  readonly criteria: readonly Criterium[];
  /** What it comes to, in one or two sentences. */
  readonly zin: string;
  readonly bron: { readonly regel: string; readonly artikel: string };
}

/** PRO: IQ 55 to 80 (Handreiking 4.3); LWOO: IQ 75 to 120 (4.4). They overlap from 75 to 80. */
const IQ = { pro: [55, 80], lwoo: [75, 120] } as const;
/** From this IQ on LWOO asks a hindering social-emotional problem that was shown (Handreiking 4.4). */
const SOCIAAL_EMOTIONEEL_VANAF = 91;

interface Beeld {
  readonly iqPro: boolean;
  readonly iqLwoo: boolean;
  readonly achterPro: boolean;
  readonly achterLwoo: boolean;
  readonly achterstanden: readonly Achterstand[];
}

function lees(scores: TlvScores): Beeld {
  const iq = scores.iq?.waarde;
  const binnen = ([laagste, hoogste]: readonly [number, number]) => iq !== undefined && iq >= laagste && iq <= hoogste;
  const achterstanden = berekenAchterstanden(scores);
  return {
    iqPro: binnen(IQ.pro),
    iqLwoo: binnen(IQ.lwoo),
    achterPro: opTweeDomeinen(achterstanden, isMinstensHelft),
    achterLwoo: opTweeDomeinen(achterstanden, isMinstensKwart) && !opTweeDomeinen(achterstanden, isMeerDanHelft),
    achterstanden,
  };
}

/**
 * TLV-6 · PRO: IQ 55 to 80 and a lag of at least 0,50 (three years at the end of primary school) on two domains, one of them
 * inzichtelijk rekenen or begrijpend lezen. When one fits PRO and the other LWOO, the motivation decides (InrWVO 15d).
 */
export function beoordeelPro(scores: TlvScores): Criteriumuitkomst {
  const beeld = lees(scores);
  const oordeel: Criteriumoordeel =
    beeld.iqPro && beeld.achterPro
      ? 'voldoet'
      : (beeld.iqPro && beeld.achterLwoo) || (beeld.iqLwoo && beeld.achterPro)
        ? 'motivering_beslist'
        : 'voldoet_niet';
  return {
    soort: 'PRO',
    oordeel,
    criteria: [
      { naam: 'Intelligentie', voldaan: beeld.iqPro, zin: beschrijfIq(scores.iq, IQ.pro) },
      {
        naam: 'Leerachterstand',
        voldaan: beeld.achterPro,
        zin: beschrijfAchterstand(beeld.achterstanden, 'ten minste 0,50', isMinstensHelft),
      },
    ],
    zin: PRO_ZIN[oordeel],
    bron: bron('TLV-6', 'InrWVO-15d'),
  };
}

const PRO_ZIN = {
  voldoet: 'De leerling voldoet aan de landelijke criteria voor praktijkonderwijs.',
  motivering_beslist:
    'De scores passen deels bij praktijkonderwijs en deels bij lwoo. Uw motivering geeft dan de doorslag: schrijf waarom praktijkonderwijs het best past.',
  voldoet_niet:
    'De scores voldoen niet aan de landelijke criteria voor praktijkonderwijs. Vinden alle betrokkenen dat de leerling daar het best op zijn plek is? Kies dan de maatwerkroute.',
} as const satisfies Record<Criteriumoordeel, string>;

/**
 * TLV-7 · LWOO under the national rule: IQ 75 to 120 and a lag of 0,25 to 0,50 on two domains, one of them inzichtelijk rekenen or
 * begrijpend lezen; for IQ 91 to 120 also a social-emotional problem that research shows.
 */
export function beoordeelLwoo(scores: TlvScores): Criteriumuitkomst {
  const beeld = lees(scores);
  const iq = scores.iq?.waarde ?? 0;
  const eistProbleem = iq >= SOCIAAL_EMOTIONEEL_VANAF && beeld.iqLwoo;
  const probleem = !eistProbleem || scores.sociaalEmotioneel !== null;
  const oordeel: Criteriumoordeel =
    beeld.iqLwoo && beeld.achterLwoo && probleem
      ? 'voldoet'
      : (beeld.iqLwoo && beeld.achterPro && probleem) || (beeld.iqPro && !beeld.iqLwoo && beeld.achterLwoo)
        ? 'motivering_beslist'
        : 'voldoet_niet';
  return {
    soort: 'LWOO',
    oordeel,
    criteria: [
      { naam: 'Intelligentie', voldaan: beeld.iqLwoo, zin: beschrijfIq(scores.iq, IQ.lwoo) },
      {
        naam: 'Leerachterstand',
        voldaan: beeld.achterLwoo,
        zin: beschrijfAchterstand(
          beeld.achterstanden,
          'van 0,25 tot en met 0,50',
          (een) => isMinstensKwart(een) && !isMeerDanHelft(een),
        ),
      },
      ...(eistProbleem
        ? [
            {
              naam: 'Sociaal-emotioneel',
              voldaan: probleem,
              zin: probleem
                ? 'Bij een IQ van 91 tot en met 120 moet onderzoek laten zien dat een sociaal-emotioneel probleem het leren hindert. Dat onderzoek is genoemd.'
                : 'Bij een IQ van 91 tot en met 120 moet onderzoek laten zien dat een sociaal-emotioneel probleem het leren hindert. Vul dat onderzoek in.',
            },
          ]
        : []),
    ],
    zin:
      beeld.iqLwoo && beeld.achterLwoo && !probleem
        ? 'De scores voldoen, maar bij dit IQ is ook onderzoek naar een sociaal-emotioneel probleem nodig. Vul het in, of kies de maatwerkroute.'
        : LWOO_ZIN[oordeel],
    bron: bron('TLV-7', 'InrWVO-15d'),
  };
}

const LWOO_ZIN = {
  voldoet: 'De leerling voldoet aan de landelijke criteria voor lwoo.',
  motivering_beslist:
    'De scores passen deels bij lwoo en deels bij praktijkonderwijs. Uw motivering geeft dan de doorslag: schrijf waarom lwoo het best past.',
  voldoet_niet:
    'De scores voldoen niet aan de landelijke criteria voor lwoo. Vinden alle betrokkenen dat de leerling met lwoo het best op zijn plek is? Kies dan de maatwerkroute.',
} as const satisfies Record<Criteriumoordeel, string>;

/** TLV-7 · Opting out: the criteria of the SWV itself stand in place of the national ones. `gesteld`: its criteria on that day. */
export function beoordeelEigenCriteria(scores: TlvScores, gesteld: readonly string[]): Criteriumuitkomst {
  const criteria = gesteld.map((naam): Criterium => {
    const antwoord = scores.eigenCriteria.find(({ criterium }) => criterium === naam);
    if (antwoord === undefined) return { naam, voldaan: false, zin: 'Hier is nog niets ingevuld.' };
    return { naam, voldaan: antwoord.voldoet, zin: antwoord.toelichting };
  });
  const alles = criteria.every(({ voldaan }) => voldaan);
  return {
    soort: 'LWOO',
    oordeel: alles ? 'voldoet' : 'motivering_beslist',
    criteria,
    zin: alles
      ? 'De leerling voldoet aan de criteria die dit samenwerkingsverband zelf stelt.'
      : 'De leerling voldoet niet aan elk criterium dat dit samenwerkingsverband zelf stelt. Uw motivering geeft dan de doorslag.',
    bron: bron('TLV-7', 'WPO-18a-8'),
  };
}
