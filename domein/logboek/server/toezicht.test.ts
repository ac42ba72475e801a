import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import type { Logboek } from '../contract.ts';
import { legRegels } from './proefregels.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);
const van = (mens: Mens) => ({
  persoon: persoonId(mens),
  rol: MENSEN[mens].rol,
  organisatie: MENSEN[mens].organisatie,
});
const op = (dag: string, tijd = '10:00') => `${dag}T${tijd}:00+01:00`;

beforeAll(async () => {
  // The school of anderIb was under the board of `privacy` until November.
  await proef.query("UPDATE vestiging_bestuur SET tot = '2026-11-01' WHERE vestiging = '99AB00'");
  await proef.query("INSERT INTO vestiging_bestuur (vestiging, bestuur, van) VALUES ('99AB00', '99001', '2026-11-01')");
  await proef.query("UPDATE vestiging_bestuur SET tot = '2026-11-10' WHERE vestiging = '99AB00' AND bestuur = '99001'");
  await proef.query("INSERT INTO vestiging_bestuur (vestiging, bestuur, van) VALUES ('99AB00', '99002', '2026-11-10')");
});
beforeEach(() => proef.leeg('verwerking', 'leesvergissing'));

/** A file: one JSON text per line, which is no JSON as a whole. */
const haalUitvoer = async (wie: Mens) => {
  const antwoord = await proef.app.inject({
    url: '/api/v1/logboek/uitvoer',
    headers: { cookie: `opmaat_sessie=${wie}` },
  });
  return { status: antwoord.statusCode, koppen: antwoord.headers, tekst: antwoord.payload };
};
const zoek = async (wie: Mens, vraag = '') => (await proef.vraag(wie, 'GET', `/logboek${vraag}`)).json as Logboek;
const wieVan = ({ regels }: Logboek) => regels.map(({ wie }) => wie);

