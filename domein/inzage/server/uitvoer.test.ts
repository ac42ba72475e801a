import { strFromU8, unzipSync } from 'fflate';
import { Value } from 'typebox/value';
import { beforeAll, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { legOndersteuningNeer } from '../../../server/platform/proef/proefondersteuning.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { type Uitvoer, UitvoerVorm } from '../contract-uitvoer.ts';
import { IN_UITVOER, NIET_IN_UITVOER } from '../regels/uitvoer.ts';
import { abonnementen } from './abonnementen.ts';
import { GEHEIM, STUK, vulProefdossier } from './proefdossier.ts';
import { vulZaken } from './proefzaken.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes, abonnementen);
const PAD = `/leerlingen/${REGIO.kind}/uitvoer`;
const VERZOEK = { ontvangenOp: '2026-11-12', reden: 'Een brief van de moeder, ondertekend.' };

/** The files of a ZIP, fetched over HTTP as bytes. */
async function haalZip(wie: Mens, opties: { deel?: number; body?: unknown } = {}) {
  const antwoord = await proef.app.inject({
    method: opties.body === undefined ? 'GET' : 'POST',
    url: `/api/v1${PAD}${opties.deel === undefined ? '' : `?deel=${opties.deel}`}`,
    headers: { cookie: `opmaat_sessie=${wie}`, 'x-opmaat': 'proef' },
    ...(opties.body !== undefined && { payload: opties.body as object }),
  });
  const bestanden = antwoord.statusCode === 200 ? unzipSync(new Uint8Array(antwoord.rawPayload)) : {};
  const json = bestanden['dossier.json'];
  return {
    status: antwoord.statusCode,
    koppen: antwoord.headers,
    bestanden,
    uitvoer: (json && JSON.parse(strFromU8(json))) as Uitvoer,
    alles: Object.values(bestanden)
      .map((inhoud) => Buffer.from(inhoud).toString('utf8'))
      .join('\n'),
  };
}

beforeAll(async () => {
  await vulProefdossier(proef);
  await vulZaken(proef);
  await legOndersteuningNeer((tekst, waarden) => proef.query(tekst, waarden));
});

describe('TOE-3 alles meenemen in één keer', () => {
  it('TOE-3 een ouder met gezag krijgt PDF, JSON, documenten en uitleg, zonder de naam van het kind op het bestand', async () => {
    const { status, koppen, bestanden } = await haalZip('ouder');
    expect(status).toBe(200);
    expect(koppen['content-type']).toBe('application/zip');
    expect(koppen['content-disposition']).toBe("attachment; filename*=UTF-8''dossier-26-000001-2026-11-20.zip");
    expect(koppen['cache-control']).toBe('no-store');
    expect(Object.keys(bestanden)).toEqual([
      'LEESMIJ.txt',
      'dossier.pdf',
      'dossier.json',
      'documenten/001-Onderzoek leerling.pdf',
    ]);
    expect(strFromU8(bestanden['documenten/001-Onderzoek leerling.pdf'] ?? new Uint8Array())).toBe(
      '%PDF-1.4 onderzoek',
    );
    const pdf = Buffer.from(bestanden['dossier.pdf'] ?? []).toString('latin1');
    expect(pdf).toMatch(/^%PDF-1\.7[\s\S]+\/StructTreeRoot[\s\S]+\/Lang/);
  });

  it.each(Object.keys(MENSEN) as Mens[])('TOE-3 %s: wie een kopie krijgt', async (wie) => {
    const { status } = await haalZip(wie);
    const mag = ['ouder', 'tweedeOuder', 'leerling'].includes(wie);
    const rolMag = ['ouder', 'leerling'].includes(MENSEN[wie].rol);
    expect(status).toBe(mag ? 200 : rolMag ? 404 : 403);
    expect((await proef.vraag(wie, 'GET', `${PAD}.json`)).status).toBe(status);
    const opPapier = await haalZip(wie, { body: VERZOEK });
    const school = ['ib', 'schoolleider', 'anderIb', 'andereSchoolleider'].includes(wie);
    const rolSchool = ['ib', 'schoolleider'].includes(MENSEN[wie].rol);
    expect(opPapier.status).toBe(school ? 200 : rolSchool ? 404 : 403);
  });

  it('TOE-3 de JSON heeft de vorm die is beschreven, los en in de ZIP', async () => {
    const { uitvoer } = await haalZip('ouder');
    expect([...Value.Errors(UitvoerVorm, uitvoer)]).toEqual([]);
    const { json } = await proef.vraag('ouder', 'GET', `${PAD}.json`);
    const zonderTijd = ({ gelezen: _gelezen, tijdlijn: _tijdlijn, ...rest }: Uitvoer) => rest;
    expect(zonderTijd(json)).toEqual(zonderTijd(uitvoer));
  });

  it('TOE-3 elke tabel met een leerling zit erin, of staat met een reden in de lijst van wat er niet in zit', async () => {
    const rijen = await proef.query<{ tabel: string }>(
      `SELECT DISTINCT c.table_name AS tabel FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
        WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.column_name IN ('leerling', 'leerlingen')
          AND c.udt_name IN ('uuid', '_uuid') ORDER BY 1`,
    );
    const bekend = new Set<string>([...IN_UITVOER, ...Object.keys(NIET_IN_UITVOER)]);
    expect(rijen.map(({ tabel }) => tabel).filter((tabel) => !bekend.has(tabel))).toEqual([]);
    for (const reden of Object.values(NIET_IN_UITVOER)) expect(reden.length).toBeGreaterThan(20);
  });

  it('TOE-3 van alles wat in het dossier is gelegd, komt er iets in', async () => {
    const { uitvoer } = await haalZip('ouder');
    const leeg = Object.entries(uitvoer).filter(([, deel]) => Array.isArray(deel) && deel.length === 0);
    expect(leeg.map(([naam]) => naam)).toEqual([]);
    expect(uitvoer.aanmeldingen[0]?.handelingen).toHaveLength(1);
    expect(uitvoer.toestemmingen[0]?.antwoorden).toHaveLength(1);
    expect(uitvoer.informatieverzoeken[0]?.antwoord?.tekst).toBe('Speelt graag alleen.');
  });

  it('TOE-3 werknotities, werkdocumenten, sleutels, codes en adressen van anderen zitten er nooit in', async () => {
    const soorten = [await haalZip('ouder'), await haalZip('leerling'), await haalZip('ib', { body: VERZOEK })];
    for (const { alles, uitvoer } of soorten) {
      expect(alles).not.toContain(GEHEIM);
      expect(JSON.stringify(uitvoer)).not.toMatch(/@|06-12345678|sleutelwoord|codewoord/);
    }
  });

  it('TOE-3 ouders krijgen het plan dat hun is voorgelegd, de aanvraag met advies, besluit en bezwaar, en het geschil', async () => {
    const { plannen, toelaatbaarheid, arrangementen, geschillen } = (await haalZip('ouder')).uitvoer;
    expect(plannen[0]?.versies.map(({ nummer, toestand }) => [nummer, toestand])).toEqual([[1, 'vastgesteld']]);
    expect(plannen[0]).toMatchObject({
      antwoorden: [{ versie: 1, antwoord: 'akkoord' }],
      gesprekken: [{ gezegd: 'Ik wil rust' }],
      evaluaties: [{ doelen: [{ uitkomst: 'deels' }] }],
      registratie: [{ toestand: 'aangeleverd' }],
    });
    expect(toelaatbaarheid[0]).toMatchObject({
      dossier: { wat: 'uit het dossier' },
      adviezen: [{ oordeel: 'toelaatbaar' }],
      besluiten: [{ nummer: 'PO9901-2026-00001' }],
      plaatsingen: [{ school: 'De Stapsteen' }],
      bezwaren: [{ indiener: 'Proef ouder' }],
    });
    expect(arrangementen[0]).toMatchObject({ deelnames: [{}], kosten: [{ centen: 120000 }], handelingen: [{}] });
    expect(geschillen[0]?.stappen).toHaveLength(1);
  });

  it('TOE-3 GES-3 wat nog wordt geschreven en contact met Veilig Thuis dat ouders niet kennen, zit er nooit in', async () => {
    for (const { alles, uitvoer } of [await haalZip('ouder'), await haalZip('ib', { body: VERZOEK })]) {
      expect(JSON.stringify(uitvoer)).not.toMatch(/Nog niet af|Geheim gehouden|Om de veiligheid/);
      expect(alles).not.toMatch(/Geheim gehouden/);
      expect(uitvoer.veiligThuis.map(({ toelichting }) => toelichting)).toEqual(['Verteld aan ouders']);
    }
  });

  it('TOE-3 een leerling krijgt wat een leerling mag lezen', async () => {
    const { uitvoer } = await haalZip('leerling');
    expect(uitvoer.gemaaktVoor).toBe('leerling');
    expect([uitvoer.notities, uitvoer.documenten, uitvoer.gezag, uitvoer.schorsingen]).toEqual([[], [], [], []]);
    expect([uitvoer.veiligThuis, uitvoer.geschillen]).toEqual([[], []]);
    expect(uitvoer.plannen[0]?.versies).toHaveLength(1);
    expect(uitvoer.behoeften).toHaveLength(1);
  });

  it('TOE-3 een school maakt wat zij zelf heeft: niet wat een andere school schreef', async () => {
    const eigen = (await haalZip('ib', { body: VERZOEK })).uitvoer;
    expect(eigen.notities.map(({ id }) => id)).toEqual([STUK.verslag]);
    const ouder = (await haalZip('ouder')).uitvoer;
    expect(ouder.notities.map(({ id }) => id).sort()).toEqual([STUK.verslag, STUK.andereVerslag].sort());
  });

  it('TOE-3 een kopie op papieren verzoek heeft een dag en een reden, en ouders lezen dat terug', async () => {
    const zonder = await proef.vraag('ib', 'POST', PAD, { ontvangenOp: '2027-01-01', reden: ' nee ' });
    expect([zonder.status, proef.codes(zonder)]).toEqual([422, ['verzoek-in-toekomst', 'reden-ontbreekt']]);
    expect((await proef.vraag('ib', 'POST', PAD, {})).status).toBe(422);
    const { uitvoer } = await haalZip('ouder');
    const regel = uitvoer.tijdlijn.find(({ soort }) => soort === 'inzage.kopie-op-verzoek');
    expect(regel?.tekst).toBe(
      'De school maakte een kopie van het dossier, op een verzoek van donderdag 12 november 2026. Een brief van de moeder, ondertekend.',
    );
  });

  it('TOE-4 elke kopie staat in het logboek', async () => {
    await haalZip('tweedeOuder');
    const regels = await proef.query(
      "SELECT 1 FROM verwerking WHERE actie = 'inzage.uitvoer' AND leerling = $1 AND persoon = $2 AND soort = 'lezen'",
      [REGIO.kind, persoonId('tweedeOuder')],
    );
    expect(regels.length).toBeGreaterThan(0);
  });

  it('TOE-3 een deel dat er niet is, is er niet', async () => {
    expect((await haalZip('ouder', { deel: 2 })).status).toBe(404);
    expect((await haalZip('ouder', { deel: 0 })).status).toBe(422);
  });

  it('TOE-3 het overzicht zegt wat erin zit en wat niet', async () => {
    const { json } = await proef.vraag('ouder', 'GET', `${PAD}/overzicht`);
    expect(json.delen).toBe(1);
    expect(json.inhoud.map(({ naam }: { naam: string }) => naam)).toContain('Verslagen en signalen');
    expect(json.nietErin.length).toBeGreaterThan(3);
    expect((await proef.vraag('leraar', 'GET', `${PAD}/overzicht`)).status).toBe(403);
  });
});

describe('TOE-3 een groot dossier', () => {
  it('TOE-3 duizend regels en vijftig documenten van een megabyte passen, in delen', async () => {
    await proef.query(
      `INSERT INTO gebeurtenis (id, moment, soort, swv, vestiging, leerling, door_naam, door_rol, tekst, voor_ouders)
        SELECT gen_random_uuid(), timestamptz '2025-01-01' + n * interval '8 hours', 'dossier.notitie', 'PO9901', $2, $1, 'Proef ib', 'ib',
          'De school schreef een signaal over hoe het in de groep ging, nummer ' || n, true FROM generate_series(1, 1000) n`,
      [REGIO.kind, REGIO.school],
    );
    await proef.query(
      `INSERT INTO document (id, leerling, vestiging, swv, soort, naam, mediatype, grootte, sha256, inhoud, voor_ouders, moment, door, door_naam, door_rol)
        SELECT gen_random_uuid(), $1, $2, 'PO9901', 'verslag', 'Verslag.pdf', 'application/pdf', 1048576, sha256(convert_to(n::text, 'UTF8')),
          convert_to(repeat('x', 1048576), 'UTF8'), true, timestamptz '2026-01-01' + n * interval '1 hour', $3, 'Proef ib', 'ib' FROM generate_series(1, 50) n`,
      [REGIO.kind, REGIO.school, persoonId('ib')],
    );
    const eerste = await haalZip('ouder');
    const tweede = await haalZip('ouder', { deel: 2 });
    expect(eerste.koppen['content-disposition']).toContain('deel-1-van-2.zip');
    const documenten = (zip: typeof eerste) =>
      Object.keys(zip.bestanden).filter((pad) => pad.startsWith('documenten/'));
    expect(documenten(eerste).length + documenten(tweede).length).toBe(51);
    expect(Object.keys(tweede.bestanden)).not.toContain('dossier.json');
    expect(eerste.uitvoer.tijdlijn.length).toBeGreaterThan(1000);
    for (const zip of [eerste, tweede])
      expect(Object.values(zip.bestanden).reduce((som, { length }) => som + length, 0)).toBeLessThan(48 * 1024 * 1024);
  }, 60_000);
});
