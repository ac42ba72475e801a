import { beforeAll, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import type { Opmerking } from '../contract.ts';
import { abonnementen } from './abonnementen.ts';
import { STUK, vulProefdossier } from './proefdossier.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes, abonnementen);
const PAD = `/leerlingen/${REGIO.kind}/opmerkingen`;
let volg = 0;

/** A request about the report of the school; gives its id. */
async function vraagVerbetering(wie: Mens = 'ouder'): Promise<string> {
  volg += 1;
  const tekst = `De datum in alinea ${volg} klopt niet.`;
  const { status, json } = await proef.vraag(wie, 'POST', PAD, {
    bij: 'notitie',
    onderwerp: STUK.verslag,
    soort: 'verbeterverzoek',
    tekst,
  });
  expect(status).toBe(201);
  return json.id;
}
const antwoord = (besluit = 'ingewilligd', tekst = 'De datum is aangepast.', volgnummer = 1) => ({
  besluit,
  antwoord: tekst,
  volgnummer,
});
const haal = async (wie: Mens, id: string): Promise<Opmerking | undefined> =>
  ((await proef.vraag(wie, 'GET', PAD)).json.opmerkingen as Opmerking[]).find((opmerking) => opmerking.id === id);

beforeAll(() => vulProefdossier(proef));

describe('TOE-7 een verzoek om een fout te verbeteren', () => {
  it('TOE-7 zet een termijn van een maand op de werklijst van de school die het schreef', async () => {
    const id = await vraagVerbetering();
    const [termijn] = await proef.query<Record<string, unknown>>(
      'SELECT soort, vestiging, start::text, laatste_dag::text, verschoven_om, regel, artikel FROM termijn WHERE onderwerp = $1',
      [id],
    );
    // Sunday 20 December moves to Monday.
    expect(termijn).toEqual({
      soort: 'avg-verbeterverzoek',
      vestiging: REGIO.school,
      start: '2026-11-20',
      laatste_dag: '2026-12-21',
      verschoven_om: 'zondag',
      regel: 'TOE-7',
      artikel: 'AVG artikel 12',
    });
    expect((await haal('ouder', id))?.termijn?.laatsteDag).toBe('2026-12-21');
    expect((await haal('ib', id))?.magAntwoorden).toBe(true);
    expect((await haal('leraar', id))?.magAntwoorden).toBe(false);
  });

  it('TOE-7 de school krijgt bericht, zonder gegevens van het kind', async () => {
    const berichten = await proef.query<{ aan_adres: string; tekst: string; onderwerp: string }>(
      "SELECT aan_adres, tekst, onderwerp FROM bericht WHERE onderwerp LIKE 'Er is gevraagd%'",
    );
    expect(new Set(berichten.map(({ aan_adres }) => aan_adres))).toEqual(
      new Set(['ib@proef.example', 'schoolleider@proef.example']),
    );
    for (const { tekst, onderwerp } of berichten)
      expect(tekst + onderwerp).not.toMatch(/Noor|Proefkind|Proefschool|datum in alinea/);
  });

  it.each(Object.keys(MENSEN) as Mens[])('TOE-7 %s: wie mag antwoorden', async (wie) => {
    const id = await vraagVerbetering('tweedeOuder');
    const { status } = await proef.vraag(wie, 'POST', `/opmerkingen/${id}/antwoord`, antwoord());
    const rolMag = ['ib', 'schoolleider'].includes(MENSEN[wie].rol);
    expect(status).toBe(wie === 'ib' || wie === 'schoolleider' ? 200 : rolMag ? 404 : 403);
  });

  it('TOE-7 ingewilligd: de termijn is gehaald, de vrager krijgt bericht en leest het antwoord', async () => {
    const id = await vraagVerbetering();
    await proef.vraag('ib', 'POST', `/opmerkingen/${id}/antwoord`, antwoord());
    const [termijn] = await proef.query<{ voldaan_op: string }>(
      'SELECT voldaan_op::text FROM termijn WHERE onderwerp = $1',
      [id],
    );
    expect(termijn?.voldaan_op).toBe('2026-11-20');
    expect(await haal('ouder', id)).toMatchObject({
      toestand: 'ingewilligd',
      antwoord: 'De datum is aangepast.',
      rechten: null,
      termijn: null,
    });
    const berichten = await proef.query<{ tekst: string }>(
      "SELECT tekst FROM bericht WHERE aan_persoon = $1 AND onderwerp LIKE 'Er is antwoord%'",
      [persoonId('ouder')],
    );
    expect(berichten.length).toBeGreaterThan(0);
    for (const { tekst } of berichten) expect(tekst).not.toMatch(/Noor|Proefkind|aangepast/);
  });

  it('TOE-7 afwijzen kan niet zonder redenen, en noemt de Autoriteit Persoonsgegevens en de opmerking', async () => {
    const id = await vraagVerbetering();
    const leeg = await proef.vraag('ib', 'POST', `/opmerkingen/${id}/antwoord`, antwoord('afgewezen', '  '));
    expect([leeg.status, proef.codes(leeg)]).toEqual([422, ['antwoord-leeg']]);
    expect(
      (await proef.vraag('ib', 'POST', `/opmerkingen/${id}/antwoord`, antwoord('afgewezen', 'Het is een mening.')))
        .status,
    ).toBe(200);
    const gelezen = await haal('ouder', id);
    expect(gelezen?.rechten).toMatch(/Autoriteit Persoonsgegevens[\s\S]+opmerking naast de tekst/);
  });

  it('TOE-7 twee antwoorden op hetzelfde moment: het tweede hoort wie er was', async () => {
    const id = await vraagVerbetering();
    const pad = `/opmerkingen/${id}/antwoord`;
    const beide = await Promise.all([
      proef.vraag('ib', 'POST', pad, antwoord()),
      proef.vraag('schoolleider', 'POST', pad, antwoord('afgewezen', 'Nee, het klopt.')),
    ]);
    expect(beide.map(({ status }) => status).sort()).toEqual([200, 409]);
    const later = await proef.vraag('ib', 'POST', pad, antwoord());
    expect([later.status, proef.codes(later)]).toEqual([409, ['al-beantwoord']]);
    expect(later.json.redenen[0].zin).toMatch(/^Proef (ib|schoolleider) antwoordde op vrijdag 20 november 2026/);
  });

  it('TOE-7 op een gewone opmerking komt geen antwoord', async () => {
    const { json } = await proef.vraag('ouder', 'POST', PAD, {
      bij: 'dossier',
      soort: 'opmerking',
      tekst: 'Zo is het.',
    });
    expect((await proef.vraag('ib', 'POST', `/opmerkingen/${json.id}/antwoord`, antwoord())).status).toBe(404);
  });

  it('TOE-7 wat ouders zelf schreven, verbetert de school niet', async () => {
    const eigen = {
      bij: 'beschrijving',
      onderwerp: STUK.visieOuders,
      soort: 'verbeterverzoek',
      tekst: 'Dit klopt niet.',
    };
    const antwoordOp = await proef.vraag('tweedeOuder', 'POST', PAD, eigen);
    expect([antwoordOp.status, proef.codes(antwoordOp)]).toEqual([422, ['niet-van-school']]);
  });

  it('TOE-7 zonder school kan er niets worden gevraagd, wel opgemerkt', async () => {
    const pad = `/leerlingen/${REGIO.anderKind}/opmerkingen`;
    const verzoek = { bij: 'dossier', soort: 'verbeterverzoek', tekst: 'Een fout.' };
    const { status, ...rest } = await proef.vraag('vreemdeOuder', 'POST', pad, verzoek);
    expect([status, proef.codes({ status, ...rest })]).toEqual([422, ['geen-school']]);
    expect((await proef.vraag('vreemdeOuder', 'POST', pad, { ...verzoek, soort: 'opmerking' })).status).toBe(201);
  });

  it('TOE-7 bij het hele dossier antwoordt de school waar het kind zit', async () => {
    const verzoek = { bij: 'dossier', soort: 'verbeterverzoek', tekst: 'De groep klopt niet.' };
    const { json } = await proef.vraag('ouder', 'POST', PAD, verzoek);
    const [rij] = await proef.query<{ vestiging: string }>('SELECT vestiging FROM opmerking WHERE id = $1', [json.id]);
    expect(rij?.vestiging).toBe(REGIO.school);
  });

  it('TOE-4 vraag en antwoord staan in het logboek', async () => {
    const regels = await proef.query<{ actie: string }>(
      "SELECT DISTINCT actie FROM verwerking WHERE soort = 'schrijven' AND leerling = $1 AND onderwerp IS NOT NULL ORDER BY actie",
      [REGIO.kind],
    );
    expect(regels.map(({ actie }) => actie)).toEqual(['inzage.beantwoorden', 'inzage.opmerken']);
  });
});
