import { beforeEach, describe, expect, it } from 'vitest';
import { MEESTE_POGINGEN, MINUTEN_GESLOTEN, POGINGEN_PER_KEER } from '../../../kern/sleutel/pogingen.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { type Mens, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { maakSleutel } from '../../../server/platform/sleutel.ts';
import {
  anders,
  begin,
  laatsteSleutel,
  maakVraagbaar,
  TOESTEMMING_IN_HET_KLEIN,
  type Verstuurd,
  VRAAG,
  verstuur,
  zegt,
} from './proefopzet.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes, TOESTEMMING_IN_HET_KLEIN);
const MINUUT = 60_000;
const START = Date.parse('2026-11-20T11:00:00.000Z');
const ANTWOORD = {
  naam: 'Anke de Vries',
  functie: 'pedagogisch medewerker',
  tekst: 'Zij speelt graag buiten.\nIn een kleine groep gaat het goed.',
};
let partij = '';
let verzoek: Verstuurd = { id: '', code: '', sleutel: '' };

beforeEach(async () => {
  await begin(proef);
  partij = await maakVraagbaar(proef);
  verzoek = await verstuur(proef, partij);
  await proef.leeg('verwerking');
});

const open = (code = verzoek.code, sleutel = verzoek.sleutel, wie?: Mens) =>
  proef.vraag(wie, 'POST', `/verzoeken/link/${sleutel}`, { code });
const antwoord = (meer: Record<string, unknown> = {}) =>
  proef.vraag(undefined, 'POST', `/verzoeken/link/${verzoek.sleutel}/antwoord`, {
    code: verzoek.code,
    ...ANTWOORD,
    ...meer,
  });
const pogingen = async () =>
  (await proef.query<{ pogingen: number }>('SELECT pogingen FROM informatieverzoek'))[0]?.pogingen;
const stand = async () => (await open()).json.stand;

describe('de vraag openen', () => {
  it('AAN-14 met adres en code staat er wat de toestemming toelaat, en niet meer', async () => {
    const { status, json } = await open();
    expect(status).toBe(200);
    expect(json).toEqual({
      stand: 'open',
      zin: '',
      vraag: {
        vraag: VRAAG.vraag,
        aan: 'Kinderopvang De Boomhut',
        over: '',
        school: 'De Proefschool',
        plaats: 'Proefdam',
        vrager: 'Proef ib',
        verstuurdOp: '2026-11-20',
        tot: '2026-12-11',
        kind: { naam: 'Noor Proefkind', geboortedatum: '2019-03-14' },
        kindSchool: null,
        groep: null,
      },
    });
  });

  it('AAN-14 zonder naam in de toestemming staat er geen naam op de pagina', async () => {
    await proef.query("UPDATE toestemming SET onderdelen = '{school_en_groep}'");
    const { json, tekst } = await open();
    expect(json.vraag.kind).toBeNull();
    expect(tekst).not.toContain('Noor');
  });

  it('een code met spaties en streepjes is dezelfde code', async () => {
    const { code } = verzoek;
    expect((await open(` ${code.slice(0, 4)}-${code.slice(4)} `)).json.stand).toBe('open');
  });

  it('AAN-14 een verkeerde code en een onbekend adres krijgen precies hetzelfde antwoord', async () => {
    const fout = await open(anders(verzoek.code));
    const onbekend = await open(verzoek.code, maakSleutel());
    expect([fout.status, fout.tekst]).toEqual([200, onbekend.tekst]);
    expect(fout.json).toMatchObject({ stand: 'onbekend', vraag: null });
    expect(fout.json.zin).toContain('horen niet bij elkaar');
  });

  it('ook wie is ingelogd, heeft de code nodig', async () => {
    expect((await open(anders(verzoek.code), verzoek.sleutel, 'schoolleider')).json.stand).toBe('onbekend');
    expect((await open(verzoek.code, verzoek.sleutel, 'partner')).json.stand).toBe('open');
  });

  it('TOE-4 een geopende vraag staat in het leeslogboek met rol openbaar; een verkeerde code zonder kind', async () => {
    await open();
    await open(anders(verzoek.code));
    await open(verzoek.code, maakSleutel());
    expect(
      await proef.query('SELECT rol, persoon, actie, leerling, onderwerp FROM verwerking ORDER BY moment'),
    ).toEqual(
      [
        { leerling: REGIO.kind, onderwerp: verzoek.id },
        { leerling: null, onderwerp: verzoek.id },
        { leerling: null, onderwerp: null },
      ].map((regel) => ({ rol: 'openbaar', persoon: null, actie: 'omgeving.link-openen', ...regel })),
    );
  });
});

