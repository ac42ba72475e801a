import { beforeEach, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { hashSleutel } from '../../../server/platform/sleutel.ts';
import { abonnementen } from './abonnementen.ts';
import {
  begin,
  laatsteSleutel,
  maakVraagbaar,
  noemOpvang,
  OPVANG,
  TOESTEMMING_IN_HET_KLEIN,
  VRAAG,
  verstuur,
  zegt,
} from './proefopzet.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes, [...TOESTEMMING_IN_HET_KLEIN, ...abonnementen]);
const beeld = async (wie: Mens = 'ib') => (await proef.vraag(wie, 'GET', `/leerlingen/${REGIO.kind}/omgeving`)).json;
const vraag = (wie: Mens, partij: string, anders: Record<string, unknown> = {}) =>
  proef.vraag(wie, 'POST', `/omgeving/${partij}/verzoeken`, { ...VRAAG, ...anders });
/** Roles that reach the records of others: there the answer is 404; all others are refused by their role. */
const statusVoor = (wie: Mens, goed: number) =>
  ['ib', 'schoolleider'].includes(MENSEN[wie].rol) ? (wie === 'ib' || wie === 'schoolleider' ? goed : 404) : 403;

beforeEach(() => begin(proef));

describe('informatie vragen', () => {
  it.each(Object.keys(MENSEN) as Mens[])('AAN-14 %s stuurt een vraag, of juist niet', async (wie) => {
    const partij = await maakVraagbaar(proef);
    const antwoord = await vraag(wie, partij);
    expect(antwoord.status).toBe(statusVoor(wie, 201));
    expect(await proef.query('SELECT 1 FROM informatieverzoek')).toHaveLength(antwoord.status === 201 ? 1 : 0);
  });

  it('AAN-14 zonder geldige toestemming gaat er niets uit', async () => {
    const partij = await noemOpvang(proef);
    const antwoord = await vraag('ib', partij);
    expect([antwoord.status, proef.codes(antwoord)]).toEqual([422, ['geen-toestemming']]);
    expect(await proef.query('SELECT 1 FROM bericht')).toEqual([]);
  });

  it('AAN-14 de code komt één keer terug, en in de databank staan alleen hashes', async () => {
    const partij = await maakVraagbaar(proef);
    const { json } = await vraag('ib', partij);
    expect(json.code).toMatch(/^[0-9]{8}$/);
    const sleutel = await laatsteSleutel(proef);
    const [rij] = await proef.query<{ sleutel: Buffer; code: Buffer }>('SELECT sleutel, code FROM informatieverzoek');
    expect(rij?.sleutel).toEqual(hashSleutel(sleutel));
    expect(rij?.code).toHaveLength(32);
    expect(JSON.stringify(await beeld())).not.toContain(json.code);
  });

  it('in de uitprobeerstand ligt de mail bij wie vroeg, met de echte ontvanger erboven en zonder gegevens van het kind', async () => {
    await verstuur(proef, await maakVraagbaar(proef));
    const [mail] = await proef.query<{ aan_persoon: string; tekst: string; onderwerp: string }>(
      'SELECT aan_persoon, onderwerp, tekst FROM bericht',
    );
    expect(mail?.aan_persoon).toBe(persoonId('ib'));
    expect(mail?.tekst.split('\n')[0]).toBe(`(Uitprobeerstand: deze mail zou gaan naar ${OPVANG.email})`);
    for (const geheim of ['Noor', 'Proefkind', 'Proefschool', 'Boomhut', VRAAG.vraag])
      expect(`${mail?.onderwerp} ${mail?.tekst.split('\n').slice(1).join(' ')}`).not.toContain(geheim);
  });

  it('met een mailserver gaat de mail naar buiten en staat bij niemand in Opmaat', async () => {
    process.env.SMTP_URL = 'smtp://proef.example';
    try {
      await verstuur(proef, await maakVraagbaar(proef));
    } finally {
      delete process.env.SMTP_URL;
    }
    expect(await proef.query('SELECT aan_persoon, aan_adres FROM bericht')).toEqual([
      { aan_persoon: null, aan_adres: OPVANG.email },
    ]);
  });

  it('AAN-14 een tweede vraag kan pas als de eerste klaar is, ook bij twee tegelijk', async () => {
    const partij = await maakVraagbaar(proef);
    const samen = await Promise.all([vraag('ib', partij), vraag('schoolleider', partij)]);
    expect(samen.map(({ status }) => status).toSorted()).toEqual([201, 422]);
    expect(samen.flatMap((antwoord) => proef.codes(antwoord))).toEqual(['vraag-staat-open']);
  });

  it('AAN-14 een dag na de beslisdag kan, met de waarschuwing dat de termijn doorloopt', async () => {
    const partij = await maakVraagbaar(proef);
    const { status, json } = await vraag('ib', partij, { tot: '2026-12-22' });
    expect(status).toBe(201);
    expect(json.waarschuwingen[0]).toContain('vrijdag 18 december 2026');
    expect(json.waarschuwingen[0]).toContain('nooit een reden om later te beslissen');
  });

  it.each([
    ['leeg', { vraag: '  ' }, 'vraag-leeg'],
    ['te lang', { vraag: 'a'.repeat(3001) }, 'vraag-te-lang'],
    ['vandaag', { tot: '2026-11-20' }, 'dag-voorbij'],
    ['na de toestemming', { tot: '2027-06-01' }, 'dag-na-toestemming'],
    ['geen adres', { email: '' }, 'email-nodig'],
  ])('slechte invoer: %s', async (_wat, fout, code) => {
    const antwoord = await vraag('ib', await maakVraagbaar(proef), fout);
    expect([antwoord.status, proef.codes(antwoord)]).toEqual([422, [code]]);
  });

  it('AAN-14 wat nog niet binnen is, staat er met namen en dagen', async () => {
    await verstuur(proef, await maakVraagbaar(proef));
    expect((await beeld('ouder')).wacht).toEqual({
      gevraagd: 1,
      binnen: 0,
      open: [{ partij: OPVANG.naam, tot: '2026-12-11', sinds: '2026-11-20' }],
      beslisdag: '2026-12-18',
      zin: 'De beslistermijn loopt door. Een antwoord dat nog niet binnen is, is nooit een reden om later te beslissen. De laatste dag is vrijdag 18 december 2026.',
    });
  });

  it('de vraag staat in de tijdlijn en in het leeslogboek', async () => {
    const { id } = await verstuur(proef, await maakVraagbaar(proef));
    const [regel] = await proef.query(
      "SELECT tekst, voor_ouders, onderwerp FROM gebeurtenis WHERE soort = 'omgeving.gevraagd'",
    );
    expect(regel).toEqual({
      tekst:
        'De Proefschool vroeg informatie aan Kinderopvang De Boomhut. Antwoorden kan tot en met vrijdag 11 december 2026.',
      voor_ouders: true,
      onderwerp: id,
    });
    expect(
      await proef.query("SELECT rol, soort, leerling, onderwerp FROM verwerking WHERE actie = 'omgeving.vragen'"),
    ).toEqual([{ rol: 'ib', soort: 'schrijven', leerling: REGIO.kind, onderwerp: id }]);
  });
});

describe('herinneren en intrekken', () => {
  it.each(Object.keys(MENSEN) as Mens[])('AAN-14 %s herinnert en trekt in, of juist niet', async (wie) => {
    const { id } = await verstuur(proef, await maakVraagbaar(proef));
    expect((await proef.vraag(wie, 'POST', `/verzoeken/${id}/herinnering`, { nieuweCode: false })).status).toBe(
      statusVoor(wie, 200),
    );
    expect((await proef.vraag(wie, 'POST', `/verzoeken/${id}/intrekking`)).status).toBe(statusVoor(wie, 200));
  });

  it('AAN-14 herinneren kan één keer per dag, en staat er met de dag', async () => {
    const { id } = await verstuur(proef, await maakVraagbaar(proef));
    const herinner = () => proef.vraag('ib', 'POST', `/verzoeken/${id}/herinnering`, { nieuweCode: false });
    expect((await herinner()).json).toEqual({ code: null });
    const nogEens = await herinner();
    expect([nogEens.status, proef.codes(nogEens)]).toEqual([422, ['vandaag-al-herinnerd']]);
    expect((await beeld()).partijen[0].verzoeken[0].herinnerdOp).toBe('2026-11-20');
    const mails = await proef.query<{ tekst: string }>("SELECT tekst FROM bericht WHERE onderwerp LIKE 'Herinnering%'");
    expect(mails).toHaveLength(1);
    expect(mails[0]?.tekst).not.toContain('/antwoord/');
  });

  it('AAN-14 met een nieuw adres en een nieuwe code werken de oude niet meer', async () => {
    const oud = await verstuur(proef, await maakVraagbaar(proef));
    const { json } = await proef.vraag('ib', 'POST', `/verzoeken/${oud.id}/herinnering`, { nieuweCode: true });
    const nieuw = { code: json.code, sleutel: await laatsteSleutel(proef) };
    const open = ({ sleutel, code }: { sleutel: string; code: string }) =>
      proef.vraag(undefined, 'POST', `/verzoeken/link/${sleutel}`, { code });
    expect((await open(oud)).json.stand).toBe('onbekend');
    expect((await open({ ...nieuw, code: oud.code })).json.stand).toBe('onbekend');
    expect((await open(nieuw)).json.stand).toBe('open');
  });

  it('AAN-14 wie te laat is met intrekken, hoort dat de vraag niet meer open staat', async () => {
    const { id } = await verstuur(proef, await maakVraagbaar(proef));
    const samen = await Promise.all([1, 2].map(() => proef.vraag('ib', 'POST', `/verzoeken/${id}/intrekking`)));
    expect(samen.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(samen.flatMap((antwoord) => proef.codes(antwoord))).toEqual(['vraag-niet-open']);
  });

  it('AAN-14 na intrekken kan een nieuwe vraag', async () => {
    const partij = await maakVraagbaar(proef);
    const { id } = await verstuur(proef, partij);
    await proef.vraag('ib', 'POST', `/verzoeken/${id}/intrekking`);
    expect((await vraag('ib', partij)).status).toBe(201);
    expect((await beeld()).partijen[0].verzoeken.map(({ stand }: { stand: string }) => stand)).toEqual([
      'wacht',
      'ingetrokken',
    ]);
  });

  it('TOE-1, AAN-14 is de toestemming weg, dan herinnert en vraagt de school niets meer', async () => {
    const partij = await maakVraagbaar(proef);
    const { id } = await verstuur(proef, partij);
    await zegt(proef, 'tweedeOuder', 'ingetrokken', partij);
    expect((await beeld()).partijen[0].verzoeken[0].stand).toBe('toestemming_ingetrokken');
    expect((await proef.vraag('ib', 'POST', `/verzoeken/${id}/herinnering`, { nieuweCode: true })).status).toBe(409);
    expect(proef.codes(await vraag('ib', partij))).toEqual(['geen-toestemming']);
  });
});
