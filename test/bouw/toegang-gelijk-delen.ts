import { isBetrokkenOp, isEigen, isSchool } from '../../domein/dossier/regels/toegang-feiten.ts';
import { type Documentrij, magDocumentZien, magNotitieZien } from '../../domein/dossier/regels/toegang-stukken.ts';
import { kies } from './fuzz-invoer.ts';
import type { Rij, Zet } from './toegang-gelijk-rijen.ts';
import type { Vraag } from './toegang-gelijk-verwacht.ts';
import { id, type Kind, type Wereld } from './toegang-gelijk-wereld.ts';

/** Consent, sharing, environment, remarks and retention: rows of them, and who should see each. */

const MOMENT = '2026-08-15T10:00:00Z';
const DAG = '2026-08-15';

/** Rows about one pupil; stukken: what was written about it already, to remark upon. */
export function zetDeelrijen(
  { kans, scholen }: Wereld,
  kind: Kind,
  stukken: readonly Rij[],
  { zet, nieuw }: { readonly zet: Zet; readonly nieuw: () => string },
): void {
  const basis = { leerling: kind.leerling, swv: kind.swv };
  const school = () => kies(kans, [...kind.scholen.map(({ vestiging }) => vestiging), kies(kans, scholen).code]);
  const ouder = () => kies(kans, kind.gezag).persoon;
  const ib = { door: id('a4', 0), door_naam: 'x', door_rol: 'ib' };
  const toestemmingen = [school(), null].map((vestiging) => {
    const toestemming = nieuw();
    zet('toestemming', kind, {
      ...basis,
      ...ib,
      id: toestemming,
      vestiging,
      doel: 'informatie_vragen',
      partijsoort: 'x',
      partij: 'Een partij',
      onderdelen: ['kind'],
      waarom: 'x',
      allen_nodig: false,
      gevraagd_op: MOMENT,
      gevraagd_dag: DAG,
      geldig_tot: '2027-08-01',
    });
    zet(
      'toestemming_antwoord',
      kind,
      {
        ...basis,
        id: nieuw(),
        toestemming,
        persoon: ouder(),
        persoon_naam: 'x',
        als: 'ouder',
        antwoord: 'gegeven',
        weg: 'opmaat',
        dag: DAG,
        moment: MOMENT,
        vastgelegd_door: ouder(),
        vastgelegd_door_naam: 'x',
      },
      { vestiging },
    );
    return toestemming;
  });
  // To a partner, a deskundige and the other roles outside: they read none of the tables.
  zet('deling', kind, {
    ...basis,
    ...ib,
    id: nieuw(),
    vestiging: school(),
    doel: 'casus',
    anoniem: true,
    grond: 'anoniem',
    onderdelen: ['kind'],
    noodzaak: 'x',
    ontvanger_persoon: id('a6', Math.floor(kans() * 20)),
    ontvanger_naam: 'Een partner',
    identiteit_nagegaan: 'x',
    casus: {},
    van: DAG,
    tot: '2027-08-01',
    moment: MOMENT,
  });
  const plek = { ...basis, vestiging: school() };
  const partij = nieuw();
  const verzoek = nieuw();
  zet('omgevingspartij', kind, {
    ...plek,
    ...ib,
    id: partij,
    soort: 'x',
    naam: 'De opvang',
    via_regie: false,
    moment: MOMENT,
    dag: DAG,
  });
  zet('informatieverzoek', kind, {
    ...plek,
    id: verzoek,
    partij,
    toestemming: toestemmingen[0],
    vraag: 'x',
    sleutel: `\\x${verzoek.slice(-8)}`,
    code: '\\x00',
    verstuurd_op: MOMENT,
    verstuurd_dag: DAG,
    tot: '2027-08-01',
    door: ib.door,
    door_naam: 'x',
  });
  zet('informatieantwoord', kind, {
    ...plek,
    id: nieuw(),
    verzoek,
    herkomst: 'x',
    naam: 'De opvang',
    tekst: 'x',
    dag: DAG,
    moment: MOMENT,
  });
  const opmerking = {
    ...basis,
    soort: 'opmerking',
    tekst: 'x',
    moment: MOMENT,
    dag: DAG,
    door_naam: 'x',
    door_rol: 'ouder',
    toestand: 'staat',
  };
  for (const stuk of stukken)
    zet(
      'opmerking',
      kind,
      {
        ...opmerking,
        id: nieuw(),
        vestiging: stuk.velden.vestiging,
        bij: stuk.tabel,
        onderwerp: stuk.velden.id,
        door: kans() < 0.3 ? (kind.persoon ?? ouder()) : ouder(),
      },
      { stuk },
    );
  zet('opmerking', kind, {
    ...opmerking,
    id: nieuw(),
    vestiging: school(),
    bij: 'dossier',
    onderwerp: null,
    door: kind.persoon ?? ouder(),
  });
  zet('leesvergissing', kind, {
    ...basis,
    id: nieuw(),
    persoon: id('a4', Math.floor(kans() * 12)),
    dag: DAG,
    moment: MOMENT,
    uitleg: 'x',
  });
  zet('vernietiging', kind, {
    ...basis,
    id: nieuw(),
    vestiging: school(),
    soort: 'dossier',
    regel: 'x',
    artikel: 'x',
    uitleg: 'x',
    grens: '2026-08-01',
    gepland_op: '2028-08-01',
  });
  zet('bewaarhouding', kind, {
    ...basis,
    id: nieuw(),
    vestiging: school(),
    soort: 'klacht',
    reden: 'x',
    van: DAG,
    door: ib.door,
    door_naam: 'x',
  });
}

