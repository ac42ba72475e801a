import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import type { GeschilAantallen, Geschillen, Geschilpagina, VeiligThuisbeeld } from '../contract.ts';

/** Where one can go about this pupil, and how each difference stands. */
export function useGeschilpagina(leerling: string) {
  const vraagbaak = useQueryClient();
  const sleutel = ['geschil', leerling];
  const vraag = useQuery({
    queryKey: sleutel,
    queryFn: ({ signal }) => api.get<Geschilpagina>(`/leerlingen/${leerling}/geschillen`, { signal }),
  });
  return {
    vraag,
    zet: (nieuw: Geschilpagina) => void vraagbaak.setQueryData(sleutel, nieuw),
    ververs: () => void vraagbaak.invalidateQueries({ queryKey: sleutel }),
  };
}

export function useGeschillen(toestand: 'loopt' | 'alle', aan: boolean) {
  return useQuery({
    queryKey: ['geschillen', toestand],
    queryFn: ({ signal }) => api.get<Geschillen>('/geschillen', { zoek: { toestand }, signal }),
    enabled: aan,
  });
}

export function useAantallen(aan: boolean) {
  return useQuery({
    queryKey: ['geschillen', 'aantallen'],
    queryFn: ({ signal }) => api.get<GeschilAantallen>('/geschillen/aantallen', { signal }),
    enabled: aan,
  });
}

export function useVeiligThuis(leerling: string) {
  const vraagbaak = useQueryClient();
  const sleutel = ['veilig-thuis', leerling];
  const vraag = useQuery({
    queryKey: sleutel,
    queryFn: ({ signal }) => api.get<VeiligThuisbeeld>(`/leerlingen/${leerling}/veilig-thuis`, { signal }),
  });
  return { vraag, zet: (nieuw: VeiligThuisbeeld) => void vraagbaak.setQueryData(sleutel, nieuw) };
}
