import fc from 'fast-check';
import { sql } from 'kysely';
import type pg from 'pg';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { alsActor, NIEMAND, SYSTEEM } from '../../../server/platform/databank/als-actor.ts';
import { alsEigenaar, metDatabank } from '../../../server/platform/databank/opzet.ts';
import { metProefdatabank } from '../../../server/platform/proef/proefdatabank.ts';
import type {} from '../../../server/platform/proef/proefserver.ts';
import { voerTaakUit } from '../../../server/platform/taak.ts';
import { controleerLogboek } from './controleren.ts';
import { legRegels, type Proefregel } from './proefregels.ts';
import { verzegelen, wissen } from './taken.ts';

const proef = metProefdatabank();
const NU = '2026-11-20T11:00:00.000Z';
let klok = NU;

beforeEach(async () => {
  klok = NU;
  await proef.query('TRUNCATE verwerking, logboekzegel, leesvergissing RESTART IDENTITY');
});

const omgeving = () => ({ databank: proef.databank, nu: () => klok, abonnementen: [] });
const verzegel = () => voerTaakUit(verzegelen, omgeving());
const aantalZegels = async () => (await proef.query('SELECT nummer FROM logboekzegel')).length;

async function controleer(kop?: string) {
  const [rij] = await proef.query<{ naam: string }>('SELECT current_database() AS naam');
  const eigenaar = metDatabank(inject('eigenaar') as pg.ClientConfig, rij?.naam ?? '');
  return alsEigenaar(eigenaar, (client) => controleerLogboek(client, kop));
}

/** Three seals of four lines each. */
async function driezegels(): Promise<string[]> {
  const koppen: string[] = [];
  for (let keer = 0; keer < 3; keer++) {
    await legRegels(proef, [
      {},
      { doel: 'Zoë «leest»: 1,5' },
      { leerlingen: [] },
      { organisatie: '99AA00', herkomst: '::1' },
    ]);
    await verzegel();
    koppen.push((await controleer()).kop ?? '');
  }
  return koppen;
}

describe('TOE-4 verzegelen', () => {
  it('TOE-4 een leeg logboek krijgt geen zegel, en zonder nieuwe regels komt er geen bij', async () => {
    await verzegel();
    expect(await aantalZegels()).toBe(0);
    await legRegels(proef, [{}, {}]);
    await verzegel();
    await verzegel();
    expect(await aantalZegels()).toBe(1);
    expect(await controleer()).toMatchObject({ zegels: 1, regels: 2, nietVerzegeld: 0, fouten: [] });
  });

  it('TOE-4 een zegel heeft hoogstens 5.000 regels, en de keten loopt door', async () => {
    await legRegels(
      proef,
      Array.from({ length: 5003 }, () => ({})),
    );
    await verzegel();
    const zegels = await proef.query<{ aantal: number }>('SELECT aantal FROM logboekzegel ORDER BY nummer');
    expect(zegels.map(({ aantal }) => aantal)).toEqual([5000, 3]);
    expect(await controleer()).toMatchObject({ zegels: 2, regels: 5003, fouten: [] });
  });

  it('TOE-4 een regel die nog onderweg is, wordt niet overgeslagen: het verzegelen wacht een minuut', async () => {
    const schrijf = (tx: Parameters<Parameters<typeof alsActor>[3]>[0]) =>
      sql`insert into verwerking (id, rol, soort, actie, doel, verzoek) values (gen_random_uuid(), 'systeem', 'lezen', 'proef.lezen', 'Proef', 'x')`.execute(
        tx,
      );
    let laatLos = () => {};
    const wacht = new Promise<void>((klaar) => {
      laatLos = klaar;
    });
    let geschreven = () => {};
    const isGeschreven = new Promise<void>((klaar) => {
      geschreven = klaar;
    });
    const onderweg = alsActor(proef.databank, SYSTEEM, datum('2026-11-20'), async (tx) => {
      await schrijf(tx);
      geschreven();
      await wacht;
    });
    await isGeschreven;
    await legRegels(proef, [{}]);
    await verzegel();
    expect(await aantalZegels()).toBe(0);
    laatLos();
    await onderweg;
    await verzegel();
    expect(await proef.query('SELECT van_volgnummer, tot_en_met, aantal FROM logboekzegel')).toEqual([
      { van_volgnummer: 1, tot_en_met: 2, aantal: 2 },
    ]);
  });

  it('TOE-4 het slot is los zodra de stand bekend is: wie schrijft, wacht niet op het rekenen', async () => {
    await legRegels(proef, [{}]);
    await alsActor(proef.databank, SYSTEEM, datum('2026-11-20'), async (tx) => {
      await sql`select logboek_verzegel(${NU}::timestamptz)`.execute(tx);
      // The transaction of the sealing is still open; a writer must not notice.
      const { rows } = await sql<{ modus: string }>`select mode as modus from pg_locks
        where relation = 'verwerking'::regclass and pid = pg_backend_pid() and mode = 'ShareLock'`.execute(tx);
      expect(rows).toEqual([]);
      await legRegels(proef, [{}]);
    });
    expect(await controleer()).toMatchObject({ zegels: 1, nietVerzegeld: 1, fouten: [] });
  });

  it('TOE-4 wat is teruggedraaid laat een gat in de nummers; de keten klopt', async () => {
    await legRegels(proef, [{}]);
    await proef.query(
      "DO $$ BEGIN INSERT INTO verwerking (id, rol, soort, actie, doel, verzoek) VALUES (gen_random_uuid(), 'systeem', 'lezen', 'a.b', 'Doel', 'x'); RAISE EXCEPTION 'terug'; EXCEPTION WHEN raise_exception THEN NULL; END $$",
    );
    await legRegels(proef, [{}]);
    await verzegel();
    expect(await proef.query('SELECT tot_en_met, aantal FROM logboekzegel')).toEqual([{ tot_en_met: 3, aantal: 2 }]);
    expect(await controleer()).toMatchObject({ fouten: [] });
  });

  it('TOE-4 alleen Opmaat zelf verzegelt en wist', async () => {
    const als = (opdracht: string) =>
      alsActor(proef.databank, NIEMAND, datum('2026-11-20'), (tx) => sql.raw(opdracht).execute(tx));
    await expect(als("select logboek_verzegel('2026-11-20')")).rejects.toMatchObject({ code: '42501' });
    await expect(als("select logboek_wis('2099-01-01', '2026-11-20')")).rejects.toMatchObject({ code: '42501' });
  });
});

