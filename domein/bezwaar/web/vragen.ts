import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import type { Besluitpagina, Bezwaarbeeld, Bezwaren } from '../contract.ts';

/** A decision with the objections against it. */
export function useBesluitpagina(besluit: string) {
  const vraagbaak = useQueryClient();
  const sleutel = ['bezwaar-besluit', besluit];
  const vraag = useQuery({
    queryKey: sleutel,
    queryFn: ({ signal }) => api.get<Besluitpagina>(`/tlv-besluiten/${besluit}/bezwaren`, { signal }),
  });
  return {
    vraag,
    zet: (nieuw: Besluitpagina) => void vraagbaak.setQueryData(sleutel, nieuw),
    ververs: () => void vraagbaak.invalidateQueries({ queryKey: sleutel }),
  };
}

/** One objection, for the SWV. */
export function useBezwaar(id: string) {
  const vraagbaak = useQueryClient();
  const sleutel = ['bezwaar', id];
  const vraag = useQuery({
    queryKey: sleutel,
    queryFn: ({ signal }) => api.get<Bezwaarbeeld>(`/bezwaren/${id}`, { signal }),
  });
  return {
    vraag,
    zet: (nieuw: Bezwaarbeeld) => {
      vraagbaak.setQueryData(sleutel, nieuw);
      void vraagbaak.invalidateQueries({ queryKey: ['bezwaren'] });
    },
    ververs: () => void vraagbaak.invalidateQueries({ queryKey: sleutel }),
  };
}

export function useWachtrij(toestand: 'loopt' | 'afgerond') {
  return useQuery({
    queryKey: ['bezwaren', toestand],
    queryFn: ({ signal }) => api.get<Bezwaren>('/swv/bezwaren', { zoek: { toestand }, signal }),
  });
}
