import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { alsActor } from '../../../server/platform/databank/als-actor.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { actorVan, MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { routes } from './routes.ts';

const VANDAAG = datum('2026-11-20');
const proef = metProefapp(routes);

// The child is enrolled at De Proefschool in 4A and applied at De Stapsteen, which may reuse the dossier; at the secondary school
// it applied without that; at De Andere School it left long ago. All of them, and the parents, wrote in it.
beforeAll(async () => {
  await proef.query(`INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van, tot) VALUES
    (gen_random_uuid(), '${REGIO.kind}', '99AA00', 'PO9901', '4', '4A', '2025-08-01', null),
    (gen_random_uuid(), '${REGIO.kind}', '99AB00', 'PO9901', '3', '3B', '2024-08-01', '2025-08-01'),
    (gen_random_uuid(), '${REGIO.anderKind}', '99AA00', 'PO9901', '5', '5B', '2025-08-01', null)`);
  await proef.query(`INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van, tot) VALUES
    ('${REGIO.kind}', '99AA00', 'inschrijving', gen_random_uuid(), 'PO9901', '2025-08-01', null),
    ('${REGIO.kind}', '99AB00', 'inschrijving', gen_random_uuid(), 'PO9901', '2024-08-01', '2025-09-12'),
    ('${REGIO.kind}', '99SB00', 'aanmelding', gen_random_uuid(), 'PO9901', '2026-11-01', null),
    ('${REGIO.kind}', '99VO00', 'aanmelding', gen_random_uuid(), 'VO9901', '2026-11-01', null),
    ('${REGIO.anderKind}', '99AA00', 'inschrijving', gen_random_uuid(), 'PO9901', '2025-08-01', null)`);
  await proef.query(`INSERT INTO dossierdeling (leerling, vestiging, door, swv, van) VALUES
    ('${REGIO.kind}', '99SB00', '${persoonId('ouder')}', 'PO9901', '2026-11-01'), ('${REGIO.kind}', '99AB00', '${persoonId('ouder')}', 'PO9901', '2024-08-01')`);
  for (const vestiging of ['99AA00', '99AB00', '99SB00', '99VO00']) {
    for (const soort of ['verslag', 'signaal', 'werknotitie']) {
      await proef.query(
        `INSERT INTO notitie (id, leerling, vestiging, swv, soort, tekst, moment, door, door_naam, door_rol)
        VALUES (gen_random_uuid(), $1, $2, 'PO9901', $3, 'x', '2026-11-10', $4, 'Proef ib', 'ib')`,
        [REGIO.kind, vestiging, soort, persoonId('ib')],
      );
    }
  }
});

describe('het dossier over HTTP', () => {
  const pad = `/leerlingen/${REGIO.kind}`;
  it.each([
    ['ouder', 200],
    ['tweedeOuder', 200],
    ['leerling', 200],
    ['ib', 200],
    ['schoolleider', 200],
    ['leraar', 200],
    ['ibSbo', 200],
    ['schoolleiderVo', 200],
    ['ouderZonderGezag', 404],
    ['vreemdeOuder', 404],
    ['anderIb', 404],
    ['andereSchoolleider', 404],
    ['schoolleiderCluster2', 404],
    ['bestuur', 403],
    ['directie', 403],
    ['consulent', 403],
    ['beheer', 403],
    [undefined, 401],
  ] as const)('TOE-3 %s krijgt %i', async (wie, status) => {
    expect((await proef.vraag(wie, 'GET', pad)).status).toBe(status);
  });

  it('TOE-3 een leraar van een andere groep vindt de leerling niet', async () => {
    expect((await proef.vraag('leraar', 'GET', `/leerlingen/${REGIO.anderKind}`)).status).toBe(404);
  });

  it('TOE-3 werknotities komen nooit bij ouders, ook niet in de tijdlijn', async () => {
    await proef.vraag('ib', 'POST', `${pad}/notities`, { soort: 'werknotitie', tekst: 'Geheim overleg.' });
    for (const wie of ['ouder', 'tweedeOuder', 'leraar', 'ibSbo'] as const) {
      const { tekst } = await proef.vraag(wie, 'GET', `${pad}/notities`);
      expect(tekst).not.toMatch(wie === 'ibSbo' ? /Geheim/ : /werknotitie|Geheim/);
    }
    expect((await proef.vraag('ouder', 'GET', `${pad}/tijdlijn`)).tekst).not.toContain('werknotitie');
    expect((await proef.vraag('ib', 'GET', `${pad}/tijdlijn`)).tekst).toContain('werknotitie');
  });

  it('TOE-3 de kop: ouders zien wie gezag heeft en welke scholen meelezen; de leraar geen adres en geen gezag', async () => {
    const ouder = (await proef.vraag('ouder', 'GET', pad)).json;
    expect(ouder.gezag.map((regel: { naam: string }) => regel.naam)).toEqual(['Proef ouder', 'Proef tweedeOuder']);
    expect(ouder.gezag.some((regel: object) => 'email' in regel)).toBe(false);
    expect(
      ouder.betrokken.map((school: { school: string; gedeeldSinds: string | null }) => [
        school.school,
        school.gedeeldSinds,
      ]),
    ).toEqual([
      ['De Proefschool', null],
      ['De Stapsteen', '2026-11-01'],
      ['Het Proefcollege', null],
    ]);
    expect(ouder.inschrijving).toMatchObject({ school: 'De Proefschool', groep: '4A' });
    expect(ouder.loopbaan).toHaveLength(2);
    const ib = (await proef.vraag('ib', 'GET', pad)).json;
    expect(ib.gezag.map((regel: { soort: string }) => regel.soort)).toEqual([
      'ouder met gezag',
      'ouder met gezag',
      'ouder zonder gezag',
    ]);
    expect(ib.betrokken).toHaveLength(1);
    const leraar = (await proef.vraag('leraar', 'GET', pad)).json;
    expect(leraar).toMatchObject({
      leerling: { adres: null },
      gezag: [],
      betrokken: [],
      mag: { notitiesoorten: ['signaal'], tijdlijn: false, wijzigen: false },
    });
  });

  it('TOE-4 elke lezing staat in het logboek met rol en doel', async () => {
    const telling = () =>
      proef.query<{ aantal: number }>(
        "SELECT count(*)::int AS aantal FROM verwerking WHERE leerling = $1 AND actie = 'dossier.bekijken' AND rol = 'ib' AND doel <> ''",
        [REGIO.kind],
      );
    const [voor] = await telling();
    await proef.vraag('ib', 'GET', pad);
    const [na] = await telling();
    expect((na?.aantal ?? 0) - (voor?.aantal ?? 0)).toBe(1);
  });
});

