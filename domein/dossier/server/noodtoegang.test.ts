import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { alsActor, type Tx } from '../../../server/platform/databank/als-actor.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);
const REDEN = 'Kreeg een aanval op het plein; de eigen leraar is er niet.';
const VRAAG = { naam: 'sem ANDERKIND', reden: REDEN };
const TWEEDE_SEM = '00000000-0000-7000-8000-00000000c00a';
const PAD = `/leerlingen/${REGIO.anderKind}`;

// Sem is in 5B of De Proefschool; the teacher has 4A. His namesake goes to another school.
beforeEach(async () => {
  proef.zetKlok('2026-11-20T11:00:00.000Z');
  await proef.query(
    `DELETE FROM noodtoegang; DELETE FROM gebeurtenis; DELETE FROM bericht; DELETE FROM notitie; DELETE FROM inschrijving;
    DELETE FROM betrokken_school; DELETE FROM leerling WHERE id = '${TWEEDE_SEM}'`,
  );
  await proef.query(`INSERT INTO leerling (id, nummer, swv, roepnaam, tussenvoegsel, achternaam, geboortedatum, straat, huisnummer, postcode, plaats)
    VALUES ('${TWEEDE_SEM}', '26-000099', 'PO9901', 'Sém', '', 'Anderkind', '2018-01-01', 'Weg', '1', '9901AA', 'Proefdam')`);
  await schrijfIn(REGIO.kind, '99AA00', '4A');
  await schrijfIn(REGIO.anderKind, '99AA00', '5B');
  await schrijfIn(TWEEDE_SEM, '99AB00', '5B');
});

async function schrijfIn(leerling: string, vestiging: string, groep: string) {
  await proef.query(
    `INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van) VALUES (gen_random_uuid(), $1, $2, 'PO9901', '5', $3, '2026-08-01')`,
    [leerling, vestiging, groep],
  );
  await proef.query(
    `INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES ($1, $2, 'inschrijving', gen_random_uuid(), 'PO9901', '2026-08-01')`,
    [leerling, vestiging],
  );
}
const open = (body: object = VRAAG) => proef.vraag('leraar', 'POST', '/noodtoegang', body);

