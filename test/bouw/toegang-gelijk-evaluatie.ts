import { isGedeeldOp } from '../../domein/dossier/regels/toegang-feiten.ts';
import { magEvaluatieZien } from '../../domein/evaluatie/regels/toegang.ts';
import { magRodZien } from '../../domein/rod/regels/toegang.ts';
import type { Rij, Zet } from './toegang-gelijk-rijen.ts';
import type { Vraag } from './toegang-gelijk-verwacht.ts';
import { id, type Kind } from './toegang-gelijk-wereld.ts';

/** OPP-5 to 7: evaluations, what came of goals, and the register, and who should see each. */

const MOMENT = '2026-08-15T10:00:00Z';
const DAG = '2026-08-15';

/** For each plan of this pupil that has a version and a goal an evaluation of that goal, and a line of the register; plannen: the rows about it so far. */
export function zetEvaluatierijen(
  kind: Kind,
  plannen: readonly Rij[],
  { zet, nieuw }: { readonly zet: Zet; readonly nieuw: () => string },
): void {
  const van = (tabel: string, opp: string) => plannen.find((rij) => rij.tabel === tabel && rij.velden.opp === opp);
  for (const { velden } of plannen.filter(({ tabel }) => tabel === 'opp')) {
    const versie = van('opp_versie', velden.id)?.velden.id;
    const doel = van('opp_doel', velden.id)?.velden.id;
    const plek = { leerling: kind.leerling, swv: kind.swv, vestiging: velden.vestiging };
    const wie = { door: id('a4', 0), door_naam: 'x' };
    zet('opp_rod', kind, {
      ...plek,
      ...wie,
      id: nieuw(),
      opp: velden.id,
      toestand: 'aangeleverd',
      reden: '',
      dag: DAG,
      moment: MOMENT,
    });
    if (versie === undefined) continue;
    const evaluatie = nieuw();
    zet('opp_evaluatie', kind, {
      ...plek,
      ...wie,
      id: evaluatie,
      opp: velden.id,
      versie,
      schooljaar: 2026,
      dag: DAG,
      met_ouders: true,
      besluit: 'doorgaan',
      toelichting: 'x',
      moment: MOMENT,
    });
    if (doel !== undefined)
      zet('opp_doelevaluatie', kind, { ...plek, evaluatie, doel, uitkomst: 'deels', bewijs: 'x', vervolg: 'x' });
  }
}

const rij = ({ rij: { vestiging } }: Vraag) => ({ vestiging: vestiging as string });
const wat = ({ actor, kind, zien, dag }: Vraag) => ({ zien, gedeeld: isGedeeldOp(actor, kind, dag) });
const zietEvaluatie = (v: Vraag): boolean => magEvaluatieZien(v.actor, rij(v), wat(v)).mag;

/** Who should see a row of each table. The key of opp_doelevaluatie is evaluatie with doel: it has no id. */
export const VERWACHT_EVALUATIE = {
  opp_evaluatie: zietEvaluatie,
  opp_doelevaluatie: zietEvaluatie,
  opp_rod: (v: Vraag) => magRodZien(v.actor, rij(v), wat(v)).mag,
} as const;
export const SLEUTEL_DOELEVALUATIE = ['evaluatie', 'doel'] as const;
