import { beforeAll, describe, expect, it } from 'vitest';
import { maak, opzet } from '../../domein/arrangement/server/proefarrangement.ts';
import { gesprek, legLeerlingAan, plan } from '../../domein/opp/server/proefplan.ts';
import { schrijfbody, schrijfIn, vulRegister } from '../../domein/tlv/server/proeftlv.ts';
import { abonnementen, routes } from '../../server/app/routes.ts';
import { type Antwoord, metProefapp } from '../../server/platform/proef/proefapp.ts';
import { type Mens, persoonId, REGIO } from '../../server/platform/proef/proefregio.ts';
import { VOORBEELD } from './fuzz-voorbeelden.ts';

const proef = metProefapp(routes, abonnementen);
const KIND = `/leerlingen/${REGIO.kind}`;
const voorbeeld = (actie: string) => VOORBEELD[actie] as Record<string, unknown>;

/** The answer in short: status, and each reason with its rule. The sentence tells in Dutch what to do, and the source says why. */
function kort({ status, json }: Antwoord): string {
  const redenen = (json?.redenen ?? []) as { code: string; zin: string; bron: { regel: string; artikel: string } }[];
  for (const { zin, bron } of redenen) {
    expect(zin).toMatch(/^[A-Z«‘].+[.?]$/s);
    expect(bron.regel).toMatch(/^[A-Z]{3}-\d+$/);
    expect(bron.artikel.length).toBeGreaterThan(3);
  }
  return `${status} ${redenen.map(({ code, bron }) => `${code} ${bron.regel}`).join(', ')}`.trim();
}
async function lukt(antwoord: Promise<Antwoord>) {
  const { status, json, tekst } = await antwoord;
  if (status >= 300) throw new Error(tekst);
  return json;
}

beforeAll(() => legLeerlingAan(proef.query));

describe('slechte invoer: het ontwikkelingsperspectief', () => {
  let opp = '';
  let versie = '';
  let volgnummer = 0;
  const bewaar = async (inhoud: object) => {
    const bewaard = await lukt(proef.vraag('ib', 'PUT', `/opp/${opp}/concept`, { volgnummer, inhoud }));
    ({ id: versie, volgnummer } = bewaard);
  };
  const bied = () => proef.vraag('ib', 'POST', `/opp/versies/${versie}/aanbod`, { volgnummer });
  const eerstePlan = async (wie: Mens = 'ib') => (await lukt(proef.vraag(wie, 'GET', `${KIND}/opp`))).plannen[0];

  beforeAll(async () => {
    opp = (await lukt(proef.vraag('ib', 'POST', `${KIND}/opp`, { dag: '2026-11-20' }))).id;
  });

  it('OPP-2 zonder bestemming en zonder factoren: alles wat mist in één keer, en wat er stond blijft staan', async () => {
    const vol = plan();
    await bewaar({ ...vol, uitstroom: { ...vol.uitstroom, bestemming: null }, belemmerend: [], bevorderend: [' '] });
    expect(kort(await bied())).toBe(
      '422 bestemming-ontbreekt OPP-2, belemmerend-ontbreekt OPP-2, bevorderend-ontbreekt OPP-2',
    );
    const { inDeMaak } = await eerstePlan();
    expect(inDeMaak).toMatchObject({ toestand: 'concept', volgnummer, inhoud: { visieOuders: vol.visieOuders } });
  });

  it('OPP-6 een doel dat eindigt voor het begint', async () => {
    await bewaar(plan({ doelen: plan().doelen.map((doel) => ({ ...doel, tot: doel.van })) }));
    expect(kort(await bied())).toBe('422 doel-einde-voor-begin OPP-6');
  });

  it('OPP-5 geëvalueerd voordat het is vastgesteld', async () => {
    const body = { ...voorbeeld('evaluatie.vastleggen'), opp, volgnummer: 1 };
    const antwoord = await proef.vraag('ib', 'POST', `${KIND}/opp/evaluaties`, body);
    expect(kort(antwoord)).toBe('422 nog-niet-vastgesteld OPP-5');
    expect(await proef.query('SELECT 1 FROM opp_evaluatie')).toEqual([]);
  });

  it('OPP-3 vastgesteld zonder instemming: van wie het antwoord mist, staat er bij', async () => {
    await bewaar(plan());
    await lukt(proef.vraag('ib', 'POST', `/opp/${opp}/gesprekken`, gesprek()));
    await lukt(bied());
    const antwoord = await proef.vraag('ib', 'POST', `/opp/versies/${versie}/vaststelling`, {
      volgnummer: volgnummer + 1,
    });
    expect(kort(antwoord)).toBe('422 instemming-ontbreekt OPP-3, instemming-ontbreekt OPP-3');
    expect((await eerstePlan()).geldend).toBeNull();
  });

  it.each([
    ['een ouder zonder gezag', 'ouderZonderGezag', '404'],
    ['een ouder van een ander kind', 'vreemdeOuder', '404'],
    ['de school zelf', 'ib', '403 rol OPP-3'],
    ['een leerling onder de achttien', 'leerling', '422 geen-gezag OPP-3'],
  ] as const)('OPP-3 instemming door %s', async (_, wie, verwacht) => {
    const { inDeMaak } = await eerstePlan();
    const body = { antwoord: 'akkoord', tekst: '', hash: inDeMaak.hash };
    expect(kort(await proef.vraag(wie, 'POST', `/opp/versies/${versie}/antwoord`, body))).toBe(verwacht);
    expect(await proef.query('SELECT 1 FROM opp_instemming')).toEqual([]);
  });

  it('OPP-3 op papier, door wie geen gezag heeft en zonder formulier', async () => {
    const { inDeMaak } = await eerstePlan();
    const antwoord = await proef.vraag('ib', 'POST', `/opp/versies/${versie}/antwoord-op-papier`, {
      persoon: persoonId('ouderZonderGezag'),
      antwoord: 'akkoord',
      tekst: '',
      hash: inDeMaak.hash,
      dag: '2026-11-20',
      document: null,
    });
    expect(kort(antwoord)).toBe('422 geen-gezag OPP-3, formulier-ontbreekt OPP-3');
  });
});

