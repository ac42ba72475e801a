import { describe, expect, it } from 'vitest';
import { taken } from '../../domein/opp/server/taken.ts';
import { abonnementen, routes } from '../../server/app/routes.ts';
import { metProefapp } from '../../server/platform/proef/proefapp.ts';
import { type Mens, persoonId, REGIO } from '../../server/platform/proef/proefregio.ts';
import { voerTaakUit } from '../../server/platform/taak.ts';
import { VOORBEELD } from './fuzz-voorbeelden.ts';

const proef = metProefapp(routes, abonnementen);
const KIND = `/leerlingen/${REGIO.kind}`;
const voorbeeld = (actie: string) => VOORBEELD[actie] as Record<string, unknown>;
const zetDag = (dag: string) => proef.zetKlok(`${dag}T11:00:00.000Z`);

/** Sends and gives the answer; what is refused stops the test with the reason. */
async function doe(wie: Mens, methode: 'GET' | 'POST' | 'PUT', pad: string, body?: unknown) {
  const antwoord = await proef.vraag(wie, methode, pad, body);
  if (antwoord.status >= 300) throw new Error(`${wie} ${methode} ${pad}: ${antwoord.status} ${antwoord.tekst}`);
  return antwoord.json;
}
const termijn = async (soort: string) =>
  (await proef.query<{ bij: string; laatste: string; gehaald: boolean; weg: boolean; vestiging: string }>(
    `SELECT bij, to_char(laatste_dag, 'YYYY-MM-DD') AS laatste, voldaan_op IS NOT NULL AS gehaald, vervallen_op IS NOT NULL AS weg, vestiging
      FROM termijn WHERE leerling = $1 AND soort = $2 ORDER BY laatste_dag`,
    [REGIO.kind, soort],
  )) as readonly { bij: string; laatste: string; gehaald: boolean; weg: boolean; vestiging: string }[];
const opWerklijst = async (wie: Mens): Promise<readonly string[]> =>
  (await doe(wie, 'GET', '/werklijst')).regels.map(({ naam }: { naam: string }) => naam);

/** What one step leaves for the next. */
const weg = { aanmelding: '', opp: '', versie: '', aanvraag: '', besluit: '', nummer: '', doelen: [] as string[] };

