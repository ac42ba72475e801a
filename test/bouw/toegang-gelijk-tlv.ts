import { isBetrokkenOp, isEigen, isGedeeldOp, isSchool } from '../../domein/dossier/regels/toegang-feiten.ts';
import { type Aanvraagrij, magAanvraagZien, magAdviesZien, magHandelingZien } from '../../domein/tlv/regels/toegang.ts';
import { plusJaren } from '../../kern/tijd/datum.ts';
import { kies } from './fuzz-invoer.ts';
import type { Zet } from './toegang-gelijk-rijen.ts';
import type { Vraag } from './toegang-gelijk-verwacht.ts';
import { id, type Kind, type Wereld } from './toegang-gelijk-wereld.ts';

/** Requests for a declaration with what goes along, what was done and who advised: rows of them, and who should see each. */

const MOMENT = '2026-08-15T10:00:00Z';
const DAG = '2026-08-15';
/** What is asked at once for one pupil and school differs in kind: of one kind only one runs. */
const STANDEN = [
  { soort: 'SBO', toestand: 'concept', verstuurd: false, weten: false },
  { soort: 'SO', toestand: 'concept', verstuurd: false, weten: true },
  { soort: 'VSO', toestand: 'ingediend', verstuurd: true, weten: true },
  { soort: 'PRO', toestand: 'toegekend', verstuurd: true, weten: true },
  { soort: 'LWOO', toestand: 'ingetrokken', verstuurd: false, weten: false },
] as const;

/** Requests about one pupil, of a school that is or is not involved. */
export function zetTlvrijen(
  { kans, scholen, actoren }: Wereld,
  kind: Kind,
  { zet, nieuw }: { readonly zet: Zet; readonly nieuw: () => string },
): void {
  const deskundigen = actoren.filter(({ rol }) => rol === 'deskundige');
  const ib = { door: id('a4', 0), door_naam: 'x' };
  for (const { soort, toestand, verstuurd, weten } of STANDEN) {
    const aanvraag = nieuw();
    const vestiging = kies(kans, [...kind.scholen.map((school) => school.vestiging), kies(kans, scholen).code]);
    const swv = kies(kans, ['PO9901', 'PO9902']);
    const plek = { leerling: kind.leerling, swv, vestiging };
    const afgerond = toestand === 'toegekend' || toestand === 'ingetrokken';
    const gevraagd = verstuurd ? [0, 1].map((plaats) => ({ plaats: plaats + 1, wie: kies(kans, deskundigen) })) : [];
    const uniek = gevraagd.filter(
      (een, plek_) => gevraagd.findIndex(({ wie }) => wie.persoon === een.wie.persoon) === plek_,
    );
    const uitnodigingen = uniek.map((een) => ({ ...een, terug: kans() < 0.3, gegeven: kans() < 0.5 }));
    const rij: Aanvraagrij = {
      vestiging,
      swv,
      verstuurd,
      afgerond,
      besloten: toestand === 'toegekend',
      oudersWeten: weten,
      deskundigen: uitnodigingen.filter(({ terug }) => !terug).map(({ wie }) => ({ persoon: wie.persoon, swv })),
    };
    zet(
      'tlv_aanvraag',
      kind,
      {
        ...plek,
        ...ib,
        id: aanvraag,
        nummer: aanvraag,
        soort,
        bevoegd_grond: 'inschrijving',
        leerling_naam: 'x',
        geboortedatum: kind.geboren,
        gewenste_start: '2027-08-01',
        inhoud: { oudersIngelichtOp: weten ? DAG : null },
        toestand,
        ingediend_dag: verstuurd ? DAG : null,
        afgerond_op: afgerond ? DAG : null,
        begonnen_op: MOMENT,
        bijgewerkt_op: MOMENT,
      },
      { aanvraagrij: rij },
    );
    zet('tlv_dossier', kind, { ...plek, aanvraag, inhoud: {}, moment: MOMENT, door_naam: 'x' }, { aanvraagrij: rij });
    for (const [plaats, wat] of ['ingediend', 'voorgesteld'].entries())
      zet(
        'tlv_handeling',
        kind,
        {
          ...plek,
          ...ib,
          aanvraag,
          volgnummer: plaats + 1,
          soort: wat,
          moment: MOMENT,
          dag: DAG,
          door_rol: 'ib',
          gegevens: {},
        },
        { aanvraagrij: rij },
      );
    for (const { plaats, wie, terug, gegeven } of uitnodigingen)
      zet(
        'tlv_advies',
        kind,
        {
          ...plek,
          id: nieuw(),
          aanvraag,
          plaats,
          persoon: wie.persoon,
          naam: 'x',
          discipline: plaats === 1 ? 'psycholoog' : 'arts',
          uitgenodigd_op: MOMENT,
          uitgenodigd_door_naam: 'x',
          reageren_voor: DAG,
          ...(terug
            ? { teruggetrokken_op: MOMENT, teruggetrokken_om: 'x', teruggetrokken_door: 'deskundige' }
            : gegeven
              ? { oordeel: 'anders', tekst: 'x', onafhankelijk: true, gegeven_dag: DAG, gegeven_op: MOMENT }
              : {}),
        },
        { aanvraagrij: rij },
      );
  }
}

/** Whether the actor may read what this school writes about this pupil: actor_leest_dossier in sentences. */
function leestDossier({ actor, kind, dag, zien }: Vraag, vestiging: string): boolean {
  if (actor.rol === 'leerling') return zien.mag && kind.geboren <= plusJaren(dag, -18);
  if (!isSchool(actor)) return zien.mag;
  return isBetrokkenOp(actor, kind, dag) && (isEigen(actor, vestiging) || isGedeeldOp(actor, kind, dag));
}
const aanvraagVan = (v: Vraag) => v.rij.aanvraagrij as Aanvraagrij;
const zien = (v: Vraag) => magAanvraagZien(v.actor, aanvraagVan(v), leestDossier(v, v.rij.vestiging));

/** Who should see a row of each table. */
export const VERWACHT_TLV = {
  tlv_aanvraag: (v: Vraag) => zien(v).mag,
  tlv_dossier: (v: Vraag) => zien(v).mag,
  tlv_handeling: (v: Vraag) => magHandelingZien(v.actor, v.rij.soort, zien(v)).mag,
  tlv_advies: (v: Vraag) =>
    magAdviesZien(
      v.actor,
      {
        persoon: v.rij.persoon,
        swv: v.rij.swv,
        gegeven: v.rij.gegeven_op !== undefined,
        teruggetrokken: v.rij.teruggetrokken_op !== undefined,
      },
      aanvraagVan(v),
      zien(v),
    ).mag,
} as const satisfies Record<string, (vraag: Vraag) => boolean>;
/** Tables that name a row otherwise than by its id. */
export const SLEUTELS_TLV = {
  tlv_dossier: ['aanvraag'],
  tlv_handeling: ['aanvraag', 'volgnummer'],
} as const;
