import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { alsActor } from '../../../server/platform/databank/als-actor.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { bewaarVergissing } from './opslag.ts';
import { legRegels } from './proefregels.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);
const PAD = `/leerlingen/${REGIO.kind}/vergissing`;
const BODY = { uitleg: 'Ik zocht Noor uit groep 6.' };
const MAG: readonly string[] = [
  'ib',
  'schoolleider',
  'leraar',
  'consulent',
  'tlv',
  'deskundige',
  'steunpunt',
  'partner',
];

beforeAll(() =>
  proef.query(
    `INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES ($1, '99AA00', 'inschrijving', gen_random_uuid(), 'PO9901', '2026-08-01')`,
    [REGIO.kind],
  ),
);
beforeEach(() => proef.leeg('verwerking', 'leesvergissing', 'bericht'));

const las = (mens: Mens, moment = '2026-11-20T08:00:00Z', meer: object = {}) =>
  legRegels(proef, [
    {
      persoon: persoonId(mens),
      rol: MENSEN[mens].rol,
      organisatie: MENSEN[mens].organisatie,
      leerling: REGIO.kind,
      moment,
      ...meer,
    },
  ]);

describe('TOE-4 dit is niet het kind dat ik zocht', () => {
  it('TOE-4 wie het dossier vandaag opende, zegt het; de ouders lezen het en de leiding van de school krijgt bericht', async () => {
    await las('leraar');
    const { status } = await proef.vraag('leraar', 'POST', PAD, BODY);
    expect(status).toBe(201);
    const { json } = await proef.vraag('ouder', 'GET', `/leerlingen/${REGIO.kind}/logboek`);
    expect(json.groepen.filter((groep: { vergissing: string | null }) => groep.vergissing)).toMatchObject([
      { wie: 'Proef leraar', zinnen: ['Las het dossier.'], vergissing: BODY.uitleg },
    ]);
    const berichten = await proef.query<{ aan_persoon: string; onderwerp: string; tekst: string }>(
      'SELECT aan_persoon, onderwerp, tekst FROM bericht ORDER BY aan_persoon',
    );
    expect(berichten.map(({ aan_persoon }) => aan_persoon)).toEqual([persoonId('ib'), persoonId('schoolleider')]);
    expect(JSON.stringify(berichten)).not.toMatch(/Noor|Proefkind|Proefschool|Proef leraar|groep 6/);
  });

  it('TOE-4 het staat in het logboek', async () => {
    await las('ib');
    await proef.vraag('ib', 'POST', PAD, BODY);
    expect(
      await proef.query("SELECT persoon, leerling, soort FROM verwerking WHERE actie = 'logboek.vergissing-melden'"),
    ).toEqual([{ persoon: persoonId('ib'), leerling: REGIO.kind, soort: 'schrijven' }]);
    expect((await proef.query('SELECT aan_persoon FROM bericht')).map(({ aan_persoon }) => aan_persoon)).toEqual([
      persoonId('schoolleider'),
    ]);
  });

  it.each([
    ['wie het dossier niet opende', async () => {}],
    ['wie het gisteren opende', () => las('leraar', '2026-11-19T22:59:00Z')],
    [
      'wie alleen een lijst zag',
      () => las('leraar', '2026-11-20T08:00:00Z', { leerling: null, leerlingen: [REGIO.kind] }),
    ],
    ['wie een ander kind opende', () => las('leraar', '2026-11-20T08:00:00Z', { leerling: REGIO.anderKind })],
    ['wie een collega zag lezen', () => las('ib')],
  ])('TOE-4 %s kan niets melden', async (_wie, leg) => {
    await leg();
    expect((await proef.vraag('leraar', 'POST', PAD, BODY)).status).toBe(404);
    expect(await proef.query('SELECT id FROM leesvergissing')).toEqual([]);
  });

  it('TOE-4 één keer per dag is genoeg, en dat staat er', async () => {
    await las('ib');
    await proef.vraag('ib', 'POST', PAD, BODY);
    const tweede = await proef.vraag('ib', 'POST', PAD, BODY);
    expect([tweede.status, proef.codes(tweede)]).toEqual([422, ['al-gemeld']]);
  });

  it('TOE-4 twee tegelijk: één melding, en geen storing', async () => {
    await las('ib');
    const antwoorden = await Promise.all([proef.vraag('ib', 'POST', PAD, BODY), proef.vraag('ib', 'POST', PAD, BODY)]);
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(await proef.query('SELECT uitleg FROM leesvergissing')).toEqual([BODY]);
  });

  it.each([
    [{}, 422],
    [{ uitleg: '   x  ' }, 422],
    [{ uitleg: 'x'.repeat(501) }, 422],
    [{ uitleg: 'a\u0000b cd' }, 422],
    [{ ...BODY, persoon: persoonId('ouder') }, 422],
  ])('slechte invoer %j wordt geweigerd', async (body, status) => {
    await las('ib');
    expect((await proef.vraag('ib', 'POST', PAD, body)).status).toBe(status);
  });

  it.each(Object.keys(MENSEN) as Mens[])('TOE-4 %s meldt alleen een eigen vergissing', async (wie) => {
    await las(wie);
    const verwacht = MAG.includes(MENSEN[wie].rol) ? 201 : 403;
    expect((await proef.vraag(wie, 'POST', PAD, BODY)).status).toBe(verwacht);
  });

  it('TOE-4 de databank weigert een melding in de naam van een ander, van een andere dag of zonder lezen', async () => {
    await las('ib');
    await las('leraar');
    const vandaag = datum('2026-11-20');
    const actor = { persoon: persoonId('ib'), naam: 'Proef ib', rol: 'ib', organisatie: REGIO.school } as const;
    const goed = {
      id: crypto.randomUUID(),
      leerling: REGIO.kind,
      swv: 'PO9901',
      persoon: actor.persoon,
      dag: vandaag,
      moment: '2026-11-20T11:00:00Z',
      uitleg: 'Vergist',
    };
    const probeer = (anders: object) =>
      alsActor(proef.databank, actor, vandaag, (tx) => bewaarVergissing(tx, { ...goed, ...anders }));
    for (const anders of [
      { persoon: persoonId('leraar') },
      { dag: datum('2026-11-19') },
      { leerling: REGIO.anderKind },
      { swv: 'VO9901' },
    ])
      await expect(probeer(anders)).rejects.toMatchObject({ code: '42501' });
    await expect(probeer({})).resolves.toBeUndefined();
  });
});
