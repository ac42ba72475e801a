import { beforeEach, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { voerTaakUit } from '../../../server/platform/taak.ts';
import { BESLUIT, legBesluitNeer, NIEUW, ruimOp } from './proefopzet.ts';
import { routes } from './routes.ts';
import { taken } from './taken.ts';

const proef = metProefapp(routes);
beforeEach(async () => {
  await ruimOp(proef);
  await legBesluitNeer(proef);
});

const pad = `/tlv-besluiten/${BESLUIT}/bezwaren`;
const maak = (wie: Mens, extra = {}) =>
  proef.vraag(wie, 'POST', pad, { gronden: 'Noor heeft meer nodig.', teLaatOm: '', ...extra });
const doe = (wie: Mens, id: string, wat: string, body: object) =>
  proef.vraag(wie, 'POST', `/bezwaren/${id}/${wat}`, body);
const lees = (wie: Mens, id: string) => proef.vraag(wie, 'GET', `/bezwaren/${id}`);

async function totAdvies(advies = 'gegrond'): Promise<string> {
  const { id } = (await maak('ouder')).json.bezwaren[0];
  await doe('tlv', id, 'commissie', { volgnummer: 1, namen: ['mr. Jansen', 'dr. De Boer', 'mw. Aksoy'] });
  await doe('tlv', id, 'hoorverslag', {
    volgnummer: 2,
    zitting: '2026-11-20',
    aanwezig: 'Ouder, school',
    verslag: 'Gehoord.',
  });
  await doe('tlv', id, 'advies', { volgnummer: 3, adviesdag: '2026-11-20', advies, tekst: 'De commissie vindt dit.' });
  return id;
}
const VOORSTEL = { uitkomst: 'gegrond', motivering: 'De school kan het niet zelf.', afwijking: '', nieuw: NIEUW };

describe('bezwaar maken', () => {
  it('TLV-8 een ouder maakt bezwaar; de bevestiging en de termijn staan er meteen', async () => {
    const antwoord = await maak('ouder');
    expect(antwoord.status).toBe(201);
    expect(antwoord.json.bezwaren[0]).toMatchObject({
      toestand: 'in_behandeling',
      als: 'ouder',
      termijn: { laatsteDag: '2027-01-29' },
    });
    expect(await proef.query("SELECT bij, soort, to_char(laatste_dag, 'YYYY-MM-DD') AS dag FROM termijn")).toEqual([
      { bij: 'swv', soort: 'beslissing-bezwaar', dag: '2027-01-29' },
    ]);
    const post = await proef.query('SELECT aan_adres, tekst FROM bericht ORDER BY aan_adres');
    expect(post.map(({ aan_adres: adres }) => adres.split('@')[0])).toEqual(
      ['ib', 'ouder', 'schoolleider', 'tlv', 'tweedeOuder', 'tweedeTlv'].sort((a, b) => a.localeCompare(b)),
    );
    expect(JSON.stringify(post)).not.toMatch(/Noor|Proefkind|Proefschool/);
    const pdf = await proef.vraag('ouder', 'GET', `/bezwaren/${antwoord.json.bezwaren[0].id}/bevestiging`);
    expect([pdf.status, pdf.koppen['content-type']]).toEqual([200, 'application/pdf']);
    expect(await proef.query("SELECT voor_ouders FROM gebeurtenis WHERE soort = 'bezwaar.ontvangen'")).toEqual([
      { voor_ouders: false },
    ]);
  });

  it('TLV-8 ook de school kan bezwaar maken, naast de ouder', async () => {
    await maak('ouder');
    const antwoord = await maak('schoolleider');
    expect(antwoord.status).toBe(201);
    expect(antwoord.json.bezwaren.map(({ als }: { als: string }) => als)).toEqual(['ouder', 'school']);
    expect((await maak('ouder')).status).toBe(409);
    expect((await maak('schoolleider')).status).toBe(409);
  });

  it('TLV-8 twee keer tegelijk geeft één bezwaar', async () => {
    const statussen = (await Promise.all([maak('ouder'), maak('ouder')])).map(({ status }) => status).sort();
    expect(statussen).toEqual([201, 409]);
  });

  it.each([
    ['vreemdeOuder', 404],
    ['ouderZonderGezag', 404],
    ['leerling', 404],
    ['andereSchoolleider', 404],
    ['ib', 403],
    ['leraar', 403],
    ['tlv', 403],
    ['deskundige', 403],
    ['directie', 403],
    ['bestuur', 403],
  ] as const)('TLV-8 %s maakt geen bezwaar', async (wie, status) => {
    expect((await maak(wie)).status).toBe(status);
    expect(await proef.query('SELECT 1 FROM tlv_bezwaar')).toEqual([]);
  });

  it('TLV-8 een leerling van achttien maakt zelf bezwaar', async () => {
    await proef.query("UPDATE leerling SET geboortedatum = '2008-03-14' WHERE id = $1", [REGIO.kind]);
    try {
      expect((await maak('leerling')).json.bezwaren).toMatchObject([{ als: 'leerling' }]);
    } finally {
      await proef.query("UPDATE leerling SET geboortedatum = '2019-03-14' WHERE id = $1", [REGIO.kind]);
    }
  });

  it('TLV-8 te laat: alleen met een reden, en het samenwerkingsverband oordeelt daarover', async () => {
    proef.zetKlok('2026-12-21T11:00:00.000Z');
    expect(proef.codes(await maak('ouder'))).toEqual(['te-laat-zonder-reden']);
    const { id } = (await maak('ouder', { teLaatOm: 'Wij waren in het ziekenhuis.' })).json.bezwaren[0];
    expect(proef.codes(await doe('tlv', id, 'voorstel', { volgnummer: 1, ...VOORSTEL }))).toEqual([
      'te-laat-niet-beoordeeld',
    ]);
    await doe('tlv', id, 'termijnoordeel', { volgnummer: 1, verschoonbaar: false, waarom: 'Er was tijd genoeg.' });
    const niet = { volgnummer: 2, uitkomst: 'niet_ontvankelijk', motivering: 'Te laat.', afwijking: '', nieuw: null };
    expect((await doe('tlv', id, 'voorstel', niet)).status).toBe(200);
    expect((await doe('tweedeTlv', id, 'besluit', { volgnummer: 3 })).json.toestand).toBe('niet_ontvankelijk');
  });

  it('TLV-8 op papier: het samenwerkingsverband legt vast van wie het kwam', async () => {
    const papier = {
      gronden: 'Brief.',
      teLaatOm: '',
      ontvangen: '2026-11-18',
      als: 'ouder',
      persoon: persoonId('tweedeOuder'),
    };
    const { json } = await proef.vraag('tlv', 'POST', `${pad}/papier`, papier);
    expect(json.bezwaren).toMatchObject([{ indiener: 'Proef tweedeOuder', weg: 'papier', ontvangenOp: '2026-11-18' }]);
    const vreemd = await proef.vraag('tlv', 'POST', `${pad}/papier`, { ...papier, persoon: persoonId('vreemdeOuder') });
    expect(proef.codes(vreemd)).toEqual(['geen-belanghebbende']);
    expect((await proef.vraag('tlvElders', 'POST', `${pad}/papier`, papier)).status).toBe(404);
    expect((await proef.vraag('ouder', 'POST', `${pad}/papier`, papier)).status).toBe(403);
  });

  it.each([
    ['niets opgeschreven', { gronden: ' ' }, ['gronden-ontbreken']],
    ['een veld te veel', { besluit: 'x' }, ['vorm-additionalProperties']],
  ] as const)('TLV-8 slechte invoer: %s', async (_wat, extra, verwacht) => {
    expect(proef.codes(await maak('ouder', extra))).toEqual(verwacht);
  });
});

describe('behandelen', () => {
  it('TLV-8 gegrond: een nieuw besluit met eigen nummer vervangt het eerste, door twee mensen', async () => {
    const id = await totAdvies();
    // tlv took the first decision: he may propose, and not decide.
    expect((await doe('tlv', id, 'voorstel', { volgnummer: 4, ...VOORSTEL })).json.voorstel).toMatchObject({
      uitkomst: 'gegrond',
    });
    expect((await lees('ouder', id)).json).toMatchObject({ voorstel: null, toestand: 'in_behandeling' });
    expect(JSON.stringify((await lees('ouder', id)).json.handelingen)).not.toContain('voorstel');
    expect(proef.codes(await doe('tlv', id, 'besluit', { volgnummer: 5 }))).toEqual(['vier-ogen']);
    const besloten = await doe('tweedeTlv', id, 'besluit', { volgnummer: 5 });
    expect(besloten.json).toMatchObject({ toestand: 'gegrond', afgerondOp: '2026-11-20', termijn: null });
    const [nieuw] = await proef.query(
      'SELECT nummer, uitkomst, vervangt, voorgesteld_door, besloten_door, motivering FROM tlv_besluit WHERE vervangt IS NOT NULL',
    );
    expect(nieuw).toEqual({
      nummer: 'PO9901-2026-00001',
      uitkomst: 'positief',
      vervangt: BESLUIT,
      voorgesteld_door: persoonId('tlv'),
      besloten_door: persoonId('tweedeTlv'),
      motivering: VOORSTEL.motivering,
    });
    const [gebeurtenis] = await proef.query(
      "SELECT leerling, gegevens FROM gebeurtenis WHERE soort = 'bezwaar.besloten'",
    );
    expect(gebeurtenis).toMatchObject({ leerling: REGIO.kind, gegevens: { uitkomst: 'gegrond', besluit: BESLUIT } });
    expect(await proef.query("SELECT to_char(voldaan_op, 'YYYY-MM-DD') AS dag FROM termijn")).toEqual([
      { dag: '2026-11-20' },
    ]);
    expect((await proef.vraag('ouder', 'GET', `/bezwaren/${id}/beslissing`)).koppen['content-type']).toBe(
      'application/pdf',
    );
    expect(proef.codes(await maak('tweedeOuder'))).toEqual(['besluit-vervangen']);
  });

  it('TLV-8 twee bezwaren tegen één besluit: het tweede krijgt hetzelfde nieuwe besluit', async () => {
    const id = await totAdvies();
    const tweede = (await maak('schoolleider')).json.bezwaren.find(({ als }: { als: string }) => als === 'school').id;
    await doe('tlv', id, 'voorstel', { volgnummer: 4, ...VOORSTEL });
    const { nieuwBesluit } = (await doe('tweedeTlv', id, 'besluit', { volgnummer: 5 })).json;
    await doe('tlv', tweede, 'commissie', { volgnummer: 1, namen: ['a', 'b', 'c'] });
    await doe('tlv', tweede, 'afzien-van-horen', { volgnummer: 2, waarom: 'De school was er al bij.' });
    await doe('tlv', tweede, 'advies', { volgnummer: 3, adviesdag: '2026-11-20', advies: 'gegrond', tekst: 'Gelijk.' });
    expect((await doe('tlv', tweede, 'voorstel', { volgnummer: 4, ...VOORSTEL, nieuw: null })).json.vervangen).toBe(
      true,
    );
    expect((await doe('tweedeTlv', tweede, 'besluit', { volgnummer: 5 })).json).toMatchObject({
      toestand: 'gegrond',
      nieuwBesluit,
    });
    expect(await proef.query('SELECT 1 FROM tlv_besluit')).toHaveLength(2);
  });

  it('TLV-8 wie het eerste besluit nam, beslist niet op het bezwaar', async () => {
    const id = await totAdvies('ongegrond');
    const ongegrond = { volgnummer: 4, ...VOORSTEL, uitkomst: 'ongegrond', nieuw: null };
    await doe('tweedeTlv', id, 'voorstel', ongegrond);
    expect(proef.codes(await doe('tlv', id, 'besluit', { volgnummer: 5 }))).toEqual(['zelfde-beslisser']);
    expect(
      (await doe('tlv', id, 'teruglegging', { volgnummer: 5, waarom: 'Ander wil voorstellen.' })).json.toestand,
    ).toBe('in_behandeling');
  });

  it('TLV-8 twee tegelijk beslissen: één beslissing, één nieuw besluit, één nummer', async () => {
    const id = await totAdvies();
    await doe('tlv', id, 'voorstel', { volgnummer: 4, ...VOORSTEL });
    const statussen = (await Promise.all([1, 2].map(() => doe('tweedeTlv', id, 'besluit', { volgnummer: 5 })))).map(
      ({ status }) => status,
    );
    expect(statussen.sort()).toEqual([200, 409]);
    expect(await proef.query('SELECT laatste FROM tlv_teller')).toEqual([{ laatste: 1 }]);
  });

  it('TLV-8 aanvullen zet de termijn stil en weer aan', async () => {
    const { id } = (await maak('ouder')).json.bezwaren[0];
    const gevraagd = await doe('tlv', id, 'aanvullingsvraag', {
      volgnummer: 1,
      wat: 'Het verslag.',
      uiterlijk: '2026-12-04',
    });
    expect(gevraagd.json).toMatchObject({ toestand: 'aanvulling_gevraagd', termijn: null });
    expect(await proef.query('SELECT 1 FROM termijn WHERE vervallen_op IS NULL')).toEqual([]);
    expect(proef.codes(await doe('tweedeOuder', id, 'aanvulling', { volgnummer: 2, tekst: 'x' }))).toEqual(['rol']);
    proef.zetKlok('2026-11-27T11:00:00.000Z');
    expect((await doe('ouder', id, 'aanvulling', { volgnummer: 2, tekst: 'Hier is het.' })).json).toMatchObject({
      termijn: { laatsteDag: '2027-02-05' },
      stilstanden: [{ van: '2026-11-20', tot: '2026-11-27' }],
    });
    expect(
      await proef.query("SELECT to_char(laatste_dag, 'YYYY-MM-DD') AS dag FROM termijn WHERE vervallen_op IS NULL"),
    ).toEqual([{ dag: '2027-02-05' }]);
  });

  it('TLV-8 komt de aanvulling niet op tijd, dan loopt de termijn na die dag weer', async () => {
    const { id } = (await maak('ouder')).json.bezwaren[0];
    await doe('tlv', id, 'aanvullingsvraag', { volgnummer: 1, wat: 'Het verslag.', uiterlijk: '2026-12-04' });
    const hervat = async (nu: string) => {
      for (const taak of taken) await voerTaakUit(taak, { databank: proef.databank, nu: () => nu, abonnementen: [] });
      return proef.query("SELECT to_char(laatste_dag, 'YYYY-MM-DD') AS dag FROM termijn WHERE vervallen_op IS NULL");
    };
    expect(await hervat('2026-12-04T11:00:00.000Z')).toEqual([]);
    const weer = [{ dag: '2027-02-12' }];
    expect(await hervat('2026-12-05T11:00:00.000Z')).toEqual(weer);
    expect(await hervat('2026-12-06T11:00:00.000Z')).toEqual(weer);
    expect(
      await proef.query("SELECT toestand, to_char(beslisdatum, 'YYYY-MM-DD') AS dag FROM tlv_bezwaar WHERE id = $1", [
        id,
      ]),
    ).toEqual([{ toestand: 'aanvulling_gevraagd', dag: '2027-02-12' }]);
  });

  it('TLV-8 verlengen kan één keer, en de indiener hoort waarom', async () => {
    const { id } = (await maak('ouder')).json.bezwaren[0];
    await proef.query('DELETE FROM bericht');
    expect(
      (await doe('tlv', id, 'verlenging', { volgnummer: 1, waarom: 'De commissie is ziek.' })).json.termijn.laatsteDag,
    ).toBe('2027-03-12');
    expect(proef.codes(await doe('tlv', id, 'verlenging', { volgnummer: 2, waarom: 'Nog eens.' }))).toEqual([
      'al-verlengd',
    ]);
    expect((await proef.query("SELECT 1 FROM bericht WHERE aan_adres = 'ouder@proef.example'")).length).toBe(1);
  });

  it('TLV-8 intrekken: alleen wie het maakte; daarna kan er niets meer', async () => {
    const { id } = (await maak('ouder')).json.bezwaren[0];
    expect(proef.codes(await doe('schoolleider', id, 'intrekking', { volgnummer: 1, waarom: '' }))).toEqual(['rol']);
    expect((await doe('ouder', id, 'intrekking', { volgnummer: 1, waarom: '' })).json.toestand).toBe('ingetrokken');
    expect(proef.codes(await doe('tlv', id, 'commissie', { volgnummer: 2, namen: ['a', 'b', 'c'] }))).toEqual([
      'bezwaar-afgerond',
    ]);
    expect((await maak('ouder')).status).toBe(201);
  });

  it('TLV-8 twee tegelijk: de tweede hoort wie er eerst was', async () => {
    const { id } = (await maak('ouder')).json.bezwaren[0];
    const commissie = { volgnummer: 1, namen: ['a', 'b', 'c'] };
    const statussen = (
      await Promise.all([doe('tlv', id, 'commissie', commissie), doe('tweedeTlv', id, 'commissie', commissie)])
    ).map(({ status }) => status);
    expect(statussen.sort()).toEqual([200, 409]);
  });

  it.each([
    ['commissie', { namen: ['a', 'b'] }, ['commissie-te-klein']],
    ['aanvullingsvraag', { wat: 'x', uiterlijk: '2026-11-20' }, ['dag-te-vroeg']],
    ['advies', { adviesdag: '2026-11-20', advies: 'gegrond', tekst: 'x' }, ['geen-commissie']],
    ['termijnoordeel', { verschoonbaar: true, waarom: 'x' }, ['op-tijd']],
    ['besluit', {}, ['geen-voorstel']],
  ] as const)('TLV-8 slechte invoer bij %s', async (wat, body, verwacht) => {
    const { id } = (await maak('ouder')).json.bezwaren[0];
    expect(proef.codes(await doe('tlv', id, wat, { volgnummer: 1, ...body }))).toEqual(verwacht);
  });
});

describe('wie leest', () => {
  it('TLV-8 ouders, school en het eigen samenwerkingsverband lezen; anderen niet', async () => {
    const { id } = (await maak('ouder')).json.bezwaren[0];
    for (const wie of ['ouder', 'tweedeOuder', 'ib', 'schoolleider', 'tlv', 'tweedeTlv'] as const)
      expect([wie, (await lees(wie, id)).status]).toEqual([wie, 200]);
    for (const wie of ['vreemdeOuder', 'ouderZonderGezag', 'leerling', 'anderIb', 'tlvElders', 'tlvVo'] as const)
      expect([wie, (await lees(wie, id)).status]).toEqual([wie, 404]);
    for (const wie of ['deskundige', 'directie', 'bestuur', 'consulent', 'leraar', 'steunpunt'] as const)
      expect([wie, (await lees(wie, id)).status]).toEqual([wie, 403]);
    expect(await proef.query("SELECT DISTINCT leerling FROM verwerking WHERE actie = 'bezwaar.bekijken'")).toEqual([
      { leerling: REGIO.kind },
    ]);
  });

  it('TLV-8 de wachtrij van het samenwerkingsverband staat op termijn', async () => {
    const { id } = (await maak('ouder')).json.bezwaren[0];
    expect((await proef.vraag('tlv', 'GET', '/swv/bezwaren')).json).toMatchObject({
      meer: false,
      bezwaren: [{ id, leerlingNaam: 'Noor Proefkind', beslisdatum: '2027-01-29', toestand: 'in_behandeling' }],
    });
    expect((await proef.vraag('tlvElders', 'GET', '/swv/bezwaren')).json.bezwaren).toEqual([]);
    expect((await proef.vraag('tlv', 'GET', '/swv/bezwaren?toestand=afgerond')).json.bezwaren).toEqual([]);
    expect((await proef.vraag('ib', 'GET', '/swv/bezwaren')).status).toBe(403);
  });

  it('TLV-8 een school die de leerling niet meer heeft, kan nog bezwaar maken binnen de termijn', async () => {
    await proef.query("UPDATE betrokken_school SET tot = '2026-11-10'");
    expect((await maak('schoolleider')).status).toBe(201);
  });
});
