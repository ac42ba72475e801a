import type { Periode, Relaties } from '../../domein/dossier/regels/toegang-feiten.ts';
import { type Actor, ROLLEN, type Rol } from '../../kern/actor/actor.ts';
import { type Datum, datum } from '../../kern/tijd/datum.ts';
import { NIEMAND, POORT, SYSTEEM } from '../../server/platform/databank/als-actor.ts';
import { type Kans, kies, maakKans } from './fuzz-invoer.ts';

/** The days on which everybody is asked what he sees. Relations begin and end on them, the day before and the day after. */
export const DAGEN = ['2026-09-01', '2026-11-20', '2027-02-01'].map(datum);
const GRENZEN = [
  '2025-08-01',
  '2026-09-01',
  '2026-09-02',
  '2026-11-19',
  '2026-11-20',
  '2026-11-21',
  '2027-02-01',
  '2027-02-02',
].map(datum);
const GROEPEN = ['4A', '5B', '6C'];
const AANTAL = { kinderen: 60, ouders: 55, scholen: 12, besturen: 4 } as const;
const SWVS = ['PO9901', 'PO9902'] as const;

/** An id that says what it is of: kind of thing and number. */
export const id = (soort: string, nummer: number) =>
  `00000000-0000-7000-8000-${soort.padStart(4, '0')}${String(nummer).padStart(8, '0')}`;

export interface School {
  readonly code: string;
  readonly swv: string;
  readonly besturen: readonly (Periode & { readonly bestuur: string })[];
}
export interface Kind extends Relaties {
  readonly swv: string;
  readonly geboren: Datum;
  /** The account of the pupil, when it has one. */
  readonly persoon: string | undefined;
}
export interface Wereld {
  readonly kans: Kans;
  readonly scholen: readonly School[];
  readonly kinderen: readonly Kind[];
  readonly actoren: readonly Actor[];
}

/** Always the same region: schools, people in every role, pupils, and what ties them, on all kinds of days. */
export function maakWereld(): Wereld {
  const kans = maakKans(20261123);
  const scholen = Array.from({ length: AANTAL.scholen }, (_, i) => maakSchool(i));
  const kinderen = Array.from({ length: AANTAL.kinderen }, (_, i) => maakKind(kans, i, scholen));
  return { kans, scholen, kinderen, actoren: [...maakMensen(scholen, kinderen), NIEMAND, POORT, SYSTEEM] };
}

function maakSchool(i: number): School {
  const bestuur = (nummer: number) => `9900${1 + (nummer % AANTAL.besturen)}`;
  const wissel = GRENZEN[4] as Datum;
  return {
    code: `99A${String.fromCharCode(65 + i)}00`,
    swv: SWVS[i % 2] as string,
    // Every fourth school goes to another board on one of the days.
    besturen:
      i % 4 === 3
        ? [
            { bestuur: bestuur(i), van: datum('2014-08-01'), tot: wissel },
            { bestuur: bestuur(i + 1), van: wissel, tot: null },
          ]
        : [{ bestuur: bestuur(i), van: datum('2014-08-01'), tot: null }],
  };
}

function maakPeriode(kans: Kans): Periode {
  const van = Math.floor(kans() * (GRENZEN.length - 1));
  const tot = van + 1 + Math.floor(kans() * (GRENZEN.length - van - 1));
  return { van: GRENZEN[van] as Datum, tot: kans() < 0.4 ? null : (GRENZEN[tot] as Datum) };
}

function maakKind(kans: Kans, i: number, scholen: readonly School[]): Kind {
  const leerling = id('c', i);
  const eigen = [kies(kans, scholen), kies(kans, scholen), kies(kans, scholen)];
  const ouders = new Set([0, 1, 2].map(() => Math.floor(kans() * AANTAL.ouders)));
  const wissel = kies(kans, GRENZEN);
  const deling = kies(kans, eigen);
  return {
    leerling,
    swv: kies(kans, SWVS),
    // Some are sixteen, or become so in between.
    geboren: i % 6 === 0 ? datum('2010-11-20') : datum('2017-05-04'),
    persoon: i % 3 === 0 ? id('a1', i) : undefined,
    gezag: [...ouders].map((ouder) => ({
      persoon: id('a2', ouder),
      soort: kies(kans, ['ouder_met_gezag', 'ouder_met_gezag', 'voogd', 'ouder_zonder_gezag']),
      ...maakPeriode(kans),
    })),
    scholen: eigen.map(({ code }) => ({ vestiging: code, ...maakPeriode(kans) })),
    inschrijvingen: [
      { vestiging: eigen[0]?.code ?? '', groep: kies(kans, GROEPEN), van: datum('2020-08-01'), tot: wissel },
      {
        vestiging: eigen[1]?.code ?? '',
        groep: kies(kans, GROEPEN),
        van: wissel,
        tot: kans() < 0.5 ? null : datum('2027-02-02'),
      },
    ],
    delingen: kans() < 0.6 ? [{ vestiging: deling.code, ...maakPeriode(kans) }] : [],
    noodtoegang: DAGEN.filter(() => kans() < 0.3).map((dag, keer) => ({
      persoon: id('a3', scholen.indexOf(eigen[keer % 2] as School) * 2 + Math.floor(kans() * 2)),
      vestiging: eigen[keer % 2]?.code ?? '',
      dag,
    })),
  };
}

function maakMensen(scholen: readonly School[], kinderen: readonly Kind[]): Actor[] {
  const mens = (persoon: string, rol: Rol, organisatie: string | null, anders: Partial<Actor> = {}): Actor => ({
    persoon,
    naam: `${rol} ${persoon.slice(-4)}`,
    rol,
    organisatie,
    ...anders,
  });
  const perSchool = scholen.flatMap(({ code }, i) => [
    mens(id('a4', i), 'ib', code),
    mens(id('a5', i), 'schoolleider', code),
    mens(id('a3', i * 2), 'leraar', code, { groep: GROEPEN[i % 3] as string }),
    // A teacher without a group has no pupils.
    mens(id('a3', i * 2 + 1), 'leraar', code, i % 3 === 0 ? {} : { groep: GROEPEN[(i + 1) % 3] as string }),
  ]);
  const elders: readonly Rol[] = ROLLEN.filter(
    (rol) => !['ouder', 'leerling', 'leraar', 'ib', 'schoolleider'].includes(rol),
  );
  const buiten = elders.flatMap((rol, i) =>
    [0, 1].map((keer) =>
      mens(
        id('a6', i * 2 + keer),
        rol,
        rol === 'bestuur' || rol === 'privacy' ? `9900${1 + keer}` : (SWVS[keer] as string),
      ),
    ),
  );
  return [
    ...Array.from({ length: AANTAL.ouders }, (_, i) => mens(id('a2', i), 'ouder', null)),
    ...kinderen.flatMap(({ persoon, leerling }) =>
      persoon === undefined ? [] : [mens(persoon, 'leerling', null, { leerling })],
    ),
    ...perSchool,
    ...buiten,
    // Somebody of each role with a pupil, a group and a school in the settings that no login gives him: the role decides.
    ...ROLLEN.filter((rol) => elders.includes(rol)).map((rol, i) =>
      mens(id('a7', i), rol, scholen[0]?.code ?? '', { leerling: kinderen[0]?.leerling ?? '', groep: '4A' }),
    ),
  ];
}
