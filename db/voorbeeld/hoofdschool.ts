import type { Rol } from '../../kern/actor/actor.ts';
import { type Datum, plusDagen, plusJaren } from '../../kern/tijd/datum.ts';
import { schrijfBewaren } from './bewaren.ts';
import { type Bouw, haalMensen, type Rolmens, type Streek } from './bouw.ts';
import { schrijfDelingen } from './deling.ts';
import { maakDossier } from './dossier.ts';
import { schrijfOpmerkingen, schrijfVerbeterverzoek, schrijfVertellingen } from './inzage.ts';
import { type Kind, kindnaam, maakKind, schrijfIn } from './kind.ts';
import { kantooruur, moment } from './klok.ts';
import { schrijfLogboek } from './logboek.ts';
import { schrijfConcept, schrijfSchorsing, schrijfVerwijdering } from './losse-stukken.ts';
import type { TeBewaren } from './matches.ts';
import { geefRol, maakMens, ZORGPARTNER } from './mensen.ts';
import { schrijfOmgeving } from './omgeving.ts';
import type { School } from './regio.ts';
import { maakToegang } from './toegang.ts';
import { schrijfToestemmingen, schrijfVerschil, schrijfVraagAanLeerling } from './toestemming.ts';
import { haal } from './toeval.ts';
import { BEHOEFTEN_FENNA, BEHOEFTEN_FENNA_NU, BEHOEFTEN_GROEP_6, SCHOOL_NU_FENNA } from './vaste-profielen.ts';
import type { Verhaal } from './verhalen.ts';

const BESLISTIJD_DAGEN = 42;
const GROEP_MET_MATCH = 6;
const GROEP_MET_SCHORSING = 7;

/** Days until the last day of the decision term, with how far the school is: overdue, today, near and far. */
const LOPEND = [
  [-18, 'te laat'],
  [-6, 'te laat'],
  [-1, 'te laat'],
  [0, 'onderzocht'],
  [1, 'onderzocht'],
  [2, 'vraag beantwoord'],
  [3, 'andere school bereid'],
  [5, 'onderzocht'],
  [6, 'vraag beantwoord'],
  [7, 'onderzocht'],
  [12, 'vraag open'],
  [15, 'vraag open'],
  [21, 'vraag open'],
  [28, 'vraag open'],
  [33, 'nieuw'],
  [37, 'nieuw'],
  [40, 'nieuw'],
] as const satisfies readonly (readonly [number, Verhaal])[];

const AFGEROND = [
  'verlengd',
  'tijdelijk geplaatst',
  'tijdelijk geplaatst',
  'geplaatst',
  'geplaatst',
  'geplaatst',
  'geplaatst met extra',
  'geplaatst met extra',
  'geplaatst met extra',
  'elders',
  'geweigerd',
  'ingetrokken',
] as const satisfies readonly Verhaal[];

/** With many pupils the first school has this many more running applications, each with two terms: a full worklist to measure. */
const EXTRA_LOPEND = 240;

/** The example accounts, in the order in which one wants to try them. */
interface Account {
  readonly wie: Rolmens;
  readonly uitleg: string;
}

