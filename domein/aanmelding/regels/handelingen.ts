import { type Pseudorol, ROLNAAM, type Rol } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Reden } from '../../../kern/uitkomst/uitkomst.ts';
import type { ArtikelSleutel } from '../../../kern/wet/artikelen.ts';
import { type Aanmeldingsfeiten, bronBij, type Handelingsoort } from './feiten.ts';
import { beoordeelNietInBehandeling } from './niet-in-behandeling.ts';
import { LOPENDE_TOESTANDEN, TOESTANDNAAM, type Toestand, toestandVan } from './toestand.ts';
import { bezwarenTegenVerlengen } from './verlengen.ts';

interface Handelingregel {
  /** What it is called on a button. */
  readonly naam: string;
  /** The last part of its address: `POST /aanmeldingen/{id}/{pad}`. */
  readonly pad: string;
  readonly rollen: readonly (Rol | Pseudorol)[];
  readonly toestanden: readonly Toestand[];
  readonly grond: readonly [regel: string, artikel: ArtikelSleutel];
}

const SCHOOL = ['ib', 'schoolleider'] as const satisfies readonly Rol[];

/** Which action is possible in which state, by whom, and on what ground. What follows receipt; receipt itself is applying. */
export const HANDELINGEN = {
  informatie_gevraagd: {
    naam: 'Informatie vragen',
    pad: 'informatievraag',
    rollen: SCHOOL,
    toestanden: LOPENDE_TOESTANDEN,
    grond: ['AAN-5', 'WPO-40-3'],
  },
  informatie_ontvangen: {
    naam: 'Informatie ontvangen',
    pad: 'informatie',
    rollen: SCHOOL,
    toestanden: LOPENDE_TOESTANDEN,
    grond: ['AAN-5', 'WPO-40-3'],
  },
  onderzoek_vastgelegd: {
    naam: 'Onderzoek vastleggen',
    pad: 'onderzoek',
    rollen: SCHOOL,
    toestanden: LOPENDE_TOESTANDEN,
    grond: ['AAN-5', 'WPO-40-3'],
  },
  overleg_met_ouders: {
    naam: 'Overleg met ouders vastleggen',
    pad: 'overleg',
    rollen: SCHOOL,
    toestanden: LOPENDE_TOESTANDEN,
    grond: ['AAN-7', 'WPO-40-4'],
  },
  bereidverklaring: {
    naam: 'Andere school vastleggen die het kind wil toelaten',
    pad: 'bereidverklaring',
    rollen: SCHOOL,
    toestanden: LOPENDE_TOESTANDEN,
    grond: ['AAN-7', 'WPO-40-4'],
  },
  verlengd: {
    naam: 'Termijn verlengen',
    pad: 'verlenging',
    rollen: SCHOOL,
    toestanden: LOPENDE_TOESTANDEN,
    grond: ['AAN-3', 'WPO-40-6'],
  },
  tijdelijk_geplaatst: {
    naam: 'Tijdelijk plaatsen',
    pad: 'tijdelijke-plaatsing',
    rollen: ['systeem'],
    toestanden: ['in_behandeling'],
    grond: ['AAN-4', 'WPO-40-7'],
  },
  besloten: {
    naam: 'Besluiten',
    pad: 'besluit',
    rollen: ['schoolleider'],
    toestanden: LOPENDE_TOESTANDEN,
    grond: ['AAN-6', 'WPO-40-6'],
  },
  niet_in_behandeling_genomen: {
    naam: 'Niet in behandeling nemen',
    pad: 'niet-in-behandeling',
    rollen: ['schoolleider'],
    toestanden: LOPENDE_TOESTANDEN,
    grond: ['AAN-6', 'WPO-40-6'],
  },
  ingetrokken: {
    naam: 'Aanmelding intrekken',
    pad: 'intrekking',
    rollen: ['ouder'],
    toestanden: LOPENDE_TOESTANDEN,
    grond: ['AAN-6', 'WPO-40-2'],
  },
} as const satisfies Record<Exclude<Handelingsoort, 'ontvangen'>, Handelingregel>;
export type Doenbaar = keyof typeof HANDELINGEN;

/** Whether somebody may do something now, with every reason why not. */
export interface MogelijkeHandeling {
  readonly soort: Doenbaar;
  readonly naam: string;
  readonly pad: string;
  readonly mag: boolean;
  readonly redenen: readonly Reden[];
}

/** Why this action is not possible now for this role; empty when it is. What its form must hold is for the rule of the action. */
export function bezwarenTegen(
  soort: Doenbaar,
  feiten: Aanmeldingsfeiten,
  rol: Rol | Pseudorol,
  vandaag: Datum,
): readonly Reden[] {
  const regel: Handelingregel = HANDELINGEN[soort];
  const grond = bronBij(feiten.school, ...regel.grond);
  const toestand = toestandVan(feiten.handelingen);
  if (!regel.rollen.includes(rol)) {
    const wie = regel.rollen.map((r) => ROLNAAM[r]).join(' of ');
    return [{ code: 'rol', zin: `Dit kan alleen: ${wie}.`, bron: grond }];
  }
  if (!regel.toestanden.includes(toestand)) {
    return [
      {
        code: 'toestand',
        zin: `Dit kan niet meer: de stand van deze aanmelding is «${TOESTANDNAAM[toestand].toLowerCase()}».`,
        bron: grond,
      },
    ];
  }
  switch (soort) {
    case 'verlengd':
      return bezwarenTegenVerlengen(feiten, vandaag);
    case 'informatie_ontvangen':
      return heeftOpenVraag(feiten)
        ? []
        : [{ code: 'niets-gevraagd', zin: 'Er staat geen vraag om informatie open.', bron: grond }];
    case 'niet_in_behandeling_genomen': {
      const oordeel = beoordeelNietInBehandeling(feiten, vandaag);
      return oordeel.mag ? [] : oordeel.redenen;
    }
    case 'informatie_gevraagd':
    case 'onderzoek_vastgelegd':
    case 'overleg_met_ouders':
    case 'bereidverklaring':
    case 'tijdelijk_geplaatst':
    case 'besloten':
    case 'ingetrokken':
      return [];
  }
}

/** All actions that this role could ever do here, each with whether it is possible now and otherwise why not. */
export function welkeHandelingen(feiten: Aanmeldingsfeiten, rol: Rol, vandaag: Datum): readonly MogelijkeHandeling[] {
  const isSchool = rol === 'ib' || rol === 'schoolleider';
  return (Object.keys(HANDELINGEN) as Doenbaar[])
    .filter((soort) => {
      const { rollen } = HANDELINGEN[soort] as Handelingregel;
      // The school sees what its schoolleider may do; nobody sees what only Opmaat does.
      return rollen.includes(rol) || (isSchool && rollen.includes('schoolleider'));
    })
    .map((soort) => {
      const redenen = bezwarenTegen(soort, feiten, rol, vandaag);
      return { soort, naam: HANDELINGEN[soort].naam, pad: HANDELINGEN[soort].pad, mag: redenen.length === 0, redenen };
    });
}

/** Whether the school asked for information that has not come yet. */
export function heeftOpenVraag({ handelingen }: Pick<Aanmeldingsfeiten, 'handelingen'>): boolean {
  const vraag = handelingen.findLastIndex(({ soort }) => soort === 'informatie_gevraagd');
  return vraag >= 0 && !handelingen.slice(vraag).some(({ soort }) => soort === 'informatie_ontvangen');
}
