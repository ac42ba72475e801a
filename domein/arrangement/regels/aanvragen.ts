import { type Datum, leeftijdOp } from '../../../kern/tijd/datum.ts';
import type { Bron, Reden } from '../../../kern/uitkomst/uitkomst.ts';
import type { Aanvraagdossier } from '../../opp/regels/aanvraagdossier.ts';
import type { Arrangementinhoud } from './inhoud.ts';
import { type Kostenregel, telKosten } from './kosten.ts';
import { ARR_BRON, type Soort } from './soorten.ts';
import { vindHandtekeningen } from './stand.ts';
import type { Handeling } from './toestand.ts';

/** ARR-3 · Somebody who must sign: a parent with gezag, or from eighteen the pupil. */
export interface Ondertekenaar {
  readonly persoon: string;
  readonly naam: string;
}

/** BW 1:233 · Whether the pupil decides alone, and signs; before that the parents do. */
export function isVolwassen({ geboortedatum }: { readonly geboortedatum: Datum | null }, vandaag: Datum): boolean {
  return geboortedatum !== null && leeftijdOp(geboortedatum, vandaag) >= 18;
}

export interface Aanvraag {
  readonly soort: Soort;
  readonly inhoud: Arrangementinhoud;
  readonly kosten: readonly Kostenregel[];
  readonly handelingen: readonly Handeling[];
  /** Empty for a group or a teacher: no child is named. */
  readonly ondertekenaars: readonly Ondertekenaar[];
  /** What goes along; null for a group or a teacher. */
  readonly dossier: Pick<Aanvraagdossier, 'behoeften' | 'beschrijvingen' | 'opp'> | null;
}

/** What is not there yet. `nodig`: it cannot be sent without; the rest is told and may stay away. */
export interface Gemis extends Reden {
  readonly nodig: boolean;
}

/**
 * ARR-3, ARR-4 · What is still missing before a request can go, and nothing else: what the dossier holds is not asked. A diagnosis is
 * never asked (handreiking 2.5); what the school did is. Whether a plan must be there differs per SWV, so without it one may send.
 */
export function watOntbreekt(aanvraag: Aanvraag): readonly Gemis[] {
  return [...gedaan(aanvraag), ...dossier(aanvraag), ...kosten(aanvraag), ...handtekeningen(aanvraag)];
}

/** ARR-3 · Why it cannot be sent yet; empty when it can. */
export const bezwarenTegenIndienen = (aanvraag: Aanvraag): readonly Reden[] =>
  watOntbreekt(aanvraag)
    .filter(({ nodig }) => nodig)
    .map(({ nodig: _, ...reden }) => reden);

const mist = (code: string, zin: string, veld: string, bron: Bron = ARR_BRON.aanvragen): Gemis => ({
  code,
  zin,
  bron,
  veld,
  nodig: true,
});

function gedaan({ inhoud, dossier: stukken }: Aanvraag): Gemis[] {
  if (inhoud.gedaan.trim() !== '') return [];
  if (stukken?.beschrijvingen.some(({ soort }) => soort === 'geprobeerd')) return [];
  return [
    mist(
      'gedaan-ontbreekt',
      'Schrijf op wat de school al deed en wat dat opleverde. Een diagnose is niet nodig.',
      'gedaan',
    ),
  ];
}

function dossier({ soort, dossier: stukken }: Aanvraag): Gemis[] {
  if (soort !== 'leerling' || stukken === null) return [];
  return [
    ...(stukken.behoeften.length > 0
      ? []
      : [
          mist(
            'behoefte-ontbreekt',
            'Beschrijf in het dossier wat de leerling nodig heeft. Daarna gaat het vanzelf mee.',
            'dossier',
            ARR_BRON.hergebruik,
          ),
        ]),
    ...(stukken.opp !== null
      ? []
      : [
          {
            ...mist(
              'opp-ontbreekt',
              'Er is nog geen vastgesteld ontwikkelingsperspectief. De aanvraag kan zonder; vraagt het samenwerkingsverband om een aanvulling, dan kunt u het dan meesturen.',
              'dossier',
              ARR_BRON.hergebruik,
            ),
            nodig: false,
          },
        ]),
  ];
}

function kosten({ kosten: regels }: Aanvraag): Gemis[] {
  return telKosten(regels, 'swv') > 0
    ? []
    : [
        mist(
          'kosten-swv-ontbreken',
          'Vul bij de kosten in wat u van het samenwerkingsverband vraagt. Betaalt de school alles, dan is geen aanvraag nodig.',
          'kosten',
        ),
      ];
}

function handtekeningen({ soort, handelingen, ondertekenaars }: Aanvraag): Gemis[] {
  if (soort !== 'leerling') return [];
  if (ondertekenaars.length === 0)
    return [mist('gezag-onbekend', 'In het dossier staat niemand met gezag. Vul dat eerst aan.', 'handtekeningen')];
  const antwoorden = vindHandtekeningen(handelingen);
  return ondertekenaars.flatMap(({ persoon, naam }) => {
    const antwoord = antwoorden.get(persoon);
    if (antwoord?.soort === 'getekend') return [];
    return [
      antwoord === undefined
        ? mist(
            `handtekening-${persoon}`,
            `${naam} heeft deze aanvraag nog niet ondertekend. Dat kan in Opmaat of op papier.`,
            'handtekeningen',
          )
        : mist(
            `handtekening-${persoon}`,
            `${naam} ondertekent deze aanvraag niet. Praat verder met elkaar; pas de aanvraag aan als dat helpt.`,
            'handtekeningen',
          ),
    ];
  });
}