/** Lays out the school of the example intern begeleider and everybody as whom one can log in. Gives the children whose match it kept. */
export function maakHoofdschool(
  bouw: Bouw,
  streek: Streek,
  regiomensen: ReadonlyMap<string, Rolmens>,
): readonly TeBewaren[] {
  const school = haal(streek.regio.scholen, 0);
  const { ib, schoolleider } = haalMensen(streek, school);
  const eersteOuder = maakOuder(bouw, ['de', 'Groot'], 'Sandra de Groot');
  const teBewaren: TeBewaren[] = [];
  for (const [over, verhaal] of LOPEND) {
    const isEerste = over === 2;
    const ontvangen = plusDagen(bouw.vandaag, over - BESLISTIJD_DAGEN);
    const kind = maakDossier(bouw, streek, {
      school,
      verhaal,
      ontvangen,
      zorg: over < 10 ? 'rijk' : 'gewoon',
      herkomst: over % 2 === 0 ? 'andere school' : 'nieuw',
      ...(isEerste && {
        roepnaam: 'Fenna',
        geboortedatum: geboorteInGroep(bouw.vandaag, 7),
        dichtbij: true,
        behoeften: BEHOEFTEN_FENNA,
        vorige: streek.regio.scholen.find(({ code }) => code === SCHOOL_NU_FENNA),
        behoeftenVorige: BEHOEFTEN_FENNA_NU,
        familie: ['de', 'Groot'] as const,
        ouders: [eersteOuder] as const,
        gezin: 'een met en een zonder gezag' as const,
      }),
    });
    if (isEerste) teBewaren.push({ kind, aanleiding: 'aanmelding' });
    if (isEerste) schrijfToestemmingen(bouw, streek, { kind, school });
    if (isEerste) schrijfOpmerkingen(bouw, streek, { kind, school, wie: eersteOuder });
  }
  for (const verhaal of AFGEROND) maakDossier(bouw, streek, { school, verhaal, zorg: 'rijk' });
  const tijdelijkeOuder = maakOuder(bouw, ['', 'Kaya'], 'Hülya Kaya');
  maakDossier(bouw, streek, {
    school,
    verhaal: 'tijdelijk geplaatst',
    zorg: 'gewoon',
    ouders: [tijdelijkeOuder],
    familie: ['', 'Kaya'],
    roepnaam: 'Emir',
    gezin: 'een ouder',
  });
  let verschillend: Kind | undefined;
  for (let leerjaar = 1; leerjaar <= 8; leerjaar++) {
    const wijzigt = leerjaar === GROEP_MET_MATCH;
    const kind = maakDossier(bouw, streek, {
      school,
      verhaal: 'ingeschreven',
      leerjaar,
      zorg: 'rijk',
      ...(wijzigt && { dichtbij: true, behoeften: BEHOEFTEN_GROEP_6 }),
    });
    if (wijzigt) teBewaren.push({ kind, aanleiding: 'mutatie' });
    if (verschillend === undefined && kind.ouders.length > 1) {
      verschillend = kind;
      schrijfVerschil(bouw, streek, { kind, school });
    }
    if (leerjaar === GROEP_MET_SCHORSING) schrijfSchorsing(bouw, streek, { kind, school });
  }
  schrijfConcept(bouw, streek, { ouder: tijdelijkeOuder, school });
  schrijfVerwijdering(bouw, streek);
  const anderen = maakAnderen(bouw, streek, school);
  schrijfBerichten(bouw, eersteOuder, ib);
  const zoek: Zoek = (rol, organisatie, uitleg) => {
    const wie = regiomensen.get(organisatie === null ? rol : `${rol} ${organisatie}`);
    return wie === undefined ? [] : [{ wie, uitleg }];
  };
  schrijfAccounts(bouw, [
    {
      wie: eersteOuder,
      uitleg:
        'Moeder van Fenna. Haar aanmelding bij De Wilgentuin loopt bijna af: de school moet binnenkort beslissen.',
    },
    {
      wie: ib,
      uitleg:
        'Intern begeleider met een volle werklijst: termijnen die voorbij zijn, vandaag aflopen en nog ruim lopen.',
    },
    {
      wie: schoolleider,
      uitleg: 'Schoolleider van dezelfde school. Beslist over aanmeldingen en stelt het ondersteuningsprofiel vast.',
    },
    ...anderen,
    ...bestuurEnSwv(zoek, streek, school),
    {
      wie: tijdelijkeOuder,
      uitleg: 'Moeder van Emir. Na tien weken was er geen besluit; Emir is tijdelijk geplaatst.',
    },
    ...vanScholen(streek),
    ...omDeSchoolHeen(zoek, streek, school),
    ...maakToegang(bouw, streek, school),
    {
      wie: schrijfLogboek(bouw, streek, { kinderen: teBewaren, ouder: eersteOuder }),
      uitleg:
        'Functionaris gegevensbescherming van het bestuur. Ziet wie welk dossier gebruikte, zonder namen van leerlingen.',
    },
  ]);
  schrijfBewaren(bouw, streek, school);
  schrijfOmgeving(bouw, streek, { kind: haal(teBewaren, 0).kind, school });
  schrijfDelingen(bouw, streek, { kind: haal(teBewaren, 0).kind, school }, regiomensen);
  return teBewaren;
}

function maakOuder(bouw: Bouw, familie: readonly [string, string], naam: string): Rolmens {
  return geefRol(bouw, maakMens(bouw, familie, null, naam), 'ouder');
}

