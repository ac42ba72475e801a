import { opzet, toekenning } from '../../domein/arrangement/server/proefarrangement.ts';
import { DOEL_ID, gesprek, plan } from '../../domein/opp/server/proefplan.ts';
import { type Mens, persoonId, REGIO } from '../../server/platform/proef/proefregio.ts';

const NERGENS = '00000000-0000-7000-8000-00000000ffff';
const HASH = 'a'.repeat(64);
const medisch = {
  wat: 'Medicijn geven',
  wanneer: 'Om twaalf uur',
  waar: 'In de klas',
  voorbehouden: false,
  uitvoerders: ['Anna Bos'],
  protocol: 'Eerst eten.',
  nood: 'Bel 112.',
  document: null,
  van: '2026-11-20',
  tot: '2026-12-03',
  zelfNietOm: '',
};
const geschil = { vestiging: REGIO.school, onderwerp: 'opp', over: null, omschrijving: 'geschilgeheim' };
const veiligThuis = {
  soort: 'advies',
  dag: '2026-11-19',
  gronden: ['psychisch'],
  toelichting: 'Overlegd.',
  oudersIngelicht: false,
  nietIngelichtOm: 'Dat is niet veilig.',
};
const tlvInhoud = {
  motivering: 'Meer dan onze school kan geven.',
  gezochteSchool: REGIO.sbo,
  oudersIngelichtOp: '2026-11-18',
  visieGevraagdOp: '2026-11-18',
  heleSchoolperiode: false,
  waaromHelePeriode: '',
  maatwerkroute: false,
  motiveringMaatwerk: '',
  maatwerkMet: [],
  inPlaatsVanPlan: '',
};
const { soort: _soort, leerling: _leerling, model: _model, ...wijziging } = opzet();
const waarom = { waarom: 'Het is niet meer nodig.' };
const keuze = { sleutel: 'tlv.beslistermijn', van: '2027-01-01' };

