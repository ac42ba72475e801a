import { beforeEach, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { voerTaakUit } from '../../../server/platform/taak.ts';
import { LEGE_SCORES } from '../regels/inhoud.ts';
import { abonnementen } from './abonnementen.ts';
import { begin, beschrijf, legVolledigAan, schrijfbody, schrijfIn, TABELLEN, verstuur } from './proeftlv.ts';
import { routes } from './routes.ts';
import { zetVerlengtermijnen } from './verlengen.ts';

const proef = metProefapp(routes, abonnementen);
const BESLUIT = '00000000-0000-7000-8000-0000000f0010';
beforeEach(async () => {
  await proef.query('UPDATE tlv_aanvraag SET volgt_op = NULL');
  await proef.leeg(...TABELLEN, 'instelling');
});

const score = (dle: number) => ({ dle, dl: 60, toets: 'LVS', datum: '2026-10-01' });
const scores = (iq: number, dle: number, anders: object = {}) => ({
  ...LEGE_SCORES,
  iq: { waarde: iq, test: 'WISC-V', datum: '2026-10-01' },
  achterstand: { begrijpend_lezen: score(dle), spellen: score(dle) },
  ...anders,
});
async function opVo(soort: string): Promise<string> {
  await schrijfIn(proef.query, { vestiging: REGIO.vo, swv: 'VO9901' });
  await beschrijf(proef.query, REGIO.vo);
  return begin(proef, { wie: 'ibVo', soort });
}
const bewaar = (id: string, gegeven: unknown, volgnummer = 1, inhoud = {}) =>
  proef.vraag('ibVo', 'PUT', `/tlv/${id}`, schrijfbody({ volgnummer, scores: gegeven }, inhoud));
const dienIn = (id: string, volgnummer: number) => proef.vraag('ibVo', 'POST', `/tlv/${id}/indienen`, { volgnummer });

describe('TLV-6 praktijkonderwijs', () => {
  it('TLV-6 volgens de criteria: verstuurd naar het VO-samenwerkingsverband, met de uitkomst erbij', async () => {
    const id = await opVo('PRO');
    expect((await bewaar(id, scores(70, 30))).status).toBe(200);
    expect((await dienIn(id, 2)).status).toBe(200);
    const { json } = await proef.vraag('ibVo', 'GET', `/tlv/${id}`);
    expect(json).toMatchObject({ swv: { code: 'VO9901' }, toestand: 'ingediend', uitkomst: { oordeel: 'voldoet' } });
    const [rij] = await proef.query<{ inhoud: object }>('SELECT inhoud FROM tlv_aanvraag WHERE id = $1', [id]);
    expect(JSON.stringify(rij?.inhoud)).not.toContain('WISC');
  });
  it('TLV-6 IQ 300, DLE boven DL en een datum in de toekomst worden met een zin geweigerd', async () => {
    const id = await opVo('PRO');
    await bewaar(id, scores(300, 61, { iq: { waarde: 300, test: 'WISC-V', datum: '2026-12-01' } }));
    expect(proef.codes(await dienIn(id, 2))).toEqual([
      'iq-onmogelijk',
      'test-in-toekomst',
      'dle-boven-dl',
      'dle-boven-dl',
    ]);
  });
  it('TLV-6 langs de maatwerkroute met motivering van alle betrokkenen, ook als de scores niet voldoen', async () => {
    const id = await opVo('PRO');
    await bewaar(id, scores(95, 50));
    expect(proef.codes(await dienIn(id, 2))).toEqual(['criteria-niet-gehaald']);
    await bewaar(id, scores(95, 50), 2, {
      maatwerkroute: true,
      motiveringMaatwerk: 'Iedereen ziet dat leren door doen werkt.',
      maatwerkMet: ['ouders', 'eigen_school', 'gezochte_school'],
    });
    expect((await dienIn(id, 3)).status).toBe(200);
  });
});

describe('TLV-7 lwoo', () => {
  it('TLV-7 met IQ 95 is onderzoek naar een sociaal-emotioneel probleem nodig', async () => {
    const id = await opVo('LWOO');
    await bewaar(id, scores(95, 42));
    const geweigerd = await dienIn(id, 2);
    expect(proef.codes(geweigerd)).toEqual(['criteria-niet-gehaald']);
    expect(geweigerd.tekst).toContain('sociaal-emotioneel');
    const probleem = { soort: 'faalangst', onderzoek: 'SAQI', datum: '2026-10-01' };
    await bewaar(id, scores(95, 42, { sociaalEmotioneel: probleem }), 2);
    expect((await dienIn(id, 3)).status).toBe(200);
  });
  it('TLV-7 bij opting out vraagt het samenwerkingsverband de eigen criteria', async () => {
    for (const [sleutel, waarde] of [
      ['lwoo.opting-out', 'true'],
      ['lwoo.criteria', '["Er is een plan voor huiswerk."]'],
    ])
      await proef.query(
        `INSERT INTO instelling (swv, sleutel, van, waarde, plaats_in_plan, vastgelegd_op) VALUES ('VO9901', $1, '2026-08-01', $2, '§ 5', '2026-08-01')`,
        [sleutel, waarde],
      );
    const id = await opVo('LWOO');
    await bewaar(id, LEGE_SCORES);
    expect(proef.codes(await dienIn(id, 2))).toEqual(['criterium-onbeantwoord']);
    const eigenCriteria = [
      { criterium: 'Er is een plan voor huiswerk.', voldoet: true, toelichting: 'Met de mentor.' },
    ];
    await bewaar(id, { ...LEGE_SCORES, eigenCriteria }, 2);
    expect((await dienIn(id, 3)).status).toBe(200);
    expect((await proef.vraag('ibVo', 'GET', `/tlv/${id}`)).json.uitkomst).toMatchObject({ oordeel: 'voldoet' });
  });
});

describe('TLV-5 verlengen', () => {
  async function besluit(): Promise<string> {
    await legVolledigAan(proef.query);
    const aanvraag = await verstuur(proef);
    await proef.query(`UPDATE tlv_aanvraag SET toestand = 'toegekend', afgerond_op = '2026-11-20' WHERE id = $1`, [
      aanvraag,
    ]);
    await proef.query(
      `INSERT INTO tlv_besluit (id, aanvraag, leerling, swv, vestiging, uitkomst, nummer, soort, van, tot, motivering, leerling_naam, geboortedatum,
        voorgesteld_door, voorgesteld_door_naam, besloten_door, besloten_door_naam, besloten_dag, moment, bezwaar_tot)
        VALUES ($1, $2, $3, 'PO9901', $4, 'positief', 'PO9901-2025-00001', 'SBO', '2025-08-01', '2027-07-31', 'x', 'Noor Proefkind', '2019-03-14',
          $5, 'x', $6, 'x', '2025-06-01', '2025-06-01', '2025-07-13')`,
      [BESLUIT, aanvraag, REGIO.kind, REGIO.school, persoonId('tlv'), persoonId('tweedeTlv')],
    );
    return aanvraag;
  }
  const lijst = () => proef.vraag('ib', 'GET', '/tlv/verlengen');
  it('TLV-5 een verklaring die loopt wordt verlengd, en de verlenging begint met de vorige aanvraag', async () => {
    await besluit();
    const pad = `/leerlingen/${REGIO.kind}/tlv`;
    expect(proef.codes(await proef.vraag('ib', 'POST', pad, { soort: 'SBO' }))).toEqual(['verklaring-loopt']);
    expect((await lijst()).json).toMatchObject({
      einde: '2027-07-31',
      uiterlijk: '2026-12-31',
      verklaringen: [{ besluit: BESLUIT, aanvraag: null }],
    });
    const id = await begin(proef, { volgtOp: BESLUIT });
    const { json } = await proef.vraag('ib', 'GET', `/tlv/${id}`);
    expect(json).toMatchObject({ gewensteStart: '2027-08-01', volgtOp: { nummer: 'PO9901-2025-00001' } });
    expect(json.inhoud.motivering).toContain('kleinere groep');
    expect(json.inhoud.oudersIngelichtOp).toBeNull();
    expect((await lijst()).json.verklaringen).toMatchObject([{ aanvraag: { id, toestand: 'concept' } }]);
    expect((await proef.vraag('anderIb', 'GET', '/tlv/verlengen')).json.verklaringen).toEqual([]);
    expect((await proef.vraag('ouder', 'GET', '/tlv/verlengen')).status).toBe(403);
  });
  it('TLV-5 staat uiterlijk 31 december op de werklijst van de school, en gaat eraf als de verlenging is verstuurd', async () => {
    await besluit();
    const taak = () =>
      voerTaakUit(zetVerlengtermijnen, {
        databank: proef.databank,
        nu: () => '2026-11-20T06:00:00Z',
        abonnementen: [],
      });
    await taak();
    await taak();
    const termijn = () =>
      proef.query(`SELECT vestiging, laatste_dag, bij, voldaan_op FROM termijn WHERE soort = 'verlenging-tlv'`);
    expect(await termijn()).toEqual([
      { vestiging: REGIO.school, laatste_dag: '2026-12-31', bij: 'school', voldaan_op: null },
    ]);
    const id = await begin(proef, { volgtOp: BESLUIT });
    await proef.vraag('ib', 'PUT', `/tlv/${id}`, schrijfbody());
    expect((await proef.vraag('ib', 'POST', `/tlv/${id}/indienen`, { volgnummer: 2 })).status).toBe(200);
    expect(await termijn()).toMatchObject([{ voldaan_op: '2026-11-20' }]);
  });
});
