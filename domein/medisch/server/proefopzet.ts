import type { Proefapp } from '../../../server/platform/proef/proefapp.ts';
import { type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';

export const PAD = `/leerlingen/${REGIO.kind}/medisch`;

/** An act that is right, to vary upon. `Proef leraar` is the teacher of group 4A. */
export const INHOUD = {
  wat: 'Medicijn tegen epilepsie in de wang spuiten',
  wanneer: 'Bij een aanval van meer dan drie minuten',
  waar: 'In de klas, de spuit ligt in de bovenste la',
  voorbehouden: false,
  uitvoerders: ['Proef leraar', 'Anna Bos'],
  protocol: 'Op de zij leggen, dan de spuit in de wang.',
  nood: 'Bel 112 als het na vijf minuten niet over is.',
  document: null,
  van: '2026-11-20',
  tot: '2027-07-31',
  zelfNietOm: '',
};

/** A child of seven in group 4A of De Proefschool that applied at De Stapsteen; nothing medical yet, clock at the start. */
export async function legKlaar(proef: Proefapp): Promise<void> {
  proef.zetKlok('2026-11-20T11:00:00.000Z');
  await proef.leeg(
    ...['medisch_akkoord', 'medische_handeling', 'termijn', 'betrokken_school', 'inschrijving', 'dossierdeling'],
    ...['gebeurtenis', 'bericht', 'verwerking', 'document'],
  );
  await proef.query('UPDATE gezag SET tot = NULL');
  await proef.query("UPDATE leerling SET geboortedatum = '2019-03-14' WHERE id = $1", [REGIO.kind]);
  await proef.query(`INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van) VALUES
    (gen_random_uuid(), '${REGIO.kind}', '99AA00', 'PO9901', '4', '4A', '2025-08-01')`);
  await proef.query(`INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES
    ('${REGIO.kind}', '99AA00', 'inschrijving', gen_random_uuid(), 'PO9901', '2025-08-01'),
    ('${REGIO.kind}', '99SB00', 'aanmelding', gen_random_uuid(), 'PO9901', '2026-11-01')`);
}

/** Writes an act down as this person and gives its id. */
export async function schrijfOp(proef: Proefapp, anders: object = {}, wie: Mens = 'ib'): Promise<string> {
  const antwoord = await proef.vraag(wie, 'POST', PAD, { ...INHOUD, ...anders });
  if (antwoord.status !== 201) throw new Error(antwoord.tekst);
  return antwoord.json.id;
}

export const antwoordt = (proef: Proefapp, wie: Mens, id: string, antwoord = 'akkoord', versie = 1) =>
  proef.vraag(wie, 'POST', `/medisch/${id}/antwoord`, { antwoord, versie });

export const legtVast = (proef: Proefapp, wie: Mens, id: string, anders: object) =>
  proef.vraag(wie, 'POST', `/medisch/${id}/vastlegging`, {
    antwoord: 'akkoord',
    dag: '2026-11-20',
    versie: 1,
    ...anders,
  });

/** Everybody agrees: both parents, the board by its schoolleider, and the teacher. */
export async function allenAkkoord(proef: Proefapp, id: string, versie = 1): Promise<void> {
  for (const wie of ['ouder', 'tweedeOuder', 'leraar'] as const) await antwoordt(proef, wie, id, 'akkoord', versie);
  await legtVast(proef, 'schoolleider', id, { partij: 'bestuur', naam: 'P. de Wit', versie });
}

/** The one act of the child, as this person sees it. */
export const beeldVan = async (proef: Proefapp, wie: Mens = 'ib') =>
  (await proef.vraag(wie, 'GET', PAD)).json.handelingen[0];
export const standVan = async (proef: Proefapp, wie: Mens = 'ib'): Promise<string> =>
  (await beeldVan(proef, wie)).stand.soort;

/** What stands in the timeline, oldest first. */
export async function voorvallen(proef: Proefapp): Promise<string[]> {
  const rijen = await proef.query<{ soort: string }>('SELECT soort FROM gebeurtenis ORDER BY moment, id');
  return rijen.map(({ soort }) => soort.replace('medisch.', ''));
}

/** A document in the file of this pupil, added by the school. */
export async function voegDocumentToe(proef: Proefapp, leerling: string = REGIO.kind): Promise<string> {
  const [rij] = await proef.query<{ id: string }>(
    `INSERT INTO document (id, leerling, vestiging, swv, soort, naam, mediatype, grootte, sha256, inhoud, voor_ouders, moment, door, door_naam, door_rol)
      VALUES (gen_random_uuid(), $1, '99AA00', 'PO9901', 'brief', 'papier.pdf', 'application/pdf', 3, '\\x00', '\\x616263', true, '2026-11-20', $2, 'Proef ib', 'ib')
      RETURNING id`,
    [leerling, persoonId('ib')],
  );
  return rij?.id ?? '';
}
