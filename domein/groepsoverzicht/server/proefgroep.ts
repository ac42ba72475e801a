import type { Proefapp } from '../../../server/platform/proef/proefapp.ts';
import { persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { LEEG_OPP } from '../../opp/regels/inhoud.ts';

type Query = Proefapp['query'];
const WIE = () => [persoonId('ib'), 'Proef ib'];
const rij = (n: number) => `00000000-0000-7000-8000-0000000f${String(n).padStart(4, '0')}`;

/** Puts a child in a group of De Proefschool, with the right of the school to its dossier. */
export async function zetInGroep(query: Query, leerling: string, groep: string): Promise<void> {
  await query(
    `INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van) VALUES (gen_random_uuid(), $1, '99AA00', 'PO9901', '4', $2, '2025-08-01')`,
    [leerling, groep],
  );
  await query(
    `INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES ($1, '99AA00', 'inschrijving', gen_random_uuid(), 'PO9901', '2025-08-01')`,
    [leerling],
  );
}

/** As many more children in group 4A, who need nothing extra. */
export async function vulGroep(query: Query, aantal: number): Promise<void> {
  for (let n = 1; n <= aantal; n++) {
    const id = `00000000-0000-7000-8000-0000000d${String(n).padStart(4, '0')}`;
    await query(
      `INSERT INTO leerling (id, nummer, swv, roepnaam, achternaam, geboortedatum, straat, huisnummer, postcode, plaats)
        VALUES ($1, $2, 'PO9901', $3, 'Groepsgenoot', '2018-03-14', 'Dorpsstraat', '10', '9901AA', 'Proefdam')`,
      [id, `27-${String(n).padStart(6, '0')}`, `Kind${n}`],
    );
    await zetInGroep(query, id, '4A');
  }
}

/** A need and what helps, of this child; the need in the words of the school. */
export async function beschrijf(query: Query, leerling: string, tekst: string): Promise<void> {
  await query(
    `INSERT INTO behoefte (id, leerling, vestiging, swv, bron, categorie, intensiteit, setting, verplicht, van, toelichting, moment, door, door_naam)
      VALUES (gen_random_uuid(), $1, '99AA00', 'PO9901', 'school', 'rust', 2, 'in_de_groep', true, '2026-08-01', $2, '2026-08-01', $3, $4)`,
    [leerling, tekst, ...WIE()],
  );
  for (const soort of ['bevorderend', 'belemmerend'])
    await query(
      `INSERT INTO beschrijving (id, leerling, vestiging, swv, soort, tekst, moment, door, door_naam)
        VALUES (gen_random_uuid(), $1, '99AA00', 'PO9901', $2, $3, '2026-08-01', $4, $5)`,
      [leerling, soort, `${soort}: ${tekst}`, ...WIE()],
    );
}

/** An adopted plan with one agreement and a goal for the end of this month, a newer concept, and a term to evaluate. */
export async function geefPlan(query: Query, leerling: string): Promise<void> {
  const [opp, oud, nieuw] = [rij(1), rij(2), rij(3)];
  const inhoud = (wat: string) =>
    JSON.stringify({
      ...LEEG_OPP,
      bevorderend: ['Een vaste plek vooraan'],
      handelingsdeel: {
        ...LEEG_OPP.handelingsdeel,
        ondersteuning: [{ veld: 'tijd-aandacht', wat, wie: 'de leraar', wanneer: 'elke ochtend' }],
      },
    });
  await query(
    `INSERT INTO opp (id, leerling, swv, vestiging, aanleiding, aanleiding_dag, begonnen_op, door, door_naam)
      VALUES ($1, $2, 'PO9901', '99AA00', 'extra_ondersteuning', '2026-08-01', '2026-08-01', $3, $4)`,
    [opp, leerling, ...WIE()],
  );
  await query(
    `INSERT INTO opp_versie (id, opp, leerling, swv, vestiging, nummer, toestand, inhoud, hash, vastgesteld_op, vastgesteld_dag, vastgesteld_door_naam, bijgewerkt_op, door, door_naam)
      VALUES ($1, $2, $3, 'PO9901', '99AA00', 1, 'vastgesteld', $4, repeat('a', 64), '2026-09-01', '2026-09-01', 'x', '2026-09-01', $5, $6)`,
    [oud, opp, leerling, inhoud('Het werk samen beginnen'), ...WIE()],
  );
  await query(
    `INSERT INTO opp_versie (id, opp, leerling, swv, vestiging, nummer, toestand, inhoud, bijgewerkt_op, door, door_naam)
      VALUES ($1, $2, $3, 'PO9901', '99AA00', 2, 'concept', $4, '2026-11-01', $5, $6)`,
    [nieuw, opp, leerling, inhoud('Geheim concept'), ...WIE()],
  );
  for (const [id, tekst, tot] of [
    [rij(4), 'Begint zelf aan het werk', '2026-11-30'],
    [rij(5), 'Leest een bladzijde', '2027-03-01'],
  ])
    await query(
      `INSERT INTO opp_doel (id, opp, versie, leerling, swv, vestiging, categorie, tekst, beginsituatie, streef, van, tot)
        VALUES ($1, $2, $3, $4, 'PO9901', '99AA00', 'rust', $5, 'x', 'x', '2026-09-01', $6)`,
      [id, opp, oud, leerling, tekst, tot],
    );
  await query(
    `INSERT INTO termijn (id, swv, vestiging, leerling, onderwerp, soort, naam, start, wettelijke_laatste_dag, laatste_dag, regel, artikel, wie, bij_verstrijken)
      VALUES (gen_random_uuid(), 'PO9901', '99AA00', $1, $2, 'opp-evaluatie-2026-1', 'x', '2026-09-01', '2026-11-30', '2026-11-30', 'OPP-5', 'x', 'x', 'x')`,
    [leerling, opp],
  );
}

interface Hulp {
  readonly n: number;
  readonly soort: 'leerling' | 'groep' | 'leraar';
  readonly naam: string;
  readonly leerling?: string;
  readonly deelnemers?: readonly string[];
  readonly toestand?: string;
}

/** An arrangement that runs, every Friday morning; 20 November 2026 is one. */
export async function geefHulp(
  query: Query,
  { n, soort, naam, leerling, deelnemers = [], toestand = 'toegekend' }: Hulp,
) {
  const groep = soort === 'leerling' ? null : '4A';
  await query(
    `INSERT INTO arrangement (id, nummer, swv, vestiging, soort, leerling, groep, model, naam, inhoud, uitvoerder_soort, uitvoerder, van, tot, plek, dagdelen,
        toestand, begonnen_op, bijgewerkt_op, door, door_naam)
      VALUES ($1, $2, 'PO9901', '99AA00', $3, $4, $5, 'school', $6, '{"vraagLeraar":"Hoe houd ik rust?"}', 'intern', 'Anna Bos', '2026-09-01', '2027-07-31', null,
        '{vr-ochtend}', $7, '2026-09-01', '2026-09-01', $8, $9)`,
    [rij(100 + n), `AR-26-${n}`, soort, leerling ?? null, groep, naam, toestand, ...WIE()],
  );
  for (const deelnemer of deelnemers)
    await query(
      `INSERT INTO arrangement_deelname (id, arrangement, leerling, swv, vestiging, van, door, door_naam, moment)
        VALUES (gen_random_uuid(), $1, $2, 'PO9901', '99AA00', '2026-09-01', $3, $4, '2026-09-01')`,
      [rij(100 + n), deelnemer, ...WIE()],
    );
}

/** A medical act to which all agreed, or all but one. */
export async function geefMedisch(query: Query, wat: string, allen: boolean): Promise<void> {
  const [handeling] = await query<{ id: string }>(
    `INSERT INTO medische_handeling (id, leerling, swv, vestiging, wat, wanneer, waar, voorbehouden, uitvoerders, protocol, nood, van, tot, versie_dag, moment, door, door_naam)
      VALUES (gen_random_uuid(), $1, 'PO9901', '99AA00', $2, 'Om twaalf uur', 'In de klas', false, '{Proef leraar}', 'x', 'Bel 112 en moeder', '2026-09-01', '2027-07-31',
        '2026-09-01', '2026-09-01', $3, $4) RETURNING id`,
    [REGIO.kind, wat, ...WIE()],
  );
  for (const [partij, wie, naam] of [
    ['ouder', persoonId('ouder'), 'x'],
    ['bestuur', null, 'x'],
    ['uitvoerder', null, 'Proef leraar'],
    ...(allen ? [['ouder', persoonId('tweedeOuder'), 'x']] : []),
  ])
    await query(
      `INSERT INTO medisch_akkoord (id, handeling, leerling, swv, vestiging, partij, persoon, naam, antwoord, versie, weg, dag, moment, vastgelegd_door, vastgelegd_door_naam)
        VALUES (gen_random_uuid(), $1, $2, 'PO9901', '99AA00', $3, $4, $5, 'akkoord', 1, 'opmaat', '2026-09-01', '2026-09-01', $6, $7)`,
      [handeling?.id, REGIO.kind, partij, wie, naam, ...WIE()],
    );
}
