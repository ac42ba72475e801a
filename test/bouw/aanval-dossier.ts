import type { Proefapp } from '../../server/platform/proef/proefapp.ts';
import { persoonId, REGIO } from '../../server/platform/proef/proefregio.ts';

/** What stands in the rows below and nowhere else. */
export const DOSSIERGEHEIM = /dossiergeheim/i;

/**
 * Consent, a share, somebody who knows the child, a question and its answer, a remark, a suspension: one row each about the child, as
 * owner. Gives the ids per first part of the addresses that lead to them.
 */
export async function legDossierUit(proef: Proefapp): Promise<Readonly<Record<string, readonly string[]>>> {
  const kind = `'${REGIO.kind}', 'PO9901'`;
  const ib = `'${persoonId('ib')}', 'Proef ib'`;
  const zet = async (tekst: string): Promise<string[]> =>
    (await proef.query<{ id: string }>(`${tekst} RETURNING id`)).map(({ id }) => id);
  const toestemmingen =
    await zet(`INSERT INTO toestemming (id, leerling, swv, vestiging, doel, partijsoort, partij, onderdelen, waarom, allen_nodig, gevraagd_op,
    gevraagd_dag, geldig_tot, door, door_naam, door_rol) VALUES (gen_random_uuid(), ${kind}, '99AA00', 'informatie_vragen', 'kinderopvang', 'dossiergeheim',
    '{naam_en_geboortedatum}', 'dossiergeheim', false, '2026-11-19', '2026-11-19', '2027-05-01', ${ib}, 'ib')`);
  const delingen =
    await zet(`INSERT INTO deling (id, leerling, swv, vestiging, doel, anoniem, grond, onderdelen, noodzaak, ontvanger_persoon, ontvanger_rol, ontvanger_bij,
    ontvanger_naam, identiteit_nagegaan, casus, van, tot, moment, door, door_naam, door_rol) VALUES (gen_random_uuid(), ${kind}, '99AA00', 'casusoverleg', true,
    'anoniem', '{behoeften}', 'Meedenken over een casus.', '${persoonId('anderePartner')}', 'partner', 'Wijkteam Elders', 'Proef anderePartner', 'x',
    '{"kop": "Een kind van 7 jaar", "delen": []}', '2026-11-19', '2027-01-01', '2026-11-19', ${ib}, 'ib')`);
  const omgeving =
    await zet(`INSERT INTO omgevingspartij (id, leerling, swv, soort, naam, via_regie, vestiging, door, door_naam, door_rol, moment, dag)
    VALUES (gen_random_uuid(), ${kind}, 'kinderopvang', 'dossiergeheim', false, '99AA00', ${ib}, 'ib', '2026-11-19', '2026-11-19')`);
  const verzoeken =
    await zet(`INSERT INTO informatieverzoek (id, leerling, swv, partij, vestiging, toestemming, vraag, sleutel, code, verstuurd_op, verstuurd_dag, tot, door,
    door_naam) VALUES (gen_random_uuid(), ${kind}, '${omgeving[0]}', '99AA00', '${toestemmingen[0]}', 'dossiergeheim', '\\x01', '\\x01', '2026-11-19', '2026-11-19',
    '2026-12-19', ${ib})`);
  await zet(`INSERT INTO informatieantwoord (id, leerling, swv, verzoek, vestiging, herkomst, naam, tekst, dag, moment) VALUES (gen_random_uuid(), ${kind},
    '${verzoeken[0]}', '99AA00', 'kinderopvang', 'dossiergeheim', 'dossiergeheim', '2026-11-19', '2026-11-19')`);
  const opmerkingen =
    await zet(`INSERT INTO opmerking (id, leerling, swv, vestiging, bij, soort, tekst, moment, dag, door, door_naam, door_rol, toestand)
    VALUES (gen_random_uuid(), ${kind}, '99AA00', 'dossier', 'verbeterverzoek', 'dossiergeheim', '2026-11-19', '2026-11-19', '${persoonId('ouder')}',
    'Proef ouder', 'ouder', 'gevraagd')`);
  const schorsingen =
    await zet(`INSERT INTO schorsing (id, leerling, swv, vestiging, van, tot_en_met, reden, inspectie_nodig, opgelegd_op, door, door_naam)
    VALUES (gen_random_uuid(), ${kind}, '99AA00', '2026-11-19', '2026-11-20', 'dossiergeheim', true, '2026-11-18', ${ib})`);
  const verwijderingen =
    await zet(`INSERT INTO verwijdering (id, leerling, swv, vestiging, toestand, reden, om_vorderingen, begonnen_op, door, door_naam)
    VALUES (gen_random_uuid(), ${kind}, '99AA00', 'voorgenomen', 'dossiergeheim', false, '2026-11-19', ${ib})`);
  const bewaarhoudingen =
    await zet(`INSERT INTO bewaarhouding (id, leerling, swv, vestiging, soort, reden, van, door, door_naam)
    VALUES (gen_random_uuid(), ${kind}, '99AA00', 'klacht', 'dossiergeheim', '2026-11-19', ${ib})`);
  return { toestemmingen, delingen, omgeving, verzoeken, opmerkingen, schorsingen, verwijderingen, bewaarhoudingen };
}
