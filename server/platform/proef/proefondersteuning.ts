import { persoonId, REGIO } from './proefregio.ts';

type Vraag = (tekst: string, waarden?: unknown[]) => Promise<unknown>;

/** When things happened in the life that is laid out; each may be left open. */
export interface Ondersteuningsjaren {
  readonly leerling?: string;
  readonly vestiging?: string;
  /** Day on which the SWV decided about both requests; null: still running. */
  readonly besloten?: string | null;
  /** The 31 July on which the declaration ends. */
  readonly verklaringTot?: string;
  /** Day on which the objection was settled; null: still running. */
  readonly bezwaarKlaar?: string | null;
  /** Day on which the dispute was closed; null: still running. */
  readonly geschilKlaar?: string | null;
}

/** One row in every table about plan, arrangement, medical act, request, objection and dispute, for one pupil. As owner; for tests. */
export async function legOndersteuningNeer(query: Vraag, jaren: Ondersteuningsjaren = {}): Promise<void> {
  const { leerling = REGIO.kind, vestiging = REGIO.school, besloten = '2026-03-01' } = jaren;
  const { verklaringTot = '2028-07-31', bezwaarKlaar = '2026-06-01', geschilKlaar = '2026-05-01' } = jaren;
  const plek = [leerling, vestiging, persoonId('ib'), persoonId('ouder'), persoonId('deskundige')];
  const dag = (waarde: string | null) => (waarde === null ? 'NULL' : `'${waarde}'::date`);
  const id = (naam: string) => `md5('${naam}' || $1::text || $2::text)::uuid`;
  const hier = `$1::uuid, 'PO9901', $2::text`;
  const nu = `'2025-10-01T10:00:00Z'::timestamptz`;
  const hash = 'a'.repeat(64);
  const zinnen = [
    `INSERT INTO opp (id, leerling, swv, vestiging, aanleiding, aanleiding_dag, begonnen_op, door, door_naam)
      SELECT ${id('opp')}, ${hier}, 'inschrijving', '2025-09-01', ${nu}, $3, 'Proef ib'`,
    `INSERT INTO opp_versie (id, opp, leerling, swv, vestiging, nummer, toestand, inhoud, hash, aangeboden_op, aangeboden_dag, vastgesteld_op, vastgesteld_dag, vastgesteld_door, vastgesteld_door_naam, bijgewerkt_op, door, door_naam)
      SELECT ${id('versie')}, ${id('opp')}, ${hier}, 1, 'vastgesteld', '{"motivering":"Rust helpt Noor"}', '${hash}', ${nu}, '2025-10-01', ${nu}, '2025-10-01', $3, 'Proef schoolleider', ${nu}, $3, 'Proef ib'`,
    `INSERT INTO opp_versie (id, opp, leerling, swv, vestiging, nummer, toestand, inhoud, bijgewerkt_op, door, door_naam)
      SELECT ${id('concept')}, ${id('opp')}, ${hier}, 2, 'concept', '{"motivering":"Nog niet af"}', ${nu}, $3, 'Proef ib'`,
    `INSERT INTO opp_instemming (id, versie, leerling, swv, vestiging, persoon, persoon_naam, als, antwoord, tekst, weg, hash, dag, moment, vastgelegd_door, vastgelegd_door_naam)
      SELECT ${id('instemming')}, ${id('versie')}, ${hier}, $4, 'Proef ouder', 'ouder', 'akkoord', 'Goed plan', 'opmaat', '${hash}', '2025-10-01', ${nu}, $4, 'Proef ouder'`,
    `INSERT INTO opp_gesprek (id, opp, leerling, swv, vestiging, met, bij, dag, hoe, gezegd, moment, door, door_naam, door_rol)
      SELECT ${id('gesprek')}, ${id('opp')}, ${hier}, 'leerling', 'opstellen', '2025-09-20', 'In de klas', 'Ik wil rust', ${nu}, $3, 'Proef ib', 'ib'`,
    `INSERT INTO opp_doel (id, opp, versie, leerling, swv, vestiging, categorie, tekst, beginsituatie, streef, van, tot)
      SELECT ${id('doel')}, ${id('opp')}, ${id('versie')}, ${hier}, 'werkhouding', 'Noor begint zelf aan een taak', 'met hulp', 'zonder hulp', '2025-10-01', '2026-07-01'`,
    `INSERT INTO opp_evaluatie (id, opp, versie, leerling, swv, vestiging, schooljaar, dag, met_ouders, besluit, toelichting, moment, door, door_naam)
      SELECT ${id('evaluatie')}, ${id('opp')}, ${id('versie')}, ${hier}, 2025, '2026-01-10', true, 'doorgaan', 'Het gaat goed', ${nu}, $3, 'Proef ib'`,
    `INSERT INTO opp_doelevaluatie (evaluatie, doel, leerling, swv, vestiging, uitkomst, bewijs, vervolg)
      SELECT ${id('evaluatie')}, ${id('doel')}, ${hier}, 'deels', 'Observatie', 'Door oefenen'`,
    `INSERT INTO opp_rod (id, opp, leerling, swv, vestiging, toestand, dag, moment, door_naam)
      SELECT ${id('rod')}, ${id('opp')}, ${hier}, 'aangeleverd', '2025-10-05', ${nu}, 'Opmaat'`,
    `INSERT INTO arrangement (id, nummer, swv, vestiging, soort, leerling, model, naam, inhoud, uitvoerder_soort, uitvoerder, opp, van, tot, toestand, ingediend_dag, beslisdatum, begonnen_op, bijgewerkt_op, door, door_naam)
      SELECT ${id('arrangement')}, left(${id('arrangement')}::text, 8), 'PO9901', $2, 'leerling', $1, 'leerling', 'Rustige werkplek', '{}', 'intern', 'De school', ${id('opp')}, '2025-11-01', '2026-07-31', 'toegekend', '2025-10-10', '2025-11-21', ${nu}, ${nu}, $3, 'Proef ib'`,
    `INSERT INTO arrangement_deelname (id, arrangement, leerling, swv, vestiging, van, door, door_naam, moment)
      SELECT ${id('deelname')}, ${id('arrangement')}, ${hier}, '2025-11-01', $3, 'Proef ib', ${nu}`,
    `INSERT INTO arrangement_kosten (id, arrangement, leerling, swv, vestiging, soort, betaler, schooljaar, bedrag)
      SELECT ${id('kosten')}, ${id('arrangement')}, ${hier}, 'uren', 'swv', 2025, 120000`,
    `INSERT INTO arrangement_dossier (arrangement, leerling, swv, vestiging, inhoud, moment, door_naam)
      SELECT ${id('arrangement')}, ${hier}, '{"wat":"uit het dossier"}', ${nu}, 'Proef ib'`,
    `INSERT INTO medische_handeling (id, leerling, swv, vestiging, wat, wanneer, waar, voorbehouden, uitvoerders, van, tot, moment, door, door_naam)
      SELECT ${id('medisch')}, ${hier}, 'Insuline meten', 'Voor de lunch', 'In de klas', false, '{Proef leraar}', '2025-10-01', '2026-07-31', ${nu}, $3, 'Proef ib'`,
    `INSERT INTO medisch_akkoord (id, handeling, leerling, swv, vestiging, partij, persoon, naam, antwoord, versie, weg, dag, moment, vastgelegd_door, vastgelegd_door_naam)
      SELECT ${id('akkoord')}, ${id('medisch')}, ${hier}, 'ouder', $4, 'Proef ouder', 'akkoord', 1, 'opmaat', '2025-10-01', ${nu}, $4, 'Proef ouder'`,
    `INSERT INTO geschil (id, leerling, swv, vestiging, onderwerp, omschrijving, trede, toestand, begonnen_dag, begonnen_op, afgerond_op, door, door_naam, door_rol)
      SELECT ${id('geschil')}, ${hier}, 'ondersteuning', 'Wij verschillen over het plan', 'schoolleider', '${geschilKlaar === null ? 'loopt' : 'opgelost'}', '2025-11-10', ${nu}, ${dag(geschilKlaar)}, $4, 'Proef ouder', 'ouder'`,
    `INSERT INTO geschil_stap (geschil, volgnummer, leerling, swv, vestiging, soort, trede, dag, moment, door_naam, door_rol, gegevens)
      SELECT ${id('geschil')}, 1, ${hier}, 'gesprek', 'school', '2025-11-12', ${nu}, 'Proef ib', 'ib', '{"tekst":"Een gesprek"}'`,
    `INSERT INTO veilig_thuis (id, leerling, swv, vestiging, soort, dag, gronden, toelichting, ouders_ingelicht, niet_ingelicht_om, moment, door, door_naam)
      SELECT ${id('vt1')}, ${hier}, 'advies', '2025-12-01'::date, '{zorg}'::text[], 'Verteld aan ouders', true, NULL, ${nu}, $3, 'Proef ib'
      UNION ALL SELECT ${id('vt2')}, ${hier}, 'advies', '2025-12-02'::date, '{zorg}'::text[], 'Geheim gehouden', false, 'Om de veiligheid', ${nu}, $3, 'Proef ib'`,
    `INSERT INTO tlv_aanvraag (id, nummer, swv, vestiging, leerling, soort, bevoegd_grond, opp, leerling_naam, geboortedatum, gewenste_start, inhoud, toestand, ingediend_dag, afgerond_op, begonnen_op, bijgewerkt_op, door, door_naam)
      SELECT ${id('aanvraag')}, left(${id('aanvraag')}::text, 8), 'PO9901', $2, $1, 'SBO', 'inschrijving', ${id('opp')}, 'Noor Proefkind', '2019-03-14', '2026-08-01', '{"waarom":"Meer rust"}', '${besloten === null ? 'ingediend' : 'toegekend'}', '2026-01-15', ${dag(besloten)}, ${nu}, ${nu}, $3, 'Proef ib'`,
    `INSERT INTO tlv_handeling (aanvraag, volgnummer, leerling, swv, vestiging, soort, moment, dag, door_naam, door_rol, gegevens)
      SELECT ${id('aanvraag')}, 1, ${hier}, 'ingediend', ${nu}, '2026-01-15', 'Proef ib', 'ib', '{"weken":8}'`,
    `INSERT INTO tlv_dossier (aanvraag, leerling, swv, vestiging, inhoud, moment, door_naam)
      SELECT ${id('aanvraag')}, ${hier}, '{"wat":"uit het dossier"}', ${nu}, 'Proef ib'`,
    `INSERT INTO tlv_advies (id, aanvraag, leerling, swv, vestiging, plaats, persoon, naam, discipline, uitgenodigd_op, uitgenodigd_door_naam, reageren_voor, oordeel, tekst, onafhankelijk, gegeven_dag, gegeven_op)
      SELECT ${id('advies')}, ${id('aanvraag')}, ${hier}, 1, $5, 'Proef deskundige', 'orthopedagoog', ${nu}, 'Proef tlv', '2026-02-15', 'toelaatbaar', 'Noor heeft rust nodig', true, '2026-02-10', ${nu}`,
  ];
  if (besloten !== null)
    zinnen.push(
      `INSERT INTO arrangement_handeling (arrangement, volgnummer, leerling, swv, vestiging, soort, moment, dag, door_naam, door_rol, gegevens)
        SELECT ${id('arrangement')}, 1, ${hier}, 'besloten', ${nu}, ${dag(besloten)}, 'Proef tlv', 'tlv', '{}'`,
      `INSERT INTO tlv_besluit (id, aanvraag, leerling, swv, vestiging, uitkomst, nummer, soort, van, tot, motivering, leerling_naam, geboortedatum, voorgesteld_door, voorgesteld_door_naam, besloten_door, besloten_door_naam, besloten_dag, moment, bezwaar_tot)
        SELECT ${id('besluit')}, ${id('aanvraag')}, ${hier}, 'positief', 'PO9901-2026-00001', 'SBO', '2026-08-01', '${verklaringTot}', 'Passend bij Noor', 'Noor Proefkind', '2019-03-14', $3, 'Proef tlv', $5, 'Proef tweedeTlv', ${dag(besloten)}, ${nu}, '2026-04-12'`,
      `INSERT INTO tlv_plaatsing (id, besluit, leerling, swv, vestiging, van, door_naam, moment)
        SELECT ${id('plaatsing')}, ${id('besluit')}, $1::uuid, 'PO9901', '${REGIO.sbo}', '2026-08-01', 'Opmaat', ${nu}`,
      `INSERT INTO tlv_bezwaar (id, besluit, leerling, swv, vestiging, indiener, indiener_naam, indiener_als, weg, gronden, ontvangen_dag, ontvangen_op, toestand, afgerond_op)
        SELECT ${id('bezwaar')}, ${id('besluit')}, ${hier}, $4, 'Proef ouder', 'ouder', 'opmaat', 'Wij willen een langere verklaring', '2026-03-20', ${nu}, '${bezwaarKlaar === null ? 'ontvangen' : 'besloten'}', ${dag(bezwaarKlaar)}`,
      `INSERT INTO tlv_bezwaar_handeling (bezwaar, volgnummer, leerling, swv, vestiging, soort, moment, dag, door_naam, door_rol, gegevens)
        SELECT ${id('bezwaar')}, 1, ${hier}, 'ontvangen', ${nu}, '2026-03-20', 'Proef ouder', 'ouder', '{}'`,
    );
  // Every statement names each parameter, so that the driver knows their types.
  for (const zin of zinnen)
    await query(`WITH w AS (SELECT $1::uuid, $2::text, $3::uuid, $4::uuid, $5::uuid) ${zin}`, plek);
}

/** All tables that `legOndersteuningNeer` fills, in an order in which they can be emptied. */
export const ONDERSTEUNINGSTABELLEN = [
  'tlv_bezwaar_handeling',
  'tlv_bezwaar',
  'tlv_plaatsing',
  'tlv_besluit',
  'tlv_advies',
  'tlv_dossier',
  'tlv_handeling',
  'tlv_aanvraag',
  'veilig_thuis',
  'geschil_stap',
  'geschil',
  'medisch_akkoord',
  'medische_handeling',
  'arrangement_dossier',
  'arrangement_handeling',
  'arrangement_kosten',
  'arrangement_deelname',
  'arrangement',
  'opp_rod',
  'opp_doelevaluatie',
  'opp_evaluatie',
  'opp_doel',
  'opp_gesprek',
  'opp_instemming',
  'opp_versie',
  'opp',
] as const;
