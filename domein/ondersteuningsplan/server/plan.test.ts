import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Datum } from '../../../kern/tijd/datum.ts';
import { alsActor } from '../../../server/platform/databank/als-actor.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, persoonId } from '../../../server/platform/proef/proefregio.ts';
import type { Instellingsregel, Plan } from '../contract.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);
const PAD = '/swv/PO9901/ondersteuningsplan';
const invoer = (deel: object = {}) => ({
  sleutel: 'tlv.beslistermijn',
  van: '2026-12-01',
  waarde: 6,
  plaatsInPlan: 'Ondersteuningsplan 2026-2030, paragraaf 5.1',
  volgnummer: 0,
  ...deel,
});
const kies = (deel?: object) => proef.vraag('directie', 'POST', PAD, invoer(deel));
const regel = (plan: Plan, sleutel = 'tlv.beslistermijn') =>
  plan.onderwerpen
    .flatMap(({ instellingen }) => instellingen)
    .find((een) => een.sleutel === sleutel) as Instellingsregel;
const rij = (plan: Plan) => regel(plan).tijdvakken.map(({ stand, regels }) => [stand, regels[0]?.tekst]);

beforeEach(async () => {
  proef.zetKlok('2026-11-20T11:00:00.000Z');
  await proef.query('DELETE FROM instelling');
  await proef.query('DELETE FROM gebeurtenis');
});

