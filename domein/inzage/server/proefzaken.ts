import type { Proefapp } from '../../../server/platform/proef/proefapp.ts';
import { persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';

const id = (volg: number) => `00000000-0000-7000-8000-00000000f${String(volg).padStart(3, '0')}`;

/** One of everything that is arranged around a child, with secrets that may never come out. Laid out as owner, after vulProefdossier. */
export async function vulZaken(proef: Pick<Proefapp, 'query'>): Promise<void> {
  const { kind, school, andereSchool, swvPo } = REGIO;
  const [ouder, ib] = [persoonId('ouder'), persoonId('ib')];
  await proef.query(
    `INSERT INTO dossierdeling (leerling, vestiging, door, swv, van) VALUES ($1, $2, $3, $4, '2026-10-01')`,
    [kind, andereSchool, ouder, swvPo],
  );
  await proef.query(
    `INSERT INTO aanmelding (id, nummer, swv, vestiging, leerling, door, ontvangen_op, ontvangen_dag, gewenste_start, andere_scholen,
        ondersteuning_verwacht, toelichting, toestand, beslisdatum, volgnummer)
      VALUES ($1, 'A-26-1', $2, $3, $4, $5, '2026-10-01T09:00:00Z', '2026-10-01', '2027-01-11', '{}', true, 'Graag rust.', 'in_behandeling', '2026-11-12', 1)`,
    [id(1), swvPo, school, kind, ouder],
  );
  await proef.query(
    `INSERT INTO aanmelding_handeling (aanmelding, volgnummer, swv, soort, moment, dag, door, door_naam, door_rol, gegevens)
      VALUES ($1, 1, $2, 'ontvangen', '2026-10-01T09:00:00Z', '2026-10-01', $3, 'Proef ouder', 'ouder', '{}')`,
    [id(1), swvPo, ouder],
  );
  await proef.query(
    `INSERT INTO termijn (id, swv, vestiging, leerling, onderwerp, soort, naam, start, wettelijke_laatste_dag, laatste_dag, regel, artikel, wie, bij_verstrijken)
      VALUES ($1, $2, $3, $4, $5, 'aanmelding-beslissen', 'Beslissen', '2026-10-01', '2026-11-12', '2026-11-12', 'AAN-2', 'WPO artikel 40 lid 6', 'school', 'Dan.')`,
    [id(2), swvPo, school, kind, id(1)],
  );
  await proef.query(
    `INSERT INTO match (id, leerling, swv, vestiging, aanleiding, invoer, criteria, uitkomst, moment, door, door_naam)
      VALUES ($1, $2, $3, $4, 'orienteren', '{}', '{}', '{"scholen": []}', '2026-10-02T09:00:00Z', $5, 'Proef ib')`,
    [id(3), kind, swvPo, school, ib],
  );
  await proef.query(
    `INSERT INTO schorsing (id, swv, vestiging, leerling, van, tot_en_met, reden, inspectie_nodig, opgelegd_op, door, door_naam)
      VALUES ($1, $2, $3, $4, '2026-03-02', '2026-03-03', 'Er was ruzie.', true, '2026-03-01T09:00:00Z', $5, 'Proef schoolleider')`,
    [id(4), swvPo, school, kind, persoonId('schoolleider')],
  );
  await proef.query(
    `INSERT INTO verwijdering (id, swv, vestiging, leerling, toestand, reden, om_vorderingen, begonnen_op, door, door_naam)
      VALUES ($1, $2, $3, $4, 'ingetrokken', 'Toch niet.', false, '2026-03-10T09:00:00Z', $5, 'Proef schoolleider')`,
    [id(5), swvPo, school, kind, persoonId('schoolleider')],
  );
  await proef.query(
    `INSERT INTO toestemming (id, leerling, swv, vestiging, doel, partijsoort, partij, onderdelen, waarom, allen_nodig, gevraagd_op, gevraagd_dag, geldig_tot, door, door_naam, door_rol)
      VALUES ($1, $2, $3, $4, 'informatie_vragen', 'huisarts', 'Huisartsenpraktijk Proefdam', '{naam_en_geboortedatum}', 'Om te weten wat helpt.', false,
        '2026-10-05T09:00:00Z', '2026-10-05', '2027-04-05', $5, 'Proef ib', 'ib')`,
    [id(6), kind, swvPo, school, ib],
  );
  await proef.query(
    `INSERT INTO toestemming_antwoord (id, toestemming, leerling, swv, persoon, persoon_naam, als, antwoord, weg, dag, moment, vastgelegd_door, vastgelegd_door_naam)
      VALUES ($1, $2, $3, $4, $5, 'Proef ouder', 'ouder', 'gegeven', 'opmaat', '2026-10-06', '2026-10-06T09:00:00Z', $5, 'Proef ouder')`,
    [id(7), id(6), kind, swvPo, ouder],
  );
  await vulNaarBuiten(proef, { kind, school, swvPo, ib, ouder });
}

interface Plek {
  readonly kind: string;
  readonly school: string;
  readonly swvPo: string;
  readonly ib: string;
  readonly ouder: string;
}

async function vulNaarBuiten(
  { query }: Pick<Proefapp, 'query'>,
  { kind, school, swvPo, ib, ouder }: Plek,
): Promise<void> {
  await query(
    `INSERT INTO deling (id, leerling, swv, vestiging, doel, anoniem, grond, toestemming, onderdelen, noodzaak, ouders_ingelicht_op, ouders_ingelicht_hoe,
        ontvanger_naam, ontvanger_email, identiteit_nagegaan, van, tot, moment, door, door_naam, door_rol, sleutel, code)
      VALUES ($1, $2, $3, $4, 'overleg', false, 'toestemming', $5, '{behoeften}', 'Om samen te kijken.', '2026-10-06', 'gesprek', 'Wijkteam Proefdam',
        'wijkteam@proef.example', 'gebeld', '2026-10-07', '2026-12-07', '2026-10-07T09:00:00Z', $6, 'Proef ib', 'ib', 'sleutelwoord', 'codewoord')`,
    [id(8), kind, swvPo, school, id(6), ib],
  );
  await query(
    `INSERT INTO omgevingspartij (id, leerling, swv, soort, naam, contact, email, telefoon, via_regie, toestemming, vestiging, door, door_naam, door_rol, dag, moment)
      VALUES ($1, $2, $3, 'huisarts', 'Huisartsenpraktijk Proefdam', 'balie', 'balie@proef.example', '06-12345678', false, $4, $5, $6, 'Proef ouder', 'ouder',
        '2026-10-05', '2026-10-05T09:00:00Z')`,
    [id(9), kind, swvPo, id(6), school, ouder],
  );
  await query(
    `INSERT INTO informatieverzoek (id, partij, leerling, swv, vestiging, toestemming, vraag, sleutel, code, verstuurd_op, verstuurd_dag, tot, beantwoord_op, door, door_naam)
      VALUES ($1, $2, $3, $4, $5, $6, 'Wat helpt Noor?', 'sleutelwoord2', 'codewoord2', '2026-10-08T09:00:00Z', '2026-10-08', '2026-11-08', '2026-10-10T09:00:00Z', $7, 'Proef ib')`,
    [id(10), id(9), kind, swvPo, school, id(6), ib],
  );
  await query(
    `INSERT INTO informatieantwoord (id, verzoek, leerling, swv, vestiging, herkomst, naam, tekst, dag, moment)
      VALUES ($1, $2, $3, $4, $5, 'Huisartsenpraktijk Proefdam', 'Dokter Proef', 'Speelt graag alleen.', '2026-10-10', '2026-10-10T09:00:00Z')`,
    [id(11), id(10), kind, swvPo, school],
  );
  await query(
    `INSERT INTO opmerking (id, leerling, swv, vestiging, bij, soort, tekst, moment, dag, door, door_naam, door_rol, toestand)
      VALUES ($1, $2, $3, $4, 'dossier', 'opmerking', 'Het klinkt te somber.', '2026-10-11T09:00:00Z', '2026-10-11', $5, 'Proef ouder', 'ouder', 'staat')`,
    [id(12), kind, swvPo, school, ouder],
  );
  await query(
    `INSERT INTO vernietiging (id, leerling, swv, vestiging, soort, regel, artikel, uitleg, grens, gepland_op)
      VALUES ($1, $2, $3, $4, 'dossier', 'TOE-6', 'Besluit bewaren', 'Twee jaar na vertrek.', '2028-01-01', '2030-01-01')`,
    [id(13), kind, swvPo, school],
  );
  await query(
    `INSERT INTO verwerking (id, moment, persoon, rol, organisatie, soort, actie, doel, leerling, verzoek)
      VALUES ($1, '2026-10-12T09:00:00Z', $2, 'ib', $3, 'lezen', 'dossier.bekijken', 'Het dossier lezen', $4, 'proef')`,
    [id(14), ib, school, kind],
  );
}
