import { afterEach, beforeAll, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { REGIO } from '../../../server/platform/proef/proefregio.ts';
import { abonnementen } from './abonnementen.ts';
import { beschrijfBehoefte, doe, maak, schrijfIn } from './proefarrangement.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes, abonnementen);
const jarig = (dag: string) => proef.query('UPDATE leerling SET geboortedatum = $2 WHERE id = $1', [REGIO.kind, dag]);
const teken = (id: string, akkoord = true) =>
  doe(proef.vraag, 'leerling', id, 'handtekening', { akkoord, toelichting: akkoord ? '' : 'Liever niet.' });
beforeAll(async () => {
  await schrijfIn(proef.query);
  await beschrijfBehoefte(proef.query);
});
afterEach(() => jarig('2019-03-14'));

it('ARR-3 BW 1:233 tot achttien tekenen de ouders, en leest de leerling niet wat meegaat', async () => {
  await jarig('2008-11-21');
  const id = await maak(proef.vraag);
  const { json } = await proef.vraag('leerling', 'GET', `/arrangementen/${id}`);
  expect(json).toMatchObject({ mogelijk: [], ondertekenaars: [] });
  expect(proef.codes(await teken(id))).toEqual(['geen-gezag']);
  expect((await proef.vraag('leerling', 'GET', `/arrangementen/${id}/dossier`)).status).toBe(404);
});

it('ARR-3 BW 1:233 een leerling van achttien tekent zelf, of zegt waarom niet, en leest wat meegaat', async () => {
  await jarig('2008-11-20');
  const id = await maak(proef.vraag);
  expect((await proef.vraag('leerling', 'GET', `/arrangementen/${id}/dossier`)).status).toBe(200);
  expect((await proef.vraag('leerling', 'GET', `/arrangementen/${id}`)).json.ondertekenaars).toMatchObject([
    { persoon: REGIO.kind, antwoord: null },
  ]);
  expect((await teken(id, false)).json.ondertekenaars).toMatchObject([{ antwoord: 'niet_getekend' }]);
  expect((await doe(proef.vraag, 'ib', id, 'indiening')).status).toBe(422);
  const getekend = await teken(id);
  expect(getekend.status, getekend.tekst).toBe(200);
  expect(getekend.json.ondertekenaars).toMatchObject([{ persoon: REGIO.kind, antwoord: 'getekend' }]);
  expect(await proef.query("SELECT 1 FROM bericht WHERE aan_adres LIKE 'leerling@%'")).not.toEqual([]);
  const ingediend = await doe(proef.vraag, 'ib', id, 'indiening');
  expect(ingediend.status, ingediend.tekst).toBe(200);
  expect((await proef.vraag('leerling', 'GET', `/arrangementen/${id}/dossier`)).json.verstuurd).toBe(true);
});
