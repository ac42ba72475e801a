import { type Datum, plusDagen, weekdag } from '../../kern/tijd/datum.ts';
import type { Account } from './accounts.ts';
import { type Bouw, haalMensen, type Rolmens, type Streek } from './bouw.ts';
import { type Kind, maakKind, schrijfIn } from './kind.ts';
import { kantooruur, moment, werkdag } from './klok.ts';
import { type Medischkind, schrijfMedisch } from './medisch.ts';
import { geboorteInGroep, maakOuder } from './mensen-hoofdschool.ts';
import { schrijfOppVan } from './opp-bulk.ts';
import type { School } from './regio.ts';
import { maakToeval, type Toeval } from './toeval.ts';
import { type Gekozen, schrijfZorg } from './zorg.ts';

/** A row of chance of its own, so that the rest of the region stays as it is. */
const ZAAD = 5_600;
const GROEP = '5A';
const LEERJAAR = '5';
const LEEFTIJD = 8;
const LERAAR = 'Tom van Dijk';
/** Classmates who need nothing extra. */
const ZONDER = 11;

interface Klasgenoot {
  readonly roepnaam: string;
  readonly familie: readonly [string, string];
  readonly ouders: readonly [string, ...string[]];
  readonly behoeften: readonly Gekozen[];
}

/** The first three have medical help (ARR-6), in this order: everything is there, one parent is missing, stopped. */
const MET_HULP: readonly Klasgenoot[] = [
  {
    roepnaam: 'Sofie',
    familie: ['', 'Mulder'],
    ouders: ['Anouk Mulder', 'Erik Mulder'],
    behoeften: [{ categorie: 'leren-aandacht', setting: 'in_de_groep', intensiteit: 2, verplicht: true }],
  },
  {
    roepnaam: 'Amir',
    familie: ['El', 'Idrissi'],
    ouders: ['Samira El Idrissi', 'Rachid El Idrissi'],
    behoeften: [],
  },
  { roepnaam: 'Lars', familie: ['de', 'Vos'], ouders: ['Kim de Vos'], behoeften: [] },
  {
    roepnaam: 'Nova',
    familie: ['', 'Peters'],
    ouders: ['Judith Peters'],
    behoeften: [
      { categorie: 'lezen-technisch', setting: 'buiten_de_groep', intensiteit: 2, verplicht: true },
      { categorie: 'leren-plannen', setting: 'in_de_groep', intensiteit: 1, verplicht: false },
    ],
  },
  {
    roepnaam: 'Jayden',
    familie: ['', 'Martina'],
    ouders: ['Chantal Martina'],
    behoeften: [{ categorie: 'begaafd-verrijken', setting: 'buiten_de_groep', intensiteit: 2, verplicht: true }],
  },
];

/** BEH-7 · The class of the example teacher: a few pupils with help, the others only counted. Gives the parent who is asked something. */
export function schrijfGroep(bouw: Bouw, streek: Streek, school: School): Account[] {
  const eigen = { ...bouw, toeval: maakToeval(ZAAD) };
  const { toeval } = eigen;
  const klas = MET_HULP.map((genoot) => maakGenoot(eigen, streek, school, genoot));
  for (let n = 0; n < ZONDER; n++) {
    const kind = maakKind(eigen, streek, { geboortedatum: geboorte(eigen, toeval), school });
    zetInGroep(eigen, school, kind);
  }
  const [sofie, amir, lars, nova, jayden] = klas;
  if (sofie === undefined || amir === undefined || lars === undefined || nova === undefined || jayden === undefined)
    throw new Error('Van deze klas zijn er vijf leerlingen met hulp');
  schrijfMedisch(eigen, streek, { school, toeval, leraar: LERAAR }, [sofie, amir, lars]);
  schrijfHulp(eigen, streek, school, { lezer: nova.kind, plus: jayden.kind });
  const vader = amir.ouders[1];
  if (vader === undefined) return [];
  return [
    {
      wie: vader,
      uitleg: 'Vader van Amir. De school vraagt of hij akkoord is met het spuiten van insuline; moeder was dat al.',
    },
  ];
}

function geboorte({ vandaag }: Bouw, toeval: Toeval): Datum {
  return plusDagen(geboorteInGroep(vandaag, LEEFTIJD), toeval.tussen(-120, 120));
}

function zetInGroep(bouw: Bouw, school: School, kind: Kind): Datum {
  const van = plusDagen(bouw.vandaag, -480);
  schrijfIn(bouw, kind, { school, leerjaar: LEERJAAR, groep: GROEP, van, tot: null });
  return van;
}

function maakGenoot(bouw: Bouw, streek: Streek, school: School, genoot: Klasgenoot): Medischkind {
  const ouders = genoot.ouders.map((naam) => maakOuder(bouw, genoot.familie, naam));
  const kind = maakKind(bouw, streek, {
    geboortedatum: geboorte(bouw, bouw.toeval),
    school,
    ouders: ouders as [Rolmens, ...Rolmens[]],
    roepnaam: genoot.roepnaam,
    familie: genoot.familie,
    gezin: ouders.length > 1 ? 'twee ouders' : 'een ouder',
    dichtbij: true,
  });
  const van = zetInGroep(bouw, school, kind);
  if (genoot.behoeften.length > 0) {
    const vraag = { kind, school, omvang: 'rijk', behoeften: genoot.behoeften, vanaf: van, zitHier: true } as const;
    const keuzes = schrijfZorg(bouw, streek, vraag);
    schrijfOppVan(bouw, streek, { kind, school, keuzes, van });
  }
  return { kind, ouders };
}

