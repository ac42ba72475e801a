import { type Mens, persoonId, REGIO } from '../../server/platform/proef/proefregio.ts';
import { DAG, type Velden } from './aanval-schrijven-opzet.ts';

export const SCHOOL: readonly Mens[] = ['ib', 'schoolleider'];
export const OUDERS: readonly Mens[] = ['ouder', 'tweedeOuder'];
export const TLV: readonly Mens[] = ['tlv', 'tweedeTlv'];
/** Table, what is tried, the row to copy, and who may: for each the truthful own name and day. */
type Poging = readonly [tabel: string, wat: string, waar: string, anders: (wie: Mens) => Velden, wie: readonly Mens[]];
const geen = () => ({});
const VAN_KIND = `leerling = '${REGIO.kind}'`;
/** Ids of what legMidden lays out. */
export type Ids = Readonly<Record<string, string>>;

/** What each person tries to add, and who may. */
export const maakErbij = (ids: Ids): readonly Poging[] => [
  ['opp', 'een plan', VAN_KIND, geen, SCHOOL],
  ['opp_versie', 'een concept', "toestand = 'aangeboden'", () => ({ toestand: 'concept', hash: null }), SCHOOL],
  ['opp_versie', 'een vastgestelde versie', "toestand = 'vastgesteld'", geen, []],
  ['opp_instemming', 'het eigen antwoord', VAN_KIND, (wie) => antwoord(ids, wie), [...OUDERS, ...SCHOOL]],
  [
    'opp_instemming',
    'een antwoord in naam van een ouder',
    VAN_KIND,
    (wie) => ({ ...antwoord(ids, wie), als: 'ouder', persoon: persoonId('ouder') }),
    ['ouder'],
  ],
  [
    'opp_instemming',
    'papier zonder papier',
    VAN_KIND,
    (wie) => ({ ...antwoord(ids, wie), als: 'ouder', persoon: persoonId('ouder'), weg: 'papier' }),
    [],
  ],
  [
    'opp_instemming',
    'een antwoord op een andere tekst',
    VAN_KIND,
    (wie) => ({ ...antwoord(ids, wie), hash: 'c'.repeat(64) }),
    [],
  ],
  ['opp_instemming', 'een antwoord van morgen', VAN_KIND, (wie) => ({ ...antwoord(ids, wie), dag: '2026-11-21' }), []],
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
  ['tlv_plaatsing', 'een plaatsing', VAN_KIND, () => plaatsing(ids), []],
  ['tlv_teller', 'een nummer', 'true', () => ({ swv: 'PO9901', jaar: 2026, laatste: 7 }), []],
  ['tlv_besluit', 'een afwijzing na het voorstel van tlv', VAN_KIND, (wie) => besluit(ids, wie, {}), ['tweedeTlv']],
  [
    'tlv_besluit',
    'een besluit in naam van een ander',
    VAN_KIND,
    (wie) => besluit(ids, wie, { besloten_door: persoonId('tlvVo') }),
    [],
  ],
  [
    'tlv_besluit',
    'een besluit na een verzonnen voorstel',
    VAN_KIND,
    (wie) => besluit(ids, wie, { voorgesteld_door: persoonId('consulent') }),
    [],
  ],
  [
    'tlv_besluit',
    'een verzonnen nummer',
    VAN_KIND,
    (wie) =>
      besluit(ids, wie, { uitkomst: 'positief', nummer: 'PO9901-2026-00099', van: '2027-01-01', tot: '2027-07-31' }),
    [],
  ],
  [
    'tlv_besluit',
    'een besluit voor een andere school',
    VAN_KIND,
    (wie) => besluit(ids, wie, { vestiging: REGIO.andereSchool }),
    [],
  ],
  [
    'tlv_besluit',
    'een besluit over een ander kind',
    VAN_KIND,
    (wie) => besluit(ids, wie, { leerling: REGIO.anderKind }),
    [],
  ],
  [
    'tlv_besluit',
    'een andere naam op het besluit',
    VAN_KIND,
    (wie) => besluit(ids, wie, { leerling_naam: 'Iemand Anders' }),
    [],
  ],
  ['tlv_besluit', 'een besluit van gisteren', VAN_KIND, (wie) => besluit(ids, wie, { besloten_dag: '2026-11-19' }), []],
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

function antwoord(ids: Ids, wie: Mens): Velden {
  const als = SCHOOL.includes(wie) ? 'school' : wie === 'leerling' ? 'leerling' : 'ouder';
  return { versie: ids.aangeboden, hash: ids.hash, persoon: persoonId(wie), als };
}

const plaatsing = (ids: Ids) => ({
  besluit: ids.aanvraag,
  leerling: REGIO.kind,
  swv: 'PO9901',
  vestiging: REGIO.sbo,
  van: DAG,
});

/** A refusal that `tlv` proposed. */
export const besluit = (ids: Ids, wie: Mens, anders: Velden): Velden => ({
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
