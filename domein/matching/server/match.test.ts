import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);
const PAD = `/leerlingen/${REGIO.kind}/match`;
const SOP = { school: '00000000-0000-7000-8000-0000000050a1', ander: '00000000-0000-7000-8000-0000000050b1' };

const zetBehoefte = (
  deel: { vestiging?: string | null; categorie?: string; bron?: string; van?: string; verplicht?: boolean } = {},
) => {
  const {
    vestiging = REGIO.school,
    categorie = 'lezen-technisch',
    bron = 'school',
    van = '2026-10-01',
    verplicht = true,
  } = deel;
  return proef.query(
    `INSERT INTO behoefte (id, leerling, vestiging, swv, bron, categorie, intensiteit, setting, verplicht, van, moment, door, door_naam)
     VALUES (gen_random_uuid(), $1, $2, 'PO9901', $3, $4, 2, 'in_de_groep', $5, $6, now(), $7, 'Proef')`,
    [REGIO.kind, vestiging, bron, categorie, verplicht, van, persoonId('ib')],
  );
};
const zetProfiel = async (id: string, vestiging: string, versie: number, niveau: number, bezet: number) => {
  await proef.query('UPDATE sop_aanbod SET geldig = false WHERE vestiging = $1', [vestiging]);
  await proef.query(
    `INSERT INTO sop (id, vestiging, versie, staat, inhoud, mr_datum, vastgesteld_op, geldig_tot, hash, bijgewerkt_op)
     VALUES ($1, $2, $3, 'vastgesteld', '{}', '2026-06-01', '2026-07-01', '2027-08-01', '\\x00', now())`,
    [id, vestiging, versie],
  );
  await proef.query(
    `INSERT INTO sop_aanbod (sop, volgorde, vestiging, categorie, niveau, setting, capaciteit, bezet, sinds, expertise, wie, geldig)
     VALUES ($1, 0, $2, 'lezen-technisch', $3, 'in_de_groep', 3, $4, '2026-08-01', '', 'leesspecialist', true)`,
    [id, vestiging, niveau, bezet],
  );
};
const namen = (json: { scholen: { naam: string }[] }) => json.scholen.map(({ naam }) => naam);
const logregels = () =>
  proef.query<{ actie: string; leerling: string; soort: string; rol: string }>(
    'SELECT actie, leerling, soort, rol FROM verwerking ORDER BY moment',
  );

beforeAll(async () => {
  await proef.query(
    `INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES ($1, $2, 'aanmelding', gen_random_uuid(), 'PO9901', '2026-10-01')`,
    [REGIO.kind, REGIO.school],
  );
  await zetProfiel(SOP.school, REGIO.school, 1, 1, 0);
  await zetProfiel(SOP.ander, REGIO.andereSchool, 1, 2, 1);
});
beforeEach(async () => {
  await proef.query('DELETE FROM behoefte');
  await proef.query('DELETE FROM inschrijving');
  await proef.query('DELETE FROM verwerking');
  await zetBehoefte();
});

