import { beforeEach, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { abonnementen } from './abonnementen.ts';
import { besluitbody, DOSSIER_IN_HET_KLEIN, dienIn, doe, ruimOp } from './proefopzet.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes, [...DOSSIER_IN_HET_KLEIN, ...abonnementen]);
beforeEach(() => ruimOp(proef));

const onderzoek = (behoefte = 'extra_ondersteuning', kanBieden: boolean | null = false) => ({
  behoefte,
  kanBieden,
  toelichting: 'Wij keken in de groep.',
  psycholoog: null,
});
const OVERLEG = { op: '2026-11-20', verslag: 'Wij spraken met de ouders.' };
const BEREID = {
  vestiging: REGIO.sbo,
  contact: 'mevrouw Proef',
  op: '2026-11-20',
  weging: 'Kleine groepen passen beter bij de behoefte.',
};
const termijnen = (id: string) =>
  proef.query<{ soort: string; eind: string; voldaan: boolean; vervallen: boolean }>(
    "SELECT soort, to_char(laatste_dag, 'YYYY-MM-DD') AS eind, voldaan_op IS NOT NULL AS voldaan, vervallen_op IS NOT NULL AS vervallen FROM termijn WHERE onderwerp = $1 ORDER BY soort",
    [id],
  );

describe('wie ziet een aanmelding', () => {
  it.each([
    ['ouder', 200, 1],
    ['tweedeOuder', 200, 1],
    ['ib', 200, 1],
    ['schoolleider', 200, 1],
    ['ouderZonderGezag', 404, 0],
    ['vreemdeOuder', 404, 0],
    ['anderIb', 404, 0],
    ['andereSchoolleider', 404, 0],
    ['schoolleiderVo', 404, 0],
    ['leraar', 403, undefined],
    ['bestuur', 403, undefined],
    ['directie', 403, undefined],
    ['consulent', 403, undefined],
    ['leerling', 403, undefined],
    ['beheer', 403, undefined],
  ] as const)('AAN-1 %s: een %i en %s in de lijst, en het lezen staat in het logboek', async (wie, status, aantal) => {
    const id = await dienIn(proef);
    await proef.leeg('verwerking');
    expect((await proef.vraag(wie, 'GET', `/aanmeldingen/${id}`)).status).toBe(status);
    expect((await proef.vraag(wie, 'GET', `/aanmeldingen/${id}/bevestiging`)).status).toBe(status);
    expect((await proef.vraag(wie, 'GET', '/aanmeldingen')).json.aanmeldingen?.length).toBe(aantal);
    const log = await proef.query('SELECT DISTINCT persoon, soort, leerling FROM verwerking WHERE onderwerp = $1', [
      id,
    ]);
    expect(log).toEqual(status === 200 ? [{ persoon: persoonId(wie), soort: 'lezen', leerling: REGIO.kind }] : []);
  });

  it('zonder inlog ziet niemand iets', async () => {
    const id = await dienIn(proef);
    expect((await proef.vraag(undefined, 'GET', `/aanmeldingen/${id}`)).status).toBe(401);
  });

  it('AAN-1 de andere school ziet haar eigen aanmelding van hetzelfde kind, niet die van de eerste', async () => {
    await dienIn(proef, 'ouder', { andereScholen: [REGIO.andereSchool] });
    const tweede = await dienIn(proef, 'ouder', { vestiging: REGIO.andereSchool, grondslag: 'respecteert' });
    expect(
      (await proef.vraag('anderIb', 'GET', '/aanmeldingen')).json.aanmeldingen.map(({ id }: { id: string }) => id),
    ).toEqual([tweede]);
    expect((await proef.vraag('ouder', 'GET', '/aanmeldingen')).json.totaal).toBe(2);
  });

  it('de lijst zoekt op naam en nummer en onthoudt wat loopt', async () => {
    const id = await dienIn(proef);
    const lijst = async (zoek: string) => (await proef.vraag('ib', 'GET', `/aanmeldingen?${zoek}`)).json.totaal;
    expect([
      await lijst('zoek=proefkind'),
      await lijst('zoek=100%25'),
      await lijst('stand=lopend'),
      await lijst('stand=afgerond'),
    ]).toEqual([1, 0, 1, 0]);
    await doe(proef, 'ouder', id, 'intrekking', { reden: '' });
    expect([await lijst('stand=lopend'), await lijst('stand=afgerond')]).toEqual([0, 1]);
  });

  it('AAN-1 de bevestiging is een PDF met taal, titel en leesvolgorde', async () => {
    const id = await dienIn(proef);
    const antwoord = await proef.vraag('ouder', 'GET', `/aanmeldingen/${id}/bevestiging`);
    expect(antwoord.koppen['content-type']).toBe('application/pdf');
    expect(antwoord.tekst.startsWith('%PDF-1.7')).toBe(true);
  });
});

describe('een aanmelding behandelen', () => {
  it('AAN-5, AAN-7 de school legt vast, en wat ontbreekt voor elke uitkomst staat vooraf op het scherm', async () => {
    const id = await dienIn(proef, 'ouder', { ondersteuningVerwacht: true });
    const vooraf = (await proef.vraag('schoolleider', 'GET', `/aanmeldingen/${id}`)).json;
    expect(vooraf.uitkomsten.map((u: { soort: string; mag: boolean }) => [u.soort, u.mag])).toEqual([
      ['geplaatst', false],
      ['geplaatst_met_extra_ondersteuning', false],
      ['elders_geplaatst', false],
      ['geweigerd_uitzondering', true],
    ]);
    expect((await doe(proef, 'ib', id, 'onderzoek', onderzoek())).status).toBe(200);
    expect((await doe(proef, 'ib', id, 'overleg', OVERLEG)).status).toBe(200);
    const klaar = await doe(proef, 'ib', id, 'bereidverklaring', BEREID);
    expect(klaar.json.uitkomsten.find(({ soort }: { soort: string }) => soort === 'elders_geplaatst')).toMatchObject({
      mag: true,
      redenen: [],
    });
    expect(klaar.json.handelingen.map(({ soort }: { soort: string }) => soort)).toEqual([
      'ontvangen',
      'onderzoek_vastgelegd',
      'overleg_met_ouders',
      'bereidverklaring',
    ]);
    expect(klaar.json.handelingen[3].tekst).toContain('De Stapsteen');
  });

  it('AAN-7 doorverwijzen zonder bereide school wordt geweigerd en zegt wat ontbreekt', async () => {
    const id = await dienIn(proef);
    await doe(proef, 'ib', id, 'onderzoek', onderzoek());
    const antwoord = await doe(proef, 'schoolleider', id, 'besluit', besluitbody('elders_geplaatst'));
    expect([antwoord.status, proef.codes(antwoord)]).toEqual([
      422,
      ['overleg-ontbreekt', 'bereidverklaring-ontbreekt'],
    ]);
  });

  it('AAN-7 met alles erbij kan het; de termijn is gehaald en anderen horen dat het is afgerond', async () => {
    const id = await dienIn(proef);
    await doe(proef, 'ib', id, 'onderzoek', onderzoek());
    await doe(proef, 'ib', id, 'overleg', OVERLEG);
    await doe(proef, 'ib', id, 'bereidverklaring', BEREID);
    const antwoord = await doe(proef, 'schoolleider', id, 'besluit', besluitbody('elders_geplaatst'));
    expect(antwoord.json).toMatchObject({
      toestand: 'elders_geplaatst',
      lopend: false,
      afgerondOp: '2026-11-20',
      uitkomsten: [],
    });
    expect((await termijnen(id)).map(({ voldaan }) => voldaan)).toEqual([true, true]);
    expect(
      await proef.query(
        "SELECT gegevens->>'toestand' AS toestand FROM gebeurtenis WHERE soort = 'aanmelding.afgerond'",
      ),
    ).toEqual([{ toestand: 'elders_geplaatst' }]);
  });

  it('AAN-6 plaatsing met extra ondersteuning zegt dat erbij, zodat er een ontwikkelingsperspectief komt (OPP-1)', async () => {
    const id = await dienIn(proef);
    await doe(proef, 'ib', id, 'onderzoek', onderzoek('extra_ondersteuning', true));
    expect(
      (await doe(proef, 'schoolleider', id, 'besluit', besluitbody('geplaatst_met_extra_ondersteuning'))).status,
    ).toBe(200);
    expect(await termijnen(id)).toMatchObject([{ voldaan: true }, { voldaan: true }]);
    const [gebeurtenis] = await proef.query("SELECT gegevens FROM gebeurtenis WHERE soort = 'aanmelding.geplaatst'");
    expect(gebeurtenis?.gegevens).toEqual({
      aanmelding: id,
      start: '2027-02-01',
      leerjaar: '4',
      groep: '4A',
      tijdelijk: false,
      extraOndersteuning: true,
    });
  });

  it('AAN-6 twee schoolleiders die tegelijk besluiten: één lukt, de ander hoort wie hem voor was', async () => {
    const id = await dienIn(proef);
    const keuzes = [
      besluitbody('geplaatst'),
      besluitbody('geweigerd_uitzondering', { uitzondering: 'geen_plaatsruimte' }),
    ];
    const antwoorden = await Promise.all(
      keuzes.map((keuze) =>
        proef.vraag('schoolleider', 'POST', `/aanmeldingen/${id}/besluit`, { volgnummer: 1, ...keuze }),
      ),
    );
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [reden] = antwoorden.find(({ status }) => status === 409)?.json.redenen ?? [];
    expect(reden.zin).toMatch(/^Proef schoolleider was u voor, op vrijdag 20 november 2026: /);
    expect(await proef.query("SELECT 1 FROM aanmelding_handeling WHERE soort = 'besloten'")).toHaveLength(1);
  });

  it('AAN-6 na een besluit kan niemand nog iets: 422 met de stand', async () => {
    const id = await dienIn(proef);
    await doe(proef, 'schoolleider', id, 'besluit', besluitbody('geplaatst'));
    expect(proef.codes(await doe(proef, 'ib', id, 'overleg', OVERLEG))).toEqual(['toestand']);
    expect(proef.codes(await doe(proef, 'ouder', id, 'intrekking', { reden: '' }))).toEqual(['toestand']);
  });

  it('AAN-6 de intern begeleider besluit niet en hoort waarom', async () => {
    const id = await dienIn(proef);
    const antwoord = await doe(proef, 'ib', id, 'besluit', besluitbody('geplaatst'));
    expect([antwoord.status, antwoord.json.redenen[0].zin]).toEqual([
      403,
      'Alleen de schoolleider beslist over een aanmelding.',
    ]);
  });

  it('AAN-8 een weigering kiest zelf haar grond', async () => {
    const id = await dienIn(proef);
    expect(proef.codes(await doe(proef, 'schoolleider', id, 'besluit', besluitbody('geweigerd_uitzondering')))).toEqual(
      ['uitzondering-ontbreekt'],
    );
    const antwoord = await doe(
      proef,
      'schoolleider',
      id,
      'besluit',
      besluitbody('geweigerd_uitzondering', { uitzondering: 'geen_plaatsruimte', motivering: 'Groep 4 zit vol.' }),
    );
    expect(antwoord.json.handelingen.at(-1)).toMatchObject({
      tekst: 'De school laat het kind niet toe, omdat de school vol is.',
      toelichting: 'Groep 4 zit vol.',
    });
  });

  it.each([
    'ouder',
    'tweedeOuder',
    'vreemdeOuder',
    'anderIb',
    'andereSchoolleider',
    'leraar',
    'bestuur',
    'directie',
  ] as Mens[])('AAN-6 %s kan bij deze school niets vastleggen of besluiten', async (wie) => {
    const id = await dienIn(proef);
    const statussen = [
      (await doe(proef, wie, id, 'onderzoek', onderzoek())).status,
      (await doe(proef, wie, id, 'verlenging', { weken: 1, meegedeeldOp: '2026-11-20', reden: 'Nog niet klaar.' }))
        .status,
      (await doe(proef, wie, id, 'besluit', besluitbody('geplaatst'))).status,
    ];
    expect(statussen.every((status) => status === 403 || status === 404)).toBe(true);
    expect(await proef.query('SELECT 1 FROM aanmelding_handeling WHERE aanmelding = $1', [id])).toHaveLength(1);
  });

  it('AAN-3 verlengen zet de nieuwe datum op de werklijst; een tweede keer kan niet', async () => {
    const id = await dienIn(proef);
    const verlenging = { weken: 2, meegedeeldOp: '2026-11-20', reden: 'Wij wachten op een verslag.' };
    const eerste = await doe(proef, 'ib', id, 'verlenging', verlenging);
    expect(eerste.json.handelingen.at(-1).tekst).toBe(
      'De school verlengde de termijn met 2 weken, tot en met vrijdag 15 januari 2027.',
    );
    expect((await termijnen(id))[0]).toMatchObject({ soort: 'aanmelding-beslissing', eind: '2027-01-15' });
    expect(proef.codes(await doe(proef, 'ib', id, 'verlenging', verlenging))).toEqual(['verlenging-tweede']);
    expect(
      proef.codes(
        await doe(proef, 'ib', await dienIn(proef, 'vreemdeOuder', { leerling: REGIO.anderKind }), 'verlenging', {
          ...verlenging,
          weken: 5,
          meegedeeldOp: null,
        }),
      ),
    ).toEqual(['verlenging-te-lang', 'verlenging-niet-meegedeeld']);
  });

  it('AAN-5 informatie vragen en ontvangen; zonder vraag valt er niets te ontvangen', async () => {
    const id = await dienIn(proef);
    expect(proef.codes(await doe(proef, 'ib', id, 'informatie', { samenvatting: 'Verslag' }))).toEqual([
      'niets-gevraagd',
    ]);
    await doe(proef, 'ib', id, 'informatievraag', {
      vraag: 'Mogen wij het verslag van de opvang?',
      uiterlijk: '2026-11-27',
      onvolledig: false,
    });
    const na = await doe(proef, 'ib', id, 'informatie', { samenvatting: 'Het verslag is er.' });
    expect(na.json.handelingen.map(({ soort }: { soort: string }) => soort)).toEqual([
      'ontvangen',
      'informatie_gevraagd',
      'informatie_ontvangen',
    ]);
  });

  it('AAN-6 de ouder trekt in: termijnen vervallen en de school hoort het', async () => {
    const id = await dienIn(proef);
    await proef.leeg('bericht');
    expect((await doe(proef, 'tweedeOuder', id, 'intrekking', { reden: 'Wij verhuizen.' })).json).toMatchObject({
      toestand: 'ingetrokken',
      stand: 'Ingetrokken op vrijdag 20 november 2026.',
    });
    expect((await termijnen(id)).map(({ vervallen }) => vervallen)).toEqual([true, true]);
    const aan = (await proef.query<{ aan_persoon: string }>('SELECT aan_persoon FROM bericht')).map(
      ({ aan_persoon }) => aan_persoon,
    );
    expect(aan.sort()).toEqual(['ouder', 'ib', 'schoolleider'].map((mens) => persoonId(mens as Mens)).sort());
  });

  it('een match bij een besluit hoort bij hetzelfde kind', async () => {
    const id = await dienIn(proef);
    await proef.query(
      "INSERT INTO match (id, leerling, swv, vestiging, aanleiding, invoer, criteria, uitkomst, moment, door, door_naam) VALUES ($1, $2, 'PO9901', $3, 'proef', '{}', '{}', '{}', now(), $4, 'Proef ib')",
      ['00000000-0000-7000-8000-00000000ffff', REGIO.anderKind, REGIO.school, persoonId('ib')],
    );
    const match = '00000000-0000-7000-8000-00000000ffff';
    const met = besluitbody('geplaatst', { match });
    expect(proef.codes(await doe(proef, 'schoolleider', id, 'besluit', met))).toEqual(['match-onbekend']);
    await proef.query('UPDATE match SET leerling = $1', [REGIO.kind]);
    expect((await doe(proef, 'schoolleider', id, 'besluit', met)).status).toBe(200);
    expect(
      await proef.query("SELECT gegevens->>'match' AS match FROM aanmelding_handeling WHERE soort = 'besloten'"),
    ).toEqual([{ match }]);
  });

  it('AAN-6 het voortgezet onderwijs laat een onvolledige aanmelding pas na een kans liggen', async () => {
    const id = await dienIn(proef, 'ouder', { vestiging: REGIO.vo });
    await doe(proef, 'schoolleiderVo', id, 'informatievraag', {
      vraag: 'Het advies ontbreekt.',
      uiterlijk: '2026-12-04',
      onvolledig: true,
    });
    expect((await termijnen(id))[0]).toMatchObject({ soort: 'aanmelding-beslissing', eind: '2027-01-15' });
    expect(
      proef.codes(await doe(proef, 'schoolleiderVo', id, 'niet-in-behandeling', { motivering: 'Onvolledig.' })),
    ).toEqual(['kans-loopt-nog']);
    proef.zetKlok('2026-12-07T11:00:00.000Z');
    expect(
      (await doe(proef, 'schoolleiderVo', id, 'niet-in-behandeling', { motivering: 'Onvolledig.' })).json.toestand,
    ).toBe('niet_in_behandeling');
  });
});
