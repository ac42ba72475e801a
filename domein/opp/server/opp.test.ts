import { describe, expect, it } from 'vitest';
import { type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { metProefloop } from './proefloop.ts';
import { DOEL_ID, gesprek, PAD, plan } from './proefplan.ts';

const proef = metProefloop();

describe('OPP-1 beginnen en stoppen', () => {
  it('OPP-1 de ib legt vast dat extra ondersteuning nodig is; er lopen zes weken', async () => {
    await proef.begin();
    const { termijn, aanleidingDag, mag } = await proef.bekijk();
    expect(aanleidingDag).toBe('2026-11-20');
    // Six weeks later is New Year's Day, so Monday the fourth.
    expect(termijn).toMatchObject({
      soort: 'opp-vaststellen',
      laatsteDag: '2027-01-04',
      wettelijkeLaatsteDag: '2027-01-01',
    });
    expect(mag).toMatchObject({ schrijven: true, antwoorden: false });
  });

  it.each([
    ['ouder', 403],
    ['leerling', 403],
    ['leraar', 403],
    ['anderIb', 404],
    ['bestuur', 403],
    ['tlv', 403],
    ['consulent', 403],
    [undefined, 401],
  ] as [Mens | undefined, number][])('OPP-1 %s begint geen plan: %i', async (wie, status) => {
    expect((await proef.vraag(wie, 'POST', PAD, { dag: '2026-11-20' })).status).toBe(status);
  });

  it('OPP-1 een tweede plan naast een lopend plan kan niet, ook niet tegelijk', async () => {
    const tegelijk = await Promise.all([1, 2, 3].map(() => proef.vraag('ib', 'POST', PAD, { dag: '2026-11-20' })));
    expect(tegelijk.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(await proef.query('SELECT 1 FROM termijn')).toHaveLength(1);
  });

  it('OPP-1 toch niet nodig: met reden en besproken; de termijn vervalt en het concept is weg', async () => {
    const { opp } = await proef.schrijf();
    const sluit = (deel: object) =>
      proef.vraag('ib', 'POST', `/opp/${opp}/afsluiting`, {
        reden: 'Het gaat goed.',
        besprokenOp: '2026-11-20',
        volgnummer: 1,
        ...deel,
      });
    expect(proef.codes(await sluit({ reden: ' ' }))).toEqual(['reden-ontbreekt']);
    expect(proef.codes(await sluit({ besprokenOp: '2026-11-21' }))).toEqual(['niet-besproken']);
    expect((await sluit({ volgnummer: 9 })).status).toBe(409);
    expect((await sluit({})).status).toBe(200);
    const { afgeslotenOp, termijn, inDeMaak } = await proef.bekijk();
    expect({ afgeslotenOp, termijn, inDeMaak }).toEqual({ afgeslotenOp: '2026-11-20', termijn: null, inDeMaak: null });
    expect((await proef.vraag('ib', 'PUT', `/opp/${opp}/concept`, { volgnummer: 1, inhoud: plan() })).status).toBe(422);
  });
});

describe('OPP-8 opstellen', () => {
  it('OPP-8 het plan staat al ingevuld met wat bekend is', async () => {
    await proef.begin();
    const { json } = await proef.vraag('ib', 'GET', `${PAD}/opstellen`);
    expect(json.concept).toMatchObject({ id: null, nummer: 1, volgnummer: 0 });
    expect(json.concept.inhoud).toMatchObject({
      belemmerend: ['Lezen kost veel energie'],
      geprobeerd: ['Elke dag samen lezen. Effect: Noor leest met meer plezier.'],
      visieOuders: 'Thuis leest zij nooit',
      uitstroom: { bestemming: null, voorlopig: true },
    });
    expect(json.doelvoorstellen).toMatchObject([
      { categorie: 'lezen-technisch', beginsituatie: 'Leest nu AVI M3.', tot: '2027-07-31' },
    ]);
    expect((await proef.vraag('ouder', 'GET', `${PAD}/opstellen`)).status).toBe(403);
    expect((await proef.vraag('anderIb', 'GET', `${PAD}/opstellen`)).status).toBe(404);
  });

  it('OPP-8 een half plan wordt bewaard; wie een oudere tekst zag, hoort van wie de nieuwe is (409)', async () => {
    const { opp } = await proef.schrijf({ ...plan(), belemmerend: [] });
    const bewaar = (wie: Mens, volgnummer: number) =>
      proef.vraag(wie, 'PUT', `/opp/${opp}/concept`, { volgnummer, inhoud: plan() });
    expect((await bewaar('schoolleider', 1)).json.volgnummer).toBe(2);
    const botst = await bewaar('ib', 1);
    expect([botst.status, proef.codes(botst)]).toEqual([409, ['plan-veranderd']]);
    expect(botst.tekst).toContain('Proef schoolleider');
    expect((await bewaar('ib', 0)).status).toBe(409);
    expect((await bewaar('anderIb', 2)).status).toBe(404);
    expect((await bewaar('ouder', 2)).status).toBe(403);
  });

  it('OPP-8 twee mensen tegelijk: een wint, niemand overschrijft', async () => {
    const opp = await proef.begin();
    const bewaar = () => proef.vraag('ib', 'PUT', `/opp/${opp}/concept`, { volgnummer: 0, inhoud: plan() });
    const statussen = (await Promise.all([bewaar(), bewaar(), bewaar()])).map(({ status }) => status);
    expect(statussen.sort()).toEqual([200, 409, 409]);
  });

  it.each([
    ['een onbekende bestemming', { uitstroom: { bestemming: 'maan', voorlopig: false, motivering: '' } }],
    ['een onbekend veld', { geheim: 'x' }],
    ['een dag die niet bestaat', { doelen: [{ ...plan().doelen[0], tot: '2027-02-30' }] }],
    ['een tekst zonder eind', { groei: 'x'.repeat(20_001) }],
  ])('OPP-8 %s wordt geweigerd', async (_wat, deel) => {
    const opp = await proef.begin();
    expect(
      (await proef.vraag('ib', 'PUT', `/opp/${opp}/concept`, { volgnummer: 0, inhoud: { ...plan(), ...deel } })).status,
    ).toBe(422);
  });
});

describe('OPP-7 vaststellen', () => {
  it('OPP-7 het hele pad: schrijven, voorleggen, instemmen, vaststellen', async () => {
    const { versie } = await proef.stelVast();
    const { geldend, termijn, inDeMaak } = await proef.bekijk('ouder');
    expect([inDeMaak, termijn]).toEqual([null, null]);
    expect(geldend).toMatchObject({ id: versie, nummer: 1, toestand: 'vastgesteld', vastgesteldDoor: 'Proef ib' });
    expect(geldend.instemmingen.map(({ als, antwoord }: { als: string; antwoord: string }) => [als, antwoord])).toEqual(
      [
        ['ouder', 'akkoord'],
        ['ouder', 'akkoord'],
        ['school', 'akkoord'],
      ],
    );
    expect(await proef.query('SELECT id, versie, vervallen_op FROM opp_doel')).toEqual([
      { id: DOEL_ID, versie, vervallen_op: null },
    ]);
    expect(await proef.query("SELECT voldaan_op FROM termijn WHERE soort = 'opp-vaststellen'")).toEqual([
      { voldaan_op: '2026-11-20' },
    ]);
    const [feit] = await proef.query<{ gegevens: object }>(
      "SELECT gegevens FROM gebeurtenis WHERE soort = 'opp.vastgesteld'",
    );
    expect(feit?.gegevens).toMatchObject({ versie, nummer: 1 });
  });

  it('OPP-2 OPP-3 zonder bestemming, factoren of instemming kan het niet, met elke reden tegelijk', async () => {
    const leeg = {
      ...plan(),
      uitstroom: { bestemming: null, voorlopig: true, motivering: '' },
      belemmerend: [],
      bevorderend: [],
    };
    const { versie } = await proef.schrijf(leeg);
    const bied = await proef.vraag('ib', 'POST', `/opp/versies/${versie}/aanbod`, { volgnummer: 1 });
    expect(proef.codes(bied)).toEqual([
      'bestemming-ontbreekt',
      'motivering-ontbreekt',
      'belemmerend-ontbreekt',
      'bevorderend-ontbreekt',
    ]);
    const vast = await proef.vraag('ib', 'POST', `/opp/versies/${versie}/vaststelling`, { volgnummer: 1 });
    expect(proef.codes(vast)).toEqual(
      expect.arrayContaining(['bestemming-ontbreekt', 'niet-aangeboden', 'instemming-ontbreekt']),
    );
  });

  it('OPP-6 een doel dat eindigt voor het begint, gaat niet naar de ouders', async () => {
    const { versie } = await proef.schrijf({ ...plan(), doelen: [{ ...plan().doelen[0], tot: '2026-11-01' }] });
    expect(proef.codes(await proef.vraag('ib', 'POST', `/opp/versies/${versie}/aanbod`, { volgnummer: 1 }))).toEqual([
      'doel-einde-voor-begin',
    ]);
  });

  it('OPP-1 een verstreken termijn houdt het vaststellen niet tegen', async () => {
    const { versie, hash } = await proef.bied();
    proef.zetKlok('2027-03-01T11:00:00.000Z');
    for (const wie of ['ouder', 'tweedeOuder'] as const) await proef.antwoord(wie, versie, hash);
    expect(
      (await proef.vraag('schoolleider', 'POST', `/opp/versies/${versie}/vaststelling`, { volgnummer: 2 })).status,
    ).toBe(200);
  });

  it('OPP-6 een doel van een ander plan kan niet worden meegenomen', async () => {
    await proef.stelVast();
    const kind = REGIO.anderKind;
    await proef.query(
      `INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van) VALUES (gen_random_uuid(), $1, $2, 'PO9901', '4', '4A', '2026-08-24')`,
      [kind, REGIO.school],
    );
    await proef.query(
      `INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES ($1, $2, 'aanmelding', gen_random_uuid(), 'PO9901', '2026-08-01')`,
      [kind, REGIO.school],
    );
    const opp = (await proef.vraag('ib', 'POST', `/leerlingen/${kind}/opp`, { dag: '2026-11-20' })).json.id;
    const versie = (await proef.vraag('ib', 'PUT', `/opp/${opp}/concept`, { volgnummer: 0, inhoud: plan() })).json.id;
    await proef.vraag('ib', 'POST', `/opp/versies/${versie}/aanbod`, { volgnummer: 1 });
    const { json } = await proef.vraag('vreemdeOuder', 'GET', `/leerlingen/${kind}/opp`);
    await proef.antwoord('vreemdeOuder', versie, json.plannen[0].inDeMaak.hash);
    const vast = await proef.vraag('ib', 'POST', `/opp/versies/${versie}/vaststelling`, { volgnummer: 2 });
    expect([vast.status, proef.codes(vast)]).toEqual([422, ['doel-van-ander']]);
    // All or nothing: the plan is not adopted and nobody signed for the school.
    expect(await proef.query("SELECT 1 FROM opp_instemming WHERE als = 'school' AND versie = $1", [versie])).toEqual(
      [],
    );
  });

  it('OPP-7 de PDF noemt wie tekende, wat de leerling zei en het controlegetal; alleen voor wie het plan leest', async () => {
    const { versie } = await proef.stelVast();
    const pdf = await proef.vraag('ouder', 'GET', `/opp/versies/${versie}/pdf`);
    expect([pdf.status, pdf.koppen['content-type']]).toEqual([200, 'application/pdf']);
    expect(pdf.tekst.startsWith('%PDF-1.7')).toBe(true);
    expect((await proef.vraag('anderIb', 'GET', `/opp/versies/${versie}/pdf`)).status).toBe(404);
    expect((await proef.vraag('leraar', 'GET', `/opp/versies/${versie}/pdf`)).status).toBe(403);
  });
});

describe('OPP-7 bijstellen', () => {
  it('OPP-7 een nieuwe versie begint met de oude tekst en een reden; doelen houden hun nummer, wat wegvalt vervalt', async () => {
    const { opp } = await proef.stelVast();
    expect(
      proef.codes(await proef.vraag('ib', 'PUT', `/opp/${opp}/concept`, { volgnummer: 0, inhoud: plan() })),
    ).toEqual(['eerst-bijstellen']);
    expect(proef.codes(await proef.vraag('ib', 'POST', `/opp/${opp}/bijstelling`, { reden: ' ' }))).toEqual([
      'reden-ontbreekt',
    ]);
    const { json } = await proef.vraag('ib', 'POST', `/opp/${opp}/bijstelling`, { reden: 'Noor leest nu AVI E3' });
    expect((await proef.vraag('ib', 'POST', `/opp/${opp}/bijstelling`, { reden: 'Nog eens' })).status).toBe(409);
    const nieuw = { ...plan(), doelen: [{ ...plan().doelen[0], id: '00000000-0000-7000-8000-00000000d0e2' }] };
    await proef.vraag('ib', 'PUT', `/opp/${opp}/concept`, { volgnummer: 1, inhoud: nieuw });
    await proef.vraag('ib', 'POST', `/opp/versies/${json.id}/aanbod`, { volgnummer: 2 });
    // The version that holds goes on until the new one is adopted; nobody agreed to that one yet.
    const { geldend, inDeMaak, personen } = await proef.bekijk('ouder');
    expect([geldend.nummer, inDeMaak.nummer]).toEqual([1, 2]);
    expect(personen.map(({ stand }: { stand: string }) => stand)).toEqual(['wacht', 'wacht']);
    for (const wie of ['ouder', 'tweedeOuder'] as const) await proef.antwoord(wie, json.id, inDeMaak.hash);
    expect((await proef.vraag('ib', 'POST', `/opp/versies/${json.id}/vaststelling`, { volgnummer: 3 })).status).toBe(
      200,
    );
    expect(await proef.query('SELECT vervallen_op FROM opp_doel ORDER BY id')).toEqual([
      { vervallen_op: '2026-11-20' },
      { vervallen_op: null },
    ]);
    const verschil = await proef.vraag('ouder', 'GET', `${PAD}/vergelijken?van=1&naar=2`);
    expect(verschil.json.verschillen.filter(({ soort }: { soort: string }) => soort !== 'gelijk')).toHaveLength(2);
  });
});

describe('OPP-4 horen', () => {
  it('OPP-4 de school legt het gesprek vast, de leerling schrijft zelf', async () => {
    const opp = await proef.begin();
    expect((await proef.bekijk()).gehoord).toBe('ontbreekt');
    const pad = `/opp/${opp}/gesprekken`;
    expect((await proef.vraag('ib', 'POST', pad, gesprek({ nietGelukt: 'Ziek', gezegd: '' }))).status).toBe(201);
    expect((await proef.bekijk()).gehoord).toBe('niet_gelukt');
    expect(
      (await proef.vraag('leerling', 'POST', `/opp/${opp}/eigen-woorden`, { tekst: 'Ik wil samen lezen.' })).status,
    ).toBe(201);
    expect((await proef.vraag('ib', 'POST', pad, gesprek({ met: 'ouders' }))).status).toBe(201);
    expect((await proef.bekijk()).gehoord).toBe('gehoord');
    const eigen = (await proef.bekijk('leerling')).gesprekken;
    expect(eigen.map(({ met, eigenWoorden }: { met: string; eigenWoorden: boolean }) => [met, eigenWoorden])).toEqual([
      ['leerling', false],
      ['leerling', true],
    ]);
    expect(proef.codes(await proef.vraag('ib', 'POST', pad, gesprek({ dag: '2026-11-21' })))).toEqual([
      'dag-in-toekomst',
    ]);
    expect(proef.codes(await proef.vraag('ib', 'POST', pad, gesprek({ document: persoonId('ib') })))).toEqual([
      'document-onbekend',
    ]);
    expect((await proef.vraag('ouder', 'POST', pad, gesprek())).status).toBe(403);
    expect((await proef.vraag('anderIb', 'POST', pad, gesprek())).status).toBe(404);
    expect((await proef.vraag('ib', 'POST', `/opp/${opp}/eigen-woorden`, { tekst: 'x' })).status).toBe(403);
  });

  it('OPP-4 wie niet is gehoord, houdt het plan niet tegen', async () => {
    await proef.stelVast();
    expect((await proef.bekijk()).gehoord).toBe('ontbreekt');
  });
});
