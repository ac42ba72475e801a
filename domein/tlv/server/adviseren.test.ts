import { beforeEach, describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { alsActor, type Tx } from '../../../server/platform/databank/als-actor.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { actorVan, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { voerTaakUit } from '../../../server/platform/taak.ts';
import { abonnementen } from './abonnementen.ts';
import { herinnerDeskundigen } from './herinneren.ts';
import { legVolledigAan, STEM, TABELLEN, verstuur, vulRegister } from './proeftlv.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes, abonnementen);
const VANDAAG = datum('2026-11-20');
let aanvraag = '';
beforeEach(async () => {
  await proef.leeg(...TABELLEN);
  await proef.query(`DELETE FROM rolvervulling WHERE organisatie = '99002' AND rol = 'deskundige'`);
  await legVolledigAan(proef.query);
  await vulRegister(proef.query);
  aanvraag = await verstuur(proef);
});

const uitnodiging = (plaats: 1 | 2, mens: Mens, discipline: string, reagerenVoor = '2026-12-04') => ({
  plaats,
  persoon: persoonId(mens),
  discipline,
  reagerenVoor,
});
const nodig = (body: unknown, wie: Mens = 'tlv') => proef.vraag(wie, 'POST', `/tlv/${aanvraag}/deskundigen`, body);
async function nodigBeiden(): Promise<{ een: string; twee: string }> {
  expect((await nodig(uitnodiging(1, 'deskundige', 'orthopedagoog'))).status).toBe(201);
  expect((await nodig(uitnodiging(2, 'tweedeDeskundige', 'arts'))).status).toBe(201);
  const rijen = await proef.query<{ id: string }>('SELECT id FROM tlv_advies ORDER BY plaats');
  return { een: rijen[0]?.id ?? '', twee: rijen[1]?.id ?? '' };
}
const als = <T>(wie: Mens, werk: (tx: Tx) => Promise<T>) => alsActor(proef.databank, actorVan(wie), VANDAAG, werk);
const GOED = { oordeel: 'toelaatbaar', tekst: 'Een kleine groep is nodig.', onafhankelijk: true };

describe('TLV-3 twee deskundigen vragen', () => {
  it('TLV-3 een orthopedagoog en een arts kunnen samen; zij krijgen een mail zonder naam', async () => {
    await nodigBeiden();
    const berichten = await proef.query<{ aan_adres: string; tekst: string }>(
      `SELECT aan_adres, tekst FROM bericht WHERE onderwerp = 'Er is advies van u gevraagd' ORDER BY aan_adres`,
    );
    expect(berichten.map(({ aan_adres }) => aan_adres)).toEqual([
      'deskundige@proef.example',
      'tweedeDeskundige@proef.example',
    ]);
    expect(berichten.map(({ tekst }) => tekst).join()).not.toMatch(/Noor|Proefschool/);
    const { json } = await proef.vraag('tlv', 'GET', `/tlv/${aanvraag}/deskundigen`);
    expect(json.uitnodigingen.map(({ plaats, disciplinenaam }: never) => [plaats, disciplinenaam])).toEqual([
      [1, 'orthopedagoog'],
      [2, 'arts'],
    ]);
  });
  it('TLV-3 dezelfde persoon twee keer wordt geweigerd, ook met een ander vak', async () => {
    await nodig(uitnodiging(1, 'deskundige', 'orthopedagoog'));
    expect(proef.codes(await nodig(uitnodiging(2, 'deskundige', 'pedagoog')))).toEqual(['zelfde-deskundige']);
  });
  it('TLV-3 twee van de eerste soort wordt geweigerd', async () => {
    await nodig(uitnodiging(1, 'deskundige', 'orthopedagoog'));
    expect(proef.codes(await nodig(uitnodiging(2, 'derdeDeskundige', 'psycholoog')))).toEqual(['verkeerde-soort']);
    expect(proef.codes(await nodig(uitnodiging(1, 'derdeDeskundige', 'psycholoog')))).toEqual(['plaats-bezet']);
  });
  it.each([
    ['de school die aanvraagt', REGIO.school, 'werkt bij de school die aanvraagt'],
    ['het bestuur van die school', REGIO.bestuur, 'werkt bij het bestuur'],
    ['een andere school van dat bestuur', REGIO.sbo, 'werkt bij het bestuur'],
  ])('TLV-3 een deskundige van %s wordt geweigerd, ook door de databank', async (_wie, organisatie, zin) => {
    await proef.query(
      `INSERT INTO rolvervulling (id, persoon, rol, organisatie, van) VALUES ('00000000-0000-7000-8000-0000000f0001', $1, 'schoolleider', $2, '2026-01-01')`,
      [persoonId('deskundige'), organisatie],
    );
    try {
      const antwoord = await nodig(uitnodiging(1, 'deskundige', 'orthopedagoog'));
      expect(proef.codes(antwoord)).toEqual(['niet-onafhankelijk']);
      expect(antwoord.tekst).toContain(zin);
      await expect(
        als('tlv', (tx) =>
          tx
            .insertInto('tlv_advies')
            .values(rij('deskundige', 1, 'orthopedagoog'))
            .execute(),
        ),
      ).rejects.toThrow(/row-level security/);
    } finally {
      await proef.query(`DELETE FROM rolvervulling WHERE id = '00000000-0000-7000-8000-0000000f0001'`);
    }
  });
  it('TLV-3 een ouder van de leerling, en wie niet in de lijst staat, wordt geweigerd', async () => {
    await proef.query(
      `INSERT INTO gezag (leerling, persoon, soort, van) VALUES ($1, $2, 'ouder_met_gezag', '2020-01-01')`,
      [REGIO.kind, persoonId('deskundige')],
    );
    expect(proef.codes(await nodig(uitnodiging(1, 'deskundige', 'orthopedagoog')))).toEqual(['niet-onafhankelijk']);
    await proef.query('DELETE FROM gezag WHERE persoon = $1', [persoonId('deskundige')]);
    expect(proef.codes(await nodig(uitnodiging(1, 'tweedeDeskundige', 'psycholoog')))).toEqual(['niet-in-register']);
  });
  it('TLV-3 een dag in het verleden of na zes weken wordt geweigerd', async () => {
    for (const dag of ['2026-11-20', '2027-01-02'])
      expect(proef.codes(await nodig(uitnodiging(1, 'deskundige', 'orthopedagoog', dag)))).toEqual([
        'reageerdag-onmogelijk',
      ]);
  });
  it('TLV-3 twee medewerkers tegelijk voor dezelfde plaats: één uitnodiging', async () => {
    const antwoorden = await Promise.all([
      nodig(uitnodiging(1, 'deskundige', 'orthopedagoog')),
      nodig(uitnodiging(1, 'derdeDeskundige', 'psycholoog'), 'tweedeTlv'),
    ]);
    expect(antwoorden.filter(({ status }) => status === 201)).toHaveLength(1);
  });
  it.each(['ib', 'schoolleider', 'ouder', 'deskundige', 'directie', 'consulent', 'tlvElders', 'tlvVo'] as const)(
    'TLV-3 %s vraagt geen deskundige',
    async (wie) => {
      const antwoord = await nodig(uitnodiging(1, 'deskundige', 'orthopedagoog'), wie);
      expect([403, 404]).toContain(antwoord.status);
      expect(await proef.query('SELECT 1 FROM tlv_advies')).toEqual([]);
    },
  );
});

const rij = (mens: Mens, plaats: number, discipline: string) => ({
  id: '00000000-0000-7000-8000-0000000f0002',
  aanvraag,
  leerling: REGIO.kind,
  swv: 'PO9901',
  vestiging: REGIO.school,
  plaats,
  persoon: persoonId(mens),
  naam: 'x',
  discipline,
  uitgenodigd_op: '2026-11-20T11:00:00Z',
  uitgenodigd_door_naam: 'x',
  reageren_voor: datum('2026-12-01'),
});

describe('TLV-3 de deskundige leest alleen deze aanvraag', () => {
  it('TLV-3 de aanvraag en het dossier, en niets anders van de leerling', async () => {
    const { een } = await nodigBeiden();
    const lijst = await proef.vraag('deskundige', 'GET', '/adviezen');
    expect(lijst.json.opdrachten.map(({ id }: { id: string }) => id)).toEqual([een]);
    const opdracht = await proef.vraag('deskundige', 'GET', `/adviezen/${een}`);
    expect(opdracht.status).toBe(200);
    expect(opdracht.tekst).toContain(STEM);
    const aantallen = await als('deskundige', async (tx) => [
      (await tx.selectFrom('tlv_aanvraag').select('id').execute()).length,
      (await tx.selectFrom('tlv_dossier').select('aanvraag').execute()).length,
      (await tx.selectFrom('tlv_advies').select('id').execute()).length,
      (await tx.selectFrom('leerling').select('id').execute()).length,
      (await tx.selectFrom('behoefte').select('id').execute()).length,
      (await tx.selectFrom('tlv_handeling').select('soort').execute()).length,
    ]);
    expect(aantallen).toEqual([1, 1, 1, 0, 0, 0]);
    expect((await proef.vraag('derdeDeskundige', 'GET', `/adviezen/${een}`)).status).toBe(404);
    expect((await proef.vraag('tweedeDeskundige', 'GET', `/adviezen/${een}`)).status).toBe(404);
    expect((await proef.vraag('ib', 'GET', `/adviezen/${een}`)).status).toBe(403);
  });
  it('TLV-3 na terugtrekken of na het besluit is het dicht', async () => {
    const { een, twee } = await nodigBeiden();
    const pad = `/tlv/${aanvraag}/deskundigen/${een}/terugtrekken`;
    expect((await proef.vraag('tlvElders', 'POST', pad, { waarom: 'x' })).status).toBe(404);
    expect((await proef.vraag('tlv', 'POST', pad, { waarom: 'Te druk.' })).status).toBe(200);
    expect((await proef.vraag('deskundige', 'GET', `/adviezen/${een}`)).status).toBe(404);
    expect((await proef.vraag('tlv', 'POST', pad, { waarom: 'x' })).status).toBe(409);
    await proef.query(`UPDATE tlv_aanvraag SET toestand = 'toegekend', afgerond_op = '2026-11-20' WHERE id = $1`, [
      aanvraag,
    ]);
    expect((await proef.vraag('tweedeDeskundige', 'GET', `/adviezen/${twee}`)).status).toBe(404);
  });
});

describe('TLV-3 advies geven', () => {
  it('TLV-3 een concept blijft bewaard en is van de deskundige alleen', async () => {
    const { een } = await nodigBeiden();
    const concept = { oordeel: null, tekst: 'Nog bezig.' };
    expect((await proef.vraag('deskundige', 'PUT', `/adviezen/${een}/concept`, concept)).status).toBe(200);
    expect(
      (await proef.vraag('deskundige', 'PUT', `/adviezen/${een}/concept`, { ...concept, tekst: 'Bijna.' })).status,
    ).toBe(200);
    expect((await proef.vraag('tweedeDeskundige', 'PUT', `/adviezen/${een}/concept`, concept)).status).toBe(404);
    expect((await proef.vraag('deskundige', 'GET', `/adviezen/${een}`)).json.concept).toEqual({
      oordeel: null,
      tekst: 'Bijna.',
    });
    for (const wie of ['tlv', 'ib', 'ouder', 'tweedeDeskundige'] as const)
      expect(await als(wie, (tx) => tx.selectFrom('tlv_advies_concept').select('advies').execute()), wie).toEqual([]);
  });
  it('TLV-3 ondertekenen kan alleen met oordeel, tekst en de verklaring van onafhankelijkheid', async () => {
    const { een } = await nodigBeiden();
    const leeg = await proef.vraag('deskundige', 'POST', `/adviezen/${een}/ondertekenen`, {
      oordeel: null,
      tekst: '',
      onafhankelijk: false,
    });
    expect(proef.codes(leeg)).toEqual(['oordeel-ontbreekt', 'advies-leeg', 'onafhankelijkheid-ontbreekt']);
    expect((await proef.vraag('tweedeDeskundige', 'POST', `/adviezen/${een}/ondertekenen`, GOED)).status).toBe(404);
  });
  it('TLV-3 een gegeven advies verandert niet meer, door niemand', async () => {
    const { een } = await nodigBeiden();
    await proef.vraag('deskundige', 'PUT', `/adviezen/${een}/concept`, { oordeel: null, tekst: 'Nog bezig.' });
    expect((await proef.vraag('deskundige', 'POST', `/adviezen/${een}/ondertekenen`, GOED)).status).toBe(200);
    expect(await proef.query('SELECT 1 FROM tlv_advies_concept')).toEqual([]);
    const [advies] = await proef.query<{ hash: string; gegeven_dag: string }>(
      'SELECT hash, gegeven_dag FROM tlv_advies WHERE id = $1',
      [een],
    );
    expect(advies).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{64}$/), gegeven_dag: '2026-11-20' });
    expect((await proef.vraag('deskundige', 'POST', `/adviezen/${een}/ondertekenen`, GOED)).status).toBe(409);
    expect(
      (await proef.vraag('deskundige', 'PUT', `/adviezen/${een}/concept`, { oordeel: null, tekst: 'x' })).status,
    ).toBe(409);
    expect((await proef.vraag('deskundige', 'POST', `/adviezen/${een}/teruggeven`, { waarom: 'x' })).status).toBe(409);
    expect(
      (await proef.vraag('tlv', 'POST', `/tlv/${aanvraag}/deskundigen/${een}/terugtrekken`, { waarom: 'x' })).status,
    ).toBe(409);
    for (const wie of ['deskundige', 'tlv'] as const)
      expect(
        (
          await als(wie, (tx) =>
            tx.updateTable('tlv_advies').set({ tekst: 'Anders' }).where('id', '=', een).executeTakeFirst(),
          )
        ).numUpdatedRows,
        wie,
      ).toBe(0n);
  });
  it('TLV-3 school en ouders lezen het advies pas met het besluit, en eerder alleen hoe ver het is', async () => {
    const { een } = await nodigBeiden();
    await proef.vraag('deskundige', 'POST', `/adviezen/${een}/ondertekenen`, GOED);
    for (const wie of ['ib', 'ouder'] as const) {
      const { json, tekst } = await proef.vraag(wie, 'GET', `/tlv/${aanvraag}`);
      expect(json.adviezen).toMatchObject([
        { discipline: 'orthopedagoog', gegeven: '2026-11-20' },
        { discipline: 'arts', gegeven: null },
      ]);
      expect(json.adviesteksten).toEqual([]);
      expect(tekst).not.toContain('Proef deskundige');
    }
    await proef.query(`UPDATE tlv_aanvraag SET toestand = 'afgewezen', afgerond_op = '2026-11-20' WHERE id = $1`, [
      aanvraag,
    ]);
    expect((await proef.vraag('ouder', 'GET', `/tlv/${aanvraag}`)).json.adviesteksten).toMatchObject([
      { tekst: GOED.tekst, oordeel: 'Toelaatbaar' },
    ]);
  });
  it('TLV-3 wie niet onafhankelijk is geeft de opdracht terug, en leest de aanvraag dan niet meer', async () => {
    const { een } = await nodigBeiden();
    expect(
      (await proef.vraag('deskundige', 'POST', `/adviezen/${een}/teruggeven`, { waarom: 'Ik ken dit gezin.' })).status,
    ).toBe(200);
    expect((await proef.vraag('deskundige', 'GET', `/adviezen/${een}`)).status).toBe(404);
    const { json } = await proef.vraag('tlv', 'GET', `/tlv/${aanvraag}/deskundigen`);
    expect(json.uitnodigingen.find(({ id }: { id: string }) => id === een).teruggetrokken).toEqual({
      waarom: 'Ik ken dit gezin.',
      door: 'Proef deskundige',
    });
    expect((await nodig(uitnodiging(1, 'derdeDeskundige', 'psycholoog'))).status).toBe(201);
  });
  it('TLV-3 een deskundige wordt één keer herinnerd', async () => {
    await nodigBeiden();
    const taak = (nu: string) =>
      voerTaakUit(herinnerDeskundigen, { databank: proef.databank, nu: () => nu, abonnementen: [] });
    const herinnerd = () => proef.query(`SELECT 1 FROM bericht WHERE onderwerp = 'Uw advies wordt verwacht'`);
    await taak('2026-11-30T06:00:00Z');
    expect(await herinnerd()).toHaveLength(0);
    await taak('2026-12-01T06:00:00Z');
    await taak('2026-12-02T06:00:00Z');
    expect(await herinnerd()).toHaveLength(2);
  });
});

