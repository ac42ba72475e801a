import type { Handeling } from '../../domein/arrangement/regels/toestand.ts';
import { ARRANGEMENT_CRITERIA } from '../../domein/ondersteuningsplan/regels/instellingen.ts';
import { plusDagen } from '../../kern/tijd/datum.ts';
import { schooljaarVan } from '../../kern/tijd/schooljaar.ts';
import type { Account } from './accounts.ts';
import { afwijzing, toekenning } from './arrangement-gevallen.ts';
import { type Arrangementplek, type Gedaan, schrijfArrangement } from './arrangement-rijen.ts';
import { type Bouw, haalMensen, type Rolmens, type Streek } from './bouw.ts';
import { type Kind, maakKind, schrijfIn } from './kind.ts';
import { kantooruur, moment, werkdag } from './klok.ts';
import { geefRol, maakMens } from './mensen.ts';
import { geboorteInGroep, maakOuder } from './mensen-hoofdschool.ts';
import type { School } from './regio.ts';
import { maakToeval } from './toeval.ts';
import { type Gekozen, schrijfZorg } from './zorg.ts';

const BEHOEFTEN: readonly Gekozen[] = [
  { categorie: 'lezen-technisch', setting: 'in_de_groep', intensiteit: 3, verplicht: true },
];
const KINDEREN = [
  ['Roos', ['', 'Kuiper'], ['Petra Kuiper', 'Johan Kuiper'], 3],
  ['Sami', ['', 'Aziz'], ['Nadia Aziz'], 4],
  ['Tess', ['de', 'Boer'], ['Karin de Boer'], 4],
] as const;

/** ARR-1 to 4 · Arrangements of the main school in every kind and state. Gives the accounts that show them. */
export function schrijfArrangementen(
  bouw: Bouw,
  streek: Streek,
  school: School,
  regiomensen: ReadonlyMap<string, Rolmens>,
): Account[] {
  const { ib } = haalMensen(streek, school);
  const toeval = maakToeval(5_200);
  const plek: Arrangementplek = { bouw, toeval, school, swv: streek.regio.swvPo, door: ib, teller: { nummer: 0 } };
  const geleden = (dagen: number) => werkdag(plusDagen(bouw.vandaag, -dagen));
  const { eind } = schooljaarVan(bouw.vandaag);
  const gezinnen = KINDEREN.map(([roepnaam, familie, namen, leerjaar]) => {
    const ouders = namen.map((naam) => maakOuder(bouw, familie, naam));
    const kind = maakKind(bouw, streek, {
      geboortedatum: geboorteInGroep(bouw.vandaag, leerjaar + 4),
      school,
      ouders: ouders as [Rolmens, ...Rolmens[]],
      roepnaam,
      familie,
      gezin: ouders.length > 1 ? 'twee ouders' : 'een ouder',
      dichtbij: true,
    });
    const van = plusDagen(bouw.vandaag, -300);
    schrijfIn(bouw, kind, { school, leerjaar: String(leerjaar), groep: `${leerjaar}A`, van, tot: null });
    schrijfZorg(bouw, streek, { kind, school, omvang: 'rijk', behoeften: BEHOEFTEN, vanaf: van, zitHier: true });
    return { kind, ouders };
  });
  const [roos, sami, tess] = gezinnen as readonly Gezin[] as [Gezin, Gezin, Gezin];
  const begonnen = (model: 'school' | 'expertise' | 'leerling', dagen: number): Gedaan => ({
    handeling: { soort: 'opgesteld', model, dag: geleden(dagen) },
  });
  const getekend = ({ ouders }: Gezin, dagen: number): Gedaan[] =>
    ouders.map((wie) => ({
      handeling: { soort: 'getekend', persoon: wie.id, naam: wie.naam, weg: 'opmaat', dag: geleden(dagen) },
      wie,
    }));
  const ingediend = (dagen: number): Gedaan => ({
    handeling: { soort: 'ingediend', weken: 6, criteria: ARRANGEMENT_CRITERIA.standaard, dag: geleden(dagen) },
  });
  const straks = werkdag(plusDagen(bouw.vandaag, 21));

  // Roos: one parent signed, the other not yet.
  schrijfArrangement(plek, {
    soort: 'leerling',
    model: 'leerling',
    inhoud: 'lezen',
    kind: roos.kind,
    uitvoerder: ['extern', 'Leesbureau De Brug'],
    van: straks,
    tot: eind,
    kosten: [['deskundigheid', 'swv', 1800]],
    gedaan: [begonnen('leerling', 4), ...getekend(roos, 2).slice(1)],
  });
  // Sami: with the SWV, asked a while ago.
  schrijfArrangement(plek, {
    soort: 'leerling',
    model: 'leerling',
    inhoud: 'lezen',
    kind: sami.kind,
    uitvoerder: ['swv', 'Leesspecialist van het samenwerkingsverband'],
    van: straks,
    tot: eind,
    kosten: [
      ['deskundigheid', 'swv', 2400],
      ['materiaal', 'school', 250],
    ],
    gedaan: [begonnen('leerling', 40), ...getekend(sami, 36), ingediend(35)],
  });
  // Tess: granted and running; an earlier request was refused.
  const eerste = regiomensen.get(`tlv ${plek.swv}`);
  const tweede = geefRol(bouw, maakMens(bouw, ['', 'Tuinstra'], null, 'Marloes Tuinstra'), 'tlv', plek.swv);
  if (eerste !== undefined) {
    const besluit = (wat: ReturnType<typeof toekenning>, dagen: number): Gedaan[] => [
      {
        handeling: { soort: 'voorgesteld', ...wat, door: eerste.id, doorNaam: eerste.naam, dag: geleden(dagen) },
        wie: eerste,
      },
      {
        handeling: { soort: 'besloten', ...wat, voorgesteldDoor: eerste.id, dag: geleden(dagen - 2) } as Handeling,
        wie: tweede,
      },
    ];
    const van = geleden(60);
    schrijfArrangement(plek, {
      soort: 'leerling',
      model: 'leerling',
      inhoud: 'plannen',
      kind: tess.kind,
      uitvoerder: ['extern', 'Praktijk Stap voor Stap'],
      van: geleden(200),
      tot: eind,
      kosten: [['uren', 'swv', 3000]],
      gedaan: [
        begonnen('leerling', 230),
        ...getekend(tess, 226),
        ingediend(225),
        ...besluit(afwijzing(van, eind), 205),
      ],
    });
    const kosten = [
      { soort: 'uren', betaler: 'swv', schooljaar: Number(van.slice(0, 4)), bedrag: 220_000, toelichting: '' },
    ] as const;
    schrijfArrangement(plek, {
      soort: 'leerling',
      model: 'leerling',
      inhoud: 'plannen',
      kind: tess.kind,
      uitvoerder: ['extern', 'Praktijk Stap voor Stap'],
      van,
      tot: werkdag(plusDagen(bouw.vandaag, 28)),
      kosten: [['uren', 'swv', 2200]],
      gedaan: [
        begonnen('leerling', 110),
        ...getekend(tess, 106),
        ingediend(105),
        ...besluit(toekenning(van, eind, kosten), 75),
      ],
    });
  }
  schrijfGroepEnLeraar(
    plek,
    gezinnen.map(({ kind }) => kind),
  );
  const [moeder] = roos.ouders;
  return [
    { wie: tweede, uitleg: 'Tweede beoordelaar. Neemt besluiten die een collega voorstelde.' },
    ...(moeder === undefined
      ? []
      : [{ wie: moeder, uitleg: 'Moeder van Roos. De school vraagt haar een aanvraag te ondertekenen.' }]),
  ];
}

