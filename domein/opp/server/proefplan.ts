import { persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import type { OppInhoud } from '../regels/inhoud.ts';

type Query = (tekst: string, waarden?: unknown[]) => Promise<unknown>;

export const PAD = `/leerlingen/${REGIO.kind}/opp`;
export const DOEL_ID = '00000000-0000-7000-8000-00000000d0e1';
export const FORMULIER = '00000000-0000-7000-8000-0000000d2001';

/** For tests: the child goes to De Proefschool, group 4A, with a need, factors, views and what was tried. */
export async function legLeerlingAan(query: Query): Promise<void> {
  const [kind, school, ib, ouder] = [REGIO.kind, REGIO.school, persoonId('ib'), persoonId('ouder')];
  await query(
    `INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van) VALUES (gen_random_uuid(), $1, $2, 'PO9901', '4', '4A', '2026-08-24')`,
    [kind, school],
  );
  await query(
    `INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES ($1, $2, 'aanmelding', gen_random_uuid(), 'PO9901', '2026-08-01')`,
    [kind, school],
  );
  await query(
    `INSERT INTO behoefte (id, leerling, vestiging, swv, bron, categorie, intensiteit, setting, verplicht, van, toelichting, moment, door, door_naam)
      VALUES (gen_random_uuid(), $1, $2, 'PO9901', 'school', 'lezen-technisch', 3, 'in_de_groep', true, '2026-09-01', 'Leest nu AVI M3.', '2026-09-01', $3, 'Proef ib')`,
    [kind, school, ib],
  );
  for (const [vestiging, soort, tekst, effect, door] of [
    [school, 'belemmerend', 'Lezen kost veel energie', null, ib],
    [school, 'bevorderend', 'Werkt graag samen', null, ib],
    [school, 'geprobeerd', 'Elke dag samen lezen.', 'Noor leest met meer plezier.', ib],
    [null, 'visie_ouders', 'Thuis leest zij nooit', null, ouder],
  ])
    await query(
      `INSERT INTO beschrijving (id, leerling, vestiging, swv, soort, tekst, effect, moment, door, door_naam)
        VALUES (gen_random_uuid(), $1, $2, 'PO9901', $3, $4, $5, '2026-09-02', $6, 'x')`,
      [kind, vestiging, soort, tekst, effect, door],
    );
}

/** For tests: a signed form in the dossier. */
export async function legFormulierAan(query: Query, kind: string = REGIO.kind): Promise<void> {
  await query(
    `INSERT INTO document (id, leerling, vestiging, swv, soort, naam, mediatype, grootte, sha256, inhoud, voor_ouders, moment, door, door_naam, door_rol)
      VALUES ($1, $2, $3, 'PO9901', 'overig', 'handtekening.pdf', 'application/pdf', 3, sha256('abc'), 'abc', true, '2026-11-20T10:00:00Z', $4, 'Proef ib', 'ib')`,
    [FORMULIER, kind, REGIO.school, persoonId('ib')],
  );
}

/** For tests: a plan in which nothing misses. */
export function plan(deel: Partial<OppInhoud> = {}): OppInhoud {
  return {
    uitstroom: { bestemming: 'vo-vmbo-basis', voorlopig: true, motivering: 'Noor leert door te doen.' },
    belemmerend: ['Lezen kost veel energie'],
    bevorderend: ['Werkt graag samen'],
    geprobeerd: ['Elke dag samen lezen. Effect: Noor leest met meer plezier.'],
    visieOuders: 'Thuis leest zij nooit',
    visieLeerling: '',
    doelen: [
      {
        id: DOEL_ID,
        categorie: 'lezen-technisch',
        tekst: 'Noor leest een bladzijde van AVI E3 zonder hulp',
        beginsituatie: 'Noor leest nu AVI M3',
        streef: 'AVI E3 op de toets van juni',
        van: '2026-11-23',
        tot: '2027-06-30',
      } as OppInhoud['doelen'][number],
    ],
    handelingsdeel: {
      ondersteuning: [
        {
          veld: 'tijd-aandacht',
          wat: 'Vier keer per week twintig minuten lezen',
          wie: 'De leraar',
          wanneer: 'Tot de meivakantie',
        },
      ],
      leerlijn: '',
      onderzoek: '',
      zorg: '',
    },
    afwijkingen: '',
    toetsen: { aanpassingen: [], vrijstelling: null },
    groei: '',
    ...deel,
  };
}

export const gesprek = (deel: Record<string, unknown> = {}) => ({
  met: 'leerling',
  bij: 'opstellen',
  dag: '2026-11-19',
  hoe: 'Samen aan tafel, met een tekening',
  gezegd: 'Ik vind lezen stom, maar samen is het leuk.',
  gedaan: 'We lezen samen.',
  nietGelukt: null,
  eigenWoorden: false,
  document: null,
  ...deel,
});