describe('TLV-3 de lijst van deskundigen', () => {
  const nieuw = {
    persoon: persoonId('derdeDeskundige'),
    discipline: 'kinderpsychiater',
    registratie: 'BIG 1',
    van: '2026-11-01',
  };
  it('TLV-3 houdt het eigen samenwerkingsverband bij, met wie de rol deskundige heeft', async () => {
    expect((await proef.vraag('tlv', 'POST', '/swv/deskundigen', nieuw)).status).toBe(201);
    expect((await proef.vraag('tlv', 'POST', '/swv/deskundigen', nieuw)).status).toBe(409);
    expect(
      proef.codes(await proef.vraag('tlv', 'POST', '/swv/deskundigen', { ...nieuw, persoon: persoonId('ib') })),
    ).toEqual(['geen-deskundige']);
    expect(proef.codes(await proef.vraag('tlvElders', 'POST', '/swv/deskundigen', nieuw))).toEqual(['geen-deskundige']);
    expect((await proef.vraag('tlvElders', 'GET', '/swv/deskundigen')).json.deskundigen).toEqual([]);
    expect((await proef.vraag('ib', 'GET', '/swv/deskundigen')).status).toBe(403);
    const { json } = await proef.vraag('tlv', 'GET', '/swv/deskundigen');
    expect(json.deskundigen).toHaveLength(5);
    expect(json.mensen).toHaveLength(3);
  });
  it('TLV-3 een einde vóór het begin wordt geweigerd, en wie een oud nummer heeft ook', async () => {
    const pad = `/swv/deskundigen/${persoonId('derdeDeskundige')}/psycholoog`;
    expect(
      proef.codes(await proef.vraag('tlv', 'PUT', pad, { volgnummer: 1, registratie: '', tot: '2026-01-01' })),
    ).toEqual(['einde-voor-begin']);
    expect(
      (await proef.vraag('tlv', 'PUT', pad, { volgnummer: 1, registratie: 'BIG 2', tot: '2026-11-20' })).status,
    ).toBe(200);
    expect((await proef.vraag('tlv', 'PUT', pad, { volgnummer: 1, registratie: '', tot: null })).status).toBe(409);
    expect((await proef.vraag('tlvElders', 'PUT', pad, { volgnummer: 2, registratie: '', tot: null })).status).toBe(
      404,
    );
    expect(proef.codes(await nodig(uitnodiging(1, 'derdeDeskundige', 'psycholoog')))).toEqual(['niet-in-register']);
  });
});
