import { beforeEach, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { REGIO } from '../../../server/platform/proef/proefregio.ts';
import { voerTaakUit } from '../../../server/platform/taak.ts';
import { allenAkkoord, legKlaar, schrijfOp, voorvallen } from './proefopzet.ts';
import { routes } from './routes.ts';
import { taken } from './taken.ts';

const proef = metProefapp(routes);
let id = '';
beforeEach(async () => {
  await legKlaar(proef);
  id = await schrijfOp(proef);
  await allenAkkoord(proef, id);
  await proef.leeg('bericht', 'gebeurtenis');
});
const loop = async (nu: string) => {
  for (const taak of taken) await voerTaakUit(taak, { databank: proef.databank, nu: () => nu, abonnementen: [] });
};

it('ARR-6 wordt de leerling twaalf, dan mag het niet meer tot die zelf akkoord is; de school hoort het één keer', async () => {
  await loop('2026-11-21T08:00:00.000Z');
  expect(await voorvallen(proef)).toEqual([]);
  await proef.query("UPDATE leerling SET geboortedatum = '2014-11-22' WHERE id = $1", [REGIO.kind]);
  await loop('2026-11-22T08:00:00.000Z');
  await loop('2026-11-22T09:00:00.000Z');
  expect(await voorvallen(proef)).toEqual(['mag-niet-meer']);
  expect(await proef.query("SELECT 1 FROM bericht WHERE aan_adres LIKE 'ib@%'")).toHaveLength(1);
});

it('ARR-6 na de laatste dag is het voorbij: niemand is te laat, en niemand krijgt een alarm', async () => {
  await loop('2027-08-01T08:00:00.000Z');
  expect(await proef.query('SELECT vervallen_op FROM termijn')).toEqual([{ vervallen_op: '2027-08-01' }]);
  expect(await voorvallen(proef)).toEqual([]);
  expect(await proef.query('SELECT gemeld_mag FROM medische_handeling')).toEqual([{ gemeld_mag: false }]);
  await loop('2027-08-02T08:00:00.000Z');
  expect(await proef.query('SELECT vervallen_op FROM termijn')).toEqual([{ vervallen_op: '2027-08-01' }]);
});

it('ARR-6 gaat de leerling van school, dan is het gestopt, met reden, en zonder alarm', async () => {
  await proef.query("UPDATE inschrijving SET tot = '2026-12-01'");
  await loop('2026-11-30T08:00:00.000Z');
  expect(await proef.query('SELECT gestopt_op FROM medische_handeling')).toEqual([{ gestopt_op: null }]);
  await loop('2026-12-01T08:00:00.000Z');
  await loop('2026-12-01T09:00:00.000Z');
  expect(await proef.query('SELECT gestopt_op, gestopt_om FROM medische_handeling')).toEqual([
    { gestopt_op: '2026-12-01', gestopt_om: 'De leerling is van school.' },
  ]);
  expect(await voorvallen(proef)).toEqual(['gestopt']);
  expect(await proef.query('SELECT 1 FROM termijn WHERE vervallen_op IS NULL')).toEqual([]);
  expect(await proef.query('SELECT 1 FROM bericht')).toEqual([]);
});
