import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';

type Query = (tekst: string, waarden?: unknown[]) => Promise<unknown>;

export const TOESTEMMING = '00000000-0000-7000-8000-0000000d0001';
const OPP = '00000000-0000-7000-8000-0000000e0001';
export const DOCUMENT = '00000000-0000-7000-8000-0000000d1001';
/** Not for parents, so never to be shared; and one of another school. */
export const WERKDOCUMENT = '00000000-0000-7000-8000-0000000d1002';
export const ANDERMANS_DOCUMENT = '00000000-0000-7000-8000-0000000d1003';

/** Words that stand in one part each, so that a test sees whether a part came along. */
export const STEM = {
  toelichting: 'stemmerk-behoefte',
  factor: 'stemmerk-factor',
  aanpak: 'stemmerk-aanpak',
  observatie: 'stemmerk-observatie',
  visie: 'stemmerk-visie',
  verslag: 'stemmerk-verslag',
  doel: 'stemmerk-doel',
  hulp: 'stemmerk-hulp',
  werknotitie: 'stemmerk-werknotitie',
  andereSchool: 'stemmerk-elders',
} as const;

/** For tests: a pupil of De Proefschool with something in every part, and something of De Andere School. */
export async function legDossierAan(query: Query): Promise<void> {
  const [kind, school, elders, ib] = [REGIO.kind, REGIO.school, REGIO.andereSchool, persoonId('ib')];
  await query(
    `INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van) VALUES (gen_random_uuid(), $1, $2, 'PO9901', '4', '4A', '2026-08-01')`,
    [kind, school],
  );
  for (const vestiging of [school, elders]) {
    await query(
      `INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES ($1, $2, 'aanmelding', gen_random_uuid(), 'PO9901', '2026-08-01')`,
      [kind, vestiging],
    );
  }
  for (const [vestiging, toelichting] of [
    [school, `Noor leest graag samen. ${STEM.toelichting}`],
    [elders, STEM.andereSchool],
  ]) {
    await query(
      `INSERT INTO behoefte (id, leerling, vestiging, swv, bron, categorie, intensiteit, setting, verplicht, van, toelichting, moment, door, door_naam)
        VALUES (gen_random_uuid(), $1, $2, 'PO9901', 'school', 'lezen-technisch', 2, 'in_de_groep', true, '2026-09-01', $3, '2026-09-01', $4, 'Anja Bakker')`,
      [kind, vestiging, toelichting, ib],
    );
  }
  for (const [vestiging, soort, tekst] of [
    [school, 'bevorderend', STEM.factor],
    [school, 'geprobeerd', STEM.aanpak],
    [school, 'observatie', STEM.observatie],
    [null, 'visie_ouders', STEM.visie],
    [elders, 'bevorderend', STEM.andereSchool],
  ]) {
    await query(
      `INSERT INTO beschrijving (id, leerling, vestiging, swv, soort, tekst, effect, datum, herkomst, moment, door, door_naam)
        VALUES (gen_random_uuid(), $1, $2, 'PO9901', $3, $4, $5, $6, $7, '2026-09-02', $8, 'Anja Bakker')`,
      [
        kind,
        vestiging,
        soort,
        tekst,
        soort === 'geprobeerd' ? 'beter' : null,
        soort === 'observatie' ? '2026-09-01' : null,
        soort === 'observatie' ? 'toets' : null,
        ib,
      ],
    );
  }
  for (const [vestiging, soort, tekst] of [
    [school, 'verslag', STEM.verslag],
    [school, 'werknotitie', STEM.werknotitie],
    [elders, 'verslag', STEM.andereSchool],
  ]) {
    await query(
      `INSERT INTO notitie (id, leerling, vestiging, swv, soort, tekst, moment, door, door_naam, door_rol)
        VALUES (gen_random_uuid(), $1, $2, 'PO9901', $3, $4, '2026-09-03', $5, 'Anja Bakker', 'ib')`,
      [kind, vestiging, soort, tekst, ib],
    );
  }
  for (const [id, vestiging, voorOuders] of [
    [DOCUMENT, school, true],
    [WERKDOCUMENT, school, false],
    [ANDERMANS_DOCUMENT, elders, true],
  ]) {
    await query(
      `INSERT INTO document (id, leerling, vestiging, swv, soort, naam, mediatype, grootte, sha256, inhoud, voor_ouders, moment, door, door_naam, door_rol)
        VALUES ($1, $2, $3, 'PO9901', 'overig', 'verslag.pdf', 'application/pdf', 4, '\\x00', '\\x25504446', $4, '2026-09-04', $5, 'Anja Bakker', 'ib')`,
      [id, kind, vestiging, voorOuders, ib],
    );
  }
}

