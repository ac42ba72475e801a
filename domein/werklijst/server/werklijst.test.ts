import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { alsActor, SYSTEEM } from '../../../server/platform/databank/als-actor.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { voerTaakUit } from '../../../server/platform/taak.ts';
import { zetTermijn } from '../../../server/platform/termijn.ts';
import { herinneren } from './herinneren.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);

beforeAll(async () => {
  await proef.query(
    `INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES ($1, $2, 'aanmelding', gen_random_uuid(), 'PO9901', '2026-10-01'),
    ($3, '99AB00', 'aanmelding', gen_random_uuid(), 'PO9901', '2026-10-01')`,
    [REGIO.kind, REGIO.school, REGIO.anderKind],
  );
  const zet = (vestiging: string, leerling: string, naam: string, laatste: string, meer = '') =>
    proef.query(
      `INSERT INTO termijn (id, swv, vestiging, leerling, onderwerp, soort, naam, start, wettelijke_laatste_dag, laatste_dag, regel, artikel, wie, bij_verstrijken ${meer && ', voldaan_op'})
      VALUES (gen_random_uuid(), 'PO9901', $1, $2, gen_random_uuid(), 'aanmelding-beslissing', $3, '2026-01-01', $4, $4, 'AAN-3', 'WPO artikel 40 lid 6', 'de schoolleider', 'Het bestuur krijgt bericht.' ${meer && `, '${meer}'`})`,
      [vestiging, leerling, naam, laatste],
    );
  await zet(REGIO.school, REGIO.kind, 'Later', '2026-12-20');
  await zet(REGIO.school, REGIO.kind, 'Bijna', '2026-11-25');
  await zet(REGIO.school, REGIO.kind, 'Te laat', '2026-11-13');
  await zet(REGIO.school, REGIO.kind, 'Al gedaan', '2026-11-01', '2026-10-30');
  await zet('99AB00', REGIO.anderKind, 'Van een ander', '2026-11-10');
});

describe('AAN-13 werklijst van de school', () => {
  it('AAN-13 toont wat loopt van de eigen school, te laat bovenaan, zonder wat al is gedaan', async () => {
    const { status, json } = await proef.vraag('ib', 'GET', '/werklijst');
    expect(status).toBe(200);
    expect(json.regels.map((regel: { naam: string }) => regel.naam)).toEqual(['Te laat', 'Bijna', 'Later']);
    expect(json.telling).toEqual({ lopend: 3, nadert: 1, verstreken: 1 });
    expect(json.regels[0]).toMatchObject({ naamVanWie: 'Noor Proefkind', bron: { regel: 'AAN-3' } });
  });

  it('AAN-13 een filter verbergt nooit de telling van wat te laat is', async () => {
    const { json } = await proef.vraag('schoolleider', 'GET', '/werklijst?stand=ruim');
    expect(json.regels).toHaveLength(1);
    expect(json.telling.verstreken).toBe(1);
  });

  it('TOE-4 het lezen van de lijst staat in het logboek, met de leerlingen die erop stonden', async () => {
    await proef.vraag('ib', 'GET', '/werklijst?stand=verstreken');
    const [regel] = await proef.query<{ leerlingen: string[]; persoon: string }>(
      "SELECT leerlingen, persoon FROM verwerking WHERE actie = 'werklijst.bekijken' ORDER BY moment DESC LIMIT 1",
    );
    expect(regel).toEqual({ leerlingen: [REGIO.kind], persoon: persoonId('ib') });
  });

  it.each(['ouder', 'leraar', 'bestuur', 'directie', 'beheer', 'leerling'] as const)(
    'een %s heeft geen werklijst',
    async (wie) => {
      expect((await proef.vraag(wie, 'GET', '/werklijst')).status).toBe(403);
    },
  );
});

