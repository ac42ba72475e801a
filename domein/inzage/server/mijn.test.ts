import { beforeAll, describe, expect, it } from 'vitest';
import { alsActor } from '../../../server/platform/databank/als-actor.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import type { Mijn } from '../contract.ts';
import { abonnementen } from './abonnementen.ts';
import { vindMijnMensen } from './opslag-mijn.ts';
import { vulProefdossier } from './proefdossier.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes, abonnementen);
const VERTEL = { bij: 'dossier', soort: 'vertelling', tekst: 'Ik wil graag vooraan zitten.' };
const PAD = `/leerlingen/${REGIO.kind}/opmerkingen`;
const mijn = async (): Promise<Mijn> => (await proef.vraag('leerling', 'GET', '/mijn')).json;

beforeAll(() => vulProefdossier(proef));

describe('TOE-3 de eigen pagina van een leerling', () => {
  it.each(Object.keys(MENSEN) as Mens[])('TOE-3 %s: voor wie zij is', async (wie) => {
    expect((await proef.vraag(wie, 'GET', '/mijn')).status).toBe(wie === 'leerling' ? 200 : 403);
  });

  it('TOE-3 zegt wie helpt en waar de school aan werkt, in gewone woorden', async () => {
    const pagina = await mijn();
    expect(pagina.school).toEqual({ naam: 'De Proefschool', groep: '4A' });
    expect(pagina.mensen.map(({ naam }) => naam)).toEqual(['Proef leraar', 'Proef ib']);
    expect(pagina.doelen).toHaveLength(1);
    expect(pagina.doelen[0]?.naam).not.toBe('leren-aandacht');
    expect(JSON.stringify(pagina)).not.toMatch(/stilzitten|ALLEEN-VOOR|Thuis is zij/);
  });

  it('TOE-3 wat de leerling vertelt, leest de school en staat op de eigen pagina', async () => {
    expect((await proef.vraag('leerling', 'POST', PAD, VERTEL)).status).toBe(201);
    expect((await mijn()).verteld.map(({ tekst }) => tekst)).toEqual([VERTEL.tekst]);
    for (const wie of ['ib', 'schoolleider', 'ouder'] as const)
      expect((await proef.vraag(wie, 'GET', PAD)).tekst).toContain(VERTEL.tekst);
    for (const wie of ['leraar', 'anderIb'] as const)
      expect((await proef.vraag(wie, 'GET', PAD)).tekst).not.toContain(VERTEL.tekst);
    const berichten = await proef.query<{ aan_adres: string; tekst: string }>(
      "SELECT aan_adres, tekst FROM bericht WHERE onderwerp = 'Een leerling vertelde iets'",
    );
    expect(berichten.map(({ aan_adres }) => aan_adres)).toEqual(['ib@proef.example']);
    expect(berichten[0]?.tekst).not.toMatch(/Noor|vooraan/);
  });

  it('TOE-3 een leerling ziet van een ander kind niets', async () => {
    expect((await proef.vraag('leerling', 'GET', `/leerlingen/${REGIO.anderKind}/opmerkingen`)).status).toBe(404);
  });

  it('TOE-3 de databank noemt mensen alleen aan de leerling zelf', async () => {
    const als = (wie: Mens, leerling?: string) =>
      alsActor(
        proef.databank,
        { persoon: persoonId(wie), naam: wie, ...MENSEN[wie], ...(leerling !== undefined && { leerling }) },
        '2026-11-20' as never,
        vindMijnMensen,
      );
    expect(await als('leerling', REGIO.kind)).toHaveLength(2);
    expect(await als('ouder')).toEqual([]);
    expect(await als('ouder', REGIO.kind)).toEqual([]);
  });

  it('TOE-4 het lezen staat in het logboek', async () => {
    const regels = await proef.query("SELECT 1 FROM verwerking WHERE actie = 'inzage.mijn' AND leerling = $1", [
      REGIO.kind,
    ]);
    expect(regels.length).toBeGreaterThan(0);
  });

  it('OPP-6 de doelen van het vastgestelde plan staan er, met hun dag; een vervallen doel niet', async () => {
    const waar = "WHERE leerling = $1 AND vestiging = '99AA00'";
    await proef.query(
      `WITH plan AS (INSERT INTO opp (id, leerling, swv, vestiging, aanleiding, aanleiding_dag, begonnen_op, door_naam)
          VALUES (gen_random_uuid(), $1, 'PO9901', '99AA00', 'extra_ondersteuning', '2026-09-01', now(), 'Proef ib') RETURNING *)
        INSERT INTO opp_versie (id, opp, leerling, swv, vestiging, nummer, toestand, inhoud, hash, vastgesteld_op, vastgesteld_dag, vastgesteld_door_naam, bijgewerkt_op, door_naam)
          SELECT gen_random_uuid(), id, leerling, swv, vestiging, 1, 'vastgesteld', '{}', repeat('a', 64), now(), '2026-09-10', 'Proef ib', now(), 'Proef ib' FROM plan`,
      [REGIO.kind],
    );
    await proef.query(
      `INSERT INTO opp_doel (id, opp, versie, leerling, swv, vestiging, categorie, tekst, beginsituatie, streef, van, tot, vervallen_op)
        SELECT gen_random_uuid(), v.opp, v.id, v.leerling, v.swv, v.vestiging, 'lezen-technisch', d.tekst, 'x', 'y', '2026-09-10', d.tot::date, d.weg::date
        FROM opp_versie v, (VALUES ('Ik lees AVI E4', '2027-06-01', NULL), ('Ik tel tot honderd', '2027-02-01', '2026-11-01')) AS d (tekst, tot, weg) ${waar}`,
      [REGIO.kind],
    );
    expect((await mijn()).plandoelen).toEqual([{ id: expect.any(String), tekst: 'Ik lees AVI E4', tot: '2027-06-01' }]);
  });
});