describe('wat de databank zelf tegenhoudt', () => {
  const als = (wie: Mens, vraag: ReturnType<typeof sql>) =>
    alsActor(proef.databank, actorVan(wie), VANDAAG, async (tx) =>
      Number((await vraag.execute(tx)).numAffectedRows ?? 0),
    );

  it('DOS-3 een ouder kan een bestaand kind niet op de eigen naam zetten', async () => {
    for (const wie of ['vreemdeOuder', 'ouderZonderGezag'] as const) {
      await expect(
        als(
          wie,
          sql`insert into gezag (leerling, persoon, soort, van) values (${REGIO.kind}, ${persoonId(wie)}, 'voogd', ${VANDAAG})`,
        ),
      ).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('DOS-6 een school kan zichzelf niet in een dossier laten of een leerling inschrijven', async () => {
    await expect(
      als(
        'anderIb',
        sql`insert into betrokken_school (leerling, vestiging, grond, onderwerp, swv, van)
      values (${REGIO.anderKind}, '99AB00', 'inschrijving', gen_random_uuid(), 'PO9901', ${VANDAAG})`,
      ),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      als(
        'andereSchoolleider',
        sql`insert into inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van)
      values (gen_random_uuid(), ${REGIO.anderKind}, '99AB00', 'PO9901', '4', '4A', ${VANDAAG})`,
      ),
    ).rejects.toMatchObject({ code: '42501' });
    expect(await als('anderIb', sql`update betrokken_school set tot = null`)).toBe(0);
  });

  it('een vergeten voorwaarde in een query wijzigt geen vreemd kind, en niemand wist iets', async () => {
    expect(await als('vreemdeOuder', sql`update leerling set plaats = 'Elders'`)).toBe(1);
    expect(await als('ouderZonderGezag', sql`update leerling set plaats = 'Elders'`)).toBe(0);
    expect(await als('anderIb', sql`update leerling set plaats = 'Elders'`)).toBe(0);
    await expect(als('ouder', sql`update leerling set nummer = '00-000000'`)).rejects.toMatchObject({ code: '42501' });
    await expect(als('ib', sql`delete from notitie`)).rejects.toMatchObject({ code: '42501' });
    await expect(als('ib', sql`update notitie set tekst = 'anders'`)).rejects.toMatchObject({ code: '42501' });
  });

  it('TOE-3 niemand schrijft een notitie op andermans naam of voor een andere school', async () => {
    const schrijf = (wie: Mens, vestiging: string, door: Mens, soort: string) =>
      als(
        wie,
        sql`
      insert into notitie (id, leerling, vestiging, swv, soort, tekst, moment, door, door_naam, door_rol)
      values (gen_random_uuid(), ${REGIO.kind}, ${vestiging}, 'PO9901', ${soort}, 'x', now(), ${persoonId(door)}, 'x', ${MENSEN[wie].rol})`,
      );
    await expect(schrijf('ib', '99SB00', 'ib', 'verslag')).rejects.toMatchObject({ code: '42501' });
    await expect(schrijf('ib', '99AA00', 'schoolleider', 'verslag')).rejects.toMatchObject({ code: '42501' });
    await expect(schrijf('leraar', '99AA00', 'leraar', 'werknotitie')).rejects.toMatchObject({ code: '42501' });
    await expect(schrijf('anderIb', '99AB00', 'anderIb', 'verslag')).rejects.toMatchObject({ code: '42501' });
    expect(await schrijf('leraar', '99AA00', 'leraar', 'signaal')).toBe(1);
  });
});