describe('OND-1 keuzes van een samenwerkingsverband', () => {
  it('OND-1 voor de eerste keuze geldt de landelijke standaard', async () => {
    const { status, json } = await proef.vraag('tlv', 'GET', PAD);
    expect(status).toBe(200);
    expect(json.magKiezen).toBe(false);
    expect(rij(json)).toEqual([['nu', '8 weken']]);
    expect(regel(json).tijdvakken[0]?.plaatsInPlan).toBe('landelijke standaard van Opmaat');
  });

  it('OND-1 een keuze gaat in op haar dag, en de geschiedenis noemt wie en waar het staat', async () => {
    const { status, json } = await kies();
    expect(status).toBe(201);
    expect(rij(json)).toEqual([
      ['straks', '6 weken'],
      ['nu', '8 weken'],
    ]);
    expect(regel(json).geschiedenis).toEqual([
      {
        moment: '2026-11-20T11:00:00.000Z',
        wie: 'Proef directie',
        zin: 'Beslistermijn toelaatbaarheid vastgelegd, geldig vanaf dinsdag 1 december 2026 (Ondersteuningsplan 2026-2030, paragraaf 5.1).',
      },
    ]);
    proef.zetKlok('2026-12-01T11:00:00.000Z');
    expect(rij((await proef.vraag('consulent', 'GET', PAD)).json)[0]).toEqual(['nu', '6 weken']);
  });

  it('OND-1 bedragen staan bij hun eigen soort, en alleen die van de sector', async () => {
    const waarde = {
      SBO: 100,
      'SO-1': 200,
      'SO-2': 300,
      'SO-3': 400,
      'VSO-1': 500,
      'VSO-2': 600,
      'VSO-3': 700,
      PRO: 800,
      LWOO: 900,
    };
    const { json } = await kies({ sleutel: 'tlv.tarieven', van: '2026-11-20', waarde });
    const { tijdvakken } = regel(json, 'tlv.tarieven');
    expect(tijdvakken[0]?.regels.map(({ tekst }) => tekst)).toEqual(['€ 1,00', '€ 2,00', '€ 3,00', '€ 4,00']);
    expect(tijdvakken[0]?.waarde).toEqual(waarde);
  });

  it('OND-1 een ander systeem vraagt wat op een dag geldt, zonder in te loggen', async () => {
    await kies();
    const op = async (datum: string) =>
      (await proef.vraag(undefined, 'GET', `/swv/PO9901/instellingen?datum=${datum}`)).json.instellingen.find(
        ({ sleutel }: { sleutel: string }) => sleutel === 'tlv.beslistermijn',
      );
    expect(await op('2026-11-30')).toMatchObject({ waarde: 8, plaatsInPlan: 'landelijke standaard van Opmaat' });
    expect(await op('2026-12-01')).toMatchObject({ waarde: 6, van: '2026-12-01' });
    expect((await proef.vraag(undefined, 'GET', '/swv/PO0000/instellingen')).status).toBe(404);
  });

  it('OND-1 wat nog komt kan veranderen en worden ingetrokken; wat begon nooit meer', async () => {
    await kies();
    const veranderd = await kies({ waarde: 4, volgnummer: 1 });
    expect(rij(veranderd.json)[0]).toEqual(['straks', '4 weken']);
    const intrekken = (volgnummer: number) =>
      proef.vraag('directie', 'POST', `${PAD}/intrekken`, {
        sleutel: 'tlv.beslistermijn',
        van: '2026-12-01',
        volgnummer,
      });
    const weg = await intrekken(2);
    expect(rij(weg.json)).toEqual([['nu', '8 weken']]);
    expect(regel(weg.json)).toMatchObject({ volgnummer: 3 });
    expect(regel(weg.json).geschiedenis).toHaveLength(3);
    const opnieuw = await kies({ volgnummer: 3 });
    expect(opnieuw.status).toBe(201);
    proef.zetKlok('2026-12-01T11:00:00.000Z');
    expect(proef.codes(await intrekken(4))).toEqual(['al-begonnen']);
    expect(proef.codes(await kies({ waarde: 3, volgnummer: 4 }))).toEqual(['al-begonnen']);
  });

  it('OND-1 wie niet zag wat een ander net koos, hoort dat eerst', async () => {
    const beide = await Promise.all([kies({ waarde: 5 }), kies({ waarde: 6, van: '2027-01-01' })]);
    expect(beide.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const laat = await proef.vraag('directie', 'POST', `${PAD}/voorbeeld`, invoer({ waarde: 3 }));
    expect([laat.status, proef.codes(laat)]).toEqual([409, ['intussen-veranderd']]);
    expect(laat.json.redenen[0].zin).toContain('Proef directie');
  });

  it('OND-1 een voorbeeld zegt vanaf welke dag wat verandert en wie de oude waarde houdt, en legt niets vast', async () => {
    await proef.query(
      `INSERT INTO tlv_aanvraag (id, nummer, swv, vestiging, leerling, soort, bevoegd_grond, leerling_naam, geboortedatum, gewenste_start, inhoud, toestand, ingediend_dag, begonnen_op, bijgewerkt_op, door, door_naam)
      SELECT gen_random_uuid(), 'T-1', 'PO9901', '99AA00', (SELECT id FROM leerling ORDER BY nummer LIMIT 1), 'SBO', 'inschrijving', 'x', '2019-03-14', '2027-08-01', '{}', 'ingediend', '2026-11-01', now(), now(), (SELECT id FROM persoon LIMIT 1), 'x'`,
    );
    const { status, json } = await proef.vraag('directie', 'POST', `${PAD}/voorbeeld`, invoer());
    expect(status).toBe(200);
    expect(json).toEqual({
      vanaf: '2026-12-01',
      regels: [{ naam: '', oud: '8 weken', nieuw: '6 weken', anders: true }],
      gevolg: 'Geldt voor aanvragen die vanaf die dag binnenkomen. Een aanvraag die al binnen is, houdt haar termijn.',
      aantallen: [{ krijgt: 'oude', zin: 'Minder dan 5 lopende aanvragen' }],
    });
    expect(await proef.query('SELECT 1 FROM instelling')).toEqual([]);
    await proef.query('DELETE FROM tlv_aanvraag');
  });

  it('OND-1 de databank weigert zelf wat met terugwerkende kracht of door een ander zou zijn', async () => {
    await kies();
    const sqlAls = (wie: 'directie' | 'tlv' | 'ib', tekst: string) =>
      alsActor(
        proef.databank,
        { persoon: persoonId(wie), naam: wie, ...MENSEN[wie] },
        '2026-11-20' as Datum,
        async (tx) => (await sql.raw<{ wat: string }>(tekst).execute(tx)).rows,
      );
    const zet = (van: string, swv = 'PO9901') =>
      `INSERT INTO instelling (swv, sleutel, van, waarde, plaats_in_plan, vastgelegd_op) VALUES ('${swv}', 'tlv.terugkeer', '${van}', '1', 'p', now())`;
    await expect(sqlAls('directie', zet('2026-11-19'))).rejects.toThrow(/row-level security/);
    await expect(sqlAls('directie', zet('2026-12-01', 'PO9902'))).rejects.toThrow(/row-level security/);
    await expect(sqlAls('tlv', zet('2026-12-01'))).rejects.toThrow(/row-level security/);
    await expect(sqlAls('directie', `UPDATE instelling SET van = '2026-11-01'`)).rejects.toThrow(/permission denied/);
    await expect(sqlAls('directie', 'DELETE FROM instelling')).rejects.toThrow(/permission denied/);
    await sqlAls('tlv', `UPDATE instelling SET waarde = '1'`);
    expect(await proef.query('SELECT waarde FROM instelling')).toEqual([{ waarde: 6 }]);
    expect(await sqlAls('directie', `SELECT wat FROM plan_geraakt('2026-11-20')`)).not.toEqual([]);
    for (const wie of ['tlv', 'ib'] as const)
      expect(await sqlAls(wie, `SELECT wat FROM plan_geraakt('2026-11-20')`)).toEqual([]);
  });

  it.each([
    [{ van: '2026-11-19' }, 'start-voorbij'],
    [{ waarde: 9 }, 'waarde-ongeldig'],
    [{ waarde: { a: 1 } }, 'waarde-ongeldig'],
    [{ plaatsInPlan: ' ' }, 'vorm-pattern'],
    [{ waarde: 8 }, 'niets-veranderd'],
  ])('OND-1 %j wordt niet vastgelegd', async (deel, code) => {
    const antwoord = await kies(deel);
    expect(antwoord.status).toBe(422);
    expect(proef.codes(antwoord)).toContain(code);
    expect(await proef.query('SELECT 1 FROM instelling')).toEqual([]);
  });

  it('OND-1 alleen de directie kiest, en alleen voor het eigen samenwerkingsverband', async () => {
    for (const wie of ['tlv', 'consulent', 'ib', 'schoolleider', 'bestuur', 'ouder', 'beheer'] as const)
      expect((await proef.vraag(wie, 'POST', PAD, invoer())).status).toBe(403);
    expect((await proef.vraag('directieVo', 'POST', PAD, invoer())).status).toBe(404);
    expect((await proef.vraag('tlvElders', 'GET', PAD)).status).toBe(404);
    expect((await kies({ sleutel: 'lwoo.opting-out', waarde: true })).status).toBe(404);
    for (const wie of ['ib', 'ouder', 'opr'] as const) expect((await proef.vraag(wie, 'GET', PAD)).status).toBe(403);
    expect((await proef.vraag(undefined, 'POST', PAD, invoer())).status).toBe(401);
  });
});
