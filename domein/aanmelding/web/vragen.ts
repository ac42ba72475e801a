import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import type { MijnKind } from '../../dossier/contract.ts';
import type { Aanmelding, Aanmeldingregel, Concept } from '../contract.ts';

export interface Aanmeldingenlijst {
  readonly aanmeldingen: readonly Aanmeldingregel[];
  readonly totaal: number;
  readonly pagina: number;
  readonly perPagina: number;
}

/** The applications that one may see, with these filters. */
export function useAanmeldingen(zoek: Readonly<Record<string, string | undefined>>) {
  const { stand, zoek: tekst, pagina } = zoek;
  return useQuery({
    queryKey: ['aanmeldingen', stand, tekst, pagina],
    queryFn: ({ signal }) =>
      api.get<Aanmeldingenlijst>('/aanmeldingen', { zoek: { stand, zoek: tekst, pagina }, signal }),
    placeholderData: (vorige) => vorige,
  });
}

/** One application; `ververs` asks again what others did meanwhile. */
export function useAanmelding(id: string) {
  const vraagbaak = useQueryClient();
  const sleutel = ['aanmelding', id];
  const vraag = useQuery({
    queryKey: sleutel,
    queryFn: ({ signal }) => api.get<Aanmelding>(`/aanmeldingen/${id}`, { signal }),
  });
  return {
    vraag,
    zet: (nieuw: Aanmelding) => {
      vraagbaak.setQueryData(sleutel, nieuw);
      void vraagbaak.invalidateQueries({ queryKey: ['aanmeldingen'] });
      void vraagbaak.invalidateQueries({ queryKey: ['werklijst'] });
    },
    ververs: () => void vraagbaak.invalidateQueries({ queryKey: sleutel }),
  };
}

/** What this parent has not sent yet. */
export function useConcepten(aan: boolean) {
  return useQuery({
    queryKey: ['aanmeldingconcepten'],
    enabled: aan,
    queryFn: ({ signal }) =>
      api.get<{ concepten: readonly Concept[] }>('/aanmeldingconcepten', { signal }).then(({ concepten }) => concepten),
  });
}

/** The children of this parent. */
export function useKinderen() {
  return useQuery({
    queryKey: ['kinderen'],
    queryFn: ({ signal }) =>
      api.get<{ kinderen: readonly MijnKind[] }>('/kinderen', { signal }).then(({ kinderen }) => kinderen),
  });
}
