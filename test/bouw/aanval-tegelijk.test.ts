import { beforeEach, describe, expect, it } from 'vitest';
import { legLeerlingAan, PAD, plan } from '../../domein/opp/server/proefplan.ts';
import { betrek, legAanvraag, ruimTlvOp, voorstelbody } from '../../domein/toelaatbaarheid/server/proefaanvraag.ts';
import { abonnementen, routes } from '../../server/app/routes.ts';
import { type Antwoord, metProefapp } from '../../server/platform/proef/proefapp.ts';
import type { Mens } from '../../server/platform/proef/proefregio.ts';

const proef = metProefapp(routes, abonnementen);
const PLANTABELLEN = [
  'opp_rod',
  'opp_instemming',
  'opp_gesprek',
  'opp_doel',
  'opp_versie',
  'opp',
  'inschrijving',
  'betrokken_school',
] as const;
const statussen = (antwoorden: readonly Antwoord[]) => antwoorden.map(({ status }) => status).sort();
const tel = async (vraag: string) =>
  (await proef.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${vraag}`))[0]?.n;
const soorten = async (begin: string) =>
  (
    await proef.query<{ soort: string }>(
      `SELECT soort FROM gebeurtenis WHERE soort LIKE '${begin}%' ORDER BY moment, id`,
    )
  ).map(({ soort }) => soort);

describe('aanval: twee mensen met één plan, op hetzelfde moment', () => {
  beforeEach(async () => {
    await ruimTlvOp(proef);
    await proef.leeg(...PLANTABELLEN);
    await legLeerlingAan(proef.query);
  });

  async function legVoor(): Promise<{ opp: string; versie: string; hash: string }> {
    const opp = (await proef.vraag('ib', 'POST', PAD, { dag: '2026-11-20' })).json.id;
    const { json } = await proef.vraag('ib', 'PUT', `/opp/${opp}/concept`, { volgnummer: 0, inhoud: plan() });
    await proef.vraag('ib', 'POST', `/opp/versies/${json.id}/aanbod`, { volgnummer: 1 });
    const { inDeMaak } = (await proef.vraag('ib', 'GET', PAD)).json.plannen[0];
    return { opp, versie: json.id, hash: inDeMaak.hash };
  }
  const antwoord = (wie: Mens, { versie, hash }: { versie: string; hash: string }) =>
    proef.vraag(wie, 'POST', `/opp/versies/${versie}/antwoord`, { antwoord: 'akkoord', tekst: '', hash });
  const stelVast = (wie: Mens, versie: string) =>
    proef.vraag(wie, 'POST', `/opp/versies/${versie}/vaststelling`, { volgnummer: 2 });

  it('OPP-7 twee keer vaststellen geeft één vaststelling, één handtekening van de school en één melding', async () => {
    const stuk = await legVoor();
    expect(statussen(await Promise.all([antwoord('ouder', stuk), antwoord('tweedeOuder', stuk)]))).toEqual([200, 200]);
    const antwoorden = await Promise.all([stelVast('ib', stuk.versie), stelVast('schoolleider', stuk.versie)]);
    expect(statussen(antwoorden)).toEqual([200, 409]);
    expect(await tel("opp_instemming WHERE als = 'school'")).toBe(1);
    expect((await soorten('opp.')).filter((soort) => soort === 'opp.vastgesteld')).toHaveLength(1);
  });

  it('OPP-3 vaststellen en terughalen: nooit een vastgesteld plan dat ook een concept is', async () => {
    const stuk = await legVoor();
    await Promise.all([antwoord('ouder', stuk), antwoord('tweedeOuder', stuk)]);
    const antwoorden = await Promise.all([
      stelVast('ib', stuk.versie),
      proef.vraag('schoolleider', 'POST', `/opp/versies/${stuk.versie}/terughalen`, { volgnummer: 2 }),
    ]);
    expect(statussen(antwoorden)).toEqual([200, 409]);
    const [versie] = await proef.query<{ toestand: string }>('SELECT toestand FROM opp_versie');
    expect(versie?.toestand).toBe(antwoorden[0]?.status === 200 ? 'vastgesteld' : 'concept');
  });

  it('OPP-3 vaststellen en niet meer instemmen: wat geldt, rust op wat de ouders het laatst zeiden', async () => {
    const stuk = await legVoor();
    await Promise.all([antwoord('ouder', stuk), antwoord('tweedeOuder', stuk)]);
    const [vast, nee] = await Promise.all([
      stelVast('ib', stuk.versie),
      proef.vraag('ouder', 'POST', `/opp/versies/${stuk.versie}/antwoord`, {
        antwoord: 'niet_akkoord',
        tekst: 'Toch niet.',
        hash: stuk.hash,
      }),
    ]);
    expect([
      [200, 409],
      [422, 200],
    ]).toContainEqual([vast.status, nee.status]);
  });
});

describe('aanval: twee kanten van één aanvraag, op hetzelfde moment', () => {
  beforeEach(async () => {
    await ruimTlvOp(proef);
    await proef.leeg(...PLANTABELLEN);
    await betrek(proef);
  });

  it('TLV-8 de school trekt in terwijl het samenwerkingsverband besluit: een van de twee, en geen nummer voor niets', async () => {
    const id = await legAanvraag(proef);
    expect((await proef.vraag('tlv', 'POST', `/swv/tlv/${id}/voorstel`, voorstelbody(1))).status).toBe(200);
    const antwoorden = await Promise.all([
      proef.vraag('tweedeTlv', 'POST', `/swv/tlv/${id}/besluit`, { volgnummer: 2 }),
      proef.vraag('ib', 'POST', `/tlv/${id}/intrekken`, { volgnummer: 2, waarom: 'Niet meer nodig.' }),
    ]);
    expect(antwoorden.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(antwoorden.filter(({ status }) => status === 409 || status === 422 || status === 404)).toHaveLength(1);
    const besloten = antwoorden[0]?.status === 200 ? 1 : 0;
    expect(await tel('tlv_besluit')).toBe(besloten);
    expect(await tel('tlv_teller WHERE laatste > 0')).toBe(besloten);
    const [aanvraag] = await proef.query<{ toestand: string }>('SELECT toestand FROM tlv_aanvraag');
    expect(aanvraag?.toestand).toBe(besloten ? 'toegekend' : 'ingetrokken');
  });

  it('TLV-8 wie voorstelde besluit niet, ook niet twee keer tegelijk in twee vensters', async () => {
    const id = await legAanvraag(proef);
    await proef.vraag('tlv', 'POST', `/swv/tlv/${id}/voorstel`, voorstelbody(1));
    const doe = () => proef.vraag('tlv', 'POST', `/swv/tlv/${id}/besluit`, { volgnummer: 2 });
    const antwoorden = await Promise.all([doe(), doe()]);
    expect(antwoorden.flatMap(proef.codes)).toEqual(['vier-ogen', 'vier-ogen']);
    expect(await tel('tlv_besluit')).toBe(0);
    expect(await tel('tlv_teller')).toBe(0);
  });

  it('TLV-3 een deskundige tekent terwijl zijn uitnodiging wordt ingetrokken: een van de twee', async () => {
    const id = await legAanvraag(proef, { adviezen: 1 });
    const [advies] = await proef.query<{ id: string }>('SELECT id FROM tlv_advies WHERE plaats = 2');
    const pad = `/adviezen/${advies?.id}/ondertekenen`;
    const tekst = { oordeel: 'toelaatbaar', tekst: 'Passend.', onafhankelijk: true };
    const [geeft, trekt] = await Promise.all([
      proef.vraag('tweedeDeskundige', 'POST', pad, tekst),
      proef.vraag('tlv', 'POST', `/tlv/${id}/deskundigen/${advies?.id}/terugtrekken`, { waarom: 'Te laat.' }),
    ]);
    expect([geeft.status, trekt.status].filter((status) => status === 200)).toHaveLength(1);
    const [rij] = await proef.query<{ gegeven: boolean; terug: boolean }>(
      'SELECT gegeven_op IS NOT NULL AS gegeven, teruggetrokken_op IS NOT NULL AS terug FROM tlv_advies WHERE plaats = 2',
    );
    expect(rij).toEqual({ gegeven: geeft.status === 200, terug: trekt.status === 200 });
  });

  it('TLV-3 een advies twee keer tegelijk ondertekenen geeft één advies, dat daarna niet verandert', async () => {
    await legAanvraag(proef, { adviezen: 1 });
    const [advies] = await proef.query<{ id: string }>('SELECT id FROM tlv_advies WHERE plaats = 2');
    const teken = (oordeel: string) =>
      proef.vraag('tweedeDeskundige', 'POST', `/adviezen/${advies?.id}/ondertekenen`, {
        oordeel,
        tekst: 'Passend.',
        onafhankelijk: true,
      });
    const antwoorden = await Promise.all([teken('toelaatbaar'), teken('niet_toelaatbaar')]);
    expect(statussen(antwoorden)).toEqual([200, 409]);
    const lees = () => proef.query('SELECT oordeel, hash FROM tlv_advies WHERE plaats = 2');
    const eerst = await lees();
    expect((await teken('anders')).status).toBe(409);
    expect(await lees()).toEqual(eerst);
  });

  it('TLV-3 na intrekking of besluit leest de deskundige niets meer, en een ander die niet is gevraagd nooit iets', async () => {
    const id = await legAanvraag(proef);
    const [advies] = await proef.query<{ id: string }>('SELECT id FROM tlv_advies WHERE plaats = 1');
    const pad = `/adviezen/${advies?.id}`;
    const lijst = async (wie: Mens) => (await proef.vraag(wie, 'GET', '/adviezen')).tekst;
    expect(await lijst('deskundige')).toContain(advies?.id);
    expect(await lijst('derdeDeskundige')).not.toContain(id);
    for (const wie of ['derdeDeskundige', 'tweedeDeskundige'] as const)
      expect((await proef.vraag(wie, 'GET', pad)).status).toBe(404);
    await proef.query("UPDATE tlv_aanvraag SET toestand = 'afgewezen', afgerond_op = '2026-11-20' WHERE id = $1", [id]);
    expect((await proef.vraag('deskundige', 'GET', pad)).status).toBe(404);
    expect(await lijst('deskundige')).not.toContain(advies?.id);
  });
});