describe('AAN-13 termijnen van het samenwerkingsverband, en termijnen die ver weg liggen', () => {
  const zet = (naam: string, laatste: string, bij: 'school' | 'swv', tonenVanaf: string | undefined, soort: string) =>
    alsActor(proef.databank, SYSTEEM, datum('2026-11-20'), (tx) =>
      zetTermijn(
        tx,
        {
          swv: 'PO9901',
          vestiging: REGIO.school,
          leerling: REGIO.kind,
          onderwerp: `00000000-0000-7000-8000-0000000000${soort.length}`,
        },
        {
          soort,
          naam,
          start: datum('2026-10-01'),
          wettelijkeLaatsteDag: datum(laatste),
          laatsteDag: datum(laatste),
          wie: 'samenwerkingsverband',
          bron: bron('TLV-9', 'Awb-4:13'),
          bijVerstrijken: 'Het samenwerkingsverband is te laat.',
          bij,
          ...(tonenVanaf !== undefined && { tonenVanaf: datum(tonenVanaf) }),
        },
      ),
    );
  const EIGEN = ['beslissing-tlv', 'opp-evaluatie', 'tlv-straks'];
  const opruimen = () => proef.query('DELETE FROM termijn WHERE soort = ANY($1)', [EIGEN]);
  afterEach(opruimen);

  it('AAN-13 wat het samenwerkingsverband moet doen staat apart, en telt niet als werk van de school', async () => {
    await zet('Beslissing op de aanvraag', '2026-11-22', 'swv', undefined, 'beslissing-tlv');
    const { json } = await proef.vraag('ib', 'GET', '/werklijst?stand=ruim');
    expect(json.wacht).toMatchObject([{ naam: 'Beslissing op de aanvraag', bij: 'swv', naamVanWie: 'Noor Proefkind' }]);
    expect(json.telling).toEqual({ lopend: 3, nadert: 1, verstreken: 1 });
    expect(json.soorten.map(({ soort }: { soort: string }) => soort)).not.toContain('beslissing-tlv');
  });

  it('AAN-13 een termijn die pas later wordt getoond staat nog nergens, en op die dag wel', async () => {
    await zet('Evaluatie', '2026-11-24', 'school', '2026-11-21', 'opp-evaluatie');
    const namen = async () =>
      (await proef.vraag('ib', 'GET', '/werklijst')).json.regels.map(({ naam }: { naam: string }) => naam);
    expect(await namen()).not.toContain('Evaluatie');
    expect((await proef.vraag('bestuur', 'GET', '/termijnen')).json.telling.lopend).toBe(3);
    proef.zetKlok('2026-11-21T11:00:00.000Z');
    expect(await namen()).toContain('Evaluatie');
    proef.zetKlok('2026-11-20T11:00:00.000Z');
  });

  it('AAN-13 ARR-1 een arrangement voor een groep staat er zonder leerling, met zijn naam en nummer', async () => {
    const arrangement = '00000000-0000-7000-8000-00000000a001';
    await proef.query(
      `INSERT INTO arrangement (id, nummer, swv, vestiging, soort, groep, model, naam, inhoud, uitvoerder_soort, uitvoerder, van, tot, toestand,
        begonnen_op, bijgewerkt_op, door, door_naam)
      VALUES ($1, 'AR-26-000001', 'PO9901', $2, 'groep', '4A', 'school', 'Samen lezen', '{}', 'intern', 'x', '2026-09-01', '2026-11-27', 'toegekend', now(), now(), $3, 'x')`,
      [arrangement, REGIO.school, persoonId('ib')],
    );
    await proef.query(
      `INSERT INTO termijn (id, swv, vestiging, onderwerp, soort, naam, start, wettelijke_laatste_dag, laatste_dag, regel, artikel, wie, bij_verstrijken)
      VALUES (gen_random_uuid(), 'PO9901', $2, $1, 'evaluatie-arrangement', 'Groepsarrangement evalueren', '2026-09-01', '2026-11-27', '2026-11-27', 'ARR-1', 'x', 'school', 'x')`,
      [arrangement, REGIO.school],
    );
    const { json } = await proef.vraag('ib', 'GET', '/werklijst?soort=evaluatie-arrangement');
    expect(json.regels).toMatchObject([
      { leerling: null, naamVanWie: 'Samen lezen', nummerVanWie: 'AR-26-000001', onderwerp: arrangement },
    ]);
    await voerTaakUit(herinneren, { databank: proef.databank, nu: () => '2026-11-20T11:00:00.000Z', abonnementen: [] });
    const brieven = await proef.query("SELECT tekst FROM bericht WHERE onderwerp LIKE '%groepsarrangement%'");
    expect(brieven.length).toBeGreaterThan(0);
    expect(JSON.stringify(brieven)).not.toContain('Samen lezen');
    expect((await proef.vraag('tlv', 'GET', '/werklijst')).status).toBe(403);
    await proef.query('DELETE FROM bericht');
    await proef.query('DELETE FROM termijn WHERE onderwerp = $1', [arrangement]);
    await proef.query('UPDATE termijn SET herinnerd_op = null, gemeld_op = null');
  });

  it('AAN-13 wat verstreken is bij het samenwerkingsverband ziet ook het bestuur', async () => {
    await zet('Beslissing op de aanvraag', '2026-11-02', 'swv', undefined, 'beslissing-tlv');
    const { json } = await proef.vraag('bestuur', 'GET', '/termijnen');
    expect(json.scholen[0].verstreken[0]).toMatchObject({ naam: 'Beslissing op de aanvraag', bij: 'swv' });
  });

  it('AAN-13 het samenwerkingsverband wordt zelf herinnerd, en hoort zelf wat verstreken is', async () => {
    await proef.query("UPDATE termijn SET herinnerd_op = '2026-11-01', gemeld_op = '2026-11-01'");
    await proef.query('DELETE FROM bericht');
    await zet('Beslissing op de aanvraag', '2026-11-24', 'swv', undefined, 'beslissing-tlv');
    await zet('Straks', '2026-11-24', 'swv', '2026-11-22', 'tlv-straks');
    const doe = (nu: string) => voerTaakUit(herinneren, { databank: proef.databank, nu: () => nu, abonnementen: [] });
    await doe('2026-11-20T11:00:00.000Z');
    const brieven = () =>
      proef.query<{ aan_adres: string; tekst: string }>('SELECT aan_adres, tekst FROM bericht ORDER BY aan_adres');
    expect((await brieven()).map(({ aan_adres }) => aan_adres)).toEqual([
      'tlv@proef.example',
      'tweedeTlv@proef.example',
    ]);
    expect((await brieven())[0]?.tekst).toContain('{adres}/swv/tlv');
    await proef.query("DELETE FROM termijn WHERE soort = 'tlv-straks'");
    await proef.query('DELETE FROM bericht');
    await doe('2026-11-25T11:00:00.000Z');
    expect((await brieven()).map(({ aan_adres }) => aan_adres)).toEqual([
      'directie@proef.example',
      'tlv@proef.example',
      'tweedeTlv@proef.example',
    ]);
    await proef.query('DELETE FROM bericht');
    await proef.query('UPDATE termijn SET herinnerd_op = null, gemeld_op = null');
  });

  it('AAN-13 een termijn die was voldaan of vervallen en opnieuw wordt gezet, loopt weer', async () => {
    await zet('Beslissing', '2026-11-24', 'swv', undefined, 'beslissing-tlv');
    await proef.query("UPDATE termijn SET vervallen_op = '2026-11-10' WHERE soort = 'beslissing-tlv'");
    await zet('Beslissing', '2026-12-24', 'swv', undefined, 'beslissing-tlv');
    expect((await proef.vraag('ib', 'GET', '/werklijst')).json.wacht).toMatchObject([{ laatsteDag: '2026-12-24' }]);
  });
});