describe('TOE-4 knoeien wordt gevonden, ook door wie alles mag in de databank', () => {
  it.each([
    [
      'een regel veranderd',
      "UPDATE verwerking SET doel = 'Iets anders' WHERE volgnummer = 6",
      ['Zegel 2 (regels 5 tot en met 8): een of meer regels zijn veranderd.'],
    ],
    [
      'een moment een microseconde verschoven',
      "UPDATE verwerking SET moment = moment + interval '1 microsecond' WHERE volgnummer = 6",
      ['Zegel 2 (regels 5 tot en met 8): een of meer regels zijn veranderd.'],
    ],
    [
      'niets in plaats van een lege lijst',
      'UPDATE verwerking SET leerlingen = NULL WHERE volgnummer = 7',
      ['Zegel 2 (regels 5 tot en met 8): een of meer regels zijn veranderd.'],
    ],
    [
      'een regel weg',
      'DELETE FROM verwerking WHERE volgnummer = 6',
      ['Zegel 2 (regels 5 tot en met 8): 1 regel is weg.'],
    ],
    [
      'een regel vooraan weg',
      'DELETE FROM verwerking WHERE volgnummer <= 2',
      ['Zegel 1 (regels 1 tot en met 4): 2 regels zijn weg.'],
    ],
    [
      'een regel ertussen gezet',
      "DELETE FROM verwerking WHERE volgnummer = 6; INSERT INTO verwerking (volgnummer, id, rol, soort, actie, doel, verzoek) OVERRIDING SYSTEM VALUE VALUES (6, gen_random_uuid(), 'systeem', 'lezen', 'a.b', 'Doel', 'x')",
      ['Zegel 2 (regels 5 tot en met 8): een of meer regels zijn veranderd.'],
    ],
    [
      'een regel met een nummer van vóór het begin',
      "INSERT INTO verwerking (volgnummer, id, rol, soort, actie, doel, verzoek) OVERRIDING SYSTEM VALUE VALUES (-3, gen_random_uuid(), 'systeem', 'lezen', 'a.b', 'Doel', 'x')",
      ['Vóór zegel 1: 1 regel hoort bij geen enkel zegel.'],
    ],
    [
      'een zegel weg',
      'DELETE FROM logboekzegel WHERE nummer = 2',
      ['Vóór zegel 3: 4 regels horen bij geen enkel zegel.', 'Vóór zegel 3: zegel 2 is weg.'],
    ],
    [
      'het eerste zegel weg, met zijn regels',
      'DELETE FROM logboekzegel WHERE nummer = 1; DELETE FROM verwerking WHERE volgnummer <= 4',
      ['Vóór zegel 2: zegel 1 is weg.'],
    ],
    [
      'de datum van een zegel veranderd',
      "UPDATE logboekzegel SET verzegeld_op = '2020-01-01' WHERE nummer = 2",
      ['Zegel 2: het zegel zelf is veranderd.'],
    ],
    [
      'een zegel omgehangen',
      'UPDATE logboekzegel SET vorige = sha256($$iets$$) WHERE nummer = 3',
      [
        'Zegel 3: de keten is hier gebroken. Dit zegel hoort niet bij zegel 2.',
        'Zegel 3: het zegel zelf is veranderd.',
      ],
    ],
    [
      'regels gewist en het zegel op gewist gezet',
      'DELETE FROM verwerking WHERE volgnummer BETWEEN 5 AND 8; UPDATE logboekzegel SET gewist_op = now() WHERE nummer = 2',
      ['Zegel 2 (regels 5 tot en met 8): de regels zijn gewist voordat de bewaartermijn voorbij was.'],
    ],
    [
      'een regel en zijn zegel samen aangepast',
      `UPDATE verwerking SET doel = 'Iets anders' WHERE volgnummer = 6;
        UPDATE logboekzegel SET regels = logboek_som(5, 8), hash = sha256(vorige || convert_to(logboek_zegelkop(nummer, van_volgnummer, tot_en_met, aantal, verzegeld_op), 'UTF8') || logboek_som(5, 8)) WHERE nummer = 2`,
      ['Zegel 3: de keten is hier gebroken. Dit zegel hoort niet bij zegel 2.'],
    ],
  ])('TOE-4 %s: de controle zegt waar en wat', async (_wat, daad, fouten) => {
    await driezegels();
    for (const deel of daad.split('; ')) await proef.query(deel);
    expect((await controleer()).fouten).toEqual(fouten);
  });

  it('TOE-4 een regel die er in een gat bij is gezet, valt op', async () => {
    await legRegels(proef, [{}]);
    await proef.query("SELECT setval(pg_get_serial_sequence('verwerking', 'volgnummer'), 5)");
    await legRegels(proef, [{}]);
    await verzegel();
    await proef.query(
      "INSERT INTO verwerking (volgnummer, id, rol, soort, actie, doel, verzoek) OVERRIDING SYSTEM VALUE VALUES (3, gen_random_uuid(), 'systeem', 'lezen', 'a.b', 'Doel', 'x')",
    );
    expect((await controleer()).fouten).toEqual(['Zegel 1 (regels 1 tot en met 6): 1 regel is bijgekomen.']);
  });

  it('TOE-4 de laatste zegels weggehaald: alleen een kop die buiten Opmaat is genoteerd, laat dat zien', async () => {
    const [, tweede = '', derde = ''] = await driezegels();
    await proef.query('DELETE FROM logboekzegel WHERE nummer = 3');
    await proef.query('DELETE FROM verwerking WHERE volgnummer > 8');
    expect(await controleer()).toMatchObject({ fouten: [], kop: tweede });
    expect(await controleer(tweede.toUpperCase())).toMatchObject({ fouten: [], eerdereKop: true });
    const verslag = await controleer(derde);
    expect(verslag.eerdereKop).toBe(false);
    expect(verslag.fouten).toHaveLength(1);
    expect(verslag.fouten[0]).toMatch(/^De kop die u eerder noteerde, staat niet meer in de keten/);
  });

  it('TOE-4 voor elk logboek: heel is heel, en elke verandering van een regel breekt het', async () => {
    const tekst = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .filter((t) => !t.includes('\0') && !/\p{Surrogate}/u.test(t));
    const regel: fc.Arbitrary<Proefregel> = fc.record({
      moment: fc
        .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
        .map((dag) => dag.toISOString()),
      rol: tekst,
      organisatie: fc.option(tekst, { nil: null }),
      doel: tekst,
      verzoek: tekst,
      leerling: fc.option(fc.uuid(), { nil: null }),
      leerlingen: fc.option(fc.array(fc.uuid(), { maxLength: 3 }), { nil: null }),
      herkomst: fc.option(tekst, { nil: null }),
    });
    const logboek = fc.array(fc.array(regel, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        logboek,
        fc.nat(),
        fc.constantFrom('rol', 'doel', 'verzoek', 'organisatie', 'herkomst'),
        async (delen, plek, kolom) => {
          await proef.query('TRUNCATE verwerking, logboekzegel RESTART IDENTITY');
          for (const deel of delen) {
            await legRegels(proef, deel);
            await verzegel();
          }
          const alles = delen.flat().length;
          expect(await controleer()).toMatchObject({ regels: alles, zegels: delen.length, fouten: [] });
          const volgnummer = (plek % alles) + 1;
          await proef.query(`UPDATE verwerking SET ${kolom} = coalesce(${kolom}, '') || 'x' WHERE volgnummer = $1`, [
            volgnummer,
          ]);
          expect((await controleer()).fouten).toHaveLength(1);
        },
      ),
      { seed: 20261123, numRuns: 15 },
    );
  });
});

