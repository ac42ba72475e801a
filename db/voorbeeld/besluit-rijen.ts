import { maakAanvultermijn } from '../../domein/tlv/regels/aanvultermijn.ts';
import { bepaalBeslistermijn } from '../../domein/tlv/regels/beslistermijn.ts';
import { LEEG_DOSSIER } from '../../domein/tlv/regels/dossier.ts';
import { LEGE_INHOUD } from '../../domein/tlv/regels/inhoud.ts';
import { TLV_SOORT, type TlvCategorie, type TlvSoort } from '../../domein/tlv/regels/soorten.ts';
import { isAfgerond, type TlvHandeling, toestandVan } from '../../domein/tlv/regels/toestand.ts';
import { berekenBezwaartermijn } from '../../domein/toelaatbaarheid/regels/bezwaartermijn.ts';
import { schrijfTlvNummer } from '../../domein/toelaatbaarheid/regels/nummer.ts';
import { type Datum, jaarVan, plusDagen } from '../../kern/tijd/datum.ts';
import { type Bouw, haalMensen, type Mens, type Rolmens, type Streek } from './bouw.ts';
import type { Kind } from './kind.ts';
import { kantooruur, moment, werkdag } from './klok.ts';
import { geefRol, maakMens, schrijfNaam } from './mensen.ts';
import type { School } from './regio.ts';
import { schrijfTermijn } from './termijn-rij.ts';
import { maakToeval, type Toeval } from './toeval.ts';

/** Who decides and advises at one SWV. */
interface Swvmensen {
  readonly eerste: Rolmens;
  readonly tweede: Rolmens;
  readonly deskundigen: readonly [Rolmens, Rolmens];
}
/** What the decisions of one region keep while they are made. */
interface Stand {
  readonly toeval: Toeval;
  readonly mensen: Map<string, Swvmensen>;
  readonly nummers: Map<string, number>;
  aanvragen: number;
  verklaringen: number;
}
const standen = new WeakMap<Streek, Stand>();
/** Numbers of requests of this file start here, those of schools that write now far below. */
const EERSTE_NUMMER = 100_000;

function standVan(streek: Streek): Stand {
  const stand = standen.get(streek) ?? {
    toeval: maakToeval(6_400 + streek.regio.nummer),
    mensen: new Map(),
    nummers: new Map(),
    aanvragen: EERSTE_NUMMER * streek.regio.nummer,
    verklaringen: 0,
  };
  standen.set(streek, stand);
  return stand;
}

/** Counts the pupils of a region who got a declaration, so that they differ. */
export function telVerklaring(streek: Streek): number {
  const stand = standVan(streek);
  stand.verklaringen += 1;
  return stand.verklaringen;
}

/** Two people of role tlv and two experts of an SWV, made when they are first needed. */
export function haalSwvmensen(bouw: Bouw, streek: Streek, swv: string): Swvmensen {
  const { mensen } = standVan(streek);
  const gevonden = mensen.get(swv);
  if (gevonden !== undefined) return gevonden;
  const maak = (rol: 'tlv' | 'deskundige') => geefRol(bouw, maakMens(bouw), rol, swv);
  const nieuw: Swvmensen = {
    eerste: maak('tlv'),
    tweede: maak('tlv'),
    deskundigen: [maak('deskundige'), maak('deskundige')],
  };
  mensen.set(swv, nieuw);
  return nieuw;
}

/** How a request went, in the order in which it happened. */
export interface Verloop {
  readonly kind: Kind;
  /** The school that asked. */
  readonly school: School;
  readonly soort: TlvSoort;
  readonly categorie?: TlvCategorie;
  readonly ingediend: Datum;
  readonly start: Datum;
  readonly motivering: string;
  /** Why the SWV said no, where it did. */
  readonly afwijzing?: string;
  readonly adviezen: 0 | 1 | 2;
  /** What the SWV did after it was sent; the decision is made from `besluit`. */
  readonly daarna: readonly Exclude<TlvHandeling, { soort: 'ingediend' }>[];
  readonly besluit?: {
    readonly tot: Datum;
    readonly heleSchoolperiode?: boolean;
    readonly voorwaarden: string;
    readonly motivering: string;
    readonly ingetrokken?: { readonly op: Datum; readonly om: string };
    /** The special school where the pupil sits with it. */
    readonly geplaatst?: { readonly school: School; readonly van: Datum };
  };
}

