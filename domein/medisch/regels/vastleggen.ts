import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { redenDicht } from './antwoorden.ts';
import { MEDISCHBRON } from './bronnen.ts';
import { type Antwoord, isZelfdeNaam, type Partij } from './handeling.ts';
import { laatsteAntwoord, type Standfeiten } from './stand.ts';

/** What a school records of somebody who did not answer in Opmaat. */
export interface Vastlegging {
  readonly partij: Partij;
  /** Of a parent with an account. */
  readonly persoon: string | null;
  /** Who agreed for the board, who does it, who is able. For parents and pupil the name follows from `persoon`. */
  readonly naam: string;
  readonly antwoord: Antwoord;
  readonly dag: Datum;
  readonly metDocument: boolean;
  readonly verklaardDoor: string;
}

/** A record that may be written. */
export interface Vastgelegd {
  readonly persoon: string | null;
  readonly naam: string;
  readonly antwoord: Antwoord;
  readonly verklaardDoor: string | null;
}

/**
 * ARR-6 · What may be recorded on paper, by whom. Of parents and pupil with the signed paper; for the board by the schoolleider, with the name of who
 * agreed; never over what somebody later said in Opmaat.
 */
export function beoordeelVastlegging(
  vastlegging: Vastlegging,
  rol: string,
  feiten: Standfeiten,
  vandaag: Datum,
): Uitkomst<Vastgelegd> {
  const dicht = redenDicht(feiten, vandaag);
  if (dicht !== undefined) return { mag: false, redenen: [dicht] };
  const wie = welke(vastlegging, feiten);
  const eerder = wie && laatsteAntwoord(feiten, { partij: vastlegging.partij, ...wie.zoek });
  const antwoord =
    vastlegging.antwoord === 'niet_akkoord' && eerder?.antwoord === 'akkoord' ? 'ingetrokken' : vastlegging.antwoord;
  const redenen = [
    ...(wie === undefined ? [geenPartij(vastlegging.partij)] : []),
    ...rolredenen(vastlegging, rol),
    ...bewijsredenen(vastlegging, feiten),
    ...dagredenen(vastlegging.dag, feiten, vandaag),
  ];
  if (antwoord === 'ingetrokken' && eerder?.antwoord !== 'akkoord')
    redenen.push(
      reden('niets-in-te-trekken', 'antwoord', 'Er was nog geen akkoord. Leg vast dat het antwoord nee is.'),
    );
  if (eerder && (vastlegging.dag < eerder.dag || (vastlegging.dag === eerder.dag && eerder.weg === 'opmaat')))
    redenen.push(
      reden('later-geantwoord', 'dag', `Er staat al een antwoord van ${schrijfDatum(eerder.dag)}. Dat blijft staan.`),
    );
  return magTenzij(
    redenen,
    () => ({
      persoon: wie?.persoon ?? null,
      naam: wie?.naam ?? '',
      antwoord,
      verklaardDoor: vastlegging.partij === 'bekwaamheid' ? vastlegging.verklaardDoor.trim() : null,
    }),
    MEDISCHBRON.toestemming,
  );
}

interface Wie {
  readonly persoon: string | null;
  readonly naam: string;
  readonly zoek: { readonly persoon?: string | null; readonly naam?: string };
}

function welke({ partij, persoon, naam }: Vastlegging, { beslissers, handeling }: Standfeiten): Wie | undefined {
  switch (partij) {
    case 'ouder': {
      const ouder = beslissers.find((beslisser) => beslisser.als === 'ouder' && beslisser.persoon === persoon);
      if (ouder === undefined) return undefined;
      // A mentor or curator has no account: the name is typed.
      return { persoon, naam: persoon === null ? naam.trim() || ouder.naam : ouder.naam, zoek: { persoon } };
    }
    case 'leerling': {
      const leerling = beslissers.find(({ als }) => als === 'leerling');
      return leerling && { persoon: leerling.persoon, naam: leerling.naam, zoek: {} };
    }
    case 'bestuur':
      return naam.trim() === '' ? undefined : { persoon: null, naam: naam.trim(), zoek: {} };
    case 'uitvoerder':
    case 'bekwaamheid': {
      const uitvoerder = handeling.uitvoerders.find((ander) => isZelfdeNaam(ander, naam));
      return uitvoerder === undefined ? undefined : { persoon: null, naam: uitvoerder, zoek: { naam: uitvoerder } };
    }
  }
}

function geenPartij(partij: Partij): Reden {
  switch (partij) {
    case 'ouder':
    case 'leerling':
      return reden(
        'beslist-niet',
        'persoon',
        'Deze persoon beslist hier niet over. Kies iemand van wie het antwoord nodig is.',
      );
    case 'bestuur':
      return reden('naam-ontbreekt', 'naam', 'Vul de naam in van wie namens het schoolbestuur akkoord is.');
    case 'uitvoerder':
    case 'bekwaamheid':
      return reden('doet-het-niet', 'naam', 'Kies iemand die bij deze handeling staat.');
  }
}

function rolredenen({ partij }: Vastlegging, rol: string): Reden[] {
  if (partij !== 'bestuur' || rol === 'schoolleider') return [];
  return [
    {
      ...reden('alleen-schoolleider', 'partij', 'Het akkoord van het schoolbestuur legt de schoolleider vast.'),
      bron: MEDISCHBRON.leraar,
    },
  ];
}

function bewijsredenen({ partij, metDocument, verklaardDoor }: Vastlegging, { handeling }: Standfeiten): Reden[] {
  if ((partij === 'ouder' || partij === 'leerling') && !metDocument)
    return [
      reden('papier-ontbreekt', 'document', 'Voeg het ondertekende papier toe. De school moet het kunnen laten zien.'),
    ];
  if (partij !== 'bekwaamheid') return [];
  if (!handeling.voorbehouden)
    return [
      {
        ...reden('niet-voorbehouden', 'partij', 'Dit is geen voorbehouden handeling. Een verklaring is niet nodig.'),
        bron: MEDISCHBRON.voorbehouden,
      },
    ];
  return verklaardDoor.trim() === ''
    ? [
        {
          ...reden('verklaarder-ontbreekt', 'verklaardDoor', 'Vul in welke arts of verpleegkundige dit verklaarde.'),
          bron: MEDISCHBRON.voorbehouden,
        },
      ]
    : [];
}

function dagredenen(dag: Datum, { handeling }: Standfeiten, vandaag: Datum): Reden[] {
  if (dag > vandaag) return [reden('dag-in-toekomst', 'dag', 'Deze dag moet nog komen. Kies vandaag of eerder.')];
  return dag < handeling.versieDag
    ? [
        reden(
          'dag-voor-de-afspraak',
          'dag',
          `De handeling staat zo sinds ${schrijfDatum(handeling.versieDag)}. Een ouder antwoord ging over iets anders.`,
        ),
      ]
    : [];
}

function reden(code: string, veld: string, zin: string): Reden {
  return { code, veld, zin, bron: MEDISCHBRON.toestemming };
}
