import type pg from 'pg';
import { beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { legRegels } from '../../../domein/logboek/server/proefregels.ts';
import { verzegelen } from '../../../domein/logboek/server/taken.ts';
import { metDatabank } from '../../platform/databank/opzet.ts';
import { metProefdatabank } from '../../platform/proef/proefdatabank.ts';
import type {} from '../../platform/proef/proefserver.ts';
import { voerTaakUit } from '../../platform/taak.ts';
import { controleer } from './controleer.ts';
import { logboekUitvoer } from './logboek-uitvoer.ts';
import type { Opdracht } from './opdracht.ts';

const proef = metProefdatabank();
let eigenaar: pg.ClientConfig = {};
beforeAll(async () => {
  const [rij] = await proef.query<{ naam: string }>('SELECT current_database() AS naam');
  eigenaar = metDatabank(inject('eigenaar') as pg.ClientConfig, rij?.naam ?? '');
});
beforeEach(() => proef.query('TRUNCATE verwerking, logboekzegel RESTART IDENTITY'));

async function voerUit(opdracht: Opdracht, ...argumenten: string[]) {
  const [gezegd, fouten]: [string[], string[]] = [[], []];
  const code = await opdracht.voerUit(argumenten, {
    eigenaar,
    schrijf: (tekst) => void gezegd.push(tekst),
    fout: (tekst) => void fouten.push(tekst),
  });
  return { code, gezegd, fouten };
}
const verzegel = () =>
  voerTaakUit(verzegelen, { databank: proef.databank, nu: () => '2026-11-20T11:00:00.000Z', abonnementen: [] });

describe('npm run opmaat -- controleer logboek', () => {
  it('TOE-4 een leeg logboek is ongeschonden en heeft nog geen kop', async () => {
    expect(await voerUit(controleer, 'logboek')).toEqual({
      code: 0,
      gezegd: [
        'Het logboek heeft 0 regels en 0 zegels.',
        'Alle regels zijn verzegeld.',
        'Het logboek is ongeschonden.',
      ],
      fouten: [],
    });
  });

  it('TOE-4 zegt hoeveel er is, wat nog niet is verzegeld, en welk getal men buiten Opmaat noteert', async () => {
    await legRegels(proef, [{}, {}, {}]);
    await verzegel();
    await legRegels(proef, [{}]);
    const { code, gezegd } = await voerUit(controleer, 'logboek');
    expect(code).toBe(0);
    expect(gezegd).toEqual([
      'Het logboek heeft 4 regels en 1 zegel.',
      'Nog niet verzegeld: 1 regel. Dat gebeurt elke minuut zolang Opmaat draait.',
      expect.stringMatching(/^Kop van de keten: [0-9a-f]{64}$/),
      'Noteer dit getal buiten Opmaat, met de datum van vandaag.',
      'Het logboek is ongeschonden.',
    ]);
    const kop = gezegd[2]?.slice(-64) ?? '';
    await verzegel();
    const later = await voerUit(controleer, 'logboek', '--kop', kop);
    expect([later.code, later.gezegd[2]]).toEqual([0, 'De kop die u eerder noteerde, staat nog in de keten.']);
  });

  it('TOE-4 een geknoeid logboek geeft code 1 en zegt wat er mis is', async () => {
    await legRegels(proef, [{}, {}, {}]);
    await verzegel();
    await proef.query('DELETE FROM verwerking WHERE volgnummer = 2');
    const { code, gezegd, fouten } = await voerUit(controleer, 'logboek');
    expect([code, gezegd.at(-1), fouten]).toEqual([
      1,
      'Het logboek is NIET ongeschonden: 1 fout.',
      ['Zegel 1 (regels 1 tot en met 3): 1 regel is weg.'],
    ]);
  });

  it('TOE-4 bij heel veel fouten staan de eerste honderd er, en hoeveel er nog meer zijn', async () => {
    for (let keer = 0; keer < 103; keer++) {
      await legRegels(proef, [{}]);
      await verzegel();
    }
    await proef.query('DELETE FROM verwerking');
    const { fouten } = await voerUit(controleer, 'logboek');
    expect([fouten.length, fouten.at(-1)]).toEqual([101, 'En nog 3 andere fouten.']);
  });

  it.each([
    [[], 'Zeg wat u wilt controleren.'],
    [['alles'], '«alles» kan Opmaat niet controleren.'],
    [['logboek', '--kop', 'abc'], 'Een kop heeft 64 tekens'],
    [['logboek', '--wat'], 'Opmaat begrijpt deze opdracht niet.'],
  ])('%j is niet goed, en de opdracht zegt waarom', async (argumenten, zin) => {
    const { code, fouten } = await voerUit(controleer, ...argumenten);
    expect([code, fouten[0]]).toEqual([1, expect.stringContaining(zin)]);
    expect(fouten[0]).toContain('Gebruik: npm run opmaat -- controleer logboek');
  });
});

describe('npm run opmaat -- logboek-uitvoer', () => {
  it('TOE-4 schrijft alle regels van de periode als JSON-regels, op Nederlandse dagen', async () => {
    await legRegels(proef, [
      { moment: '2026-10-31T22:59:59Z' },
      { moment: '2026-10-31T23:00:00Z', leerlingen: [crypto.randomUUID()] },
      { moment: '2026-11-30T22:59:59Z', rol: 'ib', persoon: crypto.randomUUID() },
      { moment: '2026-11-30T23:00:00Z' },
    ]);
    const { code, gezegd, fouten } = await voerUit(logboekUitvoer, '--van', '2026-11-01', '--tot', '2026-11-30');
    expect([code, fouten]).toEqual([0, ['2 regels van het logboek geschreven.']]);
    expect(gezegd.map((regel) => JSON.parse(regel).start_time)).toEqual([
      '2026-10-31T23:00:00.000Z',
      '2026-10-31T23:00:00.000Z',
      '2026-11-30T22:59:59.000Z',
    ]);
  });

  it.each([
    [[]],
    [['--van', '2026-11-01']],
    [['--van', '2026-11-02', '--tot', '2026-11-01']],
    [['--van', 'x', '--tot', 'y']],
    [['--wat']],
  ])('%j is niet goed, en de opdracht zegt waarom', async (argumenten) => {
    const { code, fouten } = await voerUit(logboekUitvoer, ...argumenten);
    expect([code, fouten[0]]).toEqual([1, expect.stringContaining('Noem de eerste en de laatste dag')]);
  });
});
