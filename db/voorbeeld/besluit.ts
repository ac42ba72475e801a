import { TLV_TERUGKEER } from '../../domein/ondersteuningsplan/regels/instellingen.ts';
import type { TlvCategorie, TlvSoort } from '../../domein/tlv/regels/soorten.ts';
import { berekenEinde, berekenEindeSchoolperiode } from '../../domein/toelaatbaarheid/regels/geldigheid.ts';
import { type Datum, leeftijdOp, plusDagen } from '../../kern/tijd/datum.ts';
import { schooljaarVan } from '../../kern/tijd/schooljaar.ts';
import type { Account } from './accounts.ts';
import { haalSwvmensen, schrijfAanvraag, telVerklaring, type Verloop } from './besluit-rijen.ts';
import type { Bouw, Streek } from './bouw.ts';
import { type Kind, maakKind, schrijfIn } from './kind.ts';
import { werkdag } from './klok.ts';
import { geboorteInGroep } from './mensen-hoofdschool.ts';
import type { School } from './regio.ts';
import { haal } from './toeval.ts';

const WAAROM =
  'De school gaf een jaar lang extra begeleiding in en buiten de groep. Dat hielp te weinig: de leerling heeft een kleinere groep en meer vaste begeleiding nodig dan wij kunnen geven.';
const AFWIJZING =
  'Beide deskundigen zien dat de leerling goed leert zolang de begeleiding in de klas doorgaat. De school kan die begeleiding nog bieden, met hulp van een arrangement. Daarom is speciaal basisonderwijs nu niet nodig.';
const BESLUIT =
  'Beide deskundigen adviseren dat de leerling toelaatbaar is. De school deed wat van haar kan worden verwacht. Een kleinere groep met vaste begeleiding past het best.';

/** Kinds of schools that admit on a declaration. */
const GESPECIALISEERD = ['SBO', 'SO', 'VSO', 'PRO'] as const;

/** TLV-10 · A pupil who sits at a special school has a declaration: most for years, some until this 31 July, some for the whole period. */
export function schrijfVerklaringVan(
  bouw: Bouw,
  streek: Streek,
  { kind, school }: { readonly kind: Kind; readonly school: School },
): void {
  const soort = GESPECIALISEERD.find(
    (een) => (school.soorten as readonly string[]).includes(een) && pastBij(een, kind, bouw.vandaag),
  );
  const vragers = school.sector === 'VO' ? streek.voortgezet : streek.basisscholen;
  if (soort === undefined || school.cluster !== null || vragers.length === 0) return;
  const beurt = telVerklaring(streek);
  const { begin, eind } = schooljaarVan(bouw.vandaag);
  const heel = berekenEindeSchoolperiode(soort, kind.geboortedatum);
  const isHeel = (soort === 'SO' || soort === 'VSO') && beurt % 6 === 0 && heel !== undefined && heel > eind;
  const van = plusDagen(begin, beurt % 3 === 0 ? -365 : 0);
  const start = schooljaarVan(van).begin;
  const tot = isHeel ? heel : beurt % 3 === 0 ? eind : berekenEinde(start, 2 + (beurt % 2));
  const besloten = werkdag(plusDagen(start, -40));
  schrijfAanvraag(bouw, streek, {
    ...gewoon(kind, haal(vragers, beurt % vragers.length), soort, besloten),
    ...(soort === 'SO' || soort === 'VSO' ? { categorie: (isHeel ? 3 : 1 + (beurt % 2)) as TlvCategorie } : {}),
    start,
    besluit: {
      tot,
      heleSchoolperiode: isHeel,
      voorwaarden: isHeel || soort === 'PRO' ? '' : TLV_TERUGKEER.standaard,
      motivering: BESLUIT,
      geplaatst: { school, van: start },
    },
  });
}

function pastBij(soort: TlvSoort, kind: Kind, dag: Datum): boolean {
  const jong = leeftijdOp(kind.geboortedatum, dag) < 12;
  return soort === 'SBO' || soort === 'PRO' || (soort === 'SO') === jong;
}

/** A request that went the usual way, decided on this day. */
function gewoon(kind: Kind, school: School, soort: TlvSoort, besloten: Datum): Omit<Verloop, 'start' | 'besluit'> {
  return {
    kind,
    school,
    soort,
    ingediend: werkdag(plusDagen(besloten, -45)),
    motivering: WAAROM,
    adviezen: 2,
    daarna: [
      { soort: 'voorgesteld', dag: werkdag(plusDagen(besloten, -3)) },
      { soort: 'besloten', dag: besloten, uitkomst: 'positief' },
    ],
  };
}

