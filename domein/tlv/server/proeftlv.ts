import type { Proefapp } from '../../../server/platform/proef/proefapp.ts';
import { type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { LEGE_INHOUD } from '../regels/inhoud.ts';

type Query = Proefapp['query'];
export const OPP = '00000000-0000-7000-8000-0000000e0001';
const VERSIE = '00000000-0000-7000-8000-0000000e0002';
/** Words in the dossier that only a reader of it should meet. */
export const STEM = 'stemmerk-behoefte';

/** For tests: the pupil is enrolled here, with need and what was tried. */
export async function schrijfIn(
  query: Query,
  { vestiging = REGIO.school as string, leerling = REGIO.kind as string, swv = 'PO9901' } = {},
): Promise<void> {
  await query(
    `INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van) VALUES (gen_random_uuid(), $1, $2, $3, '4', '4A', '2026-08-01')`,
    [leerling, vestiging, swv],
  );
  await meldAan(query, { vestiging, leerling, swv, grond: 'inschrijving' });
}

/** For tests: this school works with the pupil, who is not enrolled there. */
export async function meldAan(
  query: Query,
  { vestiging = REGIO.school as string, leerling = REGIO.kind as string, swv = 'PO9901', grond = 'aanmelding' } = {},
): Promise<void> {
  await query(
    `INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES ($1, $2, $3, gen_random_uuid(), $4, '2026-08-01')`,
    [leerling, vestiging, grond, swv],
  );
}

/** For tests: need and what was tried, as a school wrote it. */
export async function beschrijf(query: Query, vestiging: string = REGIO.school): Promise<void> {
  const ib = persoonId('ib');
  await query(
    `INSERT INTO behoefte (id, leerling, vestiging, swv, bron, categorie, intensiteit, setting, verplicht, van, toelichting, moment, door, door_naam)
      VALUES (gen_random_uuid(), $1, $2, 'PO9901', 'school', 'lezen-technisch', 2, 'in_de_groep', true, '2026-09-01', $3, '2026-09-01', $4, 'Proef ib')`,
    [REGIO.kind, vestiging, STEM, ib],
  );
  await query(
    `INSERT INTO beschrijving (id, leerling, vestiging, swv, soort, tekst, effect, moment, door, door_naam)
      VALUES (gen_random_uuid(), $1, $2, 'PO9901', 'geprobeerd', 'Extra uitleg in een kleine groep', 'gelijk', '2026-09-02', $3, 'Proef ib')`,
    [REGIO.kind, vestiging, ib],
  );
}

/** For tests: an adopted plan of this school, evaluated or not. */
export async function stelPlanVast(
  query: Query,
  { geevalueerd = true, vestiging = REGIO.school as string } = {},
): Promise<void> {
  const ib = persoonId('ib');
  await query(
    `INSERT INTO opp (id, leerling, swv, vestiging, aanleiding, aanleiding_dag, begonnen_op, door, door_naam)
      VALUES ($1, $2, 'PO9901', $3, 'extra_ondersteuning', '2026-08-20', '2026-08-20', $4, 'Proef ib')`,
    [OPP, REGIO.kind, vestiging, ib],
  );
  await query(
    `INSERT INTO opp_versie (id, opp, leerling, swv, vestiging, nummer, toestand, inhoud, hash, aangeboden_op, aangeboden_dag, vastgesteld_op, vastgesteld_dag,
      vastgesteld_door, vastgesteld_door_naam, bijgewerkt_op, door, door_naam)
      VALUES ($1, $2, $3, 'PO9901', $4, 1, 'vastgesteld', '{}', repeat('a', 64), '2026-09-01', '2026-09-01', '2026-09-03', '2026-09-03', $5, 'Proef ib', '2026-09-03', $5, 'Proef ib')`,
    [VERSIE, OPP, REGIO.kind, vestiging, ib],
  );
  if (geevalueerd)
    await query(
      `INSERT INTO opp_evaluatie (id, opp, versie, leerling, swv, vestiging, schooljaar, dag, met_ouders, besluit, toelichting, moment, door, door_naam)
        VALUES (gen_random_uuid(), $1, $2, $3, 'PO9901', $4, 2026, '2026-11-02', true, 'doorgaan', 'Er is vooruitgang, maar te weinig.', '2026-11-02', $5, 'Proef ib')`,
      [OPP, VERSIE, REGIO.kind, vestiging, ib],
    );
}

/** For tests: a pupil for whom everything is there to ask SBO. */
export async function legVolledigAan(query: Query): Promise<void> {
  await schrijfIn(query);
  await beschrijf(query);
  await stelPlanVast(query);
}

/** For tests: what the form sends for a complete request for SBO. */
export function schrijfbody(anders: Record<string, unknown> = {}, inhoud: Record<string, unknown> = {}) {
  return {
    volgnummer: 1,
    categorie: null,
    gewensteStart: '2027-08-01',
    scores: null,
    ...anders,
    inhoud: {
      ...LEGE_INHOUD,
      motivering: 'Deze leerling heeft een kleinere groep nodig dan wij kunnen bieden.',
      oudersIngelichtOp: '2026-11-18',
      visieGevraagdOp: '2026-11-18',
      ...inhoud,
    },
  };
}

/** For tests: begins a request and gives its id; throws with the answer when it was refused. */
export async function begin(
  proef: Proefapp,
  {
    wie = 'ib' as Mens,
    leerling = REGIO.kind as string,
    ...body
  }: { wie?: Mens; leerling?: string } & Record<string, unknown> = {},
): Promise<string> {
  const antwoord = await proef.vraag(wie, 'POST', `/leerlingen/${leerling}/tlv`, { soort: 'SBO', ...body });
  if (antwoord.status !== 201) throw new Error(`${antwoord.status}: ${antwoord.tekst}`);
  return antwoord.json.id;
}

/** For tests: a request that was sent. */
export async function verstuur(proef: Proefapp, body: ReturnType<typeof schrijfbody> = schrijfbody()): Promise<string> {
  const id = await begin(proef);
  const bewaard = await proef.vraag('ib', 'PUT', `/tlv/${id}`, body);
  if (bewaard.status !== 200) throw new Error(`${bewaard.status}: ${bewaard.tekst}`);
  const antwoord = await proef.vraag('ib', 'POST', `/tlv/${id}/indienen`, { volgnummer: 2 });
  if (antwoord.status !== 200) throw new Error(`${antwoord.status}: ${antwoord.tekst}`);
  return id;
}

/** For tests: experts in the register of the SWV of the region. */
export async function vulRegister(query: Query): Promise<void> {
  for (const [mens, discipline] of [
    ['deskundige', 'orthopedagoog'],
    ['deskundige', 'pedagoog'],
    ['tweedeDeskundige', 'arts'],
    ['derdeDeskundige', 'psycholoog'],
  ] as const)
    await query(
      `INSERT INTO tlv_deskundige (swv, persoon, naam, discipline, van) VALUES ('PO9901', $1, $2, $3, '2026-01-01')`,
      [persoonId(mens), `Proef ${mens}`, discipline],
    );
}

/** For tests: everything that these tests add, what points at another first. */
export const TABELLEN = [
  'tlv_besluit',
  'tlv_advies_concept',
  'tlv_advies',
  'tlv_handeling',
  'tlv_dossier',
  'tlv_aanvraag',
  'tlv_deskundige',
  'opp_evaluatie',
  'opp_versie',
  'opp',
  'beschrijving',
  'behoefte',
  'inschrijving',
  'betrokken_school',
  'termijn',
  'bericht',
  'gebeurtenis',
] as const;