describe('TOE-4 de functionaris gegevensbescherming doorzoekt het eigen bestuur', () => {
  it('TOE-4 ziet namen van medewerkers en nummers van dossiers, nooit de naam van een leerling', async () => {
    await legRegels(proef, [{ ...van('ib'), leerling: REGIO.kind, herkomst: '10.0.0.7', moment: op('2026-11-19') }]);
    const { tekst, json } = await proef.vraag('privacy', 'GET', '/logboek');
    expect(json).toMatchObject({ totaal: 1, meer: false, van: '2026-11-14', tot: '2026-11-20' });
    expect(json.regels[0]).toMatchObject({
      wie: 'Proef ib',
      bij: 'intern begeleider, De Proefschool',
      wat: 'las het dossier',
      nummer: '26-000001',
      lijst: null,
      herkomst: '10.0.0.7',
    });
    expect(tekst).not.toMatch(/Noor|Proefkind/);
  });

  it('TOE-4 ziet alleen scholen van het eigen bestuur, op de dag van de regel', async () => {
    await legRegels(proef, [
      { ...van('ib'), moment: op('2026-11-19') },
      { ...van('anderIb'), moment: op('2026-10-31', '23:59') },
      { ...van('anderIb'), moment: op('2026-11-01', '00:00') },
      { ...van('anderIb'), moment: op('2026-11-09', '23:59') },
      { ...van('anderIb'), moment: op('2026-11-10', '00:00') },
      { ...van('bestuur'), moment: op('2026-11-18') },
      { ...van('directie'), moment: op('2026-11-18') },
      { ...van('ouder'), moment: op('2026-11-18') },
      { moment: op('2026-11-18') },
    ]);
    const eigen = await zoek('privacy', '?van=2026-10-01&tot=2026-11-20');
    expect(wieVan(eigen)).toEqual(['Proef ib', 'Proef bestuur', 'Proef anderIb', 'Proef anderIb']);
    const ander = await zoek('anderePrivacy', '?van=2026-10-01&tot=2026-11-20');
    expect(ander.regels.map(({ moment }) => moment)).toEqual(['2026-11-09T23:00:00.000Z', '2026-10-31T22:59:00.000Z']);
  });

  it.each([
    ['?zoek=proef%20ib', 1],
    ['?zoek=IB', 1],
    ['?zoek=%25', 0],
    [`?persoon=${persoonId('leraar')}`, 2],
    ['?nummer=26-000002', 2],
    ['?nummer=26-999999', 0],
    ['?actie=dossier.notitie', 1],
    ['?actie=dossier._otitie', 0],
    ['?van=2026-11-19&tot=2026-11-19', 1],
    ['', 4],
  ])('TOE-4 zoekt met %s', async (vraag, aantal) => {
    await legRegels(proef, [
      { ...van('ib'), leerling: REGIO.anderKind, moment: op('2026-11-19') },
      { ...van('leraar'), leerling: REGIO.kind, moment: op('2026-11-18'), actie: 'dossier.notitie-schrijven' },
      {
        ...van('leraar'),
        leerlingen: [REGIO.kind, REGIO.anderKind],
        moment: op('2026-11-17'),
        actie: 'dossier.zoeken',
      },
      { ...van('schoolleider'), leerling: REGIO.kind, moment: op('2026-11-17') },
    ]);
    expect((await zoek('privacy', vraag)).totaal).toBe(vraag === '?zoek=%25' ? 4 : aantal);
  });

  it('TOE-4 een lange lijst komt per bladzijde, en signalen staan op de eerste', async () => {
    await legRegels(
      proef,
      Array.from({ length: 60 }, (_, i) => ({
        ...van('ib'),
        leerling: REGIO.kind,
        moment: op('2026-11-19', `03:${String(i).padStart(2, '0')}`),
      })),
    );
    const een = await zoek('privacy');
    const twee = await zoek('privacy', '?pagina=3');
    expect([een.totaal, een.regels.length, twee.regels.length]).toEqual([60, 25, 10]);
    expect([een.signalen.length, twee.signalen.length]).toEqual([1, 0]);
  });

  it('TOE-4 het zoeken zelf staat in het logboek, met de leerlingen van wie een nummer te zien was', async () => {
    await legRegels(proef, [{ ...van('ib'), leerling: REGIO.kind, moment: op('2026-11-19') }]);
    await zoek('privacy');
    await zoek('privacy', '?nummer=26-999999');
    expect(
      await proef.query(
        "SELECT persoon, leerlingen FROM verwerking WHERE actie = 'logboek.zoeken' ORDER BY volgnummer",
      ),
    ).toEqual([
      { persoon: persoonId('privacy'), leerlingen: [REGIO.kind] },
      { persoon: persoonId('privacy'), leerlingen: [] },
    ]);
  });

  it.each([
    ['?van=2026-11-20&tot=2026-11-01', 'periode-omgekeerd'],
    ['?van=2024-01-01&tot=2026-11-01', 'periode-te-lang'],
    ['?persoon=x', 'vorm-format'],
    ['?pagina=0', 'vorm-minimum'],
    ['?wie=x', 'vorm-additionalProperties'],
  ])('slechte invoer %s wordt geweigerd', async (vraag, code) => {
    const antwoord = await proef.vraag('privacy', 'GET', `/logboek${vraag}`);
    expect([antwoord.status, proef.codes(antwoord)]).toEqual([422, [code]]);
  });

  it.each(["?zoek=' OR 1=1 --", '?zoek=%00', "?actie=';DROP TABLE verwerking;--"])(
    'vreemde invoer %s geeft geen storing en niets van een ander',
    async (vraag) => {
      await legRegels(proef, [{ ...van('anderIb'), moment: op('2026-11-19') }]);
      const { status, json } = await proef.vraag('privacy', 'GET', `/logboek${vraag}`);
      expect([200, 422]).toContain(status);
      expect(json.regels ?? []).toEqual([]);
    },
  );
});

