import { beforeAll, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { type Mens, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);

beforeAll(async () => {
  await proef.query(`INSERT INTO leerling (id, nummer, swv, roepnaam, tussenvoegsel, achternaam, geboortedatum, straat, huisnummer, postcode, plaats)
    SELECT ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, '26-' || lpad((n + 1000)::text, 6, '0'), 'PO9901',
      (ARRAY['Zoë', 'Jan-Willem', 'Çetin', 'Anna', 'Łukasz'])[n % 5 + 1], CASE WHEN n % 3 = 0 THEN 'van der' ELSE '' END,
      (ARRAY['Bakker', 'Yılmaz', 'd''Ancona', 'Berg'])[n % 4 + 1], '2018-01-01'::date + n, 'Dorpsstraat', '1', '9901AA', 'Proefdam' FROM generate_series(1, 60) n`);
  await proef.query(`INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van)
    SELECT id, CASE WHEN nummer < '26-001051' THEN '99AA00' ELSE '99AB00' END, 'inschrijving', gen_random_uuid(), swv, '2025-08-01' FROM leerling WHERE nummer > '26-001000'`);
  await proef.query(`INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van)
    SELECT gen_random_uuid(), id, CASE WHEN nummer < '26-001051' THEN '99AA00' ELSE '99AB00' END, swv, '4', CASE WHEN nummer < '26-001011' THEN '4A' ELSE '4B' END, '2025-08-01'
    FROM leerling WHERE nummer > '26-001000'`);
  await proef.query(`INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van, tot) VALUES
    ('${REGIO.kind}', '99AA00', 'aanmelding', gen_random_uuid(), 'PO9901', '2026-11-01', null), ('${REGIO.anderKind}', '99AA00', 'aanmelding', gen_random_uuid(), 'PO9901', '2026-10-01', '2026-11-20')`);
});

const vind = async (wie: Mens, zoek: string, pagina = 1) =>
  (await proef.vraag(wie, 'GET', `/leerlingen?zoek=${encodeURIComponent(zoek)}&pagina=${pagina}`)).json;

describe('een leerling zoeken', () => {
  it.each([
    ['zoe', 10],
    ['ZOË bak', 2],
    ['bak zo', 2],
    ['willem', 10],
    ['cet', 10],
    ['luk', 10],
    ['yil', 13],
    ['ancona', 13],
    ['der berg', 4],
    ['oë', 0],
    ['1-2-2018', 1],
    ['26-00102', 10],
    ['1007', 1],
    ['100%', 0],
    ['_', 51],
    ["' or 1=1 --", 0],
    ['niemand', 0],
  ])('DOS-9 «%s» vindt %i leerlingen van de eigen school', async (zoek, aantal) => {
    expect((await vind('ib', zoek)).totaal).toBe(aantal);
  });

  it('DOS-9 zonder zoekwoord: de hele school op naam, per bladzijde, met waarom de school de leerling ziet', async () => {
    const eerste = await vind('ib', '');
    expect(eerste).toMatchObject({ totaal: 51, pagina: 1, perPagina: 25 });
    const derde = await vind('ib', '', 3);
    expect(derde.leerlingen).toHaveLength(1);
    expect((await vind('ib', 'noor')).leerlingen).toMatchObject([
      { naam: 'Noor Proefkind', stand: 'aangemeld', groep: null, leeftijd: 7 },
    ]);
    expect((await vind('ib', 'zoe')).leerlingen[0]).toMatchObject({ stand: 'ingeschreven', leerjaar: '4' });
  });

  it('DOS-9 een leraar vindt alleen de eigen groep, een andere school alleen de eigen leerlingen', async () => {
    expect((await vind('leraar', '')).totaal).toBe(10);
    expect((await vind('anderIb', '')).totaal).toBe(10);
    expect((await vind('anderIb', 'noor')).totaal).toBe(0);
  });

  it('DOS-6 vanaf de dag dat de toegang eindigt vindt de school de leerling niet meer', async () => {
    expect((await vind('ib', 'sem')).totaal).toBe(0);
    proef.zetKlok('2026-11-19T11:00:00.000Z');
    expect((await vind('ib', 'sem')).leerlingen).toMatchObject([{ stand: 'vertrokken' }]);
    proef.zetKlok('2026-11-20T11:00:00.000Z');
  });

  it('TOE-4 alle leerlingen op de lijst staan in het logboek', async () => {
    const { leerlingen } = await vind('schoolleider', 'yil');
    const [regel] = await proef.query<{ leerlingen: string[] }>(
      "SELECT leerlingen FROM verwerking WHERE actie = 'dossier.zoeken' ORDER BY moment DESC LIMIT 1",
    );
    expect(regel?.leerlingen).toEqual(leerlingen.map(({ id }: { id: string }) => id));
  });

  it.each(['ouder', 'bestuur', 'directie', 'consulent', 'beheer', 'leerling'] as const)(
    'TOE-3 %s zoekt geen leerlingen',
    async (wie) => {
      expect((await proef.vraag(wie, 'GET', '/leerlingen?zoek=noor')).status).toBe(403);
    },
  );
});
