import type { Proefapp } from '../../../server/platform/proef/proefapp.ts';
import { persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';

/** Ids of what lies in the dossier of the tests. */
export const STUK = {
  verslag: '00000000-0000-7000-8000-00000000d001',
  werknotitie: '00000000-0000-7000-8000-00000000d002',
  document: '00000000-0000-7000-8000-00000000d003',
  werkdocument: '00000000-0000-7000-8000-00000000d004',
  behoefte: '00000000-0000-7000-8000-00000000d005',
  visieOuders: '00000000-0000-7000-8000-00000000d006',
  gebeurtenis: '00000000-0000-7000-8000-00000000d007',
  stilleGebeurtenis: '00000000-0000-7000-8000-00000000d008',
  andereVerslag: '00000000-0000-7000-8000-00000000d009',
} as const;

/** Words that may reach nobody but the school that wrote them. */
export const GEHEIM = 'ALLEEN-VOOR-DE-SCHOOL';

/** The child goes to the school; another school (an application) wrote a report. Laid out as owner. */
export async function vulProefdossier(proef: Pick<Proefapp, 'query'>): Promise<void> {
  const { kind, school, andereSchool } = REGIO;
  const ib = persoonId('ib');
  await proef.query(
    `INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van) VALUES ($1, $2, $3, 'PO9901', '4', '4A', '2025-08-01')`,
    ['00000000-0000-7000-8000-00000000d0f1', kind, school],
  );
  await proef.query(
    `INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES
      ($1, $2, 'inschrijving', $1, 'PO9901', '2025-08-01'), ($1, $3, 'aanmelding', $1, 'PO9901', '2026-10-01')`,
    [kind, school, andereSchool],
  );
  const notitie = (id: string, waar: string, soort: string, tekst: string, wie: string) =>
    proef.query(
      `INSERT INTO notitie (id, leerling, vestiging, swv, soort, tekst, moment, door, door_naam, door_rol)
        VALUES ($1, $2, $3, 'PO9901', $4, $5, '2026-11-10T10:00:00Z', $6, 'Proef ib', 'ib')`,
      [id, kind, waar, soort, tekst, wie],
    );
  await notitie(STUK.verslag, school, 'verslag', 'Noor kan niet stilzitten.', ib);
  await notitie(STUK.werknotitie, school, 'werknotitie', `${GEHEIM} werknotitie`, ib);
  await notitie(STUK.andereVerslag, andereSchool, 'verslag', 'Op bezoek geweest.', persoonId('anderIb'));
  const document = (id: string, naam: string, voorOuders: boolean, inhoud: string) =>
    proef.query(
      `INSERT INTO document (id, leerling, vestiging, swv, soort, naam, mediatype, grootte, sha256, inhoud, voor_ouders, moment, door, door_naam, door_rol)
        VALUES ($1, $2, $3, 'PO9901', $4, $5, 'application/pdf', $6, sha256($7::bytea), $7, $8, '2026-11-11T10:00:00Z', $9, 'Proef ib', 'ib')`,
      [id, kind, school, voorOuders ? 'onderzoek' : 'overig', naam, inhoud.length, Buffer.from(inhoud), voorOuders, ib],
    );
  await document(STUK.document, 'Onderzoek Noor Proefkind.pdf', true, '%PDF-1.4 onderzoek');
  await document(STUK.werkdocument, `${GEHEIM}.pdf`, false, `%PDF-1.4 ${GEHEIM}`);
  await proef.query(
    `INSERT INTO behoefte (id, leerling, vestiging, swv, bron, categorie, intensiteit, setting, verplicht, van, toelichting, moment, door, door_naam)
      VALUES ($1, $2, $3, 'PO9901', 'school', 'leren-aandacht', 2, 'in_de_groep', true, '2026-11-01', 'Met pictogrammen.', '2026-11-09T10:00:00Z', $4, 'Proef ib')`,
    [STUK.behoefte, kind, school, ib],
  );
  await proef.query(
    `INSERT INTO beschrijving (id, leerling, vestiging, swv, soort, tekst, moment, door, door_naam)
      VALUES ($1, $2, NULL, 'PO9901', 'visie_ouders', 'Thuis is zij rustig.', '2026-11-08T10:00:00Z', $3, 'Proef ouder')`,
    [STUK.visieOuders, kind, persoonId('ouder')],
  );
  const gebeurtenis = (id: string, tekst: string, voorOuders: boolean) =>
    proef.query(
      `INSERT INTO gebeurtenis (id, moment, soort, swv, vestiging, leerling, door, door_naam, door_rol, tekst, voor_ouders)
        VALUES ($1, '2026-11-07T10:00:00Z', 'dossier.notitie', 'PO9901', $2, $3, $4, 'Proef ib', 'ib', $5, $6)`,
      [id, school, kind, ib, tekst, voorOuders],
    );
  await gebeurtenis(STUK.gebeurtenis, 'De school schreef een verslag.', true);
  await gebeurtenis(STUK.stilleGebeurtenis, `${GEHEIM} werknotitie geschreven.`, false);
}
