import { beforeAll, describe, expect, it } from 'vitest';
import { metProefapp } from '../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../server/platform/proef/proefregio.ts';
import { DAG, leesVoorbeeld, legMidden, magAnders, magErin, type Velden } from './aanval-schrijven-opzet.ts';

const proef = metProefapp([]);
const IEDEREEN = Object.keys(MENSEN) as readonly Mens[];
const VAN_KIND = `leerling = '${REGIO.kind}'`;
let ids: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  ids = await legMidden(proef);
}, 60_000);

const SCHOOL: readonly Mens[] = ['ib', 'schoolleider'];
const OUDERS: readonly Mens[] = ['ouder', 'tweedeOuder'];
const TLV: readonly Mens[] = ['tlv', 'tweedeTlv'];
/** Table, what is tried, the row to copy, and who may: for each the truthful own name and day. */
type Poging = readonly [tabel: string, wat: string, waar: string, anders: (wie: Mens) => Velden, wie: readonly Mens[]];
const geen = () => ({});

const ERBIJ: readonly Poging[] = [
  ['opp', 'een plan', VAN_KIND, geen, SCHOOL],
  ['opp_versie', 'een concept', "toestand = 'aangeboden'", () => ({ toestand: 'concept', hash: null }), SCHOOL],
  ['opp_versie', 'een vastgestelde versie', "toestand = 'vastgesteld'", geen, []],
  ['opp_instemming', 'het eigen antwoord', VAN_KIND, (wie) => antwoord(wie), [...OUDERS, ...SCHOOL]],
  [
    'opp_instemming',
    'een antwoord in naam van een ouder',
    VAN_KIND,
    (wie) => ({ ...antwoord(wie), als: 'ouder', persoon: persoonId('ouder') }),
    ['ouder'],
  ],
  [
    'opp_instemming',
    'papier zonder papier',
    VAN_KIND,
    (wie) => ({ ...antwoord(wie), als: 'ouder', persoon: persoonId('ouder'), weg: 'papier' }),
    [],
  ],
  [
    'opp_instemming',
    'een antwoord op een andere tekst',
    VAN_KIND,
    (wie) => ({ ...antwoord(wie), hash: 'c'.repeat(64) }),
    [],
  ],
  ['opp_instemming', 'een antwoord van morgen', VAN_KIND, (wie) => ({ ...antwoord(wie), dag: '2026-11-21' }), []],
  ['opp_gesprek', 'eigen woorden van de leerling', VAN_KIND, () => ({ eigen_woorden: true }), [...SCHOOL, 'leerling']],
  ['opp_gesprek', 'een gesprek met de ouders', VAN_KIND, () => ({ met: 'ouders' }), SCHOOL],
  ['opp_gesprek', 'een gesprek onder een andere rol', VAN_KIND, () => ({ door_rol: 'systeem' }), []],
  ['opp_doel', 'een doel', VAN_KIND, () => ({ versie: ids.aangeboden }), SCHOOL],
  ['opp_evaluatie', 'een evaluatie', VAN_KIND, geen, SCHOOL],
  ['opp_evaluatie', 'een evaluatie van wat niet is vastgesteld', VAN_KIND, () => ({ versie: ids.aangeboden }), []],
  ['opp_doelevaluatie', 'een oordeel bij de evaluatie van de ib', VAN_KIND, geen, ['ib']],
  ['opp_rod', 'een bevestiging van ROD', VAN_KIND, () => ({ toestand: 'bevestigd' }), SCHOOL],
  ['opp_rod', 'een registratie namens Opmaat', VAN_KIND, () => ({ toestand: 'te_registreren', door: null }), []],
  [
    'arrangement',
    'een aanvraag in voorbereiding',
    VAN_KIND,
    () => ({ toestand: 'voorbereiding', ingediend_dag: null, beslisdatum: null }),
    SCHOOL,
  ],
  ['arrangement', 'een toegekende aanvraag', VAN_KIND, () => ({ toestand: 'toegekend' }), []],
  [
    'arrangement',
    'een aanvraag bij een ander samenwerkingsverband',
    VAN_KIND,
    () => ({ toestand: 'voorbereiding', ingediend_dag: null, beslisdatum: null, swv: 'PO9902' }),
    [],
  ],
  ['arrangement_deelname', 'een deelnemer', VAN_KIND, () => ({ arrangement: ids.groep }), SCHOOL],
  [
    'arrangement_deelname',
    'een leerling van een andere school',
    VAN_KIND,
    () => ({ arrangement: ids.groep, leerling: REGIO.anderKind }),
    [],
  ],
  ['arrangement_kosten', 'kosten voor het samenwerkingsverband', VAN_KIND, geen, [...SCHOOL, ...TLV]],
  ['arrangement_kosten', 'kosten voor de gemeente', VAN_KIND, () => ({ betaler: 'gemeente' }), SCHOOL],
  [
    'arrangement_handeling',
    'een handtekening',
    VAN_KIND,
    (wie) => ({ soort: 'getekend', gegevens: { persoon: persoonId(wie), weg: 'opmaat' } }),
    OUDERS,
  ],
  [
    'arrangement_handeling',
    'een handtekening van een ander',
    VAN_KIND,
    () => ({ soort: 'getekend', gegevens: { persoon: persoonId('ouder'), weg: 'opmaat' } }),
    ['ouder'],
  ],
  ['arrangement_handeling', 'een wijziging', VAN_KIND, () => ({ soort: 'gewijzigd' }), SCHOOL],
  [
    'arrangement_handeling',
    'een wijziging van gisteren',
    VAN_KIND,
    () => ({ soort: 'gewijzigd', dag: '2026-11-19' }),
    [],
  ],
  ['arrangement_handeling', 'een voorstel', VAN_KIND, () => ({ soort: 'voorgesteld' }), TLV],
  [
    'arrangement_handeling',
    'een besluit na het voorstel van tlv',
    VAN_KIND,
    () => ({ soort: 'besloten' }),
    ['tweedeTlv'],
  ],
  ['arrangement_dossier', 'een dossier', VAN_KIND, geen, SCHOOL],
  [
    'medische_handeling',
    'een handeling',
    VAN_KIND,
    () => ({ versie_dag: DAG, gemeld_mag: false, volgnummer: 1 }),
    SCHOOL,
  ],
  [
    'medisch_akkoord',
    'een akkoord als ouder',
    VAN_KIND,
    (wie) => ({ persoon: persoonId(wie), partij: 'ouder' }),
    OUDERS,
  ],
  ['medisch_akkoord', 'een akkoord in naam van de ouder', VAN_KIND, () => ({ persoon: persoonId('ouder') }), ['ouder']],
  [
    'medisch_akkoord',
    'een akkoord van het bestuur',
    VAN_KIND,
    () => ({ persoon: null, partij: 'bestuur', weg: 'papier' }),
    ['schoolleider'],
  ],
  [
    'medisch_akkoord',
    'dat hij het doet',
    VAN_KIND,
    (wie) => ({ persoon: persoonId(wie), partij: 'uitvoerder', naam: 'Proef leraar' }),
    [...SCHOOL, 'leraar'],
  ],
  ['tlv_aanvraag', 'een concept', VAN_KIND, () => ({ toestand: 'concept', ingediend_dag: null }), SCHOOL],
  ['tlv_aanvraag', 'een verstuurde aanvraag', VAN_KIND, geen, []],
  ['tlv_dossier', 'een dossier bij een verstuurde aanvraag', VAN_KIND, geen, []],
  ['tlv_handeling', 'een aanvulling', VAN_KIND, () => ({ soort: 'aangevuld' }), SCHOOL],
  [
    'tlv_handeling',
    'een aanvulling van een andere school',
    VAN_KIND,
    () => ({ soort: 'aangevuld', vestiging: REGIO.andereSchool }),
    [],
  ],
  ['tlv_handeling', 'een voorstel', VAN_KIND, () => ({ soort: 'voorgesteld' }), TLV],
  ['tlv_handeling', 'een besluit zonder besluit', VAN_KIND, () => ({ soort: 'besloten' }), []],
  ['tlv_deskundige', 'een deskundige', 'true', () => ({ persoon: persoonId('derdeDeskundige') }), TLV],
  ['tlv_deskundige', 'iemand die geen deskundige is', 'true', () => ({ persoon: persoonId('ib') }), []],
  [
    'tlv_advies',
    'een uitnodiging',
    VAN_KIND,
    () => ({ persoon: persoonId('tweedeDeskundige'), discipline: 'arts', plaats: 2 }),
    TLV,
  ],
  [
    'tlv_advies',
    'een uitnodiging op de verkeerde plaats',
    VAN_KIND,
    () => ({ persoon: persoonId('tweedeDeskundige'), discipline: 'arts', plaats: 1 }),
    [],
  ],
  [
    'tlv_advies',
    'een uitnodiging van wie niet in het register staat',
    VAN_KIND,
    () => ({ persoon: persoonId('derdeDeskundige'), discipline: 'arts', plaats: 2 }),
    [],
  ],
  ['tlv_plaatsing', 'een plaatsing', VAN_KIND, () => plaatsing(), []],
  ['tlv_teller', 'een nummer', 'true', () => ({ swv: 'PO9901', jaar: 2026, laatste: 7 }), []],
  ['tlv_besluit', 'een afwijzing na het voorstel van tlv', VAN_KIND, (wie) => besluit(wie, {}), ['tweedeTlv']],
  [
    'tlv_besluit',
    'een besluit in naam van een ander',
    VAN_KIND,
    (wie) => besluit(wie, { besloten_door: persoonId('tlvVo') }),
    [],
  ],
  [
    'tlv_besluit',
    'een besluit na een verzonnen voorstel',
    VAN_KIND,
    (wie) => besluit(wie, { voorgesteld_door: persoonId('consulent') }),
    [],
  ],
  [
    'tlv_besluit',
    'een verzonnen nummer',
    VAN_KIND,
    (wie) => besluit(wie, { uitkomst: 'positief', nummer: 'PO9901-2026-00099', van: '2027-01-01', tot: '2027-07-31' }),
    [],
  ],
  [
    'tlv_besluit',
    'een besluit voor een andere school',
    VAN_KIND,
    (wie) => besluit(wie, { vestiging: REGIO.andereSchool }),
    [],
  ],
  [
    'tlv_besluit',
    'een besluit over een ander kind',
    VAN_KIND,
    (wie) => besluit(wie, { leerling: REGIO.anderKind }),
    [],
  ],
  [
    'tlv_besluit',
    'een andere naam op het besluit',
    VAN_KIND,
    (wie) => besluit(wie, { leerling_naam: 'Iemand Anders' }),
    [],
  ],
  ['tlv_besluit', 'een besluit van gisteren', VAN_KIND, (wie) => besluit(wie, { besloten_dag: '2026-11-19' }), []],
  [
    'geschil',
    'een verschil',
    VAN_KIND,
    () => ({ begonnen_dag: DAG, trede: 'school', toestand: 'loopt', volgnummer: 1 }),
    [...SCHOOL, ...OUDERS],
  ],
  [
    'geschil',
    'een verschil met een andere school',
    VAN_KIND,
    () => ({ begonnen_dag: DAG, trede: 'school', vestiging: REGIO.andereSchool }),
    [],
  ],
  [
    'geschil',
    'een verschil dat meteen bij het bestuur ligt',
    VAN_KIND,
    () => ({ begonnen_dag: DAG, trede: 'bestuur', bij_bestuur_sinds: DAG }),
    [],
  ],
  ['geschil_stap', 'een gesprek', VAN_KIND, () => ({ soort: 'gesprek' }), [...SCHOOL, ...OUDERS]],
  ['geschil_stap', 'het antwoord van het bestuur', VAN_KIND, () => ({ soort: 'bestuur_antwoord' }), ['schoolleider']],
  ['veilig_thuis', 'een contact', VAN_KIND, geen, SCHOOL],
];

