import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { alsActor } from '../../../server/platform/databank/als-actor.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { BASISNORM } from '../regels/basisnorm.ts';
import { schrijfCanoniek } from '../regels/canoniek.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);
const PAD = `/profielen/${REGIO.school}`;
const VANDAAG = datum('2026-11-20');

const AANBOD = {
  categorie: 'lezen-technisch',
  niveau: 2,
  setting: 'in_de_groep',
  capaciteit: 4,
  bezet: 1,
  sinds: '2026-08-01',
  expertise: 'Leesspecialist',
  wie: 'intern begeleider',
};
const INHOUD = {
  basisondersteuning: BASISNORM.map(({ code }) => ({ onderdeel: code, aanwezig: 'ja' })),
  aanbod: [AANBOD],
  grenzen: [{ tekst: 'Wij kunnen geen verpleging geven.' }],
  voorzieningen: [{ code: 'lift' }],
  ambities: [{ tekst: 'Een rustige werkplek per bouw.', jaar: 2027 }],
  contact: {
    naam: 'M. Jansen',
    functie: 'intern begeleider',
    telefoon: '050 123 45 67',
    email: 'ib@proef.example',
    spreekuur: 'dinsdag 8.30 uur',
  },
};
const MR = { datum: '2026-11-01', tekst: 'De MR adviseert positief.' };

/** Runs SQL as the application would for this person: row security on. */
function sqlAls(wie: Mens, tekst: string): Promise<unknown> {
  const actor = { persoon: persoonId(wie), naam: wie, ...MENSEN[wie] };
  return alsActor(
    proef.databank,
    actor,
    VANDAAG,
    async (tx) =>
      (
        await tx.executeQuery({
          sql: tekst,
          parameters: [],
          query: { kind: 'RawNode', sqlFragments: [tekst], parameters: [] },
          queryId: { queryId: 'proef' },
        })
      ).rows,
  );
}
const bewaar = (volgnummer: number, deel: object = {}) =>
  proef.vraag('schoolleider', 'PUT', `${PAD}/concept`, { volgnummer, ...INHOUD, ...deel });

