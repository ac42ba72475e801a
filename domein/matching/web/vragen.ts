import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import type {
  Aanleiding,
  BewaardeMatch,
  CriteriaAntwoord,
  CriteriaInvoer,
  MatchAntwoord,
  MatchLijst,
  MatchVraagInvoer,
} from '../contract.ts';

/** The match for these choices; the list stays while a new one is on its way. */
export function useMatch(leerling: string, vraag: MatchVraagInvoer, aan: boolean) {
  return useQuery({
    queryKey: ['match', leerling, vraag],
    queryFn: ({ signal }) => api.post<MatchAntwoord>(`/leerlingen/${leerling}/match`, vraag, { signal }),
    placeholderData: keepPreviousData,
    enabled: aan,
    // Each computing stands in the reading log: not again for looking at another window.
    refetchOnWindowFocus: false,
  });
}

/** What was kept of this pupil. */
export function useMatches(leerling: string) {
  return useQuery({
    queryKey: ['matches', leerling],
    queryFn: () => api.get<MatchLijst>(`/leerlingen/${leerling}/matches`),
    refetchOnWindowFocus: false,
  });
}

/** One kept match. */
export function useBewaardeMatch(leerling: string, match: string) {
  return useQuery({
    queryKey: ['matches', leerling, match],
    queryFn: () => api.get<BewaardeMatch>(`/leerlingen/${leerling}/matches/${match}`),
    refetchOnWindowFocus: false,
  });
}

/** Keeps the match as the server computes it now. */
export function useBewaar(leerling: string, { zoekSchool: _, ...vraag }: MatchVraagInvoer) {
  const vraagbaak = useQueryClient();
  return useMutation({
    mutationFn: (aanleiding: Aanleiding) =>
      api.post<{ id: string }>(`/leerlingen/${leerling}/matches`, { ...vraag, aanleiding }),
    onSuccess: () => vraagbaak.invalidateQueries({ queryKey: ['matches', leerling] }),
  });
}

/** The criteria of an SWV, all versions. */
export function useCriteria(swv: string) {
  return useQuery({
    queryKey: ['matchcriteria', swv],
    queryFn: () => api.get<CriteriaAntwoord>(`/swv/${swv}/matchcriteria`),
  });
}

/** Records criteria, and puts the answer where the screen reads it. */
export function useLegCriteriaVast(swv: string) {
  const vraagbaak = useQueryClient();
  return async (invoer: CriteriaInvoer) => {
    const antwoord = await api.post<CriteriaAntwoord>(`/swv/${swv}/matchcriteria`, invoer);
    vraagbaak.setQueryData(['matchcriteria', swv], antwoord);
    return antwoord;
  };
}
