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
});
