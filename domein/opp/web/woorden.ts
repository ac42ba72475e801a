import type { Rol } from '../../../kern/actor/actor.ts';
import type { StatusSoort } from '../../../web/platform/delen/status.tsx';
import type { Opp } from '../contract.ts';

/** The way back from a screen about one pupil, as this role walked it. */
export function dossierkruimels(rol: Rol, leerling: string, roepnaam: string | undefined) {
  if (rol === 'leerling') return [{ tekst: 'Mijn pagina', naar: '/mijn' }];
  return [
    rol === 'ouder' ? { tekst: 'Mijn kinderen', naar: '/kinderen' } : { tekst: 'Leerlingen', naar: '/leerlingen' },
    { tekst: roepnaam === undefined ? 'Dossier' : `Dossier van ${roepnaam}`, naar: `/leerlingen/${leerling}` },
  ];
}

/** And from a page below the plan. */
export function plankruimels(rol: Rol, leerling: string, roepnaam: string | undefined) {
  return [
    ...dossierkruimels(rol, leerling, roepnaam),
    { tekst: rol === 'leerling' ? 'Mijn plan' : 'Ontwikkelingsperspectief', naar: `/leerlingen/${leerling}/opp` },
  ];
}

/** How a plan stands, in a few words. */
export function zegStand(opp: Opp): { readonly soort: StatusSoort; readonly tekst: string } {
  const { inDeMaak, geldend, stand } = opp;
  if (opp.afgeslotenOp !== null) return { soort: 'neutraal', tekst: 'afgesloten' };
  if (inDeMaak?.toestand === 'aangeboden') {
    if (stand === 'verschil') return { soort: 'let-op', tekst: 'de ouders verschillen' };
    if (stand === 'geweigerd') return { soort: 'let-op', tekst: 'niet eens' };
    if (stand === 'eens') return { soort: 'goed', tekst: 'iedereen is het eens' };
    return { soort: 'info', tekst: 'wacht op antwoord' };
  }
  if (geldend !== null)
    return { soort: 'goed', tekst: inDeMaak === null ? 'vastgesteld' : 'vastgesteld, wordt bijgesteld' };
  return inDeMaak === null ? { soort: 'let-op', tekst: 'nog te maken' } : { soort: 'info', tekst: 'wordt geschreven' };
}

export const STANDWOORD = {
  akkoord: { soort: 'goed', tekst: 'eens' },
  niet_akkoord: { soort: 'let-op', tekst: 'niet eens' },
  wacht: { soort: 'info', tekst: 'nog geen antwoord' },
} as const;

export const ANTWOORDWOORD = { akkoord: 'eens', niet_akkoord: 'niet eens', opmerking: 'opmerking' } as const;
export const ALSWOORD = { ouder: 'ouder of voogd', leerling: 'leerling', school: 'school' } as const;

export const GEHOORD = {
  gehoord: { soort: 'goed', tekst: 'gehoord' },
  niet_gelukt: { soort: 'let-op', tekst: 'horen lukte niet' },
  ontbreekt: { soort: 'let-op', tekst: 'nog niet gehoord' },
} as const;
