import { berekenGpoTermijn } from '../../domein/geschil/regels/gpo.ts';
import type { Onderwerp } from '../../domein/geschil/regels/onderwerpen.ts';
import { type Stap, standVanGeschil } from '../../domein/geschil/regels/stappen.ts';
import { type Datum, plusDagen } from '../../kern/tijd/datum.ts';
import type { Account } from './accounts.ts';
import { type Bouw, haalMensen, type Mens, type Rolmens, type Streek } from './bouw.ts';
import { maakKind, schrijfIn } from './kind.ts';
import { kantooruur, moment, werkdag } from './klok.ts';
import { geboorteInGroep, maakOuder } from './mensen-hoofdschool.ts';
import type { School } from './regio.ts';
import { maakToeval, type Toeval } from './toeval.ts';

type Door = 'ouder' | 'ib' | 'schoolleider';
/** A step without its day, so many days ago, by whom. */
type Gezet = readonly [
  geleden: number,
  door: Door,
  stap: Stap extends infer S ? (S extends Stap ? Omit<S, 'dag'> : never) : never,
];

interface Geval {
  readonly roepnaam: string;
  readonly familie: readonly [string, string];
  readonly ouder: string;
  readonly leerjaar: number;
  readonly onderwerp: Onderwerp;
  readonly omschrijving: string;
  readonly stappen: readonly Gezet[];
  readonly uitleg?: string;
}

const GEVALLEN: readonly Geval[] = [
  {
    roepnaam: 'Milou',
    familie: ['', 'Hendriks'],
    ouder: 'Ingrid Hendriks',
    leerjaar: 6,
    onderwerp: 'opp',
    omschrijving:
      'De school wil dat Milou drie keer per week buiten de groep werkt. Wij willen dat zij bij haar klas blijft en daar hulp krijgt.',
    stappen: [
      [38, 'ouder', { soort: 'begonnen', trede: 'school' }],
      [
        33,
        'ib',
        {
          soort: 'gesprek',
          met: 'Moeder, leraar en intern begeleider',
          afspraken: 'Wij proberen twee weken hulp in de groep.',
        },
      ],
      [19, 'ouder', { soort: 'trede', naar: 'schoolleider', toelichting: 'Twee weken was te kort om iets te zien.' }],
      [
        12,
        'schoolleider',
        {
          soort: 'gesprek',
          met: 'Moeder en schoolleider',
          afspraken: 'Nog geen overeenstemming. De hulp in de groep gaat door.',
        },
      ],
    ],
    uitleg:
      'Moeder van Milou. Is het niet eens met de school over het ontwikkelingsperspectief: ziet wie nu helpt en wat de volgende stap is.',
  },
  {
    roepnaam: 'Ravi',
    familie: ['', 'Ramdin'],
    ouder: 'Shanti Ramdin',
    leerjaar: 7,
    onderwerp: 'verwijdering',
    omschrijving: 'De school wil Ravi van school sturen. Wij vinden dat er niet genoeg is geprobeerd.',
    stappen: [
      [47, 'ouder', { soort: 'begonnen', trede: 'school' }],
      [40, 'ouder', { soort: 'trede', naar: 'bestuur', toelichting: 'Met de school kwamen wij er niet uit.' }],
      [
        33,
        'schoolleider',
        {
          soort: 'bestuur_besloten',
          besluit: 'Het bestuur steunt de school en zoekt mee naar een andere plek.',
          motivering: 'De veiligheid in de groep is een jaar lang onvoldoende geweest, ook met extra begeleiding.',
        },
      ],
      [20, 'ouder', { soort: 'gpo_gevraagd', toelichting: 'Wij willen een onafhankelijk oordeel.', bezwaarOp: null }],
    ],
  },
  {
    roepnaam: 'Tijn',
    familie: ['', 'Postma'],
    ouder: 'Femke Postma',
    leerjaar: 4,
    onderwerp: 'ondersteuning',
    omschrijving: 'Tijn krijgt minder hulp bij lezen dan was afgesproken.',
    stappen: [
      [90, 'ouder', { soort: 'begonnen', trede: 'school' }],
      [
        85,
        'ib',
        {
          soort: 'gesprek',
          met: 'Moeder, leraar en intern begeleider',
          afspraken: 'De leeshulp komt terug: drie keer per week.',
        },
      ],
      [70, 'ouder', { soort: 'opgelost', afspraken: 'De leeshulp loopt weer. In januari kijken wij samen terug.' }],
    ],
  },
];

