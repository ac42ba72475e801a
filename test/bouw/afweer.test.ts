import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor, Rol } from '../../kern/actor/actor.ts';
import { type Datum, leesDatum } from '../../kern/tijd/datum.ts';
import { abonnementen, routes } from '../../server/app/routes.ts';
import { alsActor, type Tx } from '../../server/platform/databank/als-actor.ts';
import { metProefapp } from '../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../server/platform/proef/proefregio.ts';
import { legKlaar } from './fuzz-opzet.ts';
import { VOORBEELD } from './fuzz-voorbeelden.ts';

const proef = metProefapp(routes, abonnementen);
const dag = (tekst: string) => leesDatum(tekst) as Datum;
const VANDAAG = dag('2026-11-20');
let aanmelding = '';

beforeAll(async () => {
  aanmelding = (await legKlaar(proef)).perPad.aanmeldingen?.[0] ?? '';
});

describe('invoer die de databank niet kan bewaren', () => {
  it('is een id met «urn:uuid:» ervoor geen id', async () => {
    const { status } = await proef.vraag('ib', 'GET', `/leerlingen/urn:uuid:${REGIO.kind}`);
    expect(status).toBe(422);
  });

  it.each(['0000-01-01', '0999-12-31', '2026-02-30'])('is %s geen datum', async (van) => {
    const body = { van, totEnMet: van, reden: 'x' };
    const { status, json } = await proef.vraag('schoolleider', 'POST', `/leerlingen/${REGIO.kind}/schorsingen`, body);
    expect([status, json.redenen[0].zin]).toEqual([422, 'Deze datum kan niet kloppen. Schrijf hem als 31-12-2026.']);
  });

  it.each(['\ud800', 'a\u0000b'])('wordt een teken dat er niet is (%j) geweigerd', async (teken) => {
    const gegevens = { stap: 1, toelichting: teken, andereScholen: [teken] };
    const concept = await proef.vraag('ouder', 'POST', '/aanmeldingconcepten', { gegevens });
    const notitie = await proef.vraag('ib', 'POST', `/leerlingen/${REGIO.kind}/notities`, {
      soort: 'signaal',
      tekst: teken,
    });
    expect([concept.status, notitie.status]).toEqual([422, 422]);
  });

  it('is een volgnummer dat niet kan bestaan geen storing', async () => {
    const body = { ...(VOORBEELD['dossier.verbeteren'] as object), volgnummer: 2 ** 31 };
    expect((await proef.vraag('ouder', 'PUT', `/leerlingen/${REGIO.kind}`, body)).status).toBe(422);
  });

  it('is een capaciteit van drie miljard geen storing', async () => {
    const heel = VOORBEELD['ondersteuningsprofiel.concept-wijzigen'] as { aanbod: object[] };
    const { json: concept } = await proef.vraag('schoolleider', 'GET', `/profielen/${REGIO.school}/concept`);
    const body = { ...heel, aanbod: [{ ...heel.aanbod[0], capaciteit: 3e9 }], volgnummer: concept.volgnummer };
    const bewaard = await proef.vraag('schoolleider', 'PUT', `/profielen/${REGIO.school}/concept`, body);
    const vast = { volgnummer: bewaard.json.volgnummer ?? 1, mrAdvies: { datum: '2026-11-10', tekst: 'Eens.' } };
    const antwoord = await proef.vraag('schoolleider', 'POST', `/profielen/${REGIO.school}/vaststelling`, vast);
    expect([422, 409]).toContain(antwoord.status);
    expect(JSON.stringify([bewaard.json, antwoord.json])).toContain('capaciteit-ongeldig');
  });
});