describe('MAT-1 tot MAT-4 match berekenen', () => {
  it('MAT-1 MAT-4 geeft scholen op volgorde, met oordeel, een zin per behoefte, profiel en criteria', async () => {
    const { status, json } = await proef.vraag('ib', 'POST', PAD, {});
    expect(status).toBe(200);
    expect(namen(json)).toEqual(['De Andere School', 'De Proefschool']);
    expect(json.scholen[0]).toMatchObject({
      oordeel: 'goed',
      rang: 1,
      plaats: 'Proefdam',
      afstandKm: 1.3,
      sop: { id: SOP.ander, versie: 1 },
      behoeften: [
        {
          verdict: 'ja',
          naam: 'Hulp bij technisch lezen',
          zin: 'De Andere School kan dit bieden: hulp bij technisch lezen op niveau 2, in de groep. Er zijn nog 2 plekken.',
        },
      ],
    });
    expect(json.scholen[1]).toMatchObject({ oordeel: 'voldoende', behoeften: [{ verdict: 'met_arrangement' }] });
    expect(json).toMatchObject({
      bekeken: 7,
      telling: { goed: 1, voldoende: 1, onvoldoende: 0 },
      blik: 'wat De Proefschool beschreef',
      criteria: { versie: 'standaard-1', plaatsInPlan: 'landelijke standaard van Opmaat' },
      swv: { code: 'PO9901', naam: 'SWV Proef PO' },
      thuis: { postcodegebied: '9901', zin: 'Het woonpunt is het midden van postcodegebied 9901.' },
    });
  });

  it('MAT-2 elke school die afvalt zegt waarom, en is op naam te vinden', async () => {
    const { json } = await proef.vraag('ib', 'POST', PAD, { zoekSchool: 'stapsteén' });
    expect(json.uitgesloten.aantal).toBe(5);
    expect(
      json.uitgesloten.perGrens.map(({ grens, aantal }: { grens: string; aantal: number }) => [grens, aantal]),
    ).toEqual([
      ['cluster-1-2', 1],
      ['andere-sector', 2],
      ['tlv-nodig', 2],
    ]);
    expect(json.gezocht).toMatchObject({
      binnen: [],
      meer: false,
      buiten: [{ naam: 'De Stapsteen', redenen: [{ code: 'tlv-nodig', bron: { artikel: 'WPO artikel 40 lid 8' } }] }],
    });
    const metTlv = await proef.vraag('ib', 'POST', PAD, { tlv: [{ soort: 'SBO' }], zoekSchool: 'De Stapsteen' });
    expect(metTlv.json.gezocht.binnen[0]).toMatchObject({ naam: 'De Stapsteen', oordeel: 'onvoldoende', rang: 3 });
  });

  it('MAT-2, TLV-5 een afgegeven verklaring die op de startdag geldt, opent de school zonder dat iemand haar opgeeft', async () => {
    const id = '00000000-0000-7000-8000-00000000e0b1';
    await proef.query(
      `WITH a AS (INSERT INTO tlv_aanvraag (id, nummer, swv, vestiging, leerling, soort, bevoegd_grond, leerling_naam, geboortedatum, gewenste_start, inhoud,
          toestand, ingediend_dag, afgerond_op, begonnen_op, bijgewerkt_op, door, door_naam)
        VALUES ($1, 'TA-26-900001', 'PO9901', '99AA00', $2, 'SBO', 'inschrijving', 'x', '2019-03-14', '2026-11-01', '{}', 'toegekend', '2026-09-01', '2026-10-01', now(), now(), $3, 'x')
        RETURNING id)
      INSERT INTO tlv_besluit (id, aanvraag, leerling, swv, vestiging, uitkomst, nummer, soort, van, tot, motivering, leerling_naam, geboortedatum,
          voorgesteld_door, voorgesteld_door_naam, besloten_door, besloten_door_naam, besloten_dag, moment, bezwaar_tot)
        SELECT id, id, $2, 'PO9901', '99AA00', 'positief', 'PO9901-2026-00001', 'SBO', '2026-12-01', '2028-07-31', 'x', 'x', '2019-03-14', $3, 'x', $4, 'x', '2026-10-01', now(), '2026-11-12' FROM a`,
      [id, REGIO.kind, persoonId('tlv'), persoonId('tweedeTlv')],
    );
    const zoek = async (peildatum: string) =>
      (await proef.vraag('ib', 'POST', PAD, { zoekSchool: 'De Stapsteen', peildatum })).json.gezocht;
    expect((await zoek('2026-12-01')).binnen[0]).toMatchObject({ naam: 'De Stapsteen' });
    expect((await zoek('2026-11-30')).buiten[0].redenen[0].code).toBe('tlv-nodig');
    await proef.leeg('tlv_besluit', 'tlv_aanvraag');
  });

  it('MAT-3 wensen veranderen geen oordeel en sluiten niets uit', async () => {
    const { json } = await proef.vraag('ib', 'POST', PAD, {
      wensen: { denominaties: ['Openbaar'], scholenVanBroersOfZussen: [REGIO.andereSchool] },
    });
    expect(namen(json)).toEqual(['De Andere School', 'De Proefschool']);
    expect(json.scholen.map(({ wensen }: { wensen: string[] }) => wensen)).toEqual([
      ['School van een broer of zus'],
      ['Openbaar'],
    ]);
  });

  it('MAT-3 dezelfde vraag geeft twee keer hetzelfde antwoord', async () => {
    const [een, twee] = [await proef.vraag('ib', 'POST', PAD, {}), await proef.vraag('schoolleider', 'POST', PAD, {})];
    expect(twee.json).toEqual(een.json);
  });

  it('BEH-1 zonder beschreven behoefte is er geen match', async () => {
    await proef.query('DELETE FROM behoefte');
    const antwoord = await proef.vraag('ib', 'POST', PAD, {});
    expect(antwoord.status).toBe(422);
    expect(antwoord.json.redenen[0].zin).toMatch(/^Beschrijf eerst de behoefte\./);
    expect((await proef.vraag('ib', 'POST', PAD, { behoeften: [] })).status).toBe(422);
  });

  it('BEH-6 een school rekent niet met wat ouders schreven; ouders zonder schoolbeschrijving wel', async () => {
    await proef.query('DELETE FROM behoefte');
    await zetBehoefte({ vestiging: null, bron: 'ouders' });
    expect(proef.codes(await proef.vraag('ib', 'POST', PAD, {}))).toEqual(['geen-behoefte']);
    expect((await proef.vraag('ouder', 'POST', PAD, {})).json.blik).toBe('wat ouders zelf beschreven');
  });

  it('BEH-2 een lokale categorie telt als de landelijke waar zij onder valt; een gestopte telt niet en dat staat erbij', async () => {
    await proef.query(
      "INSERT INTO categorie_lokaal (swv, code, naam, uitleg, landelijk, van) VALUES ('PO9901', 'leesklas', 'Leesklas', 'Klas', 'lezen-technisch', '2026-08-01')",
    );
    await proef.query('DELETE FROM behoefte');
    await zetBehoefte({ categorie: 'leesklas' });
    expect((await proef.vraag('ib', 'POST', PAD, {})).json.behoeften[0].categorie).toBe('lezen-technisch');
    await proef.query("UPDATE categorie_lokaal SET tot = '2026-10-31'");
    await zetBehoefte();
    const { json } = await proef.vraag('ib', 'POST', PAD, {});
    expect(json.nietMeegenomen).toEqual([
      'De behoefte «Leesklas» telt niet mee: deze categorie geldt niet op deze dag.',
    ]);
  });

  it('MAT-2 zonder gekozen dag telt de leeftijd op de gewenste start van de lopende aanmelding', async () => {
    await proef.query(
      `INSERT INTO aanmelding (id, nummer, swv, vestiging, leerling, door, ontvangen_op, ontvangen_dag, gewenste_start, andere_scholen,
        ondersteuning_verwacht, toelichting, toestand, volgnummer)
       VALUES (gen_random_uuid(), 'A26-900001', 'PO9901', $1, $2, $3, '2026-11-01', '2026-11-01', '2027-08-16', '{}', true, '', 'in_behandeling', 1)`,
      [REGIO.school, REGIO.kind, persoonId('ouder')],
    );
    expect((await proef.vraag('ib', 'POST', PAD, {})).json.peildatum).toBe('2027-08-16');
    expect((await proef.vraag('ib', 'POST', PAD, { peildatum: '2026-12-01' })).json.peildatum).toBe('2026-12-01');
    await proef.query("DELETE FROM aanmelding WHERE nummer = 'A26-900001'");
    expect((await proef.vraag('ib', 'POST', PAD, {})).json.peildatum).toBe('2026-11-20');
  });

  it('MAT-3 een onbekend woongebied en een dag in het verleden worden gezegd', async () => {
    await proef.query("UPDATE leerling SET postcode = '1234AB' WHERE id = $1", [REGIO.kind]);
    expect(proef.codes(await proef.vraag('ib', 'POST', PAD, { peildatum: '2026-11-19' }))).toEqual([
      'woonplaats-onbekend',
      'peildatum-ongeldig',
    ]);
    await proef.query("UPDATE leerling SET postcode = '9901AA' WHERE id = $1", [REGIO.kind]);
  });

  it('MAT-1 nieuw aanbod geeft meteen een andere uitkomst', async () => {
    const voor = await proef.vraag('ib', 'POST', PAD, {});
    await zetProfiel('00000000-0000-7000-8000-0000000050a2', REGIO.school, 2, 3, 0);
    const na = await proef.vraag('ib', 'POST', PAD, {});
    expect([namen(voor.json)[0], namen(na.json)[0]]).toEqual(['De Andere School', 'De Proefschool']);
    expect(na.json.scholen[0]).toMatchObject({ oordeel: 'goed', sop: { versie: 2 } });
    await proef.query('UPDATE sop_aanbod SET bezet = 3 WHERE vestiging = $1', [REGIO.school]);
    expect((await proef.vraag('ib', 'POST', PAD, {})).json.scholen[1].behoeften[0].zin).toContain('geen plek vrij');
  });
});