/** A parent who has yet to apply, a teacher, a pupil who logs in, a parent without gezag. */
function maakAnderen(bouw: Bouw, streek: Streek, school: School): Account[] {
  const { vandaag } = bouw;
  const nieuweOuder = maakOuder(bouw, ['', 'Yılmaz'], 'Mehmet Yılmaz');
  const geboortedatum = plusDagen(plusJaren(vandaag, -3), -40);
  maakKind(bouw, streek, {
    geboortedatum,
    school,
    ouders: [nieuweOuder],
    roepnaam: 'Defne',
    familie: ['', 'Yılmaz'],
    gezin: 'een ouder',
  });
  const leraar = geefRol(bouw, maakMens(bouw, ['van', 'Dijk'], null, 'Tom van Dijk'), 'leraar', school.code, '5A');
  const ouderVanGroep5 = maakOuder(bouw, ['van', 'Beek'], 'Joyce van Beek');
  const zonderGezag = maakOuder(bouw, ['', 'Smit'], 'Dennis Smit');
  const inGroep5 = maakKind(bouw, streek, {
    geboortedatum: geboorteInGroep(vandaag, 8),
    school,
    ouders: [ouderVanGroep5],
    roepnaam: 'Jip',
    familie: ['', 'Smit'],
    gezin: 'een ouder',
  });
  bouw.schrijver.voegToe('gezag', {
    leerling: inGroep5.id,
    persoon: zonderGezag.id,
    soort: 'ouder_zonder_gezag',
    van: inGroep5.geboortedatum,
    tot: null,
  });
  schrijfIn(bouw, inGroep5, {
    school,
    leerjaar: '5',
    groep: '5A',
    van: plusJaren(inGroep5.geboortedatum, 4),
    tot: null,
  });
  schrijfVerbeterverzoek(bouw, { kind: inGroep5, school, wie: ouderVanGroep5 });
  return [
    {
      wie: nieuweOuder,
      uitleg: 'Vader van Defne van drie. Defne is nog nergens aangemeld: begin hier om een aanmelding te proberen.',
    },
    {
      wie: leraar,
      uitleg: 'Leraar van groep 5A. Schrijft een signaal op en leest wat voor de eigen groep is afgesproken.',
    },
    maakLeerlingaccount(bouw, streek),
    { wie: zonderGezag, uitleg: 'Vader van Jip zonder gezag: staat in het dossier en ziet daarom niets.' },
  ];
}

function maakLeerlingaccount(bouw: Bouw, streek: Streek): Account {
  const school = streek.voortgezet[1] ?? haal(streek.regio.scholen, 0);
  const kind = maakDossier(bouw, streek, {
    school,
    verhaal: 'ingeschreven',
    leerjaar: 11,
    zorg: 'rijk',
    roepnaam: 'Ilyas',
    familie: ['', 'Benali'],
  });
  schrijfVraagAanLeerling(bouw, streek, { kind, school });
  const wie = geefRol(bouw, maakMens(bouw, kind.familie, kind.id, kindnaam(kind)), 'leerling');
  schrijfVertellingen(bouw, { kind, school, wie });
  return { wie, uitleg: 'Leerling van veertien. Vertelt in eigen woorden wat helpt en leest het eigen dossier.' };
}

function geboorteInGroep(vandaag: Datum, leeftijd: number): Datum {
  return plusDagen(plusJaren(vandaag, -leeftijd), -120);
}

/** E-mails that went out already: to the parent about the application, to the intern begeleider about a term. */
function schrijfBerichten(bouw: Bouw, ouder: Rolmens, ib: Rolmens): void {
  const { toeval, vandaag, schrijver } = bouw;
  const verzonden = (aan: Rolmens, dagenGeleden: number, onderwerp: string, tekst: string) => {
    const ms = kantooruur(plusDagen(vandaag, -dagenGeleden), toeval);
    schrijver.voegToe('bericht', {
      id: toeval.id(ms),
      aan_persoon: aan.id,
      aan_adres: aan.email,
      onderwerp,
      tekst,
      gemaakt_op: moment(ms),
      verzonden_op: moment(ms + 30_000),
      fout: null,
    });
  };
  const inloggen =
    'Log in bij Opmaat om het te lezen. In deze e-mail staan om privacyredenen geen gegevens van uw kind.';
  verzonden(
    ouder,
    BESLISTIJD_DAGEN - 2,
    'Uw aanmelding is ontvangen',
    `De school heeft uw aanmelding ontvangen.\n\n${inloggen}`,
  );
  verzonden(
    ouder,
    BESLISTIJD_DAGEN - 7,
    'De school heeft een vraag',
    `De school heeft een vraag over een aanmelding.\n\n${inloggen}`,
  );
  verzonden(
    ib,
    5,
    'Een termijn loopt bijna af',
    'Op uw werklijst staat een termijn die over een week afloopt.\n\nOpen uw werklijst: {adres}/werklijst',
  );
}

