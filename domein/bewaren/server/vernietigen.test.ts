import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { alsActor, SYSTEEM } from '../../../server/platform/databank/als-actor.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { vernietigStap } from './opslag-plan.ts';
import { dagelijks, opDag, ruimOp, wasOpSchool } from './proefleerling.ts';
import { routes } from './routes.ts';
import { plannen, vernietigen } from './taken.ts';

const proef = metProefapp(routes);
const VERTREK = '2026-08-01';
const WEG = datum('2028-08-01');

const aantal = async (tabel: string) =>
  (await proef.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${tabel} WHERE leerling = $1`, [REGIO.kind]))[0]?.n;
const plan = async () =>
  (await proef.query<{ id: string }>("SELECT id FROM vernietiging WHERE soort = 'dossier'"))[0]?.id ?? '';
const stap = (id: string, dag = WEG) =>
  alsActor(proef.databank, SYSTEEM, dag, (tx) => vernietigStap(tx, id, '2028-08-01T11:00:00Z'));

beforeEach(() => ruimOp(proef));

describe('TOE-6 vernietigen', () => {
  it('TOE-6 gepland, een maand vooraf aangekondigd, en pas daarna weg', async () => {
    await wasOpSchool(proef, { tot: VERTREK });
    await opDag(proef, '2028-05-31', plannen);
    expect(await aantal('vernietiging')).toBe(0);
    await opDag(proef, '2028-06-01', plannen);
    expect(await proef.query('SELECT soort, gepland_op, aangekondigd_op FROM vernietiging')).toMatchObject([
      { soort: 'dossier', aangekondigd_op: null },
    ]);
    await dagelijks(proef, '2028-07-01');
    await dagelijks(proef, '2028-07-31');
    expect(await aantal('notitie')).toBe(2);
    await dagelijks(proef, '2028-08-01');
    expect(await aantal('notitie')).toBe(0);
    expect(await aantal('inschrijving')).toBe(1);
  });

  it('TOE-6 de aankondiging gaat naar ouders met gezag en naar de school, zonder persoonsgegevens', async () => {
    await wasOpSchool(proef, { tot: VERTREK });
    await opDag(proef, '2028-07-01', plannen);
    await opDag(proef, '2028-07-02', plannen);
    const berichten = await proef.query<{ aan_adres: string; tekst: string; onderwerp: string }>(
      'SELECT aan_adres, onderwerp, tekst FROM bericht ORDER BY aan_adres',
    );
    expect(berichten.map(({ aan_adres }) => aan_adres)).toEqual(
      ['ib', 'ouder', 'schoolleider', 'tweedeOuder'].map((wie) => `${wie}@proef.example`),
    );
    for (const { tekst, onderwerp } of berichten) expect(tekst + onderwerp).not.toMatch(/Noor|Proef|26-0/);
    expect(berichten[1]?.tekst).toContain(`{adres}/leerlingen/${REGIO.kind}/uitvoer`);
    expect(berichten[0]?.tekst).toContain('{adres}/bewaren');
  });

  it('TOE-6 het bewijs heeft de regel, de school en de aantallen, en niets dat naar de leerling leidt', async () => {
    await wasOpSchool(proef, { tot: VERTREK, notities: 3 });
    await dagelijks(proef, '2028-07-01');
    const id = await plan();
    await dagelijks(proef, '2028-08-01');
    const bewijzen = await proef.query('SELECT * FROM vernietigingsbewijs');
    expect(bewijzen).toMatchObject([
      { vestiging: REGIO.school, soort: 'dossier', regel: 'TOE-6', geteld: { notitie: 3 } },
    ]);
    expect(JSON.stringify(bewijzen)).not.toMatch(new RegExp(`${REGIO.kind}|${id}|26-000001|Noor|Proefkind`));
    expect(await aantal('vernietiging')).toBe(0);
  });

  it('TOE-6 stap voor stap, ten hoogste vijfhonderd rijen; een verbinding die wegvalt maakt niets uit', async () => {
    await wasOpSchool(proef, { tot: VERTREK, notities: 1203 });
    await opDag(proef, '2028-07-01', plannen);
    const id = await plan();
    expect(await stap(id)).toBe('meer');
    expect(await aantal('notitie')).toBe(703);
    // The server goes away in the middle of a step: what that step did is undone, what was done before stays.
    const afgebroken = alsActor(proef.databank, SYSTEEM, WEG, async (tx) => {
      await vernietigStap(tx, id, '2028-08-01T11:00:00Z');
      const { rows } = await proef.databank.pool.query<{ pid: number }>('SELECT 1 AS pid');
      expect(rows).toHaveLength(1);
      await proef.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'",
      );
      await vernietigStap(tx, id, '2028-08-01T11:00:00Z');
    });
    await expect(afgebroken).rejects.toThrow();
    expect(await aantal('notitie')).toBe(703);
    await opDag(proef, '2028-08-01', vernietigen);
    expect(await aantal('notitie')).toBe(0);
    expect(await proef.query('SELECT soort, geteld FROM vernietigingsbewijs')).toEqual([
      { soort: 'dossier', geteld: { notitie: 1203 } },
    ]);
  });

  it('TOE-6 afgebroken na de laatste rij en voor het bewijs: het bewijs komt er alsnog, één keer', async () => {
    await wasOpSchool(proef, { tot: VERTREK });
    await opDag(proef, '2028-07-01', plannen);
    expect(await stap(await plan())).toBe('meer');
    await opDag(proef, '2028-08-01', plannen);
    await opDag(proef, '2028-08-01', vernietigen);
    await opDag(proef, '2028-08-01', vernietigen);
    expect(await proef.query('SELECT geteld FROM vernietigingsbewijs')).toEqual([{ geteld: { notitie: 2 } }]);
  });

  it('TOE-6 twee servers tegelijk geven één uitkomst en één bewijs', async () => {
    await wasOpSchool(proef, { tot: VERTREK, notities: 900 });
    await opDag(proef, '2028-07-01', plannen);
    await Promise.all([opDag(proef, '2028-08-01', vernietigen), opDag(proef, '2028-08-01', vernietigen)]);
    expect(await proef.query('SELECT geteld FROM vernietigingsbewijs')).toEqual([{ geteld: { notitie: 900 } }]);
  });

  it('TOE-6 na het terugzetten van een reservekopie volgt uit de datums wat opnieuw weg moet', async () => {
    await wasOpSchool(proef, { tot: VERTREK });
    await dagelijks(proef, '2028-07-01');
    await dagelijks(proef, '2028-08-01');
    // The copy of before the announcement is put back: the notes are there again, the plan and its proof are not.
    await ruimOp(proef);
    await wasOpSchool(proef, { tot: VERTREK });
    await dagelijks(proef, '2028-08-20');
    await dagelijks(proef, '2028-09-18');
    expect(await aantal('notitie')).toBe(2);
    await dagelijks(proef, '2028-09-19');
    expect(await aantal('notitie')).toBe(0);
    expect(await proef.query('SELECT soort FROM vernietigingsbewijs')).toEqual([{ soort: 'dossier' }]);
  });

  it('TOE-6 wat een school over een lopende aanmelding heeft, hoort niet bij de inschrijving en wacht op het einde', async () => {
    await proef.query(
      `WITH a AS (INSERT INTO aanmelding (id, nummer, swv, vestiging, leerling, door, ontvangen_op, ontvangen_dag, gewenste_start, andere_scholen, ondersteuning_verwacht, toelichting, toestand, volgnummer)
        VALUES (gen_random_uuid(), 'x', 'PO9901', $2, $1, $3, '2020-06-01', '2020-06-01', '2020-09-01', '{}', false, '', 'in_behandeling', 1) RETURNING id)
      INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) SELECT $1, $2, 'aanmelding', id, 'PO9901', '2020-06-01' FROM a`,
      [REGIO.kind, REGIO.school, persoonId('ouder')],
    );
    proef.zetKlok('2028-08-01T11:00:00Z');
    const { json } = await proef.vraag('ouder', 'GET', `/leerlingen/${REGIO.kind}/bewaren`);
    expect(json.delen).toMatchObject([{ soort: 'aanmelding', gaatWegOp: null }]);
    await dagelijks(proef, '2028-08-01');
    expect(await aantal('vernietiging')).toBe(0);
    await proef.query("UPDATE aanmelding SET toestand = 'ingetrokken', afgerond_op = '2028-08-02'");
    await dagelijks(proef, '2030-07-10');
    await dagelijks(proef, '2030-08-09');
    expect(await proef.query('SELECT soort, geteld FROM vernietigingsbewijs')).toEqual([
      { soort: 'aanmelding', geteld: { aanmelding: 1, betrokken_school: 1 } },
    ]);
  });

  it('TOE-6 elke stap staat in het logboek, als Opmaat zelf', async () => {
    await wasOpSchool(proef, { tot: VERTREK });
    await opDag(proef, '2028-07-01', plannen);
    await opDag(proef, '2028-08-01', vernietigen);
    const regels = await proef.query(
      "SELECT DISTINCT rol, soort, actie, leerling FROM verwerking WHERE actie = 'taak.bewaren.vernietigen'",
    );
    expect(regels).toEqual([
      { rol: 'systeem', soort: 'schrijven', actie: 'taak.bewaren.vernietigen', leerling: REGIO.kind },
    ]);
  });

  it('TOE-6 het deel van een andere school blijft, ook als het naar dit deel verwijst', async () => {
    await wasOpSchool(proef, { tot: VERTREK });
    await wasOpSchool(proef, { vestiging: REGIO.andereSchool, van: VERTREK });
    await proef.query(
      `WITH doc AS (INSERT INTO document (id, leerling, vestiging, swv, soort, naam, mediatype, grootte, sha256, inhoud, voor_ouders, moment, door, door_naam, door_rol)
        VALUES (gen_random_uuid(), $1, $2, 'PO9901', 'verslag', 'a.pdf', 'application/pdf', 1, '\\x00', '\\x00', true, now(), $4, 'x', 'ib') RETURNING id)
      INSERT INTO beschrijving (id, leerling, vestiging, swv, soort, tekst, document, moment, door, door_naam)
        SELECT gen_random_uuid(), $1, $3, 'PO9901', 'observatie', 'Zie het verslag', id, now(), $4, 'x' FROM doc`,
      [REGIO.kind, REGIO.school, REGIO.andereSchool, persoonId('ib')],
    );
    const behoefte = (vestiging: string, volgt: string | null) =>
      proef.query<{ id: string }>(
        `INSERT INTO behoefte (id, leerling, vestiging, swv, bron, categorie, intensiteit, setting, verplicht, van, moment, door, door_naam, volgt_op)
        VALUES (gen_random_uuid(), $1, $2, 'PO9901', 'school', 'leren-plannen', 2, 'in_de_groep', false, '2025-01-01', now(), $3, 'x', $4) RETURNING id`,
        [REGIO.kind, vestiging, persoonId('ib'), volgt],
      );
    const [eerste] = await behoefte(REGIO.school, null);
    const [tweede] = await behoefte(REGIO.school, eerste?.id ?? null);
    await behoefte(REGIO.andereSchool, tweede?.id ?? null);
    await dagelijks(proef, '2028-07-01');
    await dagelijks(proef, '2028-08-01');
    expect(await proef.query('SELECT vestiging, document FROM beschrijving')).toEqual([
      { vestiging: REGIO.andereSchool, document: null },
    ]);
    expect(await proef.query('SELECT vestiging, volgt_op FROM behoefte')).toEqual([
      { vestiging: REGIO.andereSchool, volgt_op: null },
    ]);
    expect(await aantal('notitie')).toBe(2);
  });
});

describe('TOE-6 de databank weigert zelf', () => {
  const klaar = async () => {
    await wasOpSchool(proef, { tot: VERTREK });
    await opDag(proef, '2028-07-01', plannen);
    return plan();
  };

  it('TOE-6 voor de dag, of binnen dertig dagen na de aankondiging', async () => {
    const id = await klaar();
    expect(await stap(id, datum('2028-07-31'))).toBe('wacht');
    await proef.query("UPDATE vernietiging SET aangekondigd_op = '2028-07-15'");
    expect(await stap(id, datum('2028-08-13'))).toBe('wacht');
    await proef.query('UPDATE vernietiging SET aangekondigd_op = NULL');
    expect(await stap(id)).toBe('wacht');
    expect(await aantal('notitie')).toBe(2);
  });

  it.each([
    [
      'een houding',
      `INSERT INTO bewaarhouding (id, leerling, swv, vestiging, soort, reden, van, door, door_naam) VALUES (gen_random_uuid(), $1, 'PO9901', '99AA00', 'geschil', 'Zaak', '2028-01-01', $2, 'x')`,
    ],
    [
      'een bezwaartermijn',
      `INSERT INTO verwijdering (id, swv, vestiging, leerling, toestand, reden, om_vorderingen, begonnen_op, door, door_naam, bezwaar_tot) VALUES (gen_random_uuid(), 'PO9901', '99AA00', $1, 'verwijderd', 'r', false, now(), $2, 'x', '2028-08-01')`,
    ],
    [
      'een aanmelding',
      `INSERT INTO aanmelding (id, nummer, swv, vestiging, leerling, door, ontvangen_op, ontvangen_dag, gewenste_start, andere_scholen, ondersteuning_verwacht, toelichting, toestand, volgnummer)
        VALUES (gen_random_uuid(), 'x', 'PO9901', '99AA00', $1, $2, now(), '2028-06-01', '2028-09-01', '{}', false, '', 'in_behandeling', 1)`,
    ],
    [
      'een termijn',
      `INSERT INTO termijn (id, swv, vestiging, leerling, onderwerp, soort, naam, start, wettelijke_laatste_dag, laatste_dag, regel, artikel, wie, bij_verstrijken) VALUES ($2, 'PO9901', '99AA00', $1, $2, 's', 'n', '2028-01-01', '2028-08-01', '2028-08-01', 'r', 'a', 'w', 'b')`,
    ],
    [
      'een nieuwe inschrijving',
      `INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van) VALUES ($2, $1, '99AA00', 'PO9901', '3', '5A', '2028-07-15')`,
    ],
  ])('TOE-6 zolang er %s loopt, en het plan zegt waarom', async (_wat, invoegen) => {
    const id = await klaar();
    await proef.query(invoegen, [REGIO.kind, persoonId('schoolleider')]);
    expect(await stap(id)).toBe('wacht');
    await opDag(proef, '2028-08-01', plannen);
    await opDag(proef, '2028-08-01', vernietigen);
    expect(await aantal('notitie')).toBe(2);
    for (const rij of await proef.query<{ opgehouden_om: string }>('SELECT opgehouden_om FROM vernietiging'))
      expect(rij.opgehouden_om).toMatch(/\.$/);
  });

  it.each(Object.keys(MENSEN) as Mens[])('TOE-6 %s kan niets vernietigen, plannen of bewijzen', async (wie) => {
    const id = await klaar();
    const { rol, organisatie } = MENSEN[wie];
    const actor = { persoon: persoonId(wie), naam: wie, rol, organisatie, leerling: REGIO.kind };
    const probeer = (opdracht: string) => alsActor(proef.databank, actor, WEG, (tx) => sql.raw(opdracht).execute(tx));
    await expect(probeer(`SELECT vernietig_stap('${id}', now())`)).rejects.toThrow(/alleen Opmaat/);
    await expect(probeer(`SELECT vernietig_leerling('${REGIO.kind}')`)).rejects.toThrow(/permission denied/);
    await expect(probeer('DELETE FROM notitie')).rejects.toThrow(/permission denied/);
    await expect(
      probeer(
        `INSERT INTO vernietiging (id, leerling, swv, vestiging, soort, regel, artikel, uitleg, grens, gepland_op) VALUES (gen_random_uuid(), '${REGIO.kind}', 'PO9901', '99AA00', 'aanmelding', 'r', 'a', 'u', '2020-01-01', '2022-01-01')`,
      ),
    ).rejects.toThrow(/row-level security/);
    expect((await probeer("UPDATE vernietiging SET aangekondigd_op = '2028-01-01'")).numAffectedRows).toBe(0n);
    await expect(probeer("UPDATE vernietigingsbewijs SET soort = 'x'")).rejects.toThrow(/permission denied/);
    await expect(probeer('DELETE FROM vernietigingsbewijs')).rejects.toThrow(/permission denied/);
    expect(await aantal('notitie')).toBe(2);
  });

  it('TOE-6 een plan dat te vroeg is kan niet bestaan, wat een regel ook rekent', async () => {
    await wasOpSchool(proef, { tot: VERTREK });
    await expect(
      proef.query(
        `INSERT INTO vernietiging (id, leerling, swv, vestiging, soort, regel, artikel, uitleg, grens, gepland_op) VALUES (gen_random_uuid(), $1, 'PO9901', '99AA00', 'dossier', 'r', 'a', 'u', '2026-08-01', '2028-07-31')`,
        [REGIO.kind],
      ),
    ).rejects.toThrow(/vernietiging_niet_te_vroeg/);
  });
});
