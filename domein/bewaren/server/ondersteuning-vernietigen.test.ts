import { beforeEach, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import {
  legOndersteuningNeer,
  ONDERSTEUNINGSTABELLEN,
  type Ondersteuningsjaren,
} from '../../../server/platform/proef/proefondersteuning.ts';
import { REGIO } from '../../../server/platform/proef/proefregio.ts';
import { dagelijks, ruimOp, wasOpSchool } from './proefleerling.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);
const VERTREK = '2026-08-01';

async function over(): Promise<readonly string[]> {
  const gevuld: string[] = [];
  for (const tabel of ONDERSTEUNINGSTABELLEN) {
    const [rij] = await proef.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${tabel}`);
    if (rij && rij.n > 0) gevuld.push(tabel);
  }
  return gevuld.toReversed();
}
const ging = async (jaren: Ondersteuningsjaren = {}) => {
  await wasOpSchool(proef, { tot: VERTREK });
  await legOndersteuningNeer((tekst, waarden) => proef.query(tekst, waarden), jaren);
};
/** Plans a month ahead and destroys on the day. */
const totEnMet = async (aankondiging: string, dag: string) => {
  await dagelijks(proef, aankondiging);
  await dagelijks(proef, dag);
};

beforeEach(async () => {
  await proef.leeg(...ONDERSTEUNINGSTABELLEN);
  await ruimOp(proef);
});

describe('TOE-6 TLV-11 plan, arrangement en aanvraag gaan op hun eigen tijd weg', () => {
  it('TOE-6 na twee jaar is alles van de school weg, en staat er nog alleen wat het samenwerkingsverband mag bewaren', async () => {
    await ging();
    expect(await over()).toHaveLength(ONDERSTEUNINGSTABELLEN.length);
    await totEnMet('2028-07-01', '2028-08-01');
    const rest = await over();
    expect(rest).toEqual([
      'arrangement',
      'arrangement_kosten',
      'arrangement_handeling',
      'arrangement_dossier',
      'tlv_aanvraag',
      'tlv_handeling',
      'tlv_dossier',
      'tlv_advies',
      'tlv_besluit',
      'tlv_plaatsing',
      'tlv_bezwaar',
      'tlv_bezwaar_handeling',
    ]);
    expect(await proef.query('SELECT opp FROM tlv_aanvraag UNION ALL SELECT opp FROM arrangement')).toEqual([
      { opp: null },
      { opp: null },
    ]);
  });

  it('TLV-11 drie jaar na het oordeel zijn dossier en advies weg, en blijft de verklaring', async () => {
    await ging();
    await totEnMet('2029-02-01', '2029-03-02');
    expect(await over()).toContain('tlv_dossier');
    await dagelijks(proef, '2029-03-03');
    const rest = await over();
    for (const tabel of ['arrangement_dossier', 'tlv_dossier', 'tlv_advies']) expect(rest).not.toContain(tabel);
    expect(rest).toContain('tlv_besluit');
    const bewijzen = await proef.query<{ soort: string; geteld: object }>(
      "SELECT soort, geteld FROM vernietigingsbewijs WHERE soort = 'samenwerkingsverband'",
    );
    expect(bewijzen[0]?.geteld).toEqual({ arrangement_dossier: 1, tlv_dossier: 1, tlv_advies: 1 });
  });

  it('TLV-11 drie jaar na het einde van de verklaring is ook de rest weg', async () => {
    await ging();
    await totEnMet('2029-02-01', '2029-03-03');
    await totEnMet('2031-06-30', '2031-07-30');
    expect(await over()).toContain('tlv_besluit');
    await dagelijks(proef, '2031-07-31');
    await totEnMet('2031-08-20', '2031-09-25');
    expect(await over()).toEqual([]);
  });

  it('TLV-11 zolang een aanvraag loopt gaat er niets van weg', async () => {
    await ging({ besloten: null });
    await totEnMet('2035-06-20', '2035-08-01');
    expect(await over()).toEqual(expect.arrayContaining(['tlv_aanvraag', 'tlv_dossier', 'tlv_advies', 'arrangement']));
    expect(await over()).not.toContain('opp');
  });

  it.each([
    ['een lopend bezwaar', { bezwaarKlaar: null }, 'UPDATE tlv_bezwaar SET afgerond_op = $1'],
    ['een lopend geschil', { geschilKlaar: null }, "UPDATE geschil SET afgerond_op = $1, toestand = 'gesloten'"],
  ])('TOE-6 %s houdt alles tegen; daarna gaat het door', async (_wat, jaren, afronden) => {
    await ging(jaren);
    await totEnMet('2028-07-01', '2028-08-01');
    await totEnMet('2028-09-01', '2028-10-05');
    expect(await over()).toHaveLength(ONDERSTEUNINGSTABELLEN.length);
    expect(await proef.query("SELECT 1 FROM notitie WHERE vestiging = '99AA00'")).toHaveLength(2);
    const { json } = await proef.vraag('schoolleider', 'GET', '/bewaren?stand=opgehouden');
    expect(json.houdingen).toMatchObject([{ vanzelf: true, reden: null }]);
    expect(
      (await proef.vraag('schoolleider', 'POST', `/bewaarhoudingen/${json.houdingen[0].id}/beeindiging`)).status,
    ).toBe(404);
    await proef.query(afronden, ['2028-10-06']);
    await totEnMet('2028-10-07', '2028-11-08');
    expect(await over()).not.toContain('opp');
  });

  it('TOE-6 wie ergens anders loopt, merkt niets van de vernietiging van een ander', async () => {
    await ging();
    await legOndersteuningNeer((tekst, waarden) => proef.query(tekst, waarden), {
      leerling: REGIO.anderKind,
      besloten: null,
    });
    await totEnMet('2028-07-01', '2028-08-01');
    const [rij] = await proef.query<{ n: number }>('SELECT count(*)::int AS n FROM opp_versie WHERE leerling = $1', [
      REGIO.anderKind,
    ]);
    expect(rij?.n).toBe(2);
  });
});