interface Gezin {
  readonly kind: Kind;
  readonly ouders: readonly Rolmens[];
}

/** A group that runs, with one pupil who stopped; and help for a teacher that waits for confirmation. */
function schrijfGroepEnLeraar(plek: Arrangementplek, kinderen: readonly Kind[]): void {
  const { bouw, toeval, school, swv, door } = plek;
  const geleden = (dagen: number) => werkdag(plusDagen(bouw.vandaag, -dagen));
  const van = geleden(70);
  const groep = schrijfArrangement(plek, {
    soort: 'groep',
    model: 'school',
    inhoud: 'plusklas',
    uitvoerder: ['intern', 'De schoolmaatschappelijk werker'],
    van,
    tot: werkdag(plusDagen(bouw.vandaag, 60)),
    kosten: [
      ['uren', 'school', 1500],
      ['materiaal', 'school', 120],
    ],
    gedaan: [{ handeling: { soort: 'opgesteld', model: 'school', dag: geleden(75) } }],
  });
  kinderen.forEach((kind, plaats) => {
    const gestopt = plaats === 2;
    bouw.schrijver.voegToe('arrangement_deelname', {
      id: toeval.id(kantooruur(van, toeval)),
      arrangement: groep.id,
      leerling: kind.id,
      swv,
      vestiging: school.code,
      van,
      tot: gestopt ? geleden(20) : null,
      waarom: '',
      waarom_gestopt: gestopt ? 'Durft in de klas nu zelf te vertellen.' : null,
      door: door.id,
      door_naam: door.naam,
      moment: moment(kantooruur(van, toeval)),
    });
  });
  schrijfArrangement(plek, {
    soort: 'leraar',
    model: 'expertise',
    inhoud: 'leraar',
    groep: '7A',
    uitvoerder: ['swv', 'Gedragsdeskundige van het samenwerkingsverband'],
    van: werkdag(plusDagen(bouw.vandaag, 10)),
    tot: werkdag(plusDagen(bouw.vandaag, 70)),
    kosten: [['deskundigheid', 'swv', 900]],
    gedaan: [{ handeling: { soort: 'opgesteld', model: 'expertise', dag: geleden(3) } }],
  });
}
