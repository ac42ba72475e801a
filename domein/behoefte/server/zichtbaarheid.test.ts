import { beforeAll, describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { alsActor } from '../../../server/platform/databank/als-actor.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { behoefte, betrek, deel, schrijfIn } from './proefdossier.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);
const PAD = `/leerlingen/${REGIO.kind}`;
const VANDAAG = datum('2026-11-20');

beforeAll(async () => {
  await schrijfIn(proef.query);
  await proef.vraag('ib', 'POST', `${PAD}/behoeften`, {
    behoeften: [behoefte()],
    beschrijvingen: [{ soort: 'bevorderend', tekst: 'Rust' }],
  });
  await proef.vraag('ouder', 'POST', `${PAD}/behoeften`, {
    behoeften: [behoefte({ categorie: 'leren-plannen' })],
    beschrijvingen: [{ soort: 'visie_ouders', tekst: 'Thuis gaat het goed' }],
  });
});

/** What row security shows this person: [needs, descriptions], past every route. */
function ziet(wie: Mens): Promise<[number, number]> {
  const { rol, organisatie } = MENSEN[wie];
  const actor = {
    persoon: persoonId(wie),
    naam: wie,
    rol,
    organisatie,
    ...(rol === 'leerling' && { leerling: REGIO.kind }),
    ...(rol === 'leraar' && { groep: '4A' }),
  };
  return alsActor(proef.databank, actor, VANDAAG, async (tx) => [
    (await tx.selectFrom('behoefte').select('id').execute()).length,
    (await tx.selectFrom('beschrijving').select('id').execute()).length,
  ]);
}

describe('TOE-3 wie leest wat', () => {
  it.each([
    ['ouder', [2, 2]],
    ['tweedeOuder', [2, 2]],
    ['leerling', [2, 2]],
    ['ib', [2, 2]],
    ['schoolleider', [2, 2]],
    ['leraar', [2, 1]],
    ['ouderZonderGezag', [0, 0]],
    ['vreemdeOuder', [0, 0]],
    ['anderIb', [0, 0]],
    ['andereSchoolleider', [0, 0]],
    ['ibSbo', [0, 0]],
    ['bestuur', [0, 0]],
    ['anderBestuur', [0, 0]],
    ['directie', [0, 0]],
    ['consulent', [0, 0]],
    ['beheer', [0, 0]],
  ] as [Mens, [number, number]][])('TOE-3 %s ziet %j behoeften en beschrijvingen', async (wie, aantallen) => {
    expect(await ziet(wie)).toEqual(aantallen);
  });

  it.each([
    ['vreemdeOuder', 404],
    ['ouderZonderGezag', 404],
    ['anderIb', 404],
    ['ibSbo', 404],
    ['bestuur', 403],
    ['directie', 403],
    ['consulent', 403],
    ['beheer', 403],
    [undefined, 401],
  ] as [Mens | undefined, number][])('TOE-3 %s krijgt geen dossier: %i', async (wie, status) => {
    expect((await proef.vraag(wie, 'GET', `${PAD}/behoefte`)).status).toBe(status);
    expect((await proef.vraag(wie, 'GET', `${PAD}/behoefte/geschiedenis`)).status).toBe(status);
  });

  it('TOE-3 de leraar leest de behoeften van de eigen groep en kan er niets aan doen; een andere groep niet', async () => {
    const { json } = await proef.vraag('leraar', 'GET', `${PAD}/behoefte`);
    expect(json.behoeften).toHaveLength(2);
    expect(json.mag).toEqual({ behoeften: false, soorten: [] });
    expect(json.behoeften.some((een: { magWijzigen: boolean }) => een.magWijzigen)).toBe(false);
    expect((await proef.vraag('leraar', 'GET', `/leerlingen/${REGIO.anderKind}/behoefte`)).status).toBe(404);
  });

  it('AAN-12 een andere betrokken school ziet wat ouders schreven, en pas na delen wat de eerste school schreef', async () => {
    await betrek(proef.query, REGIO.andereSchool);
    expect(await ziet('anderIb')).toEqual([1, 1]);
    const zonder = (await proef.vraag('anderIb', 'GET', `${PAD}/behoefte`)).json;
    expect(zonder.behoeften).toMatchObject([{ bron: 'ouders' }]);
    // The same need as the first school wrote is no double: this school cannot see or change that one.
    expect((await proef.vraag('anderIb', 'POST', `${PAD}/behoeften`, { behoeften: [behoefte()] })).status).toBe(201);
    expect((await proef.vraag('ib', 'GET', `${PAD}/behoefte`)).json.behoeften).toHaveLength(2);
    await deel(proef.query, REGIO.andereSchool, 'ouder');
    expect(await ziet('anderIb')).toEqual([3, 2]);
    expect(await ziet('ib')).toEqual([2, 2]);
    await proef.query("UPDATE dossierdeling SET tot = '2026-11-20'");
    expect(await ziet('anderIb')).toEqual([2, 1]);
  });

  it('AAN-12 delen opent niets voor een school die niet meer betrokken is', async () => {
    await proef.query('UPDATE dossierdeling SET tot = null');
    await proef.query("UPDATE betrokken_school SET tot = '2026-11-20' WHERE vestiging = $1", [REGIO.andereSchool]);
    expect(await ziet('anderIb')).toEqual([0, 0]);
  });

  it('TOE-4 elk lezen staat in het leeslogboek, met doel', async () => {
    await proef.query('DELETE FROM verwerking');
    await proef.vraag('tweedeOuder', 'GET', `${PAD}/behoefte`);
    await proef.vraag('vreemdeOuder', 'GET', `${PAD}/behoefte`);
    expect(await proef.query('SELECT persoon, soort, leerling, doel FROM verwerking')).toEqual([
      {
        persoon: persoonId('tweedeOuder'),
        soort: 'lezen',
        leerling: REGIO.kind,
        doel: 'Weten wat deze leerling nodig heeft om goed te leren',
      },
    ]);
  });

  it('BEH-6 niemand schrijft in de database onder de naam of bron van een ander', async () => {
    const poging = (wie: Mens, velden: { bron: string; vestiging: string | null }) => {
      const { rol, organisatie } = MENSEN[wie];
      return alsActor(proef.databank, { persoon: persoonId(wie), naam: wie, rol, organisatie }, VANDAAG, (tx) =>
        tx
          .insertInto('behoefte')
          .values({
            id: '00000000-0000-7000-8000-0000000f0001',
            leerling: REGIO.kind,
            swv: REGIO.swvPo,
            categorie: 'rekenen-basis',
            intensiteit: 1,
            setting: 'in_de_groep',
            verplicht: false,
            van: VANDAAG,
            moment: '2026-11-20T11:00:00Z',
            door: persoonId(wie),
            door_naam: wie,
            ...velden,
          })
          .execute(),
      );
    };
    await expect(poging('ouder', { bron: 'school', vestiging: REGIO.school })).rejects.toMatchObject({ code: '42501' });
    await expect(poging('ib', { bron: 'ouders', vestiging: null })).rejects.toMatchObject({ code: '42501' });
    await expect(poging('ib', { bron: 'school', vestiging: REGIO.andereSchool })).rejects.toMatchObject({
      code: '42501',
    });
    await expect(poging('leraar', { bron: 'school', vestiging: REGIO.school })).rejects.toMatchObject({
      code: '42501',
    });
  });
});
