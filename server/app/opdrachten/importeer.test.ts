import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { metDatabank } from '../../platform/databank/opzet.ts';
import { metProefdatabank } from '../../platform/proef/proefdatabank.ts';
import type {} from '../../platform/proef/proefserver.ts';
import { importeer } from './importeer.ts';

const proef = metProefdatabank();
let map = '';
let eigenaar: pg.ClientConfig = {};
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'opmaat-opdracht-'));
  const [rij] = await proef.query<{ naam: string }>('SELECT current_database() AS naam');
  eigenaar = metDatabank(inject('eigenaar') as pg.ClientConfig, rij?.naam ?? '');
});
afterAll(() => rm(map, { recursive: true, force: true }));

async function voerUit(...argumenten: string[]) {
  const gezegd: string[] = [];
  const zeg = (tekst: string) => void gezegd.push(tekst);
  const code = await importeer.voerUit(argumenten, { eigenaar, schrijf: zeg, fout: zeg });
  return { code, tekst: gezegd.join('\n') };
}

describe('npm run opmaat -- importeer', () => {
  it.each([
    ['zonder iets', [], 'Zeg wat u wilt importeren'],
    ['iets onbekends', ['scholen', 'x.csv'], '«scholen» kan Opmaat niet importeren'],
    ['zonder bestand', ['vestigingen'], 'Noem het bestand'],
    ['een onbekende keuze', ['vestigingen', 'x.csv', '--wat'], 'begrijpt deze opdracht niet'],
    ['--meta bij postcodegebieden', ['postcodegebieden', 'x.csv', '--meta', 'y.csv'], '--meta hoort bij vestigingen'],
    ['een bestand dat er niet is', ['postcodegebieden', 'nergens.csv'], 'nergens.csv bestaat niet'],
  ])('%s: een duidelijke zin en code 1', async (_naam, argumenten, zin) => {
    const { code, tekst } = await voerUit(...argumenten);
    expect(code).toBe(1);
    expect(tekst).toContain(zin);
  });

  it('een goed bestand geeft code 0, een met geweigerde regels code 2', async () => {
    const pad = join(map, 'p.csv');
    const gebieden = Array.from({ length: 9 }, (_, i) => `990${i},Proefdam,PO9901,VO9901\n`).join('');
    await writeFile(pad, `pc4,gemeente,swv_po,swv_vo\n${gebieden}`);
    expect(await voerUit('postcodegebieden', pad)).toMatchObject({
      code: 0,
      tekst: expect.stringContaining('9 nieuw'),
    });
    await writeFile(pad, `pc4,gemeente,swv_po,swv_vo\n${gebieden}12,Proefdam,PO9901,VO9901\n`);
    const { code, tekst } = await voerUit('postcodegebieden', pad);
    expect(code).toBe(2);
    expect(tekst).toMatch(/9 ongewijzigd, 1 geweigerd[\s\S]*regel 11: .*«12»/);
  });
});
