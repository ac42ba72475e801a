import { type Pseudorol, ROLNAAM, type Rol } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Bron, Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { ARR_BRON, type Model } from './soorten.ts';
import { vindVoorstel } from './stand.ts';
import { type Handeling, type Handelingsoort, TOESTANDNAAM, type Toestand, toestandVan } from './toestand.ts';

interface Handelingregel {
  /** What it is called on a button. */
  readonly naam: string;
  /** The last part of its address: `POST /arrangementen/{id}/{pad}`. */
  readonly pad: string;
  readonly rollen: readonly Rol[];
  readonly toestanden: readonly Toestand[];
  /** In which models it exists; elsewhere it is not even shown. */
  readonly modellen: readonly Model[];
  readonly grond: Bron;
}

const SCHOOL = ['ib', 'schoolleider'] as const satisfies readonly Rol[];
const ALLE = ['school', 'expertise', 'leerling'] as const satisfies readonly Model[];
const ZELF = ['school', 'expertise'] as const satisfies readonly Model[];
const PLAN = bron('ARR-2', 'WPO-18a-8');

/** Which act is possible in which state, by whom, and on what ground. */
export const HANDELINGEN = {
  gewijzigd: {
    naam: 'Wijzigen',
    pad: 'wijziging',
    rollen: SCHOOL,
    toestanden: ['voorbereiding', 'geboekt', 'toegekend'],
    modellen: ALLE,
    grond: ARR_BRON.inhoud,
  },
  bevestigd: {
    naam: 'Bevestiging vastleggen',
    pad: 'bevestiging',
    rollen: SCHOOL,
    toestanden: ['geboekt'],
    modellen: ['expertise'],
    grond: ARR_BRON.modellen,
  },
  getekend: {
    naam: 'Ondertekenen',
    pad: 'handtekening',
    rollen: ['ouder', 'leerling', ...SCHOOL],
    toestanden: ['voorbereiding'],
    modellen: ['leerling'],
    grond: ARR_BRON.aanvragen,
  },
  niet_getekend: {
    naam: 'Niet ondertekenen',
    pad: 'handtekening',
    rollen: ['ouder', 'leerling'],
    toestanden: ['voorbereiding'],
    modellen: ['leerling'],
    grond: ARR_BRON.aanvragen,
  },
  ingediend: {
    naam: 'Aanvraag versturen',
    pad: 'indiening',
    rollen: SCHOOL,
    toestanden: ['voorbereiding'],
    modellen: ['leerling'],
    grond: ARR_BRON.aanvragen,
  },
  aanvulling_gevraagd: {
    naam: 'Aanvulling vragen',
    pad: 'aanvullingsverzoek',
    rollen: ['tlv'],
    toestanden: ['ingediend'],
    modellen: ['leerling'],
    grond: bron('ARR-2', 'Awb-4:15'),
  },
  aangevuld: {
    naam: 'Aanvullen',
    pad: 'aanvulling',
    rollen: SCHOOL,
    toestanden: ['aanvulling'],
    modellen: ['leerling'],
    grond: bron('ARR-2', 'Awb-4:15'),
  },
  voorgesteld: {
    naam: 'Besluit voorstellen',
    pad: 'voorstel',
    rollen: ['tlv'],
    toestanden: ['ingediend', 'aanvulling'],
    modellen: ['leerling'],
    grond: PLAN,
  },
  voorstel_teruggegeven: {
    naam: 'Voorstel teruggeven',
    pad: 'teruggave',
    rollen: ['tlv'],
    toestanden: ['ingediend', 'aanvulling'],
    modellen: ['leerling'],
    grond: PLAN,
  },
  besloten: {
    naam: 'Besluit nemen',
    pad: 'besluit',
    rollen: ['tlv'],
    toestanden: ['ingediend', 'aanvulling'],
    modellen: ['leerling'],
    grond: PLAN,
  },
  geevalueerd: {
    naam: 'Evalueren',
    pad: 'evaluatie',
    rollen: SCHOOL,
    toestanden: ['toegekend', 'beeindigd'],
    modellen: ALLE,
    grond: ARR_BRON.inhoud,
  },
  verlengd: {
    naam: 'Verlengen',
    pad: 'verlenging',
    rollen: SCHOOL,
    toestanden: ['toegekend'],
    modellen: ZELF,
    grond: ARR_BRON.modellen,
  },
  beeindigd: {
    naam: 'Beëindigen',
    pad: 'einde',
    rollen: SCHOOL,
    toestanden: ['toegekend'],
    modellen: ALLE,
    grond: ARR_BRON.inhoud,
  },
  ingetrokken: {
    naam: 'Intrekken',
    pad: 'intrekking',
    rollen: SCHOOL,
    toestanden: ['voorbereiding', 'geboekt', 'ingediend', 'aanvulling'],
    modellen: ['expertise', 'leerling'],
    grond: ARR_BRON.modellen,
  },
} as const satisfies Record<Exclude<Handelingsoort, 'opgesteld'>, Handelingregel>;
export type Doenbaar = keyof typeof HANDELINGEN;

