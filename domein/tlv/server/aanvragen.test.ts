import { beforeEach, describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { alsActor } from '../../../server/platform/databank/als-actor.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { actorVan, type Mens, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { abonnementen } from './abonnementen.ts';
import {
  begin,
  beschrijf,
  legVolledigAan,
  meldAan,
  STEM,
  schrijfbody,
  schrijfIn,
  TABELLEN,
  verstuur,
} from './proeftlv.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes, abonnementen);
const VANDAAG = datum('2026-11-20');
beforeEach(() => proef.leeg(...TABELLEN));

const rij = async (id: string) =>
  (await proef.query<Record<string, never>>('SELECT * FROM tlv_aanvraag WHERE id = $1', [id]))[0];

describe('TLV-1 een aanvraag beginnen', () => {
  it('TLV-1 ouders vragen niet zelf: zij horen dat de school het doet', async () => {
    await schrijfIn(proef.query);
    const antwoord = await proef.vraag('ouder', 'POST', `/leerlingen/${REGIO.kind}/tlv`, { soort: 'SBO' });
    expect(antwoord).toMatchObject({ status: 403, json: { redenen: [{ bron: { regel: 'TLV-1' } }] } });
    expect(antwoord.tekst).toContain('De school vraagt een verklaring aan, niet de ouders');
  });
  it.each(['anderIb', 'leraar', 'consulent', 'tlv', 'deskundige', 'steunpunt', 'beheer'] as const)(
    'TLV-1 %s vraagt niets aan voor een leerling van een andere school',
    async (wie) => {
      await schrijfIn(proef.query);
      const antwoord = await proef.vraag(wie as Mens, 'POST', `/leerlingen/${REGIO.kind}/tlv`, { soort: 'SBO' });
      expect([403, 404]).toContain(antwoord.status);
      expect(await proef.query('SELECT 1 FROM tlv_aanvraag')).toEqual([]);
    },
  );
  it('TLV-1 het verkeerde samenwerkingsverband wordt geweigerd en het juiste genoemd', async () => {
    await schrijfIn(proef.query);
    const antwoord = await proef.vraag('ib', 'POST', `/leerlingen/${REGIO.kind}/tlv`, { soort: 'SBO', swv: 'PO9902' });
    expect(proef.codes(antwoord)).toEqual(['verkeerd-swv']);
    expect(antwoord.tekst).toContain('SWV Proef PO (PO9901)');
  });
  it('TLV-1 de school waar een kind is aangemeld vraagt aan bij het samenwerkingsverband van de school waar het zit', async () => {
    await schrijfIn(proef.query, { vestiging: REGIO.andereSchool });
    await meldAan(proef.query);
    const id = await begin(proef, { soort: 'SO' });
    expect(await rij(id)).toMatchObject({
      swv: 'PO9901',
      bevoegd_grond: 'inschrijving',
      toestand: 'concept',
      volgnummer: 1,
    });
  });
  it('TLV-1 voor een cluster 2-school is geen verklaring: de commissie van onderzoek beslist', async () => {
    await schrijfIn(proef.query);
    const antwoord = await proef.vraag('ib', 'POST', `/leerlingen/${REGIO.kind}/tlv`, {
      soort: 'SO',
      gezochteSchool: REGIO.cluster2,
    });
    expect(proef.codes(antwoord)).toEqual(['cluster-zonder-tlv']);
  });
  it('TLV-2 een tweede aanvraag van dezelfde soort wordt geweigerd, ook als twee tegelijk beginnen', async () => {
    await schrijfIn(proef.query);
    const pad = `/leerlingen/${REGIO.kind}/tlv`;
    const [een, twee] = await Promise.all([
      proef.vraag('ib', 'POST', pad, { soort: 'SBO' }),
      proef.vraag('schoolleider', 'POST', pad, { soort: 'SBO' }),
    ]);
    expect([een.status, twee.status].sort()).toEqual([201, 409]);
    expect(proef.codes(await proef.vraag('ib', 'POST', pad, { soort: 'SBO' }))).toEqual(['aanvraag-loopt']);
    expect((await proef.vraag('ib', 'POST', pad, { soort: 'SO' })).status).toBe(201);
  });
});

describe('TLV-2 schrijven en versturen', () => {
  it('TLV-2 een onvolledige aanvraag wordt geweigerd met alles wat er mist, en de termijn begint niet', async () => {
    await schrijfIn(proef.query);
    const id = await begin(proef);
    const beeld = await proef.vraag('ib', 'GET', `/tlv/${id}`);
    const mist = [
      'behoefte-ontbreekt',
      'opp-ontbreekt',
      'geprobeerd-ontbreekt',
      'ouders-niet-ingelicht',
      'visie-niet-gevraagd',
      'motivering-ontbreekt',
    ];
    expect(beeld.json.ontbreekt.map(({ code }: { code: string }) => code)).toEqual(mist);
    const antwoord = await proef.vraag('ib', 'POST', `/tlv/${id}/indienen`, { volgnummer: 1 });
    expect(antwoord.status).toBe(422);
    expect(proef.codes(antwoord)).toEqual(mist);
    expect(await proef.query('SELECT 1 FROM termijn')).toEqual([]);
    expect(await rij(id)).toMatchObject({ toestand: 'concept', ingediend_dag: null });
  });
  it('TLV-4 een categorie bij sbo wordt geweigerd', async () => {
    await legVolledigAan(proef.query);
    const id = await begin(proef);
    const antwoord = await proef.vraag('ib', 'PUT', `/tlv/${id}`, schrijfbody({ categorie: 2 }));
    expect(proef.codes(antwoord)).toEqual(['categorie-past-niet']);
  });
  it('TLV-2 wie schrijft op wat een ander intussen veranderde, hoort dat (409)', async () => {
    await legVolledigAan(proef.query);
    const id = await begin(proef);
    expect((await proef.vraag('ib', 'PUT', `/tlv/${id}`, schrijfbody())).status).toBe(200);
    expect((await proef.vraag('schoolleider', 'PUT', `/tlv/${id}`, schrijfbody())).status).toBe(409);
  });
  it('TLV-2 versturen legt de leerling en het dossier vast, zet de termijn bij het samenwerkingsverband en mailt zonder namen', async () => {
    await legVolledigAan(proef.query);
    const id = await verstuur(proef);
    expect(await rij(id)).toMatchObject({
      toestand: 'ingediend',
      leerling_naam: 'Noor Proefkind',
      ingediend_dag: '2026-11-20',
      beslisdatum: '2027-01-15',
      volgnummer: 3,
    });
    const [dossier] = await proef.query<{ inhoud: { dossier: unknown } }>('SELECT inhoud FROM tlv_dossier');
    expect(JSON.stringify(dossier?.inhoud.dossier)).toContain(STEM);
    expect(await proef.query('SELECT swv, bij, soort, laatste_dag FROM termijn')).toEqual([
      { swv: 'PO9901', bij: 'swv', soort: 'beslissing-tlv', laatste_dag: '2027-01-15' },
    ]);
    const berichten = await proef.query<{ aan_adres: string; tekst: string }>(
      'SELECT aan_adres, tekst FROM bericht ORDER BY aan_adres',
    );
    expect(berichten.map(({ aan_adres }) => aan_adres)).toEqual([
      'ouder@proef.example',
      'tlv@proef.example',
      'tweedeOuder@proef.example',
      'tweedeTlv@proef.example',
    ]);
    expect(berichten.map(({ tekst }) => tekst).join()).not.toMatch(/Noor|Proefkind|Proefschool/);
  });
  it('TLV-9 de termijn heeft de weken die het samenwerkingsverband op die dag koos', async () => {
    await legVolledigAan(proef.query);
    await proef.query(
      `INSERT INTO instelling (swv, sleutel, van, waarde, plaats_in_plan, vastgelegd_op)
        VALUES ('PO9901', 'tlv.beslistermijn', '2026-01-01', '6', '§ 4', '2026-01-01')`,
    );
    const id = await verstuur(proef);
    expect(await rij(id)).toMatchObject({ beslisdatum: '2027-01-04' });
    await proef.query(`DELETE FROM instelling WHERE sleutel = 'tlv.beslistermijn'`);
  });
  it('TLV-2 twee tegelijk versturen: één keer verstuurd', async () => {
    await legVolledigAan(proef.query);
    const id = await begin(proef);
    await proef.vraag('ib', 'PUT', `/tlv/${id}`, schrijfbody());
    const antwoorden = await Promise.all([
      proef.vraag('ib', 'POST', `/tlv/${id}/indienen`, { volgnummer: 2 }),
      proef.vraag('schoolleider', 'POST', `/tlv/${id}/indienen`, { volgnummer: 2 }),
    ]);
    expect(antwoorden.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await proef.query('SELECT soort FROM tlv_handeling')).toEqual([{ soort: 'ingediend' }]);
  });
  it('TLV-2 na versturen verandert er niets meer aan de aanvraag, ook niet rechtstreeks in de databank', async () => {
    await legVolledigAan(proef.query);
    const id = await verstuur(proef);
    expect(proef.codes(await proef.vraag('ib', 'PUT', `/tlv/${id}`, schrijfbody({ volgnummer: 3 })))).toEqual([
      'nu-niet-mogelijk',
    ]);
    for (const wie of ['ib', 'tlv'] as const)
      await expect(
        alsActor(proef.databank, actorVan(wie), VANDAAG, (tx) =>
          tx
            .updateTable('tlv_aanvraag')
            .set({ gewenste_start: datum('2028-08-01') })
            .where('id', '=', id)
            .execute(),
        ),
      ).rejects.toThrow(/does not change/);
    const gewijzigd = await alsActor(proef.databank, actorVan('ib'), VANDAAG, (tx) =>
      tx.updateTable('tlv_dossier').set({ inhoud: '{}' }).where('aanvraag', '=', id).executeTakeFirst(),
    );
    expect(gewijzigd.numUpdatedRows).toBe(0n);
  });
  it('TLV-2 een aangemeld kind zonder plan van deze school: de school schrijft waarop de aanvraag steunt', async () => {
    await meldAan(proef.query);
    await beschrijf(proef.query);
    const id = await begin(proef);
    await proef.vraag('ib', 'PUT', `/tlv/${id}`, schrijfbody());
    expect(proef.codes(await proef.vraag('ib', 'POST', `/tlv/${id}/indienen`, { volgnummer: 2 }))).toEqual([
      'basis-ontbreekt',
    ]);
    await proef.vraag(
      'ib',
      'PUT',
      `/tlv/${id}`,
      schrijfbody({ volgnummer: 2 }, { inPlaatsVanPlan: 'Het rapport van de opvang.' }),
    );
    expect((await proef.vraag('ib', 'POST', `/tlv/${id}/indienen`, { volgnummer: 3 })).status).toBe(200);
    expect(await rij(id)).toMatchObject({ bevoegd_grond: 'woonplaats' });
  });
});

describe('TLV-1 ouders lezen mee', () => {
  it('TLV-1 vanaf de dag dat de school het vertelde, eerder niet; een ouder zonder gezag nooit', async () => {
    await legVolledigAan(proef.query);
    const id = await begin(proef);
    expect((await proef.vraag('ouder', 'GET', `/tlv/${id}`)).status).toBe(404);
    await proef.vraag('ib', 'PUT', `/tlv/${id}`, schrijfbody());
    const gezien = await proef.vraag('tweedeOuder', 'GET', `/tlv/${id}`);
    expect(gezien.status).toBe(200);
    expect(gezien.tekst).toContain(STEM);
    expect(gezien.json).toMatchObject({ ontbreekt: [], mogelijk: { schrijven: { mag: false }, visie: { mag: true } } });
    expect([403, 404]).toContain((await proef.vraag('ouderZonderGezag', 'GET', `/tlv/${id}`)).status);
    expect((await proef.vraag('vreemdeOuder', 'GET', `/tlv/${id}`)).status).toBe(404);
  });
  it('TLV-1 hun eigen woorden gaan mee, en de school kan ze niet veranderen', async () => {
    await legVolledigAan(proef.query);
    const id = await begin(proef);
    await proef.vraag('ib', 'PUT', `/tlv/${id}`, schrijfbody());
    expect(
      (await proef.vraag('ouder', 'POST', `/tlv/${id}/visie`, { tekst: 'Wij willen graag een kleine klas.' })).status,
    ).toBe(201);
    expect((await proef.vraag('ib', 'POST', `/tlv/${id}/visie`, { tekst: 'x' })).status).toBe(403);
    expect((await proef.vraag('vreemdeOuder', 'POST', `/tlv/${id}/visie`, { tekst: 'x' })).status).toBe(404);
    await proef.vraag('ib', 'PUT', `/tlv/${id}`, schrijfbody({ volgnummer: 2 }));
    const { json } = await proef.vraag('ib', 'GET', `/tlv/${id}`);
    expect(json.visies).toEqual([
      { naam: 'Proef ouder', dag: '2026-11-20', tekst: 'Wij willen graag een kleine klas.' },
    ]);
    await expect(
      alsActor(proef.databank, actorVan('ib'), VANDAAG, (tx) =>
        tx.updateTable('tlv_dossier').set({ visies: '[]' }).where('aanvraag', '=', id).execute(),
      ),
    ).rejects.toThrow(/permission denied/);
  });
});

describe('TLV-11 wie leest een aanvraag', () => {
  it('TLV-11 het samenwerkingsverband pas na versturen, een ander samenwerkingsverband niet', async () => {
    await legVolledigAan(proef.query);
    const id = await begin(proef);
    const zie = (wie: Mens) =>
      alsActor(proef.databank, actorVan(wie), VANDAAG, async (tx) => [
        (await tx.selectFrom('tlv_aanvraag').select('id').execute()).length,
        (await tx.selectFrom('tlv_dossier').select('aanvraag').execute()).length,
      ]);
    expect(await zie('tlv')).toEqual([0, 0]);
    await proef.vraag('ib', 'PUT', `/tlv/${id}`, schrijfbody());
    await proef.vraag('ib', 'POST', `/tlv/${id}/indienen`, { volgnummer: 2 });
    expect(await zie('tlv')).toEqual([1, 1]);
    for (const wie of [
      'tlvElders',
      'tlvVo',
      'deskundige',
      'directie',
      'consulent',
      'leraar',
      'leerling',
      'bestuur',
      'anderIb',
      'leerplicht',
    ] as const)
      expect(await zie(wie), wie).toEqual([0, 0]);
  });
  it('TLV-11 een concept dat de school weggooit, ziet het samenwerkingsverband nooit', async () => {
    await schrijfIn(proef.query);
    const id = await begin(proef);
    expect(
      (await proef.vraag('ib', 'POST', `/tlv/${id}/intrekken`, { volgnummer: 1, waarom: 'Niet nodig.' })).status,
    ).toBe(200);
    const gezien = await alsActor(proef.databank, actorVan('tlv'), VANDAAG, (tx) =>
      tx.selectFrom('tlv_aanvraag').select('id').execute(),
    );
    expect(gezien).toEqual([]);
    expect(await proef.query('SELECT 1 FROM bericht')).toEqual([]);
  });
});

describe('TLV-9 aanvullen en intrekken', () => {
  async function vraagAanvulling(id: string): Promise<void> {
    await proef.query(
      `INSERT INTO tlv_handeling (aanvraag, volgnummer, leerling, swv, vestiging, soort, moment, dag, door_naam, door_rol, gegevens)
        VALUES ($1, 4, $2, 'PO9901', $3, 'aanvulling_gevraagd', '2026-11-24', '2026-11-24', 'Proef tlv', 'tlv', '{"wat": "De evaluatie", "uiterlijk": "2026-12-15"}')`,
      [id, REGIO.kind, REGIO.school],
    );
    await proef.query(
      `UPDATE tlv_aanvraag SET toestand = 'aanvulling_gevraagd', volgnummer = 4, beslisdatum = NULL WHERE id = $1`,
      [id],
    );
  }
  it('TLV-9 aanvullen laat de termijn weer lopen, en het dossier gaat zo nodig opnieuw mee', async () => {
    await legVolledigAan(proef.query);
    const id = await verstuur(proef);
    await vraagAanvulling(id);
    try {
      proef.zetKlok('2026-12-01T11:00:00.000Z');
      const body = { volgnummer: 4, wat: 'De evaluatie staat erbij.', dossierOpnieuw: true };
      expect((await proef.vraag('anderIb', 'POST', `/tlv/${id}/aanvullen`, body)).status).toBe(404);
      expect((await proef.vraag('ib', 'POST', `/tlv/${id}/aanvullen`, { ...body, volgnummer: 3 })).status).toBe(409);
      expect((await proef.vraag('ib', 'POST', `/tlv/${id}/aanvullen`, body)).status).toBe(200);
      // Eight weeks and the seven days that it stood still.
      expect(await rij(id)).toMatchObject({ toestand: 'ingediend', beslisdatum: '2027-01-22', volgnummer: 5 });
      const [dossier] = await proef.query<{ inhoud: { eerder: unknown[] } }>('SELECT inhoud FROM tlv_dossier');
      expect(dossier?.inhoud.eerder).toHaveLength(1);
      const { json } = await proef.vraag('ouder', 'GET', `/tlv/${id}`);
      expect(json.stilstanden).toEqual([{ van: '2026-11-24', tot: '2026-12-01' }]);
      expect(proef.codes(await proef.vraag('ib', 'POST', `/tlv/${id}/aanvullen`, { ...body, volgnummer: 5 }))).toEqual([
        'nu-niet-mogelijk',
      ]);
    } finally {
      proef.zetKlok('2026-11-20T11:00:00.000Z');
    }
  });
  it('TLV-1 intrekken kan met een reden, één keer, en de termijn vervalt', async () => {
    await legVolledigAan(proef.query);
    const id = await verstuur(proef);
    expect((await proef.vraag('ib', 'POST', `/tlv/${id}/intrekken`, { volgnummer: 3, waarom: '' })).status).toBe(422);
    expect((await proef.vraag('ouder', 'POST', `/tlv/${id}/intrekken`, { volgnummer: 3, waarom: 'x' })).status).toBe(
      403,
    );
    expect(
      (await proef.vraag('ib', 'POST', `/tlv/${id}/intrekken`, { volgnummer: 3, waarom: 'De leerling verhuist.' }))
        .status,
    ).toBe(200);
    expect(await rij(id)).toMatchObject({ toestand: 'ingetrokken', afgerond_op: '2026-11-20' });
    expect(await proef.query('SELECT vervallen_op FROM termijn')).toEqual([{ vervallen_op: '2026-11-20' }]);
    expect(
      proef.codes(await proef.vraag('ib', 'POST', `/tlv/${id}/intrekken`, { volgnummer: 4, waarom: 'x' })),
    ).toEqual(['aanvraag-afgerond']);
    expect((await proef.vraag('ib', 'POST', `/leerlingen/${REGIO.kind}/tlv`, { soort: 'SBO' })).status).toBe(201);
  });
});

it('TOE-4 lezen en schrijven staat in het leeslogboek', async () => {
  await legVolledigAan(proef.query);
  await proef.query('DELETE FROM verwerking');
  const id = await verstuur(proef);
  await proef.vraag('ouder', 'GET', `/tlv/${id}`);
  await proef.vraag('ouder', 'GET', `/leerlingen/${REGIO.kind}/tlv`);
  const regels = await proef.query<{ actie: string; leerling: string }>(
    'SELECT actie, leerling FROM verwerking ORDER BY id',
  );
  expect(regels.map(({ actie }) => actie)).toEqual([
    'tlv.beginnen',
    'tlv.schrijven',
    'tlv.indienen',
    'tlv.bekijken',
    'tlv.overzicht',
  ]);
  expect(new Set(regels.map(({ leerling }) => leerling))).toEqual(new Set([REGIO.kind]));
});
