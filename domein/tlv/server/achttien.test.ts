import { afterEach, beforeEach, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { alsActor } from '../../../server/platform/databank/als-actor.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { actorVan, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { abonnementen } from './abonnementen.ts';
import { begin, legVolledigAan, TABELLEN, verstuur } from './proeftlv.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes, abonnementen);
const jarig = (dag: string) => proef.query('UPDATE leerling SET geboortedatum = $2 WHERE id = $1', [REGIO.kind, dag]);
const lees = (id: string) => proef.vraag('leerling', 'GET', `/tlv/${id}`);
const visie = (id: string) => proef.vraag('leerling', 'POST', `/tlv/${id}/visie`, { tekst: 'Ik wil dit graag.' });
beforeEach(async () => {
  await proef.leeg(...TABELLEN);
  await legVolledigAan(proef.query);
});
afterEach(async () => {
  await jarig('2019-03-14');
  await proef.query('UPDATE gezag SET tot = NULL');
});

it('TLV-11 BW 1:233 tot achttien lezen de ouders de aanvraag, daarna de leerling zelf', async () => {
  const id = await verstuur(proef);
  await jarig('2008-11-21');
  expect((await lees(id)).status).toBe(404);
  expect((await visie(id)).status).toBe(404);
  expect((await proef.vraag('leerling', 'GET', `/leerlingen/${REGIO.kind}/tlv`)).json.aanvragen).toEqual([]);

  await jarig('2008-11-20');
  const { status, json } = await lees(id);
  expect(status).toBe(200);
  expect(json.mogelijk).toMatchObject({ visie: { mag: true }, schrijven: { mag: false }, intrekken: { mag: false } });
  expect((await proef.vraag('leerling', 'GET', `/leerlingen/${REGIO.kind}/tlv`)).json.aanvragen).toHaveLength(1);
  expect(await proef.query("SELECT 1 FROM verwerking WHERE actie = 'tlv.bekijken' AND rol = 'leerling'")).not.toEqual(
    [],
  );

  expect((await visie(id)).status).toBe(201);
  expect((await lees(id)).json.visies).toMatchObject([{ naam: 'Proef leerling', tekst: 'Ik wil dit graag.' }]);
  expect(await proef.query("SELECT door_rol, tekst FROM gebeurtenis WHERE soort = 'tlv.visie-gegeven'")).toEqual([
    { door_rol: 'leerling', tekst: 'De leerling schreef eigen woorden bij de aanvraag.' },
  ]);
});

it('TLV-11 op de tijdlijn staat een lopende aanvraag voor de leerling vanaf achttien', async () => {
  const id = await verstuur(proef);
  const zie = () =>
    alsActor(proef.databank, actorVan('leerling'), datum('2026-11-20'), (tx) =>
      tx.selectFrom('gebeurtenis').select('soort').where('onderwerp', '=', id).execute(),
    );
  expect(await zie()).toEqual([]);
  await jarig('2008-11-20');
  expect((await zie()).map(({ soort }) => soort)).toContain('tlv.ingediend');
});

it('TLV-11 van een concept weet de leerling van achttien pas iets als de school het heeft verteld', async () => {
  await jarig('2008-01-01');
  expect((await lees(await begin(proef))).status).toBe(404);
});

it('TLV-11 vanaf achttien krijgt de leerling bericht, en niet de ouders', async () => {
  await jarig('2008-01-01');
  await proef.query("UPDATE gezag SET tot = '2026-01-01'");
  await proef.leeg('bericht');
  await verstuur(proef);
  const aan = await proef.query<{ aan_persoon: string }>('SELECT aan_persoon FROM bericht');
  const personen = aan.map(({ aan_persoon }) => aan_persoon);
  expect(personen).toContain(persoonId('leerling'));
  for (const ouder of ['ouder', 'tweedeOuder'] as const) expect(personen).not.toContain(persoonId(ouder));
});