describe('AAN-13 termijnen voor bestuur en samenwerkingsverband', () => {
  it('AAN-13 het bestuur ziet zijn scholen met wat te laat is, zonder namen van leerlingen', async () => {
    const { json, tekst } = await proef.vraag('bestuur', 'GET', '/termijnen');
    expect(json.scholen[0]).toMatchObject({
      vestiging: REGIO.school,
      telling: { lopend: 3, nadert: 1, verstreken: 1 },
      verstreken: [{ naam: 'Te laat' }],
    });
    expect(json.scholen.map((school: { vestiging: string }) => school.vestiging)).not.toContain('99AB00');
    expect(tekst).not.toContain('Proefkind');
    expect(tekst).not.toContain(REGIO.kind);
  });

  it('AAN-13 het samenwerkingsverband ziet alle scholen van zijn gebied', async () => {
    const { json } = await proef.vraag('directie', 'GET', '/termijnen');
    expect(json.telling).toEqual({ lopend: 4, nadert: 1, verstreken: 2 });
    expect(json.scholen).toHaveLength(4);
  });

  it.each(['ouder', 'ib', 'schoolleider', 'beheer'] as const)('een %s ziet deze tellingen niet', async (wie) => {
    expect((await proef.vraag(wie, 'GET', '/termijnen')).status).toBe(403);
  });
});

describe('AAN-13 seintjes per e-mail', () => {
  it('AAN-13 de school wordt één keer herinnerd en het bestuur één keer gewaarschuwd, zonder persoonsgegevens', async () => {
    const doe = () =>
      voerTaakUit(herinneren, { databank: proef.databank, nu: () => '2026-11-20T11:00:00.000Z', abonnementen: [] });
    await doe();
    await doe();
    const berichten = await proef.query<{ aan_adres: string; tekst: string; onderwerp: string }>(
      'SELECT aan_adres, onderwerp, tekst FROM bericht ORDER BY aan_adres',
    );
    expect(berichten.map(({ aan_adres }) => aan_adres)).toEqual([
      'anderBestuur@proef.example',
      'bestuur@proef.example',
      'ib@proef.example',
      'schoolleider@proef.example',
    ]);
    expect(berichten.every(({ tekst, onderwerp }) => !/Noor|Proefkind|Sem/.test(tekst + onderwerp))).toBe(true);
  });
});