describe('MAT-6 huidige plaats', () => {
  it('MAT-6 de school waar de leerling zit wordt opnieuw bekeken, met de eigen plek vrij', async () => {
    await proef.query(
      "INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van) VALUES (gen_random_uuid(), $1, $2, 'PO9901', '4', '4A', '2026-08-01')",
      [REGIO.kind, REGIO.school],
    );
    await proef.query('UPDATE sop_aanbod SET bezet = 3 WHERE vestiging = $1', [REGIO.school]);
    const { json } = await proef.vraag('ouder', 'POST', PAD, {});
    expect(json.huidigePlaats).toMatchObject({
      vestiging: REGIO.school,
      advies: 'hier_aanpassen',
      zin: 'De Proefschool kan bieden wat nu nodig is. Pas de ondersteuning hier aan.',
    });
    expect(json.scholen.find(({ schoolVanNu }: { schoolVanNu?: boolean }) => schoolVanNu)?.code).toBe(REGIO.school);
    await proef.query("INSERT INTO plaatsruimte (vestiging, vrij, peildatum) VALUES ($1, 0, '2026-11-20')", [
      REGIO.school,
    ]);
    const vol = (await proef.vraag('ib', 'POST', PAD, { zoekSchool: 'Proefschool' })).json;
    expect(vol.huidigePlaats.advies).toBe('hier_aanpassen');
    expect(vol.gezocht.buiten[0].redenen.map(({ code }: { code: string }) => code)).toEqual(['school-van-nu']);
    await proef.query('DELETE FROM plaatsruimte');
    expect((await proef.vraag('ib', 'POST', PAD, { sector: 'VO' })).json.huidigePlaats).toBeUndefined();
  });
});