describe('noodtoegang', () => {
  it('TOE-3 opent vandaag de kop en de notities voor ouders, en morgen niet meer', async () => {
    await proef.query(
      `INSERT INTO notitie (id, leerling, vestiging, swv, soort, tekst, moment, door, door_naam, door_rol) SELECT gen_random_uuid(), $1, '99AA00', 'PO9901',
      s, 'stuk ' || s, now(), $2, 'x', 'ib' FROM unnest(ARRAY['verslag', 'werknotitie']) s`,
      [REGIO.anderKind, persoonId('ib')],
    );
    expect((await proef.vraag('leraar', 'GET', PAD)).status).toBe(404);
    expect(await open()).toMatchObject({ status: 201, json: { leerling: REGIO.anderKind } });
    expect((await proef.vraag('leraar', 'GET', PAD)).json).toMatchObject({
      leerling: { naam: 'Sem Anderkind', adres: null },
      inschrijving: { groep: '5B' },
      gezag: [],
    });
    const notities = (await proef.vraag('leraar', 'GET', `${PAD}/notities`)).tekst;
    expect(notities).toContain('stuk verslag');
    expect(notities).not.toContain('stuk werknotitie');
    expect((await proef.vraag('leraar', 'GET', `${PAD}/documenten`)).status).toBe(403);
    proef.zetKlok('2026-11-21T11:00:00.000Z');
    expect((await proef.vraag('leraar', 'GET', PAD)).status).toBe(404);
    expect((await proef.vraag('leraar', 'GET', '/noodtoegang')).json.regels).toEqual([]);
  });

  it('TOE-3 iedereen om het kind heen hoort het, zonder gegevens in de mail', async () => {
    await open();
    const berichten = await proef.query<{ aan_persoon: string; tekst: string; onderwerp: string }>(
      'SELECT aan_persoon, onderwerp, tekst FROM bericht',
    );
    expect(berichten.map(({ aan_persoon }) => aan_persoon).sort()).toEqual(
      (['ib', 'schoolleider', 'vreemdeOuder'] as const).map(persoonId).sort(),
    );
    for (const { onderwerp, tekst } of berichten)
      expect(onderwerp + tekst).not.toMatch(/Sem|Anderkind|Proef|plein|99AA|5B/);
    const tijdlijn = (await proef.vraag('vreemdeOuder', 'GET', `${PAD}/tijdlijn`)).json.gebeurtenissen;
    expect(tijdlijn).toMatchObject([
      {
        door: 'Proef leraar',
        rol: 'leraar',
        tekst: expect.stringContaining(`vrijdag 20 november 2026. Reden: ${REDEN}`),
      },
    ]);
    const [regel] = await proef.query(
      "SELECT soort, persoon, leerling, doel FROM verwerking WHERE actie = 'dossier.noodtoegang' ORDER BY moment DESC",
    );
    expect(regel).toMatchObject({ soort: 'schrijven', persoon: persoonId('leraar'), leerling: REGIO.anderKind });
  });

  it('TOE-3 onbekend, elders ingeschreven en vertrokken klinken precies hetzelfde', async () => {
    const onbekend = await open({ ...VRAAG, naam: 'Jan Bestaatniet' });
    await proef.query("UPDATE inschrijving SET tot = '2026-11-20' WHERE leerling = $1", [REGIO.anderKind]);
    const vertrokken = await open();
    expect(onbekend.status).toBe(422);
    expect(vertrokken.json).toEqual(onbekend.json);
    expect(proef.codes(await open({ ...VRAAG, naam: 'Sem Ander' }))).toEqual(['noodtoegang-onbekend']);
    expect(proef.codes(await open({ ...VRAAG, naam: '% %' }))).toEqual(['noodtoegang-onbekend']);
  });

  it('TOE-3 twee met dezelfde naam op de school: de groep beslist', async () => {
    await proef.query("UPDATE inschrijving SET vestiging = '99AA00', groep = '6A' WHERE leerling = $1", [TWEEDE_SEM]);
    expect(proef.codes(await open())).toEqual(['noodtoegang-groep']);
    expect(await open({ ...VRAAG, groep: '6a' })).toMatchObject({ status: 201, json: { leerling: TWEEDE_SEM } });
  });

  it('TOE-3 ten hoogste drie keer per dag, ook als alles tegelijk komt', async () => {
    for (const i of [1, 2, 3])
      await proef.query(
        `INSERT INTO leerling (id, nummer, swv, roepnaam, achternaam, geboortedatum, straat, huisnummer, postcode, plaats) VALUES
        ($1, $2, 'PO9901', 'Kind', $3, '2018-01-01', 'Weg', '1', '9901AA', 'Proefdam') ON CONFLICT DO NOTHING`,
        [`00000000-0000-7000-8000-00000000c01${i}`, `26-00010${i}`, `Nood${'x'.repeat(i)}`],
      );
    for (const i of [1, 2, 3]) await schrijfIn(`00000000-0000-7000-8000-00000000c01${i}`, '99AA00', '7');
    const antwoorden = await Promise.all(
      ['Sem Anderkind', 'Kind Noodx', 'Kind Noodxx', 'Kind Noodxxx'].map((naam) => open({ ...VRAAG, naam })),
    );
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([201, 201, 201, 422]);
    expect(proef.codes(await open({ ...VRAAG, naam: 'Wie Ook' }))).toEqual(['noodtoegang-op']);
    expect((await proef.vraag('leraar', 'GET', '/noodtoegang')).json).toMatchObject({ over: 0, totaal: 3 });
  });

  it('TOE-3 hetzelfde dossier twee keer op een dag, of van de eigen groep, is niet nodig', async () => {
    await open();
    const nogEens = await open();
    expect([nogEens.status, proef.codes(nogEens)]).toEqual([409, ['noodtoegang-al-open']]);
    expect(proef.codes(await open({ ...VRAAG, naam: 'Noor Proefkind' }))).toEqual(['noodtoegang-eigen-groep']);
  });

  it('TOE-3 de school leest wie het was en waarom; een andere school en andere rollen niet', async () => {
    await open();
    for (const wie of ['ib', 'schoolleider'] as const)
      expect((await proef.vraag(wie, 'GET', '/noodtoegang')).json).toMatchObject({
        over: null,
        regels: [{ door: 'Proef leraar', reden: REDEN, leerling: { naam: 'Sem Anderkind' } }],
      });
    expect((await proef.vraag('anderIb', 'GET', '/noodtoegang')).json.regels).toEqual([]);
  });

  it.each((Object.keys(MENSEN) as Mens[]).filter((wie) => wie !== 'leraar'))(
    'TOE-3 %s heeft geen noodtoegang en hoort waarom',
    async (wie) => {
      const antwoord = await proef.vraag(wie, 'POST', '/noodtoegang', VRAAG);
      expect(antwoord.status).toBe(403);
      expect(antwoord.json.redenen[0].zin).toContain('Noodtoegang is voor leraren');
    },
  );

  it('TOE-3 zonder inlog of zonder reden gebeurt er niets', async () => {
    expect((await proef.vraag(undefined, 'POST', '/noodtoegang', VRAAG)).status).toBe(401);
    expect(proef.codes(await open({ naam: '', reden: 'Nodig.' }))).toEqual(['noodtoegang-naam', 'noodtoegang-reden']);
    expect((await open({ naam: VRAAG.naam })).status).toBe(422);
    expect((await open({ ...VRAAG, dag: '2027-01-01' })).status).toBe(422);
    expect(await proef.query('SELECT 1 FROM noodtoegang')).toEqual([]);
  });
});

