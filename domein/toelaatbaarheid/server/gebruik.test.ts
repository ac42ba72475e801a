import { beforeEach, describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { alsActor, SYSTEEM, type Tx } from '../../../server/platform/databank/als-actor.ts';
import { legGebeurtenisVast } from '../../../server/platform/gebeurtenis.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { abonnementen } from './abonnementen.ts';
import { besluit, betrek, legAanvraag, ruimTlvOp } from './proefaanvraag.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes, abonnementen);
beforeEach(() => ruimTlvOp(proef));

const GEBOREN = '2019-03-14';
const zoek = (wie: Mens, nummer: string, geboortedatum = GEBOREN) =>
  proef.vraag(wie, 'POST', '/tlv/opzoeken', { nummer, geboortedatum });

/** The pupil gets a place at this school, as the application tells it. */
async function plaats(vestiging: string, start: string): Promise<void> {
  const dag = datum('2026-11-20');
  await alsActor(proef.databank, SYSTEEM, dag, (tx: Tx) =>
    legGebeurtenisVast({ tx, actor: SYSTEEM, vandaag: dag, nu: '2026-11-20T11:00:00.000Z' }, abonnementen, {
      soort: 'aanmelding.geplaatst',
      swv: REGIO.swvPo,
      vestiging,
      leerling: REGIO.kind,
      tekst: 'Geplaatst.',
      voorOuders: true,
      gegevens: { start },
    }),
  );
}
const plaatsingen = () =>
  proef.query<{ vestiging: string; van: string; tot: string | null }>(
    "SELECT vestiging, to_char(van, 'YYYY-MM-DD') AS van, to_char(tot, 'YYYY-MM-DD') AS tot FROM tlv_plaatsing ORDER BY van",
  );

describe('nagaan of een verklaring geldt', () => {
  it('TLV-10 de school voor sbo hoort dat zij geldt, zonder naam, en het staat in het logboek', async () => {
    await besluit(proef, await legAanvraag(proef));
    await proef.leeg('verwerking');
    const { json, tekst } = await zoek('ibSbo', 'po9901-2026-00001');
    expect(json).toMatchObject({
      geldig: true,
      verklaring: { soort: 'SBO', tot: '2029-07-31', swv: 'SWV Proef PO' },
      redenen: [],
    });
    expect(json.zin).toContain('vanaf maandag 11 januari 2027');
    expect(tekst).not.toContain('Noor');
    expect(await proef.query('SELECT persoon, leerling FROM verwerking')).toEqual([
      { persoon: persoonId('ibSbo'), leerling: REGIO.kind },
    ]);
  });

  it.each([
    ['verkeerde geboortedatum', 'PO9901-2026-00001', '2019-03-15'],
    ['onbekend nummer', 'PO9901-2026-00002', GEBOREN],
    ['geen nummer', 'abc', GEBOREN],
  ])('TLV-10 %s: niets, en altijd hetzelfde antwoord', async (_, nummer, geboren) => {
    await besluit(proef, await legAanvraag(proef));
    const { status, json } = await zoek('ibSbo', nummer, geboren);
    expect([status, json.geldig, json.verklaring, json.redenen[0].code]).toEqual([
      200,
      false,
      null,
      'verklaring-onbekend',
    ]);
  });

  it('TLV-5 sbo geldt niet bij een school voor so, en ingetrokken nergens', async () => {
    const { besluiten } = await besluit(proef, await legAanvraag(proef));
    expect((await zoek('ibVso', 'PO9901-2026-00001')).json.redenen[0].code).toBe('andere-soort');
    await proef.vraag('tlv', 'POST', `/swv/tlv-besluiten/${besluiten[0].id}/intrekking`, { reden: 'Verhuisd.' });
    expect((await zoek('ibSbo', 'PO9901-2026-00001')).json.redenen[0].code).toBe('ingetrokken');
  });

  it.each(Object.keys(MENSEN) as Mens[])('TLV-10 wie mag opzoeken: %s', async (wie) => {
    const school = ['ib', 'schoolleider'].includes(MENSEN[wie].rol);
    expect((await zoek(wie, 'PO9901-2026-00001')).status).toBe(school ? 200 : 403);
  });
});

describe('waar een verklaring wordt gebruikt', () => {
  it('TLV-10 plaatsing op een school voor sbo gebruikt de lopende verklaring, en die school leest haar', async () => {
    const { besluiten } = await besluit(proef, await legAanvraag(proef));
    await betrek(proef, REGIO.kind, REGIO.sbo);
    await plaats(REGIO.sbo, '2027-01-11');
    await plaats(REGIO.sbo, '2027-01-18');
    expect(await plaatsingen()).toEqual([{ vestiging: REGIO.sbo, van: '2027-01-11', tot: null }]);
    proef.zetKlok('2027-01-12T11:00:00.000Z');
    expect((await proef.vraag('ibSbo', 'GET', `/tlv-besluiten/${besluiten[0].id}/brief`)).status).toBe(200);
  });

  it('TLV-10 plaatsing op een gewone school gebruikt niets', async () => {
    await besluit(proef, await legAanvraag(proef));
    await plaats(REGIO.andereSchool, '2027-01-11');
    expect(await plaatsingen()).toEqual([]);
  });

  it('TLV-10 een overstap binnen het so vraagt geen nieuwe verklaring', async () => {
    await proef.query("UPDATE vestiging SET soorten = '{SO}' WHERE code = '99CL00'");
    await besluit(proef, await legAanvraag(proef, { soort: 'SO' }), { soort: 'SO', categorie: 2 });
    await plaats(REGIO.vso, '2027-01-11');
    await plaats(REGIO.cluster2, '2027-08-01');
    expect(await plaatsingen()).toEqual([
      { vestiging: REGIO.vso, van: '2027-01-11', tot: '2027-08-01' },
      { vestiging: REGIO.cluster2, van: '2027-08-01', tot: null },
    ]);
  });

  it('TLV-10 terug naar een gewone school beëindigt het gebruik, en wat nooit begon vervalt', async () => {
    await besluit(proef, await legAanvraag(proef));
    await plaats(REGIO.sbo, '2027-01-11');
    await plaats(REGIO.andereSchool, '2027-03-01');
    expect(await plaatsingen()).toEqual([{ vestiging: REGIO.sbo, van: '2027-01-11', tot: '2027-03-01' }]);
    await plaats(REGIO.sbo, '2027-08-01');
    await plaats(REGIO.andereSchool, '2027-08-01');
    expect(await plaatsingen()).toHaveLength(1);
  });

  it('MAT-2 wie de leerling mag zien, krijgt de soort van de lopende verklaring bij een match; een ander niet', async () => {
    await besluit(proef, await legAanvraag(proef));
    await betrek(proef);
    const van = (wie: Mens) =>
      alsActor(
        proef.databank,
        { persoon: persoonId(wie), naam: 'x', ...MENSEN[wie] },
        datum('2026-11-20'),
        async (tx) => {
          const rij = await tx
            .selectNoFrom((w) =>
              w.fn<string>('tlv_van_leerling', [w.val(REGIO.kind), w.cast(w.val('2026-11-20'), 'date')]).as('tlv'),
            )
            .executeTakeFirstOrThrow();
          return rij.tlv;
        },
      );
    const lopend = [{ soort: 'SBO', swv: REGIO.swvPo, van: '2027-01-11', tot: '2029-07-31' }];
    for (const wie of ['ib', 'ouder'] as const) expect(await van(wie)).toEqual(lopend);
    for (const wie of ['anderIb', 'vreemdeOuder', 'directie', 'partner'] as const) expect(await van(wie)).toEqual([]);
  });
});

describe('het register', () => {
  it('TLV-10 aantallen, einde en kosten; de directie ziet geen kleine aantallen per school en geen namen', async () => {
    await proef.query(
      `INSERT INTO instelling (swv, sleutel, van, waarde, plaats_in_plan, vastgelegd_op, door)
        VALUES ('PO9901', 'tlv.tarieven', '2026-08-01', '{"SBO":550050}', 'paragraaf 4', now(), $1)`,
      [persoonId('directie')],
    );
    await besluit(proef, await legAanvraag(proef));
    const { json } = await proef.vraag('tlv', 'GET', '/swv/tlv-register');
    expect(json.aantallen).toMatchObject([{ soort: 'SBO', lopend: 0, begintNog: 1 }]);
    expect(json.kosten[0]).toMatchObject({ schooljaar: '2026-2027', totaal: 550_050, onvolledig: false });
    expect(json.tarieven).toMatchObject({ van: '2026-08-01', plaats: 'paragraaf 4' });
    expect(json.scholen[0].aantal).toBe(1);
    const directie = await proef.vraag('directie', 'GET', '/swv/tlv-register');
    expect(directie.json).toMatchObject({ metNamen: false, scholen: [{ aantal: null }] });
    expect(directie.tekst).not.toMatch(/Noor|00000000-0000-7000-8000-00000000c001/);
    expect((await proef.vraag('directieVo', 'GET', '/swv/tlv-register')).json.aantallen).toEqual([]);
  });

  it.each(Object.keys(MENSEN) as Mens[])('TLV-10 wie het register ziet: %s', async (wie) => {
    const { rol } = MENSEN[wie];
    expect((await proef.vraag(wie, 'GET', '/swv/tlv-register')).status).toBe(
      rol === 'tlv' || rol === 'directie' ? 200 : 403,
    );
    for (const pad of ['/swv/tlv-verklaringen', '/swv/tlv-verklaringen.csv'])
      expect((await proef.vraag(wie, 'GET', pad)).status).toBe(rol === 'tlv' ? 200 : 403);
  });

  it('TLV-5 de lijst zegt wat verlengd moet worden, en het bestand is veilig voor een rekenblad', async () => {
    await proef.query("UPDATE leerling SET roepnaam = '=Noor' WHERE id = $1", [REGIO.kind]);
    await besluit(proef, await legAanvraag(proef), { tot: '2028-07-31' });
    await proef.query("UPDATE leerling SET roepnaam = 'Noor' WHERE id = $1", [REGIO.kind]);
    const { json } = await proef.vraag('tlv', 'GET', '/swv/tlv-verklaringen?einde=2028-07-31');
    expect(json.verklaringen).toMatchObject([
      { naam: '=Noor Proefkind', verlengen: { soort: 'later', aanvraag: null } },
    ]);
    expect((await proef.vraag('tlv', 'GET', '/swv/tlv-verklaringen?einde=2029-07-31')).json.verklaringen).toEqual([]);
    const bestand = await proef.vraag('tlv', 'GET', '/swv/tlv-verklaringen.csv');
    expect(bestand.tekst).toContain("PO9901-2026-00001;'=Noor Proefkind;14-03-2019");
  });
});

describe('de wachtrij', () => {
  it('TLV-9 te laat staat vooraan, stilstaand achteraan, en bladeren slaat niets over', async () => {
    for (let i = 0; i < 120; i++) {
      const leerling = `00000000-0000-7000-8000-0000000d${String(i).padStart(4, '0')}`;
      await proef.query(
        `INSERT INTO leerling (id, nummer, swv, roepnaam, achternaam, geboortedatum, straat, huisnummer, postcode, plaats)
          VALUES ($1, $2, 'PO9901', $3, 'Rij', '2018-05-02', 'Kerkstraat', '1', '9901AA', 'Proefdam') ON CONFLICT DO NOTHING`,
        [leerling, `26-7${String(i).padStart(5, '0')}`, `Kind${i}`],
      );
      const ingediend = new Date(Date.UTC(2026, 8, 1 + (i % 40))).toISOString().slice(0, 10);
      const id = await legAanvraag(proef, { leerling, ingediend, adviezen: (i % 3) as 0 | 1 | 2 });
      if (i % 10 === 0)
        await proef.query(
          "UPDATE tlv_aanvraag SET toestand = 'aanvulling_gevraagd', beslisdatum = NULL WHERE id = $1",
          [id],
        );
    }
    const gezien: (string | null)[] = [];
    const ids = new Set<string>();
    let na = '';
    for (;;) {
      const { json } = await proef.vraag('tlv', 'GET', `/swv/tlv${na && `?na=${na}`}`);
      for (const regel of json.regels) {
        gezien.push(regel.beslisdatum);
        ids.add(regel.id);
      }
      if (na === '')
        expect(json.telling).toEqual({
          alle: 120,
          te_laat: 63,
          advies: 72,
          voorstellen: 36,
          tweede: 0,
          aanvulling: 12,
        });
      else expect(json.telling).toBeNull();
      if (json.volgende === null) break;
      na = encodeURIComponent(json.volgende);
    }
    expect(ids.size).toBe(120);
    expect(gezien).toEqual(gezien.toSorted((a, b) => ((a ?? 'z') < (b ?? 'z') ? -1 : (a ?? 'z') > (b ?? 'z') ? 1 : 0)));
    expect(gezien.slice(-12)).toEqual(Array.from({ length: 12 }, () => null));
    const stand = async (zoekvraag: string) =>
      (await proef.vraag('tlv', 'GET', `/swv/tlv?${zoekvraag}`)).json.regels.length;
    expect(await stand('stand=aanvulling')).toBe(12);
    expect(await stand('stand=voorstellen')).toBe(36);
    expect(await stand('zoek=KIND17')).toBe(1);
    expect(await stand('soort=SO')).toBe(0);
    expect(await stand(`vestiging=${REGIO.andereSchool}`)).toBe(0);
    expect(await stand('stand=afgerond')).toBe(0);
  }, 60_000);
});
