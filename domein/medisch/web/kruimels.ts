import type { Rol } from '../../../kern/actor/actor.ts';
import type { Medisch } from '../contract.ts';

/** The way back, as this role walked it. */
export function kruimels(rol: Rol, { id, roepnaam }: Pick<Medisch['leerling'], 'id' | 'roepnaam'>) {
  if (rol === 'leerling') return [{ tekst: 'Mijn pagina', naar: '/mijn' }];
  return [
    rol === 'ouder' ? { tekst: 'Mijn kinderen', naar: '/kinderen' } : { tekst: 'Leerlingen', naar: '/leerlingen' },
    { tekst: `Dossier van ${roepnaam}`, naar: `/leerlingen/${id}` },
  ];
}
