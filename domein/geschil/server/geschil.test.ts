import { beforeEach, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { type Mens, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { BEGIN, ruimOp, schrijfIn } from './proefopzet.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);
beforeEach(async () => {
  await ruimOp(proef);
  await schrijfIn(proef);
});

const pad = `/leerlingen/${REGIO.kind}/geschillen`;
const begin = (wie: Mens, extra = {}) => proef.vraag(wie, 'POST', pad, { ...BEGIN, ...extra });
const lees = (wie: Mens) => proef.vraag(wie, 'GET', pad);
const doe = (wie: Mens, id: string, wat: string, body: object) =>
  proef.vraag(wie, 'POST', `/geschillen/${id}/${wat}`, body);
const trede = (wie: Mens, id: string, naar: string, volgnummer: number, extra = {}) =>
  doe(wie, id, 'trede', { volgnummer, naar, dag: '2026-11-20', toelichting: '', bezwaarOp: null, ...extra });

describe('een verschil vastleggen', () => {
  it('GES-1 zonder verschil staat er waar men terechtkan, met het steunpunt', async () => {
    const { json, status } = await lees('ouder');
    expect(status).toBe(200);
    expect(json).toMatchObject({ magBeginnen: true, geschillen: [], scholen: [{ naam: 'De Proefschool' }] });
    expect(json.steunpunt.tekst).toContain('steunpunt');
    const contact = { website: '', telefoon: '', email: '', steunpunt: 'bel 050 765 43 21' };
    await proef.query(
      "INSERT INTO instelling (swv, sleutel, van, waarde, plaats_in_plan, vastgelegd_op) VALUES ('PO9901', 'swv-contact', '2026-08-01', $1, 'hoofdstuk 7', now())",
      [JSON.stringify(contact)],
    );
    expect((await lees('ouder')).json.steunpunt).toEqual({ tekst: 'bel 050 765 43 21', plaats: 'hoofdstuk 7' });
    await proef.leeg('instelling');
  });

  it('GES-1 een ouder legt een verschil vast; school en andere ouder lezen mee en krijgen bericht zonder naam', async () => {
    const antwoord = await begin('ouder');
    expect(antwoord.status).toBe(201);
    expect(antwoord.json.geschillen[0]).toMatchObject({ trede: 'school', volgende: 'schoolleider', toestand: 'loopt' });
    for (const wie of ['tweedeOuder', 'ib', 'schoolleider'] as const)
      expect((await lees(wie)).json.geschillen).toHaveLength(1);
    const post = await proef.query('SELECT aan_adres, onderwerp, tekst FROM bericht ORDER BY aan_adres');
    expect(post.map(({ aan_adres: adres }) => adres)).toEqual([
      'ib@proef.example',
      'schoolleider@proef.example',
      'tweedeOuder@proef.example',
    ]);
    expect(JSON.stringify(post)).not.toMatch(/Noor|Proefkind|Proefschool/);
  });

  it('GES-1 lezen en vastleggen staan in het logboek', async () => {
    await begin('ib');
    await lees('ouder');
    const regels = await proef.query(
      "SELECT actie, soort, rol, leerling FROM verwerking WHERE actie LIKE 'geschil.%' ORDER BY id DESC LIMIT 2",
    );
    expect(regels).toEqual([
      { actie: 'geschil.bekijken', soort: 'lezen', rol: 'ouder', leerling: REGIO.kind },
      { actie: 'geschil.beginnen', soort: 'schrijven', rol: 'ib', leerling: REGIO.kind },
    ]);
  });

  it('TOE-3 de gebeurtenis is voor de school: een jongere leerling leest haar niet in de tijdlijn', async () => {
    await begin('ouder');
    expect(await proef.query("SELECT voor_ouders, leerling FROM gebeurtenis WHERE soort = 'geschil.begonnen'")).toEqual(
      [{ voor_ouders: false, leerling: REGIO.kind }],
    );
  });

  it.each([
    ['vreemdeOuder', 404],
    ['ouderZonderGezag', 404],
    ['anderIb', 404],
    ['leraar', 403],
    ['bestuur', 403],
    ['consulent', 403],
    ['steunpunt', 403],
    ['tlv', 403],
    ['directie', 403],
  ] as const)('GES-1 %s legt geen verschil vast over dit kind', async (wie, status) => {
    expect((await begin(wie)).status).toBe(status);
  });

  it('GES-1 een leerling van zeven leest waar hulp is, maar geen verschil', async () => {
    await begin('ouder');
    const { json } = await lees('leerling');
    expect(json).toMatchObject({ geschillen: [], magBeginnen: false });
    expect(json.redenen[0].code).toBe('nog-geen-achttien');
    expect((await begin('leerling')).status).toBe(422);
  });

  it('GES-1 een leerling van achttien leest en schrijft zelf', async () => {
    await proef.query("UPDATE leerling SET geboortedatum = '2008-03-14' WHERE id = $1", [REGIO.kind]);
    try {
      expect((await begin('leerling')).json.geschillen).toHaveLength(1);
    } finally {
      await proef.query("UPDATE leerling SET geboortedatum = '2019-03-14' WHERE id = $1", [REGIO.kind]);
    }
  });

  it.each([
    ['een school die niets met het kind te maken heeft', { vestiging: REGIO.andereSchool }, ['school-niet-betrokken']],
    ['niets opgeschreven', { omschrijving: '  ' }, ['leeg']],
    ['een onbekend onderwerp', { onderwerp: 'ruzie' }, ['vorm-enum']],
    ['een veld te veel', { trede: 'gpo' }, ['vorm-additionalProperties']],
  ] as const)('GES-1 slechte invoer: %s', async (_wat, extra, verwacht) => {
    const antwoord = await begin('ouder', extra);
    expect(antwoord.status).toBe(422);
    expect(proef.codes(antwoord)).toEqual(verwacht);
  });

  it('GES-1 na een weigering of verwijdering kan een ouder nog een jaar een verschil vastleggen', async () => {
    await proef.query("UPDATE betrokken_school SET tot = '2026-10-01'");
    expect((await begin('ouder', { onderwerp: 'verwijdering' })).status).toBe(201);
    const { json } = await lees('schoolleider');
    expect(json).toMatchObject({ leerling: { naam: 'Noor Proefkind' }, magBeginnen: false });
    const { id } = json.geschillen[0];
    expect((await trede('schoolleider', id, 'schoolleider', 1)).status).toBe(200);
    await proef.query("UPDATE betrokken_school SET tot = '2025-10-01'");
    expect((await begin('ouder')).status).toBe(422);
  });
});

describe('klimmen', () => {
  it('GES-1 het bestuur leest pas mee als het verschil daar ligt, en verder niets', async () => {
    const { id } = (await begin('ouder')).json.geschillen[0];
    expect((await lees('bestuur')).status).toBe(404);
    expect((await proef.vraag('bestuur', 'GET', '/geschillen')).json.geschillen).toEqual([]);
    expect((await trede('ouder', id, 'bestuur', 1)).json.geschillen[0]).toMatchObject({
      trede: 'bestuur',
      volgnummer: 2,
    });
    expect((await lees('bestuur')).json).toMatchObject({ leerling: { naam: 'Noor Proefkind' }, geschillen: [{ id }] });
    expect((await proef.vraag('bestuur', 'GET', '/geschillen')).json.geschillen).toMatchObject([{ id, naam: null }]);
    expect((await lees('anderBestuur')).status).toBe(404);
  });

  it('GES-1 een gesprek en het antwoord van het bestuur met redenen', async () => {
    const { id } = (await begin('ouder')).json.geschillen[0];
    await doe('ib', id, 'gesprekken', {
      volgnummer: 1,
      dag: '2026-11-18',
      met: 'Ouders en leraar',
      afspraken: 'Nog niets.',
    });
    await trede('ouder', id, 'bestuur', 2);
    const invoer = {
      volgnummer: 3,
      dag: '2026-11-20',
      volgt: null,
      besluit: 'Extra uren.',
      motivering: '',
      meegedeeldOp: null,
    };
    expect(proef.codes(await doe('bestuur', id, 'antwoord', invoer))).toEqual(['leeg']);
    expect((await doe('ouder', id, 'antwoord', invoer)).status).toBe(403);
    const goed = await doe('bestuur', id, 'antwoord', { ...invoer, motivering: 'Dat heeft Noor nodig.' });
    expect(goed.json.geschillen[0].stappen.map(({ soort }: { soort: string }) => soort)).toEqual([
      'begonnen',
      'gesprek',
      'trede',
      'bestuur_besloten',
    ]);
    expect(await proef.query("SELECT door_rol FROM gebeurtenis WHERE soort = 'geschil.beslist'")).toEqual([
      { door_rol: 'bestuur' },
    ]);
  });

  it('GES-2 van verzoek tot antwoord: termijn, stilstand, oordeel, afwijken met redenen', async () => {
    const { id } = (await begin('ouder', { onderwerp: 'verwijdering' })).json.geschillen[0];
    const gevraagd = await trede('ouder', id, 'gpo', 1, { dag: '2026-11-19', bezwaarOp: '2026-11-16' });
    expect(gevraagd.json.geschillen[0]).toMatchObject({
      trede: 'gpo',
      gpoTermijn: { laatsteDag: '2027-01-28' },
      stilstand: { van: '2026-11-19', tot: null, bezwaarOp: '2026-11-16' },
    });
    expect(await proef.query("SELECT soort, to_char(laatste_dag, 'YYYY-MM-DD') AS dag FROM termijn")).toEqual([
      { soort: 'oordeel-gpo', dag: '2027-01-28' },
    ]);
    expect(
      await proef.query("SELECT gegevens->'stilstand'->>'van' AS van FROM gebeurtenis WHERE soort = 'geschil.trede'"),
    ).toEqual([{ van: '2026-11-19' }]);
    const antwoord = {
      dag: '2026-11-20',
      volgt: false,
      besluit: 'Verwijderen.',
      motivering: 'x',
      meegedeeldOp: '2026-11-20',
    };
    expect(proef.codes(await doe('bestuur', id, 'antwoord', { volgnummer: 2, ...antwoord }))).toEqual(['geen-oordeel']);
    const oordeel = { volgnummer: 2, dag: '2026-11-20', uitkomst: 'gegrond', samenvatting: 'Te weinig onderzocht.' };
    expect((await doe('ouder', id, 'oordeel', oordeel)).json.geschillen[0]).toMatchObject({
      gpoTermijn: null,
      stilstand: { tot: '2026-11-20' },
    });
    expect(proef.codes(await doe('bestuur', id, 'antwoord', { volgnummer: 3, ...antwoord, motivering: '' }))).toEqual([
      'leeg',
    ]);
    expect((await doe('bestuur', id, 'antwoord', { volgnummer: 3, ...antwoord })).status).toBe(200);
    expect(await proef.query("SELECT to_char(voldaan_op, 'YYYY-MM-DD') AS dag FROM termijn")).toEqual([
      { dag: '2026-11-20' },
    ]);
  });

  it('GES-2 over de gewone ondersteuning oordeelt de commissie niet', async () => {
    const { id } = (await begin('ouder', { onderwerp: 'ondersteuning' })).json.geschillen[0];
    expect(proef.codes(await trede('ouder', id, 'gpo', 1))).toEqual(['niet-voor-gpo']);
  });

  it('GES-1 opgelost: wat is afgesproken staat er, en er kan niets meer bij', async () => {
    const { id } = (await begin('ib')).json.geschillen[0];
    const einde = { volgnummer: 1, hoe: 'opgelost', dag: '2026-11-20', tekst: 'Noor blijft, met extra uren.' };
    expect((await doe('ouder', id, 'afsluiting', einde)).json.geschillen[0]).toMatchObject({
      toestand: 'opgelost',
      afgerondOp: '2026-11-20',
      volgende: null,
    });
    expect(proef.codes(await trede('ouder', id, 'swv', 2))).toEqual(['geschil-voorbij']);
    expect(await proef.query("SELECT leerling FROM gebeurtenis WHERE soort = 'geschil.gesloten'")).toEqual([
      { leerling: REGIO.kind },
    ]);
  });

  it('GES-1 twee tegelijk: één stap, de ander hoort wie er eerst was', async () => {
    const { id } = (await begin('ouder')).json.geschillen[0];
    const antwoorden = await Promise.all([trede('ouder', id, 'swv', 1), trede('ib', id, 'schoolleider', 1)]);
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('GES-1 een ander kan geen stap zetten', async () => {
    const { id } = (await begin('ouder')).json.geschillen[0];
    for (const wie of ['vreemdeOuder', 'ouderZonderGezag', 'anderIb'] as const)
      expect((await trede(wie, id, 'swv', 1)).status).toBe(404);
  });

  it('GES-1 de lijst is voor de eigen school, de aantallen zijn zonder namen', async () => {
    await begin('ouder');
    expect((await proef.vraag('ib', 'GET', '/geschillen')).json.geschillen).toMatchObject([
      { naam: 'Noor Proefkind', trede: 'school' },
    ]);
    expect((await proef.vraag('anderIb', 'GET', '/geschillen')).json.geschillen).toEqual([]);
    expect((await proef.vraag('directie', 'GET', '/geschillen/aantallen')).json.rijen).toEqual([
      { school: null, onderwerp: 'opp', trede: 'school', loopt: null, afgesloten: 0 },
    ]);
    expect((await proef.vraag('bestuur', 'GET', '/geschillen/aantallen')).json.rijen).toMatchObject([
      { school: 'De Proefschool', loopt: 1 },
    ]);
    expect((await proef.vraag('directieVo', 'GET', '/geschillen/aantallen')).json.rijen).toEqual([]);
    expect((await proef.vraag('ib', 'GET', '/geschillen/aantallen')).status).toBe(403);
  });
});