function antwoord(wie: Mens): Velden {
  const als = SCHOOL.includes(wie) ? 'school' : wie === 'leerling' ? 'leerling' : 'ouder';
  return { versie: ids.aangeboden, hash: ids.hash, persoon: persoonId(wie), als };
}

const plaatsing = () => ({
  besluit: ids.aanvraag,
  leerling: REGIO.kind,
  swv: 'PO9901',
  vestiging: REGIO.sbo,
  van: DAG,
});

const besluit = (wie: Mens, anders: Velden): Velden => ({
  id: crypto.randomUUID(),
  hele_schoolperiode: false,
  voorwaarden: '',
  voorgesteld_door_naam: 'x',
  besloten_door_naam: 'x',
  moment: '2026-11-20T10:00:00Z',
  bezwaar_tot: '2027-01-01',
  aanvraag: ids.aanvraag,
  leerling: REGIO.kind,
  swv: 'PO9901',
  vestiging: REGIO.school,
  uitkomst: 'negatief',
  soort: 'SBO',
  motivering: 'x',
  leerling_naam: 'Noor Proefkind',
  geboortedatum: '2019-03-14',
  voorgesteld_door: persoonId('tlv'),
  besloten_door: persoonId(wie),
  besloten_dag: DAG,
  ...anders,
});

