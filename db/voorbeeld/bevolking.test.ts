import { createHash } from 'node:crypto';
import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import { datum } from '../../kern/tijd/datum.ts';
import { metProefdatabank } from '../../server/platform/proef/proefdatabank.ts';
import { verdeel } from './bevolking.ts';
import { laadVoorbeeld } from './laden.ts';
import { maakVoorbeeldregio } from './regio.ts';
import { maakToeval } from './toeval.ts';

const VANDAAG = datum('2026-11-20');
const TABELLEN = [
  'vestiging',
  'persoon',
  'rolvervulling',
  'leerling',
  'gezag',
  'inschrijving',
  'aanmelding',
  'aanmelding_handeling',
  'termijn',
  'gebeurtenis',
  'behoefte',
  'sop_aanbod',
];

/** What stands in all these tables, as one number to compare with. */
async function vingerafdruk(client: pg.Client): Promise<string> {
  const hash = createHash('sha256');
  for (const tabel of TABELLEN) {
    const { rows } = await client.query<{ rij: string }>(`SELECT t::text AS rij FROM ${tabel} t ORDER BY 1`);
    for (const { rij } of rows) hash.update(rij);
  }
  return hash.digest('hex');
}

const afdrukken: string[] = [];
const maak = (keuzes: Parameters<typeof laadVoorbeeld>[1]) => async (client: pg.Client) => {
  await laadVoorbeeld(client, { vandaag: VANDAAG, leerlingen: 120, ...keuzes });
  afdrukken.push(await vingerafdruk(client));
};
metProefdatabank(maak({ zaad: 5 }));
metProefdatabank(maak({ zaad: 5 }));
metProefdatabank(maak({ zaad: 6 }));
const proef = metProefdatabank(async (client) => {
  await laadVoorbeeld(client, { vandaag: VANDAAG, leerlingen: 5000 });
});

describe('een bevolking maken', () => {
  it('hetzelfde zaad op dezelfde dag geeft dezelfde gegevens, een ander zaad andere', () => {
    const [een, nogEens, anders] = afdrukken;
    expect(een).toBe(nogEens);
    expect(een).not.toBe(anders);
  });

  it('geeft precies zoveel leerlingen, gespreid als in het land', async () => {
    const [rij] = await proef.query<
      Record<string, number>
    >(`SELECT count(*)::int AS alle, count(*) FILTER (WHERE v.soorten[1] = 'SBO')::int AS sbo,
      count(*) FILTER (WHERE v.soorten[1] IN ('SO', 'VSO'))::int AS speciaal, count(*) FILTER (WHERE EXISTS (SELECT 1 FROM behoefte b WHERE b.leerling = i.leerling))::int AS met
      FROM inschrijving i JOIN vestiging v ON v.code = i.vestiging WHERE i.tot IS NULL`);
    expect(await proef.query('SELECT count(*)::int AS n FROM leerling')).toEqual([{ n: 5000 }]);
    const alle = rij?.alle ?? 1;
    expect((rij?.sbo ?? 0) / alle).toBeCloseTo(0.03, 1);
    expect((rij?.speciaal ?? 0) / alle).toBeCloseTo(0.025, 1);
    expect((rij?.met ?? 0) / alle).toBeGreaterThan(0.2);
    expect((rij?.met ?? 0) / alle).toBeLessThan(0.4);
  });

  it('geeft de eerste school een volle werklijst van zo’n vijfhonderd lopende termijnen', async () => {
    const [rij] = await proef.query<{ n: number }>(
      "SELECT count(*)::int AS n FROM termijn WHERE vestiging = '99AA00' AND voldaan_op IS NULL AND vervallen_op IS NULL",
    );
    expect(rij?.n).toBeGreaterThan(450);
    expect(rij?.n).toBeLessThan(700);
  });

  it('alles waarnaar een rij verwijst bestaat, ook als dat bij het vullen niet is nagezocht, en perioden overlappen niet', async () => {
    const beperkingen = await proef.query<{ tabel: string; naam: string; tekst: string }>(
      "SELECT conrelid::regclass::text AS tabel, conname AS naam, pg_get_constraintdef(oid) AS tekst FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace",
    );
    expect(beperkingen.length).toBeGreaterThan(30);
    // Putting a constraint back makes PostgreSQL check every row.
    for (const { tabel, naam, tekst } of beperkingen)
      await proef.query(`ALTER TABLE ${tabel} DROP CONSTRAINT ${naam}, ADD CONSTRAINT ${naam} ${tekst}`);
    const perioden = await proef.query(
      "SELECT conname FROM pg_constraint WHERE contype = 'x' AND convalidated ORDER BY 1",
    );
    expect(perioden).toEqual(
      expect.arrayContaining([{ conname: 'gezag_een_tegelijk' }, { conname: 'inschrijving_een_tegelijk' }]),
    );
  });

  it('verdeelt leerlingen over scholen zonder er een kwijt te raken', () => {
    const { scholen } = maakVoorbeeldregio(maakToeval(1), 60);
    for (const totaal of [0, 1, 59, 400, 19_999]) {
      expect(verdeel(scholen, totaal).reduce((a, b) => a + b, 0)).toBe(totaal);
    }
  });
});