const DAGEN: readonly string[] = ['ma', 'di', 'wo', 'do', 'vr'];

/** ARR-1, BEH-7 · Support that comes into this group today (on a Monday when it is weekend): reading, a plus group elsewhere, and coaching. */
function schrijfHulp(
  bouw: Bouw,
  streek: Streek,
  school: School,
  { lezer, plus }: { readonly lezer: Kind; readonly plus: Kind },
): void {
  const { vandaag } = bouw;
  const dag = DAGEN[weekdag(vandaag)] ?? 'ma';
  const morgen = DAGEN[(weekdag(vandaag) + 1) % 5] ?? 'di';
  const { ib } = haalMensen(streek, school);
  const basis = { school, swv: streek.regio.swvPo, door: ib };
  schrijfLopend(bouw, {
    ...basis,
    nummer: 1,
    soort: 'leerling',
    kind: lezer,
    naam: 'Leeshulp',
    uitvoerder: 'Ans Bakker, leesspecialist',
    dagdelen: [`${dag}-ochtend`, `${morgen}-ochtend`],
    plek: null,
  });
  schrijfLopend(bouw, {
    ...basis,
    nummer: 2,
    soort: 'leerling',
    kind: plus,
    naam: 'Plusklas',
    uitvoerder: 'De bovenschoolse plusklas',
    dagdelen: [`${dag}-middag`],
    plek: 'De Plusklas, gebouw Zuid',
  });
  schrijfLopend(bouw, {
    ...basis,
    nummer: 3,
    soort: 'leraar',
    kind: null,
    naam: 'Meekijken in de klas',
    uitvoerder: 'Ambulant begeleider van het samenwerkingsverband',
    dagdelen: [`${morgen}-middag`],
    plek: null,
  });
}

interface Lopend {
  readonly school: School;
  readonly swv: string;
  readonly door: Rolmens;
  readonly nummer: number;
  readonly soort: 'leerling' | 'leraar';
  readonly kind: Kind | null;
  readonly naam: string;
  readonly uitvoerder: string;
  readonly dagdelen: readonly string[];
  readonly plek: string | null;
}

function schrijfLopend({ schrijver, vandaag, toeval }: Bouw, vraag: Lopend): void {
  const { school, swv, door, nummer, soort, kind, naam, uitvoerder, dagdelen, plek } = vraag;
  const van = werkdag(plusDagen(vandaag, -50));
  const ms = kantooruur(van, toeval);
  const id = toeval.id(ms);
  const waar = { leerling: kind?.id ?? null, swv, vestiging: school.code };
  schrijver.voegToe('arrangement', {
    id,
    nummer: `AR-${vandaag.slice(2, 4)}-9000${String(nummer).padStart(2, '0')}`,
    ...waar,
    soort,
    groep: kind === null ? GROEP : null,
    model: 'school',
    naam,
    inhoud: {
      doelen: [{ id: toeval.id(ms), tekst: `${naam}: het lukt straks zonder deze hulp.`, oppDoel: null }],
      categorieen: ['leren-plannen'],
      velden: {
        'tijd-aandacht': `${naam} door ${uitvoerder}`,
        materiaal: '',
        ruimte: '',
        expertise: '',
        samenwerking: '',
      },
      gedaan: 'De leraar gaf extra uitleg in kleine stappen.',
      vraagLeraar:
        soort === 'leraar' ? 'Hoe geef ik instructie in kleine stappen, en houd ik de hele groep erbij?' : '',
      onderwijszorg: null,
    },
    uitvoerder_soort: soort === 'leraar' ? 'swv' : 'intern',
    uitvoerder,
    van,
    tot: plusDagen(vandaag, 120),
    beeindigd_op: null,
    plek,
    dagdelen: [...dagdelen],
    toestand: 'toegekend',
    ingediend_dag: null,
    beslisdatum: null,
    begonnen_op: moment(ms),
    bijgewerkt_op: moment(ms),
    door: door.id,
    door_naam: door.naam,
    volgnummer: 1,
  });
  schrijver.voegToe('arrangement_kosten', {
    id: toeval.id(ms),
    arrangement: id,
    ...waar,
    soort: 'uren',
    betaler: 'school',
    schooljaar: Number(van.slice(0, 4)) - (van.slice(5) < '08-01' ? 1 : 0),
    bedrag: 96_000,
    toelichting: '',
  });
  schrijver.voegToe('arrangement_handeling', {
    arrangement: id,
    volgnummer: 1,
    ...waar,
    soort: 'opgesteld',
    moment: moment(ms),
    dag: van,
    door: door.id,
    door_naam: door.naam,
    door_rol: door.rol,
    gegevens: { model: 'school' },
  });
}