/** The account of somebody outside the schools, when there is one. */
type Zoek = (rol: Rol, organisatie: string | null, uitleg: string) => readonly Account[];

function bestuurEnSwv(zoek: Zoek, { regio: { swvPo, swvVo } }: Streek, school: School): Account[] {
  return [
    ...zoek(
      'bestuur',
      school.bestuur,
      'Schoolbestuur. Ziet per school welke termijnen lopen of voorbij zijn, zonder namen.',
    ),
    ...zoek(
      'directie',
      swvPo,
      'Directie primair onderwijs. Ziet termijnen per school en kiest eigen categorieën en criteria.',
    ),
    ...zoek(
      'directie',
      swvVo,
      'Directie voortgezet onderwijs. Ziet termijnen per school en kiest eigen categorieën en criteria.',
    ),
    ...zoek('consulent', swvPo, 'Consulent. Denkt mee over dossiers die een school deelt en zoekt een plek.'),
  ];
}

function omDeSchoolHeen(zoek: Zoek, { regio: { swvPo } }: Streek, { gebied: { gemeente } }: School): Account[] {
  return [
    ...zoek('tlv', swvPo, 'Beoordeelt aanvragen voor een toelaatbaarheidsverklaring.'),
    ...zoek('deskundige', swvPo, 'Deskundige. Geeft advies bij een aanvraag.'),
    ...zoek('opr', swvPo, 'Lid van de ondersteuningsplanraad. Ziet plannen en cijfers, geen leerlingen.'),
    ...zoek('leerplicht', gemeente, `Leerplichtambtenaar van de gemeente ${gemeente}.`),
    ...zoek(
      'partner',
      ZORGPARTNER,
      'Zorgpartner, bijvoorbeeld jeugdhulp. Leest alleen wat met toestemming is gedeeld.',
    ),
    ...zoek('steunpunt', swvPo, 'Ouder- en jeugdsteunpunt. Helpt ouders en leerlingen, los van de school.'),
    ...zoek('toezicht', null, 'Inspectie of onderzoek. Ziet alleen cijfers, geen personen.'),
    ...zoek('beheer', null, 'Beheerder. Organisaties en instellingen, geen dossiers.'),
  ];
}

/** Schools of other kinds. */
function vanScholen(streek: Streek): Account[] {
  const eerste = (past: (school: School) => boolean) => streek.regio.scholen.find(past);
  const sbo = eerste(({ soorten }) => soorten.includes('SBO'));
  const vo = streek.voortgezet[1];
  const cluster2 = eerste(({ cluster }) => cluster === 2);
  return [
    ...(sbo
      ? [{ wie: haalMensen(streek, sbo).ib, uitleg: 'Intern begeleider van een school voor speciaal basisonderwijs.' }]
      : []),
    ...(vo
      ? [
          {
            wie: haalMensen(streek, vo).ib,
            uitleg: 'Ondersteuningscoördinator van een school voor voortgezet onderwijs.',
          },
        ]
      : []),
    ...(vo
      ? [{ wie: haalMensen(streek, vo).schoolleider, uitleg: 'Schoolleider van een school voor voortgezet onderwijs.' }]
      : []),
    ...(cluster2
      ? [
          {
            wie: haalMensen(streek, cluster2).schoolleider,
            uitleg: 'Schoolleider van een instelling van cluster 2: geen zorgplicht, wel acht weken zoeken.',
          },
        ]
      : []),
  ];
}

function schrijfAccounts({ schrijver }: Bouw, accounts: readonly Account[]): void {
  for (const [volgorde, { wie, uitleg }] of accounts.entries()) {
    schrijver.voegToe('voorbeeldaccount', { rolvervulling: wie.rolvervulling, volgorde, uitleg });
  }
}

/** More running applications at the first school, of every kind, for a worklist of some five hundred terms. */
export function maakVolleWerklijst(bouw: Bouw, streek: Streek): void {
  const school = haal(streek.regio.scholen, 0);
  for (let i = 0; i < EXTRA_LOPEND; i++) {
    const [, verhaal] = haal(LOPEND, 3 + (i % (LOPEND.length - 3)));
    maakDossier(bouw, streek, { school, verhaal, zorg: 'kort' });
  }
}
