import { keepPreviousData, type QueryClient, useQuery } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import type { Bewaren, Bewijzen, LeerlingBewaren } from '../contract.ts';

/** What is planned or held, one page. */
export function useBewaren(stand: 'gepland' | 'opgehouden', pagina: number) {
  return useQuery({
    queryKey: ['bewaren', stand, pagina],
    queryFn: ({ signal }) => api.get<Bewaren>('/bewaren', { zoek: { stand, pagina }, signal }),
    placeholderData: keepPreviousData,
    // Each list stands in the reading log: not again for looking at another window.
    refetchOnWindowFocus: false,
  });
}

/** Proofs of what was destroyed, one page. */
export function useBewijzen(pagina: number) {
  return useQuery({
    queryKey: ['bewaren', 'bewijzen', pagina],
    queryFn: ({ signal }) => api.get<Bewijzen>('/bewaren/bewijzen', { zoek: { pagina }, signal }),
    placeholderData: keepPreviousData,
  });
}

/** What is kept of one pupil until when. */
export function useLeerlingBewaren(leerling: string) {
  return useQuery({
    queryKey: ['bewaren', 'leerling', leerling],
    queryFn: ({ signal }) => api.get<LeerlingBewaren>(`/leerlingen/${leerling}/bewaren`, { signal }),
    refetchOnWindowFocus: false,
  });
}

/** After a hold begins or ends. */
export async function ververs(vraagbaak: QueryClient): Promise<void> {
  await vraagbaak.invalidateQueries({ queryKey: ['bewaren'] });
}
