import { beforeEach, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { type Mens, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { ruimOp, schrijfIn } from './proefopzet.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);
beforeEach(async () => {
  await ruimOp(proef);
  await schrijfIn(proef);
});

const pad = `/leerlingen/${REGIO.kind}/veilig-thuis`;
const STUK = {
  soort: 'advies',
  dag: '2026-11-19',
  gronden: ['psychisch'],
  toelichting: 'Wij maken ons zorgen.',
  oudersIngelicht: false,
  nietIngelichtOm: 'Eerst overleg over de veiligheid.',
};
const schrijf = (wie: Mens, extra = {}) => proef.vraag(wie, 'POST', pad, { ...STUK, ...extra });

describe('Veilig Thuis vastleggen', () => {
  it('GES-3 de school legt advies vast; ouders lezen het pas als zij het weten', async () => {
    const antwoord = await schrijf('ib');
    expect(antwoord.status).toBe(201);
    const { id } = antwoord.json.stukken[0];
    expect((await proef.vraag('ouder', 'GET', pad)).json).toMatchObject({ stukken: [], magVastleggen: false });
    const ingelicht = await proef.vraag('schoolleider', 'POST', `/veilig-thuis/${id}/inlichting`, {});
    expect(ingelicht.json.stukken[0]).toMatchObject({ oudersIngelicht: true, nietIngelichtOm: null });
    expect((await proef.vraag('ouder', 'GET', pad)).json.stukken).toHaveLength(1);
    expect((await proef.vraag('ib', 'POST', `/veilig-thuis/${id}/inlichting`, {})).status).toBe(409);
  });

  it('GES-3 een melding alleen om een verschil over onderwijs wordt met woorden geweigerd', async () => {
    const antwoord = await schrijf('ib', { soort: 'melding', gronden: ['verschil_over_onderwijs'] });
    expect(antwoord.status).toBe(422);
    expect(antwoord.json.redenen[0]).toMatchObject({ code: 'alleen-verschil', bron: { regel: 'GES-3' } });
    expect(await proef.query('SELECT 1 FROM veilig_thuis')).toEqual([]);
  });

  it('GES-3 het logboek verraadt ouders niet dat er met Veilig Thuis is gesproken', async () => {
    await schrijf('ib');
    await proef.vraag('ib', 'GET', pad);
    const regels = await proef.query(
      "SELECT actie, doel FROM verwerking WHERE actie LIKE 'geschil.begeleiding%' ORDER BY id DESC LIMIT 2",
    );
    expect(regels).toHaveLength(2);
    expect(JSON.stringify(regels)).not.toMatch(/veilig/i);
    expect(await proef.query('SELECT 1 FROM gebeurtenis')).toEqual([]);
    expect(await proef.query('SELECT 1 FROM bericht')).toEqual([]);
  });

  it.each([
    ['ouder', 403],
    ['leerling', 403],
    ['leraar', 403],
    ['bestuur', 403],
    ['anderIb', 404],
  ] as const)('GES-3 %s legt niets vast', async (wie, status) => {
    expect((await schrijf(wie)).status).toBe(status);
  });

  it.each([['leerling'], ['leraar'], ['tlv'], ['bestuur'], ['steunpunt']] as const)(
    'GES-3 %s leest niets',
    async (wie) => {
      expect((await proef.vraag(wie, 'GET', pad)).status).toBe(403);
    },
  );

  it('GES-3 een ouder zonder gezag en een andere ouder lezen niets', async () => {
    await schrijf('ib', { oudersIngelicht: true, nietIngelichtOm: '' });
    for (const wie of ['ouderZonderGezag', 'vreemdeOuder'] as const)
      expect((await proef.vraag(wie, 'GET', pad)).status).toBe(404);
  });
});