describe('verkeerde codes', () => {
  it('AAN-14 vijf verkeerde codes sluiten de pagina een kwartier, ook voor de goede code', async () => {
    for (let keer = 1; keer < POGINGEN_PER_KEER; keer += 1)
      expect((await open(anders(verzoek.code))).json.stand).toBe('onbekend');
    expect(await stand()).toBe('open');
    expect((await open(anders(verzoek.code))).json.stand).toBe('even_gesloten');
    expect(await stand()).toBe('even_gesloten');
    proef.zetKlok(new Date(START + MINUTEN_GESLOTEN * MINUUT - 1).toISOString());
    expect(await stand()).toBe('even_gesloten');
    proef.zetKlok(new Date(START + MINUTEN_GESLOTEN * MINUUT).toISOString());
    expect(await stand()).toBe('open');
  });

  it('AAN-14 terwijl de pagina dicht is, telt een poging niet en kijkt niemand naar de code', async () => {
    for (let keer = 0; keer < POGINGEN_PER_KEER; keer += 1) await open(anders(verzoek.code));
    await open(anders(verzoek.code));
    expect(await pogingen()).toBe(POGINGEN_PER_KEER);
  });

  it('AAN-14 tegelijk proberen helpt niet: elke verkeerde code telt', async () => {
    const samen = await Promise.all(Array.from({ length: 12 }, () => open(anders(verzoek.code))));
    expect(await pogingen()).toBe(POGINGEN_PER_KEER);
    expect(samen.filter(({ json }) => json.stand === 'onbekend')).toHaveLength(POGINGEN_PER_KEER - 1);
    expect(await stand()).toBe('even_gesloten');
  });

  it('AAN-14 na twintig verkeerde codes blijft de pagina dicht, tot de school een nieuwe code geeft', async () => {
    await proef.query('UPDATE informatieverzoek SET pogingen = $1', [MEESTE_POGINGEN - 1]);
    expect((await open(anders(verzoek.code))).json.stand).toBe('gesloten');
    proef.zetKlok('2026-11-25T11:00:00.000Z');
    expect(await stand()).toBe('gesloten');
    const { json } = await proef.vraag('ib', 'GET', `/leerlingen/${REGIO.kind}/omgeving`);
    expect(json.partijen[0].verzoeken[0].geslotenNaPogingen).toBe(true);
    const nieuw = await proef.vraag('ib', 'POST', `/verzoeken/${verzoek.id}/herinnering`, { nieuweCode: true });
    expect((await open(nieuw.json.code, await laatsteSleutel(proef))).json.stand).toBe('open');
  });
});

