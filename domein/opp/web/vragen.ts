import { type QueryClient, useQuery } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import type { OppAntwoord, Opstellen, Vergelijking } from '../contract.ts';

// Each of these stands in the reading log: not again for looking at another window.
const RUSTIG = { refetchOnWindowFocus: false } as const;

export function useOpp(leerling: string) {
  return useQuery({
    queryKey: ['opp', leerling],
    queryFn: () => api.get<OppAntwoord>(`/leerlingen/${leerling}/opp`),
    ...RUSTIG,
  });
}

export function useOpstellen(leerling: string) {
  return useQuery({
    queryKey: ['opp', leerling, 'opstellen'],
    queryFn: () => api.get<Opstellen>(`/leerlingen/${leerling}/opp/opstellen`),
    // What somebody is writing may not change under the hands.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    ...RUSTIG,
  });
}

export function useVergelijking(leerling: string, van: string | undefined, naar: string | undefined) {
  return useQuery({
    queryKey: ['opp', leerling, 'vergelijken', van, naar],
    queryFn: () => api.get<Vergelijking>(`/leerlingen/${leerling}/opp/vergelijken`, { zoek: { van, naar } }),
    ...RUSTIG,
  });
}

/** Everything shown about this pupil is asked again. */
export async function ververs(vraagbaak: QueryClient, leerling: string): Promise<void> {
  await vraagbaak.invalidateQueries({
    predicate: ({ queryKey }) => queryKey.includes(leerling) || queryKey[0] === 'werklijst',
  });
}