describe('slechte invoer: een aanvraag voor toelaatbaarheid', () => {
  let aanvraag = '';
  const begin = (wie: Mens, anders: object = {}) =>
    proef.vraag(wie, 'POST', `${KIND}/tlv`, { soort: 'SBO', ...anders });
  const vraagAdvies = (plaats: number, wie: Mens, discipline: string) =>
    proef.vraag('tlv', 'POST', `/tlv/${aanvraag}/deskundigen`, {
      plaats,
      persoon: persoonId(wie),
      discipline,
      reagerenVoor: '2026-12-04',
    });
  const stelVoor = async (anders: object) =>
    proef.vraag('tlv', 'POST', `/swv/tlv/${aanvraag}/voorstel`, {
      ...voorbeeld('toelaatbaarheid.voorstellen'),
      voorwaarden: 'Elk jaar bekijken.',
      volgnummer: (await lukt(proef.vraag('tlv', 'GET', `/swv/tlv/${aanvraag}`))).volgnummer,
      ...anders,
    });

  it('TLV-1 door ouders, door een school die het kind niet heeft, en bij een ander samenwerkingsverband', async () => {
    expect(kort(await begin('ouder'))).toBe('403 rol TLV-1');
    expect(kort(await begin('anderIb'))).toBe('404');
    expect(kort(await begin('ib', { swv: 'PO9902' }))).toBe('422 verkeerd-swv TLV-1');
    expect(await proef.query('SELECT 1 FROM tlv_aanvraag')).toEqual([]);
  });

  it('TLV-2 onvolledig verstuurd: alles wat mist, en de aanvraag blijft zoals zij was', async () => {
    aanvraag = (await lukt(begin('ib'))).id;
    const antwoord = await proef.vraag('ib', 'POST', `/tlv/${aanvraag}/indienen`, { volgnummer: 1 });
    expect(kort(antwoord)).toMatch(/^422 opp-ontbreekt TLV-2, .*ouders-niet-ingelicht TLV-1/);
    expect((await lukt(proef.vraag('ib', 'GET', `/tlv/${aanvraag}`))).toestand).toBe('concept');
  });

  it('TLV-4 met een categorie voor sbo', async () => {
    const antwoord = await proef.vraag('ib', 'PUT', `/tlv/${aanvraag}`, schrijfbody({ categorie: 2 }));
    expect(kort(antwoord)).toBe('422 categorie-past-niet TLV-4');
    await lukt(proef.vraag('ib', 'PUT', `/tlv/${aanvraag}`, schrijfbody()));
  });

  it('TLV-3 een deskundige twee keer, twee van dezelfde soort, en een van de school die vraagt', async () => {
    await adopteerEnVerstuur(aanvraag);
    await vulRegister(proef.query);
    await proef.query(
      `INSERT INTO tlv_deskundige (swv, persoon, naam, discipline, van) VALUES ('PO9901', $1, 'Proef derdeDeskundige', 'arts', '2026-01-01')`,
      [persoonId('derdeDeskundige')],
    );
    await proef.query(
      `INSERT INTO rolvervulling (id, persoon, rol, organisatie, van) VALUES (gen_random_uuid(), $1, 'ib', $2, '2020-08-01')`,
      [persoonId('derdeDeskundige'), REGIO.school],
    );
    await lukt(vraagAdvies(1, 'deskundige', 'orthopedagoog'));
    expect(kort(await vraagAdvies(2, 'deskundige', 'pedagoog'))).toBe('422 zelfde-deskundige TLV-3');
    expect(kort(await vraagAdvies(2, 'derdeDeskundige', 'psycholoog'))).toMatch(/^422 verkeerde-soort TLV-3/);
    expect(kort(await vraagAdvies(2, 'derdeDeskundige', 'arts'))).toBe('422 niet-onafhankelijk TLV-3');
    expect(await proef.query('SELECT 1 FROM tlv_advies')).toHaveLength(1);
  });

  it('TLV-4, TLV-5 een besluit met categorie voor sbo, of dat niet op 31 juli eindigt', async () => {
    await lukt(vraagAdvies(2, 'tweedeDeskundige', 'arts'));
    for (const wie of ['deskundige', 'tweedeDeskundige'] as const) {
      const { opdrachten } = await lukt(proef.vraag(wie, 'GET', '/adviezen'));
      await lukt(proef.vraag(wie, 'POST', `/adviezen/${opdrachten[0].id}/ondertekenen`, voorbeeld('tlv.adviseren')));
    }
    expect(kort(await stelVoor({ categorie: 1 }))).toBe('422 categorie-kan-niet TLV-4');
    expect(kort(await stelVoor({ tot: '2029-07-30' }))).toBe('422 einde-niet-31-juli TLV-5');
    expect((await lukt(proef.vraag('tlv', 'GET', `/swv/tlv/${aanvraag}`))).toestand).toBe('ingediend');
  });

  it('TLV-6 een IQ van 300 en een DLE boven de DL: zij blijven staan om te verbeteren', async () => {
    await schrijfIn(proef.query, { leerling: REGIO.anderKind, vestiging: REGIO.vo, swv: 'VO9901' });
    const id = (await lukt(proef.vraag('ibVo', 'POST', `/leerlingen/${REGIO.anderKind}/tlv`, { soort: 'PRO' }))).id;
    const scores = {
      iq: { waarde: 300, test: 'WISC-V', datum: '2026-10-01' },
      achterstand: { begrijpend_lezen: { dle: 61, dl: 60, toets: 'LVS', datum: '2026-10-01' } },
      sociaalEmotioneel: null,
      eigenCriteria: [],
    };
    await lukt(proef.vraag('ibVo', 'PUT', `/tlv/${id}`, schrijfbody({ scores })));
    const antwoord = kort(await proef.vraag('ibVo', 'POST', `/tlv/${id}/indienen`, { volgnummer: 2 }));
    expect(antwoord).toContain('iq-onmogelijk TLV-6');
    expect(antwoord).toContain('dle-boven-dl TLV-6');
    expect((await lukt(proef.vraag('ibVo', 'GET', `/tlv/${id}`))).scores).toEqual(scores);
  });
});

