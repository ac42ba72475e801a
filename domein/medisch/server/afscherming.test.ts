import { beforeEach, describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { alsActor, type Tx } from '../../../server/platform/databank/als-actor.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import {
  allenAkkoord,
  antwoordt,
  beeldVan,
  legKlaar,
  legtVast,
  PAD,
  schrijfOp,
  voegDocumentToe,
} from './proefopzet.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);
const IEDEREEN = Object.keys(MENSEN) as Mens[];
let id = '';
beforeEach(async () => {
  await legKlaar(proef);
  id = await schrijfOp(proef);
});

function als<T>(wie: Mens, werk: (tx: Tx) => Promise<T>): Promise<T> {
  const { rol, organisatie } = MENSEN[wie];
  const actor = {
    persoon: persoonId(wie),
    naam: `Proef ${wie}`,
    rol,
    organisatie,
    ...(rol === 'leerling' && { leerling: REGIO.kind }),
    ...(rol === 'leraar' && { groep: '4A' }),
  };
  return alsActor(proef.databank, actor, datum('2026-11-20'), werk);
}

describe('wie het ziet', () => {
  const lezers: readonly Mens[] = ['ouder', 'tweedeOuder', 'leerling', 'ib', 'schoolleider', 'leraar'];
  it('ARR-6 de databank toont handeling en akkoorden alleen aan ouders, leerling, school en leraar van de groep', async () => {
    await antwoordt(proef, 'ouder', id);
    for (const wie of IEDEREEN) {
      const [handelingen, akkoorden] = await als(wie, async (tx) => [
        await tx.selectFrom('medische_handeling').select('id').execute(),
        await tx.selectFrom('medisch_akkoord').select('id').execute(),
      ]);
      const aantal = lezers.includes(wie) ? 1 : 0;
      expect([wie, handelingen.length, akkoorden.length]).toEqual([wie, aantal, aantal]);
    }
  });

  it('ARR-6 over de route: lezers lezen, een rol die er niet over gaat hoort dat, en elke keer staat het in het logboek', async () => {
    const nietOver = ['ouder', 'leerling', 'ib', 'schoolleider', 'leraar'];
    for (const wie of IEDEREEN) {
      const { status, json } = await proef.vraag(wie, 'GET', PAD);
      // De Stapsteen works with the pupil too, and sees nothing of what this school agreed.
      const ziet = lezers.includes(wie) ? 200 : wie === 'ibSbo' ? 200 : nietOver.includes(MENSEN[wie].rol) ? 404 : 403;
      expect([wie, status]).toEqual([wie, ziet]);
      if (wie === 'ibSbo') expect(json.handelingen).toEqual([]);
    }
    expect(await proef.query("SELECT DISTINCT actie FROM verwerking WHERE soort = 'lezen'")).toEqual([
      { actie: 'medisch.lijst' },
    ]);
    expect(await proef.query("SELECT 1 FROM verwerking WHERE soort = 'lezen'")).toHaveLength(lezers.length + 1);
  });

  it('ARR-6 een leraar ziet wat mag, en wat om het eigen ja vraagt; niet wie wat antwoordde', async () => {
    await schrijfOp(proef, { uitvoerders: ['Anna Bos'], wat: 'Iets van een ander' });
    await antwoordt(proef, 'ouder', id, 'niet_akkoord');
    const { handelingen } = (await proef.vraag('leraar', 'GET', PAD)).json;
    expect(handelingen).toHaveLength(1);
    expect(handelingen[0]).toMatchObject({
      id,
      antwoorden: [],
      stand: { ontbreekt: [] },
      mag: { antwoorden: ['akkoord', 'niet_akkoord'] },
    });
    expect(JSON.stringify(handelingen)).not.toContain('Proef ouder');
  });

  it('ARR-6 het protocol als document leest ook de leraar van de groep, en niemand daarbuiten', async () => {
    const document = await voegDocumentToe(proef);
    const met = await schrijfOp(proef, { document });
    expect((await proef.vraag('leraar', 'GET', `/medisch/${met}/protocol`)).tekst).toBe('abc');
    expect((await proef.vraag('anderIb', 'GET', `/medisch/${met}/protocol`)).status).toBe(404);
    expect((await proef.vraag('leraar', 'GET', `/medisch/${id}/protocol`)).status).toBe(404);
  });

  it('AAN-12 een school waarmee ouders delen leest mee, en verandert of antwoordt niets', async () => {
    await proef.query(`INSERT INTO dossierdeling (leerling, vestiging, door, swv, van)
      VALUES ('${REGIO.kind}', '99SB00', '${persoonId('ouder')}', 'PO9901', '2026-11-01')`);
    expect((await beeldVan(proef, 'ibSbo')).mag).toEqual({
      wijzigen: false,
      antwoorden: [],
      als: null,
      vastleggen: [],
    });
    expect((await antwoordt(proef, 'ibSbo', id)).status).toBe(404);
    expect((await legtVast(proef, 'ibSbo', id, { partij: 'uitvoerder', naam: 'Anna Bos' })).status).toBe(404);
    expect((await proef.vraag('ibSbo', 'POST', `/medisch/${id}/stop`, { waarom: 'x', volgnummer: 1 })).status).toBe(
      404,
    );
  });
});

