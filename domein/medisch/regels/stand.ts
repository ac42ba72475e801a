import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Bron } from '../../../kern/uitkomst/uitkomst.ts';
import { MEDISCHBRON } from './bronnen.ts';
import { type Akkoord, type Antwoord, type Handeling, isZelfdeNaam, type Partij } from './handeling.ts';
import type { Beslisser } from './vertegenwoordiging.ts';

export const STANDEN = ['mag', 'straks', 'wacht', 'geweigerd', 'gestopt', 'voorbij'] as const;
export type Standsoort = (typeof STANDEN)[number];

/** One thing that is still needed before the act may be done. */
export interface Ontbreekt {
  readonly wie: Partij | 'school';
  /** `open`: an answer is to come; `nee`: somebody said no or took it back. */
  readonly soort: 'open' | 'nee';
  readonly zin: string;
  readonly bron: Bron;
}

/** Somebody who may do the act, once yes is said. */
export interface Uitvoerder {
  readonly naam: string;
  readonly zei: Antwoord | null;
  /** Null when the act is not reserved: then nobody has to be declared able. */
  readonly bekwaam: boolean | null;
  /** Said yes, and able where that is needed. */
  readonly kan: boolean;
}

/** ARR-6 · Where an act stands today. It may be done only while `soort` is `mag`, and only by those who `kan`. */
export interface Stand {
  readonly soort: Standsoort;
  readonly ontbreekt: readonly Ontbreekt[];
  readonly uitvoerders: readonly Uitvoerder[];
}

export interface Standfeiten {
  readonly handeling: Handeling;
  readonly akkoorden: readonly Akkoord[];
  readonly beslissers: readonly Beslisser[];
  /** The article that says that these decide. */
  readonly bron: Bron;
  /** Whether the pupil is enrolled at the school of the act today. */
  readonly opSchool: boolean;
}

/** The answer that counts of one party on the present version of the act; undefined when there is none. */
export function laatsteAntwoord(
  { handeling, akkoorden }: Pick<Standfeiten, 'handeling' | 'akkoorden'>,
  wie: { readonly partij: Partij; readonly persoon?: string | null; readonly naam?: string },
): Akkoord | undefined {
  return akkoorden.findLast(
    (akkoord) =>
      akkoord.versie === handeling.versie &&
      akkoord.partij === wie.partij &&
      (wie.persoon === undefined || akkoord.persoon === wie.persoon) &&
      (wie.naam === undefined || isZelfdeNaam(akkoord.naam, wie.naam)),
  );
}

/** ARR-6 · Works out where an act stands on a day, with all that is missing. Answers on an older version count for nothing. */
export function berekenStand(feiten: Standfeiten, vandaag: Datum): Stand {
  const { handeling } = feiten;
  const uitvoerders = handeling.uitvoerders.map((naam) => maakUitvoerder(feiten, naam));
  if (handeling.gestoptOp !== null) return { soort: 'gestopt', ontbreekt: [], uitvoerders };
  if (handeling.tot < vandaag) return { soort: 'voorbij', ontbreekt: [], uitvoerders };
  const ontbreekt = [
    ...feiten.beslissers.flatMap((beslisser) => vanBeslisser(feiten, beslisser)),
    ...(feiten.beslissers.length === 0 ? [NIEMAND] : []),
    ...vanBestuur(feiten),
    ...vanUitvoerders(handeling, uitvoerders),
    ...(feiten.opSchool ? [] : [NIET_OP_SCHOOL]),
  ];
  if (ontbreekt.length > 0)
    return { soort: ontbreekt.some(({ soort }) => soort === 'nee') ? 'geweigerd' : 'wacht', ontbreekt, uitvoerders };
  return { soort: handeling.van > vandaag ? 'straks' : 'mag', ontbreekt, uitvoerders };
}

const NIEMAND: Ontbreekt = {
  wie: 'ouder',
  soort: 'open',
  zin: 'In Opmaat staat niemand met gezag over deze leerling. Zoek dit eerst uit.',
  bron: MEDISCHBRON.toestemming,
};
const NIET_OP_SCHOOL: Ontbreekt = {
  wie: 'school',
  soort: 'open',
  zin: 'De leerling staat vandaag niet ingeschreven op deze school.',
  bron: MEDISCHBRON.afspraak,
};

function maakUitvoerder(feiten: Standfeiten, naam: string): Uitvoerder {
  const zei = laatsteAntwoord(feiten, { partij: 'uitvoerder', naam })?.antwoord ?? null;
  const bekwaam = feiten.handeling.voorbehouden
    ? laatsteAntwoord(feiten, { partij: 'bekwaamheid', naam })?.antwoord === 'akkoord'
    : null;
  return { naam, zei, bekwaam, kan: zei === 'akkoord' && bekwaam !== false };
}

function vanBeslisser(feiten: Standfeiten, { persoon, naam, als }: Beslisser): Ontbreekt[] {
  const wie = als === 'leerling' ? { partij: als } : { partij: als, persoon };
  const antwoord = laatsteAntwoord(feiten, wie)?.antwoord;
  const { bron } = feiten;
  switch (antwoord) {
    case 'akkoord':
      return [];
    case 'niet_akkoord':
      return [{ wie: als, soort: 'nee', zin: `${naam} is niet akkoord.`, bron }];
    case 'ingetrokken':
      return [{ wie: als, soort: 'nee', zin: `${naam} trok de toestemming in.`, bron }];
    case undefined:
      return [{ wie: als, soort: 'open', zin: `${naam} antwoordde nog niet.`, bron }];
  }
}

function vanBestuur(feiten: Standfeiten): Ontbreekt[] {
  const antwoord = laatsteAntwoord(feiten, { partij: 'bestuur' })?.antwoord;
  if (antwoord === 'akkoord') return [];
  return antwoord === undefined
    ? [
        {
          wie: 'bestuur',
          soort: 'open',
          zin: 'Het akkoord van het schoolbestuur is nog niet vastgelegd.',
          bron: MEDISCHBRON.leraar,
        },
      ]
    : [
        {
          wie: 'bestuur',
          soort: 'nee',
          zin: 'Het schoolbestuur is niet akkoord. Zoek samen met de ouders een andere weg.',
          bron: MEDISCHBRON.leraar,
        },
      ];
}

function vanUitvoerders({ voorbehouden }: Handeling, uitvoerders: readonly Uitvoerder[]): Ontbreekt[] {
  if (uitvoerders.some(({ kan }) => kan)) return [];
  const bereid = uitvoerders.filter(({ zei }) => zei === 'akkoord');
  if (bereid.length > 0 && voorbehouden)
    return [
      {
        wie: 'bekwaamheid',
        soort: 'open',
        zin: 'Van niemand die het doet, staat vast dat een arts of verpleegkundige die bekwaam vindt.',
        bron: MEDISCHBRON.voorbehouden,
      },
    ];
  const allenNee = uitvoerders.every(({ zei }) => zei !== null);
  return [
    {
      wie: 'uitvoerder',
      soort: allenNee ? 'nee' : 'open',
      zin: allenNee
        ? 'Niemand van de school wil dit doen. Dat mag. Zoek samen met de ouders een andere weg.'
        : 'Nog niemand van de school zei ja. Wie het doet, kiest daar zelf voor.',
      bron: MEDISCHBRON.leraar,
    },
  ];
}
