import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import type { Omgevingbeeld } from '../contract.ts';

/** Who knows this child, with what was asked and answered. */
export function useOmgeving(leerling: string) {
  return useQuery({
    queryKey: ['omgeving', leerling],
    queryFn: ({ signal }) => api.get<Omgevingbeeld>(`/leerlingen/${leerling}/omgeving`, { signal }),
  });
}

/** Asks everything about this pupil anew, also what other screens show of it. */
export function useVerversen(leerling: string): () => Promise<void> {
  const vraagbaak = useQueryClient();
  return () => vraagbaak.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes(leerling) });
}
