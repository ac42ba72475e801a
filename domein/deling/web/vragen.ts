import { type QueryClient, useQuery } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import type { Delingen, Gedeeld, Ontvangen, Ontvangers, Voorbereiding } from '../contract.ts';
import type { Casus } from '../regels/casus.ts';

// Each of these stands in the reading log: not again for looking at another window.
const RUSTIG = { refetchOnWindowFocus: false } as const;

export function useDelingen(leerling: string) {
  return useQuery({
    queryKey: ['delingen', leerling],
    queryFn: () => api.get<Delingen>(`/leerlingen/${leerling}/delingen`),
    ...RUSTIG,
  });
}

export function useVoorbereiding(leerling: string) {
  return useQuery({
    queryKey: ['delen', leerling],
    queryFn: () => api.get<Voorbereiding>(`/leerlingen/${leerling}/delen`),
    ...RUSTIG,
  });
}

export function useCasusvoorstel(leerling: string) {
  return useQuery({
    queryKey: ['casus', leerling],
    queryFn: () => api.get<{ casus: Casus }>(`/leerlingen/${leerling}/casus`),
    // What somebody is changing may not change under the hands.
    staleTime: Number.POSITIVE_INFINITY,
    ...RUSTIG,
  });
}

export function useOntvangers() {
  return useQuery({ queryKey: ['ontvangers'], queryFn: () => api.get<Ontvangers>('/ontvangers'), ...RUSTIG });
}

export function useOntvangen() {
  return useQuery({ queryKey: ['ontvangen'], queryFn: () => api.get<Ontvangen>('/delingen/ontvangen') });
}

export function useGedeeld(deling: string) {
  return useQuery({
    queryKey: ['gedeeld', deling],
    queryFn: () => api.get<Gedeeld>(`/delingen/${deling}/inhoud`),
    // Never from memory: it may have been stopped meanwhile.
    staleTime: 0,
    gcTime: 0,
    ...RUSTIG,
  });
}

/** After something was shared or stopped. */
export async function verversDelingen(vraagbaak: QueryClient, leerling: string): Promise<void> {
  await Promise.all([
    vraagbaak.invalidateQueries({ queryKey: ['delingen', leerling] }),
    vraagbaak.invalidateQueries({ queryKey: ['tijdlijn', leerling] }),
  ]);
}
