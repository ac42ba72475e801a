import { type Dialect, Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import type { Aanleiding } from '../../domein/matching/contract.ts';
import { alsAntwoord } from '../../domein/matching/server/antwoord.ts';
import { maakMatch } from '../../domein/matching/server/rekenen.ts';
import { plusDagen } from '../../kern/tijd/datum.ts';
import type { DB } from '../../server/platform/databank/tabellen.ts';
import { type Bouw, haalMensen, type Streek } from './bouw.ts';
import type { Kind } from './kind.ts';
import { kantooruur, moment, werkdag } from './klok.ts';
import { haal } from './toeval.ts';

/** A child of the first school whose match its intern begeleider kept. */
export interface TeBewaren {
  readonly kind: Kind;
  readonly aanleiding: Aanleiding;
}

const AANTAL_SCHOLEN = 25;
const DAGEN_GELEDEN = 3;

/** MAT-4 · Keeps the match of these children as the server would have done some days ago. Their dossiers must have been written. */
export async function bewaarMatches(
  client: pg.Client,
  bouw: Bouw,
  streek: Streek,
  kinderen: readonly TeBewaren[],
): Promise<void> {
  const { toeval, schrijver, vandaag } = bouw;
  const school = haal(streek.regio.scholen, 0);
  const { ib } = haalMensen(streek, school);
  const actor = { persoon: ib.id, naam: ib.naam, rol: ib.rol, organisatie: school.code };
  const dag = werkdag(plusDagen(vandaag, -DAGEN_GELEDEN));
  const kysely = new Kysely<DB>({ dialect: opVerbinding(client) });
  for (const { kind, aanleiding } of kinderen) {
    const match = await kysely.transaction().execute((tx) => maakMatch({ tx, actor, vandaag: dag }, kind.id, {}));
    const uitkomst = alsAntwoord(match, AANTAL_SCHOLEN, dag);
    const ms = kantooruur(dag, toeval);
    const id = toeval.id(ms);
    const plek = { swv: kind.swv, vestiging: school.code, leerling: kind.id, moment: moment(ms), door: ib.id };
    schrijver.voegToe('match', {
      id,
      ...plek,
      aanleiding,
      invoer: { vraag: match.vraag, blik: match.blik },
      criteria: match.geldend,
      uitkomst,
      door_naam: ib.naam,
    });
    const passend = uitkomst.telling.goed + uitkomst.telling.voldoende;
    schrijver.voegToe('gebeurtenis', {
      id: toeval.id(ms),
      ...plek,
      soort: 'match.bewaard',
      onderwerp: id,
      door_naam: ib.naam,
      door_rol: ib.rol,
      tekst: `Match bewaard ${WAAROVER[aanleiding]}: ${passend} scholen passen goed of voldoende (criteria ${uitkomst.criteria.versie}).`,
      gegevens: { match: id, aanleiding },
      voor_ouders: true,
    });
  }
}

const WAAROVER = {
  aanmelding: 'bij de aanmelding',
  mutatie: 'omdat de behoefte veranderde',
  orientatie: 'om te kijken wat er mogelijk is',
} as const satisfies Record<Aanleiding, string>;

/** Reads over this one connection, within the transaction that is open on it: it begins and ends none. */
function opVerbinding(client: pg.Client): Dialect {
  const verbinding = { query: client.query.bind(client), release: () => {} };
  const basis = new PostgresDialect({ pool: { connect: async () => verbinding, end: async () => {} } });
  const niets = async () => {};
  return {
    createAdapter: () => basis.createAdapter(),
    createIntrospector: (db) => basis.createIntrospector(db),
    createQueryCompiler: () => basis.createQueryCompiler(),
    createDriver: () =>
      Object.assign(basis.createDriver(), {
        beginTransaction: niets,
        commitTransaction: niets,
        rollbackTransaction: niets,
      }),
  };
}
