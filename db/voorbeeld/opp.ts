import { type Datum, plusDagen } from '../../kern/tijd/datum.ts';
import type { Account } from './accounts.ts';
import { type Bouw, haalMensen, type Rolmens, type Streek } from './bouw.ts';
import { schrijfNaVaststelling } from './evaluatie.ts';
import { type Kind, maakKind, schrijfIn } from './kind.ts';
import { werkdag } from './klok.ts';
import { geboorteInGroep, maakOuder } from './mensen-hoofdschool.ts';
import { maakDoel, maakPlan } from './opp-plan.ts';
import {
  type Antwoordrij,
  type Oppplek,
  schrijfDoelen,
  schrijfGesprek,
  schrijfOpp,
  schrijfVersie,
} from './opp-rijen.ts';
import type { School } from './regio.ts';
import { maakToeval } from './toeval.ts';
import { type Gekozen, schrijfZorg } from './zorg.ts';

const BEHOEFTEN: readonly Gekozen[] = [
  { categorie: 'lezen-technisch', setting: 'in_de_groep', intensiteit: 3, verplicht: true },
  { categorie: 'leren-plannen', setting: 'in_de_groep', intensiteit: 2 },
];

interface Geval {
  readonly roepnaam: string;
  readonly familie: readonly [string, string];
  readonly ouders: readonly string[];
  readonly leerjaar: number;
  readonly maak: (maker: Maker) => void;
}

/** A pupil of the main school with the tools to write its plan. */
interface Maker {
  readonly bouw: Bouw;
  readonly plek: Oppplek;
  readonly kind: Kind;
  readonly ouders: readonly Rolmens[];
  readonly geleden: (dagen: number) => Datum;
  readonly inhoud: (dagen: number) => ReturnType<typeof maakPlan>;
}

const akkoord = (wie: { id: string; naam: string }, dag: Datum): Antwoordrij => ({
  wie,
  als: 'ouder',
  antwoord: 'akkoord',
  dag,
});

/** Pupils of the main school in every state of a plan. */
const GEVALLEN: readonly Geval[] = [
  {
    roepnaam: 'Lotte',
    familie: ['', 'Hoekstra'],
    ouders: ['Renske Hoekstra'],
    leerjaar: 2,
    maak: ({ bouw, plek, geleden }) =>
      void schrijfOpp(bouw, plek, { dag: geleden(16), aanleiding: 'extra_ondersteuning', metTermijn: true }),
  },
  {
    roepnaam: 'Mees',
    familie: ['', 'Postma'],
    ouders: ['Inge Postma'],
    leerjaar: 3,
    maak: ({ bouw, plek, geleden }) =>
      void schrijfOpp(bouw, plek, { dag: geleden(58), aanleiding: 'extra_ondersteuning', metTermijn: true }),
  },
  {
    roepnaam: 'Yara',
    familie: ['', 'Demir'],
    ouders: ['Aylin Demir'],
    leerjaar: 4,
    maak: ({ bouw, plek, geleden, inhoud }) => {
      const opp = schrijfOpp(bouw, plek, { dag: geleden(25), aanleiding: 'extra_ondersteuning', metTermijn: true });
      const plan = inhoud(9);
      schrijfVersie(bouw, plek, {
        opp,
        nummer: 1,
        toestand: 'concept',
        inhoud: {
          ...plan,
          uitstroom: { ...plan.uitstroom, motivering: '' },
          handelingsdeel: { ...plan.handelingsdeel, ondersteuning: [] },
        },
        dag: geleden(9),
      });
    },
  },
  {
    roepnaam: 'Bram',
    familie: ['', 'Jansen'],
    ouders: ['Eline Jansen', 'Wouter Jansen'],
    leerjaar: 4,
    maak: ({ bouw, plek, ouders, geleden, inhoud }) => {
      const opp = schrijfOpp(bouw, plek, { dag: geleden(30), aanleiding: 'extra_ondersteuning', metTermijn: true });
      const [, vader] = ouders;
      schrijfGesprek(bouw, plek, { opp, dag: geleden(13), met: 'leerling', ...GEHOORD });
      schrijfGesprek(bouw, plek, { opp, dag: geleden(11), met: 'ouders', ...BESPROKEN });
      schrijfVersie(bouw, plek, {
        opp,
        nummer: 1,
        toestand: 'aangeboden',
        inhoud: inhoud(14),
        dag: geleden(14),
        aangeboden: geleden(8),
        antwoorden: vader === undefined ? [] : [akkoord(vader, geleden(6))],
      });
    },
  },
  {
    roepnaam: 'Fee',
    familie: ['van', 'Loon'],
    ouders: ['Marieke van Loon', 'Jasper de Wit'],
    leerjaar: 6,
    maak: ({ bouw, plek, ouders, geleden, inhoud }) => {
      const opp = schrijfOpp(bouw, plek, { dag: geleden(40), aanleiding: 'extra_ondersteuning', metTermijn: true });
      const [moeder, vader] = ouders;
      schrijfGesprek(bouw, plek, { opp, dag: geleden(25), met: 'leerling', ...NIET_GELUKT });
      schrijfVersie(bouw, plek, {
        opp,
        nummer: 1,
        toestand: 'aangeboden',
        inhoud: inhoud(20),
        dag: geleden(20),
        aangeboden: geleden(15),
        antwoorden: [
          ...(moeder === undefined ? [] : [akkoord(moeder, geleden(12))]),
          ...(vader === undefined
            ? []
            : [
                {
                  wie: vader,
                  als: 'ouder',
                  antwoord: 'niet_akkoord',
                  tekst: OPMERKING_VADER,
                  dag: geleden(9),
                } as const,
              ]),
        ],
      });
    },
  },
  {
    roepnaam: 'Timo',
    familie: ['', 'Bos'],
    ouders: ['Saskia Bos'],
    leerjaar: 5,
    maak: ({ bouw, plek, ouders, geleden, inhoud }) => {
      const opp = schrijfOpp(bouw, plek, { dag: geleden(330), aanleiding: 'extra_ondersteuning', metTermijn: false });
      schrijfGesprek(bouw, plek, { opp, dag: geleden(310), met: 'leerling', ...GEHOORD });
      const eerste = inhoud(315);
      const antwoorden = (dagen: number): Antwoordrij[] => [
        ...ouders.map((wie) => akkoord(wie, geleden(dagen))),
        { wie: plek.door, als: 'school', antwoord: 'akkoord', dag: geleden(dagen - 2) },
      ];
      schrijfVersie(bouw, plek, {
        opp,
        nummer: 1,
        toestand: 'vastgesteld',
        inhoud: eerste,
        dag: geleden(315),
        aangeboden: geleden(308),
        vastgesteld: geleden(300),
        antwoorden: antwoorden(302),
      });
      const tweede = {
        ...eerste,
        uitstroom: { ...eerste.uitstroom, bestemming: 'vo-vmbo-kader' as const, voorlopig: false },
        bevorderend: [...eerste.bevorderend, 'Voorleessoftware: Timo haalt er zelf de tekst mee op.'],
        doelen: [...eerste.doelen.slice(0, 1), maakDoel(BEHOEFTEN[1] as Gekozen, geleden(62), plek.toeval)],
        toetsen: {
          aanpassingen: [
            {
              wat: 'Toetsen lezen met voorleessoftware en een kwart meer tijd',
              reden: 'Anders meet de toets het lezen en niet wat Timo weet',
            },
          ],
          vrijstelling: null,
        },
      };
      const versie = schrijfVersie(bouw, plek, {
        opp,
        nummer: 2,
        toestand: 'vastgesteld',
        reden: 'Na de evaluatie: Timo leest een niveau hoger. De hulp bij plannen is nieuw.',
        inhoud: tweede,
        dag: geleden(62),
        aangeboden: geleden(57),
        vastgesteld: geleden(50),
        antwoorden: antwoorden(52),
      });
      schrijfDoelen(bouw, plek, { opp, versie, inhoud: tweede });
      schrijfNaVaststelling(bouw, plek, { opp, versie, doelen: tweede.doelen, vastgesteld: geleden(300) });
    },
  },
];