const isRol = ({ actor }: Vraag, ...rollen: readonly string[]) => rollen.includes(actor.rol);
/** The school of the row, as long as it is involved. */
const eigenBetrokken = ({ actor, rij, kind, dag }: Vraag) =>
  isSchool(actor) && isEigen(actor, rij.vestiging) && isBetrokkenOp(actor, kind, dag);
/** Parents with gezag and Opmaat itself. */
const thuis = (vraag: Vraag) => isRol(vraag, 'ouder', 'systeem') && vraag.zien.mag;
const zelf = (vraag: Vraag) => isRol(vraag, 'leerling') && vraag.zien.mag;

/** Who should see a row of each table. */
export const DEELVERWACHT = {
  toestemming: (v: Vraag) => thuis(v) || zelf(v) || eigenBetrokken(v),
  toestemming_antwoord: (v: Vraag) => thuis(v) || zelf(v) || eigenBetrokken(v),
  deling: (v: Vraag) => thuis(v) || zelf(v) || eigenBetrokken(v),
  omgevingspartij: (v: Vraag) => thuis(v) || eigenBetrokken(v),
  informatieverzoek: (v: Vraag) => thuis(v) || eigenBetrokken(v),
  informatieantwoord: (v: Vraag) => thuis(v) || eigenBetrokken(v),
  opmerking: (v: Vraag) => {
    const zietStuk = v.rij.bij !== 'dossier' && zietOnderwerp(v, v.rij.stuk as Rij);
    if (zelf(v)) return v.rij.door === v.actor.persoon || zietStuk;
    if (isRol(v, 'leraar')) return zietStuk;
    return thuis(v) || eigenBetrokken(v) || (isSchool(v.actor) && zietStuk);
  },
  leesvergissing: ({ actor, rij }: Vraag) => actor.persoon !== '' && rij.persoon === actor.persoon,
  // Also when the school is no longer involved: it keeps what it must keep, and holds what must be held.
  vernietiging: (v: Vraag) => thuis(v) || zelf(v) || (isSchool(v.actor) && isEigen(v.actor, v.rij.vestiging)),
  bewaarhouding: (v: Vraag) => isRol(v, 'systeem') || (isSchool(v.actor) && isEigen(v.actor, v.rij.vestiging)),
} as const satisfies Record<string, (vraag: Vraag) => boolean>;

/** TOE-7: a remark stands beside what it is about, for everyone who reads that and may know what parents know. */
function zietOnderwerp({ actor, kind, dag }: Vraag, { tabel, velden }: Rij): boolean {
  if (tabel === 'notitie')
    return (
      velden.soort !== 'werknotitie' &&
      magNotitieZien(actor, velden as { vestiging: string; soort: string }, kind, dag).mag
    );
  return (
    velden.voor_ouders &&
    magDocumentZien(actor, { ...velden, voorOuders: velden.voor_ouders } as unknown as Documentrij, kind, dag).mag
  );
}
