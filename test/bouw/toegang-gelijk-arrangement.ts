import type { Model, Soort } from '../../domein/arrangement/regels/soorten.ts';
import {
  type Arrangementrij,
  leestDossier,
  magAanvraagdossierZien,
  magArrangementZien,
  magHandelingZien,
  magKostenZien,
} from '../../domein/arrangement/regels/toegang.ts';
import { heeftGezagOp, isBetrokkenOp } from '../../domein/dossier/regels/toegang-feiten.ts';
import { plusJaren } from '../../kern/tijd/datum.ts';
import { kies } from './fuzz-invoer.ts';
import type { Zet } from './toegang-gelijk-rijen.ts';
import type { Vraag } from './toegang-gelijk-verwacht.ts';
import { id, type Kind, type Wereld } from './toegang-gelijk-wereld.ts';

/** ARR: arrangements for a pupil, a group and a teacher, with what hangs below them, and who should see each. */

const MOMENT = '2026-08-15T10:00:00Z';
const DAG = '2026-08-15';

const SOORTEN: readonly (readonly [Soort, Model, toestand: string, ingediend: boolean])[] = [
  ['leerling', 'leerling', 'voorbereiding', false],
  ['leerling', 'leerling', 'ingediend', true],
  ['leerling', 'leerling', 'toegekend', true],
  ['leerling', 'school', 'toegekend', false],
  ['groep', 'school', 'toegekend', false],
  ['groep', 'expertise', 'geboekt', false],
  ['leraar', 'school', 'toegekend', false],
];

/** Arrangements of this pupil, a group in which it takes part, and one for a teacher. */
export function zetArrangementrijen(
  { kans, scholen }: Wereld,
  kind: Kind,
  { zet, nieuw }: { readonly zet: Zet; readonly nieuw: () => string },
): void {
  const school = () => kies(kans, [...kind.scholen.map(({ vestiging }) => vestiging), kies(kans, scholen).code]);
  for (const [soort, model, toestand, ingediend] of SOORTEN) {
    const arrangement = nieuw();
    const leerling = soort === 'leerling' ? kind.leerling : null;
    const groep = soort === 'leerling' ? null : kies(kans, ['4A', '5B', null]);
    const plek = { swv: kind.swv, vestiging: school() };
    const wie = { door: id('a4', 0), door_naam: 'x' };
    // What a row below does not carry itself.
    const erbij = { soort, model, toestand, ingediend, groep };
    zet(
      'arrangement',
      kind,
      {
        ...plek,
        ...wie,
        id: arrangement,
        nummer: arrangement.slice(-8),
        soort,
        leerling,
        groep,
        model,
        naam: 'x',
        inhoud: {},
        uitvoerder_soort: 'intern',
        uitvoerder: 'x',
        van: DAG,
        tot: '2027-07-31',
        dagdelen: [],
        toestand,
        ingediend_dag: ingediend ? DAG : null,
        begonnen_op: MOMENT,
        bijgewerkt_op: MOMENT,
        volgnummer: 1,
      },
      erbij,
    );
    const onder = { ...plek, arrangement, leerling };
    if (soort === 'groep')
      zet('arrangement_deelname', kind, {
        ...plek,
        ...wie,
        id: nieuw(),
        arrangement,
        leerling: kind.leerling,
        van: DAG,
        waarom: 'x',
        moment: MOMENT,
      });
    zet(
      'arrangement_kosten',
      kind,
      { ...onder, id: nieuw(), soort: 'uren', betaler: 'swv', schooljaar: 2026, bedrag: 100, toelichting: '' },
      { ...erbij, soort },
    );
    for (const [volgnummer, [handeling, ondertekenaar]] of (
      [
        ['opgesteld'],
        ['ingediend'],
        ['voorgesteld'],
        ['geevalueerd'],
        ['niet_getekend', id('a4', 0)],
        ['getekend', kind.persoon],
      ] as const
    ).entries())
      zet(
        'arrangement_handeling',
        kind,
        {
          ...onder,
          ...wie,
          volgnummer: volgnummer + 1,
          soort: handeling,
          moment: MOMENT,
          dag: DAG,
          door_rol: 'ib',
          gegevens: ondertekenaar === undefined ? {} : { persoon: ondertekenaar },
        },
        { ...erbij, handeling, ondertekenaar },
      );
    if (model === 'leerling')
      zet('arrangement_dossier', kind, { ...onder, inhoud: {}, moment: MOMENT, door_naam: 'x' }, erbij);
  }
}

const band = ({ actor, rij, kind, zien, dag }: Vraag) => ({
  betrokken: isBetrokkenOp(actor, kind, dag),
  leest: leestDossier(actor, rij.vestiging, { kind, zien }, dag),
});
const alsRij = ({ rij }: Vraag): Arrangementrij => rij as unknown as Arrangementrij;
const arrangement = (v: Vraag) => magArrangementZien(v.actor, alsRij(v), band(v));

/** Who should see a row of each table. */
export const VERWACHT_ARRANGEMENT = {
  arrangement: (v: Vraag) => arrangement(v).mag,
  arrangement_deelname: (v: Vraag) => band(v).leest,
  arrangement_kosten: (v: Vraag) => magKostenZien(v.actor, alsRij(v), arrangement(v)).mag,
  arrangement_handeling: (v: Vraag) =>
    magHandelingZien(v.actor, v.rij.handeling as string, arrangement(v), v.rij.ondertekenaar as string | undefined).mag,
  arrangement_dossier: (v: Vraag) =>
    magAanvraagdossierZien(v.actor, alsRij(v), {
      betrokken: isBetrokkenOp(v.actor, v.kind, v.dag),
      gezag:
        v.zien.mag &&
        (v.actor.rol === 'leerling' ? v.kind.geboren <= plusJaren(v.dag, -18) : heeftGezagOp(v.actor, v.kind, v.dag)),
    }).mag,
} as const;
/** The keys of those that have no id. */
export const SLEUTELS_ARRANGEMENT = {
  arrangement_handeling: ['arrangement', 'volgnummer'],
  arrangement_dossier: ['arrangement'],
} as const;