const WEKEN = 8;

/** Writes a request with all that belongs to it. */
export function schrijfAanvraag(bouw: Bouw, streek: Streek, verloop: Verloop): void {
  const { schrijver } = bouw;
  const stand = standVan(streek);
  const { toeval } = stand;
  const { kind, school, soort, ingediend, daarna } = verloop;
  const swv = TLV_SOORT[soort].sector === 'PO' ? streek.regio.swvPo : streek.regio.swvVo;
  const swvmensen = haalSwvmensen(bouw, streek, swv);
  const { ib } = haalMensen(streek, school);
  const handelingen: readonly TlvHandeling[] = [{ soort: 'ingediend', dag: ingediend, weken: WEKEN }, ...daarna];
  const toestand = toestandVan(handelingen);
  const klaar = isAfgerond(toestand);
  const termijn = klaar ? undefined : bepaalBeslistermijn(handelingen, bouw.vandaag);
  const begin = kantooruur(ingediend, toeval);
  const id = toeval.id(begin);
  const besluit = toeval.id(begin + 1);
  const plek = { leerling: kind.id, swv, vestiging: school.code };
  const naam = schrijfNaam(kind.roepnaam, ...kind.familie);
  const laatste = daarna.at(-1)?.dag ?? ingediend;
  stand.aanvragen += 1;
  schrijver.voegToe('tlv_aanvraag', {
    ...plek,
    id,
    nummer: `TA-${String(jaarVan(ingediend)).slice(2)}-${String(stand.aanvragen).padStart(6, '0')}`,
    soort,
    categorie: verloop.categorie ?? null,
    bevoegd_grond: 'inschrijving',
    opp: null,
    volgt_op: null,
    leerling_naam: naam,
    geboortedatum: kind.geboortedatum,
    gewenste_start: verloop.start,
    inhoud: {
      ...LEGE_INHOUD,
      motivering: verloop.motivering,
      oudersIngelichtOp: werkdag(plusDagen(ingediend, -10)),
      visieGevraagdOp: werkdag(plusDagen(ingediend, -10)),
      heleSchoolperiode: verloop.besluit?.heleSchoolperiode ?? false,
      waaromHelePeriode: verloop.besluit?.heleSchoolperiode ? 'De leerling houdt deze ondersteuning altijd nodig.' : '',
    },
    toestand,
    ingediend_dag: ingediend,
    beslisdatum: termijn?.laatsteDag ?? null,
    afgerond_op: klaar ? laatste : null,
    begonnen_op: moment(begin - 86_400_000),
    bijgewerkt_op: moment(kantooruur(laatste, toeval)),
    door: ib.id,
    door_naam: ib.naam,
    volgnummer: handelingen.length,
  });
  if (termijn !== undefined)
    schrijfTermijn(bouw, plek, { ...termijn, id: toeval.id(begin), onderwerp: id, bij: 'swv' });
  const laatst = daarna.at(-1);
  if (laatst?.soort === 'aanvulling_gevraagd' && termijn === undefined)
    schrijfTermijn(bouw, plek, {
      ...maakAanvultermijn(laatst.dag, laatst.uiterlijk),
      id: toeval.id(begin),
      onderwerp: id,
    });
  schrijver.voegToe('tlv_dossier', {
    ...plek,
    aanvraag: id,
    inhoud: { ...LEEG_DOSSIER, dossier: dossierVan(bouw, verloop, naam) },
    visies: [],
    moment: moment(begin),
    door_naam: ib.naam,
  });
  schrijfHandelingen(verloop, handelingen, { bouw, toeval, plek, id, besluit, swvmensen, ib });
  schrijfAdviezen(verloop, { bouw, toeval, plek, id, swvmensen });
  if (toestand === 'toegekend' || toestand === 'afgewezen')
    schrijfBesluit(verloop, { bouw, stand, plek, id, besluit, swvmensen, naam, dag: laatste });
}

interface Plek {
  readonly leerling: string;
  readonly swv: string;
  readonly vestiging: string;
}

