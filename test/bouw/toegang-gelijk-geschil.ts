import { magGeschilZien, magVeiligThuisZien } from '../../domein/geschil/regels/toegang.ts';
import type { Datum } from '../../kern/tijd/datum.ts';
import { kies } from './fuzz-invoer.ts';
import type { Rij, Zet } from './toegang-gelijk-rijen.ts';
import type { Vraag } from './toegang-gelijk-verwacht.ts';
import { id, type Kind, type Wereld } from './toegang-gelijk-wereld.ts';

/** GES-1, GES-3: differences with their steps and contact with Veilig Thuis, and who should see each. */

const MOMENT = '2026-08-15T10:00:00Z';
const DAG = '2026-08-15';

/** Differences that run and that ended, brought to the board or not, with a school of this pupil or one that has nothing to do with it. */
export function zetGeschilrijen(
  { kans, scholen }: Wereld,
  kind: Kind,
  _stukken: readonly Rij[],
  { zet, nieuw }: { readonly zet: Zet; readonly nieuw: () => string },
): void {
  const vestigingen = [...kind.scholen.map(({ vestiging }) => vestiging), kies(kans, scholen).code];
  const door = { door: id('a4', 0), door_naam: 'x', door_rol: 'ib' };
  for (const [bijBestuur, afgerond] of [
    [null, null],
    [DAG, null],
    [DAG, '2026-11-10'],
    [null, DAG],
  ] as const) {
    const geschil = nieuw();
    const plek = { leerling: kind.leerling, swv: kind.swv, vestiging: kies(kans, vestigingen) };
    const erbij = { bij_bestuur_sinds: bijBestuur, afgerond_op: afgerond };
    zet('geschil', kind, {
      ...plek,
      ...door,
      ...erbij,
      id: geschil,
      onderwerp: 'opp',
      omschrijving: 'x',
      trede: bijBestuur === null ? 'school' : 'bestuur',
      toestand: afgerond === null ? 'loopt' : 'gesloten',
      begonnen_dag: DAG,
      begonnen_op: MOMENT,
    });
    zet(
      'geschil_stap',
      kind,
      {
        ...plek,
        ...door,
        geschil,
        volgnummer: 1,
        soort: 'begonnen',
        trede: 'school',
        dag: DAG,
        moment: MOMENT,
        gegevens: {},
      },
      erbij,
    );
  }
  for (const ingelicht of [true, false])
    zet('veilig_thuis', kind, {
      leerling: kind.leerling,
      swv: kind.swv,
      vestiging: kies(kans, vestigingen),
      id: nieuw(),
      soort: 'advies',
      dag: DAG,
      gronden: ['psychisch'],
      toelichting: 'x',
      ouders_ingelicht: ingelicht,
      niet_ingelicht_om: ingelicht ? null : 'x',
      moment: MOMENT,
      door: id('a4', 0),
      door_naam: 'x',
    });
}

/** What the rules of geschil and bezwaar ask of a pupil and a school on a day. */
export function verschilfeiten({ actor, kind, rij, dag, wereld }: Vraag) {
  const loopt = ({ van, tot }: { van: Datum; tot: Datum | null }) => van <= dag && (tot === null || tot > dag);
  return {
    heeftGezag: kind.gezag.some((g) => g.persoon === actor.persoon && g.soort !== 'ouder_zonder_gezag' && loopt(g)),
    geboortedatum: kind.geboren,
    schoolBetrokken: kind.scholen.some((school) => school.vestiging === rij.vestiging && loopt(school)),
    schoolVanEigenBestuur: wereld.scholen.some(
      ({ code, besturen }) =>
        code === rij.vestiging && besturen.some((b) => b.bestuur === actor.organisatie && loopt(b)),
    ),
  };
}

const zietGeschil = (vraag: Vraag): boolean => {
  const { actor, rij, dag } = vraag;
  const { leerling, vestiging, bij_bestuur_sinds: bijBestuurSinds, afgerond_op: afgerondOp } = rij;
  return magGeschilZien(actor, { leerling, vestiging, bijBestuurSinds, afgerondOp }, verschilfeiten(vraag), dag).mag;
};

/** Who should see a row of each table. */
export const VERWACHT_GESCHIL = {
  geschil: zietGeschil,
  geschil_stap: zietGeschil,
  veilig_thuis: (vraag: Vraag): boolean =>
    magVeiligThuisZien(
      vraag.actor,
      { vestiging: vraag.rij.vestiging, oudersIngelicht: vraag.rij.ouders_ingelicht },
      verschilfeiten(vraag),
    ).mag,
} as const;
/** Columns that name a row, where it is not `id`. */
export const SLEUTEL_GESCHIL = { geschil_stap: ['geschil', 'volgnummer'] } as const;
