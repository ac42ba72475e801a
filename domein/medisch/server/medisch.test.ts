import { beforeEach, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import {
  allenAkkoord,
  antwoordt,
  beeldVan,
  INHOUD,
  legKlaar,
  legtVast,
  PAD,
  schrijfOp,
  standVan,
  voegDocumentToe,
  voorvallen,
} from './proefopzet.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);
beforeEach(() => legKlaar(proef));

describe('een handeling opschrijven', () => {
  it('ARR-6 de school schrijft op: ouders krijgen een mail zonder gegevens van het kind, en het staat in de tijdlijn', async () => {
    const id = await schrijfOp(proef);
    const mails = await proef.query<{ aan_adres: string; onderwerp: string; tekst: string }>(
      'SELECT aan_adres, onderwerp, tekst FROM bericht ORDER BY aan_adres',
    );
    expect(mails.map(({ aan_adres }) => aan_adres)).toEqual(['ouder@proef.example', 'tweedeOuder@proef.example']);
    expect(mails.map(({ onderwerp, tekst }) => onderwerp + tekst).join()).not.toMatch(
      /Noor|Proefkind|epilepsie|Proefschool/,
    );
    expect(await proef.query('SELECT soort, voor_ouders, tekst FROM gebeurtenis')).toEqual([
      {
        soort: 'medisch.vastgelegd',
        voor_ouders: true,
        tekst: expect.not.stringContaining('epilepsie'),
      },
    ]);
    expect(await proef.query("SELECT actie, leerling, onderwerp FROM verwerking WHERE soort = 'schrijven'")).toEqual([
      { actie: 'medisch.vastleggen', leerling: REGIO.kind, onderwerp: id },
    ]);
  });

  it('ARR-6 het einde komt drie weken vooraf op de werklijst, en gaat er bij stoppen af', async () => {
    const id = await schrijfOp(proef);
    const termijn = 'SELECT laatste_dag, tonen_vanaf, vervallen_op FROM termijn';
    expect(await proef.query(termijn)).toEqual([
      { laatste_dag: '2027-07-31', tonen_vanaf: '2027-07-10', vervallen_op: null },
    ]);
    expect(
      (await proef.vraag('ib', 'POST', `/medisch/${id}/stop`, { waarom: 'Niet meer nodig', volgnummer: 1 })).status,
    ).toBe(200);
    expect(await proef.query(termijn)).toMatchObject([{ vervallen_op: '2026-11-20' }]);
    expect(await beeldVan(proef)).toMatchObject({ gestoptOm: 'Niet meer nodig', stand: { soort: 'gestopt' } });
  });

  it('ARR-6 wat leeg is of niet kan, wordt geweigerd met de reden bij het veld', async () => {
    const leeg = await proef.vraag('ib', 'POST', PAD, { ...INHOUD, nood: ' ', uitvoerders: [], tot: '2028-01-01' });
    expect(leeg.status).toBe(422);
    expect(proef.codes(leeg)).toEqual(['uitvoerder-ontbreekt', 'nood-ontbreekt', 'langer-dan-een-jaar']);
    const vreemd = await voegDocumentToe(proef, REGIO.anderKind);
    expect(proef.codes(await proef.vraag('ib', 'POST', PAD, { ...INHOUD, document: vreemd }))).toEqual([
      'document-onbekend',
    ]);
    for (const anders of [{ wat: 'a\u0000b' }, { extra: 1 }, { tot: '2027-02-31' }, { uitvoerders: 'Anna' }])
      expect((await proef.vraag('ib', 'POST', PAD, { ...INHOUD, ...anders })).status).toBe(422);
    expect(await proef.query('SELECT 1 FROM medische_handeling')).toEqual([]);
  });

  const mag = new Map<Mens, number>([
    ...(['ib', 'schoolleider'] as const).map((wie) => [wie, 201] as const),
    ...(['ibSbo'] as const).map((wie) => [wie, 201] as const),
    ...(['anderIb', 'andereSchoolleider', 'schoolleiderCluster2', 'schoolleiderVo', 'ibVo', 'ibVso'] as const).map(
      (wie) => [wie, 404] as const,
    ),
  ]);
  it('ARR-6 alleen de school die met de leerling werkt, schrijft op', async () => {
    for (const wie of Object.keys(MENSEN) as Mens[])
      expect([wie, (await proef.vraag(wie, 'POST', PAD, INHOUD)).status]).toEqual([wie, mag.get(wie) ?? 403]);
    expect((await proef.vraag(undefined, 'POST', PAD, INHOUD)).status).toBe(401);
  });
});

describe('of het mag', () => {
  it('ARR-6 pas met het laatste akkoord mag het, en dan hoort de school het', async () => {
    const id = await schrijfOp(proef);
    await antwoordt(proef, 'ouder', id);
    await antwoordt(proef, 'tweedeOuder', id);
    await antwoordt(proef, 'leraar', id);
    expect(await beeldVan(proef)).toMatchObject({
      stand: { soort: 'wacht', ontbreekt: [{ wie: 'bestuur', bron: { regel: 'ARR-6' } }] },
    });
    expect((await legtVast(proef, 'ib', id, { partij: 'bestuur', naam: 'P. de Wit' })).status).toBe(422);
    expect((await legtVast(proef, 'schoolleider', id, { partij: 'bestuur', naam: 'P. de Wit' })).status).toBe(200);
    expect((await beeldVan(proef)).stand.zin).toBe('Proef leraar mag dit doen, tot en met zaterdag 31 juli 2027.');
    expect(await voorvallen(proef)).toEqual(['vastgelegd', 'akkoord', 'akkoord', 'akkoord', 'akkoord', 'mag']);
    expect(await proef.query("SELECT 1 FROM bericht WHERE aan_adres LIKE 'ib@%'")).toHaveLength(1);
  });

  it('ARR-6 intrekken werkt meteen, en de school hoort het', async () => {
    const id = await schrijfOp(proef);
    await allenAkkoord(proef, id);
    expect((await antwoordt(proef, 'tweedeOuder', id, 'ingetrokken')).status).toBe(200);
    expect(await standVan(proef)).toBe('geweigerd');
    expect((await voorvallen(proef)).slice(-2)).toEqual(['ingetrokken', 'mag-niet-meer']);
    const [mail] = await proef.query<{ onderwerp: string }>(
      "SELECT onderwerp FROM bericht WHERE aan_adres LIKE 'ib@%' ORDER BY id DESC",
    );
    expect(mail?.onderwerp).toBe('Medisch handelen: iets mag nu niet meer');
    expect(
      await proef.query("SELECT antwoord FROM medisch_akkoord WHERE partij = 'ouder' ORDER BY volgorde"),
    ).toHaveLength(3);
  });

  it('ARR-6 een wijziging vraagt alle akkoorden opnieuw, en wie een oude versie las, wordt dat verteld', async () => {
    const id = await schrijfOp(proef);
    await allenAkkoord(proef, id);
    const wijziging = { ...INHOUD, waar: 'In de rustige hoek', volgnummer: 1 };
    expect((await proef.vraag('ib', 'PUT', `/medisch/${id}`, wijziging)).json).toEqual({ id, versie: 2 });
    expect((await beeldVan(proef)).stand).toMatchObject({ soort: 'wacht', ontbreekt: { length: 4 } });
    expect((await antwoordt(proef, 'ouder', id, 'akkoord', 1)).status).toBe(409);
    expect((await proef.vraag('schoolleider', 'PUT', `/medisch/${id}`, wijziging)).status).toBe(409);
    await allenAkkoord(proef, id, 2);
    expect(await standVan(proef)).toBe('mag');
  });

  it('ARR-6 twee mensen die tegelijk wijzigen: één wint, de ander hoort het', async () => {
    const id = await schrijfOp(proef);
    const beide = await Promise.all(
      (['ib', 'schoolleider'] as const).map((wie) =>
        proef.vraag(wie, 'PUT', `/medisch/${id}`, { ...INHOUD, waar: wie, volgnummer: 1 }),
      ),
    );
    expect(beide.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('ARR-6 twee keer tegelijk akkoord geeft één akkoord', async () => {
    const id = await schrijfOp(proef);
    const beide = await Promise.all([antwoordt(proef, 'ouder', id), antwoordt(proef, 'ouder', id)]);
    expect(beide.map(({ status }) => status).sort()).toEqual([200, 422]);
  });

  it('ARR-6 van twaalf tot zestien beslist de leerling mee, vanaf zestien alleen', async () => {
    const id = await schrijfOp(proef);
    expect(proef.codes(await antwoordt(proef, 'leerling', id))).toEqual(['ouders-beslissen']);
    await proef.query("UPDATE leerling SET geboortedatum = '2013-01-01' WHERE id = $1", [REGIO.kind]);
    await allenAkkoord(proef, id);
    expect((await beeldVan(proef)).stand.ontbreekt).toMatchObject([{ wie: 'leerling' }]);
    expect((await antwoordt(proef, 'leerling', id)).status).toBe(200);
    expect(await standVan(proef, 'leerling')).toBe('mag');
    await proef.query("UPDATE leerling SET geboortedatum = '2010-11-20' WHERE id = $1", [REGIO.kind]);
    expect(proef.codes(await antwoordt(proef, 'ouder', id, 'ingetrokken'))).toEqual(['leerling-beslist-zelf']);
    expect((await antwoordt(proef, 'leerling', id, 'ingetrokken')).status).toBe(200);
    expect(await standVan(proef)).toBe('geweigerd');
  });

  it('ARR-6 een ouder die het gezag verliest, telt niet meer mee', async () => {
    const id = await schrijfOp(proef);
    await allenAkkoord(proef, id);
    await antwoordt(proef, 'tweedeOuder', id, 'ingetrokken');
    await proef.query("UPDATE gezag SET tot = '2026-11-20' WHERE persoon = $1", [persoonId('tweedeOuder')]);
    expect(await standVan(proef)).toBe('mag');
  });

  it('ARR-6 op papier: met het papier, van wie beslist, en niet over een later antwoord heen', async () => {
    const id = await schrijfOp(proef, { voorbehouden: true });
    const document = await voegDocumentToe(proef);
    const papier = { partij: 'ouder', persoon: persoonId('ouder'), document };
    expect(proef.codes(await legtVast(proef, 'ib', id, { ...papier, document: null }))).toEqual(['papier-ontbreekt']);
    const ander = { ...papier, document: await voegDocumentToe(proef, REGIO.anderKind) };
    expect(proef.codes(await legtVast(proef, 'ib', id, ander))).toEqual(['document-onbekend']);
    expect((await legtVast(proef, 'ib', id, papier)).status).toBe(200);
    await antwoordt(proef, 'ouder', id, 'ingetrokken');
    expect(proef.codes(await legtVast(proef, 'ib', id, papier))).toEqual(['later-geantwoord']);
    const bekwaam = { partij: 'bekwaamheid', naam: 'Anna Bos', verklaardDoor: 'Verpleegkundige Li' };
    expect((await legtVast(proef, 'ib', id, bekwaam)).status).toBe(200);
    expect((await beeldVan(proef)).antwoorden.at(-1)).toMatchObject({
      naam: 'Anna Bos',
      verklaardDoor: 'Verpleegkundige Li',
      weg: 'papier',
      vastgelegdDoor: 'Proef ib',
    });
  });
});
