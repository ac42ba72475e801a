import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import type { TlvAanvraag, TlvVanLeerling, TlvVerlengingen } from '../contract.ts';
import type { Adviesopdracht, Adviesopdrachten, Deskundigen, Uitnodigingen } from '../contract-deskundigen.ts';

// Each of these stands in the reading log: not again for looking at another window.
const RUSTIG = { refetchOnWindowFocus: false } as const;

export function useVanLeerling(leerling: string) {
  return useQuery({
    queryKey: ['tlv-leerling', leerling],
    queryFn: () => api.get<TlvVanLeerling>(`/leerlingen/${leerling}/tlv`),
    ...RUSTIG,
  });
}

export function useAanvraag(id: string) {
  return useQuery({ queryKey: ['tlv', id], queryFn: () => api.get<TlvAanvraag>(`/tlv/${id}`), ...RUSTIG });
}

/** Reads again what an action changed. */
export function useVerversAanvraag(id: string, leerling: string) {
  const vraagbaak = useQueryClient();
  return () =>
    Promise.all([
      vraagbaak.invalidateQueries({ queryKey: ['tlv', id] }),
      vraagbaak.invalidateQueries({ queryKey: ['tlv-leerling', leerling] }),
      vraagbaak.invalidateQueries({ queryKey: ['tlv-verlengen'] }),
      vraagbaak.invalidateQueries({ queryKey: ['werklijst'] }),
    ]);
}

export function useVerlengingen() {
  return useQuery({
    queryKey: ['tlv-verlengen'],
    queryFn: () => api.get<TlvVerlengingen>('/tlv/verlengen'),
    ...RUSTIG,
  });
}

export function useOpdrachten() {
  return useQuery({ queryKey: ['adviezen'], queryFn: () => api.get<Adviesopdrachten>('/adviezen'), ...RUSTIG });
}

export function useOpdracht(id: string) {
  return useQuery({
    queryKey: ['advies', id],
    queryFn: () => api.get<Adviesopdracht>(`/adviezen/${id}`),
    // Never from memory: the invitation may have been taken back.
    staleTime: 0,
    gcTime: 0,
    ...RUSTIG,
  });
}

export function useDeskundigen() {
  return useQuery({ queryKey: ['deskundigen'], queryFn: () => api.get<Deskundigen>('/swv/deskundigen') });
}

export function useUitnodigingen(id: string) {
  return useQuery({
    queryKey: ['tlv-deskundigen', id],
    queryFn: () => api.get<Uitnodigingen>(`/tlv/${id}/deskundigen`),
    ...RUSTIG,
  });
}
