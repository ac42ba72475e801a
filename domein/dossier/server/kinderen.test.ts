import { beforeAll, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);
beforeAll(() => proef.query("SELECT setval('dossiernummer_volgorde', 100)"));

const KIND = {
  roepnaam: 'Bo',
  achternaam: 'Proefkind',
  geboortedatum: '2021-06-01',
  straat: 'Dorpsstraat',
  huisnummer: '10',
  postcode: '9901 ab',
  plaats: 'Proefdam',
  gezag: 'ouder_met_gezag',
};

describe('mijn kinderen', () => {
  it('DOS-2 een ouder ziet de eigen kinderen; een ouder zonder gezag geen enkel', async () => {
    const namen = async (wie: Mens) =>
      (await proef.vraag(wie, 'GET', '/kinderen')).json.kinderen.map((kind: { naam: string }) => kind.naam);
    expect(await namen('ouder')).toEqual(['Noor Proefkind']);
    expect(await namen('tweedeOuder')).toEqual(['Noor Proefkind']);
    expect(await namen('ouderZonderGezag')).toEqual([]);
    expect(await namen('vreemdeOuder')).toEqual(['Sem Anderkind']);
  });

  it('wie geen ouder is krijgt 403 met de reden, wie niemand is 401', async () => {
    for (const wie of [
      'ib',
      'schoolleider',
      'leraar',
      'bestuur',
      'directie',
      'consulent',
      'beheer',
      'leerling',
    ] as const) {
      expect(await proef.vraag(wie, 'GET', '/kinderen')).toMatchObject({
        status: 403,
        json: { redenen: [{ bron: { regel: 'DOS-2' } }] },
      });
      expect((await proef.vraag(wie, 'POST', '/kinderen', KIND)).status).toBe(403);
    }
    expect((await proef.vraag(undefined, 'POST', '/kinderen', KIND)).status).toBe(401);
  });
});

describe('een kind toevoegen', () => {
  it('DOS-3 DOS-4 het kind krijgt een nummer, een samenwerkingsverband en deze ouder met gezag; alles staat in het logboek', async () => {
    const antwoord = await proef.vraag('ouder', 'POST', '/kinderen', KIND);
    expect(antwoord).toMatchObject({ status: 201, json: { nummer: '26-000101' } });
    const { id } = antwoord.json;
    expect(await proef.query('SELECT swv, postcode, tussenvoegsel FROM leerling WHERE id = $1', [id])).toEqual([
      { swv: 'PO9901', postcode: '9901AB', tussenvoegsel: '' },
    ]);
    expect(await proef.query('SELECT persoon, soort, van FROM gezag WHERE leerling = $1', [id])).toEqual([
      { persoon: persoonId('ouder'), soort: 'ouder_met_gezag', van: '2026-11-20' },
    ]);
    expect(
      await proef.query(
        "SELECT soort, rol, doel FROM verwerking WHERE leerling = $1 AND actie = 'dossier.kind-toevoegen'",
        [id],
      ),
    ).toEqual([{ soort: 'schrijven', rol: 'ouder', doel: 'Een dossier voor uw kind' }]);
    expect((await proef.vraag('ouder', 'GET', `/leerlingen/${id}/tijdlijn`)).json.gebeurtenissen).toMatchObject([
      { tekst: 'Het dossier van Bo Proefkind is begonnen.' },
    ]);
    expect((await proef.vraag('tweedeOuder', 'GET', `/leerlingen/${id}`)).status).toBe(404);
  });

  it('DOS-4 een kind van twaalf hoort bij het samenwerkingsverband voortgezet onderwijs', async () => {
    const { json } = await proef.vraag('ouder', 'POST', '/kinderen', {
      ...KIND,
      roepnaam: 'Lot',
      geboortedatum: '2014-11-20',
    });
    expect(await proef.query('SELECT swv FROM leerling WHERE id = $1', [json.id])).toEqual([{ swv: 'VO9901' }]);
  });

  it('DOS-3 hetzelfde kind nog eens wordt geweigerd, ook met een dubbele klik', async () => {
    const nogEens = await proef.vraag('ouder', 'POST', '/kinderen', { ...KIND, roepnaam: 'bó' });
    expect(nogEens).toMatchObject({
      status: 409,
      json: { redenen: [{ code: 'kind-bestaat-al', bron: { regel: 'DOS-3' } }] },
    });
    const dubbel = { ...KIND, roepnaam: 'Dubbel' };
    const antwoorden = await Promise.all([1, 2, 3].map(() => proef.vraag('ouder', 'POST', '/kinderen', dubbel)));
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(await proef.query("SELECT 1 FROM leerling WHERE roepnaam = 'Dubbel'")).toHaveLength(1);
  });

  it.each([
    ['een onbekende postcode', { postcode: '1234AB' }, ['postcode-onbekend']],
    ['een geboortedatum in de toekomst', { geboortedatum: '2027-01-01' }, ['geboortedatum-toekomst']],
    ['een programma in de naam', { achternaam: '<img src=x>' }, ['teken']],
    ['een kind zonder gezag', { gezag: 'ouder_zonder_gezag' }, ['vorm-enum']],
    ['een kind dat al een nummer heeft', { id: REGIO.kind }, ['vorm-additionalProperties']],
  ])('DOS-1 %s wordt geweigerd en zegt waarom', async (_naam, afwijking, codes) => {
    const antwoord = await proef.vraag('ouder', 'POST', '/kinderen', { ...KIND, ...afwijking });
    expect([antwoord.status, proef.codes(antwoord)]).toEqual([422, codes]);
  });
});