describe('TOE-6 het logboek wordt na vijf jaar gewist, en de keten klopt nog', () => {
  const wis = () => voerTaakUit(wissen, omgeving());

  it('TOE-6 wist hele zegels die vijf jaar oud zijn, en geen dag eerder', async () => {
    await driezegels();
    klok = '2027-02-01T11:00:00.000Z';
    await legRegels(proef, [{}]);
    await verzegel();
    klok = '2031-11-20T11:00:00.000Z';
    await wis();
    expect(await controleer()).toMatchObject({ regels: 13, gewisteZegels: 0 });
    klok = '2031-11-21T11:00:00.000Z';
    await wis();
    expect(await controleer()).toMatchObject({ zegels: 4, gewisteZegels: 3, regels: 1, fouten: [] });
    await legRegels(proef, [{}]);
    await verzegel();
    expect(await controleer()).toMatchObject({ zegels: 5, nietVerzegeld: 0, fouten: [] });
  });

  it('TOE-6 ook een gewist zegel laat zich niet stil veranderen', async () => {
    await driezegels();
    klok = '2031-12-01T11:00:00.000Z';
    await wis();
    await proef.query("UPDATE logboekzegel SET verzegeld_op = '2019-01-01' WHERE nummer = 1");
    await proef.query("UPDATE logboekzegel SET regels = sha256('iets') WHERE nummer = 2");
    expect((await controleer()).fouten).toEqual([
      'Zegel 1: het zegel zelf is veranderd.',
      'Zegel 2: het zegel zelf is veranderd.',
    ]);
  });
});

