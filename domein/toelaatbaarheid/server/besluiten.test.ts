import { beforeEach, describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { alsActor } from '../../../server/platform/databank/als-actor.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { abonnementen } from './abonnementen.ts';
import { haalVolgendNummer } from './opslag-besluit.ts';
import { besluit, betrek, legAanvraag, ruimTlvOp, voorstelbody } from './proefaanvraag.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes, abonnementen);
beforeEach(() => ruimTlvOp(proef));

const neem = (wie: Mens, id: string, volgnummer = 2) =>
  proef.vraag(wie, 'POST', `/swv/tlv/${id}/besluit`, { volgnummer });

describe('een besluit nemen', () => {
  it('TLV-8 een ander neemt het besluit: nummer, bezwaardatum, termijn gehaald, ouders en school weten het', async () => {
    const id = await legAanvraag(proef);
    const json = await besluit(proef, id);
    expect(json).toMatchObject({ toestand: 'toegekend', afgerondOp: '2026-11-20', mogelijk: [] });
    expect(json.besluiten).toMatchObject([
      {
        nummer: 'PO9901-2026-00001',
        tot: '2029-07-31',
        bezwaarTot: '2027-01-04',
        beslotenDoorNaam: 'Proef tweedeTlv',
        vervangen: false,
      },
    ]);
    const [gebeurtenis] = await proef.query(
      "SELECT tekst, voor_ouders, gegevens ->> 'uitkomst' AS uitkomst FROM gebeurtenis WHERE soort = 'tlv.besloten'",
    );
    expect(gebeurtenis).toEqual({
      tekst:
        'Het samenwerkingsverband besloot over de toelaatbaarheidsverklaring voor speciaal basisonderwijs (sbo): toegekend.',
      voor_ouders: true,
      uitkomst: 'positief',
    });
    const post = await proef.query<{ aan: string; tekst: string }>(
      "SELECT aan_adres AS aan, tekst FROM bericht WHERE onderwerp LIKE 'Er is een besluit%' ORDER BY 1",
    );
    expect(post.map(({ aan }) => aan)).toEqual([
      'ib@proef.example',
      'ouder@proef.example',
      'schoolleider@proef.example',
      'tweedeOuder@proef.example',
    ]);
    expect(post.map(({ tekst }) => tekst).join()).not.toMatch(/Noor|toegekend|Proefschool/);
    const log = await proef.query(
      "SELECT DISTINCT actie FROM verwerking WHERE onderwerp = $1 AND soort = 'schrijven' ORDER BY 1",
      [id],
    );
    expect(log).toEqual([{ actie: 'toelaatbaarheid.besluiten' }, { actie: 'toelaatbaarheid.voorstellen' }]);
  });

  it('TLV-8 wie voorstelde kan niet besluiten, ook niet recht tegen de databank', async () => {
    const id = await legAanvraag(proef);
    await proef.vraag('tlv', 'POST', `/swv/tlv/${id}/voorstel`, voorstelbody(1));
    expect(proef.codes(await neem('tlv', id))).toEqual(['vier-ogen']);
    const zelf = alsActor(
      proef.databank,
      { persoon: persoonId('tlv'), naam: 'x', rol: 'tlv', organisatie: REGIO.swvPo },
      datum('2026-11-20'),
      (tx) =>
        tx
          .insertInto('tlv_besluit')
          .values({
            id: crypto.randomUUID(),
            aanvraag: id,
            leerling: REGIO.kind,
            swv: REGIO.swvPo,
            vestiging: REGIO.school,
            uitkomst: 'negatief',
            soort: 'SBO',
            motivering: 'x',
            leerling_naam: 'x',
            geboortedatum: datum('2019-03-14'),
            voorgesteld_door: persoonId('tweedeTlv'),
            voorgesteld_door_naam: 'x',
            besloten_door: persoonId('tweedeTlv'),
            besloten_door_naam: 'x',
            besloten_dag: datum('2026-11-20'),
            moment: '2026-11-20T11:00:00Z',
            bezwaar_tot: datum('2027-01-04'),
          })
          .execute(),
    );
    await expect(zelf).rejects.toThrow(/row-level security/);
  });

  it('TLV-3 een advies dat na het voorstel wegvalt, houdt het besluit tegen', async () => {
    const id = await legAanvraag(proef);
    await proef.vraag('tlv', 'POST', `/swv/tlv/${id}/voorstel`, voorstelbody(1));
    await proef.query('DELETE FROM tlv_advies WHERE aanvraag = $1 AND plaats = 2', [id]);
    expect(proef.codes(await neem('tweedeTlv', id))).toEqual(['advies-ontbreekt']);
  });

  it('TLV-8 twee mensen tegelijk: één besluit, één nummer', async () => {
    const id = await legAanvraag(proef);
    await proef.vraag('tlv', 'POST', `/swv/tlv/${id}/voorstel`, voorstelbody(1));
    const antwoorden = await Promise.all([neem('tweedeTlv', id), neem('tweedeTlv', id)]);
    expect(antwoorden.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await proef.query('SELECT nummer FROM tlv_besluit')).toEqual([{ nummer: 'PO9901-2026-00001' }]);
    expect(await proef.query('SELECT laatste FROM tlv_teller')).toEqual([{ laatste: 1 }]);
  });

  it('TLV-8 een afwijzing heeft een motivering en geen nummer', async () => {
    const json = await besluit(proef, await legAanvraag(proef), { uitkomst: 'negatief' });
    expect(json.besluiten).toMatchObject([{ uitkomst: 'negatief', nummer: null, van: null, tot: null }]);
    expect(json.toestand).toBe('afgewezen');
    expect(await proef.query('SELECT 1 FROM tlv_teller')).toEqual([]);
  });

  it('TLV-5 een leerling met een verklaring voor de hele schoolperiode', async () => {
    const id = await legAanvraag(proef, { soort: 'SO' });
    const json = await besluit(proef, id, {
      soort: 'SO',
      categorie: 3,
      heleSchoolperiode: true,
      tot: '2033-07-31',
      voorwaarden: '',
    });
    expect(json.besluiten).toMatchObject([{ heleSchoolperiode: true, categorie: 3, tot: '2033-07-31' }]);
  });

  it.each(Object.keys(MENSEN) as Mens[])('TLV-8 wie een besluit intrekt: %s', async (wie) => {
    const json = await besluit(proef, await legAanvraag(proef));
    const pad = `/swv/tlv-besluiten/${json.besluiten[0].id}/intrekking`;
    const status = { tlv: 200, tweedeTlv: 200, tlvVo: 404, tweedeTlvVo: 404, tlvElders: 404 }[wie as string] ?? 403;
    expect((await proef.vraag(wie, 'POST', pad, { reden: 'De aanvraag bleek van een ander kind.' })).status).toBe(
      status,
    );
    if (status === 200) expect((await proef.vraag(wie, 'POST', pad, { reden: 'Nog een keer.' })).status).toBe(409);
  });
});

/** A request of another pupil, with a proposal of the first person. */
async function legVoorgesteld(nummer: number): Promise<string> {
  const leerling = `00000000-0000-7000-8000-0000000b${String(nummer).padStart(4, '0')}`;
  await proef.query(
    `INSERT INTO leerling (id, nummer, swv, roepnaam, achternaam, geboortedatum, straat, huisnummer, postcode, plaats)
      VALUES ($1, $2, 'PO9901', 'Kind', 'Nummer', '2018-05-02', 'Kerkstraat', '1', '9901AA', 'Proefdam') ON CONFLICT DO NOTHING`,
    [leerling, `26-5${String(nummer).padStart(5, '0')}`],
  );
  const id = await legAanvraag(proef, { leerling });
  const { volgnummer: _volgnummer, ...voorstel } = voorstelbody(1);
  await proef.query(
    `INSERT INTO tlv_handeling (aanvraag, volgnummer, leerling, swv, vestiging, soort, moment, dag, door, door_naam, door_rol, gegevens)
      SELECT id, 2, leerling, swv, vestiging, 'voorgesteld', now(), '2026-11-20', $2, 'Proef tlv', 'tlv', $3 FROM tlv_aanvraag WHERE id = $1`,
    [id, persoonId('tlv'), JSON.stringify(voorstel)],
  );
  await proef.query("UPDATE tlv_aanvraag SET toestand = 'voorgesteld', volgnummer = 2 WHERE id = $1", [id]);
  return id;
}

describe('nummers zonder gat', () => {
  it('TLV-8 vijftig besluiten tegelijk geven vijftig nummers op een rij', async () => {
    const ids = await Promise.all(Array.from({ length: 50 }, (_, i) => legVoorgesteld(i)));
    const antwoorden = await Promise.all(ids.map((id) => neem('tweedeTlv', id)));
    expect(antwoorden.map(({ status }) => status)).toEqual(ids.map(() => 200));
    const rijen = await proef.query<{ nummer: string }>('SELECT nummer FROM tlv_besluit ORDER BY nummer');
    expect(rijen.map(({ nummer }) => nummer)).toEqual(
      Array.from({ length: 50 }, (_, i) => `PO9901-2026-${String(i + 1).padStart(5, '0')}`),
    );
  }, 60_000);

  it('TLV-8 een transactie die wordt teruggedraaid, laat geen gat achter', async () => {
    const actor = { persoon: persoonId('tlv'), naam: 'x', rol: 'tlv', organisatie: REGIO.swvPo } as const;
    const keer = (mislukt: boolean) =>
      alsActor(proef.databank, actor, datum('2026-11-20'), async (tx) => {
        const nummer = await haalVolgendNummer(tx);
        if (mislukt) throw new Error('terug');
        return nummer;
      });
    expect(await keer(false)).toBe(1);
    await expect(keer(true)).rejects.toThrow('terug');
    expect(await keer(false)).toBe(2);
  });

  it('TLV-8 elk jaar begint opnieuw, en een ander samenwerkingsverband telt voor zich', async () => {
    const volgend = (mens: Mens, dag: string) =>
      alsActor(proef.databank, { persoon: persoonId(mens), naam: 'x', ...MENSEN[mens] }, datum(dag), haalVolgendNummer);
    expect(await volgend('tlv', '2026-12-31')).toBe(1);
    expect(await volgend('tlv', '2027-01-01')).toBe(1);
    expect(await volgend('tlvVo', '2026-12-31')).toBe(1);
    await expect(volgend('ib', '2026-12-31')).rejects.toThrow('only role tlv gives numbers');
  });
});

describe('de brief', () => {
  it.each([
    ['ouder', 200],
    ['tweedeOuder', 200],
    ['leerling', 200],
    ['ib', 200],
    ['schoolleider', 200],
    ['tlv', 200],
    ['ouderZonderGezag', 404],
    ['vreemdeOuder', 404],
    ['anderIb', 404],
    ['ibSbo', 404],
    ['tlvElders', 404],
    ['leraar', 403],
    ['deskundige', 403],
    ['directie', 403],
    ['consulent', 403],
    ['bestuur', 403],
  ] as const)('TLV-8 %s krijgt %i, en het lezen staat in het logboek', async (wie, status) => {
    const id = await legAanvraag(proef);
    await betrek(proef);
    const { besluiten } = await besluit(proef, id);
    await proef.leeg('verwerking');
    const brief = await proef.vraag(wie, 'GET', `/tlv-besluiten/${besluiten[0].id}/brief`);
    expect(brief.status).toBe(status);
    if (status === 200) {
      expect(brief.koppen['content-type']).toBe('application/pdf');
      expect(brief.tekst).toContain('/StructTreeRoot');
    }
    const log = await proef.query('SELECT persoon FROM verwerking WHERE onderwerp = $1', [id]);
    expect(log).toEqual(status === 200 ? [{ persoon: persoonId(wie) }] : []);
  });

  it('TLV-10 ouders en school lezen het besluit met wat zij nu doen; anderen niet', async () => {
    await betrek(proef);
    await besluit(proef, await legAanvraag(proef));
    const pad = `/leerlingen/${REGIO.kind}/tlv-besluiten`;
    for (const wie of ['ouder', 'ib', 'leerling'] as const) {
      const { json } = await proef.vraag(wie, 'GET', pad);
      expect(json.besluiten[0].vervolg.join(' ')).toContain('De ouders melden de leerling zelf aan');
    }
    expect((await proef.vraag('anderIb', 'GET', pad)).status).toBe(404);
    expect((await proef.vraag('leraar', 'GET', pad)).status).toBe(403);
  });
});
