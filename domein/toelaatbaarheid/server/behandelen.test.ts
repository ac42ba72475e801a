import { beforeEach, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { voerTaakUit } from '../../../server/platform/taak.ts';
import { abonnementen } from './abonnementen.ts';
import { legAanvraag, ruimTlvOp, voorstelbody } from './proefaanvraag.ts';
import { routes } from './routes.ts';
import { taken } from './taken.ts';

const proef = metProefapp(routes, abonnementen);
beforeEach(() => ruimTlvOp(proef));

const doe = (wie: Mens, id: string, wat: string, body: object) =>
  proef.vraag(wie, 'POST', `/swv/tlv/${id}/${wat}`, body);
const AANVULLING = { volgnummer: 1, wat: 'De evaluatie van het plan ontbreekt.', uiterlijk: '2026-12-04' };

describe('wie een aanvraag behandelt', () => {
  it.each(Object.keys(MENSEN) as Mens[])('TLV-8 %s', async (wie) => {
    const id = await legAanvraag(proef);
    const status = { tlv: 200, tweedeTlv: 200, tlvVo: 404, tweedeTlvVo: 404, tlvElders: 404 }[wie as string] ?? 403;
    expect((await proef.vraag(wie, 'GET', `/swv/tlv/${id}`)).status).toBe(status);
    const lijst = await proef.vraag(wie, 'GET', '/swv/tlv');
    expect(lijst.status).toBe(status === 403 ? 403 : 200);
    if (status !== 403) expect(lijst.json.regels).toHaveLength(status === 200 ? 1 : 0);
    expect((await doe(wie, id, 'aanvulling', AANVULLING)).status).toBe(status);
    const log = await proef.query('SELECT persoon FROM verwerking WHERE leerling = $1 AND onderwerp = $2', [
      REGIO.kind,
      id,
    ]);
    expect(log).toEqual(status === 200 ? [{ persoon: persoonId(wie) }, { persoon: persoonId(wie) }] : []);
  });

  it('TLV-1 een concept van een school bestaat voor het samenwerkingsverband niet', async () => {
    const id = await legAanvraag(proef);
    await proef.query("UPDATE tlv_aanvraag SET toestand = 'concept', ingediend_dag = NULL WHERE id = $1", [id]);
    expect((await proef.vraag('tlv', 'GET', `/swv/tlv/${id}`)).status).toBe(404);
    expect((await doe('tlv', id, 'aanvulling', AANVULLING)).status).toBe(404);
  });
});

describe('om aanvulling vragen', () => {
  it('TLV-9 de termijn staat stil, de school krijgt een dag en bericht, en niemand anders', async () => {
    const id = await legAanvraag(proef);
    const { json } = await doe('tlv', id, 'aanvulling', AANVULLING);
    expect(json).toMatchObject({
      toestand: 'aanvulling_gevraagd',
      termijn: null,
      aanvullenTot: '2026-12-04',
      volgnummer: 2,
    });
    expect(json.stilstanden).toEqual([{ van: '2026-11-20', tot: null }]);
    expect(
      await proef.query('SELECT soort, bij, vervallen_op IS NULL AS loopt FROM termijn WHERE onderwerp = $1', [id]),
    ).toEqual([{ soort: 'aanvulling-tlv', bij: 'school', loopt: true }]);
    const post = await proef.query<{ aan: string; tekst: string }>(
      'SELECT aan_adres AS aan, tekst FROM bericht ORDER BY 1',
    );
    expect(post.map(({ aan }) => aan)).toEqual(['ib@proef.example', 'schoolleider@proef.example']);
    expect(post.map(({ tekst }) => tekst).join()).not.toContain('Noor');
    const [gebeurtenis] = await proef.query(
      "SELECT leerling, vestiging, door_rol, voor_ouders FROM gebeurtenis WHERE soort = 'tlv.aanvulling-gevraagd'",
    );
    expect(gebeurtenis).toEqual({ leerling: REGIO.kind, vestiging: REGIO.school, door_rol: 'tlv', voor_ouders: true });
  });

  it.each([
    [{ uiterlijk: '2026-11-20' }, 'dag-voorbij'],
    [{ uiterlijk: '2027-01-16' }, 'dag-te-ver'],
    [{ wat: ' ' }, 'vraag-ontbreekt'],
  ])('TLV-9 slechte invoer %j: %s', async (anders, code) => {
    const id = await legAanvraag(proef);
    const antwoord = await doe('tlv', id, 'aanvulling', { ...AANVULLING, ...anders });
    expect([antwoord.status, proef.codes(antwoord)]).toEqual([422, [code]]);
  });

  it('TLV-9 twee mensen tegelijk: de tweede hoort wie er eerder was', async () => {
    const id = await legAanvraag(proef);
    const [een, twee] = await Promise.all([
      doe('tlv', id, 'aanvulling', AANVULLING),
      doe('tweedeTlv', id, 'aanvulling', AANVULLING),
    ]);
    expect([een.status, twee.status].toSorted()).toEqual([200, 409]);
    const laatste = een.status === 409 ? een : twee;
    expect(laatste.json.redenen[0].zin).toContain('was u voor');
  });

  it('TLV-9 vult de school niet aan, dan loopt de termijn na die dag vanzelf weer, en kan het buiten behandeling blijven', async () => {
    const id = await legAanvraag(proef);
    await doe('tlv', id, 'aanvulling', AANVULLING);
    const teVroeg = await doe('tlv', id, 'buiten-behandeling', { volgnummer: 2, waarom: 'Er kwam niets.' });
    expect(proef.codes(teVroeg)).toEqual(['aanvulling-kan-nog']);
    proef.zetKlok('2026-12-05T11:00:00.000Z');
    for (const taak of taken)
      await voerTaakUit(taak, { databank: proef.databank, nu: () => '2026-12-05T11:00:00.000Z', abonnementen });
    const { json } = await proef.vraag('tlv', 'GET', `/swv/tlv/${id}`);
    // Eight weeks from 2 November, and the fourteen days from 20 November until 4 December.
    expect(json.termijn.laatsteDag).toBe('2027-01-11');
    const [rij] = await proef.query(
      "SELECT to_char(beslisdatum, 'YYYY-MM-DD') AS dag FROM tlv_aanvraag WHERE id = $1",
      [id],
    );
    expect(rij).toEqual({ dag: '2027-01-11' });
    const buiten = await doe('tlv', id, 'buiten-behandeling', { volgnummer: 2, waarom: 'Er kwam niets.' });
    expect(buiten.json).toMatchObject({ toestand: 'buiten_behandeling', mogelijk: [], afgerondOp: '2026-12-05' });
    const open = await proef.query(
      'SELECT 1 FROM termijn WHERE onderwerp = $1 AND vervallen_op IS NULL AND voldaan_op IS NULL',
      [id],
    );
    expect(open).toEqual([]);
  });
});

describe('een besluit voorstellen', () => {
  it('TLV-8 een voorstel is van het samenwerkingsverband: in het dossier van de leerling staat er niets van', async () => {
    const id = await legAanvraag(proef);
    const { json } = await doe('tlv', id, 'voorstel', voorstelbody(1));
    expect(json).toMatchObject({
      toestand: 'voorgesteld',
      voorstel: { doorNaam: 'Proef tlv', vanMij: true, tot: '2029-07-31' },
    });
    expect(await proef.query('SELECT leerling, vestiging, voor_ouders FROM gebeurtenis')).toEqual([
      { leerling: null, vestiging: null, voor_ouders: false },
    ]);
    expect((await proef.query<{ aan: string }>('SELECT aan_adres AS aan FROM bericht')).map(({ aan }) => aan)).toEqual([
      'tweedeTlv@proef.example',
    ]);
  });

  it.each([
    [{ tot: '2029-06-30' }, 'einde-niet-31-juli'],
    [{ tot: '2027-07-31' }, 'einde-te-vroeg'],
    [{ categorie: 1 }, 'categorie-kan-niet'],
    [{ motivering: '' }, 'motivering-ontbreekt'],
    [{ voorwaarden: '' }, 'voorwaarden-ontbreken'],
    [{ van: null }, 'start-ontbreekt'],
    [{ van: '2027-11-21' }, 'start-te-ver'],
    [{ soort: 'VSO', categorie: 2 }, 'soort-andere-sector'],
    [{ uitkomst: 'negatief', motivering: '' }, 'motivering-ontbreekt'],
  ])('TLV-8 slechte invoer %j: %s', async (anders, code) => {
    const id = await legAanvraag(proef);
    const antwoord = await doe('tlv', id, 'voorstel', voorstelbody(1, anders));
    expect(antwoord.status).toBe(422);
    expect(proef.codes(antwoord)).toContain(code);
  });

  it.each([0, 1] as const)('TLV-3 met %i adviezen kan er geen voorstel komen', async (adviezen) => {
    const id = await legAanvraag(proef, { adviezen });
    expect(proef.codes(await doe('tlv', id, 'voorstel', voorstelbody(1)))).toEqual(['advies-ontbreekt']);
  });

  it('TLV-8 een teruggelegd voorstel kan opnieuw, en alles staat op de pagina', async () => {
    const id = await legAanvraag(proef);
    await doe('tlv', id, 'voorstel', voorstelbody(1));
    const terug = await doe('tweedeTlv', id, 'teruglegging', {
      volgnummer: 2,
      waarom: 'De motivering noemt het tweede advies niet.',
    });
    expect(terug.json).toMatchObject({ toestand: 'ingediend', voorstel: null });
    const opnieuw = await doe('tlv', id, 'voorstel', voorstelbody(3));
    expect(opnieuw.json.handelingen.map(({ soort }: { soort: string }) => soort)).toEqual([
      'ingediend',
      'voorgesteld',
      'teruggelegd',
      'voorgesteld',
    ]);
  });
});
