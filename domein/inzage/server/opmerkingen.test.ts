import { beforeAll, describe, expect, it } from 'vitest';
import { alsActor } from '../../../server/platform/databank/als-actor.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import type { Opmerking } from '../contract.ts';
import { abonnementen } from './abonnementen.ts';
import { STUK, vulProefdossier } from './proefdossier.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes, abonnementen);
const PAD = `/leerlingen/${REGIO.kind}/opmerkingen`;
const bij = (onderwerp: string, soort = 'opmerking', tekst = 'Zo zien wij het niet.', waar = 'notitie') => ({
  bij: waar,
  onderwerp,
  soort,
  tekst,
});
const lijst = async (wie: Mens): Promise<Opmerking[]> => (await proef.vraag(wie, 'GET', PAD)).json.opmerkingen;

beforeAll(() => vulProefdossier(proef));

describe('TOE-7 een opmerking naast wat een ander schreef', () => {
  it.each(Object.keys(MENSEN) as Mens[])('TOE-7 %s: wie mag er een schrijven', async (wie) => {
    const antwoord = await proef.vraag(wie, 'POST', PAD, bij(STUK.verslag, 'opmerking', `Gezien door ${wie}.`));
    const mag = wie === 'ouder' || wie === 'tweedeOuder';
    const bestaatNiet = ['ouderZonderGezag', 'vreemdeOuder', 'leerling'].includes(wie);
    expect(antwoord.status).toBe(mag ? 201 : bestaatNiet ? 404 : 403);
  });

  it.each(Object.keys(MENSEN) as Mens[])('TOE-7 %s: wie de lijst ziet', async (wie) => {
    const antwoord = await proef.vraag(wie, 'GET', PAD);
    const ziet = ['ouder', 'tweedeOuder', 'leerling', 'ib', 'schoolleider', 'leraar', 'anderIb', 'andereSchoolleider'];
    const rolMag = ['ouder', 'leerling', 'ib', 'schoolleider', 'leraar'].includes(MENSEN[wie].rol);
    expect(antwoord.status).toBe(ziet.includes(wie) ? 200 : rolMag ? 404 : 403);
  });

  it('TOE-7 staat erbij voor iedereen die de tekst leest, en voor wie die niet leest niet', async () => {
    for (const wie of ['ouder', 'tweedeOuder', 'ib', 'schoolleider', 'leraar'] as const) {
      const zichtbaar = await lijst(wie);
      expect(zichtbaar.filter(({ onderwerp }) => onderwerp === STUK.verslag)).toHaveLength(2);
      expect(zichtbaar[0]?.over).toBe('Verslag: Noor kan niet stilzitten.');
    }
    expect(await lijst('anderIb')).toEqual([]);
    expect(await lijst('leerling')).toEqual([]);
  });

  it('TOE-7 verandert niets aan waar zij bij staat', async () => {
    const [verslag] = await proef.query<{ tekst: string }>('SELECT tekst FROM notitie WHERE id = $1', [STUK.verslag]);
    expect(verslag?.tekst).toBe('Noor kan niet stilzitten.');
  });

  it('TOE-7 kan bij alles wat men leest, ook bij het geheel', async () => {
    const waarbij = [
      [STUK.document, 'document'],
      [STUK.behoefte, 'behoefte'],
      [STUK.visieOuders, 'beschrijving'],
      [STUK.gebeurtenis, 'gebeurtenis'],
    ] as const;
    for (const [id, waar] of waarbij)
      expect((await proef.vraag('tweedeOuder', 'POST', PAD, bij(id, 'opmerking', 'Ook dit.', waar))).status).toBe(201);
    const geheel = { bij: 'dossier', soort: 'opmerking', tekst: 'Het beeld is te somber.' };
    expect((await proef.vraag('tweedeOuder', 'POST', PAD, geheel)).status).toBe(201);
    expect((await lijst('tweedeOuder')).filter(({ over }) => over !== null).length).toBeGreaterThanOrEqual(4);
  });

  it.each([
    ['een werknotitie', bij(STUK.werknotitie)],
    ['een werkdocument', bij(STUK.werkdocument, 'opmerking', 'x', 'document')],
    ['een regel die niet voor ouders is', bij(STUK.stilleGebeurtenis, 'opmerking', 'x', 'gebeurtenis')],
    ['een verkeerde soort', bij(STUK.verslag, 'opmerking', 'x', 'document')],
    ['niets', { bij: 'notitie', soort: 'opmerking', tekst: 'x' }],
  ])('TOE-7 bij %s bestaat het onderwerp niet', async (_naam, body) => {
    expect((await proef.vraag('ouder', 'POST', PAD, body)).status).toBe(404);
  });

  it('TOE-7 een onderwerp van een ander kind bestaat niet', async () => {
    const anders = `/leerlingen/${REGIO.anderKind}/opmerkingen`;
    expect((await proef.vraag('vreemdeOuder', 'POST', anders, bij(STUK.verslag))).status).toBe(404);
  });

  it('TOE-7 twee keer hetzelfde is één keer, ook op hetzelfde moment', async () => {
    const body = bij(STUK.verslag, 'opmerking', 'Een dubbele klik.');
    const beide = await Promise.all([proef.vraag('ouder', 'POST', PAD, body), proef.vraag('ouder', 'POST', PAD, body)]);
    expect(beide.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('TOE-7 zegt in woorden wat er niet klopt', async () => {
    const leeg = await proef.vraag('ouder', 'POST', PAD, bij(STUK.verslag, 'opmerking', '   '));
    expect([leeg.status, proef.codes(leeg)]).toEqual([422, ['opmerking-leeg']]);
    const lang = await proef.vraag('ouder', 'POST', PAD, bij(STUK.verslag, 'opmerking', 'x'.repeat(4001)));
    expect(proef.codes(lang)).toEqual(['opmerking-te-lang']);
    const vertelling = await proef.vraag('ouder', 'POST', PAD, { bij: 'dossier', soort: 'vertelling', tekst: 'x' });
    expect(proef.codes(vertelling)).toEqual(['opmerkingsoort']);
    const extra = await proef.vraag('ouder', 'POST', PAD, { ...bij(STUK.verslag), vestiging: REGIO.andereSchool });
    expect(extra.status).toBe(422);
  });

  it('TOE-7 script en SQL in de tekst zijn gewoon tekst', async () => {
    const tekst = `<script>alert(1)</script>'; DROP TABLE opmerking; --`;
    expect((await proef.vraag('ouder', 'POST', PAD, bij(STUK.verslag, 'opmerking', tekst))).status).toBe(201);
    expect((await lijst('ouder')).map((opmerking) => opmerking.tekst)).toContain(tekst);
  });

  it('TOE-7 komt in het logboek, en in de tijdlijn zonder wat er staat', async () => {
    const regels = await proef.query<{ soort: string }>(
      "SELECT soort FROM verwerking WHERE actie = 'inzage.opmerken' AND leerling = $1 AND onderwerp IS NOT NULL",
      [REGIO.kind],
    );
    expect(regels.length).toBeGreaterThan(3);
    expect(new Set(regels.map(({ soort }) => soort))).toEqual(new Set(['schrijven']));
    const [regel] = await proef.query<{ tekst: string }>(
      "SELECT tekst FROM gebeurtenis WHERE soort = 'inzage.opgemerkt' ORDER BY moment, id LIMIT 1",
    );
    expect(regel?.tekst).toBe('Een ouder zette een opmerking bij verslag of signaal.');
  });

  it('TOE-7 de keuzelijst laat zien wat men leest en niets anders', async () => {
    const titels = async (wie: Mens) => {
      const { json } = await proef.vraag(wie, 'GET', `${PAD}/onderwerpen`);
      return (json.onderwerpen as { titel: string }[]).map(({ titel }) => titel).join('\n');
    };
    expect(await titels('ouder')).toMatch(/Noor kan niet stilzitten/);
    expect(await titels('ouder')).not.toMatch(/ALLEEN-VOOR/);
    expect(await titels('leerling')).not.toMatch(/stilzitten|Onderzoek/);
    expect((await proef.vraag('ib', 'GET', `${PAD}/onderwerpen`)).status).toBe(403);
  });
});

describe('TOE-7 de databank zelf weigert', () => {
  const rij = (wie: Mens, anders: Record<string, unknown> = {}) => ({
    id: `00000000-0000-7000-8000-00000000e${String(Math.abs(Object.keys(anders).join('').length)).padStart(3, '0')}`,
    leerling: REGIO.kind,
    swv: 'PO9901',
    vestiging: REGIO.school,
    bij: 'notitie',
    onderwerp: STUK.verslag,
    soort: 'opmerking',
    tekst: 'Rechtstreeks.',
    moment: '2026-11-20T11:00:00Z',
    dag: '2026-11-20' as never,
    door: persoonId(wie),
    door_naam: wie,
    door_rol: MENSEN[wie].rol,
    toestand: 'staat',
    ...anders,
  });
  const als = (wie: Mens) => ({
    persoon: persoonId(wie),
    naam: wie,
    ...MENSEN[wie],
    ...(wie === 'leerling' && { leerling: REGIO.kind }),
  });
  const voegToe = (wie: Mens, anders?: Record<string, unknown>) =>
    alsActor(proef.databank, als(wie), '2026-11-20' as never, (tx) =>
      tx
        .insertInto('opmerking')
        .values(rij(wie, anders) as never)
        .execute(),
    );

  it.each([
    ['een ib in naam van ouders', 'ib', {}],
    ['een ouder zonder gezag', 'ouderZonderGezag', {}],
    ['een ouder in naam van een ander', 'ouder', { door: persoonId('tweedeOuder') }],
    ['bij een werknotitie', 'ouder', { onderwerp: STUK.werknotitie }],
    ['aan een school die het niet schreef', 'ouder', { vestiging: REGIO.andereSchool }],
    [
      'een verzoek dat meteen is ingewilligd',
      'ouder',
      { soort: 'verbeterverzoek', toestand: 'ingewilligd', antwoord: 'ja' },
    ],
    ['een leerling bij wat die niet leest', 'leerling', {}],
    ['een vertelling van een ouder', 'ouder', { bij: 'dossier', onderwerp: null, soort: 'vertelling' }],
  ] as const)('TOE-7 %s', async (_naam, wie, anders) => {
    await expect(voegToe(wie, anders)).rejects.toThrow(/row-level security|violates/);
  });

  it('TOE-7 niemand verandert of verwijdert wat er staat', async () => {
    for (const wie of ['ouder', 'ib', 'schoolleider'] as const) {
      await expect(
        alsActor(proef.databank, als(wie), '2026-11-20' as never, (tx) =>
          tx.updateTable('opmerking').set({ tekst: 'Anders.' }).execute(),
        ),
      ).rejects.toThrow(/permission denied/);
      await expect(
        alsActor(proef.databank, als(wie), '2026-11-20' as never, (tx) => tx.deleteFrom('opmerking').execute()),
      ).rejects.toThrow(/permission denied/);
    }
  });
});