describe('SOP-1 het concept', () => {
  it('SOP-1 zonder profiel is er wel een openbare pagina van de school', async () => {
    const antwoord = await proef.vraag(undefined, 'GET', PAD);
    expect(antwoord.status).toBe(200);
    expect(antwoord.json).toMatchObject({
      profiel: null,
      versies: [],
      plaatsruimte: null,
      school: { naam: 'De Proefschool', bestuur: { naam: 'Stichting Proef Een' }, swv: [{ code: 'PO9901' }] },
    });
  });

  it('SOP-2 alleen de schoolleider van de eigen school begint een concept', async () => {
    for (const wie of Object.keys(MENSEN) as Mens[]) {
      if (wie === 'schoolleider') continue;
      expect([wie, (await proef.vraag(wie, 'POST', `${PAD}/concept`, {})).status]).toEqual([
        wie,
        MENSEN[wie].rol === 'schoolleider' ? 404 : 403,
      ]);
    }
    expect((await proef.vraag(undefined, 'POST', `${PAD}/concept`, {})).status).toBe(401);
    const begin = await proef.vraag('schoolleider', 'POST', `${PAD}/concept`, {});
    expect(begin.status).toBe(201);
    expect(begin.json).toMatchObject({
      versie: 1,
      volgnummer: 1,
      bijgewerktDoor: 'Proef schoolleider',
      inhoud: { aanbod: [] },
      geldigheidJaren: 1,
    });
    const nogEen = await proef.vraag('schoolleider', 'POST', `${PAD}/concept`, {});
    expect(nogEen.status).toBe(409);
    expect(nogEen.json.redenen[0].zin).toContain(
      'Proef schoolleider heeft dit concept op vrijdag 20 november 2026 om 12:00 uur veranderd',
    );
  });

  it('SOP-1 wat nog niet af is wordt bewaard en genoemd, wat niet kan wordt bij het veld geweigerd', async () => {
    const half = await bewaar(1, {
      aanbod: [{ ...AANBOD, categorie: '', wie: '' }],
      contact: { ...INHOUD.contact, naam: '' },
    });
    expect(half.status).toBe(200);
    expect(half.json.ontbreekt.map((reden: { veld: string }) => reden.veld)).toEqual([
      'aanbod.0.categorie',
      'aanbod.0.wie',
      'contact.naam',
    ]);
    const fout = await bewaar(2, {
      aanbod: [AANBOD, { ...AANBOD, capaciteit: -1, bezet: 0.5, niveau: 4, categorie: 'adhd' }],
    });
    expect(fout.status).toBe(422);
    expect(fout.json.redenen.map((reden: { veld: string }) => reden.veld).sort()).toEqual([
      'aanbod.1.bezet',
      'aanbod.1.capaciteit',
      'aanbod.1.categorie',
      'aanbod.1.niveau',
    ]);
    expect((await bewaar(2, { diagnose: 'x' })).status).toBe(422);
  });

  it('SOP-1 twee mensen tegelijk: de tweede hoort wie wanneer iets veranderde, en er gaat niets verloren', async () => {
    expect((await bewaar(2)).json.volgnummer).toBe(3);
    const laat = await bewaar(2, { grenzen: [] });
    expect(laat.status).toBe(409);
    expect(proef.codes(laat)).toEqual(['concept-veranderd']);
    const [een, twee] = await Promise.all([
      bewaar(3, { grenzen: [{ tekst: 'een' }] }),
      bewaar(3, { grenzen: [{ tekst: 'twee' }] }),
    ]);
    expect([een.status, twee.status].sort()).toEqual([200, 409]);
    expect((await proef.vraag('schoolleider', 'DELETE', `${PAD}/concept?volgnummer=3`)).status).toBe(409);
    expect((await bewaar(4)).json.volgnummer).toBe(5);
  });

  it('SOP-1 een concept is alleen van de eigen school: anderen zien het niet, ook niet met SQL', async () => {
    expect((await proef.vraag('ib', 'GET', `${PAD}/concept`)).json.volgnummer).toBe(5);
    expect((await proef.vraag('anderIb', 'GET', `${PAD}/concept`)).status).toBe(404);
    expect(
      (await proef.vraag('andereSchoolleider', 'PUT', `${PAD}/concept`, { volgnummer: 5, ...INHOUD })).status,
    ).toBe(404);
    expect((await proef.vraag('leraar', 'GET', `${PAD}/concept`)).status).toBe(403);
    for (const wie of Object.keys(MENSEN) as Mens[]) {
      const eigen = wie === 'schoolleider' || wie === 'ib';
      expect([wie, await sqlAls(wie, 'select versie from sop')]).toEqual([wie, eigen ? [{ versie: 1 }] : []]);
      if (wie === 'schoolleider') continue;
      await sqlAls(wie, "update sop set inhoud = '{}'");
      await sqlAls(wie, 'delete from sop');
    }
    expect(await proef.query('select volgnummer from sop')).toEqual([{ volgnummer: 5 }]);
    expect((await proef.vraag(undefined, 'GET', PAD)).json.profiel).toBeNull();
    expect((await proef.vraag(undefined, 'GET', `${PAD}/versies/1`)).status).toBe(404);
  });
});