describe('antwoorden', () => {
  it('AAN-14 het antwoord staat in het dossier met herkomst en datum, en ouders lezen het', async () => {
    expect((await antwoord()).json).toEqual({
      stand: 'opgeslagen',
      zin: 'Uw antwoord is bij de school. De ouders kunnen het ook lezen.',
    });
    for (const wie of ['ib', 'schoolleider', 'ouder', 'tweedeOuder'] as const) {
      const { json } = await proef.vraag(wie, 'GET', `/leerlingen/${REGIO.kind}/omgeving`);
      expect(json.partijen[0].verzoeken[0]).toMatchObject({
        stand: 'beantwoord',
        antwoord: { herkomst: 'Kinderopvang De Boomhut', ...ANTWOORD, dag: '2026-11-20' },
      });
      expect(json.wacht).toMatchObject({ gevraagd: 1, binnen: 1, open: [] });
    }
  });

  it('AAN-14 de tijdlijn en de mail aan de school zeggen dat er een antwoord is, zonder wat erin staat', async () => {
    await proef.leeg('bericht');
    await antwoord();
    expect(
      await proef.query(
        "SELECT door, door_naam, door_rol, tekst, voor_ouders FROM gebeurtenis WHERE soort = 'omgeving.beantwoord'",
      ),
    ).toEqual([
      {
        door: null,
        door_naam: 'Opmaat',
        door_rol: 'systeem',
        tekst: 'Kinderopvang De Boomhut beantwoordde de vraag om informatie.',
        voor_ouders: true,
      },
    ]);
    const mails = await proef.query<{ aan_adres: string; tekst: string }>(
      'SELECT aan_adres, tekst FROM bericht ORDER BY aan_adres',
    );
    expect(mails.map(({ aan_adres }) => aan_adres)).toEqual(['ib@proef.example', 'schoolleider@proef.example']);
    for (const { tekst } of mails) expect(tekst).not.toMatch(/Noor|Boomhut|buiten/);
  });

  it('TOE-4 het antwoord staat in het leeslogboek', async () => {
    await antwoord();
    expect(await proef.query('SELECT rol, soort, actie, leerling, onderwerp FROM verwerking')).toEqual([
      {
        rol: 'openbaar',
        soort: 'schrijven',
        actie: 'omgeving.beantwoorden',
        leerling: REGIO.kind,
        onderwerp: verzoek.id,
      },
    ]);
  });

  it('AAN-14 een tweede antwoord wordt duidelijk geweigerd, en de vraag is niet meer te lezen', async () => {
    await antwoord();
    const tweede = await antwoord({ tekst: 'Iets anders' });
    expect(tweede.json.stand).toBe('beantwoord');
    expect(tweede.json.zin).toContain('al beantwoord');
    expect((await open()).json).toMatchObject({ stand: 'beantwoord', vraag: null });
    expect(await proef.query('SELECT tekst FROM informatieantwoord')).toEqual([{ tekst: ANTWOORD.tekst }]);
  });

  it('AAN-14 van twee antwoorden tegelijk wint er één', async () => {
    const samen = await Promise.all(['een', 'twee', 'drie'].map((tekst) => antwoord({ tekst })));
    expect(samen.map(({ json }) => json.stand).toSorted()).toEqual(['beantwoord', 'beantwoord', 'opgeslagen']);
    expect(await proef.query('SELECT 1 FROM informatieantwoord')).toHaveLength(1);
  });

  it('AAN-14 met een verkeerde code komt er geen antwoord binnen, en telt de poging', async () => {
    expect((await antwoord({ code: anders(verzoek.code) })).json.stand).toBe('onbekend');
    expect(await pogingen()).toBe(1);
    expect(await proef.query('SELECT 1 FROM informatieantwoord')).toEqual([]);
  });

  it.each([
    ['naam', { naam: '' }, 'naam-nodig'],
    ['tekst', { tekst: ' \n ' }, 'antwoord-leeg'],
    ['lange tekst', { tekst: 'a'.repeat(10_001) }, 'antwoord-te-lang'],
    ['functie', { functie: 'a'.repeat(201) }, 'functie-te-lang'],
  ])('slechte invoer: %s; over de code zegt dat niets', async (_wat, fout, code) => {
    const goed = await antwoord(fout);
    const verkeerd = await antwoord({ ...fout, code: anders(verzoek.code) });
    expect([goed.status, proef.codes(goed)]).toEqual([422, [code]]);
    expect(verkeerd.tekst).toBe(goed.tekst);
  });
});

describe('een pagina die niet (meer) open is', () => {
  it('AAN-14 op de laatste dag kan het nog, daarna niet meer', async () => {
    proef.zetKlok('2026-12-11T22:59:00.000Z');
    expect(await stand()).toBe('open');
    proef.zetKlok('2026-12-11T23:01:00.000Z');
    const { json } = await open();
    expect(json).toMatchObject({ stand: 'verlopen', vraag: null });
    expect(json.zin).toContain('vrijdag 11 december 2026');
    expect((await antwoord()).json.stand).toBe('verlopen');
  });

  it('AAN-14 vóór de dag van de vraag is er niets te lezen', async () => {
    proef.zetKlok('2026-11-19T11:00:00.000Z');
    expect(await stand()).toBe('te_vroeg');
  });

  it('AAN-14 trekt de school de vraag in, dan hoeft niemand meer te antwoorden', async () => {
    await proef.vraag('ib', 'POST', `/verzoeken/${verzoek.id}/intrekking`);
    expect(await stand()).toBe('ingetrokken');
    expect((await antwoord()).json.stand).toBe('ingetrokken');
  });

  it('TOE-1, AAN-14 trekt één ouder de toestemming in, dan is de pagina meteen dicht', async () => {
    await zegt(proef, 'tweedeOuder', 'ingetrokken', partij);
    expect((await open()).json).toMatchObject({ stand: 'toestemming_ingetrokken', vraag: null });
    expect((await antwoord()).json.stand).toBe('toestemming_ingetrokken');
    expect(await proef.query('SELECT 1 FROM informatieantwoord')).toEqual([]);
  });

  it('AAN-14 werkt de school niet meer met het dossier, dan komt er ook geen antwoord meer', async () => {
    await proef.query("UPDATE betrokken_school SET tot = '2026-11-20'");
    expect(await stand()).toBe('toestemming_ingetrokken');
  });
});