describe('gegevens verbeteren', () => {
  const pad = `/leerlingen/${REGIO.kind}`;
  const { gezag: _gezag, ...gegevens } = { ...KIND, roepnaam: 'Noor', geboortedatum: '2019-03-14' };

  it('DOS-5 de tweede die schrijft hoort wie wat veranderde, en overschrijft niets', async () => {
    const eerste = await proef.vraag('ouder', 'PUT', pad, { ...gegevens, straat: 'Kerkstraat', volgnummer: 1 });
    expect(eerste).toMatchObject({ status: 200, json: { volgnummer: 2 } });
    const tweede = await proef.vraag('tweedeOuder', 'PUT', pad, { ...gegevens, straat: 'Molenweg', volgnummer: 1 });
    expect(tweede.status).toBe(409);
    expect(tweede.json.redenen[0].zin).toContain('Proef ouder (ouder) veranderde op vrijdag 20 november 2026: adres.');
    expect(await proef.query('SELECT straat, volgnummer FROM leerling WHERE id = $1', [REGIO.kind])).toEqual([
      { straat: 'Kerkstraat', volgnummer: 2 },
    ]);
  });

  it('DOS-5 van twee tegelijk wint er precies één', async () => {
    const antwoorden = await Promise.all(
      ['Eikenlaan', 'Beukenlaan'].map((straat) =>
        proef.vraag('ouder', 'PUT', pad, { ...gegevens, straat, volgnummer: 2 }),
      ),
    );
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('DOS-5 wie niets verandert, maakt geen nieuwe versie', async () => {
    const [nu] = await proef.query<{ straat: string }>('SELECT straat FROM leerling WHERE id = $1', [REGIO.kind]);
    const antwoord = await proef.vraag('ouder', 'PUT', pad, { ...gegevens, ...nu, volgnummer: 3 });
    expect(antwoord).toMatchObject({ status: 200, json: { volgnummer: 3 } });
  });

  it('DOS-5 een ander adres geeft een ander samenwerkingsverband; een onbekende postcode verandert niets', async () => {
    expect(
      proef.codes(await proef.vraag('ouder', 'PUT', pad, { ...gegevens, postcode: '1234AB', volgnummer: 3 })),
    ).toEqual(['postcode-onbekend']);
    expect((await proef.vraag('ouder', 'PUT', pad, { ...gegevens, postcode: '9911AB', volgnummer: 3 })).status).toBe(
      200,
    );
    expect(await proef.query('SELECT swv, volgnummer FROM leerling WHERE id = $1', [REGIO.kind])).toEqual([
      { swv: 'PO9902', volgnummer: 4 },
    ]);
  });

  it('TOE-3 een vreemde ouder, een ouder zonder gezag en een school die niet betrokken is vinden het kind niet', async () => {
    for (const wie of ['vreemdeOuder', 'ouderZonderGezag', 'anderIb', 'andereSchoolleider'] as const) {
      expect((await proef.vraag(wie, 'PUT', pad, { ...gegevens, volgnummer: 4 })).status).toBe(404);
    }
    expect((await proef.vraag('leraar', 'PUT', pad, { ...gegevens, volgnummer: 4 })).status).toBe(403);
  });
});
