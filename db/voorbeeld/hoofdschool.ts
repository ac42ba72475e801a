import { plusDagen } from '../../kern/tijd/datum.ts';
import { bestuurEnSwv, omDeSchoolHeen, schrijfAccounts, vanScholen, zoekIn } from './accounts.ts';
import { schrijfArrangementen } from './arrangement.ts';
import { schrijfBesluiten } from './besluit.ts';
import { schrijfBewaren } from './bewaren.ts';
import { schrijfBezwaren } from './bezwaar.ts';
import { type Bouw, haalMensen, type Rolmens, type Streek } from './bouw.ts';
import { schrijfDelingen } from './deling.ts';
import { maakDossier } from './dossier.ts';
import { schrijfEvaluaties } from './evaluatie-hoofdschool.ts';
import { schrijfGeschillen } from './geschil.ts';
import { schrijfGroep } from './groep.ts';
import { schrijfOpmerkingen } from './inzage.ts';
import type { Kind } from './kind.ts';
import { kantooruur, moment } from './klok.ts';
import { schrijfLogboek } from './logboek.ts';
import { schrijfConcept, schrijfSchorsing, schrijfVerwijdering } from './losse-stukken.ts';
import type { TeBewaren } from './matches.ts';
import { geboorteInGroep, maakAnderen, maakOuder } from './mensen-hoofdschool.ts';
import { schrijfOmgeving } from './omgeving.ts';
import { schrijfOpps } from './opp.ts';
import type { School } from './regio.ts';
import { schrijfTlv } from './tlv.ts';
import { maakToegang } from './toegang.ts';
import { schrijfToestemmingen, schrijfVerschil } from './toestemming.ts';
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

/** Lays out the school of the example intern begeleider and everybody as whom one can log in. Gives the children whose match it kept. */
export function maakHoofdschool(
  bouw: Bouw,
  streek: Streek,
  regiomensen: ReadonlyMap<string, Rolmens>,
): readonly TeBewaren[] {
  const school = haal(streek.regio.scholen, 0);
  const { ib, schoolleider } = haalMensen(streek, school);
  const eersteOuder = maakOuder(bouw, ['de', 'Groot'], 'Sandra de Groot');
  const fenna = maakLopende(bouw, streek, { school, eersteOuder });
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
  const teBewaren: readonly TeBewaren[] = [
    { kind: fenna, aanleiding: 'aanmelding' },
    { kind: maakIngeschrevenen(bouw, streek, school), aanleiding: 'mutatie' },
  ];
  schrijfConcept(bouw, streek, { ouder: tijdelijkeOuder, school });
  schrijfVerwijdering(bouw, streek);
  const anderen = maakAnderen(bouw, streek, school);
  schrijfBerichten(bouw, eersteOuder, ib);
  const zoek = zoekIn(regiomensen);
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
    ...schrijfOpps(bouw, streek, school),
    ...schrijfEvaluaties(bouw, streek, school),
    ...schrijfArrangementen(bouw, streek, school, regiomensen),
    ...schrijfGroep(bouw, streek, school),
    ...schrijfBesluiten(bouw, streek),
    ...schrijfBezwaren(bouw, streek),
    ...schrijfGeschillen(bouw, streek, school),
    ...schrijfTlv(bouw, streek, school, regiomensen),
    {
      wie: schrijfLogboek(bouw, streek, { kinderen: teBewaren, ouder: eersteOuder }),
      uitleg:
        'Functionaris gegevensbescherming van het bestuur. Ziet wie welk dossier gebruikte, zonder namen van leerlingen.',
    },
  ]);
  schrijfBewaren(bouw, streek, school);
  schrijfOmgeving(bouw, streek, { kind: fenna, school });
  schrijfDelingen(bouw, streek, { kind: fenna, school }, regiomensen);
  return teBewaren;
}

/** The running applications, soonest first. Gives Fenna, of whom everything in the example is told. */
function maakLopende(
  bouw: Bouw,
  streek: Streek,
  { school, eersteOuder }: { readonly school: School; readonly eersteOuder: Rolmens },
): Kind {
  let fenna: Kind | undefined;
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
    if (!isEerste) continue;
    schrijfToestemmingen(bouw, streek, { kind, school });
    schrijfOpmerkingen(bouw, streek, { kind, school, wie: eersteOuder });
    fenna = kind;
  }
  if (fenna === undefined) throw new Error('Geen van de lopende aanmeldingen is die van Fenna');
  return fenna;
}

/** A pupil in each year. Gives the one whose needs changed. */
function maakIngeschrevenen(bouw: Bouw, streek: Streek, school: School): Kind {
  let gewijzigd: Kind | undefined;
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
    if (wijzigt) gewijzigd = kind;
    if (verschillend === undefined && kind.ouders.length > 1) {
      verschillend = kind;
      schrijfVerschil(bouw, streek, { kind, school });
    }
    if (leerjaar === GROEP_MET_SCHORSING) schrijfSchorsing(bouw, streek, { kind, school });
  }
  if (gewijzigd === undefined) throw new Error(`Geen leerling in groep ${GROEP_MET_MATCH}`);
  return gewijzigd;
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

/** More running applications at the first school, of every kind, for a worklist of some five hundred terms. */
export function maakVolleWerklijst(bouw: Bouw, streek: Streek): void {
  const school = haal(streek.regio.scholen, 0);
  for (let i = 0; i < EXTRA_LOPEND; i++) {
    const [, verhaal] = haal(LOPEND, 3 + (i % (LOPEND.length - 3)));
    maakDossier(bouw, streek, { school, verhaal, zorg: 'kort' });
  }
}
