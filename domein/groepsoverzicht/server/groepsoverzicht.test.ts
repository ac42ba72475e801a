import { beforeAll, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { beschrijf, geefHulp, geefMedisch, geefPlan, vulGroep, zetInGroep } from './proefgroep.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);
const PAD = '/groepsoverzicht';
const bekijk = async (wie: Mens, zoek = '') => proef.vraag(wie, 'GET', `${PAD}${zoek}`);

beforeAll(async () => {
  const { query } = proef;
  await zetInGroep(query, REGIO.kind, '4A');
  await zetInGroep(query, REGIO.anderKind, '5A');
  await vulGroep(query, 29);
  await beschrijf(query, REGIO.kind, 'Een koptelefoon');
  await beschrijf(query, REGIO.anderKind, 'Geheim van groep 5');
  await geefPlan(query, REGIO.kind);
  await geefHulp(query, { n: 1, soort: 'leerling', naam: 'Leeshulp', leerling: REGIO.kind });
  await geefHulp(query, { n: 2, soort: 'groep', naam: 'Plusgroep', deelnemers: [REGIO.kind, REGIO.anderKind] });
  await geefHulp(query, { n: 3, soort: 'leraar', naam: 'Coaching' });
  await geefHulp(query, {
    n: 4,
    soort: 'leerling',
    naam: 'Nog niet toegekend',
    leerling: REGIO.kind,
    toestand: 'voorbereiding',
  });
  await geefMedisch(query, 'Puffer geven', true);
  await geefMedisch(query, 'Nog niet van iedereen', false);
});

describe('het blad van de leraar', () => {
  it('BEH-7 op één blad: nodig, helpt, afspraken, medisch met nood, evalueren en wie er komt', async () => {
    const { json } = await bekijk('leraar');
    expect(json).toMatchObject({ groep: '4A', dag: '2026-11-20', aantal: 30, zonder: 29, groepen: [] });
    expect(json.leerlingen).toHaveLength(1);
    expect(json.leerlingen[0]).toMatchObject({
      naam: 'Noor Proefkind',
      kort: 'Noor',
      nodig: [
        { intensiteitnaam: 'matig', settingnaam: 'in de groep', verplicht: true, toelichting: 'Een koptelefoon' },
      ],
      helpt: ['bevorderend: Een koptelefoon', 'Een vaste plek vooraan'],
      afspraken: [
        { wat: 'Leeshulp', wie: 'Anna Bos', wanneer: 'vrijdagochtend' },
        { wat: 'Plusgroep', wie: 'Anna Bos', wanneer: 'vrijdagochtend' },
        { wat: 'Het werk samen beginnen', wie: 'de leraar', wanneer: 'elke ochtend' },
      ],
      medisch: [{ wat: 'Puffer geven', wie: ['Proef leraar'], nood: 'Bel 112 en moeder' }],
      medischNiet: 1,
      evalueren: [
        { wat: 'plan', dag: '2026-11-30', teLaat: false },
        { wat: 'doel', tekst: 'Begint zelf aan het werk', teLaat: false },
      ],
    });
    expect(json.vandaag).toMatchObject([
      { dagdeel: 'ochtend', naam: 'Coaching', leerlingen: [] },
      { dagdeel: 'ochtend', naam: 'Leeshulp', leerlingen: ['Noor'] },
      { dagdeel: 'ochtend', naam: 'Plusgroep', leerlingen: ['Noor'] },
    ]);
    expect(json.voorLeraar).toMatchObject([
      { naam: 'Coaching', vraag: 'Hoe houd ik rust?', wanneer: 'vrijdagochtend' },
    ]);
  });

  it('BEH-7 niets van een andere groep, geen concept, geen aanvraag, geen akkoorden en niet wat het moeilijk maakt', async () => {
    const { tekst } = await bekijk('leraar');
    for (const geheim of ['Geheim', 'Anderkind', 'concept', 'Nog niet', 'belemmerend', 'Proef ouder', 'Groepsgenoot'])
      expect([geheim, tekst.includes(geheim)]).toEqual([geheim, false]);
  });

  it('BEH-7 lezen staat in het logboek bij elke leerling op het blad', async () => {
    await proef.leeg('verwerking');
    await bekijk('leraar');
    expect(await proef.query('SELECT persoon, actie, leerlingen FROM verwerking')).toEqual([
      { persoon: persoonId('leraar'), actie: 'groepsoverzicht.bekijken', leerlingen: [REGIO.kind] },
    ]);
  });

  it('BEH-7 in het weekend komt er niemand', async () => {
    proef.zetKlok('2026-11-21T11:00:00.000Z');
    expect((await bekijk('leraar')).json.vandaag).toEqual([]);
    proef.zetKlok('2026-11-20T11:00:00.000Z');
  });

  it('BEH-7 als PDF, met in het logboek wie hem maakte', async () => {
    await proef.leeg('verwerking');
    const pdf = await bekijk('leraar', '/pdf');
    expect(pdf.koppen['content-type']).toContain('application/pdf');
    expect(pdf.tekst.slice(0, 5)).toBe('%PDF-');
    expect(await proef.query('SELECT actie FROM verwerking')).toEqual([{ actie: 'groepsoverzicht.afdrukken' }]);
    expect((await bekijk('ib', '/pdf')).status).toBe(404);
  });
});

describe('wie het ziet', () => {
  it('BEH-7 de leraar alleen de eigen groep; intern begeleider en schoolleider kiezen een groep van hun school', async () => {
    expect((await bekijk('leraar', '?groep=5A')).status).toBe(404);
    for (const wie of ['ib', 'schoolleider'] as const) {
      const { json } = await bekijk(wie);
      expect(json).toMatchObject({
        groep: null,
        groepen: [
          { groep: '4A', aantal: 30 },
          { groep: '5A', aantal: 1 },
        ],
        leerlingen: [],
      });
      expect((await bekijk(wie, '?groep=5A')).json.leerlingen).toMatchObject([{ naam: 'Sem Anderkind' }]);
      expect((await bekijk(wie, '?groep=9Z')).status).toBe(404);
    }
    expect((await bekijk('anderIb', '?groep=4A')).status).toBe(404);
    expect((await bekijk('anderIb')).json.groepen).toEqual([]);
  });

  it('BEH-7 anderen krijgen het blad niet', async () => {
    for (const wie of Object.keys(MENSEN) as Mens[]) {
      const mag = ['leraar', 'ib', 'schoolleider'].includes(MENSEN[wie].rol);
      expect([wie, (await bekijk(wie)).status]).toEqual([wie, mag ? 200 : 403]);
    }
    expect((await proef.vraag(undefined, 'GET', PAD)).status).toBe(401);
  });

  it('BEH-7 een invaller zonder groep krijgt geen leerlingen, en een lege groep is gewoon leeg', async () => {
    await proef.query('UPDATE rolvervulling SET groep = NULL WHERE id = $1', [persoonId('leraar')]);
    expect((await bekijk('leraar')).json).toMatchObject({ groep: null, aantal: 0, leerlingen: [] });
    await proef.query("UPDATE rolvervulling SET groep = '7C' WHERE id = $1", [persoonId('leraar')]);
    expect((await bekijk('leraar')).json).toMatchObject({ groep: '7C', aantal: 0, zonder: 0, leerlingen: [] });
    await proef.query("UPDATE rolvervulling SET groep = '4A' WHERE id = $1", [persoonId('leraar')]);
  });

  it('vreemde tekens en onbekende velden worden geweigerd', async () => {
    expect((await bekijk('ib', '?groep=')).status).toBe(422);
    expect((await bekijk('ib', `?groep=${'a'.repeat(41)}`)).status).toBe(422);
    expect((await bekijk('ib', "?groep=4A'--")).status).toBe(404);
  });
});
