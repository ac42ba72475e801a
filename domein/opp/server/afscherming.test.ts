import { beforeEach, describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { alsActor, type Tx } from '../../../server/platform/databank/als-actor.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { metProefloop } from './proefloop.ts';

const proef = metProefloop();
const VANDAAG = datum('2026-11-20');
const NIEUW_ID = '00000000-0000-7000-8000-0000000f0001';

function als<T>(wie: Mens, werk: (tx: Tx) => Promise<T>): Promise<T> {
  const { rol, organisatie } = MENSEN[wie];
  const actor = {
    persoon: persoonId(wie),
    naam: wie,
    rol,
    organisatie,
    ...(rol === 'leerling' && { leerling: REGIO.kind }),
    ...(rol === 'leraar' && { groep: '4A' }),
  };
  return alsActor(proef.databank, actor, VANDAAG, werk);
}

/** What row security shows this person, past every route: plans, versions, answers, talks, goals. */
function ziet(wie: Mens): Promise<number[]> {
  return als(wie, async (tx) => {
    const tabellen = ['opp', 'opp_versie', 'opp_instemming', 'opp_gesprek', 'opp_doel'] as const;
    const aantallen: number[] = [];
    for (const tabel of tabellen) aantallen.push((await tx.selectFrom(tabel).select('leerling').execute()).length);
    return aantallen;
  });
}

let opp = '';
let versie = '';
let hash = '';
beforeEach(async () => {
  ({ opp, versie, hash } = await proef.stelVast());
  await proef.vraag('leerling', 'POST', `/opp/${opp}/eigen-woorden`, { tekst: 'Samen lezen' });
  await proef.vraag('ib', 'POST', `/opp/${opp}/bijstelling`, { reden: 'Noor leest sneller' });
});

describe('TOE-3 wie leest wat', () => {
  it.each([
    ['ib', [1, 2, 3, 1, 1]],
    ['schoolleider', [1, 2, 3, 1, 1]],
    ['ouder', [1, 1, 3, 1, 1]],
    ['tweedeOuder', [1, 1, 3, 1, 1]],
    ['leerling', [1, 1, 0, 1, 1]],
    ['leraar', [1, 1, 0, 0, 1]],
    ['ouderZonderGezag', [0, 0, 0, 0, 0]],
    ['vreemdeOuder', [0, 0, 0, 0, 0]],
    ['anderIb', [0, 0, 0, 0, 0]],
    ['bestuur', [0, 0, 0, 0, 0]],
    ['directie', [0, 0, 0, 0, 0]],
    ['tlv', [0, 0, 0, 0, 0]],
    ['deskundige', [0, 0, 0, 0, 0]],
    ['consulent', [0, 0, 0, 0, 0]],
    ['partner', [0, 0, 0, 0, 0]],
    ['beheer', [0, 0, 0, 0, 0]],
  ] as [Mens, number[]][])('TOE-3 %s ziet %j', async (wie, aantallen) => {
    expect(await ziet(wie)).toEqual(aantallen);
  });

  it.each(['anderIb', 'vreemdeOuder', 'ouderZonderGezag'] as const)(
    'TOE-3 %s krijgt het plan niet: 404',
    async (wie) => {
      expect((await proef.vraag(wie, 'GET', `/leerlingen/${REGIO.kind}/opp`)).status).toBe(404);
    },
  );
  it.each(['bestuur', 'directie', 'tlv', 'deskundige', 'consulent', 'partner', 'beheer'] as const)(
    'TOE-3 %s krijgt het plan niet: 403',
    async (wie) => {
      expect((await proef.vraag(wie, 'GET', `/leerlingen/${REGIO.kind}/opp`)).status).toBe(403);
    },
  );
});

describe('OPP-7 een vastgestelde versie verandert niet', () => {
  it.each(['ib', 'schoolleider', 'ouder', 'leerling', 'leraar'] as const)(
    'OPP-7 ook niet rechtstreeks in de databank door %s',
    async (wie) => {
      const rijen = await als(wie, (tx) =>
        tx.updateTable('opp_versie').set({ reden: 'gekraakt' }).where('id', '=', versie).returning('id').execute(),
      );
      expect(rijen).toEqual([]);
      await expect(als(wie, (tx) => tx.deleteFrom('opp_versie').execute())).rejects.toMatchObject({ code: '42501' });
    },
  );
  it('OPP-7 en zelfs de eigenaar van de databank kan er niets aan doen', async () => {
    await expect(proef.query("UPDATE opp_versie SET reden = 'gekraakt' WHERE id = $1", [versie])).rejects.toThrow(
      /OPP-7/,
    );
    await expect(proef.query("UPDATE opp_versie SET inhoud = '{}' WHERE id = $1", [versie])).rejects.toThrow(/OPP-7/);
  });
  it('OPP-3 wat ter instemming ligt, krijgt geen andere tekst, en niets wordt vastgesteld zonder voorleggen', async () => {
    const { id, volgnummer } = (await proef.bekijk()).inDeMaak;
    await expect(
      proef.query(
        "UPDATE opp_versie SET toestand = 'vastgesteld', hash = repeat('a', 64), vastgesteld_op = now(), vastgesteld_dag = '2026-11-20', vastgesteld_door_naam = 'x' WHERE id = $1",
        [id],
      ),
    ).rejects.toThrow(/OPP-3/);
    expect((await proef.vraag('ib', 'POST', `/opp/versies/${id}/aanbod`, { volgnummer })).status).toBe(200);
    await expect(
      proef.query(`UPDATE opp_versie SET inhoud = inhoud || '{"groei": "x"}' WHERE id = $1`, [id]),
    ).rejects.toThrow(/OPP-3/);
  });
});

describe('OPP-3 niemand stemt in namens een ander', () => {
  const zeg = (tx: Tx, deel: object) =>
    tx
      .insertInto('opp_instemming')
      .values({
        id: NIEUW_ID,
        versie,
        leerling: REGIO.kind,
        swv: REGIO.swvPo,
        vestiging: REGIO.school,
        persoon: persoonId('ouder'),
        persoon_naam: 'x',
        als: 'ouder',
        antwoord: 'akkoord',
        weg: 'opmaat',
        hash,
        dag: VANDAAG,
        moment: '2026-11-20T11:00:00Z',
        vastgelegd_door: persoonId('ouder'),
        vastgelegd_door_naam: 'x',
        ...deel,
      })
      .execute();
  const GEWEIGERD = { code: '42501' };

  it('OPP-3 niet over een tekst die niet meer voorligt', async () => {
    await expect(als('ouder', (tx) => zeg(tx, {}))).rejects.toMatchObject(GEWEIGERD);
  });
  it('OPP-3 niet zonder gezag, niet namens de andere ouder, niet met een andere hash, niet als school zonder formulier', async () => {
    const { id, volgnummer } = (await proef.bekijk()).inDeMaak;
    await proef.vraag('ib', 'POST', `/opp/versies/${id}/aanbod`, { volgnummer });
    const nu = (await proef.bekijk()).inDeMaak.hash as string;
    const over = { versie: id, hash: nu };
    const zelf = (wie: Mens) => ({ ...over, persoon: persoonId(wie), vastgelegd_door: persoonId(wie) });
    for (const wie of ['ouderZonderGezag', 'vreemdeOuder', 'ib', 'leraar', 'leerling'] as const)
      await expect(als(wie, (tx) => zeg(tx, zelf(wie)))).rejects.toMatchObject(GEWEIGERD);
    await expect(als('ouder', (tx) => zeg(tx, { ...over, persoon: persoonId('tweedeOuder') }))).rejects.toMatchObject(
      GEWEIGERD,
    );
    await expect(als('ouder', (tx) => zeg(tx, { ...over, hash: 'e'.repeat(64) }))).rejects.toMatchObject(GEWEIGERD);
    await expect(
      als('ib', (tx) => zeg(tx, { ...over, weg: 'papier', vastgelegd_door: persoonId('ib') })),
    ).rejects.toMatchObject(GEWEIGERD);
    await als('ouder', (tx) => zeg(tx, zelf('ouder')));
    expect((await proef.bekijk()).personen).toMatchObject([{ stand: 'akkoord' }, { stand: 'wacht' }]);
  });
  it('OPP-3 een antwoord wordt niet veranderd of weggehaald', async () => {
    await expect(
      als('ouder', (tx) => tx.updateTable('opp_instemming').set({ tekst: 'x' }).execute()),
    ).rejects.toMatchObject(GEWEIGERD);
    await expect(als('ib', (tx) => tx.deleteFrom('opp_instemming').execute())).rejects.toMatchObject(GEWEIGERD);
  });
});

describe('OPP-4 niemand schrijft onder de naam van de leerling', () => {
  it.each(['ouder', 'leraar', 'anderIb'] as const)('OPP-4 %s legt geen gesprek vast', async (wie) => {
    const poging = als(wie, (tx) =>
      tx
        .insertInto('opp_gesprek')
        .values({
          id: NIEUW_ID,
          opp,
          leerling: REGIO.kind,
          swv: REGIO.swvPo,
          vestiging: REGIO.school,
          met: 'leerling',
          bij: 'opstellen',
          dag: VANDAAG,
          hoe: 'x',
          eigen_woorden: true,
          moment: '2026-11-20T11:00:00Z',
          door: persoonId(wie),
          door_naam: wie,
          door_rol: MENSEN[wie].rol,
        })
        .execute(),
    );
    await expect(poging).rejects.toMatchObject({ code: '42501' });
  });
});
