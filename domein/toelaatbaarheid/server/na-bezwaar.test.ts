import { beforeEach, describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { alsActor, SYSTEEM } from '../../../server/platform/databank/als-actor.ts';
import { legGebeurtenisVast } from '../../../server/platform/gebeurtenis.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { actorVan, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { abonnementen } from './abonnementen.ts';
import { besluit, betrek, legAanvraag, ruimTlvOp } from './proefaanvraag.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes, abonnementen);
beforeEach(async () => {
  await proef.query('UPDATE tlv_aanvraag SET volgt_op = NULL');
  await ruimTlvOp(proef);
});

const DAG = datum('2026-11-20');
const NU = '2026-11-20T11:00:00.000Z';

/** Another decision after an objection, as the objection leaves it, with what it tells. Gives its id. */
async function naBezwaar(aanvraag: string, eerste: string, anders: Record<string, unknown> = {}): Promise<string> {
  const id = crypto.randomUUID();
  const nieuw = {
    uitkomst: 'positief',
    nummer: 'PO9901-2026-00091',
    soort: 'SBO',
    categorie: null,
    van: '2026-11-20',
    tot: '2028-07-31',
    ...anders,
  };
  await proef.query(
    `INSERT INTO tlv_besluit (id, aanvraag, leerling, swv, vestiging, uitkomst, nummer, soort, categorie, van, tot, motivering, leerling_naam, geboortedatum,
        voorgesteld_door, voorgesteld_door_naam, besloten_door, besloten_door_naam, besloten_dag, moment, bezwaar_tot, vervangt)
      SELECT $1, b.aanvraag, b.leerling, b.swv, b.vestiging, $3, $4, $5, $6, $7, $8, 'De commissie geeft de ouders gelijk.', b.leerling_naam, b.geboortedatum,
        b.voorgesteld_door, 'x', b.besloten_door, 'x', '2026-11-20', now(), '2027-01-04', b.id FROM tlv_besluit b WHERE b.id = $2`,
    [id, eerste, nieuw.uitkomst, nieuw.nummer, nieuw.soort, nieuw.categorie, nieuw.van, nieuw.tot],
  );
  await meld('bezwaar.besloten', { aanvraag, besluit: eerste, uitkomst: 'gegrond', nieuwBesluit: id });
  return id;
}

const meld = (soort: string, gegevens: Record<string, unknown>, wie: 'tlv' | undefined = undefined) => {
  const actor = wie === undefined ? SYSTEEM : actorVan(wie);
  return alsActor(proef.databank, actor, DAG, (tx) =>
    legGebeurtenisVast({ tx, actor, vandaag: DAG, nu: NU }, abonnementen, {
      soort,
      swv: REGIO.swvPo,
      vestiging: REGIO.school,
      leerling: REGIO.kind,
      tekst: 'Op een bezwaar is beslist.',
      voorOuders: false,
      gegevens,
    }),
  );
};

/** The pupil sits at this school with a declaration. */
const zetNeer = (welk: string, vestiging: string, van = '2026-08-01', tot: string | null = null) =>
  proef.query(
    `INSERT INTO tlv_plaatsing (id, besluit, leerling, swv, vestiging, van, tot, door, door_naam, moment)
      VALUES (gen_random_uuid(), $1, $2, 'PO9901', $3, $4, $5, NULL, 'Opmaat', now())`,
    [welk, REGIO.kind, vestiging, van, tot],
  );
const plekken = async () =>
  (
    await proef.query<{ besluit: string; van: string; tot: string | null }>(
      "SELECT besluit, to_char(van, 'YYYY-MM-DD') AS van, to_char(tot, 'YYYY-MM-DD') AS tot FROM tlv_plaatsing ORDER BY van",
    )
  ).map(({ besluit: welk, van, tot }) => [welk, van, tot]);
const stand = async (id: string) =>
  (await proef.query('SELECT toestand, volgnummer, afgerond_op IS NOT NULL AS klaar FROM tlv_aanvraag WHERE id = $1', [
    id,
  ])) as unknown[];

describe('een besluit na bezwaar', () => {
  it('TLV-8 een afgewezen aanvraag wordt toegekend: voor school, ouders, wachtrij en register', async () => {
    const id = await legAanvraag(proef);
    await betrek(proef);
    const eerste = (await besluit(proef, id, { uitkomst: 'negatief' })).besluiten[0].id;
    expect(await stand(id)).toEqual([{ toestand: 'afgewezen', volgnummer: 3, klaar: true }]);
    const nieuw = await naBezwaar(id, eerste);
    expect(await stand(id)).toEqual([{ toestand: 'toegekend', volgnummer: 4, klaar: true }]);
    const { json } = await proef.vraag('tlv', 'GET', `/swv/tlv/${id}`);
    expect(json.besluiten.map((een: { id: string; vervangen: boolean }) => [een.id, een.vervangen])).toEqual([
      [nieuw, false],
      [eerste, true],
    ]);
    expect(JSON.stringify(json.handelingen)).toContain('Na bezwaar een nieuw besluit: toegekend.');
    expect((await proef.vraag('tlv', 'GET', '/swv/tlv')).json.regels).toEqual([]);
    expect((await proef.vraag('tlv', 'GET', '/swv/tlv-register')).json.aantallen).toMatchObject([
      { soort: 'SBO', lopend: 1 },
    ]);
    const { json: thuis } = await proef.vraag('ouder', 'GET', `/leerlingen/${REGIO.kind}/tlv-besluiten`);
    expect(thuis.besluiten[0]).toMatchObject({ id: nieuw, geldt: true, naBezwaar: true });
    expect(thuis.besluiten[1]).toMatchObject({ id: eerste, naBezwaar: false, vervangen: true });
    const brief = await proef.vraag('ouder', 'GET', `/tlv-besluiten/${nieuw}/brief`);
    expect([brief.status, brief.koppen['content-type']]).toEqual([200, 'application/pdf']);
  });

  it('TLV-8 een toegekende wordt afgewezen: de plaatsing eindigt, het register telt haar niet meer', async () => {
    const id = await legAanvraag(proef);
    const eerste = (await besluit(proef, id)).besluiten[0].id;
    await zetNeer(eerste, REGIO.sbo);
    await naBezwaar(id, eerste, { uitkomst: 'negatief', nummer: null, van: null, tot: null });
    expect(await stand(id)).toEqual([{ toestand: 'afgewezen', volgnummer: 4, klaar: true }]);
    expect(await plekken()).toEqual([[eerste, '2026-08-01', '2026-11-20']]);
    expect((await proef.vraag('tlv', 'GET', '/swv/tlv-register')).json.aantallen).toEqual([]);
  });

  it('TLV-10 met een andere duur gaat de plaatsing verder onder het nieuwe nummer, ook met een bekend einde', async () => {
    const id = await legAanvraag(proef);
    const eerste = (await besluit(proef, id)).besluiten[0].id;
    await zetNeer(eerste, REGIO.sbo, '2026-08-01', '2027-02-01');
    await zetNeer(eerste, REGIO.sbo, '2027-02-01');
    const nieuw = await naBezwaar(id, eerste);
    expect(await plekken()).toEqual([
      [eerste, '2026-08-01', '2026-11-20'],
      [nieuw, '2026-11-20', '2027-02-01'],
      [nieuw, '2027-02-01', null],
    ]);
    const { json } = await proef.vraag('tlv', 'GET', '/swv/tlv-register');
    expect(json.scholen).toMatchObject([{ code: REGIO.sbo, aantal: 1 }]);
  });

  it('TLV-10 voor een andere soort school eindigt de plaatsing', async () => {
    const id = await legAanvraag(proef);
    const eerste = (await besluit(proef, id)).besluiten[0].id;
    await zetNeer(eerste, REGIO.sbo);
    await naBezwaar(id, eerste, { soort: 'SO', categorie: 1 });
    expect(await plekken()).toEqual([[eerste, '2026-08-01', '2026-11-20']]);
  });

  it('TLV-8 een tweede gegrond bezwaar met hetzelfde nieuwe besluit verandert niets meer', async () => {
    const id = await legAanvraag(proef);
    const eerste = (await besluit(proef, id, { uitkomst: 'negatief' })).besluiten[0].id;
    const nieuw = await naBezwaar(id, eerste);
    await meld('bezwaar.besloten', { aanvraag: id, besluit: eerste, uitkomst: 'gegrond', nieuwBesluit: nieuw });
    expect(await stand(id)).toEqual([{ toestand: 'toegekend', volgnummer: 4, klaar: true }]);
  });

  it('TLV-8 een ongegrond bezwaar laat alles zoals het is', async () => {
    const id = await legAanvraag(proef);
    const eerste = (await besluit(proef, id, { uitkomst: 'negatief' })).besluiten[0].id;
    await meld('bezwaar.besloten', { aanvraag: id, besluit: eerste, uitkomst: 'ongegrond', nieuwBesluit: null });
    expect(await stand(id)).toEqual([{ toestand: 'afgewezen', volgnummer: 3, klaar: true }]);
  });

  it('TLV-8 alleen Opmaat zelf legt dit vast: niet wie bij het samenwerkingsverband werkt', async () => {
    const id = await legAanvraag(proef);
    await besluit(proef, id, { uitkomst: 'negatief' });
    const zelf = alsActor(proef.databank, actorVan('tlv'), DAG, (tx) =>
      tx
        .insertInto('tlv_handeling')
        .values({
          aanvraag: id,
          volgnummer: 9,
          leerling: REGIO.kind,
          swv: REGIO.swvPo,
          vestiging: REGIO.school,
          soort: 'na_bezwaar',
          moment: NU,
          dag: DAG,
          door: persoonId('tlv'),
          door_naam: 'x',
          door_rol: 'tlv',
          gegevens: '{}',
        })
        .execute(),
    );
    await expect(zelf).rejects.toThrow(/row-level security/);
    const open = await alsActor(proef.databank, actorVan('tlv'), DAG, (tx) =>
      tx.updateTable('tlv_aanvraag').set({ toestand: 'toegekend' }).where('id', '=', id).executeTakeFirst(),
    );
    expect(open.numUpdatedRows).toBe(0n);
  });
});

describe('wat verder met het gebruik gebeurt', () => {
  it('TLV-8 een ingetrokken verklaring wordt nergens meer gebruikt', async () => {
    const { besluiten } = await besluit(proef, await legAanvraag(proef));
    await zetNeer(besluiten[0].id, REGIO.sbo);
    await proef.vraag('tlv', 'POST', `/swv/tlv-besluiten/${besluiten[0].id}/intrekking`, { reden: 'Verhuisd.' });
    expect(await plekken()).toEqual([[besluiten[0].id, '2026-08-01', '2026-11-20']]);
  });

  it('TLV-5 na een verlenging gebruikt de school vanaf de eerste dag de nieuwe verklaring', async () => {
    const eerste = (await besluit(proef, await legAanvraag(proef), { van: '2026-11-20', tot: '2028-07-31' }))
      .besluiten[0].id;
    await zetNeer(eerste, REGIO.sbo);
    proef.zetKlok('2028-02-01T11:00:00.000Z');
    const vervolg = await legAanvraag(proef);
    await proef.query('UPDATE tlv_aanvraag SET volgt_op = $1 WHERE id = $2', [eerste, vervolg]);
    const nieuw = (await besluit(proef, vervolg, { van: '2028-08-01', tot: '2030-07-31' })).besluiten[0].id;
    expect(await plekken()).toEqual([
      [eerste, '2026-08-01', '2028-08-01'],
      [nieuw, '2028-08-01', null],
    ]);
  });

  it('TLV-5 een verlenging voor een andere soort school laat de plaatsing lopen', async () => {
    const eerste = (await besluit(proef, await legAanvraag(proef), { van: '2026-11-20', tot: '2028-07-31' }))
      .besluiten[0].id;
    await zetNeer(eerste, REGIO.sbo);
    proef.zetKlok('2028-02-01T11:00:00.000Z');
    const vervolg = await legAanvraag(proef, { soort: 'SO' });
    await proef.query('UPDATE tlv_aanvraag SET volgt_op = $1 WHERE id = $2', [eerste, vervolg]);
    await besluit(proef, vervolg, { soort: 'SO', categorie: 1, van: '2028-08-01', tot: '2030-07-31' });
    expect(await plekken()).toEqual([[eerste, '2026-08-01', null]]);
  });
});