function schrijfHandelingen(
  verloop: Verloop,
  handelingen: readonly TlvHandeling[],
  {
    bouw,
    toeval,
    plek,
    id,
    besluit,
    swvmensen,
    ib,
  }: { bouw: Bouw; toeval: Toeval; plek: Plek; id: string; besluit: string; swvmensen: Swvmensen; ib: Mens },
): void {
  handelingen.forEach(({ soort, dag, ...gegevens }, plaats) => {
    const school = soort === 'ingediend' || soort === 'aangevuld' || soort === 'ingetrokken';
    const door = school ? ib : soort === 'besloten' || soort === 'teruggelegd' ? swvmensen.tweede : swvmensen.eerste;
    const erbij =
      soort === 'voorgesteld'
        ? {
            uitkomst: isAfgewezen(verloop) ? 'negatief' : 'positief',
            soort: verloop.soort,
            categorie: verloop.categorie ?? null,
            van: isAfgewezen(verloop) ? null : verloop.start,
            tot: verloop.besluit?.tot ?? null,
            heleSchoolperiode: verloop.besluit?.heleSchoolperiode ?? false,
            voorwaarden: verloop.besluit?.voorwaarden ?? '',
            motivering: verloop.besluit?.motivering ?? verloop.afwijzing ?? verloop.motivering,
          }
        : soort === 'besloten'
          ? { besluit }
          : {};
    bouw.schrijver.voegToe('tlv_handeling', {
      ...plek,
      aanvraag: id,
      volgnummer: plaats + 1,
      soort,
      moment: moment(kantooruur(dag, toeval) + plaats),
      dag,
      door: door.id,
      door_naam: door.naam,
      door_rol: school ? 'ib' : 'tlv',
      gegevens: { ...gegevens, ...erbij },
    });
  });
}

const isAfgewezen = ({ daarna }: Verloop) => daarna.some((h) => h.soort === 'besloten' && h.uitkomst === 'negatief');

const ADVIEZEN = [
  [
    'orthopedagoog',
    'Ik las het dossier en zag de leerling in de groep. De school heeft haar mogelijkheden benut; de leerling heeft een kleinere groep en vaste begeleiding nodig om tot leren te komen.',
  ],
  [
    'maatschappelijk_werker',
    'Ik sprak met de ouders. Zij zien thuis dezelfde behoefte aan rust en voorspelbaarheid als de school. Zij staan achter de aanvraag.',
  ],
] as const;

const NIET =
  'De leerling leert goed mee zolang de begeleiding in de klas doorgaat. Ik zie geen reden om nu van school te veranderen. Ik raad aan de begeleiding een half jaar te verlengen en dan opnieuw te kijken.';

function schrijfAdviezen(
  verloop: Verloop,
  { bouw, toeval, plek, id, swvmensen }: { bouw: Bouw; toeval: Toeval; plek: Plek; id: string; swvmensen: Swvmensen },
): void {
  const { adviezen, ingediend } = verloop;
  const gevraagd = werkdag(plusDagen(ingediend, 2));
  const afgewezen = isAfgewezen(verloop);
  ADVIEZEN.forEach(([discipline, tekst], plaats) => {
    const wie = swvmensen.deskundigen[plaats as 0 | 1];
    const gegeven = plaats < adviezen;
    const dag = werkdag(plusDagen(gevraagd, 7 + plaats));
    bouw.schrijver.voegToe('tlv_advies', {
      ...plek,
      id: toeval.id(kantooruur(gevraagd, toeval)),
      aanvraag: id,
      plaats: plaats + 1,
      persoon: wie.id,
      naam: wie.naam,
      discipline,
      uitgenodigd_op: moment(kantooruur(gevraagd, toeval)),
      uitgenodigd_door_naam: swvmensen.eerste.naam,
      reageren_voor: plusDagen(gevraagd, 21),
      oordeel: gegeven ? (afgewezen ? 'niet_toelaatbaar' : 'toelaatbaar') : null,
      tekst: gegeven ? (afgewezen ? NIET : tekst) : null,
      onafhankelijk: gegeven ? true : null,
      hash: null,
      gegeven_dag: gegeven ? dag : null,
      gegeven_op: gegeven ? moment(kantooruur(dag, toeval)) : null,
    });
  });
}

