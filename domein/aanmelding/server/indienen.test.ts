import { beforeEach, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { abonnementen } from './abonnementen.ts';
import { aanmeldbody, DOSSIER_IN_HET_KLEIN, dienIn, ruimOp } from './proefopzet.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes, [...DOSSIER_IN_HET_KLEIN, ...abonnementen]);
beforeEach(() => ruimOp(proef));

const concept = (anders = {}) => ({ gegevens: { stap: 2, leerling: REGIO.kind, vestiging: REGIO.school, ...anders } });

describe('een aanmelding indienen', () => {
  it('AAN-1 een ouder met gezag meldt aan: nummer, termijnen, gebeurtenis en een bericht zonder persoonsgegevens', async () => {
    const antwoord = await proef.vraag('ouder', 'POST', '/aanmeldingen', aanmeldbody({ toelichting: 'Noor is druk.' }));
    expect(antwoord.status).toBe(201);
    expect(antwoord.json.nummer).toMatch(/^A26-\d{6}$/);
    const termijnen = await proef.query(
      'SELECT soort, start, laatste_dag, regel, swv FROM termijn WHERE onderwerp = $1 ORDER BY laatste_dag',
      [antwoord.json.id],
    );
    expect(termijnen).toMatchObject([
      { soort: 'aanmelding-beslissing', regel: 'AAN-3', swv: 'PO9901' },
      { soort: 'aanmelding-tijdelijke-plaatsing', regel: 'AAN-4' },
    ]);
    const [gebeurtenis] = await proef.query(
      'SELECT soort, leerling, onderwerp, gegevens, voor_ouders FROM gebeurtenis',
    );
    expect(gebeurtenis).toMatchObject({
      soort: 'aanmelding.ontvangen',
      leerling: REGIO.kind,
      onderwerp: antwoord.json.id,
      gegevens: { hergebruikDossier: false },
      voor_ouders: true,
    });
    const berichten = await proef.query<{ aan_persoon: string; onderwerp: string; tekst: string }>(
      'SELECT aan_persoon, onderwerp, tekst FROM bericht',
    );
    expect(berichten.map(({ aan_persoon }) => aan_persoon).sort()).toEqual(
      ['ouder', 'tweedeOuder', 'ib', 'schoolleider'].map((mens) => persoonId(mens as Mens)).sort(),
    );
    expect(berichten.map(({ onderwerp, tekst }) => onderwerp + tekst).join()).not.toMatch(/Noor|Proefkind|Proefschool/);
    const [rij] = await proef.query('SELECT soort, actie, doel, leerling, persoon FROM verwerking');
    expect(rij).toMatchObject({
      soort: 'schrijven',
      actie: 'aanmelding.indienen',
      leerling: REGIO.kind,
      persoon: persoonId('ouder'),
    });
  });

  it('AAN-9 bij een instelling van cluster 2 loopt alleen de inspanningstermijn van acht weken', async () => {
    const id = await dienIn(proef, 'ouder', { vestiging: REGIO.cluster2 });
    expect(await proef.query('SELECT soort, swv FROM termijn WHERE onderwerp = $1', [id])).toEqual([
      { soort: 'aanmelding-inspanning', swv: 'PO9901' },
    ]);
    expect(await proef.query('SELECT beslisdatum FROM aanmelding WHERE id = $1', [id])).toEqual([
      { beslisdatum: null },
    ]);
  });

  it('AAN-1 hetzelfde kind twee keer bij dezelfde school kan niet, bij een andere school wel', async () => {
    await dienIn(proef);
    const weer = await proef.vraag('tweedeOuder', 'POST', '/aanmeldingen', aanmeldbody());
    expect([weer.status, proef.codes(weer)]).toEqual([422, ['loopt-al']]);
    expect(
      (
        await proef.vraag(
          'ouder',
          'POST',
          '/aanmeldingen',
          aanmeldbody({ vestiging: REGIO.andereSchool, grondslag: 'respecteert' }),
        )
      ).status,
    ).toBe(201);
  });

  it('AAN-1 twee keer tegelijk insturen geeft één aanmelding', async () => {
    const antwoorden = await Promise.all(
      [1, 2].map(() => proef.vraag('ouder', 'POST', '/aanmeldingen', aanmeldbody())),
    );
    expect(antwoorden.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(antwoorden.filter(({ status }) => status >= 500)).toHaveLength(0);
    expect(await proef.query('SELECT 1 FROM aanmelding')).toHaveLength(1);
  });

  it.each([
    ['vreemdeOuder', 404],
    ['ouderZonderGezag', 422],
    ['ib', 403],
    ['schoolleider', 403],
    ['leraar', 403],
    ['bestuur', 403],
    ['directie', 403],
    ['leerling', 403],
    ['beheer', 403],
  ] as const)('AAN-1 %s kan dit kind niet aanmelden', async (wie, status) => {
    const antwoord = await proef.vraag(wie, 'POST', '/aanmeldingen', aanmeldbody());
    expect(antwoord.status).toBe(status);
    if (status !== 404) expect(antwoord.json.redenen[0].zin).toContain('ouder met gezag');
    expect(await proef.query('SELECT 1 FROM aanmelding')).toHaveLength(0);
  });

  it('zonder inlog kan niemand aanmelden', async () => {
    expect((await proef.vraag(undefined, 'POST', '/aanmeldingen', aanmeldbody())).status).toBe(401);
  });

  it('AAN-8 de school die naar de grondslag vraagt krijgt een antwoord; een andere school bewaart het niet', async () => {
    expect(
      proef.codes(await proef.vraag('ouder', 'POST', '/aanmeldingen', aanmeldbody({ vestiging: REGIO.andereSchool }))),
    ).toEqual(['grondslag-ontbreekt']);
    const id = await dienIn(proef, 'ouder', { grondslag: 'geen_van_beide' });
    expect(await proef.query('SELECT grondslag FROM aanmelding WHERE id = $1', [id])).toEqual([{ grondslag: null }]);
  });

  it('AAN-12 een tweede aanmelding draagt mee of de school het dossier mag gebruiken', async () => {
    await dienIn(proef, 'ouder', { hergebruikDossier: true });
    expect(await proef.query("SELECT gegevens->>'hergebruikDossier' AS mag FROM gebeurtenis")).toEqual([
      { mag: 'true' },
    ]);
  });

  it('een onbekende school of een onbekend veld wordt geweigerd met een zin', async () => {
    expect(
      proef.codes(await proef.vraag('ouder', 'POST', '/aanmeldingen', aanmeldbody({ vestiging: '00XX00' }))),
    ).toEqual(['school-onbekend']);
    expect((await proef.vraag('ouder', 'POST', '/aanmeldingen', aanmeldbody({ toestand: 'geplaatst' }))).status).toBe(
      422,
    );
  });
});

describe('een aanmelding voorbereiden', () => {
  it('AAN-1 een concept blijft bewaard, is later verder te gaan en verdwijnt bij het insturen', async () => {
    const { json, status } = await proef.vraag('ouder', 'POST', '/aanmeldingconcepten', concept());
    expect([status, json.kindnaam, json.schoolnaam]).toEqual([201, 'Noor Proefkind', 'De Proefschool']);
    const bij = await proef.vraag('ouder', 'PUT', `/aanmeldingconcepten/${json.id}`, {
      ...concept({ stap: 3, toelichting: 'Meer' }),
      volgnummer: 1,
    });
    expect(bij.json).toMatchObject({ volgnummer: 2, gegevens: { stap: 3, toelichting: 'Meer' } });
    expect((await proef.vraag('ouder', 'GET', `/aanmeldingconcepten/${json.id}`)).json.gegevens.stap).toBe(3);
    await dienIn(proef, 'ouder', { concept: json.id });
    expect((await proef.vraag('ouder', 'GET', '/aanmeldingconcepten')).json.concepten).toEqual([]);
  });

  it('een concept dat elders is bijgewerkt, wordt niet overschreven', async () => {
    const { json } = await proef.vraag('ouder', 'POST', '/aanmeldingconcepten', concept());
    await proef.vraag('ouder', 'PUT', `/aanmeldingconcepten/${json.id}`, { ...concept(), volgnummer: 1 });
    const oud = await proef.vraag('ouder', 'PUT', `/aanmeldingconcepten/${json.id}`, { ...concept(), volgnummer: 1 });
    expect([oud.status, proef.codes(oud)]).toEqual([409, ['concept-intussen-veranderd']]);
  });

  it('alleen wie het schreef ziet een concept, ook de andere ouder niet', async () => {
    const { json } = await proef.vraag('ouder', 'POST', '/aanmeldingconcepten', concept());
    for (const wie of ['tweedeOuder', 'vreemdeOuder'] as const) {
      expect((await proef.vraag(wie, 'GET', `/aanmeldingconcepten/${json.id}`)).status).toBe(404);
      expect(
        (
          await proef.vraag(wie, 'PUT', `/aanmeldingconcepten/${json.id}`, {
            ...concept({ leerling: undefined }),
            volgnummer: 1,
          })
        ).status,
      ).toBe(404);
      expect((await proef.vraag(wie, 'DELETE', `/aanmeldingconcepten/${json.id}`)).status).toBe(404);
    }
    expect((await proef.vraag('ib', 'GET', '/aanmeldingconcepten')).status).toBe(403);
    expect((await proef.vraag('ouder', 'DELETE', `/aanmeldingconcepten/${json.id}`)).status).toBe(200);
  });

  it('een concept over andermans kind kan niet', async () => {
    expect((await proef.vraag('vreemdeOuder', 'POST', '/aanmeldingconcepten', concept())).status).toBe(404);
  });
});
