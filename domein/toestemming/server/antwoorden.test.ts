import { beforeEach, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { antwoordt, legKlaar, post, standVan, VRAAG, voorvallen, vraagOm, wordtZestien } from './proefopzet.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);
const PAD = `/leerlingen/${REGIO.kind}/toestemmingen`;
const IEDEREEN = Object.keys(MENSEN) as Mens[];
beforeEach(() => legKlaar(proef));

describe('toestemming vragen', () => {
  it('TOE-1 de intern begeleider vraagt: beide ouders met gezag krijgen een mail zonder persoonsgegevens, en het staat in de tijdlijn', async () => {
    const id = await vraagOm(proef);
    expect(await standVan(proef, id)).toBe('gevraagd');
    expect(await post(proef)).toEqual(['ouder', 'tweedeOuder']);
    const [mail] = await proef.query<{ tekst: string; onderwerp: string }>('SELECT onderwerp, tekst FROM bericht');
    expect(`${mail?.onderwerp} ${mail?.tekst}`).not.toMatch(/Noor|Proefkind|Proefschool|Linde|gehoor/);
    expect(mail?.tekst).toContain(`{adres}${PAD}`);
    expect(await proef.query('SELECT soort, vestiging, voor_ouders, gegevens, tekst FROM gebeurtenis')).toEqual([
      {
        soort: 'toestemming.gevraagd',
        vestiging: '99AA00',
        voor_ouders: true,
        tekst: 'Toestemming gevraagd: informatie vragen, Huisartsenpraktijk De Linde.',
        gegevens: { toestemming: id, doel: 'informatie_vragen', partij: VRAAG.partij, vestiging: '99AA00' },
      },
    ]);
    expect(await proef.query("SELECT actie, leerling, onderwerp FROM verwerking WHERE soort = 'schrijven'")).toEqual([
      { actie: 'toestemming.vragen', leerling: REGIO.kind, onderwerp: id },
    ]);
  });

  it('TOE-1 een ouder geeft uit zichzelf: zijn ja staat er meteen, en alleen de andere ouder krijgt de vraag', async () => {
    const id = await vraagOm(proef, 'ouder', { vestiging: REGIO.school });
    expect(await standVan(proef, id)).toBe('gevraagd');
    expect(await post(proef)).toEqual(['tweedeOuder']);
    expect((await antwoordt(proef, 'tweedeOuder', id, 'gegeven')).status).toBe(200);
    expect(await standVan(proef, id)).toBe('gegeven');
    expect(await voorvallen(proef)).toEqual(['gevraagd', 'beantwoord', 'gegeven']);
  });

  it('TOE-1 wat een ouder buiten school geeft, ziet geen school, ook niet bij naam in de tijdlijn', async () => {
    const id = await vraagOm(proef, 'ouder', { partij: 'Praktijk Geheim' });
    expect((await proef.vraag('ib', 'GET', `/toestemmingen/${id}`)).status).toBe(404);
    expect(JSON.stringify(await proef.query('SELECT tekst, gegevens FROM gebeurtenis'))).not.toContain('Geheim');
  });

  it('TOE-1 algemeen, te lang of zonder reden wordt geweigerd met de reden bij het veld', async () => {
    const antwoord = await proef.vraag('ib', 'POST', PAD, {
      ...VRAAG,
      partij: 'alle instanties',
      waarom: '',
      geldigTot: '2028-01-01',
    });
    expect(antwoord.status).toBe(422);
    expect(proef.codes(antwoord)).toEqual(['partij-te-algemeen', 'waarom-leeg', 'einde-te-ver']);
    expect(antwoord.json.redenen[0]).toMatchObject({
      veld: 'partij',
      bron: { regel: 'TOE-1', artikel: 'AVG artikel 7' },
    });
    expect(await proef.query('SELECT 1 FROM toestemming')).toEqual([]);
  });

  it('TOE-1 dezelfde vraag loopt al, ook als twee mensen haar tegelijk stellen', async () => {
    const beide = await Promise.all(
      (['ib', 'schoolleider'] as const).map((wie) => proef.vraag(wie, 'POST', PAD, VRAAG)),
    );
    expect(beide.map(({ status }) => status).sort()).toEqual([201, 422]);
    const geweigerd = beide.find(({ status }) => status === 422);
    expect(geweigerd && proef.codes(geweigerd)).toEqual(['vraag-loopt-al']);
    expect((await proef.vraag('ibSbo', 'POST', PAD, VRAAG)).status).toBe(201);
  });

  it('TOE-1 een ouder kiest alleen een school die met het dossier werkt', async () => {
    const antwoord = await proef.vraag('ouder', 'POST', PAD, { ...VRAAG, vestiging: REGIO.andereSchool });
    expect(proef.codes(antwoord)).toEqual(['school-niet-betrokken']);
    const hergebruik = { ...VRAAG, doel: 'hergebruik_dossier', partijsoort: 'school', onderdelen: ['behoeften'] };
    expect(proef.codes(await proef.vraag('ouder', 'POST', PAD, hergebruik))).toEqual(['school-kiezen']);
  });

  it('AAN-12 bij hergebruik van het dossier is de partij de school zelf, wat er ook is getypt', async () => {
    const id = await vraagOm(proef, 'ibSbo', {
      doel: 'hergebruik_dossier',
      partijsoort: 'school',
      partij: 'Een andere school',
      onderdelen: ['behoeften'],
    });
    expect((await proef.vraag('ouder', 'GET', `/toestemmingen/${id}`)).json).toMatchObject({
      partij: 'De Stapsteen',
      vraag: 'Mag De Stapsteen lezen wat andere scholen eerder over Noor schreven?',
    });
  });

  it('onbekende velden, een verkeerd doel en tekens die niet kunnen, worden geweigerd', async () => {
    for (const anders of [
      { doel: 'alles' },
      { leerling: REGIO.kind },
      { partij: 'a\u0000b' },
      { geldigTot: '2027-02-31' },
      { onderdelen: 'alles' },
    ])
      expect((await proef.vraag('ib', 'POST', PAD, { ...VRAAG, ...anders })).status).toBe(422);
    const sql = "'; DROP TABLE toestemming; --<script>alert(1)</script>";
    const id = await vraagOm(proef, 'ib', {
      partij: `Praktijk ${sql.replace(';', '')}`.slice(0, 60).replaceAll(';', ''),
      waarom: sql,
    });
    expect((await proef.vraag('ouder', 'GET', `/toestemmingen/${id}`)).json.waarom).toBe(sql);
  });
});

describe('antwoorden', () => {
  it('TOE-1 pas als beide ouders ja zeggen geldt het; intrekken werkt meteen, en later opnieuw geven kan', async () => {
    const id = await vraagOm(proef);
    await antwoordt(proef, 'ouder', id, 'gegeven');
    expect(await standVan(proef, id)).toBe('gevraagd');
    await antwoordt(proef, 'tweedeOuder', id, 'gegeven');
    expect(await standVan(proef, id)).toBe('gegeven');
    await antwoordt(proef, 'tweedeOuder', id, 'ingetrokken', 'Ik heb mij bedacht.');
    expect(await standVan(proef, id)).toBe('ouders_verschillen');
    const gezien = (await proef.vraag('ouder', 'GET', `/toestemmingen/${id}`)).json;
    expect(gezien.stand.zin).toContain('De ouders verschillen van mening');
    expect(gezien.stand.watKan).toContain('eerst samen over op school');
    await antwoordt(proef, 'tweedeOuder', id, 'gegeven');
    expect(await standVan(proef, id)).toBe('gegeven');
    expect(await voorvallen(proef)).toEqual(['gevraagd', 'beantwoord', 'gegeven', 'ingetrokken', 'gegeven']);
    expect(await post(proef)).toEqual([
      ...['ib', 'ib', 'ib', 'ouder', 'schoolleider', 'schoolleider', 'schoolleider', 'tweedeOuder'],
    ]);
  });

  it('TOE-1 onder de zestien telt de mening van de leerling niet mee; wie op zijn zestiende nog niets besliste, wordt afgewacht', async () => {
    const id = await vraagOm(proef);
    expect((await antwoordt(proef, 'leerling', id, 'gegeven', 'Prima.')).status).toBe(200);
    expect(await standVan(proef, id)).toBe('gevraagd');
    await antwoordt(proef, 'ouder', id, 'gegeven');
    await antwoordt(proef, 'tweedeOuder', id, 'gegeven');
    expect(await standVan(proef, id)).toBe('gegeven');
    await wordtZestien(proef);
    expect(await standVan(proef, id)).toBe('wacht_op_nieuwe_beslisser');
    expect(proef.codes(await antwoordt(proef, 'ouder', id, 'ingetrokken'))).toEqual(['leerling-beslist-zelf']);
    expect((await proef.vraag('ouder', 'GET', PAD)).json.mag.vragen).toBe(false);
    expect((await antwoordt(proef, 'leerling', id, 'gegeven')).status).toBe(200);
    expect(await standVan(proef, id)).toBe('gegeven');
    expect(await voorvallen(proef)).toEqual(['gevraagd', 'mening', 'beantwoord', 'gegeven', 'gegeven']);
  });

  it('TOE-1 de leerling leest de vraag in eigen woorden, zonder wat welke ouder zei', async () => {
    const id = await vraagOm(proef);
    await antwoordt(proef, 'ouder', id, 'geweigerd', 'Daar ben ik tegen.');
    const gezien = await proef.vraag('leerling', 'GET', `/toestemmingen/${id}`);
    expect(gezien.json).toMatchObject({
      vraag: 'Mag De Proefschool aan Huisartsenpraktijk De Linde vragen wat ze daar over jou weten?',
      onderdelen: [{ naam: 'Je naam en geboortedatum' }],
      stand: { zin: 'Dit gaat nu niet door.' },
      antwoorden: [],
      mag: { antwoorden: ['gegeven', 'geweigerd'], mening: true },
    });
    expect(gezien.tekst).not.toMatch(/Proef ouder|Daar ben ik tegen/);
  });

  it('TOE-1 wie het gezag verliest telt niet meer, wie het krijgt wordt afgewacht', async () => {
    const id = await vraagOm(proef);
    await antwoordt(proef, 'ouder', id, 'gegeven');
    await antwoordt(proef, 'tweedeOuder', id, 'geweigerd');
    expect(await standVan(proef, id)).toBe('ouders_verschillen');
    await proef.query("UPDATE gezag SET tot = '2026-11-20' WHERE persoon = $1", [persoonId('tweedeOuder')]);
    expect(await standVan(proef, id)).toBe('gegeven');
    expect((await antwoordt(proef, 'tweedeOuder', id, 'gegeven')).status).toBe(404);
    proef.zetKlok('2026-11-25T11:00:00.000Z');
    await proef.query("INSERT INTO gezag VALUES ($1, $2, 'voogd', '2026-11-25', NULL)", [
      REGIO.kind,
      persoonId('vreemdeOuder'),
    ]);
    expect(await standVan(proef, id)).toBe('wacht_op_nieuwe_beslisser');
    expect((await antwoordt(proef, 'vreemdeOuder', id, 'gegeven')).status).toBe(200);
    expect(await standVan(proef, id)).toBe('gegeven');
  });

  it('TOE-1 na de laatste dag antwoordt niemand meer', async () => {
    const id = await vraagOm(proef);
    proef.zetKlok('2027-02-20T11:00:00.000Z');
    expect(await standVan(proef, id)).toBe('verlopen');
    expect(proef.codes(await antwoordt(proef, 'ouder', id, 'gegeven'))).toEqual(['toestemming-verlopen']);
  });

  it('een onbekend antwoord of veld wordt geweigerd, een onbekende toestemming bestaat niet', async () => {
    const id = await vraagOm(proef);
    expect((await antwoordt(proef, 'ouder', id, 'misschien')).status).toBe(422);
    expect(
      (
        await proef.vraag('ouder', 'POST', `/toestemmingen/${id}/antwoord`, {
          antwoord: 'gegeven',
          toelichting: '',
          persoon: persoonId('tweedeOuder'),
        })
      ).status,
    ).toBe(422);
    expect((await antwoordt(proef, 'ouder', REGIO.kind, 'gegeven')).status).toBe(404);
    expect((await antwoordt(proef, 'ouder', 'x', 'gegeven')).status).toBe(422);
  });
});

describe('wie wat ziet en doet', () => {
  const LEZERS: readonly Mens[] = ['ouder', 'tweedeOuder', 'leerling', 'ib', 'schoolleider'];
  const ROLLEN: readonly string[] = ['ouder', 'leerling', 'ib', 'schoolleider'];

  const verwacht = (wie: Mens, wieWel: readonly Mens[], rollen: readonly string[], goed = 200) =>
    wieWel.includes(wie) ? goed : rollen.includes(MENSEN[wie].rol) ? 404 : 403;

  it.each(IEDEREEN)('TOE-1 %s leest, vraagt en antwoordt precies naar eigen rol en relatie', async (wie) => {
    const id = await vraagOm(proef);
    expect((await proef.vraag(wie, 'GET', `/toestemmingen/${id}`)).status).toBe(verwacht(wie, LEZERS, ROLLEN));
    // De Stapsteen works with the dossier and sees what it asked itself: nothing here.
    const lijst = await proef.vraag(wie, 'GET', PAD);
    expect(lijst.status).toBe(verwacht(wie, [...LEZERS, 'ibSbo'], ROLLEN));
    if (lijst.status === 200) expect(lijst.json.toestemmingen).toHaveLength(wie === 'ibSbo' ? 0 : 1);
    const antwoorders = ['ouder', 'tweedeOuder', 'leerling'] as const;
    expect((await antwoordt(proef, wie, id, 'gegeven')).status).toBe(verwacht(wie, antwoorders, ['ouder']));
    expect(await proef.query('SELECT persoon, vastgelegd_door FROM toestemming_antwoord')).toEqual(
      (antwoorders as readonly Mens[]).includes(wie)
        ? [{ persoon: persoonId(wie), vastgelegd_door: persoonId(wie) }]
        : [],
    );
    expect((await proef.vraag(wie, 'POST', PAD, { ...VRAAG, partij: 'Huisarts Jansen' })).status).toBe(
      verwacht(wie, ['ouder', 'tweedeOuder', 'ib', 'schoolleider', 'ibSbo'], ['ouder', 'ib', 'schoolleider'], 201),
    );
  });

  it('lezen staat in het logboek; de lijst met doelen is openbaar en noemt niemand', async () => {
    const id = await vraagOm(proef);
    await proef.leeg('verwerking');
    await proef.vraag('ouder', 'GET', PAD);
    await proef.vraag('ouder', 'GET', `/toestemmingen/${id}`);
    expect(await proef.query('SELECT actie, leerling, onderwerp FROM verwerking ORDER BY volgnummer')).toEqual([
      { actie: 'toestemming.lijst', leerling: REGIO.kind, onderwerp: null },
      { actie: 'toestemming.lezen', leerling: REGIO.kind, onderwerp: id },
    ]);
    const doelen = await proef.vraag(undefined, 'GET', '/toestemmingdoelen');
    expect(doelen.status).toBe(200);
    expect(doelen.json.doelen).toHaveLength(6);
    expect((await proef.vraag(undefined, 'GET', PAD)).status).toBe(401);
  });
});
