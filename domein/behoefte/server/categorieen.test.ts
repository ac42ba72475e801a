import { beforeAll, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { type Mens, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { behoefte, schrijfIn } from './proefdossier.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);
const PAD = `/swv/${REGIO.swvPo}/categorieen`;
const NIEUW = {
  naam: 'Leesclub',
  uitleg: 'De leerling leest elke week in een groepje.',
  landelijk: 'lezen-technisch',
  van: '2026-08-01',
};
const lokaal = async (code = 'leesclub') => {
  const { json } = await proef.vraag(undefined, 'GET', `/categorieen?swv=${REGIO.swvPo}`);
  return json.domeinen
    .flatMap((d: { categorieen: { lokaal: { code: string }[] }[] }) => d.categorieen.flatMap((c) => c.lokaal))
    .find((een: { code: string }) => een.code === code);
};
beforeAll(() => schrijfIn(proef.query));

describe('BEH-2 de gemeenschappelijke taal', () => {
  it('BEH-1 iedereen leest de landelijke lijst per domein, met uitleg en voorbeeld', async () => {
    const { status, json } = await proef.vraag(undefined, 'GET', '/categorieen');
    expect(status).toBe(200);
    expect(json.domeinen).toHaveLength(12);
    expect(json.domeinen[0]).toMatchObject({
      naam: 'Taal en lezen',
      categorieen: expect.arrayContaining([expect.objectContaining({ code: 'lezen-technisch', lokaal: [] })]),
    });
    expect(json.intensiteiten.map(({ naam }: { naam: string }) => naam)).toEqual(['licht', 'matig', 'intensief']);
    expect((await proef.vraag(undefined, 'GET', '/categorieen?swv=PO9999')).status).toBe(404);
  });

  it('BEH-2 de directie voegt een eigen categorie toe, die onder haar landelijke staat', async () => {
    expect((await proef.vraag('directie', 'POST', PAD, NIEUW)).json).toEqual({ code: 'leesclub' });
    expect(await lokaal()).toEqual({ ...NIEUW, code: 'leesclub', geldig: true, volgnummer: 1 });
    expect((await proef.vraag('directie', 'POST', PAD, NIEUW)).json).toEqual({ code: 'leesclub-2' });
  });

  it.each([
    ['zonder bekende landelijke', { landelijk: 'bestaat-niet' }, 'landelijk-onbekend'],
    ['met de code van een landelijke', { code: 'leren-plannen' }, 'code-landelijk'],
    ['met een code die al is gebruikt', { code: 'leesclub' }, 'code-bestaat'],
    ['met een lege naam', { naam: '  ', code: 'x' }, 'naam-ongeldig'],
    ['met een te lange uitleg', { uitleg: 'a'.repeat(501) }, 'uitleg-ongeldig'],
    ['met een einde voor het begin', { tot: '2026-07-31' }, 'einde-voor-begin'],
  ])('BEH-2 een eigen categorie %s wordt geweigerd', async (_, deel, code) => {
    const antwoord = await proef.vraag('directie', 'POST', PAD, { ...NIEUW, ...deel });
    expect(antwoord.status).toBe(422);
    expect(antwoord.json.redenen).toMatchObject([{ code, bron: { regel: 'BEH-2' } }]);
  });

  it.each([
    ['ib', 403],
    ['schoolleider', 403],
    ['bestuur', 403],
    ['consulent', 403],
    ['ouder', 403],
    ['beheer', 403],
    [undefined, 401],
  ] as [Mens | undefined, number][])('BEH-2 %s beheert de lijst niet: %i', async (wie, status) => {
    expect((await proef.vraag(wie, 'POST', PAD, NIEUW)).status).toBe(status);
  });

  it('BEH-2 de directie komt niet aan de lijst van een ander samenwerkingsverband, en niemand gooit iets weg', async () => {
    expect((await proef.vraag('directie', 'POST', `/swv/${REGIO.swvVo}/categorieen`, NIEUW)).status).toBe(404);
    expect(
      (await proef.vraag('directie', 'PUT', `${PAD}/bestaat-niet`, { naam: 'x', uitleg: 'y', volgnummer: 1 })).status,
    ).toBe(404);
    expect((await proef.vraag('directie', 'DELETE', `${PAD}/leesclub`)).status).toBe(404);
  });

  it('BEH-2 een behoefte met een eigen woord staat er onder haar naam, en telt bij de landelijke', async () => {
    const pad = `/leerlingen/${REGIO.kind}`;
    await proef.vraag('ib', 'POST', `${pad}/behoeften`, { behoeften: [behoefte({ categorie: 'leesclub' })] });
    await proef.vraag('ouder', 'POST', `${pad}/behoeften`, { behoeften: [behoefte()] });
    const { json } = await proef.vraag('ib', 'GET', `${pad}/behoefte`);
    expect(json.behoeften).toContainEqual(
      expect.objectContaining({
        categorie: 'leesclub',
        naam: 'Leesclub',
        landelijk: 'lezen-technisch',
        landelijkeNaam: 'Hulp bij technisch lezen',
        domein: 'taal-lezen',
      }),
    );
    expect(json.verschillen).toMatchObject([{ categorie: 'lezen-technisch', soort: 'gelijk' }]);
  });

  it('BEH-2 een eigen categorie met een einddatum is daarna niet meer te kiezen, en oude dossiers blijven leesbaar', async () => {
    expect(
      proef.codes(
        await proef.vraag('directie', 'PUT', `${PAD}/leesclub`, {
          naam: 'Leesclub',
          uitleg: 'U',
          volgnummer: 1,
          tot: '2026-11-19',
        }),
      ),
    ).toEqual(['einde-in-verleden']);
    expect(
      (
        await proef.vraag('directie', 'PUT', `${PAD}/leesclub`, {
          naam: 'De leesclub',
          uitleg: 'U',
          volgnummer: 1,
          tot: '2026-11-20',
        })
      ).status,
    ).toBe(200);
    expect((await lokaal()).geldig).toBe(true);
    proef.zetKlok('2026-11-21T11:00:00.000Z');
    expect(await lokaal()).toMatchObject({ geldig: false, tot: '2026-11-20' });
    const pad = `/leerlingen/${REGIO.kind}`;
    const body = { behoeften: [behoefte({ categorie: 'leesclub', setting: 'thuis_zorg' })] };
    expect(proef.codes(await proef.vraag('ib', 'POST', `${pad}/behoeften`, body))).toEqual(['categorie-onbekend']);
    const { json } = await proef.vraag('ib', 'GET', `${pad}/behoefte`);
    const oud = json.behoeften.find((een: { categorie: string }) => een.categorie === 'leesclub');
    expect(oud.naam).toBe('De leesclub');
    expect(
      (await proef.vraag('ib', 'PUT', `/behoeften/${oud.id}`, behoefte({ categorie: 'leesclub', intensiteit: 1 })))
        .status,
    ).toBe(200);
  });

  it('BEH-2 wie een oud scherm opslaat, hoort dat een collega eerder was', async () => {
    const antwoord = await proef.vraag('directie', 'PUT', `${PAD}/leesclub`, { naam: 'X', uitleg: 'U', volgnummer: 1 });
    expect(antwoord.status).toBe(409);
    expect(proef.codes(antwoord)).toEqual(['categorie-veranderd']);
  });
});