const GEHOORD = {
  hoe: 'Samen aan tafel, met plaatjes om te wijzen',
  gezegd: 'Ik wil graag beter lezen, want dan kan ik het boek over voetbal uit. Alleen op de gang vind ik niet fijn.',
  gedaan: 'De hulp is nu in de klas, met een maatje. Het boek over voetbal is het eerste leesboek.',
} as const;
const BESPROKEN = {
  hoe: 'Gesprek op school, drie kwartier',
  gezegd: 'De ouders herkennen het beeld. Zij vragen of de hulp in de klas kan, niet op de gang.',
  gedaan: 'De hulp is nu in de klas.',
} as const;
const NIET_GELUKT = {
  hoe: 'Twee keer geprobeerd, aan tafel en buiten',
  gezegd: '',
  gedaan: 'In januari proberen we het met tekenen.',
  nietGelukt: 'Fee wilde er nu niet over praten. We drongen niet aan.',
} as const;
const OPMERKING_VADER = 'Ik wil niet dat Fee drie keer per week uit de klas gaat. Hulp in de klas vind ik goed.';

/** OPP-1 to 9 · Lays out pupils of the main school with a plan in every state. Gives the accounts that show it. */
export function schrijfOpps(bouw: Bouw, streek: Streek, school: School): Account[] {
  const { ib } = haalMensen(streek, school);
  const accounts: Account[] = [];
  for (const [plaats, geval] of GEVALLEN.entries()) {
    const toeval = maakToeval(4_000 + plaats);
    const ouders = geval.ouders.map((naam) => maakOuder(bouw, splits(naam), naam));
    const kind = maakKind(bouw, streek, {
      geboortedatum: geboorteInGroep(bouw.vandaag, geval.leerjaar + 4),
      school,
      ouders: ouders as [Rolmens, ...Rolmens[]],
      roepnaam: geval.roepnaam,
      familie: geval.familie,
      gezin: ouders.length > 1 ? 'twee ouders' : 'een ouder',
      dichtbij: true,
    });
    const van = plusDagen(bouw.vandaag, -400);
    schrijfIn(bouw, kind, { school, leerjaar: String(geval.leerjaar), groep: `${geval.leerjaar}A`, van, tot: null });
    schrijfZorg(bouw, streek, { kind, school, omvang: 'rijk', behoeften: BEHOEFTEN, vanaf: van, zitHier: true });
    const plek: Oppplek = { kind, school, door: ib, toeval };
    const geleden = (dagen: number) => werkdag(plusDagen(bouw.vandaag, -dagen));
    geval.maak({
      bouw,
      plek,
      kind,
      ouders,
      geleden,
      inhoud: (dagen) => maakPlan({ kind, school, keuzes: BEHOEFTEN, dag: geleden(dagen), toeval }),
    });
    const [eerste] = ouders;
    if (geval.roepnaam === 'Bram' && eerste !== undefined)
      accounts.push({
        wie: eerste,
        uitleg: 'Moeder van Bram. De school vraagt of zij instemt met zijn ontwikkelingsperspectief.',
      });
  }
  return accounts;
}

function splits(naam: string): readonly [string, string] {
  const [, ...rest] = naam.split(' ');
  return [rest.slice(0, -1).join(' '), rest.at(-1) ?? ''];
}