/** A request for information as another capability keeps it: only what the log looks at. */
async function legAanvraag(id: string): Promise<void> {
  await proef.query(`DO $$ DECLARE k record; BEGIN
    FOR k IN SELECT attrelid::regclass AS tabel, attname FROM pg_attribute WHERE attrelid IN ('omgevingspartij'::regclass, 'informatieverzoek'::regclass)
      AND attnotnull AND attnum > 1 AND NOT attisdropped LOOP EXECUTE format('ALTER TABLE %s ALTER COLUMN %I DROP NOT NULL', k.tabel, k.attname); END LOOP; END $$`);
  await proef.query("INSERT INTO omgevingspartij (id, naam) VALUES ($1, 'Praktijk Proefdam')", [id]);
  await proef.query("INSERT INTO informatieverzoek (id, partij, vestiging) VALUES ($1, $1, '99AA00')", [id]);
}

describe('TOE-4 signalen', () => {
  it('TOE-4 noemt veel dossiers, een ongewoon uur, noodtoegang, een vergissing en een link met code', async () => {
    const aanvraag = crypto.randomUUID();
    await legAanvraag(aanvraag);
    await legRegels(proef, [
      ...Array.from({ length: 31 }, () => ({ ...van('ib'), leerling: crypto.randomUUID(), moment: op('2026-11-17') })),
      { ...van('leraar'), leerling: REGIO.kind, moment: op('2026-11-18', '05:59') },
      { ...van('leraar'), leerling: REGIO.kind, moment: op('2026-11-18', '06:00') },
      { ...van('schoolleider'), leerling: REGIO.kind, moment: op('2026-11-18', '22:59') },
      { ...van('schoolleider'), leerling: REGIO.kind, moment: op('2026-11-18', '23:00') },
      {
        ...van('leraar'),
        leerling: REGIO.kind,
        soort: 'schrijven',
        actie: 'dossier.noodtoegang-nemen',
        moment: op('2026-11-19'),
      },
      {
        ...van('leraar'),
        leerling: REGIO.kind,
        soort: 'schrijven',
        actie: 'logboek.vergissing-melden',
        moment: op('2026-11-19'),
      },
      { rol: 'openbaar', leerling: REGIO.kind, onderwerp: aanvraag, moment: op('2026-11-16') },
      { rol: 'openbaar', leerling: REGIO.kind, onderwerp: crypto.randomUUID(), moment: op('2026-11-16') },
    ]);
    const { signalen } = await zoek('privacy');
    expect(signalen.map(({ dag, soort, wie, tekst }) => [dag, soort, wie, tekst])).toEqual([
      ['2026-11-19', 'noodtoegang', 'Proef leraar', 'Noodtoegang tot 1 dossier'],
      ['2026-11-19', 'vergissing', 'Proef leraar', '1 dossier per vergissing geopend'],
      ['2026-11-18', 'vreemd-uur', 'Proef schoolleider', '1 handeling op een ongewoon uur'],
      ['2026-11-18', 'vreemd-uur', 'Proef leraar', '1 handeling op een ongewoon uur'],
      ['2026-11-17', 'veel-dossiers', 'Proef ib', '31 verschillende dossiers op één dag'],
      ['2026-11-16', 'met-code', 'Iemand met een link en code', '1 keer geopend met een link en code'],
    ]);
    expect(signalen.at(-1)?.bij).toBe('de link ging naar Praktijk Proefdam');
    expect((await zoek('anderePrivacy')).signalen).toEqual([]);
  });

  it('TOE-4 gewoon werk geeft geen signaal', async () => {
    await legRegels(proef, [
      ...Array.from({ length: 30 }, () => ({ ...van('ib'), leerling: crypto.randomUUID(), moment: op('2026-11-17') })),
      { ...van('ib'), leerlingen: Array.from({ length: 40 }, () => crypto.randomUUID()), moment: op('2026-11-17') },
    ]);
    expect((await zoek('privacy')).signalen).toEqual([]);
  });
});

