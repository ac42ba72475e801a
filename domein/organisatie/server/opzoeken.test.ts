import { beforeAll, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);
const namen = async (vraag: string) => {
  const { json } = await proef.vraag(undefined, 'GET', `/vestigingen?${vraag}`);
  return json.vestigingen.map(({ naam }: { naam: string }) => naam);
};

beforeAll(async () => {
  await proef.query(`INSERT INTO vestiging (code, naam, soort, soorten, denominatie, straat, huisnummer, postcode, plaats, gemeente, provincie, lon, lat) VALUES
    ('99HA00', '’t Reünie-eiland', 'BO', '{BO}', 'Openbaar', '', '', '2511AA', '''s-Gravenhage', '''s-Gravenhage', 'Zuid-Holland', 4.3, 52.1),
    ('99HB00', 'School aan Proefdam', 'BO', '{BO}', 'Openbaar', '', '', '2512BB', '''s-Gravenhage', '''s-Gravenhage', 'Zuid-Holland', 4.3, 52.1)`);
  await proef.query(`UPDATE vestiging_bestuur SET tot = '2020-08-01' WHERE vestiging = '99AA00';
    INSERT INTO vestiging_bestuur (vestiging, bestuur, van) VALUES ('99AA00', '99002', '2020-08-01');
    UPDATE vestiging_swv SET tot = '2026-11-20' WHERE vestiging = '99AB00'`);
});

describe('vestigingen zoeken', () => {
  it('zonder inlog, op het begin van woorden, zonder te letten op hoofdletters en accenten', async () => {
    expect(await namen('zoek=REUNIE')).toEqual(['’t Reünie-eiland']);
    expect(await namen('zoek=eil%20reu')).toEqual(['’t Reünie-eiland']);
    expect(await namen('zoek=unie')).toEqual([]);
  });

  it('op plaats (ook zoals mensen hem noemen), postcode en code', async () => {
    expect(await namen('zoek=den%20haag')).toHaveLength(2);
    expect(await namen('zoek=2511%20aa')).toEqual(['’t Reünie-eiland']);
    expect(await namen('zoek=2511aa')).toEqual(['’t Reünie-eiland']);
    expect(await namen('zoek=99ha00')).toEqual(['’t Reünie-eiland']);
  });

  it('eerst wat zo begint, dan wat zo heet, dan wat daar staat', async () => {
    const gevonden = await namen('zoek=proefdam');
    expect(gevonden[0]).toBe('School aan Proefdam');
    expect(gevonden).toHaveLength(8);
    expect((await namen('zoek=de'))[0]).toBe('De Andere School');
  });

  it('met soort en samenwerkingsverband van vandaag', async () => {
    expect(await namen('soort=SBO')).toEqual(['De Stapsteen']);
    expect(await namen('swv=PO9901')).toEqual(['De Horizon', 'De Proefschool', 'De Stapsteen']);
  });

  it('hoogstens zoveel als gevraagd, en zegt of er meer zijn', async () => {
    const { json } = await proef.vraag(undefined, 'GET', '/vestigingen?limiet=2');
    expect(json.vestigingen).toHaveLength(2);
    expect(json.meer).toBe(true);
    expect((await proef.vraag(undefined, 'GET', '/vestigingen?limiet=51')).status).toBe(422);
  });

  it('tekens die iets betekenen voor de databank zoeken gewoon niets bijzonders', async () => {
    expect((await namen(`zoek=${encodeURIComponent('%')}`)).length).toBe(9);
    expect(await namen(`zoek=${encodeURIComponent("x'; drop table vestiging")}`)).toEqual([]);
  });

  it('een onbekende soort wordt geweigerd', async () => {
    expect((await proef.vraag(undefined, 'GET', '/vestigingen?soort=MBO')).status).toBe(422);
  });
});

describe('een vestiging', () => {
  it('toont haar besturen en samenwerkingsverbanden met hun datums', async () => {
    const { json } = await proef.vraag(undefined, 'GET', '/vestigingen/99AA00');
    expect(json).toMatchObject({
      code: '99AA00',
      brin: '99AA',
      besturen: [
        { nummer: '99002', van: '2020-08-01', tot: null },
        { nummer: '99001', van: '2014-08-01', tot: '2020-08-01' },
      ],
      samenwerkingsverbanden: [{ code: 'PO9901', sector: 'PO', van: '2014-08-01', tot: null }],
    });
  });

  it('die niet bestaat geeft 404', async () => {
    expect((await proef.vraag(undefined, 'GET', '/vestigingen/98ZZ00')).status).toBe(404);
  });

  it('kan langs deze weg niemand veranderen', async () => {
    const poging = proef.databank.kysely.transaction().execute(async (tx) => {
      await tx.updateTable('vestiging').set({ naam: 'x' }).execute();
    });
    await expect(poging).rejects.toThrow(/permission denied/);
  });
});

describe('een postcodegebied', () => {
  it('toont gemeente, samenwerkingsverbanden en ligging', async () => {
    expect((await proef.vraag(undefined, 'GET', '/postcodes/9901')).json).toEqual({
      pc4: '9901',
      gemeente: 'Proefdam',
      swvPo: { code: 'PO9901', naam: 'SWV Proef PO' },
      swvVo: { code: 'VO9901', naam: 'SWV Proef VO' },
      punt: { lon: 6.61, lat: 53.2, plaatsbepaling: 'bron' },
    });
  });

  it('zonder samenwerkingsverband of ligging zegt dat eerlijk', async () => {
    await proef.query("INSERT INTO postcodegebied (pc4, gemeente) VALUES ('9999', 'Proefhaven')");
    expect((await proef.vraag(undefined, 'GET', '/postcodes/9999')).json).toMatchObject({
      swvPo: null,
      swvVo: null,
      punt: null,
    });
  });

  it('dat niet bestaat geeft 404', async () => {
    expect((await proef.vraag(undefined, 'GET', '/postcodes/1234')).status).toBe(404);
  });
});
