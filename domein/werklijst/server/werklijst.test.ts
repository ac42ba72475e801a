import { beforeAll, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { voerTaakUit } from '../../../server/platform/taak.ts';
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
    expect(json.regels[0]).toMatchObject({ leerlingnaam: 'Noor Proefkind', bron: { regel: 'AAN-3' } });
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
    expect(json.scholen).toHaveLength(3);
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