describe('wat de databank zelf tegenhoudt', () => {
  const als = (wie: Mens, vraag: ReturnType<typeof sql>) =>
    alsActor(
      proef.databank,
      { persoon: persoonId(wie), naam: wie, ...MENSEN[wie], ...(wie === 'leraar' && { groep: '4A' }) },
      datum('2026-11-20'),
      async (tx: Tx) => (await vraag.execute(tx)).rows.length,
    );
  const zet = (wie: Mens, anders: { leerling?: string; vestiging?: string; dag?: string; door?: Mens } = {}) =>
    als(
      wie,
      sql`insert into noodtoegang (id, leerling, swv, vestiging, persoon, persoon_naam, reden, dag, moment) values (gen_random_uuid(),
        ${anders.leerling ?? REGIO.anderKind}, 'PO9901', ${anders.vestiging ?? '99AA00'}, ${persoonId(anders.door ?? wie)}, 'x', ${REDEN},
        ${anders.dag ?? '2026-11-20'}, now())`,
    );

  it.each([
    ['een ander dan een leraar', 'ib', {}],
    ['een leerling van een andere school', 'leraar', { leerling: TWEEDE_SEM }],
    ['voor een andere school', 'leraar', { vestiging: '99AB00' }],
    ['voor een andere dag', 'leraar', { dag: '2026-11-21' }],
    ['op naam van een ander', 'leraar', { door: 'ib' }],
  ] as const)('TOE-3 %s', async (_wat, wie, anders) => {
    await expect(zet(wie, anders)).rejects.toMatchObject({ code: '42501' });
  });

  it('TOE-3 alleen een leraar zoekt, alleen met de hele naam, alleen op de eigen school', async () => {
    const zoek = (wie: Mens, naam: string) => als(wie, sql`select * from noodtoegang_zoeken(${naam})`);
    expect(await zoek('leraar', 'Sem Anderkind')).toBe(1);
    for (const naam of ['Sem', '', ' ', 'Anderkind', '%', 'Sem Anderkin']) expect(await zoek('leraar', naam)).toBe(0);
    for (const wie of ['ib', 'schoolleider', 'anderIb', 'bestuur', 'ouder', 'beheer'] as const)
      expect(await zoek(wie, 'Sem Anderkind')).toBe(0);
  });

  it('TOE-3 niemand wijzigt of wist het', async () => {
    await zet('leraar');
    for (const wie of ['leraar', 'ib', 'schoolleider'] as const) {
      await expect(als(wie, sql`update noodtoegang set dag = '2027-01-01'`)).rejects.toMatchObject({ code: '42501' });
      await expect(als(wie, sql`delete from noodtoegang`)).rejects.toMatchObject({ code: '42501' });
    }
  });
});
