import type { Rol } from '../../../kern/actor/actor.ts';

/** A sentence that is written for parents, for whoever reads it now. */
export function voorLezer(zin: string, rol: Rol): string {
  if (rol === 'ouder') return zin;
  return zin.replaceAll('uw kind', 'de leerling').replaceAll('Uw kind', 'De leerling');
}

/** The way back from a screen about one pupil, as this role walked it; a board has no dossier. */
export function kruimelsVoor(rol: Rol, leerling: { readonly id: string; readonly roepnaam: string }) {
  switch (rol) {
    case 'leerling':
      return [{ tekst: 'Mijn pagina', naar: '/mijn' }];
    case 'bestuur':
      return [{ tekst: 'Verschillen van mening', naar: '/geschillen' }];
    case 'ouder':
      return [
        { tekst: 'Mijn kinderen', naar: '/kinderen' },
        { tekst: `Dossier van ${leerling.roepnaam}`, naar: `/leerlingen/${leerling.id}` },
      ];
    default:
      return [
        { tekst: 'Leerlingen', naar: '/leerlingen' },
        { tekst: `Dossier van ${leerling.roepnaam}`, naar: `/leerlingen/${leerling.id}` },
      ];
  }
}
