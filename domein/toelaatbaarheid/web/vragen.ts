import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import type { SwvAanvraag, Wachtrij } from '../contract.ts';
import type { Register, VerklaringInLijst } from '../contract-register.ts';

type Filters = Readonly<Record<string, string | undefined>>;

/** The queue with these filters, page after page. */
export function useWachtrij({ stand, soort, vestiging, zoek }: Filters) {
  const filters = { stand, soort, vestiging, zoek };
  return useInfiniteQuery({
    queryKey: ['swv-tlv', filters],
    queryFn: ({ pageParam, signal }) => api.get<Wachtrij>('/swv/tlv', { zoek: { ...filters, na: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ volgende }) => volgende ?? undefined,
    placeholderData: (vorige) => vorige,
  });
}

/** One request at the SWV; `zet` puts what an action gave back. */
export function useSwvAanvraag(id: string) {
  const vraagbaak = useQueryClient();
  const sleutel = ['swv-tlv-aanvraag', id];
  const vraag = useQuery({
    queryKey: sleutel,
    queryFn: ({ signal }) => api.get<SwvAanvraag>(`/swv/tlv/${id}`, { signal }),
  });
  return {
    vraag,
    zet: (nieuw: SwvAanvraag) => {
      vraagbaak.setQueryData(sleutel, nieuw);
      void vraagbaak.invalidateQueries({ queryKey: ['swv-tlv'] });
    },
    ververs: () => void vraagbaak.invalidateQueries({ queryKey: sleutel }),
  };
}

export function useRegister() {
  return useQuery({
    queryKey: ['swv-tlv-register'],
    queryFn: ({ signal }) => api.get<Register>('/swv/tlv-register', { signal }),
  });
}

/** Running declarations with names, soonest to end first. */
export function useVerklaringen({ soort, einde, zoek }: Filters) {
  const filters = { soort, einde, zoek };
  return useInfiniteQuery({
    queryKey: ['swv-tlv-verklaringen', filters],
    queryFn: ({ pageParam, signal }) =>
      api.get<{ verklaringen: VerklaringInLijst[]; volgende: string | null }>('/swv/tlv-verklaringen', {
        zoek: { ...filters, na: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ volgende }) => volgende ?? undefined,
    placeholderData: (vorige) => vorige,
  });
}
