import { beforeAll, describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { alsActor } from '../../../server/platform/databank/als-actor.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { zetTermijn } from '../../../server/platform/termijn.ts';
import { berekenEvaluatietermijn } from '../regels/afronden.ts';
import { beschrijfBehoefte, DOEL, dienIn, doe, kosten, maak, opzet, schrijfIn } from './proefarrangement.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);
beforeAll(async () => {
  await schrijfIn(proef.query);
  await beschrijfBehoefte(proef.query);
});

const school = (deel: Record<string, unknown> = {}) => ({
  model: 'school',
  van: '2026-11-02',
  tot: '2027-02-26',
  kosten: [kosten({ betaler: 'school' })],
  ...deel,
});
const groep = (deel: Record<string, unknown> = {}) =>
  school({ soort: 'groep', leerling: null, groep: '4A', naam: 'Samen lezen', ...deel });
const actor = (wie: Mens) => ({ persoon: persoonId(wie), naam: `Proef ${wie}`, ...MENSEN[wie] });

describe('ARR-1 opstellen', () => {
  it.each([
    ['einde voor begin', { tot: '2026-11-01' }, 'einde-voor-begin'],
    ['negatieve kosten', { kosten: [kosten({ bedrag: -100 })] }, 'kosten-negatief'],
    ['kosten twee keer', { kosten: [kosten(), kosten()] }, 'kosten-dubbel'],
    ['geen doel', { inhoud: { doelen: [] } }, 'doel-ontbreekt'],
    [
      'een doel dat niet in het plan staat',
      { inhoud: { doelen: [{ id: DOEL, tekst: 'x', oppDoel: DOEL }] } },
      'opp-doel-onbekend',
    ],
    ['een model dat het plan niet kent', { model: 'expertise' }, 'model-niet-in-plan'],
    ['een groep van een andere school', { soort: 'groep', leerling: null, groep: '9Z' }, 'groep-onbekend'],
  ])('ARR-1 %s kan niet', async (_, deel, code) => {
    const geweigerd = await proef.vraag('ib', 'POST', '/arrangementen', opzet(school(deel)));
    expect(geweigerd.status).toBe(422);
    expect(proef.codes(geweigerd)).toContain(code);
  });

  it('ARR-1 een leerling kan niet op twee plekken tegelijk zijn, en de weigering zegt waar', async () => {
    const elders = { plek: 'Taalschool', dagdelen: ['ma-ochtend', 'di-ochtend'] };
    await maak(proef.vraag, school({ ...elders, naam: 'Taal in de ochtend' }));
    const tweede = await proef.vraag(
      'ib',
      'POST',
      '/arrangementen',
      opzet(school({ plek: 'De Stapsteen', dagdelen: ['di-ochtend'] })),
    );
    expect(tweede.json.redenen).toMatchObject([{ code: 'twee-plekken', veld: 'dagdelen' }]);
    expect(tweede.json.redenen[0].zin).toContain(
      'dinsdagochtend al bij «Taalschool», voor het arrangement «Taal in de ochtend»',
    );
    const antwoorden = await Promise.all(
      ['Plek een', 'Plek twee'].map((plek) =>
        proef.vraag('ib', 'POST', '/arrangementen', opzet(school({ plek, dagdelen: ['vr-middag'] }))),
      ),
    );
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it('ARR-2 in het schoolmodel kent de school meteen toe; de evaluatie staat zes weken vooraf op de werklijst', async () => {
    const id = await maak(proef.vraag, school());
    expect((await proef.vraag('ouder', 'GET', `/arrangementen/${id}`)).json).toMatchObject({
      toestand: 'toegekend',
      stand: 'Loopt',
      kosten: [{ betaler: 'school' }],
    });
    const termijn = await proef.query('SELECT soort, laatste_dag, tonen_vanaf FROM termijn WHERE onderwerp = $1', [id]);
    expect(termijn).toEqual([{ soort: 'evaluatie-arrangement', laatste_dag: '2027-02-26', tonen_vanaf: '2027-01-15' }]);
  });

  it('ARR-1 een arrangement voor een groep of een leraar heeft dezelfde termijn, zonder leerling', async () => {
    const id = await maak(proef.vraag, groep());
    expect(await proef.query('SELECT leerling, naam, laatste_dag FROM termijn WHERE onderwerp = $1', [id])).toEqual([
      { leerling: null, naam: 'Groepsarrangement evalueren: het loopt af', laatste_dag: '2027-02-26' },
    ]);
    const eerder = await doe(proef.vraag, 'ib', id, 'einde', { op: '2026-12-18', waarom: 'De groep kan zonder.' });
    expect(eerder.status, eerder.tekst).toBe(200);
    expect(await proef.query('SELECT laatste_dag FROM termijn WHERE onderwerp = $1', [id])).toEqual([
      { laatste_dag: '2026-12-18' },
    ]);
    const namens = (wie: Mens) =>
      alsActor(proef.databank, actor(wie), datum('2026-11-20'), (tx) =>
        zetTermijn(
          tx,
          { swv: REGIO.swvPo, vestiging: REGIO.school, leerling: null, onderwerp: crypto.randomUUID() },
          berekenEvaluatietermijn({ van: datum('2026-11-02'), tot: datum('2027-02-26'), soort: 'groep' }),
        ),
      );
    // Only about an arrangement of the own school without a pupil.
    for (const wie of ['ib', 'anderIb', 'ouder'] as const)
      await expect(namens(wie)).rejects.toThrow(/row-level security/);
  });

  it('ARR-2 in het expertisemodel staat een arrangement voor een leraar vast na de bevestiging', async () => {
    const id = await maak(proef.vraag, {
      ...school({ soort: 'leraar', leerling: null, model: 'expertise', groep: '4A' }),
      inhoud: { vraagLeraar: 'Rust na de pauze.' },
    });
    expect((await proef.vraag('leraar', 'GET', `/arrangementen/${id}`)).status).toBe(404);
    const bevestigd = await doe(proef.vraag, 'ib', id, 'bevestiging', { wie: 'Gedragsdeskundige Proefdam' });
    expect(bevestigd.json.toestand).toBe('toegekend');
    expect((await proef.vraag('leraar', 'GET', `/arrangementen/${id}`)).json.kosten).toEqual([]);
  });
});

describe('ARR-1 een arrangement voor een groep', () => {
  it('ARR-1 leerlingen doen mee en stoppen; ouders zien alleen het eigen kind', async () => {
    const id = await maak(proef.vraag, groep());
    for (const leerling of [REGIO.kind, REGIO.anderKind]) {
      const mee = await doe(proef.vraag, 'ib', id, 'deelnemers', {
        leerling,
        van: '2026-11-20',
        waarom: 'Leest graag samen.',
      });
      expect(mee.status, mee.tekst).toBe(200);
    }
    const dubbel = await doe(proef.vraag, 'ib', id, 'deelnemers', {
      leerling: REGIO.kind,
      van: '2026-11-23',
      waarom: '',
    });
    expect(proef.codes(dubbel)).toEqual(['doet-al-mee']);
    const voorOuder = await proef.vraag('ouder', 'GET', `/arrangementen/${id}`);
    expect(voorOuder.json.deelnemers).toMatchObject([{ leerling: REGIO.kind, naam: 'Noor Proefkind' }]);
    expect(voorOuder.tekst).not.toContain('Anderkind');
    expect(voorOuder.json.kosten).toEqual([]);
    const voorSchool = await proef.vraag('ib', 'GET', `/arrangementen/${id}`);
    const [deelname] = voorSchool.json.deelnemers.filter((d: { leerling: string }) => d.leerling === REGIO.kind);
    expect(
      proef.codes(
        await doe(proef.vraag, 'ib', id, `deelnemers/${deelname.id}/einde`, { tot: '2026-12-04', waarom: '' }),
      ),
    ).toEqual(['reden-ontbreekt']);
    const gestopt = await doe(proef.vraag, 'ib', id, `deelnemers/${deelname.id}/einde`, {
      tot: '2026-12-04',
      waarom: 'Leest nu zelf.',
    });
    expect(gestopt.status, gestopt.tekst).toBe(200);
    const lijst = await proef.vraag('ouder', 'GET', `/leerlingen/${REGIO.kind}/arrangementen`);
    expect(lijst.json.arrangementen.map((a: { id: string }) => a.id)).toContain(id);
    const zinnen = await proef.query(
      "SELECT leerling FROM gebeurtenis WHERE soort LIKE 'arrangement.deelname%' ORDER BY moment, id",
    );
    expect(zinnen.map(({ leerling }) => leerling)).toEqual([REGIO.kind, REGIO.anderKind, REGIO.kind]);
  });

  it('ARR-1 twee mensen tegelijk: de tweede hoort dat er iets veranderde', async () => {
    const id = await maak(proef.vraag, groep());
    const antwoorden = await Promise.all(
      [REGIO.kind, REGIO.anderKind].map((leerling) =>
        proef.vraag('ib', 'POST', `/arrangementen/${id}/deelnemers`, {
          volgnummer: 1,
          leerling,
          van: '2026-11-20',
          waarom: '',
        }),
      ),
    );
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('ARR-1 evalueren, verlengen en beëindigen', () => {
  it('ARR-1 een evaluatie zegt van elk doel wat ervan kwam; eerder stoppen vraagt een reden', async () => {
    const id = await maak(proef.vraag, school());
    const leeg = { evaluatiedag: '2026-11-20', doelen: [], conclusie: '' };
    expect(proef.codes(await doe(proef.vraag, 'ib', id, 'evaluatie', leeg))).toEqual([
      'doel-open',
      'conclusie-ontbreekt',
    ]);
    const goed = await doe(proef.vraag, 'ib', id, 'evaluatie', {
      evaluatiedag: '2026-11-20',
      doelen: [{ doel: DOEL, uitkomst: 'deels', toelichting: 'Hij leest nu op M4.' }],
      conclusie: 'Doorgaan.',
    });
    expect(goed.json.evaluaties).toMatchObject([{ doelen: [{ uitkomst: 'deels' }] }]);
    expect((await doe(proef.vraag, 'ib', id, 'verlenging', { tot: '2027-04-02', waarom: 'Het werkt.' })).json.tot).toBe(
      '2027-04-02',
    );
    expect(proef.codes(await doe(proef.vraag, 'ib', id, 'einde', { op: '2026-12-18', waarom: '' }))).toEqual([
      'reden-ontbreekt',
    ]);
    const einde = await doe(proef.vraag, 'ib', id, 'einde', { op: '2026-12-18', waarom: 'Verhuisd.' });
    expect(einde.json).toMatchObject({ toestand: 'beeindigd', beeindigdOp: '2026-12-18' });
    expect((await doe(proef.vraag, 'ib', id, 'verlenging', { tot: '2027-05-01', waarom: 'x' })).status).toBe(422);
  });
});

describe('ARR-1 lijst, bestand en cijfers', () => {
  it('ARR-1 de lijst van de school telt per betaler; het bestand draagt geen naam en geen formule', async () => {
    await maak(proef.vraag, school({ naam: '=HYPERLINK("x")' }));
    const lijst = await proef.vraag('schoolleider', 'GET', '/arrangementen?soort=leerling&betaler=school');
    expect(lijst.json.totaal).toBeGreaterThan(0);
    expect(lijst.json.totalen[0]).toMatchObject({ schooljaar: 2026, betaler: 'school' });
    const bestand = await proef.vraag('ib', 'GET', '/arrangementen-bestand');
    expect(bestand.tekst).toContain(`"'=HYPERLINK(""x"")"`);
    expect(bestand.tekst).not.toContain('Noor');
    expect((await proef.vraag('ouder', 'GET', '/arrangementen')).status).toBe(403);
    expect((await proef.vraag('anderIb', 'GET', '/arrangementen')).json.totaal).toBe(0);
  });

  it('ARR-2 de directie ziet aantallen zonder personen, en geen kleine aantallen', async () => {
    const voor = await proef.vraag('directie', 'GET', '/arrangementcijfers');
    const leraar = voor.json.cijfers.find((c: { soort: string }) => c.soort === 'leraar');
    expect(leraar).toEqual({
      schooljaar: 2026,
      soort: 'leraar',
      model: 'expertise',
      betaler: 'school',
      aantal: null,
      bedrag: null,
    });
    const leerling = voor.json.cijfers.find((c: { soort: string }) => c.soort === 'leerling');
    expect(leerling.aantal).toBeGreaterThanOrEqual(5);
    expect((await proef.vraag('directieVo', 'GET', '/arrangementcijfers')).json.cijfers).toEqual([]);
    expect((await proef.vraag('tlv', 'GET', '/arrangementcijfers')).status).toBe(403);
  });
});

describe('ARR-2 de databank weigert uit zichzelf', () => {
  const probeer = (wie: Mens, werk: (tx: Parameters<Parameters<typeof alsActor>[3]>[0]) => Promise<unknown>) =>
    alsActor(proef.databank, actor(wie), datum('2026-11-20'), werk);

  it('ARR-2 een school kan een aanvraag niet zelf toekennen, een ouder niets wijzigen, en wie voorstelde niet besluiten', async () => {
    const id = await dienIn(proef.vraag, { van: '2027-01-04' });
    await expect(
      probeer('schoolleider', (tx) =>
        tx.updateTable('arrangement').set({ toestand: 'toegekend' }).where('id', '=', id).execute(),
      ),
    ).rejects.toThrow(/row-level security/);
    const [geraakt] = (await probeer('ouder', (tx) =>
      tx.updateTable('arrangement').set({ naam: 'x' }).where('id', '=', id).execute(),
    )) as { numUpdatedRows: bigint }[];
    expect(geraakt?.numUpdatedRows).toBe(0n);
    await expect(
      probeer('tlv', (tx) =>
        tx
          .insertInto('arrangement_handeling')
          .values({
            arrangement: id,
            volgnummer: 99,
            leerling: REGIO.kind,
            swv: REGIO.swvPo,
            vestiging: REGIO.school,
            soort: 'besloten',
            moment: '2026-11-20T11:00:00Z',
            dag: datum('2026-11-20'),
            door: persoonId('tlv'),
            door_naam: 'x',
            door_rol: 'tlv',
            gegevens: JSON.stringify({ uitkomst: 'toegekend' }),
          })
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it.each([
    'consulent',
    'opr',
    'leerplicht',
    'partner',
    'steunpunt',
    'toezicht',
    'privacy',
    'beheer',
    'directie',
    'bestuur',
    'deskundige',
  ] as const)('ARR-1 %s leest geen arrangement', async (wie) => {
    const rijen = await probeer(wie, async (tx) => [
      ...(await tx.selectFrom('arrangement').select('id').execute()),
      ...(await tx.selectFrom('arrangement_dossier').select('arrangement').execute()),
      ...(await tx.selectFrom('arrangement_handeling').select('arrangement').execute()),
      ...(await tx.selectFrom('arrangement_kosten').select('id').execute()),
      ...(await tx.selectFrom('arrangement_deelname').select('id').execute()),
    ]);
    expect(rijen).toEqual([]);
  });
});
