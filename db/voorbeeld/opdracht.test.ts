import type pg from 'pg';
import { describe, expect, inject, it } from 'vitest';
import { voorbeeld } from '../../server/app/opdrachten/voorbeeld.ts';

const databank = `${inject('sjabloon')}_opdracht`;

async function voerUit(...argumenten: string[]): Promise<{ code: number; gezegd: string }> {
  const regels: string[] = [];
  const zeg = (tekst: string) => void regels.push(tekst);
  const eigenaar = inject('eigenaar') as pg.ClientConfig;
  const code = await voorbeeld.voerUit(argumenten, { eigenaar, schrijf: zeg, fout: zeg });
  return { code, gezegd: regels.join('\n') };
}

describe('de opdracht voorbeeld', () => {
  it.each([
    [['--leerlingen', 'veel'], /«veel» is geen goed aantal leerlingen: kies een heel getal van 100/],
    [['--leerlingen', '1e5'], /zonder punten/],
    [['--leerlingen', '99'], /«99» is geen goed aantal/],
    [['--leerlingen', '500', '--zaad=-1'], /«-1» is geen goed zaad/],
    [['--databank', 'Mijn databank'], /kan geen naam van een databank zijn/],
    [['--kinderen', '500'], /kent alleen --leerlingen, --zaad en --databank/],
  ])('%j is niet goed, en de opdracht zegt waarom', async (argumenten, zin) => {
    const { code, gezegd } = await voerUit(...argumenten);
    expect(code).toBe(1);
    expect(gezegd).toMatch(zin);
    expect(gezegd).toContain('Gebruik: npm run opmaat -- voorbeeld');
  });

  it('vult een eigen databank, en weigert een databank waar al iets in staat', async () => {
    const eerste = await voerUit('--leerlingen', '150', '--zaad', '3', '--databank', databank);
    expect(eerste.gezegd).toMatch(/Klaar in .* s: 150 leerlingen, 60 scholen/);
    expect(eerste.code).toBe(0);
    const tweede = await voerUit('--leerlingen', '150', '--databank', databank);
    expect(tweede.code).toBe(1);
    expect(tweede.gezegd).toMatch(/niet leeg, dus er is niets veranderd.*opnieuw/);
  });
});
