import type { Rol } from '../../../kern/actor/actor.ts';
import type { StatusSoort } from '../../../web/platform/delen/status.tsx';
import { metHoofdletter } from '../../../web/platform/tekst.ts';
import { type Doeluitkomst, UITKOMST_VOOR_LEERLING, UITKOMSTEN } from '../regels/woorden.ts';

/** What the screen says to whom reads it: plainly to parents, with «je» to the pupil. */
export interface Woorden {
  readonly titel: string;
  readonly sub: string;
  readonly doelen: string;
  readonly klaar: string;
  readonly geenPlan: string;
  readonly geenDoelen: string;
  readonly begin: string;
  readonly streef: string;
  readonly bewijs: string;
  readonly vervolg: string;
  readonly geenEvaluaties: string;
  readonly uitkomst: (uitkomst: Doeluitkomst) => string;
}

export function woordenVoor(rol: Rol, roepnaam: string): Woorden {
  if (rol === 'leerling')
    return {
      titel: 'Mijn doelen',
      sub: 'Hier zie je waar je aan werkt en wat al is gelukt. Klopt er iets niet? Zeg het tegen je leraar of je intern begeleider.',
      doelen: 'Waar je nu aan werkt',
      klaar: 'Dit is klaar',
      geenPlan: 'Er zijn nu geen doelen voor jou vastgelegd.',
      geenDoelen: 'In je plan staan geen losse doelen.',
      begin: 'Zo begon het',
      streef: 'Dit wil je kunnen',
      bewijs: 'Zo zien we dat',
      vervolg: 'Dit gaan we nu doen',
      geenEvaluaties: 'Jullie hebben nog niet samen gekeken hoe het gaat.',
      uitkomst: (uitkomst) => metHoofdletter(UITKOMST_VOOR_LEERLING[uitkomst]),
    };
  const ouder = rol === 'ouder';
  return {
    titel: 'Doelen en evaluaties',
    sub: ouder
      ? `Waar ${roepnaam} aan werkt en wat ervan kwam. De school bespreekt dit ten minste één keer per schooljaar met u.`
      : `Waar ${roepnaam} aan werkt, wat ervan kwam en wanneer u het met de ouders evalueert.`,
    doelen: 'Doelen in het plan',
    klaar: 'Doelen die behaald of vervallen zijn',
    geenPlan: ouder
      ? `Voor ${roepnaam} loopt nu geen ontwikkelingsperspectief.`
      : 'Er loopt geen ontwikkelingsperspectief dat u mag lezen.',
    geenDoelen: 'In dit plan staan geen losse doelen.',
    begin: 'Begin',
    streef: 'Streven',
    bewijs: 'Waaraan te zien',
    vervolg: 'Volgende stap',
    geenEvaluaties: 'Dit plan is nog niet geëvalueerd.',
    uitkomst: (uitkomst) => metHoofdletter(UITKOMSTEN[uitkomst]),
  };
}

export const UITKOMSTKLEUR = {
  behaald: 'goed',
  deels: 'info',
  niet: 'let-op',
  vervallen: 'neutraal',
} as const satisfies Record<Doeluitkomst, StatusSoort>;
