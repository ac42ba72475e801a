import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { Rol } from '../../../kern/actor/actor.ts';
import { api } from '../../../web/platform/api.ts';
import type { Evaluaties } from '../contract.ts';

/** The goals and evaluations of this pupil as the server shows them to this person. */
export function useEvaluaties(leerling: string) {
  return useQuery({
    queryKey: ['evaluaties', leerling],
    queryFn: () => api.get<Evaluaties>(`/leerlingen/${leerling}/opp/evaluaties`),
  });
}

/** Everything about this pupil, and the lists in which the evaluation stood. */
export async function ververs(vraagbaak: QueryClient, leerling: string): Promise<void> {
  await vraagbaak.invalidateQueries({
    predicate: ({ queryKey }) =>
      queryKey.includes(leerling) || queryKey[0] === 'werklijst' || queryKey[0] === 'jaarlijst',
  });
}

/** The way back, as this role walked it. */
export function kruimels(rol: Rol, { id, roepnaam }: Evaluaties['leerling']) {
  if (rol === 'leerling')
    return [
      { tekst: 'Mijn pagina', naar: '/mijn' },
      { tekst: 'Mijn plan', naar: `/leerlingen/${id}/opp` },
    ];
  return [
    rol === 'ouder' ? { tekst: 'Mijn kinderen', naar: '/kinderen' } : { tekst: 'Leerlingen', naar: '/leerlingen' },
    { tekst: `Dossier van ${roepnaam}`, naar: `/leerlingen/${id}` },
    { tekst: 'Ontwikkelingsperspectief', naar: `/leerlingen/${id}/opp` },
  ];
}
