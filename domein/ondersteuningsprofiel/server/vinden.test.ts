import { beforeAll, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { REGIO } from '../../../server/platform/proef/proefregio.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);

const CONTACT = { naam: 'M. Jansen', functie: 'ib', telefoon: '050', email: '', spreekuur: '' };
type Aanbodregel = readonly [categorie: string, niveau: number, capaciteit: number, bezet: number, tot?: string];

/** Lays out an adopted profile as owner. */
async function legProfiel(vestiging: string, regels: readonly Aanbodregel[], geldigTot = '2027-08-31'): Promise<void> {
  const aanbod = regels.map(([categorie, niveau, capaciteit, bezet, tot]) => ({
    categorie,
    niveau,
    setting: 'in_de_groep',
    capaciteit,
    bezet,
    sinds: '2026-08-01',
    ...(tot && { tot }),
    expertise: '',
    wie: 'ib',
  }));
  const inhoud = { basisondersteuning: [], aanbod, grenzen: [], voorzieningen: [], ambities: [], contact: CONTACT };
  const [sop] = await proef.query<{ id: string }>(
    `insert into sop (id, vestiging, versie, staat, inhoud, mr_datum, mr_tekst, vastgesteld_op, geldig_tot, hash, bijgewerkt_op)
     values (gen_random_uuid(), $1, 1, 'vastgesteld', $2, '2026-08-01', 'Positief', '2026-09-01', $3, 'x', now()) returning id`,
    [vestiging, inhoud, geldigTot],
  );
  for (const [i, a] of aanbod.entries()) {
    await proef.query(
      `insert into sop_aanbod (sop, volgorde, vestiging, categorie, niveau, setting, capaciteit, bezet, sinds, tot, expertise, wie, geldig)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '', 'ib', true)`,
      [sop?.id, i, vestiging, a.categorie, a.niveau, a.setting, a.capaciteit, a.bezet, a.sinds, a.tot ?? null],
    );
  }
}

beforeAll(async () => {
  await proef.query(`insert into vestiging (code, naam, soort, soorten, denominatie, straat, huisnummer, postcode, plaats, gemeente, provincie, lon, lat) values
    ('99HG00', 'Ecole Financée', 'BO', '{BO}', 'Hindoeïstisch', 'Straat', '1', '2511AA', '''s-Gravenhage', '''s-Gravenhage', 'Zuid-Holland', 4.31, 52.08)`);
  await legProfiel(REGIO.school, [
    ['lezen-technisch', 2, 4, 1],
    ['spelling-schrijven', 1, 2, 2],
  ]);
  await legProfiel(
    REGIO.andereSchool,
    [
      ['lezen-technisch', 3, 2, 2],
      ['lezen-technisch', 1, 5, 0],
      ['spelling-schrijven', 2, 3, 0, '2026-10-01'],
    ],
    '2026-10-31',
  );
});

const namen = async (zoek: string) => {
  const antwoord = await proef.vraag(undefined, 'GET', `/scholen?${zoek}`);
  expect(antwoord.status).toBe(200);
  return antwoord.json.scholen.map((school: { naam: string }) => school.naam);
};

describe('SOP-3 scholen vinden', () => {
  it('SOP-3 iedereen vindt scholen, op naam geordend, ook zonder inlog', async () => {
    expect(await namen('')).toEqual([
      'De Andere School',
      'De Horizon',
      'De Klankschool',
      'De Proefschool',
      'De Stapsteen',
      'De Werkplaats',
      'Ecole Financée',
      'Het Proefcollege',
    ]);
    expect((await proef.vraag('ouder', 'GET', '/scholen')).json.totaal).toBe(8);
  });

  it('SOP-3 zoeken let niet op accenten, hoofdletters en leestekens, en kent Den Haag', async () => {
    expect(await namen(`zoek=${encodeURIComponent('école FINANCEE')}`)).toEqual(['Ecole Financée']);
    expect(await namen('zoek=den%20haag')).toEqual(['Ecole Financée']);
    expect(await namen('zoek=school%20proefdam')).toEqual(['De Andere School', 'De Klankschool', 'De Proefschool']);
    expect(await namen(`zoek=${encodeURIComponent("%_'; drop table sop--")}`)).toEqual([]);
    expect(await namen('plaats=Den%20Haag')).toEqual(['Ecole Financée']);
  });

  it('SOP-3 met een postcode staan de dichtstbijzijnde scholen vooraan, met de afstand', async () => {
    const antwoord = await proef.vraag(undefined, 'GET', '/scholen?plaats=9901%20ab&soort=BO&soort=SBO&binnen=50');
    expect(antwoord.json.vanaf).toEqual({ naam: 'postcode 9901', lon: 6.61, lat: 53.2 });
    expect(
      antwoord.json.scholen.map((school: { code: string; afstandKm: number }) => [school.code, school.afstandKm]),
    ).toEqual([
      [REGIO.school, 0.7],
      [REGIO.andereSchool, 1.3],
      [REGIO.sbo, 2.2],
    ]);
    expect(await namen('plaats=9901&binnen=1')).toEqual(['De Proefschool']);
  });

  it('SOP-3 een onbekende postcode, soort of ondersteuning krijgt een zin bij het veld', async () => {
    const velden = async (zoek: string) => {
      const antwoord = await proef.vraag(undefined, 'GET', `/scholen?${zoek}`);
      return [antwoord.status, ...antwoord.json.redenen.map((reden: { veld: string }) => reden.veld)];
    };
    expect(await velden('plaats=1000')).toEqual([422, 'plaats']);
    expect(await velden('plaats=Nergens')).toEqual([422, 'plaats']);
    expect(await velden('soort=HBO')).toEqual([422, 'soort.0']);
    expect(await velden('behoefte=adhd:2&behoefte=lezen-technisch:9')).toEqual([422, 'behoefte.0', 'behoefte.1']);
  });

  it('SOP-3 op behoefte vindt men alleen aanbod dat zwaar genoeg is, nu bestaat en plek heeft', async () => {
    expect(await namen('behoefte=lezen-technisch:1')).toEqual(['De Andere School', 'De Proefschool']);
    expect(await namen('behoefte=lezen-technisch:2')).toEqual(['De Proefschool']);
    expect(await namen('behoefte=lezen-technisch:3')).toEqual([]);
    expect(await namen('behoefte=spelling-schrijven')).toEqual([]);
    expect(await namen('behoefte=lezen-technisch:1&behoefte=spelling-schrijven:1')).toEqual([]);
  });

  it('SOP-3 denominatie, samenwerkingsverband en soort beperken de lijst', async () => {
    expect(await namen(`denominatie=${encodeURIComponent('Rooms-Katholiek')}`)).toEqual(['De Andere School']);
    expect(await namen('swv=VO9901')).toEqual(['De Horizon', 'De Werkplaats', 'Het Proefcollege']);
    expect(await namen('soort=SBO')).toEqual(['De Stapsteen']);
    expect((await proef.vraag(undefined, 'GET', '/scholen/keuzes')).json.denominaties).toContain('Hindoeïstisch');
  });

  it('SOP-3 elke gevonden school toont haar profiel in het kort, en of het verlopen is', async () => {
    const { scholen } = (await proef.vraag(undefined, 'GET', '/scholen?behoefte=lezen-technisch:1')).json;
    expect(scholen[0]).toMatchObject({
      profiel: { versie: 1, verlopen: true },
      aanbod: [
        { niveau: 3, vrij: 0, gevraagd: true },
        { niveau: 1, vrij: 5, gevraagd: true },
      ],
    });
    expect(scholen[1].profiel).toMatchObject({ verlopen: false, geldigTot: '2027-08-31' });
    expect((await proef.vraag(undefined, 'GET', '/scholen?zoek=stapsteen')).json.scholen[0].profiel).toBeNull();
  });

  it('SOP-3 een lange lijst komt per vijfentwintig', async () => {
    await proef.query(`insert into vestiging (code, naam, soort, soorten, denominatie, straat, huisnummer, postcode, plaats, gemeente, provincie, lon, lat)
      select '98AA' || lpad(n::text, 2, '0'), 'Lange lijst ' || lpad(n::text, 2, '0'), 'BO', '{BO}', 'Openbaar', 'S', '1', '9911AA', 'Elders', 'Elders', 'Drenthe', 6.9, 53.1 from generate_series(1, 30) n`);
    const tweede = (await proef.vraag(undefined, 'GET', '/scholen?zoek=lange&pagina=2')).json;
    expect(tweede).toMatchObject({ totaal: 30, pagina: 2, perPagina: 25 });
    expect(tweede.scholen.map((school: { naam: string }) => school.naam)).toEqual([
      'Lange lijst 26',
      'Lange lijst 27',
      'Lange lijst 28',
      'Lange lijst 29',
      'Lange lijst 30',
    ]);
  });
});

describe('SOP-3 scholen vergelijken', () => {
  it('SOP-3 scholen staan naast elkaar, het aanbod van vandaag per categorie op een regel', async () => {
    const antwoord = await proef.vraag(
      undefined,
      'GET',
      `/scholen/vergelijken?scholen=${REGIO.school},${REGIO.andereSchool},99ZZ00`,
    );
    expect(antwoord.json.scholen.map(({ school }: { school: { code: string } }) => school.code)).toEqual([
      REGIO.school,
      REGIO.andereSchool,
    ]);
    expect(antwoord.json.onbekend).toEqual(['99ZZ00']);
    expect(
      antwoord.json.aanbod.map((regel: { categorie: string; cellen: unknown[][] }) => [
        regel.categorie,
        regel.cellen.map((cel) => cel.length),
      ]),
    ).toEqual([
      ['lezen-technisch', [1, 2]],
      // What the other school offered ended on 1 October.
      ['spelling-schrijven', [1, 0]],
    ]);
    expect(
      (await proef.vraag(undefined, 'GET', '/scholen/vergelijken?scholen=99AA00,99AB00,99SB00,99VO00')).status,
    ).toBe(422);
  });
});
