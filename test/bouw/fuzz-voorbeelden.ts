import { persoonId, REGIO } from '../../server/platform/proef/proefregio.ts';
import { type Kans, kies } from './fuzz-invoer.ts';
import { ONDERSTEUNINGSVOORBEELD } from './fuzz-ondersteuning.ts';

const behoefte = {
  categorie: 'lezen-technisch',
  intensiteit: 2,
  setting: 'in_de_groep',
  verplicht: true,
  van: '2026-11-20',
};
const kind = {
  roepnaam: 'Bo',
  achternaam: 'Gemaakt',
  geboortedatum: '2020-05-04',
  straat: 'Dorpsstraat',
  huisnummer: '1',
  postcode: '9901AA',
  plaats: 'Proefdam',
};
const criteria = {
  versie: 'Plan 2027',
  maxAfstandKm: { po: 10, vo: 20, gespecialiseerd: 30 },
  arrangementVoor: 'alle',
  ookSwvs: 'alle',
  gewichten: { intensiteit: { 1: 1, 2: 2, 3: 4 }, verplicht: 2, wens: 1 },
  waardeArrangement: 60,
  aftrekAndereSetting: 10,
};
const profiel = {
  basisondersteuning: [],
  aanbod: [
    {
      categorie: 'lezen-technisch',
      niveau: 2,
      setting: 'in_de_groep',
      capaciteit: 6,
      bezet: 2,
      sinds: '2025-08-01',
      expertise: 'Leesspecialist',
      wie: 'De leraar',
    },
  ],
  grenzen: [{ tekst: 'Wij geven geen medische zorg.' }],
  voorzieningen: [],
  ambities: [{ tekst: 'Meer lezen.', jaar: 2027 }],
  contact: {
    naam: 'Ida',
    functie: 'Intern begeleider',
    telefoon: '0500000000',
    email: 'ida@proef.example',
    spreekuur: '',
  },
};
const rol = { rol: 'leraar', organisatie: REGIO.school, groep: '5A', van: '2026-11-20' };
const plaatsing = { start: '2027-02-01', leerjaar: '4', groep: '4A', tlvNummer: null };

