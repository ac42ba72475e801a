import { beforeAll, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { abonnementen } from './abonnementen.ts';
import {
  ANDERMANS_DOCUMENT,
  antwoord,
  DOCUMENT,
  deling,
  geefToestemming,
  legDossierAan,
  legPlanAan,
  STEM,
  WERKDOCUMENT,
} from './proefdeling.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes, abonnementen);
const PAD = `/leerlingen/${REGIO.kind}/delingen`;
const ALLEN = Object.keys(MENSEN) as Mens[];
const begin = async (anders: Record<string, unknown> = {}) => {
  const gedaan = await proef.vraag('ib', 'POST', PAD, deling(anders));
  expect(gedaan).toMatchObject({ status: 201 });
  return (gedaan.json as { id: string }).id;
};
beforeAll(async () => {
  await legDossierAan(proef.query);
  await geefToestemming(proef.query);
});

describe('TOE-2 delen met iemand die inlogt', () => {
  it('TOE-2 de ontvanger leest precies wat is gekozen, en niets anders', async () => {
    const id = await begin({
      onderdelen: ['naam_en_geboortedatum', 'behoeften', 'documenten'],
      documenten: [DOCUMENT],
    });
    const { status, json, tekst } = await proef.vraag('partner', 'GET', `/delingen/${id}/inhoud`);
    expect(status).toBe(200);
    expect(json.deling).toMatchObject({
      school: 'De Proefschool',
      naam: 'Noor Proefkind',
      doorNaam: 'Proef ib',
      tot: '2027-02-01',
    });
    expect(Object.keys(json.inhoud).sort()).toEqual(['behoeften', 'documenten', 'kind']);
    expect(json.inhoud.behoeften).toMatchObject([{ naam: 'Hulp bij technisch lezen', intensiteit: 2 }]);
    expect(json.inhoud.documenten).toMatchObject([{ id: DOCUMENT, naam: 'verslag.pdf' }]);
    const nooit = [
      STEM.factor,
      STEM.aanpak,
      STEM.observatie,
      STEM.visie,
      STEM.verslag,
      STEM.werknotitie,
      STEM.andereSchool,
      'Dorpsstraat',
      '9901AA',
      '26-000001',
      REGIO.kind,
    ];
    expect(nooit.filter((woord) => tekst.includes(woord))).toEqual([]);
    const document = await proef.vraag('partner', 'GET', `/delingen/${id}/documenten/${DOCUMENT}`);
    expect(document).toMatchObject({ status: 200, tekst: '%PDF' });
  });

  it('TOE-2 een werknotitie, een stuk van een andere school en een werkdocument gaan nooit mee', async () => {
    const onderdelen = ['behoeften', 'aanpak', 'verslagen'];
    const { tekst } = await proef.vraag('partner', 'GET', `/delingen/${await begin({ onderdelen })}/inhoud`);
    expect([STEM.toelichting, STEM.aanpak, STEM.verslag].filter((woord) => tekst.includes(woord)).length).toBe(3);
    expect(tekst).not.toContain(STEM.werknotitie);
    expect(tekst).not.toContain(STEM.andereSchool);
    for (const document of [WERKDOCUMENT, ANDERMANS_DOCUMENT]) {
      const gedaan = await proef.vraag(
        'ib',
        'POST',
        PAD,
        deling({ onderdelen: ['documenten'], documenten: [document] }),
      );
      expect(proef.codes(gedaan)).toContain('document-niet-deelbaar');
    }
  });

  it('TOE-2 OPP-7 van het plan gaan alleen doelen en afgesproken hulp mee, zoals vastgesteld; zonder plan staat er dat het er niet is', async () => {
    const lees = async () => (await proef.vraag('partner', 'GET', `/delingen/${id}/inhoud`)).json.inhoud;
    const id = await begin({ onderdelen: ['plan'] });
    expect(await lees()).toEqual({ plan: null });
    await legPlanAan(proef.query);
    const inhoud = await lees();
    expect(inhoud).toEqual({
      plan: {
        dag: '2026-09-03',
        doelen: [{ tekst: STEM.doel, streef: 'E4', van: '2026-09-01', tot: '2027-02-01' }],
        ondersteuning: [{ veld: 'materiaal', wat: STEM.hulp, wie: 'de leraar', wanneer: 'elke dag' }],
      },
    });
    expect(JSON.stringify(inhoud)).not.toContain('planprive');
    const zonder = await proef.vraag('partner', 'GET', `/delingen/${await begin()}/inhoud`);
    expect(zonder.tekst).not.toContain(STEM.doel);
    await proef.query('UPDATE opp SET afgesloten_op = CURRENT_DATE, afgesloten_reden = $1', ['x']);
    expect(await lees()).toEqual({ plan: null });
    await proef.leeg('opp_versie', 'opp');
  });

  it('TOE-2 het voorbeeld vooraf is gelijk aan wat de ontvanger ziet', async () => {
    const onderdelen = ['naam_en_geboortedatum', 'behoeften', 'aanpak'];
    const voorbeeld = await proef.vraag('ib', 'POST', `${PAD}/voorbeeld`, { onderdelen });
    const gelezen = await proef.vraag('partner', 'GET', `/delingen/${await begin({ onderdelen })}/inhoud`);
    expect(gelezen.json.inhoud).toEqual(voorbeeld.json.inhoud);
  });

  it('TOE-2 niemand anders leest het: ook een tweede partner niet', async () => {
    const id = await begin();
    for (const mens of ALLEN.filter((mens) => mens !== 'partner')) {
      const { status, tekst } = await proef.vraag(mens, 'GET', `/delingen/${id}/inhoud`);
      expect([403, 404], mens).toContain(status);
      expect(tekst).not.toContain(STEM.toelichting);
      expect([403, 404], mens).toContain(
        (await proef.vraag(mens, 'GET', `/delingen/${id}/documenten/${DOCUMENT}`)).status,
      );
    }
    expect((await proef.vraag(undefined, 'GET', `/delingen/${id}/inhoud`)).status).toBe(401);
    expect((await proef.vraag('anderePartner', 'GET', '/delingen/ontvangen')).json).toEqual({ delingen: [] });
  });

  it('TOE-2 na de laatste dag is het dicht, een dag eerder niet', async () => {
    const id = await begin();
    try {
      proef.zetKlok('2027-01-31T12:00:00.000Z');
      expect((await proef.vraag('partner', 'GET', `/delingen/${id}/inhoud`)).status).toBe(200);
      proef.zetKlok('2027-02-01T00:30:00.000Z');
      expect((await proef.vraag('partner', 'GET', `/delingen/${id}/inhoud`)).status).toBe(404);
      expect((await proef.vraag('partner', 'GET', '/delingen/ontvangen')).json.delingen).toEqual([]);
    } finally {
      proef.zetKlok('2026-11-20T11:00:00.000Z');
    }
  });

  it('TOE-2 een document dat niet is gekozen blijft dicht', async () => {
    const id = await begin();
    expect((await proef.vraag('partner', 'GET', `/delingen/${id}/documenten/${DOCUMENT}`)).status).toBe(404);
  });

  it('TOE-2 wie gisteren zijn rol verloor leest vandaag niets meer', async () => {
    const id = await begin();
    const zet = (tot: string | null) =>
      proef.query('UPDATE rolvervulling SET tot = $2 WHERE persoon = $1', [persoonId('partner'), tot]);
    await zet('2026-11-20');
    expect((await proef.vraag('partner', 'GET', `/delingen/${id}/inhoud`)).status).toBe(401);
    await zet(null);
    expect((await proef.vraag('partner', 'GET', `/delingen/${id}/inhoud`)).status).toBe(200);
  });

  it('TOE-2 wie elders gaat werken, neemt niet mee wat daar niet mee gedeeld is', async () => {
    const id = await begin();
    const zet = (bij: string) =>
      proef.query('UPDATE rolvervulling SET organisatie = $2 WHERE persoon = $1', [persoonId('partner'), bij]);
    await zet('Elders');
    expect((await proef.vraag('partner', 'GET', `/delingen/${id}/inhoud`)).status).toBe(404);
    await zet(MENSEN.partner.organisatie);
  });

  it('TOE-2 ouders zien in de tijdlijn wat er is gedeeld en dat het is geopend, en krijgen er bericht van zonder namen', async () => {
    await proef.query('DELETE FROM bericht');
    const id = await begin();
    await proef.vraag('partner', 'GET', `/delingen/${id}/inhoud`);
    await proef.vraag('partner', 'GET', `/delingen/${id}/inhoud`);
    const regels = await proef.query<{ soort: string; tekst: string; door_rol: string }>(
      'SELECT soort, tekst, door_rol FROM gebeurtenis WHERE onderwerp = $1 AND voor_ouders ORDER BY moment, id',
      [id],
    );
    expect(regels).toEqual([
      {
        soort: 'deling.begonnen',
        door_rol: 'ib',
        tekst: expect.stringContaining('Proef partner (Jeugdhulp Proefdam)'),
      },
      { soort: 'deling.geopend', door_rol: 'systeem', tekst: expect.stringContaining('opende voor het eerst') },
    ]);
    const berichten = await proef.query<{ aan_persoon: string; tekst: string; onderwerp: string }>(
      'SELECT aan_persoon, tekst, onderwerp FROM bericht ORDER BY gemaakt_op',
    );
    expect(berichten.map(({ aan_persoon }) => aan_persoon).sort()).toEqual(
      [
        persoonId('ouder'),
        persoonId('ouder'),
        persoonId('partner'),
        persoonId('tweedeOuder'),
        persoonId('tweedeOuder'),
      ].sort(),
    );
    expect(
      berichten.filter(({ tekst, onderwerp }) => /Noor|Proefkind|Proefschool|Jeugdhulp/.test(tekst + onderwerp)),
    ).toEqual([]);
  });

  it('TOE-4 openen staat in het leeslogboek, met wie en over wie', async () => {
    const id = await begin();
    await proef.vraag('partner', 'GET', `/delingen/${id}/inhoud`);
    const [regel] = await proef.query(
      "SELECT persoon, rol, leerling, soort FROM verwerking WHERE onderwerp = $1 AND actie = 'deling.lezen'",
      [id],
    );
    expect(regel).toEqual({ persoon: persoonId('partner'), rol: 'partner', leerling: REGIO.kind, soort: 'lezen' });
  });
});

describe('TOE-2 intrekken en stoppen werken meteen', () => {
  it('TOE-1 trekt een ouder de toestemming in, dan is het dicht zonder dat iemand iets doet', async () => {
    const id = await begin();
    await antwoord(proef.query, 'tweedeOuder', 'ingetrokken');
    expect((await proef.vraag('partner', 'GET', `/delingen/${id}/inhoud`)).status).toBe(404);
    expect((await proef.vraag('partner', 'GET', `/delingen/${id}/documenten/${DOCUMENT}`)).status).toBe(404);
    const { json } = await proef.vraag('ouder', 'GET', PAD);
    expect(json.delingen.find((regel: { id: string }) => regel.id === id)).toMatchObject({
      stand: 'intrekking',
      standnaam: 'gestopt door intrekking',
      magStoppen: false,
    });
    expect(proef.codes(await proef.vraag('ib', 'POST', PAD, deling()))).toContain('toestemming-geldt-niet');
    await antwoord(proef.query, 'tweedeOuder', 'gegeven');
  });

  it.each(['ib', 'schoolleider', 'ouder', 'tweedeOuder'] as const)(
    'TOE-2 %s stopt het, en de tweede hoort dat het al gestopt is',
    async (mens) => {
      const id = await begin();
      expect((await proef.vraag(mens, 'POST', `/delingen/${id}/beeindiging`, {})).status).toBe(200);
      expect((await proef.vraag('partner', 'GET', `/delingen/${id}/inhoud`)).status).toBe(404);
      const tweede = await proef.vraag('ouder', 'POST', `/delingen/${id}/beeindiging`, {});
      expect(tweede.status).toBe(409);
      expect(proef.codes(tweede)).toEqual(['deling-al-gestopt']);
    },
  );

  it('TOE-2 twee tegelijk: één stopt het, de ander hoort dat', async () => {
    const id = await begin();
    const samen = await Promise.all(
      (['ib', 'ouder', 'tweedeOuder'] as const).map((mens) =>
        proef.vraag(mens, 'POST', `/delingen/${id}/beeindiging`, {}),
      ),
    );
    expect(samen.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(
      await proef.query("SELECT 1 FROM gebeurtenis WHERE soort = 'deling.beeindigd' AND onderwerp = $1", [id]),
    ).toHaveLength(1);
  });

  it('TOE-2 wie er niets mee te maken heeft, kan het niet stoppen en niet zien', async () => {
    const id = await begin();
    for (const mens of ALLEN.filter((naam) => !['ib', 'schoolleider', 'ouder', 'tweedeOuder'].includes(naam))) {
      expect([403, 404], mens).toContain((await proef.vraag(mens, 'POST', `/delingen/${id}/beeindiging`, {})).status);
    }
    const [rij] = await proef.query('SELECT beeindigd_op FROM deling WHERE id = $1', [id]);
    expect(rij).toEqual({ beeindigd_op: null });
  });
});

describe('TOE-2 wie ziet wat is gedeeld', () => {
  const ZIEN = ['ib', 'schoolleider', 'ouder', 'tweedeOuder', 'leerling'];
  it.each(ALLEN)('TOE-2 de lijst van delingen voor %s', async (mens) => {
    const { status, json, tekst } = await proef.vraag(mens, 'GET', PAD);
    // The other school works with the dossier too, but sees only what it shared itself.
    if (mens === 'anderIb' || mens === 'andereSchoolleider') expect(json.delingen).toEqual([]);
    else if (ZIEN.includes(mens)) expect(json.delingen.length).toBeGreaterThan(3);
    else expect([403, 404]).toContain(status);
    expect(tekst).not.toMatch(/pogingen|sleutel|ontvangerEmail/);
  });

  const DELERS: readonly Mens[] = ['ib', 'schoolleider'];
  it.each(ALLEN.filter((mens) => !DELERS.includes(mens)))('TOE-2 %s kan niets delen van dit kind', async (mens) => {
    const voor = await proef.query('SELECT id FROM deling');
    expect([403, 404, 422]).toContain((await proef.vraag(mens, 'POST', PAD, deling())).status);
    expect(await proef.query('SELECT id FROM deling')).toHaveLength(voor.length);
  });
});

describe('TOE-2 ontvangers zoeken', () => {
  it('TOE-2 men vindt zorgpartners en mensen van het eigen samenwerkingsverband, zonder adressen', async () => {
    const { json, tekst } = await proef.vraag('ib', 'GET', '/ontvangers?zoek=');
    expect(json.ontvangers.map(({ rol }: { rol: string }) => rol).sort()).toEqual([
      'consulent',
      'deskundige',
      'deskundige',
      'deskundige',
      'partner',
      'partner',
      'steunpunt',
      'tlv',
      'tlv',
    ]);
    expect(tekst).not.toContain('@');
    expect((await proef.vraag('ib', 'GET', '/ontvangers?zoek=jeugdHÚLP')).json.ontvangers).toMatchObject([
      { persoon: persoonId('partner'), organisatie: 'Jeugdhulp Proefdam' },
    ]);
    expect((await proef.vraag('schoolleiderVo', 'GET', '/ontvangers?zoek=consulent')).json.ontvangers).toEqual([]);
    expect((await proef.vraag('ouder', 'GET', '/ontvangers')).status).toBe(403);
  });
});