describe('TOE-4 uitvoer als Logboek dataverwerkingen', () => {
  it('TOE-4 geeft één JSON-regel per handeling, en per leerling op een lijst een eigen regel eronder; zonder namen', async () => {
    const verzoek = crypto.randomUUID();
    await legRegels(proef, [
      { ...van('ib'), leerling: REGIO.kind, verzoek, moment: op('2026-11-18') },
      {
        ...van('leraar'),
        leerlingen: [REGIO.kind, REGIO.anderKind],
        actie: 'dossier.zoeken',
        moment: op('2026-11-19'),
      },
    ]);
    const { status, tekst, koppen } = await haalUitvoer('privacy');
    expect([status, koppen['content-type']]).toEqual([200, 'application/x-ndjson']);
    expect(koppen['content-disposition']).toContain('logboek-2026-11-14-2026-11-20.ndjson');
    expect(tekst).not.toMatch(/Proef (ib|leraar)|Noor|Proefkind|Proefschool/);
    const regels = tekst
      .trimEnd()
      .split('\n')
      .map((regel) => JSON.parse(regel));
    expect(regels).toHaveLength(4);
    expect(regels[0]).toMatchObject({
      trace_id: verzoek.replaceAll('-', ''),
      span_id: expect.stringMatching(/^[0-9a-f]{16}$/),
      status: 'Ok',
      name: 'dossier.bekijken',
      start_time: '2026-11-18T09:00:00.000Z',
      end_time: '2026-11-18T09:00:00.000Z',
      resource: { attributes: { 'service.name': 'opmaat' } },
      attributes: {
        'dpl.core.processing_activity_id': 'urn:opmaat:verwerking:dossier.bekijken',
        'dpl.core.data_subject_id': REGIO.kind,
        'dpl.core.data_subject_id_type': 'urn:opmaat:dossier',
        'enduser.id': `urn:uuid:${persoonId('ib')}`,
        'enduser.role': 'ib',
      },
    });
    const [, lijst, een, ander] = regels;
    expect(lijst.attributes).not.toHaveProperty(['dpl.core.data_subject_id']);
    expect([een, ander].map(({ parent_span_id, trace_id }) => [parent_span_id, trace_id])).toEqual([
      [lijst.span_id, lijst.trace_id],
      [lijst.span_id, lijst.trace_id],
    ]);
    expect(new Set(regels.map(({ span_id }) => span_id)).size).toBe(4);
  });

  it('TOE-4 de uitvoer staat zelf in het logboek, met iedereen die erin voorkomt', async () => {
    await legRegels(proef, [{ ...van('ib'), leerlingen: [REGIO.kind, REGIO.anderKind], moment: op('2026-11-19') }]);
    await haalUitvoer('privacy');
    expect(await proef.query("SELECT leerlingen FROM verwerking WHERE actie = 'logboek.uitvoeren'")).toEqual([
      { leerlingen: [REGIO.kind, REGIO.anderKind] },
    ]);
  });

  it('TOE-4 te veel voor één bestand wordt gezegd, met wat dan kan', async () => {
    await legRegels(
      proef,
      Array.from({ length: 20_001 }, () => ({ ...van('ib'), moment: op('2026-11-19') })),
    );
    const antwoord = await proef.vraag('privacy', 'GET', '/logboek/uitvoer');
    expect([antwoord.status, proef.codes(antwoord)]).toEqual([422, ['uitvoer-te-groot']]);
    const { totaal, meer } = await zoek('privacy');
    expect([totaal, meer]).toEqual([10_000, true]);
  });
});

describe('TOE-4 het logboek van een organisatie is voor de functionaris alleen', () => {
  it.each(Object.keys(MENSEN) as Mens[])('TOE-4 %s', async (wie) => {
    await legRegels(proef, [{ ...van('ib'), leerling: REGIO.kind, moment: op('2026-11-19') }]);
    const [lijst, uitvoer] = [await proef.vraag(wie, 'GET', '/logboek'), await haalUitvoer(wie)];
    const verwacht = MENSEN[wie].rol === 'privacy' ? 200 : 403;
    expect([lijst.status, uitvoer.status]).toEqual([verwacht, verwacht]);
    if (wie === 'anderePrivacy')
      expect([lijst.json.totaal, uitvoer.tekst]).toEqual([0, expect.not.stringContaining(REGIO.kind)]);
  });
});
