import type { Proefapp } from '../../../server/platform/proef/proefapp.ts';
import { type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';

/** A question that is right, to vary upon. */
export const VRAAG = {
  doel: 'informatie_vragen',
  partijsoort: 'huisarts',
  partij: 'Huisartsenpraktijk De Linde',
  onderdelen: ['naam_en_geboortedatum'],
  waarom: 'Wij willen weten of er iets met het gehoor is.',
  geldigTot: '2027-02-20',
} as const;

/** A child enrolled at De Proefschool that applied at De Stapsteen; no consents, clock at the start. */
export async function legKlaar(proef: Proefapp): Promise<void> {
  proef.zetKlok('2026-11-20T11:00:00.000Z');
  await proef.leeg(
    'toestemming_antwoord',
    'toestemming',
    'betrokken_school',
    'inschrijving',
    'dossierdeling',
    'gebeurtenis',
    'bericht',
    'verwerking',
    'document',
  );
  await proef.query('UPDATE gezag SET tot = NULL');
  await proef.query("DELETE FROM gezag WHERE van > '2020-01-01'");
  await proef.query("UPDATE leerling SET geboortedatum = '2019-03-14' WHERE id = $1", [REGIO.kind]);
  await proef.query(`INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van) VALUES
    (gen_random_uuid(), '${REGIO.kind}', '99AA00', 'PO9901', '4', '4A', '2025-08-01')`);
  await proef.query(`INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES
    ('${REGIO.kind}', '99AA00', 'inschrijving', gen_random_uuid(), 'PO9901', '2025-08-01'),
    ('${REGIO.kind}', '99SB00', 'aanmelding', gen_random_uuid(), 'PO9901', '2026-11-01'),
    ('${REGIO.anderKind}', '99AB00', 'inschrijving', gen_random_uuid(), 'PO9901', '2025-08-01')`);
}

const PAD = `/leerlingen/${REGIO.kind}/toestemmingen`;

/** Asks as this person and gives the id. */
export async function vraagOm(proef: Proefapp, wie: Mens = 'ib', anders: object = {}): Promise<string> {
  const antwoord = await proef.vraag(wie, 'POST', PAD, { ...VRAAG, ...anders });
  if (antwoord.status !== 201) throw new Error(antwoord.tekst);
  return antwoord.json.id;
}

export const antwoordt = (proef: Proefapp, wie: Mens, id: string, antwoord: string, toelichting = '') =>
  proef.vraag(wie, 'POST', `/toestemmingen/${id}/antwoord`, { antwoord, toelichting });

export const standVan = async (proef: Proefapp, id: string, wie: Mens = 'ib'): Promise<string> =>
  (await proef.vraag(wie, 'GET', `/toestemmingen/${id}`)).json.stand.soort;

/** What stands in the timeline about consents, oldest first. */
export async function voorvallen(proef: Proefapp): Promise<string[]> {
  const rijen = await proef.query<{ soort: string }>(
    "SELECT soort FROM gebeurtenis WHERE soort LIKE 'toestemming.%' ORDER BY moment, id",
  );
  return rijen.map(({ soort }) => soort.replace('toestemming.', ''));
}

/** To whom mail went. */
export async function post(proef: Proefapp): Promise<string[]> {
  const rijen = await proef.query<{ aan_adres: string }>('SELECT aan_adres FROM bericht ORDER BY aan_adres');
  return rijen.map(({ aan_adres }) => aan_adres.replace('@proef.example', ''));
}

/** The child is sixteen and decides itself. */
export const wordtZestien = (proef: Proefapp) =>
  proef.query("UPDATE leerling SET geboortedatum = '2010-11-20' WHERE id = $1", [REGIO.kind]);

/** A document in the file of this pupil, added by the school. */
export async function voegDocumentToe(proef: Proefapp, leerling: string = REGIO.kind): Promise<string> {
  const [rij] = await proef.query<{ id: string }>(
    `INSERT INTO document (id, leerling, vestiging, swv, soort, naam, mediatype, grootte, sha256, inhoud, voor_ouders, moment, door, door_naam, door_rol)
      VALUES (gen_random_uuid(), $1, '99AA00', 'PO9901', 'brief', 'formulier.pdf', 'application/pdf', 1, '\\x00', '\\x00', true, '2026-11-20', $2, 'Proef ib', 'ib')
      RETURNING id`,
    [leerling, persoonId('ib')],
  );
  return rij?.id ?? '';
}