/** Bodies for the road to support. Plan and acts that lean on an id of somebody else's row take one that is nowhere. */
export const ONDERSTEUNINGSVOORBEELD: Readonly<Record<string, unknown>> = {
  'opp.beginnen': { dag: '2026-11-02' },
  'opp.concept-bewaren': { inhoud: plan() },
  'opp.aanbieden': {},
  'opp.terughalen': {},
  'opp.vaststellen': {},
  'opp.antwoorden': { antwoord: 'akkoord', tekst: '', hash: HASH },
  'opp.papier-vastleggen': {
    persoon: persoonId('ouder'),
    antwoord: 'akkoord',
    tekst: '',
    hash: HASH,
    dag: '2026-11-20',
    document: NERGENS,
  },
  'opp.bijstellen': { reden: 'Het gaat sneller.' },
  'opp.afsluiten': { reden: 'Niet meer nodig.', besprokenOp: '2026-11-19' },
  'opp.gesprek-vastleggen': gesprek(),
  'opp.eigen-woorden': { tekst: 'Ik wil rust.' },
  'evaluatie.vastleggen': {
    opp: NERGENS,
    dag: '2026-11-18',
    metOuders: true,
    oudersGezegd: '',
    zonderOudersOm: '',
    leerlingGehoord: false,
    leerlingHoe: '',
    leerlingGezegd: '',
    leerlingGedaan: '',
    leerlingEigenWoorden: false,
    leerlingNietOm: 'Ziek.',
    besluit: 'doorgaan',
    toelichting: 'Het gaat goed.',
    doelen: [{ doel: DOEL_ID, uitkomst: 'deels', bewijs: 'Toets.', vervolg: 'Oefenen.' }],
  },
  'rod.vastleggen': { stap: 'aangeleverd', reden: '', plannen: [{ opp: NERGENS, gezien: 0 }] },
  'arrangement.opstellen': opzet(),
  'arrangement.wijzigen': wijziging,
  'arrangement.voorstellen': toekenning(),
  'arrangement.bevestigen': { wie: 'Het steunteam' },
  'arrangement.ondertekenen': { akkoord: true, toelichting: '' },
  'arrangement.handtekening-overnemen': { persoon: persoonId('ouder'), getekendOp: '2026-11-19' },
  'arrangement.indienen': {},
  'arrangement.besluiten': {},
  'arrangement.intrekken': waarom,
  'arrangement.voorstel-teruggeven': waarom,
  'arrangement.aanvulling-vragen': { vraag: 'Wat is er gedaan?', uiterlijk: '2026-12-18' },
  'arrangement.aanvullen': { tekst: 'Dit.', dossierVernieuwen: true },
  'arrangement.evalueren': {
    evaluatiedag: '2026-11-20',
    doelen: [{ doel: NERGENS, uitkomst: 'deels', toelichting: 'Half.' }],
    conclusie: 'Door.',
  },
  'arrangement.verlengen': { tot: '2027-07-30', ...waarom },
  'arrangement.beeindigen': { op: '2026-12-18', ...waarom },
  'arrangement.deelnemer-toevoegen': { leerling: REGIO.kind, van: '2026-11-20', waarom: '' },
  'arrangement.deelnemer-stoppen': { tot: '2026-12-04', ...waarom },
  'medisch.vastleggen': medisch,
  'medisch.wijzigen': medisch,
  'medisch.antwoorden': { antwoord: 'akkoord', versie: 1 },
  'medisch.antwoord-vastleggen': {
    partij: 'bestuur',
    naam: 'P. de Wit',
    antwoord: 'akkoord',
    dag: '2026-11-20',
    versie: 1,
  },
  'medisch.stoppen': waarom,
  'tlv.beginnen': { soort: 'SBO' },
  'tlv.schrijven': { categorie: null, gewensteStart: '2027-08-01', scores: null, inhoud: tlvInhoud },
  'tlv.indienen': {},
  'tlv.aanvullen': { wat: 'De toets.', dossierOpnieuw: true },
  'tlv.intrekken': waarom,
  'tlv.visie': { tekst: 'Wij zien het ook zo.' },
  'tlv.deskundige-toevoegen': {
    persoon: persoonId('deskundige'),
    discipline: 'arts',
    registratie: '',
    van: '2026-11-20',
  },
  'tlv.deskundige-wijzigen': { registratie: '', tot: null },
  'tlv.uitnodigen': {
    plaats: 1,
    persoon: persoonId('deskundige'),
    discipline: 'psycholoog',
    reagerenVoor: '2026-12-04',
  },
  'tlv.uitnodiging-terugtrekken': waarom,
  'tlv.advies-bewaren': { oordeel: null, tekst: 'Nog niet af.' },
  'tlv.adviseren': { oordeel: 'anders', tekst: 'Iets anders.', onafhankelijk: true },
  'tlv.advies-teruggeven': waarom,
  'toelaatbaarheid.aanvulling-vragen': { wat: 'De toets.', uiterlijk: '2026-12-04' },
  'toelaatbaarheid.buiten-behandeling-laten': waarom,
  'toelaatbaarheid.terugleggen': waarom,
  'toelaatbaarheid.voorstellen': {
    uitkomst: 'positief',
    soort: 'SBO',
    categorie: null,
    van: '2027-01-11',
    tot: '2029-07-31',
    heleSchoolperiode: false,
    voorwaarden: '',
    motivering: 'Dat past.',
  },
  'toelaatbaarheid.besluiten': {},
  'toelaatbaarheid.besluit-intrekken': { reden: 'Vergissing.' },
  'toelaatbaarheid.opzoeken': { nummer: 'PO9901-2026-00001', geboortedatum: '2019-03-14' },
  'bezwaar.maken': { gronden: 'Wij zijn het er niet mee eens.', teLaatOm: '' },
  'bezwaar.op-papier-vastleggen': {
    gronden: 'Een brief.',
    teLaatOm: '',
    ontvangen: '2026-11-19',
    als: 'school',
    persoon: null,
  },
  'bezwaar.termijnoordeel': { verschoonbaar: true, ...waarom },
  'bezwaar.aanvullingsvraag': { wat: 'De gronden.', uiterlijk: '2026-12-04' },
  'bezwaar.aanvulling': { tekst: 'Hier zijn ze.' },
  'bezwaar.commissie': { namen: ['A. Bos', 'B. Dam', 'C. Vis'] },
  'bezwaar.zitting': { zitting: '2026-12-01', plaats: 'Proefdam' },
  'bezwaar.hoorverslag': { zitting: '2026-11-19', aanwezig: 'De ouders', verslag: 'Er is gepraat.' },
  'bezwaar.afzien-van-horen': waarom,
  'bezwaar.verlenging': waarom,
  'bezwaar.teruglegging': waarom,
  'bezwaar.intrekking': waarom,
  'bezwaar.advies': { adviesdag: '2026-11-20', advies: 'gegrond', tekst: 'Gegrond.' },
  'bezwaar.voorstellen': { uitkomst: 'ongegrond', motivering: 'Daarom.', afwijking: '', nieuw: null },
  'bezwaar.beslissen': {},
  'geschil.beginnen': geschil,
  'geschil.gesprek-vastleggen': { dag: '2026-11-19', met: 'de leraar', afspraken: 'Verder praten.' },
  'geschil.trede-zetten': { naar: 'swv', dag: '2026-11-20', toelichting: '', bezwaarOp: null },
  'geschil.oordeel-vastleggen': { dag: '2026-11-20', uitkomst: 'gegrond', samenvatting: 'Gegrond.' },
  'geschil.beantwoorden': {
    dag: '2026-11-20',
    volgt: null,
    besluit: 'Wij passen het aan.',
    motivering: 'Daarom.',
    meegedeeldOp: null,
  },
  'geschil.afsluiten': { hoe: 'opgelost', dag: '2026-11-20', tekst: 'Afgesproken.' },
  'geschil.begeleiding-vastleggen': veiligThuis,
  'geschil.begeleiding-bijwerken': {},
  'ondersteuningsplan.kiezen': { ...keuze, waarde: 6, plaatsInPlan: 'Paragraaf 5', volgnummer: 0 },
  'ondersteuningsplan.voorbeeld': { ...keuze, waarde: 6, plaatsInPlan: 'Paragraaf 5', volgnummer: 0 },
  'ondersteuningsplan.intrekken': keuze,
};

type Doe = (wie: Mens, methode: 'POST' | 'PUT', pad: string, body?: unknown) => Promise<{ readonly id: string }>;

/** Something to find on the road to support: a plan in concept, an arrangement, a medical act, a request, a dispute, and Veilig Thuis. */
export async function legOndersteuningKlaar(doe: Doe): Promise<void> {
  const leerling = `/leerlingen/${REGIO.kind}`;
  await doe('ib', 'POST', `${leerling}/opp`, { dag: '2026-11-02' });
  await doe('ib', 'POST', '/arrangementen', opzet());
  await doe('ib', 'POST', `${leerling}/medisch`, medisch);
  await doe('ib', 'POST', `${leerling}/tlv`, { soort: 'SBO' });
  await doe('ouder', 'POST', `${leerling}/geschillen`, geschil);
  await doe('ib', 'POST', `${leerling}/veilig-thuis`, {
    ...veiligThuis,
    toelichting: 'thuisgeheim',
  });
}
