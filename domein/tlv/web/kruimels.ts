import type { Rol } from '../../../kern/actor/actor.ts';

/** The way back to the dossier and the requests of a pupil, as this role walked it. */
export function leerlingkruimels(rol: Rol, leerling: string) {
  if (rol === 'leerling') return [{ tekst: 'Mijn pagina', naar: '/mijn' }];
  return [
    rol === 'ouder' ? { tekst: 'Mijn kinderen', naar: '/kinderen' } : { tekst: 'Leerlingen', naar: '/leerlingen' },
    { tekst: 'Dossier', naar: `/leerlingen/${leerling}` },
  ];
}

export function aanvraagkruimels(rol: Rol, leerling: string) {
  return [...leerlingkruimels(rol, leerling), { tekst: 'Toelaatbaarheid', naar: `/leerlingen/${leerling}/tlv` }];
}
