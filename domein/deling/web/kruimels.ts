import type { Rol } from '../../../kern/actor/actor.ts';

/** The way back from a screen about one pupil, as this role walked it. */
export function dossierkruimels(rol: Rol, leerling: string, roepnaam: string | undefined) {
  if (rol === 'leerling') return [{ tekst: 'Mijn pagina', naar: '/mijn' }];
  return [
    rol === 'ouder' ? { tekst: 'Mijn kinderen', naar: '/kinderen' } : { tekst: 'Leerlingen', naar: '/leerlingen' },
    { tekst: roepnaam === undefined ? 'Dossier' : `Dossier van ${roepnaam}`, naar: `/leerlingen/${leerling}` },
  ];
}