/** GES-1, GES-2 · Parents of the main school who differ with it: on the second rung, before the GPO, and one that was solved. */
export function schrijfGeschillen(bouw: Bouw, streek: Streek, school: School): Account[] {
  const { ib, schoolleider } = haalMensen(streek, school);
  return GEVALLEN.flatMap((geval, plaats) => {
    const toeval = maakToeval(5_300 + plaats);
    const ouder = maakOuder(bouw, geval.familie, geval.ouder);
    const kind = maakKind(bouw, streek, {
      geboortedatum: geboorteInGroep(bouw.vandaag, geval.leerjaar + 4),
      school,
      ouders: [ouder],
      roepnaam: geval.roepnaam,
      familie: geval.familie,
      gezin: 'een ouder',
      dichtbij: true,
    });
    const leerjaar = String(geval.leerjaar);
    schrijfIn(bouw, kind, { school, leerjaar, groep: `${leerjaar}A`, van: plusDagen(bouw.vandaag, -700), tot: null });
    const plek = { leerling: kind.id, swv: kind.swv, vestiging: school.code };
    schrijfGeschil(bouw, { geval, plek, mensen: { ouder, ib, schoolleider }, toeval });
    return geval.uitleg === undefined ? [] : [{ wie: ouder, uitleg: geval.uitleg }];
  });
}

interface Vraag {
  readonly geval: Geval;
  readonly plek: { readonly leerling: string; readonly swv: string; readonly vestiging: string };
  readonly mensen: Readonly<Record<Door, Rolmens | Mens>>;
  readonly toeval: Toeval;
}

function schrijfGeschil({ schrijver, vandaag }: Bouw, { geval, plek, mensen, toeval }: Vraag): void {
  const gezet = geval.stappen.map(([geleden, door, stap]) => {
    const dag: Datum = werkdag(plusDagen(vandaag, -geleden));
    return { door, stap: { ...stap, dag } as Stap };
  });
  const stappen = gezet.map(({ stap }) => stap);
  const stand = standVanGeschil(stappen);
  const bijBestuur = stappen.find((s) => (s.soort === 'trede' && s.naar === 'bestuur') || s.soort === 'gpo_gevraagd');
  const begonnen = stappen[0]?.dag ?? vandaag;
  const ms = kantooruur(begonnen, toeval);
  const id = toeval.id(ms);
  schrijver.voegToe('geschil', {
    ...plek,
    id,
    onderwerp: geval.onderwerp,
    over: null,
    omschrijving: geval.omschrijving,
    trede: stand.trede,
    toestand: stand.toestand,
    begonnen_dag: begonnen,
    begonnen_op: moment(ms),
    afgerond_op: stand.toestand === 'loopt' ? null : (stappen.at(-1)?.dag ?? null),
    bij_bestuur_sinds: bijBestuur?.dag ?? null,
    door: mensen.ouder.id,
    door_naam: mensen.ouder.naam,
    door_rol: 'ouder',
    volgnummer: stappen.length,
  });
  gezet.forEach(({ door, stap }, plaats) => {
    const { soort, dag, ...gegevens } = stap;
    schrijver.voegToe('geschil_stap', {
      ...plek,
      geschil: id,
      volgnummer: plaats + 1,
      soort,
      trede: standVanGeschil(stappen.slice(0, plaats + 1)).trede,
      dag,
      moment: moment(plaats === 0 ? ms : kantooruur(dag, toeval)),
      door: mensen[door].id,
      door_naam: mensen[door].naam,
      door_rol: door,
      gegevens,
    });
    if (stap.soort === 'gpo_gevraagd') schrijfTermijn(schrijver, { ...plek, id, onderwerp: id, toeval, dag });
  });
}

function schrijfTermijn(
  schrijver: Bouw['schrijver'],
  {
    toeval,
    dag,
    onderwerp,
    leerling,
    swv,
    vestiging,
  }: Vraag['plek'] & { id: string; onderwerp: string; toeval: Toeval; dag: Datum },
): void {
  const { naam, soort, start, wettelijkeLaatsteDag, laatsteDag, bron, wie, bijVerstrijken, verschovenOm } =
    berekenGpoTermijn(dag);
  schrijver.voegToe('termijn', {
    id: toeval.id(kantooruur(dag, toeval)),
    leerling,
    swv,
    vestiging,
    onderwerp,
    soort,
    naam,
    start,
    wettelijke_laatste_dag: wettelijkeLaatsteDag,
    laatste_dag: laatsteDag,
    bij: 'school',
    tonen_vanaf: null,
    verschoven_om: verschovenOm ?? null,
    regel: bron.regel,
    artikel: bron.artikel,
    wie,
    bij_verstrijken: bijVerstrijken,
    voldaan_op: null,
    vervallen_op: null,
    herinnerd_op: null,
    gemeld_op: null,
  });
}
