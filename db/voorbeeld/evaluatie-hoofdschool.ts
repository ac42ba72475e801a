import { type Datum, plusDagen, plusMaanden } from '../../kern/tijd/datum.ts';
import { schooljaarVan } from '../../kern/tijd/schooljaar.ts';
import type { Account } from './accounts.ts';
import { type Bouw, haalMensen, type Streek } from './bouw.ts';
import { kiesUitkomst, schrijfRodTot } from './evaluatie.ts';
import { type Planvast, schrijfEvaluatie, schrijfEvaluatietermijnen } from './evaluatie-rijen.ts';
import { kindnaam, maakKind, schrijfIn } from './kind.ts';
import { werkdag } from './klok.ts';
import { geefRol, maakMens } from './mensen.ts';
import { geboorteInGroep, maakOuder } from './mensen-hoofdschool.ts';
import { maakPlan } from './opp-plan.ts';
import { type Oppplek, schrijfDoelen, schrijfOpp, schrijfVersie } from './opp-rijen.ts';
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
  readonly ouder: string;
  readonly leerjaar: number;
  readonly na: (bouw: Bouw, plek: Oppplek, plan: Planvast) => void;
}

/** Pupils of the main school whose plan was adopted in October of the former schooljaar, each at another point. */
const GEVALLEN: readonly Geval[] = [
  {
    roepnaam: 'Sara',
    familie: ['', 'Vink'],
    ouder: 'Judith Vink',
    leerjaar: 5,
    // The yearly evaluation was missed, and shows so until it is done.
    na: (bouw, plek, plan) => {
      schrijfEvaluatietermijnen(bouw, plek, plan, []);
      schrijfRodTot(bouw, plek, plan, 'bevestigd');
    },
  },
  {
    roepnaam: 'Levi',
    familie: ['', 'Kuiper'],
    ouder: 'Anouk Kuiper',
    leerjaar: 6,
    na: (bouw, plek, plan) => {
      const dag = werkdag(plusDagen(schooljaarVan(bouw.vandaag).begin, -40));
      schrijfEvaluatie(bouw, plek, plan, {
        dag,
        besluit: 'doorgaan',
        toelichting: 'Levi leest een niveau hoger. Zijn moeder wil de leesafspraken thuis ook volhouden.',
        uitkomst: kiesUitkomst(plek.toeval),
      });
      schrijfEvaluatietermijnen(bouw, plek, plan, [dag]);
      schrijfRodTot(bouw, plek, plan, 'afgekeurd');
    },
  },
  {
    roepnaam: 'Nina',
    familie: ['de', 'Graaf'],
    ouder: 'Sanne de Graaf',
    leerjaar: 3,
    // Evaluated without the parents: that does not count.
    na: (bouw, plek, plan) => {
      schrijfEvaluatie(bouw, plek, plan, {
        dag: werkdag(plusDagen(schooljaarVan(bouw.vandaag).begin, -30)),
        zonderOudersOm: 'Moeder is twee keer uitgenodigd en kon niet komen. In september bellen wij opnieuw.',
        besluit: 'doorgaan',
        toelichting: 'Nina heeft de hulp nog nodig. Met moeder moeten wij dit nog bespreken.',
        uitkomst: kiesUitkomst(plek.toeval),
      });
      schrijfEvaluatietermijnen(bouw, plek, plan, []);
      schrijfRodTot(bouw, plek, plan, 'aangeleverd');
    },
  },
];

/**
 * OPP-5 to 7 · Lays out pupils of the main school with an evaluation that was missed, done, or done without the parents. Gives the
 * accounts that show it.
 */
export function schrijfEvaluaties(bouw: Bouw, streek: Streek, school: School): Account[] {
  const accounts: Account[] = [];
  const { ib } = haalMensen(streek, school);
  const vastgesteld = werkdag(plusMaanden(schooljaarVan(bouw.vandaag).begin, -10));
  for (const [plaats, geval] of GEVALLEN.entries()) {
    const toeval = maakToeval(4_100 + plaats);
    const { roepnaam, familie, leerjaar } = geval;
    const ouder = maakOuder(bouw, familie, geval.ouder);
    const kind = maakKind(bouw, streek, {
      geboortedatum: geboorteInGroep(bouw.vandaag, leerjaar + 4),
      school,
      ouders: [ouder],
      roepnaam,
      familie,
      gezin: 'een ouder',
      dichtbij: true,
    });
    const van = plusDagen(vastgesteld, -90);
    schrijfIn(bouw, kind, { school, leerjaar: String(leerjaar), groep: `${leerjaar}A`, van, tot: null });
    schrijfZorg(bouw, streek, { kind, school, omvang: 'rijk', behoeften: BEHOEFTEN, vanaf: van, zitHier: true });
    const plek: Oppplek = { kind, school, door: ib, toeval };
    const voor = (dagen: number): Datum => werkdag(plusDagen(vastgesteld, -dagen));
    const opp = schrijfOpp(bouw, plek, { dag: voor(30), aanleiding: 'extra_ondersteuning', metTermijn: false });
    const inhoud = maakPlan({ kind, school, keuzes: BEHOEFTEN, dag: voor(20), toeval });
    const versie = schrijfVersie(bouw, plek, {
      opp,
      nummer: 1,
      toestand: 'vastgesteld',
      inhoud,
      dag: voor(20),
      aangeboden: voor(12),
      vastgesteld,
      antwoorden: [
        { wie: ouder, als: 'ouder', antwoord: 'akkoord', dag: voor(5) },
        { wie: ib, als: 'school', antwoord: 'akkoord', dag: vastgesteld },
      ],
    });
    schrijfDoelen(bouw, plek, { opp, versie, inhoud });
    geval.na(bouw, plek, { opp, versie, doelen: inhoud.doelen, vastgesteld });
    if (roepnaam !== 'Levi') continue;
    const leerling = geefRol(bouw, maakMens(bouw, familie, kind.id, kindnaam(kind)), 'leerling');
    accounts.push(
      { wie: ouder, uitleg: 'Moeder van Levi. Leest wat er van zijn doelen kwam en wanneer de school dat bespreekt.' },
      { wie: leerling, uitleg: 'Leerling van tien. Leest de eigen doelen en wat al is gelukt.' },
    );
  }
  return accounts;
}
