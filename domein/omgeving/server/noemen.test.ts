import { beforeEach, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { begin, maakVraagbaar, noemOpvang, OPVANG, TOESTEMMING_IN_HET_KLEIN, verstuur, zegt } from './proefopzet.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes, TOESTEMMING_IN_HET_KLEIN);
const PAD = `/leerlingen/${REGIO.kind}/omgeving`;
const body = (...partijen: object[]) => ({ vestiging: REGIO.school, partijen });
const noem = (wie: Mens | undefined, ...partijen: object[]) => proef.vraag(wie, 'POST', PAD, body(...partijen));

beforeEach(() => begin(proef));

describe('vertellen wie een kind kent', () => {
  const MAG: Partial<Record<Mens, number>> = {
    ouder: 201,
    tweedeOuder: 201,
    ib: 201,
    schoolleider: 201,
    ouderZonderGezag: 404,
    vreemdeOuder: 404,
    anderIb: 404,
    ibVo: 404,
    ibVso: 404,
    andereSchoolleider: 404,
    schoolleiderCluster2: 404,
    schoolleiderVo: 404,
    ibSbo: 404,
  };
  it.each(Object.keys(MENSEN) as Mens[])('AAN-14 %s noemt wie het kind kent, of juist niet', async (wie) => {
    const antwoord = await noem(wie, OPVANG);
    expect(antwoord.status).toBe(MAG[wie] ?? 403);
    const rijen = await proef.query('SELECT 1 FROM omgevingspartij');
    expect(rijen).toHaveLength(antwoord.status === 201 ? 1 : 0);
  });

  it('wie niet is ingelogd, noemt niemand', async () => {
    expect((await noem(undefined, OPVANG)).status).toBe(401);
  });

  it('AAN-14 ja van een ouder is meteen een antwoord op de toestemming; de andere ouder moet nog', async () => {
    await noemOpvang(proef);
    const { json } = await proef.vraag('ouder', 'GET', PAD);
    expect(json.partijen).toMatchObject([
      {
        naam: OPVANG.naam,
        school: 'De Proefschool',
        toestemming: { stand: 'wacht', ja: 1, beslissers: 2 },
        weggehaald: false,
      },
    ]);
    const [rij] = await proef.query('SELECT doel, partijsoort, partij, onderdelen FROM toestemming');
    expect(rij).toEqual({
      doel: 'informatie_vragen',
      partijsoort: 'kinderopvang',
      partij: OPVANG.naam,
      onderdelen: ['naam_en_geboortedatum'],
    });
  });

  it('AAN-14 nee van een ouder: de naam staat er, en er is niets gevraagd', async () => {
    await noemOpvang(proef, { toestemming: false, email: '', telefoon: '' });
    const { json } = await proef.vraag('ib', 'GET', PAD);
    expect(json.partijen[0]).toMatchObject({
      toestemming: { stand: 'geen' },
      mag: { vragen: false, toestemmingVragen: true },
    });
    expect(json.partijen[0].redenen[0].code).toBe('geen-toestemming');
    expect(await proef.query('SELECT 1 FROM toestemming')).toEqual([]);
  });

  it('AAN-14 noemt de school iemand, dan wordt de ouders om toestemming gevraagd en antwoordt niemand voor hen', async () => {
    await noemOpvang(proef, {}, 'ib');
    const { json } = await proef.vraag('ib', 'GET', PAD);
    expect(json.partijen[0]).toMatchObject({ genoemdDoor: 'Proef ib', toestemming: { stand: 'wacht', ja: 0 } });
    expect(await proef.query('SELECT 1 FROM toestemming_antwoord')).toEqual([]);
  });

  it('AAN-14 dezelfde naam twee keer wordt geweigerd, ook bij twee keer klikken tegelijk', async () => {
    const samen = await Promise.all([
      noem('ouder', OPVANG),
      noem('tweedeOuder', { ...OPVANG, naam: 'kinderopvang de boomhut' }),
    ]);
    expect(samen.map(({ status }) => status).toSorted()).toEqual([201, 422]);
    expect(samen.flatMap((antwoord) => proef.codes(antwoord))).toEqual(['partij-staat-er-al']);
  });

  it('AAN-14 wie werd weggehaald en opnieuw wordt genoemd, gebruikt de toestemming die nog loopt', async () => {
    const eerste = await maakVraagbaar(proef);
    await proef.vraag('ouder', 'DELETE', `/omgeving/${eerste}`);
    await noemOpvang(proef);
    const { json } = await proef.vraag('ouder', 'GET', PAD);
    expect(json.partijen).toMatchObject([{ toestemming: { stand: 'ja' } }]);
    expect(await proef.query('SELECT 1 FROM toestemming')).toHaveLength(1);
  });

  it.each([
    ['naam', { naam: ' ' }, 'naam-nodig'],
    ['naam van niemand in het bijzonder', { naam: 'alle scholen' }, 'naam-te-algemeen'],
    ['e-mailadres', { email: 'anke.boomhut.example' }, 'email'],
    ['regels in een adres', { email: 'a@b.nl, c@d.nl' }, 'email'],
    ['telefoonnummer', { telefoon: 'bel maar' }, 'telefoon'],
    ['geen bereik', { email: '', telefoon: '' }, 'bereik-nodig'],
  ])('slechte invoer: %s', async (_wat, fout, code) => {
    const antwoord = await noem('ouder', { ...OPVANG, ...fout });
    expect(antwoord.status).toBe(422);
    expect(proef.codes(antwoord)).toEqual([code]);
    expect(await proef.query('SELECT 1 FROM omgevingspartij')).toEqual([]);
  });

  it('een onbekende soort, een extra veld en een regeleinde in een adres komen niet binnen', async () => {
    for (const fout of [{ soort: 'buurman' }, { geheim: 1 }, { email: 'a@b.nl\nBcc: c@d.nl' }])
      expect((await noem('ouder', { ...OPVANG, ...fout })).status).toBe(422);
  });

  it('een school waar het kind niets mee te maken heeft, is niet te kiezen', async () => {
    const antwoord = await proef.vraag('ouder', 'POST', PAD, { ...body(OPVANG), vestiging: REGIO.andereSchool });
    expect(antwoord.status).toBe(404);
  });

  it('AAN-14 spraken gemeente en samenwerkingsverband dat af, dan loopt zorg via de regie', async () => {
    const regie = {
      gemeente: 'Proefdam',
      naam: 'CJG Proefdam',
      email: 'cjg@proefdam.example',
      telefoon: '050 765 43 21',
    };
    await proef.query(
      `INSERT INTO instelling VALUES ('PO9901', 'omgeving.zorg_via_regie', '2026-08-01', $1, 'Ondersteuningsplan 4.2', NULL, now())`,
      [JSON.stringify([regie])],
    );
    expect(
      (
        await noem(
          'ouder',
          { ...OPVANG, soort: 'huisarts', naam: 'Huisartsenpraktijk De Linde' },
          { ...OPVANG, soort: 'jgz', naam: 'Consultatiebureau Noord' },
        )
      ).status,
    ).toBe(201);
    const { json } = await proef.vraag('ouder', 'GET', PAD);
    expect(json.regie).toEqual({ naam: 'CJG Proefdam', gemeente: 'Proefdam', plaats: 'Ondersteuningsplan 4.2' });
    expect(
      json.partijen.map(({ soort, naam, email, contact, viaRegie }: Record<string, unknown>) => [
        soort,
        naam,
        email,
        contact,
        viaRegie,
      ]),
    ).toEqual([
      ['huisarts', 'CJG Proefdam', regie.email, 'Huisartsenpraktijk De Linde, Juf Anke', true],
      ['jgz', 'CJG Proefdam', regie.email, 'Consultatiebureau Noord, Juf Anke', true],
    ]);
    // Each with a consent of its own, although the regie is the same: a yes about the doctor is none about another (TOE-1).
    const gevraagd = await proef.query<{ waarom: string }>(
      "SELECT partijsoort, partij, waarom FROM toestemming WHERE partij = 'CJG Proefdam' AND partijsoort = 'gemeente_regie' ORDER BY waarom",
    );
    expect(gevraagd.map(({ waarom }) => waarom.match(/Het gaat over ([^,]+)/)?.[1])).toEqual([
      'Consultatiebureau Noord',
      'Huisartsenpraktijk De Linde',
    ]);
  });
});

describe('zien wie een kind kent', () => {
  const MAG: Partial<Record<Mens, number>> = {
    ouder: 200,
    tweedeOuder: 200,
    leerling: 200,
    ib: 200,
    schoolleider: 200,
    ouderZonderGezag: 404,
    vreemdeOuder: 404,
    anderIb: 404,
    ibVo: 404,
    ibVso: 404,
    andereSchoolleider: 404,
    schoolleiderCluster2: 404,
    schoolleiderVo: 404,
    ibSbo: 404,
  };
  it.each(Object.keys(MENSEN) as Mens[])('AAN-14 %s leest wie het kind kent, of juist niet', async (wie) => {
    await noemOpvang(proef);
    const antwoord = await proef.vraag(wie, 'GET', PAD);
    expect(antwoord.status).toBe(MAG[wie] ?? 403);
    expect(antwoord.tekst.includes('Boomhut')).toBe(antwoord.status === 200);
  });

  it('AAN-14 een leerling leest alleen namen', async () => {
    await verstuur(proef, await maakVraagbaar(proef));
    const { json, tekst } = await proef.vraag('leerling', 'GET', PAD);
    expect(json.namen).toEqual([
      { soortnaam: 'kinderopvang of peuterspeelzaal', naam: OPVANG.naam, school: 'De Proefschool' },
    ]);
    expect(json.partijen).toEqual([]);
    expect(tekst).not.toContain('boomhut.example');
  });

  it('een andere betrokken school leest niet wat voor deze school is genoemd', async () => {
    await noemOpvang(proef);
    await proef.query(
      `INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES ($1, $2, 'aanmelding', gen_random_uuid(), 'PO9901', '2026-11-01')`,
      [REGIO.kind, REGIO.andereSchool],
    );
    const { status, json } = await proef.vraag('anderIb', 'GET', PAD);
    expect([status, json.partijen]).toEqual([200, []]);
  });

  it('het lezen en noemen staan in het leeslogboek', async () => {
    await noemOpvang(proef);
    await proef.vraag('ib', 'GET', PAD);
    expect(await proef.query('SELECT rol, actie, soort, leerling FROM verwerking ORDER BY moment')).toEqual([
      { rol: 'ouder', actie: 'omgeving.noemen', soort: 'schrijven', leerling: REGIO.kind },
      { rol: 'ib', actie: 'omgeving.bekijken', soort: 'lezen', leerling: REGIO.kind },
    ]);
  });
});

describe('iemand weghalen, en alsnog toestemming', () => {
  const MAG: Partial<Record<Mens, number>> = { ouder: 200, tweedeOuder: 200, ib: 422, schoolleider: 422 };
  const ROLLEN = ['ouder', 'ib', 'schoolleider'];
  it.each(Object.keys(MENSEN) as Mens[])('AAN-14 %s haalt weg wat ouders noemden, of juist niet', async (wie) => {
    const id = await noemOpvang(proef);
    const { status } = await proef.vraag(wie, 'DELETE', `/omgeving/${id}`);
    expect(status).toBe(MAG[wie] ?? (ROLLEN.includes(MENSEN[wie].rol) ? 404 : 403));
  });

  it('AAN-14 wie de school noemde, haalt ook de school weg', async () => {
    const id = await noemOpvang(proef, {}, 'ib');
    expect((await proef.vraag('schoolleider', 'DELETE', `/omgeving/${id}`)).status).toBe(200);
    expect((await proef.vraag('schoolleider', 'DELETE', `/omgeving/${id}`)).status).toBe(404);
  });

  it('AAN-14 haalt een ouder iemand weg, dan stopt de vraag die open stond', async () => {
    const id = await maakVraagbaar(proef);
    const verzoek = await verstuur(proef, id);
    await proef.vraag('tweedeOuder', 'DELETE', `/omgeving/${id}`);
    const { json } = await proef.vraag('ib', 'GET', PAD);
    expect(json.partijen[0]).toMatchObject({
      weggehaald: true,
      mag: { vragen: false },
      verzoeken: [{ stand: 'ingetrokken' }],
    });
    const link = await proef.vraag(undefined, 'POST', `/verzoeken/link/${verzoek.sleutel}`, { code: verzoek.code });
    expect(link.json).toMatchObject({ stand: 'ingetrokken', vraag: null });
  });

  it.each(Object.keys(MENSEN) as Mens[])('AAN-14 %s vraagt of geeft alsnog toestemming, of juist niet', async (wie) => {
    const id = await noemOpvang(proef, { toestemming: false });
    const { status } = await proef.vraag(wie, 'POST', `/omgeving/${id}/toestemming`);
    const mag = ['ouder', 'tweedeOuder', 'ib', 'schoolleider'].includes(wie);
    expect(status).toBe(mag ? 200 : ROLLEN.includes(MENSEN[wie].rol) ? 404 : 403);
    const [rij] = await proef.query('SELECT toestemming IS NOT NULL AS gevraagd FROM omgevingspartij');
    expect(rij).toEqual({ gevraagd: mag });
  });

  it('AAN-14 een toestemming die wacht of is geweigerd, wordt niet opnieuw gevraagd', async () => {
    const id = await noemOpvang(proef);
    const opnieuw = await proef.vraag('ib', 'POST', `/omgeving/${id}/toestemming`);
    expect([opnieuw.status, proef.codes(opnieuw)]).toEqual([409, ['toestemming-gevraagd']]);
    await zegt(proef, 'tweedeOuder', 'geweigerd', id);
    expect((await proef.vraag('ib', 'POST', `/omgeving/${id}/toestemming`)).status).toBe(409);
    expect((await proef.vraag('ib', 'GET', PAD)).json.partijen[0].toestemming.stand).toBe('nee');
  });
});
