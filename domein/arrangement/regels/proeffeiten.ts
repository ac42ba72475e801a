import { datum } from '../../../kern/tijd/datum.ts';
import type { Arrangementinhoud } from './inhoud.ts';
import type { Kostenregel } from './kosten.ts';
import type { Opzet, Opzetfeiten } from './opstellen.ts';
import type { Besluit, Handeling } from './toestand.ts';

export const VANDAAG = datum('2026-11-20');
const dag = VANDAAG;
export const CRITERIA = ['De basisondersteuning is ingezet.', 'De doelen zijn haalbaar.'];

/** For tests: the acts of a request up to and including the sending. */
export const INGEDIEND: readonly Handeling[] = [
  { soort: 'opgesteld', model: 'leerling', dag },
  { soort: 'getekend', persoon: 'p1', naam: 'Ouder Een', weg: 'opmaat', dag },
  { soort: 'ingediend', weken: 6, criteria: CRITERIA, dag },
];
export const kosten = (deel: Partial<Kostenregel> = {}): Kostenregel => ({
  soort: 'uren',
  betaler: 'swv',
  schooljaar: 2026,
  bedrag: 100_000,
  toelichting: '',
  ...deel,
});
export const besluit = (deel: Partial<Besluit> = {}): Besluit => ({
  uitkomst: 'toegekend',
  criteria: CRITERIA.map((criterium) => ({ criterium, voldaan: true, toelichting: '' })),
  motivering: 'De school deed genoeg zelf, en het doel is haalbaar.',
  kosten: [kosten()],
  van: datum('2027-01-04'),
  tot: datum('2027-07-02'),
  ...deel,
});
export const inhoud = (deel: Partial<Arrangementinhoud> = {}): Arrangementinhoud => ({
  doelen: [{ id: 'd1', tekst: 'Leest in juni op niveau E4.', oppDoel: null }],
  categorieen: [],
  velden: { 'tijd-aandacht': 'Drie keer per week.', materiaal: '', ruimte: '', expertise: '', samenwerking: '' },
  gedaan: 'Een half jaar extra lezen.',
  vraagLeraar: '',
  onderwijszorg: null,
  ...deel,
});
export const opzet = (deel: Partial<Opzet> = {}): Opzet => ({
  soort: 'leerling',
  leerling: 'l1',
  groep: null,
  model: 'school',
  naam: 'Lezen',
  inhoud: inhoud(),
  uitvoerderSoort: 'intern',
  uitvoerder: 'De leesspecialist',
  van: datum('2027-01-04'),
  tot: datum('2027-07-02'),
  plek: null,
  dagdelen: [],
  kosten: [],
  ...deel,
});
export const opzetfeiten = (deel: Partial<Opzetfeiten> = {}): Opzetfeiten => ({
  modellen: ['school', 'leerling'],
  anderen: [],
  groepen: ['4A'],
  oppDoelen: new Set(['o1']),
  vandaag: VANDAAG,
  ...deel,
});
export const codesVan = (uitkomst: {
  readonly mag: boolean;
  readonly redenen?: readonly { readonly code: string }[];
}) => (uitkomst.mag ? [] : (uitkomst.redenen ?? []).map(({ code }) => code));