describe('wie iets doet', () => {
  const ANTWOORDERS = ['ouder', 'tweedeOuder', 'leraar'] as readonly Mens[];
  it('ARR-6 iedereen antwoordt alleen voor zichzelf', async () => {
    for (const wie of IEDEREEN) {
      const { status } = await antwoordt(proef, wie, id);
      const { rol } = MENSEN[wie];
      const verwacht = ANTWOORDERS.includes(wie)
        ? 200
        : wie === 'leerling' || wie === 'ib' || wie === 'schoolleider'
          ? 422
          : ['ouder', 'leraar', 'ib', 'schoolleider'].includes(rol)
            ? 404
            : 403;
      expect([wie, status]).toEqual([wie, verwacht]);
    }
    expect(await proef.query('SELECT partij, naam FROM medisch_akkoord ORDER BY volgorde')).toEqual([
      { partij: 'ouder', naam: 'Proef ouder' },
      { partij: 'ouder', naam: 'Proef tweedeOuder' },
      { partij: 'uitvoerder', naam: 'Proef leraar' },
    ]);
  });

  it('ARR-6 stoppen doet de eigen school, met woorden, één keer', async () => {
    const stop = (wie: Mens, waarom = 'De kuur is klaar') =>
      proef.vraag(wie, 'POST', `/medisch/${id}/stop`, { waarom, volgnummer: 1 });
    await allenAkkoord(proef, id);
    expect([(await stop('ouder')).status, (await stop('leraar')).status, (await stop('anderIb')).status]).toEqual([
      403, 403, 404,
    ]);
    expect((await stop('ib', ' ')).status).toBe(422);
    const beide = await Promise.all([stop('ib'), stop('schoolleider')]);
    expect(beide.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(proef.codes(await antwoordt(proef, 'ouder', id, 'ingetrokken'))).toEqual(['handeling-gestopt']);
  });

  it('ARR-6 de databank zelf weigert een akkoord namens een ander, van een oude versie of zonder papier', async () => {
    const document = await voegDocumentToe(proef);
    const rij = {
      handeling: id,
      leerling: REGIO.kind,
      swv: 'PO9901',
      vestiging: '99AA00',
      naam: 'Proef ouder',
      antwoord: 'akkoord',
      versie: 1,
      dag: '2026-11-20' as never,
      moment: '2026-11-20T11:00:00Z',
      partij: 'ouder',
      weg: 'opmaat',
    } as const;
    const poging = (wie: Mens, anders: object) =>
      als(wie, (tx) =>
        tx
          .insertInto('medisch_akkoord')
          .values({
            ...rij,
            id: crypto.randomUUID(),
            persoon: persoonId(wie),
            vastgelegd_door: persoonId(wie),
            vastgelegd_door_naam: 'x',
            ...anders,
          })
          .execute(),
      ).then(
        () => 'goed',
        () => 'geweigerd',
      );
    expect(await poging('ouder', {})).toBe('goed');
    for (const [wie, anders] of [
      ['ouder', { persoon: persoonId('tweedeOuder') }],
      ['ouder', { versie: 2 }],
      ['ouder', { partij: 'bestuur' }],
      ['ouder', { dag: '2026-11-19' }],
      ['ouder', { weg: 'papier', document }],
      ['vreemdeOuder', {}],
      ['leerling', {}],
      ['leraar', { partij: 'uitvoerder', naam: 'Piet Pas' }],
      ['ib', { partij: 'ouder', weg: 'papier' }],
      ['ib', { partij: 'bestuur', weg: 'papier', persoon: null }],
      ['anderIb', { partij: 'uitvoerder', weg: 'papier', naam: 'Anna Bos' }],
    ] as [Mens, object][])
      expect([wie, anders, await poging(wie, anders)]).toEqual([wie, anders, 'geweigerd']);
    expect(await poging('ib', { partij: 'uitvoerder', weg: 'papier', naam: 'Anna Bos', persoon: null })).toBe('goed');
  });
});