/** Who wants to do something, and when. */
export interface Wie {
  readonly rol: Rol | Pseudorol;
  readonly persoon: string;
  readonly vandaag: Datum;
}
export interface Feiten {
  readonly model: Model;
  readonly van: Datum;
  readonly handelingen: readonly Handeling[];
}

/** ARR-2 · Why this act is not possible now for this person; empty when it is. What its form must hold is for the rule of the act. */
export function bezwarenTegen(soort: Doenbaar, feiten: Feiten, wie: Wie): readonly Reden[] {
  const regel: Handelingregel = HANDELINGEN[soort];
  const nee = (code: string, zin: string): readonly Reden[] => [{ code, zin, bron: regel.grond }];
  if (!regel.rollen.includes(wie.rol as Rol))
    return nee('rol', `Dit kan alleen: ${regel.rollen.map((rol) => ROLNAAM[rol]).join(' of ')}.`);
  if (!regel.modellen.includes(feiten.model)) return nee('model', zegModel(soort));
  const toestand = toestandVan(feiten.handelingen);
  if (!regel.toestanden.includes(toestand))
    return nee(
      'toestand',
      `Dit kan nu niet: de stand van dit arrangement is «${TOESTANDNAAM[toestand].toLowerCase()}».`,
    );
  const voorstel = vindVoorstel(feiten.handelingen);
  switch (soort) {
    case 'gewijzigd':
      return feiten.model === 'leerling' && toestand === 'toegekend'
        ? nee('al-besloten', 'Het samenwerkingsverband kende dit zo toe. Vraag opnieuw aan als iets anders nodig is.')
        : [];
    case 'voorgesteld':
      return voorstel === undefined
        ? []
        : nee('voorstel-ligt-er', 'Er ligt al een voorstel. Een collega beslist daarover of geeft het terug.');
    case 'voorstel_teruggegeven':
      return voorstel === undefined ? nee('geen-voorstel', 'Er ligt geen voorstel om terug te geven.') : [];
    case 'besloten':
      if (voorstel === undefined)
        return nee('geen-voorstel', 'Er ligt nog geen voorstel. Stel eerst een besluit voor; een collega beslist.');
      return voorstel.door === wie.persoon
        ? nee('zelf-voorgesteld', 'U stelde dit besluit zelf voor. Vraag een collega om te beslissen.')
        : [];
    case 'geevalueerd':
      return feiten.van > wie.vandaag
        ? nee('nog-niet-begonnen', 'Dit arrangement is nog niet begonnen. Evalueer het als het loopt of voorbij is.')
        : [];
    default:
      return [];
  }
}

function zegModel(soort: Doenbaar): string {
  return soort === 'verlengd'
    ? 'Het samenwerkingsverband kende dit toe voor deze periode. Vraag opnieuw aan als langer nodig is; u begint met deze aanvraag.'
    : 'Dit hoort niet bij de manier waarop over dit arrangement wordt beslist.';
}

/** Everything that this role may ever do with an arrangement of this model, each with why not now. */
export function welkeHandelingen(feiten: Feiten, wie: Wie) {
  const soorten = Object.keys(HANDELINGEN) as Doenbaar[];
  return soorten
    .filter((soort) => {
      const regel: Handelingregel = HANDELINGEN[soort];
      return regel.rollen.includes(wie.rol as Rol) && (soort === 'verlengd' || regel.modellen.includes(feiten.model));
    })
    .map((soort) => {
      const redenen = bezwarenTegen(soort, feiten, wie);
      return { soort, naam: HANDELINGEN[soort].naam, pad: HANDELINGEN[soort].pad, mag: redenen.length === 0, redenen };
    });
}