/** TLV-8, TLV-9 · What the SWV works at, in every state, and decisions of every outcome. Gives the accounts that show them. */
export function schrijfBesluiten(bouw: Bouw, streek: Streek): Account[] {
  const { vandaag } = bouw;
  const geleden = (dagen: number) => werkdag(plusDagen(vandaag, -dagen));
  let plaats = 0;
  const nieuw = (leerjaar: number): { kind: Kind; school: School } => {
    plaats += 1;
    const school = haal(streek.basisscholen, plaats % streek.basisscholen.length);
    const kind = maakKind(bouw, streek, { geboortedatum: geboorteInGroep(vandaag, leerjaar + 4), school });
    schrijfIn(bouw, kind, {
      school,
      leerjaar: String(leerjaar),
      groep: `${leerjaar}A`,
      van: plusDagen(vandaag, -500),
      tot: null,
    });
    return { kind, school };
  };
  const start = plusDagen(vandaag, 45);
  const lopend = (leerjaar: number, soort: TlvSoort, dagen: number, anders: Partial<Verloop>): void =>
    schrijfAanvraag(bouw, streek, {
      ...nieuw(leerjaar),
      soort,
      ingediend: geleden(dagen),
      start,
      motivering: WAAROM,
      adviezen: 0,
      daarna: [],
      ...(soort === 'SO' && { categorie: 1 as const }),
      ...anders,
    });
  const voorstel = { tot: berekenEinde(start, 2), voorwaarden: TLV_TERUGKEER.standaard, motivering: BESLUIT };
  lopend(5, 'SBO', 70, { adviezen: 1 });
  lopend(4, 'SBO', 40, { adviezen: 2 });
  lopend(6, 'SO', 30, { adviezen: 2 });
  lopend(3, 'SBO', 50, { adviezen: 2, daarna: [{ soort: 'voorgesteld', dag: geleden(2) }], besluit: voorstel });
  lopend(4, 'SO', 35, {
    daarna: [
      {
        soort: 'aanvulling_gevraagd',
        dag: geleden(6),
        wat: 'De evaluatie van het ontwikkelingsperspectief ontbreekt.',
        uiterlijk: plusDagen(vandaag, 8),
      },
    ],
  });
  lopend(7, 'SBO', 25, {
    adviezen: 1,
    daarna: [
      {
        soort: 'aanvulling_gevraagd',
        dag: geleden(20),
        wat: 'De visie van de ouders ontbreekt.',
        uiterlijk: geleden(6),
      },
      { soort: 'aangevuld', dag: geleden(12), wat: 'De visie van de ouders is erbij.' },
    ],
  });
  lopend(5, 'SO', 3, {});
  lopend(6, 'SBO', 90, {
    adviezen: 2,
    afwijzing: AFWIJZING,
    daarna: [
      { soort: 'voorgesteld', dag: geleden(33) },
      { soort: 'besloten', dag: geleden(30), uitkomst: 'negatief' },
    ],
  });
  const besloten = geleden(60);
  const { kind, school } = nieuw(3);
  schrijfAanvraag(bouw, streek, {
    ...gewoon(kind, school, 'SBO', besloten),
    start: plusDagen(besloten, 20),
    besluit: {
      tot: berekenEinde(plusDagen(besloten, 20), 2),
      voorwaarden: TLV_TERUGKEER.standaard,
      motivering: BESLUIT,
      ingetrokken: {
        op: geleden(15),
        om: 'De ouders en de school kozen samen voor een plek dichter bij huis, met een arrangement.',
      },
    },
  });
  const { swvPo, swvVo } = streek.regio;
  const po = haalSwvmensen(bouw, streek, swvPo);
  const vo = haalSwvmensen(bouw, streek, swvVo);
  return [
    {
      wie: po.eerste,
      uitleg:
        'Toelaatbaarheid primair onderwijs. Heeft aanvragen in elke stand, en stelde een besluit voor dat een collega neemt.',
    },
    {
      wie: po.tweede,
      uitleg:
        'Tweede beoordelaar toelaatbaarheid primair onderwijs. Neemt het besluit dat een collega voorstelde, of legt het terug.',
    },
    { wie: vo.eerste, uitleg: 'Toelaatbaarheid voortgezet onderwijs: verklaringen voor vso en praktijkonderwijs.' },
  ];
}
