import { beforeAll, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { type Mens, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);
const PAD = `/leerlingen/${REGIO.kind}`;

beforeAll(async () => {
  await proef.query(`INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES
    ('${REGIO.kind}', '99AA00', 'inschrijving', gen_random_uuid(), 'PO9901', '2025-08-01'),
    ('${REGIO.kind}', '99SB00', 'aanmelding', gen_random_uuid(), 'PO9901', '2026-11-01')`);
  await proef.query(`INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van)
    VALUES (gen_random_uuid(), '${REGIO.kind}', '99AA00', 'PO9901', '4', '4A', '2025-08-01')`);
});

describe('notities schrijven', () => {
  it.each<[string, Mens, string, number]>([
    ['BEH-5 een leraar schrijft een signaal over de eigen groep', 'leraar', 'signaal', 201],
    ['BEH-5 een leraar schrijft geen verslag', 'leraar', 'verslag', 422],
    ['een intern begeleider schrijft een werknotitie', 'ib', 'werknotitie', 201],
    ['een schoolleider schrijft een verslag', 'schoolleider', 'verslag', 201],
    ['een ouder schrijft geen notitie', 'ouder', 'verslag', 403],
    ['TOE-3 een school die niet betrokken is vindt de leerling niet', 'anderIb', 'verslag', 404],
  ])('%s', async (_titel, wie, soort, status) => {
    expect((await proef.vraag(wie, 'POST', `${PAD}/notities`, { soort, tekst: `Over ${soort}` })).status).toBe(status);
  });

  it('BEH-5 een leeg of te lang signaal zegt wat er moet gebeuren', async () => {
    expect(proef.codes(await proef.vraag('ib', 'POST', `${PAD}/notities`, { soort: 'signaal', tekst: '  ' }))).toEqual([
      'notitie-leeg',
    ]);
    expect(
      proef.codes(await proef.vraag('ib', 'POST', `${PAD}/notities`, { soort: 'signaal', tekst: 'a'.repeat(501) })),
    ).toEqual(['notitie-te-lang']);
  });

  it('TOE-3 ouders lezen verslag en signaal, de school alles, een andere betrokken school niets', async () => {
    const soorten = async (wie: Mens) =>
      (await proef.vraag(wie, 'GET', `${PAD}/notities`)).json.notities
        .map((notitie: { soort: string }) => notitie.soort)
        .sort();
    expect(await soorten('ib')).toEqual(['signaal', 'verslag', 'werknotitie']);
    expect(await soorten('ouder')).toEqual(['signaal', 'verslag']);
    expect(await soorten('leraar')).toEqual(['signaal', 'verslag']);
    expect(await soorten('ibSbo')).toEqual([]);
  });

  it('tekst met HTML blijft gewone tekst, ook als hij gevaarlijk oogt', async () => {
    const tekst = '<script>alert(1)</script> =cmd|x';
    await proef.vraag('ib', 'POST', `${PAD}/notities`, { soort: 'verslag', tekst });
    const { json, koppen } = await proef.vraag('ouder', 'GET', `${PAD}/notities`);
    expect(json.notities[0].tekst).toBe(tekst);
    expect(koppen['content-type']).toContain('application/json');
  });
});

const PDF = (extra = '') => Buffer.from(`%PDF-1.7\n${extra}\n%%EOF`);
const stuur = (wie: Mens, naam: string, inhoud: Buffer, velden: Record<string, string> = { soort: 'verslag' }) =>
  proef.stuurBestand(wie, `${PAD}/documenten`, { naam, inhoud, velden });

describe('documenten', () => {
  it('DOS-7 een PDF komt terug zoals hij kwam: om te bewaren, nooit om in Opmaat te tonen', async () => {
    const inhoud = PDF('heen en terug');
    const { status, json } = await stuur('ib', 'Verslag (Noor).pdf', inhoud);
    expect(status).toBe(201);
    const terug = await proef.vraag('ouder', 'GET', `/documenten/${json.id}`);
    expect(terug).toMatchObject({
      status: 200,
      tekst: inhoud.toString(),
      koppen: {
        'content-type': 'application/pdf',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'content-disposition': "attachment; filename*=UTF-8''Verslag%20(leerling).pdf",
      },
    });
    expect(
      await proef.query(
        "SELECT rol, leerling FROM verwerking WHERE actie = 'dossier.document-lezen' AND onderwerp = $1",
        [json.id],
      ),
    ).toEqual([{ rol: 'ouder', leerling: REGIO.kind }]);
  });

  it.each([
    [
      'een SVG met een programma',
      'tekening.svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'bestand-svg',
    ],
    [
      'een SVG die zich PNG noemt',
      'tekening.png',
      Buffer.from('<?xml version="1.0"?><svg onload="alert(1)"/>'),
      'bestand-svg',
    ],
    [
      'een webpagina die zich PDF noemt',
      'brief.pdf',
      Buffer.from('<!DOCTYPE html><html><script>alert(1)</script>'),
      'bestand-html',
    ],
    ['een webpagina', 'brief.html', Buffer.from('hallo'), 'bestand-html'],
    ['platte tekst die zich PDF noemt', 'brief.pdf', Buffer.from('zomaar tekst'), 'bestand-anders'],
    ['een PDF die zich Word noemt', 'brief.docx', PDF(), 'bestand-anders'],
    ['een programma', 'spel.exe', Buffer.from('MZ\u0090\0'), 'bestand-soort'],
    ['een zip', 'alles.zip', Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`, 'latin1'), 'bestand-soort'],
    ['een leeg bestand', 'leeg.pdf', Buffer.alloc(0), 'bestand-leeg'],
  ])('DOS-7 %s wordt geweigerd en zegt waarom', async (_naam, naam, inhoud, code) => {
    const antwoord = await stuur('ib', naam, inhoud);
    expect([antwoord.status, proef.codes(antwoord)]).toEqual([422, [code]]);
  });

  it('DOS-7 10 MB mag, één byte meer niet', async () => {
    const groot = Buffer.alloc(10 * 1024 * 1024, 0x20);
    groot.write('%PDF-1.7\n');
    expect((await stuur('ib', 'groot.pdf', groot)).status).toBe(201);
    const teGroot = await stuur('ib', 'groot.pdf', Buffer.concat([groot, Buffer.from(' ')]));
    expect([teGroot.status, proef.codes(teGroot)]).toEqual([413, ['bestand-te-groot']]);
  });

  it.each([
    ['../../../etc/passwd.pdf', 'passwd.pdf'],
    ['..\\..\\brief.pdf', 'brief.pdf'],
    ['a\r\nSet-Cookie: x=y.pdf', /^a.*Set-Cookie.*x=y\.pdf$/],
    [`${'lang'.repeat(80)}.pdf`, /^(lang)+\.pdf$/],
  ])('DOS-7 de naam %j wordt veilig', async (naam, verwacht) => {
    const { status, json } = await stuur('ib', naam, PDF(naam));
    expect(status).toBe(201);
    const [rij] = await proef.query<{ naam: string }>('SELECT naam FROM document WHERE id = $1', [json.id]);
    expect(rij?.naam).toMatch(verwacht);
    expect(rij?.naam.length).toBeLessThanOrEqual(120);
    const { koppen } = await proef.vraag('ib', 'GET', `/documenten/${json.id}`);
    expect(koppen['set-cookie']).toBeUndefined();
    expect(String(koppen['content-disposition'])).not.toMatch(/[\r\n]/);
  });

  it('DOS-7 hetzelfde bestand twee keer wordt gezegd', async () => {
    await stuur('ib', 'een.pdf', PDF('zelfde'));
    expect(await stuur('ouder', 'twee.pdf', PDF('zelfde'))).toMatchObject({
      status: 409,
      json: { redenen: [{ zin: expect.stringContaining('een.pdf') }] },
    });
  });

  it('DOS-8 alleen een werkdocument blijft voor de school', async () => {
    expect(
      proef.codes(await stuur('ib', 'onderzoek.pdf', PDF('o'), { soort: 'onderzoek', voorOuders: 'false' })),
    ).toEqual(['ouders-lezen-mee']);
    const { json } = await stuur('ib', 'werk.pdf', PDF('w'), { soort: 'overig', voorOuders: 'false' });
    expect((await proef.vraag('schoolleider', 'GET', `/documenten/${json.id}`)).status).toBe(200);
    for (const wie of ['ouder', 'tweedeOuder', 'ibSbo', 'anderIb', 'vreemdeOuder', 'leerling'] as const) {
      expect((await proef.vraag(wie, 'GET', `/documenten/${json.id}`)).status).toBe(404);
    }
    expect((await proef.vraag('ouder', 'GET', `${PAD}/documenten`)).tekst).not.toContain('werk.pdf');
    expect((await proef.vraag('ouder', 'GET', `${PAD}/tijdlijn`)).tekst).not.toContain('werk.pdf');
  });

  it('TOE-3 wat ouders toevoegen leest elke betrokken school; wat een school toevoegt alleen die school', async () => {
    const namen = async (wie: Mens) =>
      (await proef.vraag(wie, 'GET', `${PAD}/documenten`)).json.documenten.map(
        (document: { naam: string }) => document.naam,
      );
    await stuur('ouder', 'van-thuis.pdf', PDF('thuis'), { soort: 'brief' });
    expect(await namen('ibSbo')).toEqual(['van-thuis.pdf']);
    expect(await namen('ib')).toEqual(expect.arrayContaining(['van-thuis.pdf', 'een.pdf']));
    expect((await stuur('vreemdeOuder', 'x.pdf', PDF('x'))).status).toBe(404);
    expect((await stuur('leraar', 'x.pdf', PDF('x'))).status).toBe(403);
  });

  it('BEH-3 een kind voegt een tekening of opname toe, en niets anders', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    expect((await stuur('leerling', 'mijn-school.png', png, { soort: 'tekening_of_opname' })).status).toBe(201);
    expect((await stuur('leerling', 'brief.pdf', PDF('k'), { soort: 'brief' })).status).toBe(422);
    expect((await proef.vraag('leerling', 'GET', `${PAD}/documenten`)).json.documenten).toMatchObject([
      { naam: 'mijn-school.png' },
    ]);
    expect((await proef.vraag('ouder', 'GET', `${PAD}/documenten`)).tekst).toContain('mijn-school.png');
  });

  it('DOS-7 zonder soort of zonder bestand staat erbij wat ontbreekt', async () => {
    expect(proef.codes(await stuur('ib', 'a.pdf', PDF('s'), {}))).toEqual(['documentsoort']);
    expect((await proef.vraag('ib', 'POST', `${PAD}/documenten`, { soort: 'verslag' })).status).toBe(400);
  });
});