describe('aanval: schrijven langs de toepassing om', () => {
  it.each(ERBIJ)('TOE-3 in %s zet alleen wie dat mag: %s', async (tabel, _wat, waar, anders, wie) => {
    const voorbeeld = await leesVoorbeeld(proef, tabel, waar);
    const gelukt: Mens[] = [];
    for (const mens of IEDEREEN) if (await magErin(proef, mens, tabel, voorbeeld, anders(mens))) gelukt.push(mens);
    expect(gelukt.sort()).toEqual([...wie].sort());
  });

  // What the row of this child becomes, and who may.
  it.each([
    ['opp', `afgesloten_op = '${DAG}', afgesloten_reden = 'x'`, SCHOOL],
    ['opp', 'leerling = leerling', []],
    ['opp_versie', "toestand = 'ingetrokken', door = $ik", SCHOOL],
    ['opp_versie', "inhoud = '{}', door = $ik", []],
    ['opp_versie', 'leerling = leerling', []],
    ['opp_instemming', "antwoord = 'akkoord'", []],
    ['opp_gesprek', "gezegd = 'x'", []],
    ['opp_doel', "tekst = 'x'", SCHOOL],
    ['opp_evaluatie', "toelichting = 'x'", []],
    ['opp_doelevaluatie', "bewijs = 'x'", []],
    ['opp_rod', "toestand = 'bevestigd'", []],
    ['arrangement', "toestand = 'toegekend'", []],
    ['arrangement', 'leerling = leerling', []],
    ['arrangement_kosten', 'bedrag = 1', []],
    ['arrangement_handeling', "gegevens = '{}'", []],
    ['arrangement_dossier', "inhoud = '{}'", []],
    ['medische_handeling', `gestopt_op = '${DAG}', gestopt_om = 'x'`, SCHOOL],
    ['medisch_akkoord', "antwoord = 'akkoord'", []],
    ['tlv_aanvraag', "toestand = 'ingetrokken', afgerond_op = ingediend_dag", SCHOOL],
    ['tlv_aanvraag', "toestand = 'toegekend', afgerond_op = ingediend_dag", []],
    ['tlv_aanvraag', "toestand = 'buiten_behandeling', afgerond_op = ingediend_dag", TLV],
    ['tlv_aanvraag', "inhoud = '{}'", []],
    ['tlv_dossier', "inhoud = '{}'", []],
    ['tlv_dossier', "visies = '[]'", []],
    ['tlv_handeling', "gegevens = '{}'", []],
    ['tlv_advies', "tekst = 'x'", []],
    [
      'tlv_advies',
      `teruggetrokken_op = now(), teruggetrokken_om = 'x', teruggetrokken_door = 'samenwerkingsverband'`,
      [],
    ],
    ['tlv_deskundige', "registratie = 'x'", TLV],
    ['tlv_teller', 'laatste = 0', []],
    ['geschil', "toestand = 'loopt'", [...SCHOOL, ...OUDERS]],
    ['geschil_stap', "gegevens = '{}'", []],
    ['veilig_thuis', 'ouders_ingelicht = true, niet_ingelicht_om = NULL', SCHOOL],
    ['veilig_thuis', "toelichting = 'x'", []],
  ] as const)('TOE-3 in %s verandert alleen wie dat mag: %s', async (tabel, wijziging, wie) => {
    const gelukt: Mens[] = [];
    for (const mens of IEDEREEN) if (await magAnders(proef, mens, tabel, wijziging)) gelukt.push(mens);
    expect(gelukt.sort()).toEqual([...wie].sort());
  });
});