describe('TOE-4 de toepassing kan alleen toevoegen', () => {
  const als = (opdracht: string, actor = SYSTEEM as Parameters<typeof alsActor>[1]) =>
    alsActor(proef.databank, actor, datum('2026-11-20'), (tx) => sql.raw(opdracht).execute(tx));
  const IB = {
    persoon: '00000000-0000-7000-8000-0000000a0004',
    naam: 'Proef ib',
    rol: 'ib',
    organisatie: '99AA00',
  } as const;
  const voegToe = (persoon: string, rol: string, organisatie: string, meer = '', waarde = '') =>
    `INSERT INTO verwerking (id, persoon, rol, organisatie, soort, actie, doel, verzoek${meer}) VALUES (gen_random_uuid(), ${persoon}, '${rol}', ${organisatie}, 'lezen', 'a.b', 'Doel', 'x'${waarde})`;

  it.each([
    'SELECT * FROM verwerking',
    'SELECT volgnummer FROM verwerking',
    "UPDATE verwerking SET doel = 'x'",
    'DELETE FROM verwerking',
    'TRUNCATE verwerking',
    'LOCK TABLE verwerking IN ACCESS EXCLUSIVE MODE',
    'ALTER TABLE verwerking DISABLE ROW LEVEL SECURITY',
    'DROP TABLE verwerking',
    'SELECT * FROM logboekzegel',
    "INSERT INTO logboekzegel VALUES (1, 1, 1, 1, 'x', 'x', 'x', now())",
    'DELETE FROM logboekzegel',
    "SELECT * FROM logboek_onder('2026-01-01', '2026-12-31')",
    'SELECT logboek_som(1, 10)',
    voegToe('NULL', 'systeem', 'NULL', ', moment', ", '2020-01-01'"),
    voegToe('NULL', 'systeem', 'NULL', ', volgnummer', ', 7').replace(' VALUES', ' OVERRIDING SYSTEM VALUE VALUES'),
  ])('TOE-4 %s wordt geweigerd', async (opdracht) => {
    await legRegels(proef, [{}]);
    for (const actor of [SYSTEEM, IB]) await expect(als(opdracht, actor)).rejects.toMatchObject({ code: '42501' });
  });

  it.each([
    ['een ander', voegToe("'00000000-0000-7000-8000-0000000a0000'", 'ib', "'99AA00'")],
    ['niemand', voegToe('NULL', 'ib', "'99AA00'")],
    ['een andere rol', voegToe(`'${IB.persoon}'`, 'systeem', "'99AA00'")],
    ['een andere school', voegToe(`'${IB.persoon}'`, 'ib', "'99AB00'")],
  ])('TOE-4 schrijven in de naam van %s wordt geweigerd', async (_wie, opdracht) => {
    await expect(als(opdracht, IB)).rejects.toMatchObject({ code: '42501' });
  });

  it('TOE-4 schrijven in de eigen naam kan', async () => {
    await als(voegToe(`'${IB.persoon}'`, 'ib', "'99AA00'"), IB);
    expect(await proef.query('SELECT persoon, rol FROM verwerking')).toEqual([{ persoon: IB.persoon, rol: 'ib' }]);
  });
});