describe('SOP-2 vaststellen', () => {
  it('SOP-2 zonder advies van de MR, of met een oud volgnummer, wordt er niets vastgesteld', async () => {
    const zonder = await proef.vraag('schoolleider', 'POST', `${PAD}/vaststelling`, { volgnummer: 5 });
    expect(zonder.status).toBe(422);
    expect(zonder.json.redenen).toMatchObject([
      { code: 'mr-advies-ontbreekt', veld: 'mrAdvies.datum', bron: { regel: 'SOP-2', artikel: 'WPO artikel 8 lid 5' } },
    ]);
    expect(
      (await proef.vraag('schoolleider', 'POST', `${PAD}/vaststelling`, { volgnummer: 4, mrAdvies: MR })).status,
    ).toBe(409);
    expect((await proef.vraag('ib', 'POST', `${PAD}/vaststelling`, { volgnummer: 5, mrAdvies: MR })).status).toBe(403);
    expect(
      (await proef.vraag('andereSchoolleider', 'POST', `${PAD}/vaststelling`, { volgnummer: 5, mrAdvies: MR })).status,
    ).toBe(404);
    expect(await proef.query("select 1 from sop where staat = 'vastgesteld'")).toEqual([]);
  });

  it('SOP-2 na advies geldt de versie een jaar, met een hash die ieder kan narekenen', async () => {
    const antwoord = await proef.vraag('schoolleider', 'POST', `${PAD}/vaststelling`, { volgnummer: 5, mrAdvies: MR });
    expect(antwoord.status).toBe(201);
    const {
      json: { profiel, versies },
    } = await proef.vraag(undefined, 'GET', PAD);
    expect(profiel).toMatchObject({
      versie: 1,
      vastgesteldOp: '2026-11-20',
      geldigTot: '2027-11-19',
      verlopen: false,
      dagenOud: 0,
      inWerking: true,
      mrAdvies: MR,
    });
    expect(versies).toEqual([{ versie: 1, vastgesteldOp: '2026-11-20', geldigTot: '2027-11-19' }]);
    const tekst = schrijfCanoniek({ ...profiel, vestiging: REGIO.school });
    expect(profiel.hash).toBe(createHash('sha256').update(tekst).digest('hex'));
    expect(
      await proef.query("select soort, swv, vestiging, gegevens from gebeurtenis where soort = 'profiel.vastgesteld'"),
    ).toEqual([{ soort: 'profiel.vastgesteld', swv: 'PO9901', vestiging: REGIO.school, gegevens: { versie: 1 } }]);
    proef.zetKlok('2027-11-20T11:00:00.000Z');
    expect((await proef.vraag(undefined, 'GET', PAD)).json.profiel).toMatchObject({ verlopen: true, dagenOud: 365 });
    proef.zetKlok('2026-11-20T11:00:00.000Z');
  });

  it('SOP-2 een vastgestelde versie verandert niet, ook niet met SQL van de school of van de eigenaar', async () => {
    for (const wie of ['schoolleider', 'ib', 'andereSchoolleider', 'beheer'] as const) {
      await sqlAls(wie, "update sop set inhoud = '{}'");
      await sqlAls(wie, 'delete from sop');
      await expect(sqlAls(wie, 'update sop_aanbod set niveau = 3')).rejects.toThrow(/permission denied/);
    }
    await expect(proef.query("update sop set inhoud = '{}'")).rejects.toThrow(/verandert niet/);
    const [sop] = await proef.query<{ id: string; inhoud: unknown }>('select id, inhoud from sop');
    expect(sop?.inhoud).toEqual(INHOUD);
    const extra = `insert into sop_aanbod (sop, volgorde, vestiging, categorie, niveau, setting, capaciteit, bezet, sinds, expertise, wie, geldig)
      values ('${sop?.id}', 9, '${REGIO.school}', 'lezen-technisch', 3, 'in_de_groep', 9, 0, '2026-01-01', '', 'x', true)`;
    await expect(sqlAls('schoolleider', extra)).rejects.toThrow(/row-level security/);
    await expect(
      sqlAls(
        'schoolleider',
        `insert into sop (id, vestiging, versie, staat, inhoud, mr_datum, vastgesteld_op, geldig_tot, hash, bijgewerkt_op)
      values (gen_random_uuid(), '${REGIO.school}', 9, 'vastgesteld', '{}', '2026-01-01', '2026-01-01', '2027-01-01', 'x', now())`,
      ),
    ).rejects.toThrow(/row-level security/);
    await expect(sqlAls('ib', 'update sop_aanbod set geldig = false')).rejects.toThrow(/row-level security/);
    await sqlAls('andereSchoolleider', 'update sop_aanbod set bezet = 4');
    expect(await proef.query('select bezet, geldig from sop_aanbod')).toEqual([{ bezet: 1, geldig: true }]);
  });

  it('SOP-1 tussen twee versies houden ib en schoolleider bij hoeveel plekken bezet zijn', async () => {
    const zet = (wie: Mens, was: number, bezet: number) =>
      proef.vraag(wie, 'PUT', `${PAD}/bezetting`, { versie: 1, regels: [{ volgorde: 0, was, bezet }] });
    expect((await zet('ib', 1, 3)).json.inhoud.aanbod[0].bezet).toBe(3);
    const laat = await zet('schoolleider', 1, 2);
    expect(laat.status).toBe(409);
    expect(laat.json.redenen[0]).toMatchObject({
      zin: 'Proef ib heeft «hulp bij technisch lezen» op vrijdag 20 november 2026 op 3 bezet gezet. U zag 1.',
      veld: 'regels.0.bezet',
    });
    expect((await zet('ib', 3, -1)).status).toBe(422);
    expect((await zet('leraar', 3, 2)).status).toBe(403);
    expect((await zet('anderIb', 3, 2)).status).toBe(404);
    expect((await proef.vraag(undefined, 'GET', `${PAD}/versies/1`)).json.profiel.inhoud.aanbod[0].bezet).toBe(1);
  });

  it('SOP-2 een nieuw concept begint bij de versie die geldt, en vervangt haar aanbod na vaststelling', async () => {
    const begin = await proef.vraag('schoolleider', 'POST', `${PAD}/concept`, {});
    expect(begin.json).toMatchObject({ versie: 2, inhoud: { aanbod: [{ categorie: 'lezen-technisch', bezet: 3 }] } });
    await proef.vraag('ib', 'PUT', `${PAD}/bezetting`, { versie: 1, regels: [{ volgorde: 0, was: 3, bezet: 4 }] });
    const bewaard = await bewaar(1, { aanbod: [{ ...AANBOD, bezet: 3 }] });
    expect(bewaard.json.signalen).toMatchObject([{ code: 'bezet-verouderd', veld: 'aanbod.0.bezet' }]);
    await proef.query(
      `insert into instelling (swv, sleutel, van, waarde, plaats_in_plan, vastgelegd_op) values ('PO9901', 'sop-geldigheid-jaren', '2026-08-01', '4', 'hoofdstuk 3', now())`,
    );
    const vast = await proef.vraag('schoolleider', 'POST', `${PAD}/vaststelling`, { volgnummer: 2, mrAdvies: MR });
    expect(vast.json).toMatchObject({ versie: 2, geldigTot: '2030-11-19' });
    expect(
      await proef.query('select s.versie, a.geldig from sop_aanbod a join sop s on s.id = a.sop order by 1'),
    ).toEqual([
      { versie: 1, geldig: false },
      { versie: 2, geldig: true },
    ]);
    expect((await proef.vraag(undefined, 'GET', `${PAD}/versies/1`)).json.profiel).toMatchObject({
      versie: 1,
      inWerking: false,
    });
    const oud = await proef.vraag('ib', 'PUT', `${PAD}/bezetting`, {
      versie: 1,
      regels: [{ volgorde: 0, was: 4, bezet: 2 }],
    });
    expect(proef.codes(oud)).toEqual(['versie-vervangen']);
  });

  it('SOP-2 vijf jaar geldigheid kan niet, ook niet als het samenwerkingsverband dat instelt', async () => {
    await proef.query("update instelling set waarde = '5'");
    await proef.vraag('schoolleider', 'POST', `${PAD}/concept`, {});
    const antwoord = await proef.vraag('schoolleider', 'POST', `${PAD}/vaststelling`, { volgnummer: 1, mrAdvies: MR });
    expect(proef.codes(antwoord)).toEqual(['geldigheid-ongeldig']);
    expect((await proef.vraag('schoolleider', 'DELETE', `${PAD}/concept?volgnummer=1`)).json).toEqual({ gedaan: true });
    expect((await proef.vraag('schoolleider', 'GET', `${PAD}/concept`)).status).toBe(404);
  });

  it('SOP-3 de openbare pagina noemt hoe ouders het samenwerkingsverband en het steunpunt bereiken', async () => {
    const leeg = { code: 'PO9901', naam: 'SWV Proef PO', website: '', telefoon: '', email: '', steunpunt: '' };
    expect((await proef.vraag(undefined, 'GET', PAD)).json.swvContact).toEqual([leeg]);
    const steunpunt = 'bel 050 765 43 21';
    await proef.query(
      `insert into instelling (swv, sleutel, van, waarde, plaats_in_plan, vastgelegd_op) values ('PO9901', 'swv-contact', '2026-08-01', $1, 'hoofdstuk 7', now())`,
      [JSON.stringify({ steunpunt })],
    );
    expect((await proef.vraag(undefined, 'GET', PAD)).json.swvContact).toEqual([{ ...leeg, steunpunt }]);
  });

  it('SOP-3 waarop gezocht wordt volgt de vestiging en niemand schrijft het', async () => {
    await expect(sqlAls('schoolleider', "update vindbare_school set tekst = 'x'")).rejects.toThrow(/permission denied/);
    await proef.query("update vestiging set naam = 'Café Noir' where code = $1", [REGIO.sbo]);
    expect((await proef.vraag('ouder', 'GET', '/scholen?zoek=CAFE')).json.totaal).toBe(1);
  });

  it('MAT-2 de schoolleider zegt hoeveel plaatsen er vrij zijn, en overschrijft daarbij niemand', async () => {
    const zet = (wie: Mens, body: object) => proef.vraag(wie, 'PUT', `${PAD}/plaatsruimte`, body);
    expect((await zet('schoolleider', { vrij: 12 })).json).toEqual({ vrij: 12, peildatum: '2026-11-20' });
    expect(proef.codes(await zet('schoolleider', { vrij: 3 }))).toEqual(['vrij-veranderd']);
    expect((await zet('schoolleider', { vrij: 0, was: 12 })).json.vrij).toBe(0);
    expect((await zet('schoolleider', { vrij: -2, was: 0 })).status).toBe(422);
    expect((await zet('ib', { vrij: 3, was: 0 })).status).toBe(403);
    expect((await zet('andereSchoolleider', { vrij: 3, was: 0 })).status).toBe(404);
    await expect(
      sqlAls('ib', `insert into plaatsruimte values ('${REGIO.andereSchool}', 3, '2026-01-01')`),
    ).rejects.toThrow(/row-level security/);
    expect((await proef.vraag('ouder', 'GET', PAD)).json.plaatsruimte).toEqual({ vrij: 0, peildatum: '2026-11-20' });
  });
});
