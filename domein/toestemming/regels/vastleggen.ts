import { type Datum, isNa, isVoor, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { type Antwoordfeiten, redenDicht } from './antwoorden.ts';
import { TOESTEMMINGBRON } from './bronnen.ts';
import { type Antwoord, type Antwoordsoort, laatsteAntwoord } from './stand.ts';

/** How an answer came in: in Opmaat itself, on a signed form, or said and confirmed by mail. */
export const WEGEN = ['opmaat', 'formulier', 'mail'] as const;
export type Weg = (typeof WEGEN)[number];
export type PapierenWeg = Exclude<Weg, 'opmaat'>;

/** An answer with the road by which it came. */
export interface GegevenAntwoord extends Antwoord {
  readonly weg: Weg;
}

/** What a school records. */
export interface Vastlegging {
  readonly persoon: string;
  readonly antwoord: Antwoordsoort;
  readonly weg: PapierenWeg;
  /** Day on the form, or of the mail. */
  readonly dag: Datum;
  /** Whether a document of this pupil goes with it. */
  readonly metDocument: boolean;
  /** The text of the mail, or a note. */
  readonly toelichting: string;
}

/**
 * TOE-1 · AVG 7 lid 1: a school must be able to show the consent, so it records an answer only with the form or the text of the mail, of
 * somebody who decides, on a day between the question and today, and never over something that person said later.
 */
export function beoordeelVastlegging(
  vastlegging: Vastlegging,
  feiten: Antwoordfeiten & { readonly antwoorden: readonly GegevenAntwoord[] },
  vandaag: Datum,
): Uitkomst<{ readonly antwoord: Antwoordsoort; readonly telt: true }> {
  const dicht = redenDicht(feiten.gevraagd, vandaag);
  if (dicht !== undefined) return dicht;
  const beslisser = feiten.beslissers.find(({ persoon }) => persoon === vastlegging.persoon);
  const eerder = laatsteAntwoord(feiten.antwoorden, vastlegging.persoon) as GegevenAntwoord | undefined;
  const antwoord =
    vastlegging.antwoord === 'geweigerd' && eerder?.antwoord === 'gegeven' ? 'ingetrokken' : vastlegging.antwoord;
  const redenen = [
    ...(beslisser === undefined
      ? [
          reden(
            'persoon-beslist-niet',
            'persoon',
            'Deze persoon beslist niet over deze toestemming. Kies een ouder met gezag, de voogd, of de leerling vanaf zestien.',
          ),
        ]
      : []),
    ...dagredenen(vastlegging.dag, feiten, vandaag),
    ...bewijsredenen(vastlegging),
    ...eerderredenen(antwoord, vastlegging.dag, eerder),
  ];
  return magTenzij(redenen, () => ({ antwoord, telt: true }), TOESTEMMINGBRON.voorwaarden);
}

function dagredenen(dag: Datum, { gevraagd }: Antwoordfeiten, vandaag: Datum): Reden[] {
  if (isNa(dag, vandaag)) return [reden('dag-in-toekomst', 'dag', 'Deze dag moet nog komen. Kies vandaag of eerder.')];
  if (!isVoor(dag, gevraagd.gevraagdDag)) return [];
  return [
    reden(
      'dag-voor-de-vraag',
      'dag',
      `De vraag is van ${schrijfDatum(gevraagd.gevraagdDag)}. Een eerder antwoord hoort bij een andere vraag.`,
    ),
  ];
}

function bewijsredenen({ weg, metDocument, toelichting }: Vastlegging): Reden[] {
  if (metDocument || (weg === 'mail' && toelichting.trim() !== '')) return [];
  return weg === 'formulier'
    ? [
        reden(
          'formulier-ontbreekt',
          'document',
          'Voeg het ondertekende formulier toe. De school moet het kunnen laten zien.',
        ),
      ]
    : [reden('mail-ontbreekt', 'toelichting', 'Plak de tekst van de mail, of voeg de mail toe als document.')];
}

function eerderredenen(antwoord: Antwoordsoort, dag: Datum, eerder: GegevenAntwoord | undefined): Reden[] {
  if (antwoord === 'ingetrokken' && eerder?.antwoord !== 'gegeven')
    return [
      reden('niets-in-te-trekken', 'antwoord', 'Deze persoon gaf geen toestemming. Leg vast dat het antwoord nee is.'),
    ];
  if (eerder === undefined) return [];
  // Of two answers on one day the one in Opmaat is surely the person's own; a paper of that day may be older.
  if (isVoor(dag, eerder.dag) || (dag === eerder.dag && eerder.weg === 'opmaat'))
    return [
      reden(
        'later-geantwoord',
        'dag',
        `Deze persoon antwoordde zelf op ${schrijfDatum(eerder.dag)}. Dat latere antwoord blijft staan.`,
      ),
    ];
  return eerder.antwoord === antwoord || (antwoord === 'geweigerd' && eerder.antwoord === 'ingetrokken')
    ? [reden('al-geantwoord', 'antwoord', 'Dit antwoord van deze persoon staat er al.')]
    : [];
}

function reden(code: string, veld: string, zin: string): Reden {
  return { code, veld, zin, bron: TOESTEMMINGBRON.voorwaarden };
}
