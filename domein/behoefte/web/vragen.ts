import { type QueryClient, useQuery } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import type { BehoefteAntwoord, Categorieen, Geschiedenis } from '../contract.ts';

/** What this pupil needs, as the server shows it to this person. */
export function useBehoefte(leerling: string) {
  return useQuery({
    queryKey: ['behoefte', leerling],
    queryFn: () => api.get<BehoefteAntwoord>(`/leerlingen/${leerling}/behoefte`),
  });
}

/** The common language with the words of this SWV. */
export function useCategorieen(swv: string) {
  return useQuery({
    queryKey: ['categorieen', swv],
    queryFn: () => api.get<Categorieen>('/categorieen', { zoek: { swv } }),
    staleTime: 5 * 60_000,
  });
}

/** What was needed before; asked when somebody opens it. */
export function useGeschiedenis(leerling: string, pagina: number) {
  return useQuery({
    queryKey: ['behoefte', leerling, 'geschiedenis', pagina],
    queryFn: () =>
      api.get<Geschiedenis>(`/leerlingen/${leerling}/behoefte/geschiedenis`, { zoek: { pagina: String(pagina) } }),
  });
}

/** Everything shown about this pupil is asked again: needs, and the dossier and match of other screens. */
export async function ververs(vraagbaak: QueryClient, leerling: string): Promise<void> {
  await Promise.all([
    vraagbaak.invalidateQueries({ queryKey: ['behoefte', leerling] }),
    vraagbaak.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[0] !== 'behoefte' && queryKey.includes(leerling),
    }),
  ]);
}