describe('een formulier met een bestand', () => {
  const stuur = (payload: string, cookie: string) =>
    proef.app.inject({
      method: 'POST',
      url: `/api/v1/leerlingen/${REGIO.kind}/documenten`,
      headers: { 'x-opmaat': 'proef', cookie, 'content-type': 'multipart/form-data; boundary=grens' },
      payload,
    });

  it('dat halverwege ophoudt, is onleesbaar en geen storing', async () => {
    const antwoord = await stuur(
      '--grens\r\nContent-Disposition: form-data; name="bestand"; filename="a.txt"\r\n\r\nhalf',
      'opmaat_sessie=ib',
    );
    expect([antwoord.statusCode, antwoord.json().title]).toEqual([400, 'Opmaat kan dit verzoek niet lezen.']);
  });

  it('van iemand zonder sessie wordt niet eens gelezen', async () => {
    expect((await stuur('geen formulier', '')).statusCode).toBe(401);
  });

  it('krijgt bij het ophalen koppen waarmee de browser het alleen bewaart, wat de naam ook is', async () => {
    const naam = `../"x"\r\nX-Kop: 1;é.pdf`;
    const { json } = await proef.stuurBestand('ib', `/leerlingen/${REGIO.kind}/documenten`, {
      naam,
      inhoud: Buffer.from('%PDF-1.4\nEen gewone brief.'),
      velden: { soort: 'overig' },
    });
    expect(json.redenen).toBeUndefined();
    const { status, koppen } = await proef.vraag('ouder', 'GET', `/documenten/${json.id}`);
    expect(status).toBe(200);
    expect(koppen['x-kop']).toBeUndefined();
    expect(koppen['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''[^\s";/\\]+$/);
    expect([koppen['x-content-type-options'], koppen['cache-control']]).toEqual(['nosniff', 'no-store']);
  });
});

describe('twee mensen tegelijk', () => {
  const allebei = (een: Mens, ander: Mens, pad: string, body: object) =>
    Promise.all([proef.vraag(een, 'POST', pad, body), proef.vraag(ander, 'POST', pad, body)]);

  it('AAN-1 twee ouders melden hetzelfde kind aan: één aanmelding, en de ander hoort waarom', async () => {
    const antwoorden = await allebei('ouder', 'tweedeOuder', '/aanmeldingen', {
      ...(VOORBEELD['aanmelding.indienen'] as object),
      vestiging: REGIO.sbo,
    });
    const [gelukt, geweigerd] = antwoorden.sort((a, b) => a.status - b.status);
    expect(gelukt?.status).toBe(201);
    expect([409, 422]).toContain(geweigerd?.status);
    expect(geweigerd?.json.redenen[0].bron.regel).toBe('AAN-1');
  });

  it('AAN-6 twee besluiten: het tweede hoort wie er eerder was en wanneer', async () => {
    const body = { ...(VOORBEELD['aanmelding.overleg-vastleggen'] as object), volgnummer: 1 };
    const [, geweigerd] = (await allebei('ib', 'schoolleider', `/aanmeldingen/${aanmelding}/overleg`, body)).sort(
      (a, b) => a.status - b.status,
    );
    expect(geweigerd?.status).toBe(409);
    expect(geweigerd?.json.redenen[0].zin).toMatch(/^Proef (ib|schoolleider) was u voor, op vrijdag 20 november 2026/);
  });
});

describe('wie te laat is, hoort wie er eerder was en wanneer', () => {
  beforeAll(async () => {
    await proef.query(
      `INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES ($1, '99AA00', 'inschrijving', gen_random_uuid(), 'PO9901', '2026-08-01');`,
      [REGIO.anderKind],
    );
    await proef.query(
      `INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van) VALUES (gen_random_uuid(), $1, '99AA00', 'PO9901', '4', '4B', '2026-08-01')`,
      [REGIO.anderKind],
    );
  });

  it('AAN-10 bij een verwijdering', async () => {
    const begin = await proef.vraag('ib', 'POST', `/leerlingen/${REGIO.anderKind}/verwijderingen`, {
      reden: 'Niet langer veilig.',
      omVorderingen: false,
    });
    const [{ id } = { id: '' }] = begin.json.verwijderingen;
    const body = { ...(VOORBEELD['aanmelding.verwijdering-bijwerken'] as object), volgnummer: 1 };
    expect((await proef.vraag('ib', 'PUT', `/verwijderingen/${id}`, body)).status).toBe(200);
    const telaat = await proef.vraag('schoolleider', 'PUT', `/verwijderingen/${id}`, body);
    expect(telaat.status).toBe(409);
    expect(telaat.json.redenen[0].zin).toMatch(/^Proef ib heeft dit op vrijdag 20 november 2026 veranderd\./);
  });

  it('AAN-10 bij twee schorsingen over elkaar, ook op hetzelfde moment', async () => {
    const body = VOORBEELD['aanmelding.schorsen'] as object;
    const pad = `/leerlingen/${REGIO.anderKind}/schorsingen`;
    const [gelukt, geweigerd] = (
      await Promise.all([
        proef.vraag('schoolleider', 'POST', pad, body),
        proef.vraag('schoolleider', 'POST', pad, body),
      ])
    ).sort((a, b) => a.status - b.status);
    expect([gelukt?.status, geweigerd?.status]).toEqual([201, 422]);
    expect(geweigerd?.json.redenen[0].bron.regel).toBe('AAN-10');
  });

  it('BEH-2 bij een eigen categorie', async () => {
    const pad = `/swv/${REGIO.swvPo}/categorieen`;
    const { json } = await proef.vraag('directie', 'POST', pad, VOORBEELD['behoefte.categorie-toevoegen']);
    const body = { naam: 'Leesmaatje', uitleg: 'Een maat om mee te lezen.', volgnummer: 1 };
    expect((await proef.vraag('directie', 'PUT', `${pad}/${json.code}`, body)).status).toBe(200);
    const telaat = await proef.vraag('directie', 'PUT', `${pad}/${json.code}`, body);
    expect(telaat.status).toBe(409);
    expect(telaat.json.redenen[0].zin).toMatch(/^Proef directie heeft op vrijdag 20 november 2026 «/);
  });

  it('MAT-1 bij matchcriteria', async () => {
    const pad = `/swv/${REGIO.swvPo}/matchcriteria`;
    const body = VOORBEELD['matching.criteria-vastleggen'];
    expect((await proef.vraag('directie', 'POST', pad, body)).status).toBe(201);
    const telaat = await proef.vraag('directie', 'POST', pad, body);
    expect(telaat.status).toBe(409);
    expect(telaat.json.redenen[0].zin).toContain('vastgelegd door Proef directie, op vrijdag 20 november 2026');
  });
});

describe('de rijbeveiliging, als de code zich zou vergissen', () => {
  const als = (wie: Mens | 'niemand', werk: (tx: Tx) => Promise<unknown>) => {
    const actor: Actor =
      wie === 'niemand'
        ? { persoon: '', naam: '', rol: 'openbaar', organisatie: null }
        : { persoon: persoonId(wie), naam: wie, rol: MENSEN[wie].rol as Rol, organisatie: MENSEN[wie].organisatie };
    return alsActor(proef.databank, actor, VANDAAG, werk);
  };
  const GEWEIGERD = /row-level security|permission denied/;
  const gebeurtenis = (door: Mens | 'niemand', leerling: string, vestiging: string | null) => ({
    id: crypto.randomUUID(),
    moment: '2026-11-20T11:00:00Z',
    soort: 'proef',
    leerling,
    vestiging,
    door: door === 'niemand' ? null : persoonId(door),
    door_naam: 'x',
    door_rol: door === 'niemand' ? 'openbaar' : MENSEN[door].rol,
    tekst: 'x',
    voor_ouders: true,
  });

  it.each([
    ['niemand', REGIO.kind, null],
    ['vreemdeOuder', REGIO.kind, null],
    ['anderIb', REGIO.kind, REGIO.andereSchool],
    ['ib', REGIO.kind, REGIO.andereSchool],
    ['bestuur', REGIO.kind, null],
  ] as const)('laat %s niets schrijven in de tijdlijn van een ander', async (wie, leerling, vestiging) => {
    await expect(
      als(wie, (tx) =>
        tx
          .insertInto('gebeurtenis')
          .values(gebeurtenis(wie, leerling, vestiging))
          .execute(),
      ),
    ).rejects.toThrow(GEWEIGERD);
  });

  it.each(['ouder', 'schoolleider', 'niemand'] as const)(
    'laat %s geen e-mail van eigen hand versturen',
    async (wie) => {
      const bericht = {
        id: crypto.randomUUID(),
        aan_persoon: persoonId('bestuur'),
        aan_adres: 'bestuur@proef.example',
      };
      await expect(
        als(wie, (tx) =>
          tx
            .insertInto('bericht')
            .values({ ...bericht, onderwerp: 'x', tekst: 'x', gemaakt_op: '2026-11-20T11:00:00Z' })
            .execute(),
        ),
      ).rejects.toThrow(GEWEIGERD);
    },
  );

  it('AAN-13 laat een ouder een lopende termijn niet verzetten of laten vervallen', async () => {
    for (const anders of [{ laatste_dag: dag('2030-01-01') }, { vervallen_op: VANDAAG }, { wie: 'niemand' }])
      await als('ouder', (tx) => tx.updateTable('termijn').set(anders).where('onderwerp', '=', aanmelding).execute());
    const rijen = await proef.query(
      "SELECT 1 FROM termijn WHERE onderwerp = $1 AND (laatste_dag > '2029-01-01' OR vervallen_op IS NOT NULL OR wie = 'niemand')",
      [aanmelding],
    );
    expect(rijen).toEqual([]);
  });

  it('AAN-13 laat een ouder geen termijn verzinnen', async () => {
    const termijn = {
      id: crypto.randomUUID(),
      swv: REGIO.swvPo,
      vestiging: REGIO.andereSchool,
      leerling: REGIO.kind,
      onderwerp: crypto.randomUUID(),
      soort: 'proef',
      naam: 'x',
      start: dag('2026-11-20'),
      wettelijke_laatste_dag: dag('2026-11-21'),
      laatste_dag: dag('2026-11-21'),
      regel: 'x',
      artikel: 'x',
      wie: 'x',
      bij_verstrijken: 'x',
    };
    await expect(als('ouder', (tx) => tx.insertInto('termijn').values(termijn).execute())).rejects.toThrow(GEWEIGERD);
    await expect(als('anderIb', (tx) => tx.insertInto('termijn').values(termijn).execute())).rejects.toThrow(GEWEIGERD);
  });

  it('AAN-6 laat een ouder geen aanmelding maken die al besloten is', async () => {
    const rij = {
      id: crypto.randomUUID(),
      nummer: 'A26-999999',
      swv: REGIO.swvPo,
      vestiging: REGIO.vo,
      leerling: REGIO.kind,
      door: persoonId('ouder'),
      ontvangen_op: '2026-11-20T11:00:00Z',
      ontvangen_dag: dag('2026-11-20'),
      gewenste_start: dag('2027-02-01'),
      andere_scholen: [],
      ondersteuning_verwacht: false,
      toelichting: '',
      toestand: 'geplaatst',
      volgnummer: 1,
    };
    await expect(als('ouder', (tx) => tx.insertInto('aanmelding').values(rij).execute())).rejects.toThrow(GEWEIGERD);
  });

  it('AAN-12 opent een deling die nog moet beginnen of voorbij is niets van een andere school', async () => {
    await proef.query(
      "INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES ($1, $2, 'aanmelding', gen_random_uuid(), 'PO9901', '2026-11-01')",
      [REGIO.kind, REGIO.vo],
    );
    await proef.query(
      "INSERT INTO dossierdeling (leerling, vestiging, door, swv, van, tot) VALUES ($1, $2, $3, 'PO9901', '2026-01-01', '2026-11-01'), ($1, $2, $3, 'PO9901', '2027-01-01', NULL)",
      [REGIO.kind, REGIO.vo, persoonId('ouder')],
    );
    const pad = `/leerlingen/${REGIO.kind}`;
    for (const deel of ['behoefte', 'notities', 'documenten', 'tijdlijn'])
      expect((await proef.vraag('schoolleiderVo', 'GET', `${pad}/${deel}`)).tekst).not.toMatch(
        /behoeftegeheim|hakkelend|De Proefschool/,
      );
    await proef.query("UPDATE dossierdeling SET van = '2026-11-02' WHERE van = '2027-01-01'");
    const gedeeld = await proef.vraag('schoolleiderVo', 'GET', `${pad}/behoefte`);
    expect(gedeeld.tekst).toContain('behoeftegeheim');
    const tijdlijn = await proef.vraag('schoolleiderVo', 'GET', `${pad}/tijdlijn`);
    expect(tijdlijn.tekst).toContain('De Proefschool');
    expect(tijdlijn.tekst).not.toMatch(/werknotitie|geheimstuk/i);
  });

  it('TOE-3 leest een ouder niets van werknotities, ook niet in de tijdlijn', async () => {
    const antwoord = await proef.vraag('ouder', 'GET', `/leerlingen/${REGIO.kind}/tijdlijn`);
    expect(antwoord.json.totaal).toBeGreaterThan(0);
    expect(antwoord.tekst).not.toMatch(/werknotitie|geheimstuk/i);
  });
});
