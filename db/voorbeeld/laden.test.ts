import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { TOESTANDEN } from '../../domein/aanmelding/regels/toestand.ts';
import { ROLLEN } from '../../kern/actor/actor.ts';
import { datum } from '../../kern/tijd/datum.ts';
import { standVan } from '../../kern/tijd/termijn.ts';
import { metProefdatabank } from '../../server/platform/proef/proefdatabank.ts';
import { PROJECT } from '../../server/platform/project.ts';
import { laadVoorbeeld } from './laden.ts';
import { MEESTE_REGIOS, maakRegioElders, maakVoorbeeldregio } from './regio.ts';
import { maakToeval } from './toeval.ts';

const VANDAAG = datum('2026-11-20');
const MIDDEN_VAN_DE_DAG = '2026-11-20T11:00:00.000Z';
const proef = metProefdatabank(async (client) => {
  await laadVoorbeeld(client, { vandaag: VANDAAG });
});
const tel = async (vraag: string): Promise<number> =>
  (await proef.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${vraag}`))[0]?.n ?? 0;

describe('de voorbeeldregio', () => {
  it('heeft twee samenwerkingsverbanden over dezelfde gemeenten, twaalf besturen, zestig scholen van elke soort en vierhonderd leerlingen', async () => {
    expect(await tel('swv')).toBe(2);
    expect(await tel('bestuur')).toBe(12);
    expect(await tel('vestiging')).toBe(60);
    expect(await tel('leerling')).toBe(400);
    expect(await tel("postcodegebied WHERE swv_po = 'PO9901' AND swv_vo = 'VO9901'")).toBe(26);
    const soorten = await proef.query<{ soort: string }>(
      'SELECT DISTINCT unnest(soorten) AS soort FROM vestiging ORDER BY 1',
    );
    expect(soorten.map(({ soort }) => soort)).toEqual(['BO', 'PRO', 'SBO', 'SO', 'VO', 'VSO']);
    expect(
      await tel(
        'vestiging v WHERE (cluster IS NULL) = NOT EXISTS (SELECT 1 FROM vestiging_swv s WHERE s.vestiging = v.code)',
      ),
    ).toBe(0);
  });

  it('heeft mensen voor elke rol, en van elke rol een account om mee in te loggen', async () => {
    const rollen = await proef.query<{ rol: string }>('SELECT DISTINCT rol FROM rolvervulling');
    expect(rollen.map(({ rol }) => rol).sort()).toEqual([...ROLLEN].sort());
    const accounts = await proef.query<{ rol: string }>(
      'SELECT DISTINCT rol FROM voorbeeldaccount a JOIN rolvervulling r ON r.id = a.rolvervulling',
    );
    expect(accounts.map(({ rol }) => rol).sort()).toEqual([...ROLLEN].sort());
    expect(
      await tel(
        "vestiging v WHERE NOT EXISTS (SELECT 1 FROM rolvervulling r WHERE r.organisatie = v.code AND r.rol = 'ib')",
      ),
    ).toBe(0);
  });

  it('heeft aanmeldingen in elke toestand, ook op de school van de intern begeleider', async () => {
    const overal = await proef.query<{ toestand: string }>('SELECT DISTINCT toestand FROM aanmelding');
    expect(overal.map(({ toestand }) => toestand).sort()).toEqual([...TOESTANDEN].sort());
    const opSchool = await proef.query<{ toestand: string }>(
      "SELECT DISTINCT toestand FROM aanmelding WHERE vestiging = '99AA00'",
    );
    const kanOpBasisschool = TOESTANDEN.filter((toestand) => toestand !== 'niet_in_behandeling');
    expect(opSchool.map(({ toestand }) => toestand).sort()).toEqual([...kanOpBasisschool].sort());
  });

  it('AAN-13 op de werklijst staan termijnen die voorbij zijn, vandaag aflopen, naderen en nog ruim lopen', async () => {
    const termijnen = await proef.query<{ laatsteDag: ReturnType<typeof datum> }>(
      `SELECT laatste_dag AS "laatsteDag" FROM termijn WHERE vestiging = '99AA00' AND voldaan_op IS NULL AND vervallen_op IS NULL`,
    );
    const standen = new Set(termijnen.map((termijn) => standVan(termijn, VANDAAG)));
    expect([...standen].sort()).toEqual(['nadert', 'ruim', 'vandaag', 'verstreken']);
    expect(await tel("termijn WHERE soort = 'opp-vaststellen'")).toBeGreaterThan(0);
    expect(await tel('termijn WHERE voldaan_op IS NOT NULL')).toBeGreaterThan(0);
  });

  it('heeft dossiers met alles wat erin kan staan', async () => {
    for (const wat of [
      'behoefte',
      'bericht WHERE verzonden_op IS NOT NULL',
      'beschrijving',
      'document',
      'dossierdeling',
      "notitie WHERE soort = 'werknotitie'",
      "notitie WHERE soort = 'verslag'",
      "notitie WHERE soort = 'signaal'",
      "behoefte WHERE bron = 'ouders'",
      "gezag WHERE soort = 'voogd'",
      "gezag WHERE soort = 'ouder_zonder_gezag'",
      'inschrijving WHERE tijdelijk',
      'inschrijving WHERE tot IS NOT NULL',
      "sop WHERE staat = 'concept'",
      'sop WHERE versie = 2',
      'plaatsruimte WHERE vrij = 0',
      "sop WHERE staat = 'vastgesteld' AND geldig_tot < DATE '2026-11-20'",
    ]) {
      expect.soft(await tel(wat), wat).toBeGreaterThan(0);
    }
    const documenten = await proef.query<{ begin: string }>(
      "SELECT convert_from(substring(inhoud FROM 1 FOR 5), 'UTF8') AS begin FROM document",
    );
    expect(documenten.every(({ begin }) => begin === '%PDF-')).toBe(true);
  });

  it('niets dat is gebeurd ligt in de toekomst, en alles gebeurde tussen acht en half zes', async () => {
    for (const [tabel, kolom] of [
      ['gebeurtenis', 'moment'],
      ['aanmelding_handeling', 'moment'],
      ['notitie', 'moment'],
      ['behoefte', 'moment'],
      ['beschrijving', 'moment'],
      ['document', 'moment'],
      ['aanmelding', 'ontvangen_op'],
      ['sop', 'bijgewerkt_op'],
    ]) {
      const buiten = `(${kolom} AT TIME ZONE 'Europe/Amsterdam')::time NOT BETWEEN '08:00' AND '17:31'`;
      expect.soft(await tel(`${tabel} WHERE ${kolom} >= '${MIDDEN_VAN_DE_DAG}' OR ${buiten}`), tabel).toBe(0);
    }
  });

  it('toegang volgt uit aanmelding of inschrijving, en na een afgeronde aanmelding houdt zij op', async () => {
    expect(
      await tel(
        "aanmelding a WHERE NOT EXISTS (SELECT 1 FROM betrokken_school b WHERE b.leerling = a.leerling AND b.vestiging = a.vestiging AND b.grond = 'aanmelding')",
      ),
    ).toBe(0);
    expect(
      await tel('inschrijving i WHERE NOT EXISTS (SELECT 1 FROM betrokken_school b WHERE b.onderwerp = i.id)'),
    ).toBe(0);
    expect(
      await tel(
        "aanmelding a JOIN betrokken_school b ON b.onderwerp = a.id WHERE a.toestand IN ('elders_geplaatst', 'ingetrokken', 'geweigerd_uitzondering') AND b.tot IS NULL",
      ),
    ).toBe(0);
    expect(
      await tel(
        "aanmelding a WHERE toestand LIKE 'geplaatst%' AND NOT EXISTS (SELECT 1 FROM inschrijving i WHERE i.leerling = a.leerling AND i.vestiging = a.vestiging)",
      ),
    ).toBe(0);
  });

  it('nummers gaan verder waar de voorbeeldregio ophield', async () => {
    const [rij] = await proef.query<{ volgende: number; hoogste: number }>(
      "SELECT nextval('dossiernummer_volgorde') AS volgende, (SELECT max(split_part(nummer, '-', 2)::int) FROM leerling) AS hoogste",
    );
    expect(rij?.volgende).toBe((rij?.hoogste ?? 0) + 1);
  });

  it('past niet bij een aantal leerlingen buiten de grenzen', async () => {
    const client = new pg.Client();
    await expect(laadVoorbeeld(client, { leerlingen: 20 })).rejects.toThrow(/Kies een aantal leerlingen/);
  });
});

describe('namen en codes bestaan nergens', () => {
  const lijst = join(PROJECT, '..', 'shared', 'data', 'schools.csv');
  const regios = [
    maakVoorbeeldregio(maakToeval(1), 60),
    ...Array.from({ length: MEESTE_REGIOS - 1 }, (_, i) => maakRegioElders(maakToeval(i), i + 2, 60 + i * 130, 130)),
  ];

  it('elke code en elk postcodegebied komt één keer voor, ook in de grootste bevolking', () => {
    for (const codes of [
      regios.flatMap(({ scholen }) => scholen.map(({ code }) => code)),
      regios.flatMap(({ gebieden }) => gebieden.map(({ pc4 }) => pc4)),
      regios.flatMap(({ besturen }) => besturen.map(([nummer]) => nummer)),
      regios.map(({ swvPo }) => swvPo),
    ]) {
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  it.skipIf(!existsSync(lijst))(
    'geen plaats, gemeente, postcodegebied, school of bestuur staat in de landelijke lijst',
    () => {
      const woorden = new Set(readFileSync(lijst, 'utf8').split(/[,\n]/));
      const gebieden = new Set(readFileSync(join(lijst, '..', 'pc4_swv.csv'), 'utf8').split(/[,\n]/));
      for (const { gebieden: eigen, scholen, besturen } of regios) {
        for (const { plaats, gemeente, pc4 } of eigen)
          expect(
            woorden.has(plaats) || woorden.has(gemeente) || gebieden.has(pc4) || gebieden.has(gemeente),
            plaats,
          ).toBe(false);
        for (const { code } of scholen) expect(woorden.has(code) || woorden.has(code.slice(0, 4)), code).toBe(false);
        for (const [nummer] of besturen) expect(woorden.has(nummer), nummer).toBe(false);
      }
    },
  );
});