describe('slechte invoer: een arrangement', () => {
  const stelOp = (anders: object) =>
    proef.vraag('ib', 'POST', '/arrangementen', opzet(anders as Record<string, unknown>));
  const op = (plek: string, van: string, tot: string) => ({ plek, dagdelen: ['ma-ochtend'], van, tot });

  it.each([
    ['dat eindigt voor het begint', { van: '2027-07-02', tot: '2027-07-01' }, /einde-voor-begin ARR-1/],
    ['met kosten onder nul', { kosten: [{ ...opzet().kosten[0], bedrag: -1 }] }, /kosten-negatief ARR-1/],
    ['zonder doel', { inhoud: { doelen: [] } }, /doel-ontbreekt ARR-1/],
  ])('ARR-1 %s', async (_, anders, verwacht) => {
    expect(kort(await stelOp(anders))).toMatch(verwacht);
    expect(await proef.query('SELECT 1 FROM arrangement')).toEqual([]);
  });

  it('ARR-1 een leerling op twee plekken tegelijk', async () => {
    await maak(proef.vraag, op('De Zorgboerderij', '2027-01-04', '2027-07-02'));
    expect(kort(await stelOp(op('Het Steunpunt', '2027-03-01', '2027-09-01')))).toBe('422 twee-plekken ARR-1');
    expect(await proef.query('SELECT 1 FROM arrangement')).toHaveLength(1);
  });
});

/** The plan is agreed to, adopted and evaluated, and the request goes off. */
async function adopteerEnVerstuur(aanvraag: string): Promise<void> {
  const { inDeMaak, id: opp } = (await lukt(proef.vraag('ib', 'GET', `${KIND}/opp`))).plannen[0];
  for (const wie of ['ouder', 'tweedeOuder'] as const)
    await lukt(
      proef.vraag(wie, 'POST', `/opp/versies/${inDeMaak.id}/antwoord`, {
        antwoord: 'akkoord',
        tekst: '',
        hash: inDeMaak.hash,
      }),
    );
  await lukt(
    proef.vraag('ib', 'POST', `/opp/versies/${inDeMaak.id}/vaststelling`, { volgnummer: inDeMaak.volgnummer }),
  );
  const { plan: teEvalueren } = await lukt(proef.vraag('ib', 'GET', `${KIND}/opp/evaluaties`));
  await lukt(
    proef.vraag('ib', 'POST', `${KIND}/opp/evaluaties`, {
      ...voorbeeld('evaluatie.vastleggen'),
      opp,
      volgnummer: teEvalueren.volgnummer,
      dag: '2026-11-20',
      doelen: [],
    }),
  );
  const { volgnummer } = await lukt(proef.vraag('ib', 'GET', `/tlv/${aanvraag}`));
  await lukt(proef.vraag('ib', 'POST', `/tlv/${aanvraag}/indienen`, { volgnummer }));
}