describe('aanval: schrijven na het besluit, langs de toepassing om', () => {
  beforeAll(async () => {
    const rij = besluit('tweedeTlv', { id: ids.besluit });
    await proef.query('INSERT INTO tlv_besluit SELECT (jsonb_populate_record(NULL::tlv_besluit, $1)).*', [
      JSON.stringify(rij),
    ]);
    await proef.query("UPDATE tlv_aanvraag SET toestand = 'afgewezen', afgerond_op = $1", [DAG]);
    const bezwaar = {
      ...BEZWAAR(),
      id: ids.bezwaar,
      indiener: persoonId('ouder'),
      indiener_als: 'ouder',
      weg: 'opmaat',
    };
    await proef.query('INSERT INTO tlv_bezwaar SELECT (jsonb_populate_record(NULL::tlv_bezwaar, $1)).*', [
      JSON.stringify(bezwaar),
    ]);
    await proef.query(
      'INSERT INTO tlv_bezwaar_handeling SELECT (jsonb_populate_record(NULL::tlv_bezwaar_handeling, $1)).*',
      [JSON.stringify({ ...STAP('voorgesteld', 'tlv'), volgnummer: 8 })],
    );
  });

  const BEZWAAR = (): Velden => ({
    id: crypto.randomUUID(),
    besluit: ids.besluit,
    leerling: REGIO.kind,
    swv: 'PO9901',
    vestiging: REGIO.school,
    indiener_naam: 'x',
    gronden: 'x',
    ontvangen_dag: DAG,
    ontvangen_op: '2026-11-20T10:00:00Z',
    toestand: 'in_behandeling',
    volgnummer: 1,
  });
  const STAP = (soort: string, wie: Mens): Velden => ({
    bezwaar: ids.bezwaar,
    volgnummer: 9,
    leerling: REGIO.kind,
    swv: 'PO9901',
    vestiging: REGIO.school,
    soort,
    moment: '2026-11-20T10:00:00Z',
    dag: DAG,
    door: persoonId(wie),
    door_naam: 'x',
    door_rol: MENSEN[wie].rol,
    gegevens: {},
  });
  const zelf = (wie: Mens): Velden => ({
    ...BEZWAAR(),
    indiener: persoonId(wie),
    indiener_als: wie === 'schoolleider' ? 'school' : 'ouder',
    weg: 'opmaat',
  });

  it.each([
    ['tlv_bezwaar', 'het eigen bezwaar', zelf, [...OUDERS, 'schoolleider']],
    [
      'tlv_bezwaar',
      'een bezwaar in naam van de ouder',
      (wie) => ({ ...zelf(wie), indiener: persoonId('ouder'), indiener_als: 'ouder' }),
      ['ouder'],
    ],
    [
      'tlv_bezwaar',
      'een bezwaar van de school op papier',
      () => ({ ...BEZWAAR(), indiener: null, indiener_als: 'school', weg: 'papier' }),
      TLV,
    ],
    [
      'tlv_bezwaar',
      'papier van wie geen gezag heeft',
      () => ({ ...BEZWAAR(), indiener: persoonId('ouderZonderGezag'), indiener_als: 'ouder', weg: 'papier' }),
      [],
    ],
    [
      'tlv_bezwaar',
      'een bezwaar dat al is beslist',
      (wie) => ({ ...zelf(wie), toestand: 'besloten', afgerond_op: DAG }),
      [],
    ],
    ['tlv_bezwaar_handeling', 'een intrekking', (wie) => STAP('ingetrokken', wie), ['ouder']],
    ['tlv_bezwaar_handeling', 'een advies van de commissie', (wie) => STAP('geadviseerd', wie), TLV],
    [
      'tlv_bezwaar_handeling',
      'een beslissing na het voorstel van tlv, over het besluit van tweedeTlv',
      (wie) => STAP('besloten', wie),
      [],
    ],
    ['tlv_besluit', 'een tweede besluit op dezelfde aanvraag', (wie) => besluit(wie, {}), []],
    [
      'tlv_besluit',
      'een vervangend besluit door wie het eerste nam',
      (wie) => besluit(wie, { vervangt: ids.besluit }),
      [],
    ],
    [
      'tlv_handeling',
      'een aanvulling na het besluit in naam van een ander',
      (wie) => ({ ...STAP('besloten', wie), aanvraag: ids.aanvraag }),
      [],
    ],
  ] as readonly (readonly [string, string, (wie: Mens) => Velden, readonly Mens[]])[])(
    'TLV-8 in %s zet alleen wie dat mag: %s',
    async (tabel, _wat, rij, wie) => {
      const gelukt: Mens[] = [];
      for (const mens of IEDEREEN) if (await magErin(proef, mens, tabel, {}, rij(mens))) gelukt.push(mens);
      expect(gelukt.sort()).toEqual([...wie].sort());
    },
  );

  it.each([
    ['tlv_besluit', "motivering = 'x'", []],
    ['tlv_besluit', 'tot = tot', []],
    ['tlv_besluit', `ingetrokken_op = '${DAG}', ingetrokken_om = 'x'`, TLV],
    ['tlv_bezwaar', "gronden = 'x'", []],
    ['tlv_bezwaar', "toestand = 'ingetrokken'", ['ouder', ...TLV]],
    ['tlv_bezwaar_handeling', "gegevens = '{}'", []],
    ['tlv_aanvraag', "toestand = 'ingediend'", []],
    ['tlv_advies', "tekst = 'x'", []],
  ] as const)('TLV-8 in %s verandert alleen wie dat mag: %s', async (tabel, wijziging, wie) => {
    const gelukt: Mens[] = [];
    for (const mens of IEDEREEN) if (await magAnders(proef, mens, tabel, wijziging)) gelukt.push(mens);
    expect(gelukt.sort()).toEqual([...wie].sort());
  });
});