function schrijfBesluit(
  { kind, soort, categorie, start, motivering, afwijzing, besluit: gekozen }: Verloop,
  {
    bouw,
    stand,
    plek,
    id,
    besluit,
    swvmensen,
    naam,
    dag,
  }: {
    bouw: Bouw;
    stand: Stand;
    plek: Plek;
    id: string;
    besluit: string;
    swvmensen: Swvmensen;
    naam: string;
    dag: Datum;
  },
): void {
  const positief = gekozen !== undefined;
  const ms = kantooruur(dag, stand.toeval);
  bouw.schrijver.voegToe('tlv_besluit', {
    ...plek,
    id: besluit,
    aanvraag: id,
    uitkomst: positief ? 'positief' : 'negatief',
    nummer: positief ? volgendNummer(stand, plek.swv, jaarVan(dag)) : null,
    soort,
    categorie: positief ? (categorie ?? null) : null,
    van: positief ? start : null,
    tot: gekozen?.tot ?? null,
    hele_schoolperiode: gekozen?.heleSchoolperiode ?? false,
    voorwaarden: gekozen?.voorwaarden ?? '',
    motivering: gekozen?.motivering ?? afwijzing ?? motivering,
    leerling_naam: naam,
    geboortedatum: kind.geboortedatum,
    voorgesteld_door: swvmensen.eerste.id,
    voorgesteld_door_naam: swvmensen.eerste.naam,
    besloten_door: swvmensen.tweede.id,
    besloten_door_naam: swvmensen.tweede.naam,
    besloten_dag: dag,
    moment: moment(ms),
    bezwaar_tot: berekenBezwaartermijn(dag).laatsteDag,
    vervangt: null,
    ingetrokken_op: gekozen?.ingetrokken?.op ?? null,
    ingetrokken_om: gekozen?.ingetrokken?.om ?? null,
  });
  if (gekozen?.geplaatst === undefined) return;
  bouw.schrijver.voegToe('tlv_plaatsing', {
    id: stand.toeval.id(ms),
    besluit,
    leerling: plek.leerling,
    swv: plek.swv,
    vestiging: gekozen.geplaatst.school.code,
    van: gekozen.geplaatst.van,
    tot: null,
    door: null,
    door_naam: 'Opmaat',
    moment: moment(ms),
  });
}

function volgendNummer({ nummers }: Stand, swv: string, jaar: number): string {
  const sleutel = `${swv} ${jaar}`;
  const volgnummer = (nummers.get(sleutel) ?? 0) + 1;
  nummers.set(sleutel, volgnummer);
  return schrijfTlvNummer({ swv, jaar, volgnummer });
}

/** In short what went along: needs and what was tried, without a plan. */
function dossierVan({ uitvoerig }: Bouw, { kind, school, ingediend }: Verloop, naam: string) {
  if (!uitvoerig) return null;
  return {
    leerling: {
      naam,
      nummer: '',
      geboortedatum: kind.geboortedatum,
      postcode: '',
      plaats: school.gebied.plaats,
      vestiging: school.code,
      school: school.naam,
      leerjaar: null,
      groep: null,
    },
    behoeften: [
      {
        bron: 'school',
        categorie: 'prikkels-verwerken',
        intensiteit: 3,
        setting: 'buiten_de_groep',
        van: ingediend,
        tot: null,
        toelichting: '',
      },
    ],
    beschrijvingen: [
      {
        soort: 'geprobeerd',
        tekst: 'Vaste begeleiding in de klas, twee ochtenden per week.',
        effect: 'Kort, daarna viel de leerling terug.',
        datum: null,
        herkomst: null,
        door: school.naam,
      },
      {
        soort: 'bevorderend',
        tekst: 'Is nieuwsgierig en maakt graag af wat lukt.',
        effect: null,
        datum: null,
        herkomst: null,
        door: school.naam,
      },
      {
        soort: 'visie_ouders',
        tekst: 'Wij zien dat het in een kleinere groep beter gaat.',
        effect: null,
        datum: null,
        herkomst: null,
        door: 'ouders',
      },
    ],
    opp: null,
  };
}
