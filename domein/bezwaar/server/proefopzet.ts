import type { Proefapp } from '../../../server/platform/proef/proefapp.ts';
import { persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';

export const AANVRAAG = '00000000-0000-7000-8000-00000000d001';
export const BESLUIT = '00000000-0000-7000-8000-00000000d002';

/** The child is enrolled at the school of `ib`, whose request for SBO was refused on 6 November 2026: proposed by tweedeTlv, decided by tlv. */
export async function legBesluitNeer(proef: Proefapp): Promise<void> {
  await proef.query(
    "INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van) VALUES (gen_random_uuid(), $1, $2, 'PO9901', '4', '4A', '2025-08-01')",
    [REGIO.kind, REGIO.school],
  );
  await proef.query(
    "INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES ($1, $2, 'inschrijving', $1, 'PO9901', '2025-08-01')",
    [REGIO.kind, REGIO.school],
  );
  await proef.query(
    `INSERT INTO tlv_aanvraag (id, nummer, swv, vestiging, leerling, soort, bevoegd_grond, leerling_naam, geboortedatum, gewenste_start, inhoud, toestand,
      ingediend_dag, afgerond_op, begonnen_op, bijgewerkt_op, door, door_naam)
    VALUES ($1, 'TA-26-000001', 'PO9901', $2, $3, 'SBO', 'inschrijving', 'Noor Proefkind', '2019-03-14', '2027-01-11', '{}', 'afgewezen',
      '2026-09-21', '2026-11-06', '2026-09-21T10:00:00Z', '2026-11-06T10:00:00Z', $4, 'Proef ib')`,
    [AANVRAAG, REGIO.school, REGIO.kind, persoonId('ib')],
  );
  await proef.query(
    `INSERT INTO tlv_besluit (id, aanvraag, leerling, swv, vestiging, uitkomst, soort, motivering, leerling_naam, geboortedatum, voorgesteld_door,
      voorgesteld_door_naam, besloten_door, besloten_door_naam, besloten_dag, moment, bezwaar_tot)
    VALUES ($1, $2, $3, 'PO9901', $4, 'negatief', 'SBO', 'De basisschool kan het zelf.', 'Noor Proefkind', '2019-03-14', $5, 'Proef tweedeTlv', $6,
      'Proef tlv', '2026-11-06', '2026-11-06T10:00:00Z', '2026-12-18')`,
    [BESLUIT, AANVRAAG, REGIO.kind, REGIO.school, persoonId('tweedeTlv'), persoonId('tlv')],
  );
}

/** Takes away what a test of objections left. */
export async function ruimOp(proef: Proefapp): Promise<void> {
  for (const tabel of [
    'tlv_bezwaar_handeling',
    'tlv_bezwaar',
    'tlv_besluit',
    'tlv_aanvraag',
    'tlv_teller',
    'termijn',
    'bericht',
    'gebeurtenis',
    'inschrijving',
    'betrokken_school',
  ])
    await proef.query(`DELETE FROM ${tabel}`);
  proef.zetKlok('2026-11-20T11:00:00.000Z');
}

export const NIEUW = {
  uitkomst: 'positief',
  soort: 'SBO',
  categorie: null,
  van: '2027-01-11',
  tot: '2028-07-31',
  heleSchoolperiode: false,
  voorwaarden: 'Elk jaar bekijken of terugkeer kan.',
} as const;
