import { beforeEach, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { antwoordt, legKlaar, post, standVan, voegDocumentToe, voorvallen, vraagOm } from './proefopzet.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);
const IEDEREEN = Object.keys(MENSEN) as Mens[];
beforeEach(() => legKlaar(proef));

const papier = (anders: object = {}) => ({
  persoon: persoonId('ouder'),
  antwoord: 'gegeven',
  weg: 'mail',
  dag: '2026-11-20',
  document: null,
  toelichting: 'Van de ouder per mail: «Ik vind het goed.»',
  volgnummer: 1,
  ...anders,
});
const legVast = (wie: Mens, id: string, anders: object = {}) =>
  proef.vraag(wie, 'POST', `/toestemmingen/${id}/vastlegging`, papier(anders));
const neemTerug = (wie: Mens, id: string, volgnummer = 1) =>
  proef.vraag(wie, 'POST', `/toestemmingen/${id}/intrekking`, { volgnummer });
const herinner = (wie: Mens, id: string) => proef.vraag(wie, 'POST', `/toestemmingen/${id}/herinnering`, {});

describe('een antwoord van papier of mail vastleggen', () => {
  it('TOE-1 met het formulier erbij geldt het als antwoord van die ouder, met wie het vastlegde', async () => {
    const id = await vraagOm(proef);
    const document = await voegDocumentToe(proef);
    expect((await legVast('ib', id, { weg: 'formulier', document, toelichting: '' })).status).toBe(200);
    await antwoordt(proef, 'tweedeOuder', id, 'gegeven');
    expect(await standVan(proef, id)).toBe('gegeven');
    expect((await proef.vraag('tweedeOuder', 'GET', `/toestemmingen/${id}`)).json.antwoorden[0]).toMatchObject({
      naam: 'Proef ouder',
      weg: 'formulier',
      vastgelegdDoor: 'Proef ib',
      document,
    });
    expect((await antwoordt(proef, 'ouder', id, 'ingetrokken')).status).toBe(200);
  });

  it('TOE-1 zonder bewijs, van wie niet beslist, met een vreemd document of een dag die niet kan, gaat het niet', async () => {
    const id = await vraagOm(proef);
    const vreemd = await voegDocumentToe(proef, REGIO.anderKind);
    expect(proef.codes(await legVast('ib', id, { weg: 'formulier' }))).toEqual(['formulier-ontbreekt']);
    expect(proef.codes(await legVast('ib', id, { toelichting: ' ' }))).toEqual(['mail-ontbreekt']);
    expect(proef.codes(await legVast('ib', id, { persoon: persoonId('ouderZonderGezag') }))).toEqual([
      'persoon-beslist-niet',
    ]);
    expect(proef.codes(await legVast('ib', id, { weg: 'formulier', document: vreemd }))).toEqual(['document-onbekend']);
    expect(proef.codes(await legVast('ib', id, { dag: '2026-11-21' }))).toEqual(['dag-in-toekomst']);
    expect(proef.codes(await legVast('ib', id, { dag: '2026-11-19' }))).toEqual(['dag-voor-de-vraag']);
    expect(await proef.query('SELECT 1 FROM toestemming_antwoord')).toEqual([]);
  });

  it('TOE-1 de ouder hoort per mail dat de school in zijn naam antwoordde, en de andere ouder leest zijn mail niet', async () => {
    const id = await vraagOm(proef);
    await proef.leeg('bericht');
    await legVast('ib', id);
    const brieven = await proef.query<{ aan_adres: string; onderwerp: string }>('SELECT * FROM bericht');
    expect(brieven.map(({ aan_adres, onderwerp }) => [aan_adres, onderwerp])).toEqual([
      ['ouder@proef.example', 'De school schreef uw antwoord op'],
    ]);
    const tekstVoor = async (wie: Mens) =>
      (await proef.vraag(wie, 'GET', `/toestemmingen/${id}`)).json.antwoorden[0].toelichting;
    expect(await tekstVoor('ib')).toContain('per mail');
    expect(await tekstVoor('ouder')).toContain('per mail');
    expect(await tekstVoor('tweedeOuder')).toBe('');
  });

  it('leggen twee collega’s tegelijk hetzelfde vast, dan hoort de tweede wat er staat', async () => {
    const id = await vraagOm(proef);
    const beide = await Promise.all((['ib', 'schoolleider'] as const).map((wie) => legVast(wie, id)));
    expect(beide.map(({ status }) => status).sort()).toEqual([200, 409]);
    const tweede = beide.find(({ status }) => status === 409);
    expect(tweede?.json.redenen[0].zin).toContain('een antwoord van Proef ouder van vrijdag 20 november 2026');
    expect(await proef.query('SELECT 1 FROM toestemming_antwoord')).toHaveLength(1);
  });

  it('antwoordde een ouder terwijl de school typte, dan blijft dat antwoord staan', async () => {
    const id = await vraagOm(proef);
    await antwoordt(proef, 'ouder', id, 'geweigerd');
    expect((await legVast('ib', id)).status).toBe(409);
    expect(proef.codes(await legVast('ib', id, { volgnummer: 2 }))).toEqual(['later-geantwoord']);
  });
});

describe('een vraag terugnemen', () => {
  it('TOE-1 daarna geldt zij niet meer, antwoordt niemand, en kan de school anders vragen', async () => {
    const id = await vraagOm(proef);
    await antwoordt(proef, 'ouder', id, 'gegeven');
    await antwoordt(proef, 'tweedeOuder', id, 'gegeven');
    expect((await neemTerug('schoolleider', id, 3)).status).toBe(200);
    expect(await standVan(proef, id)).toBe('vervallen');
    expect((await antwoordt(proef, 'ouder', id, 'ingetrokken')).status).toBe(409);
    expect((await neemTerug('ib', id, 4)).status).toBe(422);
    expect(await voorvallen(proef)).toEqual(['gevraagd', 'beantwoord', 'gegeven', 'vervallen']);
    expect(await vraagOm(proef)).not.toBe(id);
  });

  it('een ouder antwoordt terwijl de school terugneemt: één van de twee is te laat en hoort waarom', async () => {
    const id = await vraagOm(proef);
    const [ouder, school] = await Promise.all([antwoordt(proef, 'ouder', id, 'gegeven'), neemTerug('ib', id)]);
    expect([ouder.status, school.status].sort()).toEqual([200, 409]);
    const telaat = ouder.status === 409 ? ouder : school;
    expect(['vraag-teruggenomen', 'toestemming-veranderd']).toContain(proef.codes(telaat)[0]);
  });
});

describe('herinneren', () => {
  it('TOE-1 na een week, alleen wie nog niet antwoordde, en niet twee keer in een week', async () => {
    const id = await vraagOm(proef);
    await antwoordt(proef, 'ouder', id, 'gegeven');
    expect(proef.codes(await herinner('ib', id))).toEqual(['herinnering-te-snel']);
    proef.zetKlok('2026-11-27T11:00:00.000Z');
    await proef.leeg('bericht');
    const beide = await Promise.all((['ib', 'schoolleider'] as const).map((wie) => herinner(wie, id)));
    expect(beide.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(await post(proef)).toEqual(['tweedeOuder']);
  });
});

describe('wie dit mag', () => {
  it.each(IEDEREEN)('TOE-1 vastleggen, herinneren en terugnemen doet alleen de school die vroeg: %s', async (wie) => {
    const id = await vraagOm(proef);
    const verwacht =
      wie === 'ib' || wie === 'schoolleider' ? 200 : ['ib', 'schoolleider'].includes(MENSEN[wie].rol) ? 404 : 403;
    expect((await legVast(wie, id)).status).toBe(verwacht);
    proef.zetKlok('2026-11-27T11:00:00.000Z');
    expect((await herinner(wie, id)).status).toBe(verwacht);
    expect((await neemTerug(wie, id, 2)).status).toBe(verwacht);
    expect(await standVan(proef, id)).toBe(verwacht === 200 ? 'vervallen' : 'gevraagd');
  });
});
