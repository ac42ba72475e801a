import { type Pseudorol, ROLNAAM, type Rol } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { type ArtikelSleutel, bron } from '../../../kern/wet/artikelen.ts';
import { type Stap, type Stapsoort, standVanGeschil } from './stappen.ts';

interface Handelingregel {
  readonly naam: string;
  /** The last part of its address: `POST /geschillen/{id}/{pad}`. */
  readonly pad: string;
  readonly rollen: readonly (Rol | Pseudorol)[];
  readonly grond: readonly [regel: string, artikel: ArtikelSleutel];
}

const PARTIJEN = ['ouder', 'leerling', 'ib', 'schoolleider'] as const satisfies readonly Rol[];
const ALLEN = [...PARTIJEN, 'bestuur'] as const satisfies readonly Rol[];

/** Which step can be taken by whom, and on what ground. Beginning is no step of a running difference. */
export const HANDELINGEN = {
  gesprek: { naam: 'Gesprek vastleggen', pad: 'gesprekken', rollen: ALLEN, grond: ['GES-1', 'WPO-43'] },
  trede: { naam: 'Naar de volgende trede', pad: 'trede', rollen: PARTIJEN, grond: ['GES-1', 'WPO-43'] },
  gpo_gevraagd: {
    naam: 'Verzoek aan de geschillencommissie',
    pad: 'trede',
    rollen: PARTIJEN,
    grond: ['GES-2', 'WPO-43'],
  },
  bestuur_besloten: {
    naam: 'Antwoord van het bestuur',
    pad: 'antwoord',
    rollen: ['schoolleider', 'bestuur'],
    grond: ['GES-1', 'WPO-43'],
  },
  gpo_oordeel: { naam: 'Oordeel van de commissie', pad: 'oordeel', rollen: ALLEN, grond: ['GES-2', 'WPO-43'] },
  bestuur_antwoord: {
    naam: 'Antwoord van het bestuur op het oordeel',
    pad: 'antwoord',
    rollen: ['schoolleider', 'bestuur'],
    grond: ['GES-2', 'WPO-43'],
  },
  opgelost: { naam: 'Afsluiten: we zijn eruit', pad: 'afsluiting', rollen: PARTIJEN, grond: ['GES-1', 'WPO-43'] },
  gesloten: { naam: 'Stoppen zonder oplossing', pad: 'afsluiting', rollen: PARTIJEN, grond: ['GES-1', 'WPO-43'] },
} as const satisfies Record<Exclude<Stapsoort, 'begonnen'>, Handelingregel>;
export type Doenbaar = keyof typeof HANDELINGEN;

/** Whether somebody may take a step now, with every reason why not. */
export interface MogelijkeStap {
  readonly soort: Doenbaar;
  readonly naam: string;
  readonly mag: boolean;
  readonly redenen: readonly Reden[];
}

/** Why this step is not possible now for this role; empty when it is. What its form must hold is for the rule of the step. */
export function bezwarenTegenStap(soort: Doenbaar, stappen: readonly Stap[], rol: Rol | Pseudorol): readonly Reden[] {
  const regel: Handelingregel = HANDELINGEN[soort];
  const grond = bron(...regel.grond);
  if (!regel.rollen.includes(rol))
    return [{ code: 'rol', zin: `Dit kan alleen: ${regel.rollen.map((r) => ROLNAAM[r]).join(', ')}.`, bron: grond }];
  const { toestand, geweest } = standVanGeschil(stappen);
  if (toestand !== 'loopt')
    return [
      {
        code: 'geschil-voorbij',
        zin: 'Dit verschil is afgesloten. Begin een nieuw verschil als het opnieuw speelt.',
        bron: grond,
      },
    ];
  const heeft = (stap: Stapsoort) => stappen.some((gedaan) => gedaan.soort === stap);
  switch (soort) {
    case 'gesprek':
    case 'trede':
    case 'opgelost':
    case 'gesloten':
      return [];
    case 'gpo_gevraagd':
      return geweest.includes('gpo')
        ? [{ code: 'trede-geweest', zin: 'Het verzoek ligt al bij de geschillencommissie.', bron: grond }]
        : [];
    case 'bestuur_besloten':
      if (!geweest.includes('bestuur'))
        return [{ code: 'niet-bij-bestuur', zin: 'Dit verschil is niet aan het bestuur voorgelegd.', bron: grond }];
      return heeft('bestuur_besloten')
        ? [
            {
              code: 'al-geantwoord',
              zin: 'Het bestuur heeft al geantwoord. Leg een gesprek vast als er iets bijkomt.',
              bron: grond,
            },
          ]
        : [];
    case 'gpo_oordeel':
      if (!geweest.includes('gpo'))
        return [{ code: 'niet-bij-gpo', zin: 'Er is geen verzoek gedaan aan de geschillencommissie.', bron: grond }];
      return heeft('gpo_oordeel')
        ? [{ code: 'oordeel-bestaat', zin: 'Het oordeel van de commissie staat er al.', bron: grond }]
        : [];
    case 'bestuur_antwoord':
      if (!heeft('gpo_oordeel'))
        return [
          {
            code: 'geen-oordeel',
            zin: 'Er is nog geen oordeel van de geschillencommissie. Het bestuur besluit daarna.',
            bron: grond,
          },
        ];
      return heeft('bestuur_antwoord')
        ? [{ code: 'al-geantwoord', zin: 'Het bestuur heeft al op het oordeel geantwoord.', bron: grond }]
        : [];
  }
}

/** Every step that this role could take, each with whether it is possible now. */
export function welkeStappen(stappen: readonly Stap[], rol: Rol): readonly MogelijkeStap[] {
  return (Object.keys(HANDELINGEN) as Doenbaar[])
    .filter((soort) => (HANDELINGEN[soort] as Handelingregel).rollen.includes(rol))
    .map((soort) => {
      const redenen = bezwarenTegenStap(soort, stappen, rol);
      return { soort, naam: HANDELINGEN[soort].naam, mag: redenen.length === 0, redenen };
    });
}

/** Why this day cannot be the day of a step: it lies ahead, or before the step that it follows upon. */
export function bezwarenTegenDag(
  dag: Datum,
  nietVoor: Datum | undefined,
  vandaag: Datum,
  veld = 'dag',
): readonly Reden[] {
  const grond = bron('GES-1', 'WPO-43');
  if (dag > vandaag) return [{ code: 'dag-in-toekomst', zin: 'Vul een dag in tot en met vandaag.', bron: grond, veld }];
  if (nietVoor !== undefined && dag < nietVoor)
    return [
      { code: 'dag-te-vroeg', zin: 'Deze dag ligt voor wat eraan voorafging. Kijk de datum na.', bron: grond, veld },
    ];
  return [];
}