// One pupil from application to special primary school: each step rests on what the steps before left, over all capabilities.
describe('van aanmelding tot een plek in het speciaal basisonderwijs', { timeout: 120_000 }, () => {
  it('AAN-6, OPP-1 geplaatst met extra ondersteuning: het plan begint, met zijn termijn', async () => {
    ({ id: weg.aanmelding } = await doe('ouder', 'POST', '/aanmeldingen', {
      ...voorbeeld('aanmelding.indienen'),
      vestiging: REGIO.school,
      gewensteStart: '2026-12-01',
      ondersteuningVerwacht: true,
    }));
    await doe('ib', 'POST', `${KIND}/behoeften`, {
      behoeften: [{ ...voorbeeld('behoefte.bijstellen'), toelichting: 'Leest nu AVI M3.' }],
      beschrijvingen: [
        { soort: 'belemmerend', tekst: 'Een volle klas kost veel energie.' },
        { soort: 'bevorderend', tekst: 'Werkt graag samen.' },
        { soort: 'geprobeerd', tekst: 'Elke dag samen lezen.', effect: 'Leest met meer plezier.' },
      ],
    });
    await doe('ouder', 'POST', `${KIND}/beschrijvingen`, {
      soort: 'visie_ouders',
      tekst: 'Thuis leest zij nooit.',
      datum: '2026-11-20',
      herkomst: 'Ouders',
    });
    const pad = `/aanmeldingen/${weg.aanmelding}`;
    await doe('ib', 'POST', `${pad}/onderzoek`, {
      ...voorbeeld('aanmelding.onderzoek-vastleggen'),
      kanBieden: true,
      volgnummer: 1,
    });
    await doe('ib', 'POST', `${pad}/overleg`, { ...voorbeeld('aanmelding.overleg-vastleggen'), volgnummer: 2 });
    const besloten = await doe('schoolleider', 'POST', `${pad}/besluit`, {
      ...voorbeeld('aanmelding.besluiten'),
      uitkomst: 'geplaatst_met_extra_ondersteuning',
      plaatsing: { start: '2026-12-01', leerjaar: '4', groep: '4A', tlvNummer: null },
      volgnummer: 3,
    });
    expect(besloten.toestand).toBe('geplaatst_met_extra_ondersteuning');
    const { plannen } = await doe('ib', 'GET', `${KIND}/opp`);
    expect(plannen).toMatchObject([{ vestiging: REGIO.school, aanleidingDag: '2026-12-01', geldend: null }]);
    expect(plannen[0].termijn.laatsteDag).toBe('2027-01-12');
    weg.opp = plannen[0].id;
  });

  it('OPP-2 het plan komt uit de behoefte: niets hoeft opnieuw te worden geschreven', async () => {
    zetDag('2026-12-02');
    expect(await opWerklijst('ib')).toEqual(
      expect.arrayContaining([expect.stringMatching(/ontwikkelingsperspectief/i)]),
    );
    const { concept, doelvoorstellen, keuzes } = await doe('ib', 'GET', `${KIND}/opp/opstellen`);
    expect(concept.inhoud).toMatchObject({
      belemmerend: ['Een volle klas kost veel energie.'],
      bevorderend: ['Werkt graag samen.'],
      visieOuders: expect.stringContaining('Thuis leest zij nooit'),
      geprobeerd: [expect.stringContaining('Elke dag samen lezen.')],
    });
    const inhoud = {
      ...concept.inhoud,
      uitstroom: { bestemming: keuzes.bestemmingen[0].code, voorlopig: true, motivering: 'Leert door te doen.' },
      doelen: [
        {
          id: crypto.randomUUID(),
          categorie: doelvoorstellen[0].categorie,
          tekst: 'Leest een bladzijde van AVI E3 zonder hulp',
          beginsituatie: doelvoorstellen[0].beginsituatie || 'Leest nu AVI M3',
          streef: 'AVI E3 in juni',
          van: '2026-12-02',
          tot: '2027-06-30',
        },
      ],
      handelingsdeel: {
        ...concept.inhoud.handelingsdeel,
        ondersteuning: [
          { veld: 'tijd-aandacht', wat: 'Vier keer per week lezen', wie: 'De leraar', wanneer: 'Tot mei' },
        ],
      },
    };
    ({ id: weg.versie } = await doe('ib', 'PUT', `/opp/${weg.opp}/concept`, { volgnummer: 0, inhoud }));
    weg.doelen = inhoud.doelen.map(({ id }: { id: string }) => id);
  });

  it('OPP-3, OPP-4 het kind is gehoord en beide ouders stemmen in', async () => {
    await doe('ib', 'POST', `/opp/${weg.opp}/gesprekken`, {
      ...voorbeeld('opp.gesprek-vastleggen'),
      dag: '2026-12-02',
    });
    await doe('ib', 'POST', `/opp/versies/${weg.versie}/aanbod`, { volgnummer: 1 });
    for (const wie of ['ouder', 'tweedeOuder'] as const) {
      const { inDeMaak } = (await doe(wie, 'GET', `${KIND}/opp`)).plannen[0];
      await doe(wie, 'POST', `/opp/versies/${weg.versie}/antwoord`, {
        antwoord: 'akkoord',
        tekst: '',
        hash: inDeMaak.hash,
      });
    }
  });

  it('OPP-1, OPP-5, OPP-7 vastgesteld: termijn gehaald, klaar voor ROD, evaluatie staat op de lijst', async () => {
    zetDag('2026-12-10');
    await doe('ib', 'POST', `/opp/versies/${weg.versie}/vaststelling`, { volgnummer: 2 });
    const [plan] = (await doe('ib', 'GET', `${KIND}/opp`)).plannen;
    expect(plan).toMatchObject({ termijn: null, inDeMaak: null, geldend: { vastgesteldDag: '2026-12-10' } });
    const open = await proef.query(
      "SELECT soort FROM termijn WHERE leerling = $1 AND naam ILIKE '%ontwikkelingsperspectief vast%' AND voldaan_op IS NULL AND vervallen_op IS NULL",
      [REGIO.kind],
    );
    expect(open).toEqual([]);
    expect(await proef.query('SELECT toestand FROM opp_rod WHERE opp = $1', [weg.opp])).toEqual([
      { toestand: 'te_registreren' },
    ]);
    expect((await doe('ib', 'GET', '/rod')).rijen).toHaveLength(1);
    const { termijnen, plan: teEvalueren } = await doe('ib', 'GET', `${KIND}/opp/evaluaties`);
    expect(termijnen[0].laatsteDag).toBe('2027-07-31');
    expect(teEvalueren).toMatchObject({ opp: weg.opp, doelen: [{ id: weg.doelen[0] }] });
  });

  it('OPP-5, OPP-6 geëvalueerd met de ouders: de termijn van dit schooljaar is gehaald', async () => {
    zetDag('2027-03-15');
    const { plan } = await doe('ib', 'GET', `${KIND}/opp/evaluaties`);
    const { voldaan } = await doe('ib', 'POST', `${KIND}/opp/evaluaties`, {
      ...voorbeeld('evaluatie.vastleggen'),
      opp: weg.opp,
      volgnummer: plan.volgnummer,
      dag: '2027-03-15',
      doelen: [{ doel: weg.doelen[0], uitkomst: 'niet', bewijs: 'Nog steeds AVI M3.', vervolg: 'Kleinere groep.' }],
    });
    expect(voldaan).toBe(1);
  });

  it('TLV-1, TLV-2 de aanvraag zegt wat ontbreekt, neemt het plan mee en gaat naar het bevoegde verband', async () => {
    zetDag('2027-03-16');
    ({ id: weg.aanvraag } = await doe('ib', 'POST', `${KIND}/tlv`, { soort: 'SBO' }));
    const begonnen = await doe('ib', 'GET', `/tlv/${weg.aanvraag}`);
    expect(begonnen).toMatchObject({ swv: { code: REGIO.swvPo }, dossier: { opp: { id: weg.opp } } });
    const codes = begonnen.ontbreekt.map(({ code }: { code: string }) => code);
    expect(codes).not.toContain('opp-ontbreekt');
    expect(codes).not.toContain('evaluatie-ontbreekt');
    expect(codes).toContain('ouders-niet-ingelicht');
    const geschreven = voorbeeld('tlv.schrijven');
    await doe('ib', 'PUT', `/tlv/${weg.aanvraag}`, {
      ...geschreven,
      inhoud: { ...(geschreven.inhoud as object), oudersIngelichtOp: '2027-03-16', visieGevraagdOp: '2027-03-16' },
      volgnummer: 1,
    });
    await doe('ib', 'POST', `/tlv/${weg.aanvraag}/indienen`, { volgnummer: 2 });
    expect(await termijn('beslissing-tlv')).toMatchObject([{ bij: 'swv', laatste: '2027-05-11', gehaald: false }]);
    expect((await doe('tlv', 'GET', '/swv/tlv')).regels).toMatchObject([{ id: weg.aanvraag }]);
    expect((await doe('tlvElders', 'GET', '/swv/tlv')).regels).toEqual([]);
  });

  it('TLV-3 twee deskundigen adviseren, elk over deze ene aanvraag, en lezen haar na het besluit niet meer', async () => {
    for (const [wie, discipline, plaats] of [
      ['deskundige', 'orthopedagoog', 1],
      ['tweedeDeskundige', 'arts', 2],
    ] as const) {
      await doe('tlv', 'POST', '/swv/deskundigen', {
        ...voorbeeld('tlv.deskundige-toevoegen'),
        persoon: persoonId(wie),
        discipline,
      });
      await doe('tlv', 'POST', `/tlv/${weg.aanvraag}/deskundigen`, {
        plaats,
        persoon: persoonId(wie),
        discipline,
        reagerenVoor: '2027-04-01',
      });
      const { opdrachten } = await doe(wie, 'GET', '/adviezen');
      expect(opdrachten).toHaveLength(1);
      await doe(wie, 'GET', `/adviezen/${opdrachten[0].id}`);
      await doe(wie, 'POST', `/adviezen/${opdrachten[0].id}/ondertekenen`, {
        ...voorbeeld('tlv.adviseren'),
        oordeel: 'toelaatbaar',
      });
    }
    expect((await proef.vraag('derdeDeskundige', 'GET', '/adviezen')).json.opdrachten).toEqual([]);
  });

  it('MAT-2, TLV-8 voorgesteld door de een, besloten door de ander: de grens «tlv-nodig» valt weg', async () => {
    zetDag('2027-04-05');
    expect(await tlvNodig()).toBe(true);
    const { volgnummer } = await doe('tlv', 'GET', `/swv/tlv/${weg.aanvraag}`);
    await doe('tlv', 'POST', `/swv/tlv/${weg.aanvraag}/voorstel`, {
      ...voorbeeld('toelaatbaarheid.voorstellen'),
      van: '2027-04-06',
      voorwaarden: 'Elk jaar kijken wij of terugkeer kan.',
      volgnummer,
    });
    expect((await doe('ouder', 'GET', `/tlv/${weg.aanvraag}`)).toestand).toBe('ingediend');
    expect(
      (await proef.vraag('tlv', 'POST', `/swv/tlv/${weg.aanvraag}/besluit`, { volgnummer: volgnummer + 1 })).status,
    ).toBe(422);
    const { besluiten } = await doe('tweedeTlv', 'POST', `/swv/tlv/${weg.aanvraag}/besluit`, {
      volgnummer: volgnummer + 1,
    });
    expect(besluiten).toMatchObject([{ nummer: 'PO9901-2027-00001', uitkomst: 'positief', tot: '2029-07-31' }]);
    weg.besluit = besluiten[0].id;
    weg.nummer = besluiten[0].nummer;
    expect(await termijn('beslissing-tlv')).toMatchObject([{ gehaald: true }]);
    expect((await doe('tlv', 'GET', '/swv/tlv')).regels).toEqual([]);
    expect(await tlvNodig()).toBe(false);
  });

  it('TLV-8 de ouders lezen besluit en brief, de school ook; wie er niets mee te maken heeft, niet', async () => {
    for (const wie of ['ouder', 'tweedeOuder', 'ib', 'schoolleider'] as const) {
      expect((await doe(wie, 'GET', `/tlv/${weg.aanvraag}`)).besluit).toMatchObject({ nummer: weg.nummer });
      const brief = await proef.vraag(wie, 'GET', `/tlv-besluiten/${weg.besluit}/brief`);
      expect([wie, brief.status, brief.koppen['content-type']]).toEqual([wie, 200, 'application/pdf']);
    }
    for (const wie of ['vreemdeOuder', 'ouderZonderGezag', 'anderIb'] as const)
      expect([wie, (await proef.vraag(wie, 'GET', `/tlv-besluiten/${weg.besluit}/brief`)).status]).toEqual([wie, 404]);
    expect(
      (await doe('deskundige', 'GET', '/adviezen')).opdrachten.filter(
        ({ gegevenDag }: { gegevenDag: unknown }) => gegevenDag === null,
      ),
    ).toEqual([]);
    const mail = await proef.query<{ tekst: string; onderwerp: string }>('SELECT onderwerp, tekst FROM bericht');
    expect(mail.length).toBeGreaterThan(5);
    for (const { onderwerp, tekst } of mail)
      expect(`${onderwerp} ${tekst}`).not.toMatch(/Noor|Proefkind|Proefschool|Stapsteen/);
  });

  it('TLV-10, OPP-9 geplaatst op de school voor sbo: zij gebruikt de verklaring, het oude plan sluit, het nieuwe begint', async () => {
    zetDag('2027-04-06');
    const { id } = await doe('ouder', 'POST', '/aanmeldingen', {
      ...voorbeeld('aanmelding.indienen'),
      vestiging: REGIO.sbo,
      gewensteStart: '2027-04-19',
      ondersteuningVerwacht: true,
    });
    // The schoolleider of the special school is not in the region: the ib stands in with that role.
    await proef.query("UPDATE rolvervulling SET rol = 'schoolleider' WHERE persoon = $1", [persoonId('ibSbo')]);
    await doe('ibSbo', 'POST', `/aanmeldingen/${id}/onderzoek`, {
      ...voorbeeld('aanmelding.onderzoek-vastleggen'),
      kanBieden: true,
      volgnummer: 1,
    });
    await doe('ibSbo', 'POST', `/aanmeldingen/${id}/overleg`, {
      ...voorbeeld('aanmelding.overleg-vastleggen'),
      op: '2027-04-06',
      volgnummer: 2,
    });
    await doe('ibSbo', 'POST', `/aanmeldingen/${id}/besluit`, {
      ...voorbeeld('aanmelding.besluiten'),
      uitkomst: 'geplaatst_met_extra_ondersteuning',
      plaatsing: { start: '2027-04-19', leerjaar: '4', groep: '4', tlvNummer: weg.nummer },
      volgnummer: 3,
    });
    expect(await proef.query('SELECT vestiging, besluit FROM tlv_plaatsing')).toEqual([
      { vestiging: REGIO.sbo, besluit: weg.besluit },
    ]);
    const nu = '2027-04-20T11:00:00.000Z';
    proef.zetKlok(nu);
    for (const taak of taken) await voerTaakUit(taak, { databank: proef.databank, nu: () => nu, abonnementen });
    const { plannen } = await doe('ibSbo', 'GET', `${KIND}/opp`);
    const stand = plannen.map(({ vestiging, afgeslotenOp }: { vestiging: string; afgeslotenOp: string | null }) => [
      vestiging,
      afgeslotenOp !== null,
    ]);
    expect(stand).toContainEqual([REGIO.sbo, false]);
    expect(await termijn('opp-evaluatie')).not.toContainEqual(expect.objectContaining({ gehaald: false, weg: false }));
    const [oud] = await proef.query('SELECT afgesloten_op IS NOT NULL AS dicht FROM opp WHERE id = $1', [weg.opp]);
    expect(oud).toEqual({ dicht: true });
  });

  it('TLV-8 bezwaar na zes weken zonder reden: geweigerd, en er blijft niets van achter', async () => {
    // Six weeks end on Whit Monday, 17 May: so the last day is the 18th.
    zetDag('2027-05-19');
    const antwoord = await proef.vraag('ouder', 'POST', `/tlv-besluiten/${weg.besluit}/bezwaren`, {
      gronden: 'Toch liever niet.',
      teLaatOm: '',
    });
    expect([antwoord.status, proef.codes(antwoord)]).toEqual([422, ['te-laat-zonder-reden']]);
    expect(await proef.query('SELECT 1 FROM tlv_bezwaar')).toEqual([]);
  });
});

/** Whether the special primary school is out of reach for want of a declaration. */
async function tlvNodig(): Promise<boolean> {
  const { gezocht } = await doe('ib', 'POST', `${KIND}/match`, { peildatum: '2027-04-19', zoekSchool: 'Stapsteen' });
  return gezocht.buiten.some(({ redenen }: { redenen: { code: string }[] }) =>
    redenen.some(({ code }) => code === 'tlv-nodig'),
  );
}