/** A body per action that fits the situation at the start: broken in one place it gets further than something random. */
export const VOORBEELD: Readonly<Record<string, unknown>> = {
  ...ONDERSTEUNINGSVOORBEELD,
  'dossier.kind-toevoegen': { ...kind, gezag: 'ouder_met_gezag' },
  'dossier.verbeteren': kind,
  'dossier.notitie-schrijven': { soort: 'signaal', tekst: 'Leest graag hardop.' },
  'behoefte.beschrijven': { behoeften: [behoefte], beschrijvingen: [{ soort: 'geprobeerd', tekst: 'Samen lezen.' }] },
  'behoefte.beschrijving-toevoegen': {
    soort: 'observatie',
    tekst: 'Kijkt vaak weg.',
    datum: '2026-11-19',
    herkomst: 'IB',
  },
  'behoefte.bijstellen': { ...behoefte, intensiteit: 3 },
  'behoefte.categorie-toevoegen': {
    naam: 'Leesmaatje',
    uitleg: 'Een maatje.',
    landelijk: 'lezen-technisch',
    van: '2026-12-01',
  },
  'behoefte.categorie-wijzigen': { naam: 'Leesmaatje', uitleg: 'Een leesmaatje.' },
  'matching.berekenen': { peildatum: '2026-12-01', behoeften: [{ ...behoefte, van: undefined }], aantal: 5 },
  'matching.bewaren': { aanleiding: 'aanmelding', peildatum: '2026-12-01' },
  'matching.criteria-vastleggen': { van: '2027-01-01', plaatsInPlan: 'Bladzijde 3', criteria },
  'ondersteuningsprofiel.concept-wijzigen': profiel,
  'ondersteuningsprofiel.vaststellen': { mrAdvies: { datum: '2026-11-10', tekst: 'Eens.' } },
  'ondersteuningsprofiel.bezetting': { versie: 1, regels: [{ volgorde: 0, was: 2, bezet: 3 }] },
  'ondersteuningsprofiel.plaatsruimte': { vrij: 3 },
  'aanmelding.concept-maken': { gegevens: { stap: 2, leerling: REGIO.kind, toelichting: 'Nog even wachten.' } },
  'aanmelding.concept-bewaren': { gegevens: { stap: 3, leerling: REGIO.kind, andereScholen: ['Ginds'] } },
  'aanmelding.indienen': {
    leerling: REGIO.kind,
    vestiging: REGIO.vo,
    gewensteStart: '2027-02-01',
    andereScholen: [],
    ondersteuningVerwacht: false,
    toelichting: '',
    grondslag: null,
    hergebruikDossier: true,
  },
  'aanmelding.informatie-vragen': { vraag: 'Wat werkt thuis?', uiterlijk: '2026-12-04', onvolledig: false },
  'aanmelding.informatie-ontvangen': { samenvatting: 'Rust werkt.' },
  'aanmelding.onderzoek-vastleggen': {
    behoefte: 'extra_ondersteuning',
    kanBieden: false,
    toelichting: 'Veel hulp bij lezen.',
    psycholoog: null,
  },
  'aanmelding.overleg-vastleggen': { op: '2026-11-20', verslag: 'Ouders denken mee.' },
  'aanmelding.bereidverklaring-vastleggen': {
    vestiging: REGIO.sbo,
    contact: 'De directeur',
    op: '2026-11-20',
    weging: 'Zij bieden meer.',
  },
  'aanmelding.verlengen': { weken: 2, meegedeeldOp: '2026-11-20', reden: 'Onderzoek loopt nog.' },
  'aanmelding.besluiten': { uitkomst: 'geplaatst', motivering: 'Dat past.', uitzondering: null, plaatsing },
  'aanmelding.niet-in-behandeling-nemen': { motivering: 'Niet aangevuld.' },
  'aanmelding.intrekken': { reden: 'Verhuisd.' },
  'aanmelding.schorsen': { van: '2026-11-23', totEnMet: '2026-11-24', reden: 'Vechten.' },
  'aanmelding.inspectie-melden': { gemeldOp: '2026-11-20' },
  'aanmelding.verwijdering-beginnen': { reden: 'Niet langer veilig.', omVorderingen: false },
  'aanmelding.verwijdering-bijwerken': {
    leraarGehoordOp: '2026-11-18',
    oudersGehoordOp: '2026-11-19',
    leerlingGehoordOp: null,
    inspectieOverlegOp: null,
    bereideSchool: REGIO.sbo,
    zoektSinds: null,
  },
  'aanmelding.verwijdering-besluiten': { ingang: '2027-01-11', motivering: 'De andere school past beter.' },
  'toegang.mens-toevoegen': { naam: 'Proef Leraar', email: 'fuzz@proef.example', ...rol },
  'toegang.rol-geven': rol,
  'dossier.noodtoegang': { naam: 'Sem Anderkind', reden: 'Viel van het klimrek en reageert niet goed.' },
  'toestemming.vragen': {
    doel: 'informatie_vragen',
    partijsoort: 'huisarts',
    partij: 'Huisartsenpraktijk De Linde',
    onderdelen: ['naam_en_geboortedatum'],
    waarom: 'Om te weten of het gehoor is onderzocht.',
    geldigTot: '2027-02-20',
  },
  'toestemming.antwoorden': { antwoord: 'gegeven', toelichting: '' },
  'toestemming.vastleggen': {
    persoon: persoonId('ouder'),
    antwoord: 'gegeven',
    weg: 'mail',
    dag: '2026-11-20',
    document: null,
    toelichting: 'Ik vind het goed.',
  },
  'toestemming.herinneren': {},
  'toestemming.terugnemen': {},
  'deling.beginnen': {
    doel: 'swv_ondersteuning',
    grond: 'wet',
    onderdelen: ['behoeften'],
    noodzaak: 'Om uren te beoordelen.',
    oudersIngelichtOp: '2026-11-19',
    oudersIngelichtHoe: 'gesprek',
    ontvangerPersoon: persoonId('consulent'),
    ontvangerRol: 'consulent',
    identiteit: 'gebeld',
    tot: '2027-01-10',
  },
  'deling.voorbeeld': { onderdelen: ['behoeften'], documenten: [] },
  'deling.beeindigen': {},
  'deling.link-openen': { code: '12345678' },
  'deling.link-document': { code: '12345678' },
  'omgeving.noemen': {
    vestiging: REGIO.school,
    partijen: [
      {
        soort: 'kinderopvang',
        naam: 'Kinderopvang De Boomhut',
        contact: '',
        email: 'a@b.example',
        telefoon: '',
        toestemming: true,
      },
    ],
  },
  'omgeving.vragen': { vraag: 'Hoe gaat het?', tot: '2026-12-11', email: 'a@b.example' },
  'omgeving.herinneren': { nieuweCode: false },
  'omgeving.link-openen': { code: '12345678' },
  'omgeving.beantwoorden': { code: '12345678', naam: 'Anke', functie: '', tekst: 'Goed.' },
  'inzage.opmerken': { bij: 'dossier', soort: 'opmerking', tekst: 'Zo zien wij het niet.' },
  'inzage.beantwoorden': { besluit: 'afgewezen', antwoord: 'Het klopt.' },
  'inzage.uitvoer-op-verzoek': { ontvangenOp: '2026-11-12', reden: 'Een brief van de moeder.' },
  'logboek.vergissing-melden': { uitleg: 'Ik zocht een ander kind.' },
  'bewaren.ophouden': { soort: 'bezwaar', reden: 'De zaak ligt bij de geschillencommissie.' },
};

const NAMEN = [
  'brief.pdf',
  '../../etc/passwd.pdf',
  'é"\';%0d%0aX-Kop: 1.pdf',
  `${'n'.repeat(400)}.pdf`,
  '.pdf',
  'x',
  '\u202efdp.exe',
  'r\u0000.pdf',
];
const INHOUD = [
  '%PDF-1.4\n',
  '%PDF-1.7\n',
  'Een brief.',
  '',
  '<svg onload="alert(1)">',
  'PK\u0003\u0004',
  '\u0000\u0001\u0002',
  'GIF89a',
  'MZ',
];

/** A form with a file as a browser sends it, or nearly. */
export function maakFormulier(kans: Kans): string {
  const veld = (kop: string, waarde: string) =>
    `--grens\r\nContent-Disposition: form-data; ${kop}\r\n\r\n${waarde}\r\n`;
  const delen = [
    veld('name="soort"', kies(kans, ['overig', 'brief', 'tekening_of_opname', 'x', ''])),
    veld('name="voorOuders"', kies(kans, ['true', 'false', '{}'])),
    veld(`name="bestand"; filename="${kies(kans, NAMEN)}"`, kies(kans, INHOUD) + (kans() < 0.5 ? String(kans()) : '')),
  ];
  if (kans() < 0.1) delen.push(delen[2] as string);
  if (kans() < 0.1) delen.pop();
  return `${delen.join('')}${kans() < 0.1 ? '' : '--grens--\r\n'}`;
}