describe('TOE-3 TOE-4 wie rekent en wat er in het logboek komt', () => {
  it.each(['ouder', 'tweedeOuder', 'ib', 'schoolleider'] as const)(
    'TOE-4 een %s rekent, en dat staat in het logboek',
    async (wie) => {
      expect((await proef.vraag(wie, 'POST', PAD, {})).status).toBe(200);
      expect(await logregels()).toEqual([
        {
          actie: 'matching.berekenen',
          leerling: REGIO.kind,
          soort: 'lezen',
          rol: wie === 'tweedeOuder' ? 'ouder' : wie,
        },
      ]);
    },
  );

  it.each(['ouderZonderGezag', 'vreemdeOuder', 'anderIb', 'andereSchoolleider', 'ibSbo'] as const)(
    'TOE-3 voor een %s bestaat dit kind niet',
    async (wie) => {
      expect((await proef.vraag(wie, 'POST', PAD, {})).status).toBe(404);
      expect((await proef.vraag(wie, 'GET', `${PAD}es`)).status).toBe(404);
      expect(await logregels()).toEqual([]);
    },
  );

  it.each(['leraar', 'leerling', 'bestuur', 'directie', 'consulent', 'beheer'] as const)(
    'TOE-3 een %s rekent geen match',
    async (wie) => {
      expect((await proef.vraag(wie, 'POST', PAD, {})).status).toBe(403);
    },
  );

  it('zonder inloggen kan niets', async () => {
    expect((await proef.vraag(undefined, 'POST', PAD, {})).status).toBe(401);
  });

  it.each([
    [{ peildatum: 'morgen' }],
    [{ onbekend: 1 }],
    [{ aantal: 1000 }],
    [{ tlv: [{ soort: 'BO' }] }],
    [{ wensen: { denominaties: [], scholenVanBroersOfZussen: ['x'] } }],
    [{ behoeften: [{ categorie: 'lezen-technisch', intensiteit: 4, setting: 'in_de_groep', verplicht: true }] }],
  ])('een kapotte vraag wordt geweigerd (%j)', async (body) => {
    expect((await proef.vraag('ib', 'POST', PAD, body)).status).toBe(422);
  });
});

