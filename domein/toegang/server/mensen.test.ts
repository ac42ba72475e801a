import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { ROLLEN, type Rol } from '../../../kern/actor/actor.ts';
import { datum } from '../../../kern/tijd/datum.ts';
import { alsActor } from '../../../server/platform/databank/als-actor.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId } from '../../../server/platform/proef/proefregio.ts';
import { eistTweedeFactor } from '../regels/tweede-factor.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);
const VANDAAG = datum('2026-11-20');
const NIEUW = {
  naam: 'Nieuwe Leraar',
  email: 'nieuw@proef.example',
  rol: 'leraar',
  organisatie: '99AA00',
  groep: '5A',
  van: '2026-11-20',
};
const als = (mens: Mens) => ({ persoon: persoonId(mens), naam: mens, ...MENSEN[mens] });

describe('TOE-3 mensen en rollen', () => {
  it('een schoolleider ziet de mensen van de eigen school, een beheerder iedereen behalve leerlingen', async () => {
    const school = await proef.vraag('schoolleider', 'GET', '/mensen');
    expect(school.json.mensen.map(({ naam }: { naam: string }) => naam).sort()).toEqual([
      'Proef ib',
      'Proef leraar',
      'Proef schoolleider',
    ]);
    expect(school.json.teGeven.map(({ rol }: { rol: string }) => rol)).toEqual(['ib', 'leraar']);
    const { json } = await proef.vraag('beheer', 'GET', '/mensen?pagina=1');
    expect(json.totaal).toBe(Object.keys(MENSEN).length - 1);
    expect(JSON.stringify(json)).not.toContain('Proef leerling');
    expect((await proef.vraag('beheer', 'GET', '/mensen?zoek=ANDERIB')).json.totaal).toBe(1);
    expect((await proef.vraag('beheer', 'GET', '/mensen?zoek=%25')).json.totaal).toBe(0);
  });

  it.each(['ib', 'ouder', 'bestuur', 'privacy', undefined] as const)(
    '%s ziet het niet en kan het niet',
    async (wie) => {
      const verwacht = wie === undefined ? 401 : 403;
      expect((await proef.vraag(wie, 'GET', '/mensen')).status).toBe(verwacht);
      expect((await proef.vraag(wie, 'POST', '/mensen', NIEUW)).status).toBe(verwacht);
    },
  );

  it('een nieuwe leraar krijgt een account, een rol, en een mail zonder namen', async () => {
    const antwoord = await proef.vraag('schoolleider', 'POST', '/mensen', NIEUW);
    expect(antwoord.status).toBe(201);
    const [rol] = await proef.query('SELECT rol, organisatie, groep, toegekend_door FROM rolvervulling WHERE id = $1', [
      antwoord.json.rol,
    ]);
    expect(rol).toEqual({
      rol: 'leraar',
      organisatie: '99AA00',
      groep: '5A',
      toegekend_door: persoonId('schoolleider'),
    });
    const [bericht] = await proef.query<{ tekst: string }>('SELECT tekst FROM bericht WHERE aan_adres = $1', [
      NIEUW.email,
    ]);
    expect(bericht?.tekst).toContain('{adres}/rol');
    expect(bericht?.tekst).not.toMatch(/Leraar|Proefschool/);
    expect(
      await proef.query("SELECT 1 FROM gebeurtenis WHERE soort = 'toegang.rol-gegeven' AND onderwerp = $1", [
        antwoord.json.rol,
      ]),
    ).toHaveLength(1);
    expect((await proef.vraag('schoolleider', 'POST', '/mensen', NIEUW)).status).toBe(409);
  });

  it('wie er met dit adres al is, wordt geen tweede persoon', async () => {
    const gift = { ...NIEUW, email: 'PARTNER@proef.example', groep: '7B' };
    const { json } = await proef.vraag('schoolleider', 'POST', '/mensen', gift);
    expect(json.persoon).toBe(persoonId('partner'));
  });

  it('twee mensen voegen tegelijk dezelfde toe: één persoon, één rol', async () => {
    const gift = { ...NIEUW, email: 'tegelijk@proef.example' };
    const antwoorden = await Promise.all([
      proef.vraag('schoolleider', 'POST', '/mensen', gift),
      proef.vraag('beheer', 'POST', '/mensen', gift),
    ]);
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it.each([
    ['schoolleider', { rol: 'schoolleider', groep: null }, 'rol-niet-te-geven'],
    ['schoolleider', { organisatie: '99AB00' }, 'andere-school'],
    ['beheer', { rol: 'ib', groep: null, organisatie: '98ZZ00' }, 'organisatie-onbekend'],
    ['beheer', { rol: 'ib', groep: null, organisatie: '99AA00', email: 'beheer@proef.example' }, 'zichzelf'],
    ['beheer', { rol: 'beheer', groep: null, organisatie: null, email: 'ib@proef.example' }, 'botst-met-beheer'],
  ] as const)('%s geeft niet %j', async (wie, anders, code) => {
    const antwoord = await proef.vraag(wie, 'POST', '/mensen', { ...NIEUW, ...anders });
    expect([antwoord.status, proef.codes(antwoord)]).toEqual([422, [code]]);
  });

  it('een rol beëindigen werkt meteen, ook in een lopende sessie, en één keer', async () => {
    expect((await proef.vraag('ib', 'GET', '/sessies')).status).toBe(200);
    expect((await proef.vraag('schoolleider', 'DELETE', `/rollen/${persoonId('anderIb')}`)).status).toBe(404);
    expect((await proef.vraag('schoolleider', 'DELETE', `/rollen/${persoonId('ib')}`)).status).toBe(200);
    expect((await proef.vraag('ib', 'GET', '/sessies')).status).toBe(401);
    const weer = await proef.vraag('beheer', 'DELETE', `/rollen/${persoonId('ib')}`);
    expect([weer.status, weer.json.redenen[0].zin]).toEqual([409, 'Proef schoolleider heeft deze rol al beëindigd.']);
    expect((await proef.vraag('beheer', 'DELETE', `/rollen/${persoonId('beheer')}`)).status).toBe(404);
  });

  it('de beheerder zoekt organisaties bij een rol, en maakt een inlog los', async () => {
    const zoek = async (rol: Rol, tekst: string) =>
      (await proef.vraag('beheer', 'GET', `/mensen/organisaties?rol=${rol}&zoek=${tekst}`)).json.organisaties;
    expect(await zoek('ib', 'andere')).toEqual([{ code: '99AB00', naam: 'De Andere School, Proefdam' }]);
    expect(await zoek('privacy', 'proef een')).toEqual([{ code: '99001', naam: 'Stichting Proef Een' }]);
    expect(await zoek('leerplicht', 'proefdam')).toEqual([{ code: 'Proefdam', naam: 'Proefdam' }]);
    expect(await zoek('toezicht', 'proef')).toEqual([]);
    await proef.query("INSERT INTO identiteit VALUES ('https://inlog.example', 'x', $1, now())", [persoonId('tlv')]);
    const pad = `/mensen/${persoonId('tlv')}/identiteiten`;
    expect((await proef.vraag('schoolleider', 'DELETE', pad)).status).toBe(403);
    expect((await proef.vraag('tlv', 'GET', '/sessies')).status).toBe(200);
    expect((await proef.vraag('beheer', 'DELETE', pad)).status).toBe(200);
    // Who was logged in by it is out at once, and nobody else.
    expect((await proef.vraag('tlv', 'GET', '/sessies')).status).toBe(401);
    expect((await proef.vraag('consulent', 'GET', '/sessies')).status).toBe(200);
    expect((await proef.vraag('beheer', 'DELETE', pad)).status).toBe(404);
    await proef.query('UPDATE sessie SET ingetrokken_op = NULL');
  });
});

describe('TOE-3 de databank weigert het zelf', () => {
  const rol = (anders: object) => ({
    id: '00000000-0000-7000-8000-0000000c0001',
    persoon: persoonId('consulent'),
    rol: 'ib',
    organisatie: '99AA00',
    van: VANDAAG,
    ...anders,
  });

  it.each([
    ['een beheerder die zichzelf leesrecht geeft', 'beheer', { persoon: persoonId('beheer') }],
    ['beheer bij wie al leest', 'beheer', { rol: 'beheer', organisatie: null }],
    ['een rol op een andere school', 'schoolleider', { organisatie: '99AB00' }],
    ['een zwaardere rol', 'schoolleider', { rol: 'schoolleider' }],
    ['een rol met terugwerkende kracht', 'schoolleider', { van: '2020-01-01' }],
    ['namens een ander', 'schoolleider', { toegekend_door: persoonId('beheer') }],
    ['een intern begeleider die rollen geeft', 'ib', {}],
  ] as const)('%s', async (_wat, wie, anders) => {
    const actor = als(wie);
    const werk = alsActor(proef.databank, actor, VANDAAG, (tx) =>
      tx
        .insertInto('rolvervulling')
        .values({ toegekend_door: actor.persoon, ...rol(anders) })
        .execute(),
    );
    await expect(werk).rejects.toMatchObject({ code: '42501' });
  });

  it('sessies, identiteiten en inlogpogingen zijn er alleen voor de poort; de eigen sessies voor zichzelf', async () => {
    const zien = await alsActor(proef.databank, als('schoolleider'), VANDAAG, async (tx) => ({
      sessies: (await tx.selectFrom('sessie').select('persoon').execute()).map(({ persoon }) => persoon),
      identiteiten: await tx.selectFrom('identiteit').select('persoon').execute(),
      pogingen: await tx.selectFrom('inlogpoging').select('aanbieder').execute(),
      afmeldingen: await tx.selectFrom('afmelding').select('kenmerk').execute(),
    }));
    expect(zien).toEqual({ sessies: [persoonId('schoolleider')], identiteiten: [], pogingen: [], afmeldingen: [] });
  });

  it('sessies van een ander beëindigt alleen de beheerder, en niet zo de eigen', async () => {
    const eindig = (wie: Mens, van: Mens) =>
      alsActor(proef.databank, als(wie), VANDAAG, (tx) =>
        sql`select sessies_beeindigen_van(${persoonId(van)}, now())`.execute(tx),
      );
    for (const [wie, van] of [
      ['schoolleider', 'ib'],
      ['ib', 'schoolleider'],
      ['beheer', 'beheer'],
    ] as const)
      await expect(eindig(wie, van)).rejects.toMatchObject({ code: '42501' });
  });

  it('en is het met de regel eens wie een tweede factor nodig heeft', async () => {
    for (const naam of ROLLEN) {
      const [rij] = await proef.query<{ nodig: boolean }>('SELECT rol_eist_tweede_factor($1) AS nodig', [naam]);
      expect([naam, rij?.nodig]).toEqual([naam, eistTweedeFactor(naam)]);
    }
  });
});

describe('wie mag wat', () => {
  it('TOE-3 is voor iedereen te lezen, en komt uit de routes zelf', async () => {
    const { json } = await proef.vraag(undefined, 'GET', '/rechten');
    expect(json.handelingen).toHaveLength(routes.length);
    const beeindigen = json.handelingen.find(({ actie }: { actie: string }) => actie === 'toegang.rol-beeindigen');
    expect(beeindigen.wie.map((recht: { rol: string }) => recht.rol)).toEqual(['schoolleider', 'beheer']);
    expect(beeindigen.wie[0].voorwaarde).toContain('eigen school');
  });
});
