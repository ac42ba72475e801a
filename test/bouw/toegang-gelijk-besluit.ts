import { magBesluitZien, magPlaatsingZien } from '../../domein/toelaatbaarheid/regels/toegang.ts';
import { plusJaren } from '../../kern/tijd/datum.ts';
import { kies } from './fuzz-invoer.ts';
import type { Rij, Zet } from './toegang-gelijk-rijen.ts';
import type { Vraag } from './toegang-gelijk-verwacht.ts';
import { id, type Kind, type Wereld } from './toegang-gelijk-wereld.ts';

/** Decisions about toelaatbaarheid and where they are used: rows of them, and who should see each. */

const MOMENT = '2026-08-15T10:00:00Z';

/** Rows about one pupil: a request that was decided at one of its schools, with the declaration used at another. */
export function zetBesluitrijen(
  { kans, scholen }: Wereld,
  kind: Kind,
  _stukken: readonly Rij[],
  { zet, nieuw }: { readonly zet: Zet; readonly nieuw: () => string },
): void {
  const school = () => kies(kans, [...kind.scholen.map(({ vestiging }) => vestiging), kies(kans, scholen).code]);
  const aanvraag = nieuw();
  const besluit = nieuw();
  const plek = { leerling: kind.leerling, swv: kind.swv, vestiging: school() };
  const naam = { leerling_naam: 'x', geboortedatum: kind.geboren };
  const aanvraagrij = {
    vestiging: plek.vestiging,
    swv: plek.swv,
    verstuurd: true,
    afgerond: true,
    besloten: true,
    oudersWeten: false,
    deskundigen: [],
  };
  const aanvraagvelden = {
    ...plek,
    ...naam,
    id: aanvraag,
    nummer: `TB-${aanvraag.slice(-10)}`,
    soort: 'SO',
    categorie: 1,
    bevoegd_grond: 'inschrijving',
    gewenste_start: '2026-09-01',
    inhoud: {},
    toestand: 'toegekend',
    ingediend_dag: '2026-07-01',
    afgerond_op: '2026-08-15',
    begonnen_op: MOMENT,
    bijgewerkt_op: MOMENT,
    door: id('a4', 0),
    door_naam: 'x',
  };
  zet('tlv_aanvraag', kind, aanvraagvelden, { aanvraagrij });
  const plaatsing = { vestiging: school(), van: '2026-09-01', tot: kans() < 0.5 ? null : '2026-11-21' };
  zet(
    'tlv_besluit',
    kind,
    {
      ...plek,
      ...naam,
      id: besluit,
      aanvraag,
      uitkomst: 'positief',
      nummer: `${kind.swv}-2026-${besluit.slice(-5).replaceAll(/[^0-9]/g, '1')}`,
      soort: 'SO',
      categorie: 1,
      van: '2026-09-01',
      tot: '2028-07-31',
      motivering: 'x',
      voorgesteld_door: id('a4', 0),
      voorgesteld_door_naam: 'x',
      besloten_door: id('a5', 0),
      besloten_door_naam: 'x',
      besloten_dag: '2026-08-15',
      moment: MOMENT,
      bezwaar_tot: '2026-09-28',
    },
    { plaatsingen: [plaatsing] },
  );
  zet('tlv_plaatsing', kind, {
    ...plaatsing,
    id: nieuw(),
    besluit,
    leerling: kind.leerling,
    swv: kind.swv,
    door_naam: 'x',
    moment: MOMENT,
  });
}

/** Gezag ends at eighteen. */
const metLeeftijd = ({ kind, dag }: Pick<Vraag, 'dag'> & { readonly kind: Kind }) => ({
  ...kind,
  minderjarig: kind.geboren > plusJaren(dag, -18),
});

/** Who should see a row of each table. The request itself is told by the slice that writes it. */
export const VERWACHT_BESLUIT = {
  tlv_besluit: ({ actor, rij, kind, dag }: Vraag) =>
    magBesluitZien(
      actor,
      rij as unknown as Parameters<typeof magBesluitZien>[1],
      metLeeftijd({ kind: kind as Kind, dag }),
      dag,
    ).mag,
  tlv_plaatsing: ({ actor, rij, kind, dag }: Vraag) =>
    magPlaatsingZien(
      actor,
      rij as unknown as Parameters<typeof magPlaatsingZien>[1],
      metLeeftijd({ kind: kind as Kind, dag }),
      dag,
    ).mag,
} as const satisfies Record<string, (vraag: Vraag) => boolean>;
