import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import type { Arrangement, Meegestuurd, Opzetgegevens } from '../contract.ts';
import type { Arrangementlijst, Cijfers, VanLeerling, Wachtrij } from '../contract-lijsten.ts';

/** One arrangement, and how to show what an act gave back. */
export function useArrangement(id: string) {
  const vraagbaak = useQueryClient();
  const sleutel = ['arrangement', id];
  const vraag = useQuery({ queryKey: sleutel, queryFn: () => api.get<Arrangement>(`/arrangementen/${id}`) });
  const ververs = () => void vraagbaak.invalidateQueries({ queryKey: sleutel });
  return {
    vraag,
    ververs,
    zet: (nieuw: Arrangement) => {
      vraagbaak.setQueryData(sleutel, nieuw);
      // Lists, the dossier and the worklist tell of it too.
      void vraagbaak.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'arrangement' });
    },
  };
}

/** What goes or went along with a request; asked when somebody opens it. */
export function useMeegestuurd(id: string) {
  return useQuery({
    queryKey: ['arrangement', id, 'dossier'],
    queryFn: () => api.get<Meegestuurd>(`/arrangementen/${id}/dossier`),
    refetchOnWindowFocus: false,
  });
}

export function useOpzet(leerling: string | undefined, vanuit: string | undefined) {
  return useQuery({
    queryKey: ['arrangementopzet', leerling ?? '', vanuit ?? ''],
    queryFn: () => api.get<Opzetgegevens>('/arrangementopzet', { zoek: { leerling, vanuit } }),
    refetchOnWindowFocus: false,
    placeholderData: keepPreviousData,
  });
}

export function useLijst(zoek: Readonly<Record<string, string | undefined>>) {
  return useQuery({
    queryKey: ['arrangementen', zoek],
    queryFn: ({ signal }) => api.get<Arrangementlijst>('/arrangementen', { zoek, signal }),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  });
}

export function useWachtrij(zoek: Readonly<Record<string, string | undefined>>) {
  return useQuery({
    queryKey: ['swv-arrangementen', zoek],
    queryFn: ({ signal }) => api.get<Wachtrij>('/swv/arrangementen', { zoek, signal }),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  });
}

export function useVanLeerling(leerling: string) {
  return useQuery({
    queryKey: ['arrangementen-van', leerling],
    queryFn: () => api.get<VanLeerling>(`/leerlingen/${leerling}/arrangementen`),
  });
}

export function useCijfers() {
  return useQuery({ queryKey: ['arrangementcijfers'], queryFn: () => api.get<Cijfers>('/arrangementcijfers') });
}
