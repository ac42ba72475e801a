import type { Besluit } from '../../domein/arrangement/regels/toestand.ts';
import { ARRANGEMENT_CRITERIA } from '../../domein/ondersteuningsplan/regels/instellingen.ts';
import type { Datum } from '../../kern/tijd/datum.ts';

const CRITERIA = ARRANGEMENT_CRITERIA.standaard;
const SLOT = 'Het bedrag past bij wat elders voor deze hulp wordt betaald.';

/** What the SWV wrote with a grant. */
export const toekenning = (van: Datum, tot: Datum, kosten: Besluit['kosten']): Besluit => ({
  uitkomst: 'toegekend',
  criteria: CRITERIA.map((criterium) => ({ criterium, voldaan: true, toelichting: '' })),
  motivering: `De school deed een half jaar lang zelf wat zij kon, en schreef op wat dat opleverde. Het doel is helder. ${SLOT}`,
  kosten,
  van,
  tot,
});

/** What the SWV wrote with a refusal. */
export const afwijzing = (van: Datum, tot: Datum): Besluit => ({
  uitkomst: 'afgewezen',
  criteria: CRITERIA.map((criterium, plek) => ({
    criterium,
    voldaan: plek > 0,
    toelichting: plek > 0 ? '' : 'De hulp in de groep is pas drie weken bezig.',
  })),
  motivering:
    'De hulp in de groep is nog maar net begonnen. Kijk na twaalf weken wat die oplevert. Is dat niet genoeg, vraag dan opnieuw aan; wij kijken er dan snel naar.',
  kosten: [],
  van,
  tot,
});

const LEEG = { 'tijd-aandacht': '', materiaal: '', ruimte: '', expertise: '', samenwerking: '' } as const;

/** What the arrangements of the main school hold, by name. */
export const INHOUDEN = {
  lezen: {
    naam: 'Leren lezen in kleine stappen',
    doel: 'Leest voor de zomer woorden van twee lettergrepen zonder te spellen.',
    categorieen: ['lezen-technisch'],
    velden: {
      ...LEEG,
      'tijd-aandacht': 'Drie keer per week twintig minuten, met een maatje, in de klas.',
      materiaal: 'Voorleessoftware op de eigen tablet.',
      expertise: 'Een leesspecialist begeleidt de leraar een keer per maand.',
    },
    gedaan:
      'Een half jaar elke dag een kwartier extra lezen in de groep. Dat gaf plezier, maar het tempo bleef gelijk.',
    vraagLeraar: '',
  },
  plannen: {
    naam: 'Zelf leren plannen',
    doel: 'Begint na een uitleg zelf aan een taak en maakt die af met een stappenkaart.',
    categorieen: ['leren-plannen'],
    velden: {
      ...LEEG,
      'tijd-aandacht': 'Aan het begin van de ochtend vijf minuten samen de dag doornemen.',
      ruimte: 'Een rustige plek achter in de klas.',
      samenwerking: 'Ouders gebruiken thuis dezelfde stappenkaart.',
    },
    gedaan: 'Een stappenkaart op tafel. Met de leraar ernaast lukte het, alleen nog niet.',
    vraagLeraar: '',
  },
  plusklas: {
    naam: 'Samen durven praten',
    doel: 'Elk kind zegt in een klein groepje wat het denkt en luistert naar de ander.',
    categorieen: ['sociaal-vaardigheden'],
    velden: {
      ...LEEG,
      'tijd-aandacht': 'Een uur per week in een groepje van vijf, onder schooltijd.',
      ruimte: 'De bibliotheek van de school.',
    },
    gedaan: '',
    vraagLeraar: '',
  },
  leraar: {
    naam: 'Rust in een drukke klas',
    doel: 'De leraar heeft drie manieren om de klas rustig te laten beginnen, en gebruikt ze.',
    categorieen: [],
    velden: { ...LEEG, expertise: 'Vier keer meekijken in de klas, met een gesprek na afloop.' },
    gedaan: '',
    vraagLeraar: 'De leraar wil leren hoe de klas na de pauze weer tot rust komt.',
  },
} as const;
export type Inhoudsleutel = keyof typeof INHOUDEN;
