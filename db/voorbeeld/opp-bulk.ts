import { isAltijdNodig, leesSoorten } from '../../domein/opp/regels/school.ts';
import { type Datum, plusDagen } from '../../kern/tijd/datum.ts';
import { type Bouw, haalMensen, type Rolmens, type Streek } from './bouw.ts';
import { schrijfNaVaststelling } from './evaluatie.ts';
import type { Kind } from './kind.ts';
import { werkdag } from './klok.ts';
import { maakPlan } from './opp-plan.ts';
import { type Oppplek, schrijfDoelen, schrijfGesprek, schrijfOpp, schrijfVersie } from './opp-rijen.ts';
import type { School } from './regio.ts';
import { maakToeval } from './toeval.ts';
import type { Gekozen } from './zorg.ts';

const EIGEN_REEKS = 70_000_000;
const DEEL_INTENSIEF = 0.7;
const LANGST_GELEDEN = 420;
const KORTST_GELEDEN = 70;

interface Ingeschreven {
  readonly kind: Kind;
  readonly school: School;
  readonly keuzes: readonly Gekozen[];
  /** First day at this school. */
  readonly van: Datum;
}

/**
 * OPP-1 · An adopted plan for most pupils with intensive needs, and for most at a school where every pupil has one. Chance of its own,
 * so that the rest of the region stays as it was.
 */
export function schrijfOppVan(bouw: Bouw, streek: Streek, { kind, school, keuzes, van }: Ingeschreven): void {
  const toeval = maakToeval(EIGEN_REEKS + bouw.tellers.leerling);
  const heeft = isAltijdNodig(leesSoorten(school.soorten)) || keuzes.some(({ intensiteit }) => intensiteit === 3);
  if (!heeft || keuzes.length === 0 || !toeval.kans(DEEL_INTENSIEF)) return;
  const begonnen = plusDagen(bouw.vandaag, -toeval.tussen(KORTST_GELEDEN, LANGST_GELEDEN));
  const dag = werkdag(begonnen < van ? van : begonnen);
  const na = (dagen: number) => werkdag(plusDagen(dag, dagen));
  if (na(40) >= bouw.vandaag || dag < van) return;
  const plek = { kind, school, door: haalMensen(streek, school).ib, toeval };
  const opp = schrijfOpp(bouw, plek, {
    dag,
    aanleiding: dag === van ? 'inschrijving' : 'extra_ondersteuning',
    metTermijn: false,
  });
  schrijfVastgesteld(bouw, plek, { opp, keuzes, begin: na(10), klaar: na(32) });
}

/** OPP-1 · The plan after a placement with extra support: adopted on the day on which its term was met, or still to be made. */
export function schrijfOppNaPlaatsing(
  bouw: Bouw,
  streek: Streek,
  { kind, school, keuzes, van, klaar }: Ingeschreven & { readonly klaar: Datum | null },
): void {
  const plek = {
    kind,
    school,
    door: haalMensen(streek, school).ib,
    toeval: maakToeval(EIGEN_REEKS + bouw.tellers.leerling),
  };
  const gisteren = werkdag(plusDagen(bouw.vandaag, -1));
  // The term itself hangs on the application.
  const opp = schrijfOpp(bouw, plek, {
    dag: van,
    aanleiding: 'inschrijving',
    metTermijn: false,
    op: van > gisteren ? gisteren : werkdag(van),
  });
  if (klaar !== null) schrijfVastgesteld(bouw, plek, { opp, keuzes, begin: werkdag(plusDagen(klaar, -17)), klaar });
}

const VAN_ILYAS: readonly Gekozen[] = [
  { categorie: 'leren-plannen', setting: 'in_de_groep', intensiteit: 3, verplicht: true },
];

/** OPP-4 · The plan of the pupil who logs in, with what he wrote about it himself. */
export function schrijfOppVanLeerling(
  bouw: Bouw,
  streek: Streek,
  { kind, school, wie }: { readonly kind: Kind; readonly school: School; readonly wie: Rolmens },
): void {
  const plek = { kind, school, door: haalMensen(streek, school).ib, toeval: maakToeval(EIGEN_REEKS) };
  const geleden = (dagen: number) => werkdag(plusDagen(bouw.vandaag, -dagen));
  const opp = schrijfOpp(bouw, plek, { dag: geleden(75), aanleiding: 'extra_ondersteuning', metTermijn: false });
  schrijfGesprek(bouw, plek, {
    opp,
    dag: geleden(60),
    met: 'leerling',
    hoe: 'Zelf geschreven',
    gezegd: 'Ik wil mijn huiswerk zelf kunnen plannen. Een app op mijn telefoon werkt beter dan een agenda van papier.',
    gedaan: '',
    zelf: wie,
  });
  schrijfVastgesteld(bouw, plek, { opp, keuzes: VAN_ILYAS, begin: geleden(65), klaar: geleden(40) });
}

/** The first version, agreed to by everybody and adopted. */
function schrijfVastgesteld(
  bouw: Bouw,
  plek: Oppplek,
  {
    opp,
    keuzes,
    begin,
    klaar,
  }: { readonly opp: string; readonly keuzes: readonly Gekozen[]; readonly begin: Datum; readonly klaar: Datum },
): void {
  const { kind, school, door, toeval } = plek;
  const inhoud = maakPlan({ kind, school, keuzes, dag: begin, toeval });
  const voor = (dagen: number) => werkdag(plusDagen(klaar, -dagen));
  if (toeval.kans(0.8))
    schrijfGesprek(bouw, plek, {
      opp,
      dag: voor(15),
      met: 'leerling',
      hoe: 'Samen aan tafel',
      gezegd: inhoud.visieLeerling ?? '',
      gedaan: 'Het staat in het plan, met wat wij ermee doen.',
    });
  const versie = schrijfVersie(bouw, plek, {
    opp,
    nummer: 1,
    toestand: 'vastgesteld',
    inhoud,
    dag: begin,
    aangeboden: voor(13),
    vastgesteld: klaar,
    antwoorden: [
      ...kind.ouders.map((wie) => ({ wie, als: 'ouder', antwoord: 'akkoord', dag: voor(8) }) as const),
      { wie: door, als: 'school', antwoord: 'akkoord', dag: klaar },
    ],
  });
  schrijfDoelen(bouw, plek, { opp, versie, inhoud });
  schrijfNaVaststelling(bouw, plek, { opp, versie, doelen: inhoud.doelen, vastgesteld: klaar });
}
