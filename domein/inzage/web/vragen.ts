import { type QueryClient, useQuery } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import type { Mijn, Onderwerpen, Opmerkingen } from '../contract.ts';
import type { UitvoerOverzicht } from '../contract-uitvoer.ts';

/** What parents and pupil remarked, with the answers. */
export function useOpmerkingen(leerling: string) {
  return useQuery({
    queryKey: ['opmerkingen', leerling],
    queryFn: () => api.get<Opmerkingen>(`/leerlingen/${leerling}/opmerkingen`),
  });
}

/** What I can put a remark beside; asked only when somebody is going to write one. */
export function useOnderwerpen(leerling: string, nodig: boolean) {
  return useQuery({
    queryKey: ['opmerkingen', leerling, 'onderwerpen'],
    queryFn: () => api.get<Onderwerpen>(`/leerlingen/${leerling}/opmerkingen/onderwerpen`),
    enabled: nodig,
    refetchOnWindowFocus: false,
  });
}

export function useUitvoerOverzicht(leerling: string) {
  return useQuery({
    queryKey: ['uitvoer', leerling],
    queryFn: () => api.get<UitvoerOverzicht>(`/leerlingen/${leerling}/uitvoer/overzicht`),
    refetchOnWindowFocus: false,
  });
}

export function useMijn() {
  return useQuery({ queryKey: ['mijn'], queryFn: () => api.get<Mijn>('/mijn') });
}

/** Everything that this capability shows of the pupil is asked again. */
export async function ververs(vraagbaak: QueryClient, leerling: string): Promise<void> {
  await vraagbaak.invalidateQueries({
    predicate: ({ queryKey }) => queryKey.includes(leerling) || queryKey[0] === 'mijn',
  });
}
