import { v7 as uuid } from 'uuid';
import type { Proefapp } from '../../../server/platform/proef/proefapp.ts';
import { type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';

/** How a request differs from the usual one. For tests only. */
export interface Proefaanvraag {
  readonly leerling?: string;
  readonly soort?: string;
  readonly swv?: string;
  readonly vestiging?: string;
  readonly ingediend?: string;
  /** How many of the two experts gave their advice. */
  readonly adviezen?: 0 | 1 | 2;
}

let teller = 0;

/** A request that was sent, with its advice, as the school and the experts left it. Gives its id. */
export async function legAanvraag(proef: Pick<Proefapp, 'query'>, anders: Proefaanvraag = {}): Promise<string> {
  const {
    leerling = REGIO.kind,
    soort = 'SBO',
    swv = REGIO.swvPo,
    vestiging = REGIO.school,
    ingediend = '2026-11-02',
    adviezen = 2,
  } = anders;
  const id = uuid();
  await proef.query(
    `INSERT INTO tlv_aanvraag (id, nummer, swv, vestiging, leerling, soort, bevoegd_grond, leerling_naam, geboortedatum, gewenste_start, inhoud, toestand,
      ingediend_dag, beslisdatum, begonnen_op, bijgewerkt_op, door, door_naam)
    SELECT $1, $2, $3, $4, l.id, $5, 'inschrijving', l.roepnaam || ' ' || l.achternaam, l.geboortedatum, '2027-01-11',
      '{"motivering":"Meer rust nodig dan wij kunnen geven.","gezochteSchool":"99SB00","oudersIngelichtOp":"2026-10-01","visieGevraagdOp":"2026-10-01","heleSchoolperiode":false,"waaromHelePeriode":"","maatwerkroute":false,"motiveringMaatwerk":""}',
      'ingediend', $7::date, $7::date + 56, now(), now(), $8, 'Proef ib' FROM leerling l WHERE l.id = $6`,
    [id, `TA-26-${String(++teller).padStart(6, '0')}`, swv, vestiging, soort, leerling, ingediend, persoonId('ib')],
  );
  await proef.query(
    `INSERT INTO tlv_dossier (aanvraag, leerling, swv, vestiging, inhoud, moment, door_naam) VALUES ($1, $2, $3, $4, '{"scores":null,"dossier":null,"uitkomst":null,"eerder":[]}', now(), 'x')`,
    [id, leerling, swv, vestiging],
  );
  await proef.query(
    `INSERT INTO tlv_handeling (aanvraag, volgnummer, leerling, swv, vestiging, soort, moment, dag, door, door_naam, door_rol, gegevens)
      VALUES ($1, 1, $2, $3, $4, 'ingediend', $5::date, $5::date, $6, 'Proef ib', 'ib', '{"weken":8}')`,
    [id, leerling, swv, vestiging, ingediend, persoonId('ib')],
  );
  for (const [plaats, discipline, wie] of [
    [1, 'orthopedagoog', 'deskundige'],
    [2, 'maatschappelijk_werker', 'tweedeDeskundige'],
  ] as const)
    await proef.query(
      `INSERT INTO tlv_advies (id, aanvraag, leerling, swv, vestiging, plaats, persoon, naam, discipline, uitgenodigd_op, uitgenodigd_door_naam, reageren_voor,
        oordeel, tekst, onafhankelijk, gegeven_dag, gegeven_op)
      SELECT gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7, $8, now(), 'x', '2026-11-30', o, CASE WHEN o IS NULL THEN NULL ELSE 'Ons advies.' END, o IS NOT NULL OR NULL,
        CASE WHEN o IS NULL THEN NULL ELSE '2026-11-10'::date END, CASE WHEN o IS NULL THEN NULL ELSE now() END
      FROM (VALUES ($9)) AS v (o)`,
      [
        id,
        leerling,
        swv,
        vestiging,
        plaats,
        persoonId(wie),
        `Proef ${wie}`,
        discipline,
        plaats <= adviezen ? 'toelaatbaar' : null,
      ],
    );
  return id;
}

/** A complete proposal for SBO, with these differences. */
export const voorstelbody = (volgnummer: number, anders: Record<string, unknown> = {}) => ({
  volgnummer,
  uitkomst: 'positief',
  soort: 'SBO',
  categorie: null,
  van: '2027-01-11',
  tot: '2029-07-31',
  heleSchoolperiode: false,
  voorwaarden: 'Elk jaar kijken wij of terugkeer kan.',
  motivering: 'De leerling heeft kleinere groepen en meer rust nodig.',
  ...anders,
});

/** Proposes and decides about a request; gives the page as it then stands. */
export async function besluit(
  proef: Proefapp,
  id: string,
  anders: Record<string, unknown> = {},
  wie: readonly [Mens, Mens] = ['tlv', 'tweedeTlv'],
) {
  const voorstel = await proef.vraag(wie[0], 'POST', `/swv/tlv/${id}/voorstel`, voorstelbody(1, anders));
  if (voorstel.status !== 200) throw new Error(voorstel.tekst);
  const besloten = await proef.vraag(wie[1], 'POST', `/swv/tlv/${id}/besluit`, { volgnummer: 2 });
  if (besloten.status !== 200) throw new Error(besloten.tekst);
  return besloten.json;
}

/** Makes a school work with the dossier of a pupil, so that it reads what is decided. */
export async function betrek(
  proef: Pick<Proefapp, 'query'>,
  leerling: string = REGIO.kind,
  vestiging: string = REGIO.school,
): Promise<void> {
  await proef.query(
    `INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES ($1, $2, 'inschrijving', gen_random_uuid(), 'PO9901', '2026-08-01')`,
    [leerling, vestiging],
  );
}

/** Back to a region without requests. */
export async function ruimTlvOp(proef: Proefapp): Promise<void> {
  await proef.leeg(
    'tlv_plaatsing',
    'tlv_besluit',
    'tlv_teller',
    'tlv_advies',
    'tlv_handeling',
    'tlv_dossier',
    'tlv_aanvraag',
    'betrokken_school',
    'termijn',
    'bericht',
    'gebeurtenis',
    'verwerking',
  );
  proef.zetKlok('2026-11-20T11:00:00.000Z');
}