/** For tests: an adopted plan of De Proefschool, a newer concept, and one of another school. Words that must stay there are `planprive`. */
export async function legPlanAan(query: Query): Promise<void> {
  const [kind, ib, prive] = [REGIO.kind, persoonId('ib'), 'planprive'];
  const inhoud = (doel: string) =>
    JSON.stringify({
      uitstroom: { bestemming: 'mbo', voorlopig: false, motivering: prive },
      belemmerend: [prive],
      doelen: [
        {
          id: OPP,
          categorie: 'x',
          tekst: doel,
          beginsituatie: prive,
          streef: 'E4',
          van: '2026-09-01',
          tot: '2027-02-01',
        },
      ],
      handelingsdeel: {
        ondersteuning: [{ veld: 'materiaal', wat: STEM.hulp, wie: 'de leraar', wanneer: 'elke dag' }],
        leerlijn: prive,
        onderzoek: prive,
        zorg: prive,
      },
      afwijkingen: prive,
      visieOuders: prive,
    });
  for (const [nr, vestiging, toestand, doel] of [
    [1, REGIO.school, 'vastgesteld', STEM.doel],
    [2, REGIO.andereSchool, 'vastgesteld', STEM.andereSchool],
  ] as const) {
    const opp = `${OPP.slice(0, -1)}${nr}`;
    await query(
      `INSERT INTO opp (id, leerling, swv, vestiging, aanleiding, aanleiding_dag, begonnen_op, door, door_naam)
        VALUES ($1, $2, 'PO9901', $3, 'extra_ondersteuning', '2026-08-20', '2026-08-20', $4, 'Proef ib')`,
      [opp, kind, vestiging, ib],
    );
    await query(
      `INSERT INTO opp_versie (id, opp, leerling, swv, vestiging, nummer, toestand, inhoud, hash, aangeboden_op, aangeboden_dag, vastgesteld_op, vastgesteld_dag,
        vastgesteld_door, vastgesteld_door_naam, bijgewerkt_op, door, door_naam)
        VALUES ($1, $2, $3, 'PO9901', $4, 1, $5, $6, repeat('a', 64), '2026-09-01', '2026-09-01', '2026-09-03', '2026-09-03', $7, 'Proef ib', '2026-09-03', $7, 'Proef ib')`,
      [`00000000-0000-7000-8000-0000000e010${nr}`, opp, kind, vestiging, toestand, inhoud(doel), ib],
    );
  }
  await query(
    `INSERT INTO opp_versie (id, opp, leerling, swv, vestiging, nummer, toestand, inhoud, bijgewerkt_op, door, door_naam)
      VALUES ('00000000-0000-7000-8000-0000000e0103', $1, $2, 'PO9901', $3, 2, 'concept', $4, '2026-11-01', $5, 'Proef ib')`,
    [OPP, kind, REGIO.school, inhoud(prive), ib],
  );
}

/** For tests: a consent for Jeugdhulp Proefdam to think along, answered by these people. */
export async function geefToestemming(
  query: Query,
  {
    id = TOESTEMMING,
    partij = 'Jeugdhulp Proefdam',
    door = ['ouder', 'tweedeOuder'],
    partijsoort = 'jeugdhulp',
  }: { id?: string; partij?: string; partijsoort?: string; door?: readonly Mens[] } = {},
): Promise<void> {
  await query(
    `INSERT INTO toestemming (id, leerling, swv, vestiging, doel, partijsoort, partij, onderdelen, waarom, allen_nodig, gevraagd_op, gevraagd_dag, geldig_tot, door, door_naam, door_rol)
      VALUES ($1, $2, 'PO9901', $3, 'meedenken', $4, $5, $6, 'omdat', true, '2026-11-01', '2026-11-01', '2027-05-01', $7, 'Proef ib', 'ib')`,
    [
      id,
      REGIO.kind,
      REGIO.school,
      partijsoort,
      partij,
      ['naam_en_geboortedatum', 'behoeften', 'aanpak', 'plan', 'verslagen', 'documenten'],
      persoonId('ib'),
    ],
  );
  for (const mens of door) await antwoord(query, mens, 'gegeven', id);
}

export async function antwoord(
  query: Query,
  mens: Mens,
  wat: 'gegeven' | 'ingetrokken',
  id = TOESTEMMING,
): Promise<void> {
  await query(
    `INSERT INTO toestemming_antwoord (id, toestemming, leerling, swv, persoon, persoon_naam, als, antwoord, weg, dag, moment, vastgelegd_door, vastgelegd_door_naam)
      VALUES (gen_random_uuid(), $1, $2, 'PO9901', $3, 'x', 'ouder', $4, 'opmaat', '2026-11-10', '2026-11-10', $3, 'x')`,
    [id, REGIO.kind, persoonId(mens), wat],
  );
}

/** For tests: what the form sends to share with the partner on consent. */
export function deling(anders: Record<string, unknown> = {}) {
  return {
    doel: 'meedenken',
    grond: 'toestemming',
    toestemming: TOESTEMMING,
    onderdelen: ['naam_en_geboortedatum', 'behoeften'],
    noodzaak: 'Om mee te denken over het leren lezen.',
    oudersIngelichtOp: '2026-11-19',
    oudersIngelichtHoe: 'in een gesprek',
    ontvangerPersoon: persoonId('partner'),
    ontvangerRol: MENSEN.partner.rol,
    identiteit: 'Gebeld via het nummer op de website.',
    tot: '2027-02-01',
    ...anders,
  };
}

/** For tests: as deling, by a link to somebody without account. */
export function delingMetLink(anders: Record<string, unknown> = {}) {
  const { ontvangerPersoon: _persoon, ontvangerRol: _rol, ...rest } = deling();
  return {
    ...rest,
    ontvangerNaam: 'Vera Visser',
    ontvangerOrganisatie: 'Jeugdhulp Proefdam',
    ontvangerEmail: 'vera@jeugdhulp.example',
    ...anders,
  };
}
