import { beforeAll, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { abonnementen } from './abonnementen.ts';
import { deling, legDossierAan, STEM } from './proefdeling.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes, abonnementen);
const PAD = `/leerlingen/${REGIO.kind}`;
beforeAll(() => legDossierAan(proef.query));
const casus = async () =>
  (await proef.vraag('ib', 'GET', `${PAD}/casus`)).json.casus as {
    kop: string;
    delen: { kop: string; teksten: string[] }[];
  };
const anoniem = (anders: Record<string, unknown>) => {
  const { toestemming: _toestemming, oudersIngelichtOp: _op, oudersIngelichtHoe: _hoe, ...rest } = deling();
  return { ...rest, grond: 'anoniem', ontvangerPersoon: persoonId('consulent'), ontvangerRol: 'consulent', ...anders };
};
const HERKENBAAR = /Noor|Proefkind|Proefschool|Proefdam|26-000001|2019|Dorpsstraat|99AA00/;

describe('TOE-5 een anonieme casus', () => {
  it('TOE-5 het voorstel heeft leeftijd en soort school, en niets waaraan men het kind herkent', async () => {
    const voorstel = await casus();
    expect(voorstel.kop).toBe('Een leerling van 7 jaar in leerjaar 4 van een basisschool');
    expect(voorstel.delen[0]).toEqual({
      kop: 'Wat de leerling nodig heeft',
      teksten: [`Hulp bij technisch lezen (matig, in de groep). De leerling leest graag samen. ${STEM.toelichting}`],
    });
    expect(JSON.stringify(voorstel)).not.toMatch(HERKENBAAR);
    expect(JSON.stringify(voorstel)).not.toContain(STEM.andereSchool);
  });

  it('TOE-5 de ontvanger leest de casus zoals hij is aangepast, zonder school, naam of nummer van de leerling', async () => {
    const voorstel = await casus();
    const gedeeld = {
      ...voorstel,
      delen: [{ kop: 'Vraag', teksten: ['Wat kan de leerling helpen?', '  '] }, ...voorstel.delen.slice(0, 1)],
    };
    const begonnen = await proef.vraag('ib', 'POST', `${PAD}/delingen`, anoniem({ casus: gedeeld }));
    expect(begonnen.status).toBe(201);
    const { status, json, tekst } = await proef.vraag('consulent', 'GET', `/delingen/${begonnen.json.id}/inhoud`);
    expect(status).toBe(200);
    expect(json).toMatchObject({ inhoud: null, deling: { anoniem: true, school: null, naam: null } });
    expect(json.casus.delen).toEqual([{ kop: 'Vraag', teksten: ['Wat kan de leerling helpen?'] }, voorstel.delen[0]]);
    expect(tekst).not.toMatch(HERKENBAAR);
    expect(tekst).not.toContain(REGIO.kind);
    const lijst = await proef.vraag('consulent', 'GET', '/delingen/ontvangen');
    expect(lijst.tekst).not.toMatch(HERKENBAAR);
    expect(lijst.tekst).not.toContain(REGIO.kind);
    expect((await proef.vraag('ouder', 'GET', `${PAD}/delingen`)).json.delingen).toMatchObject([
      { anoniem: true, grondnaam: 'Anoniem' },
    ]);
  });

  it.each([
    ['een naam die er weer in is gezet', 'Volgens NOOR gaat het goed.', '«NOOR»'],
    ['een datum', 'Op 3 november 2026 was er ruzie.', '«Op 3 november 2026»'],
    ['een telefoonnummer', 'Bel 06 12345678.', '«06 12345678»'],
  ])('TOE-5 %s wordt teruggestuurd, met wat er weg moet', async (_wat, tekst, woord) => {
    const gedaan = await proef.vraag(
      'ib',
      'POST',
      `${PAD}/delingen`,
      anoniem({ casus: { kop: 'Een leerling', delen: [{ kop: 'Vraag', teksten: [tekst] }] } }),
    );
    expect(gedaan.status).toBe(422);
    expect(gedaan.json.redenen).toMatchObject([{ code: 'casus-herkenbaar', zin: expect.stringContaining(woord) }]);
  });

  it('TOE-5 ook in de uitleg erbij mag geen naam, en een lege casus kan niet', async () => {
    const gedaan = await proef.vraag(
      'ib',
      'POST',
      `${PAD}/delingen`,
      anoniem({ noodzaak: 'Wij zoeken raad voor Noor.', casus: { kop: 'Een leerling', delen: [] } }),
    );
    expect(proef.codes(gedaan).sort()).toEqual(['casus-leeg', 'noodzaak-herkenbaar']);
  });

  it.each(
    (Object.keys(MENSEN) as Mens[]).filter(
      (mens) => !['ib', 'schoolleider', 'anderIb', 'andereSchoolleider'].includes(mens),
    ),
  )('TOE-5 %s maakt geen casus', async (mens) => {
    expect([403, 404]).toContain((await proef.vraag(mens, 'GET', `${PAD}/casus`)).status);
    expect([403, 404]).toContain(
      (await proef.vraag(mens, 'POST', `${PAD}/delingen/voorbeeld`, { onderdelen: ['behoeften'] })).status,
    );
    expect([403, 404]).toContain((await proef.vraag(mens, 'GET', `${PAD}/delen`)).status);
  });

  it('TOE-5 een andere betrokken school maakt een casus van haar eigen stukken', async () => {
    const { tekst } = await proef.vraag('anderIb', 'GET', `${PAD}/casus`);
    expect(tekst).toContain(STEM.andereSchool);
    expect(tekst).not.toContain(STEM.toelichting);
  });
});