describe('MAT-4 match bewaren', () => {
  const bewaar = (wie: Mens, body: object = { aanleiding: 'orientatie' }) => proef.vraag(wie, 'POST', `${PAD}es`, body);

  it('MAT-4 bewaart invoer, criteria, profielen en zinnen; ouders lezen hem, en hij verandert niet meer', async () => {
    const { status, json } = await bewaar('ib', { aanleiding: 'aanmelding' });
    expect(status).toBe(201);
    const [rij] = await proef.query<{ invoer: { vraag: object }; criteria: object }>(
      'SELECT invoer, criteria FROM match WHERE id = $1',
      [json.id],
    );
    expect(rij?.invoer.vraag).toMatchObject({
      behoeften: [{ categorie: 'lezen-technisch', intensiteit: 2 }],
      swv: 'PO9901',
    });
    expect(JSON.stringify(rij)).not.toContain('Proefkind');
    await zetProfiel('00000000-0000-7000-8000-0000000050b2', REGIO.andereSchool, 2, 1, 3);
    const lijst = await proef.vraag('ouder', 'GET', `${PAD}es`);
    expect(lijst.json.matches[0]).toMatchObject({
      id: json.id,
      aanleiding: 'aanmelding',
      doorNaam: 'Proef ib',
      vestigingsnaam: 'De Proefschool',
      criteriaVersie: 'standaard-1',
    });
    const een = await proef.vraag('tweedeOuder', 'GET', `${PAD}es/${json.id}`);
    expect(een.json.uitkomst.scholen.find(({ code }: { code: string }) => code === REGIO.andereSchool)).toMatchObject({
      sop: { id: SOP.ander, versie: 1 },
      oordeel: 'goed',
    });
    const [gebeurtenis] = await proef.query(
      'SELECT soort, tekst, voor_ouders, vestiging FROM gebeurtenis WHERE onderwerp = $1',
      [json.id],
    );
    expect(gebeurtenis).toMatchObject({ soort: 'match.bewaard', voor_ouders: true, vestiging: REGIO.school });
    expect((await logregels()).map(({ actie, soort }) => [actie, soort])).toEqual([
      ['matching.bewaren', 'schrijven'],
      ['matching.bewaard-lijst', 'lezen'],
      ['matching.bewaard-een', 'lezen'],
    ]);
  });

  it('MAT-4 alleen een betrokken school bewaart, en andere scholen lezen het niet', async () => {
    expect((await bewaar('ouder')).status).toBe(403);
    expect((await bewaar('anderIb')).status).toBe(404);
    const { json } = await bewaar('schoolleider');
    await proef.query(
      "INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES ($1, $2, 'aanmelding', gen_random_uuid(), 'PO9901', '2026-10-01')",
      [REGIO.kind, REGIO.andereSchool],
    );
    expect((await proef.vraag('anderIb', 'GET', `${PAD}es`)).json.matches).toEqual([]);
    expect((await proef.vraag('anderIb', 'GET', `${PAD}es/${json.id}`)).status).toBe(404);
    await proef.query('DELETE FROM betrokken_school WHERE vestiging = $1', [REGIO.andereSchool]);
  });

  it('MAT-4 zonder aanleiding of met een onbekende wordt niets bewaard', async () => {
    const [{ aantal: voor } = { aantal: 0 }] = await proef.query<{ aantal: number }>(
      'SELECT count(*)::int AS aantal FROM match',
    );
    expect((await bewaar('ib', {})).status).toBe(422);
    expect((await bewaar('ib', { aanleiding: 'zomaar' })).status).toBe(422);
    expect((await proef.query<{ aantal: number }>('SELECT count(*)::int AS aantal FROM match'))[0]?.aantal).toBe(voor);
  });
});
