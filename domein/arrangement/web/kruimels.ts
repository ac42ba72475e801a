import type { Rol } from '../../../kern/actor/actor.ts';

/** The way back from a screen about one pupil, as this role walked it. */
export function dossierkruimels(rol: Rol, leerling: string, roepnaam: string | undefined) {
  if (rol === 'leerling') return [{ tekst: 'Mijn pagina', naar: '/mijn' }];
  return [
    rol === 'ouder' ? { tekst: 'Mijn kinderen', naar: '/kinderen' } : { tekst: 'Leerlingen', naar: '/leerlingen' },
    { tekst: roepnaam === undefined ? 'Dossier' : `Dossier van ${roepnaam}`, naar: `/leerlingen/${leerling}` },
  ];
}

/** The way back from one arrangement. */
export function arrangementkruimels(rol: Rol, leerling: string | undefined) {
  switch (rol) {
    case 'ib':
    case 'schoolleider':
      return [{ tekst: 'Arrangementen', naar: '/arrangementen' }];
    case 'tlv':
      return [{ tekst: 'Aanvragen voor arrangementen', naar: '/swv/arrangementen' }];
    default:
      return leerling === undefined
        ? []
        : [
            ...dossierkruimels(rol, leerling, undefined),
            { tekst: 'Arrangementen', naar: `/leerlingen/${leerling}/arrangementen` },
          ];
  }
}
