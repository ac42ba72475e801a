import { beforeAll, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { behoefte, schrijfIn } from './proefdossier.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);
const PAD = `/leerlingen/${REGIO.kind}`;
beforeAll(() => schrijfIn(proef.query));

async function leg(wie: Mens, deel: Record<string, unknown>): Promise<string> {
  const { json } = await proef.vraag(wie, 'POST', `${PAD}/behoeften`, { behoeften: [behoefte(deel)] });
  return json.behoeften[0];
}
const laatsteZin = async () =>
  (await proef.query<{ tekst: string }>('SELECT tekst FROM gebeurtenis ORDER BY id DESC LIMIT 1'))[0]?.tekst;

describe('BEH-1 bijstellen en afsluiten', () => {
  it('BEH-1 bijstellen legt een nieuwe behoefte vast en bewaart de oude in de geschiedenis', async () => {
    const id = await leg('ib', { categorie: 'lezen-technisch' });
    const nieuw = await proef.vraag('schoolleider', 'PUT', `/behoeften/${id}`, behoefte({ intensiteit: 3 }));
    expect(nieuw.status).toBe(200);
    expect(nieuw.json.id).not.toBe(id);
    expect(await laatsteZin()).toBe(
      'De school stelde bij wat nodig is: hulp bij technisch lezen, van matig naar intensief.',
    );
    const { json } = await proef.vraag('ouder', 'GET', `${PAD}/behoefte`);
    expect(json.behoeften).toMatchObject([{ id: nieuw.json.id, intensiteit: 3 }]);
    expect(json.geschiedenis).toBe(1);
    const oud = await proef.vraag('ouder', 'GET', `${PAD}/behoefte/geschiedenis`);
    expect(oud.json).toMatchObject({
      totaal: 1,
      paginas: 1,
      regels: [
        {
          id,
          wat: 'behoefte',
          einde: 'Bijgesteld door Proef schoolleider',
          eindeOp: '2026-11-20',
          doorNaam: 'Proef ib',
        },
      ],
    });
  });

  it('BEH-1 wie niets verandert, schrijft niets', async () => {
    const id = await leg('ib', { categorie: 'taal-spreken' });
    expect((await proef.vraag('ib', 'PUT', `/behoeften/${id}`, behoefte({ categorie: 'taal-spreken' }))).json).toEqual({
      id,
    });
    expect(await proef.query('SELECT vervallen_op FROM behoefte WHERE id = $1', [id])).toEqual([
      { vervallen_op: null },
    ]);
  });

  it('BEH-1 wie een behoefte bijstelt die een ander net veranderde, hoort wie en wanneer', async () => {
    const id = await leg('ib', { categorie: 'leren-plannen' });
    const body = behoefte({ categorie: 'leren-plannen', intensiteit: 3 });
    expect((await proef.vraag('schoolleider', 'PUT', `/behoeften/${id}`, body)).status).toBe(200);
    for (const methode of ['PUT', 'DELETE'] as const) {
      const tweede = await proef.vraag('ib', methode, `/behoeften/${id}`, methode === 'PUT' ? body : undefined);
      expect(tweede.status, methode).toBe(409);
      expect(tweede.json.redenen).toMatchObject([
        {
          code: 'behoefte-intussen-veranderd',
          bron: { regel: 'BEH-1' },
          zin: 'Proef schoolleider heeft dit op vrijdag 20 november 2026 om 12:00 uur al bijgesteld. Bekijk eerst wat er nu staat.',
        },
      ]);
    }
  });

  it('BEH-1 echt tegelijk: een lukt, de ander hoort dat het al gebeurd is', async () => {
    const id = await leg('ib', { categorie: 'leren-tempo' });
    const body = (intensiteit: number) => behoefte({ categorie: 'leren-tempo', intensiteit });
    const antwoorden = await Promise.all([
      proef.vraag('ib', 'PUT', `/behoeften/${id}`, body(1)),
      proef.vraag('schoolleider', 'PUT', `/behoeften/${id}`, body(3)),
      proef.vraag('schoolleider', 'DELETE', `/behoeften/${id}`),
    ]);
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('BEH-1 afsluiten laat de behoefte in de geschiedenis staan', async () => {
    const id = await leg('ib', { categorie: 'sociaal-steun' });
    expect((await proef.vraag('ib', 'DELETE', `/behoeften/${id}`)).json).toEqual({ gedaan: true });
    expect(await laatsteZin()).toBe(
      'De school sloot dit af, het is niet meer nodig: een vast persoon om op terug te vallen (matig).',
    );
    const { json } = await proef.vraag('ib', 'GET', `${PAD}/behoefte/geschiedenis`);
    expect(json.regels.find((regel: { id: string }) => regel.id === id)).toMatchObject({
      einde: 'Afgesloten door Proef ib',
    });
  });

  it('BEH-1 een behoefte waarvan de periode voorbij is, telt niet meer mee en is te zien in de geschiedenis', async () => {
    const id = await leg('ib', { categorie: 'horen-gebaren', van: '2026-09-01', tot: '2026-11-19' });
    const nu = (await proef.vraag('ib', 'GET', `${PAD}/behoefte`)).json.behoeften;
    expect(nu.some((een: { id: string }) => een.id === id)).toBe(false);
    const { json } = await proef.vraag('ib', 'GET', `${PAD}/behoefte/geschiedenis`);
    expect(json.regels.find((regel: { id: string }) => regel.id === id)).toMatchObject({
      einde: 'De periode is voorbij',
      eindeOp: '2026-11-19',
    });
  });

  it('BEH-6 de school past de kijk van ouders niet aan, ouders niet die van de school, en een ouder niet die van de ander', async () => {
    const vanOuder = await leg('ouder', { categorie: 'begaafd-verrijken' });
    const vanSchool = await leg('ib', { categorie: 'begaafd-verrijken' });
    for (const [wie, id] of [
      ['ib', vanOuder],
      ['ouder', vanSchool],
      ['tweedeOuder', vanOuder],
      ['leerling', vanSchool],
    ] as const) {
      const antwoord = await proef.vraag(wie, 'DELETE', `/behoeften/${id}`);
      expect(antwoord.status, wie).toBe(403);
      expect(antwoord.json.redenen).toMatchObject([{ code: 'van-een-ander', bron: { regel: 'BEH-6' } }]);
      expect((await proef.vraag(wie, 'PUT', `/behoeften/${id}`, behoefte())).status, wie).toBe(403);
    }
    for (const wie of ['vreemdeOuder', 'anderIb', 'ouderZonderGezag'] as const)
      expect((await proef.vraag(wie, 'DELETE', `/behoeften/${vanSchool}`)).status, wie).toBe(404);
    expect((await proef.vraag('leraar', 'DELETE', `/behoeften/${vanSchool}`)).status).toBe(403);
    expect((await proef.vraag('ouder', 'DELETE', `/behoeften/${vanOuder}`)).status).toBe(200);
  });

  it('BEH-3 een beschrijving sluit af wie haar schreef, een keer', async () => {
    const { json } = await proef.vraag('ouder', 'POST', `${PAD}/beschrijvingen`, {
      soort: 'visie_ouders',
      tekst: 'Zij is snel moe.',
    });
    expect((await proef.vraag('tweedeOuder', 'DELETE', `/beschrijvingen/${json.id}`)).status).toBe(403);
    expect((await proef.vraag('ib', 'DELETE', `/beschrijvingen/${json.id}`)).status).toBe(403);
    expect((await proef.vraag('vreemdeOuder', 'DELETE', `/beschrijvingen/${json.id}`)).status).toBe(404);
    expect((await proef.vraag('ouder', 'DELETE', `/beschrijvingen/${json.id}`)).status).toBe(200);
    const nogEens = await proef.vraag('ouder', 'DELETE', `/beschrijvingen/${json.id}`);
    expect(nogEens.status).toBe(409);
    expect(nogEens.json.redenen[0].zin).toBe(
      'Proef ouder heeft dit op vrijdag 20 november 2026 om 12:00 uur al afgesloten.',
    );
  });

  it('BEH-1 wat vastligt kan niemand in de database veranderen of weggooien', async () => {
    const rechten = await proef.query<{ kan: boolean }>(
      "SELECT has_table_privilege('opmaat_app', t, 'DELETE') OR has_column_privilege('opmaat_app', t, k, 'UPDATE') AS kan FROM (VALUES ('behoefte', 'intensiteit'), ('behoefte', 'door'), ('beschrijving', 'tekst')) x(t, k)",
    );
    expect(rechten).toEqual([{ kan: false }, { kan: false }, { kan: false }]);
    expect(
      await proef.query('SELECT 1 FROM behoefte WHERE vervallen_op IS NOT NULL AND vervallen_door IS NULL'),
    ).toEqual([]);
    expect(
      await proef.query('SELECT 1 FROM verwerking WHERE actie = $1 AND persoon = $2', [
        'behoefte.afsluiten',
        persoonId('ouder'),
      ]),
    ).toHaveLength(1);
  });
});
