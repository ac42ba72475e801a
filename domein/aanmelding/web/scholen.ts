import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { api } from '../../../web/platform/api.ts';
import type { School } from '../regels/feiten.ts';

/** A school location as one finds it. */
export interface Schoolkort {
  readonly code: string;
  readonly naam: string;
  readonly soort: string;
  readonly plaats: string;
}

/** A school location with what applying there depends on. */
export interface Schoolkeuze extends Schoolkort, School {}

const KORTSTE_ZOEKTEKST = 2;

/** Schools whose name or place holds this text. */
export function useScholen(tekst: string) {
  const zoek = useDeferredValue(tekst.trim());
  return useQuery({
    queryKey: ['vestigingen', zoek],
    enabled: zoek.length >= KORTSTE_ZOEKTEKST,
    queryFn: ({ signal }) =>
      api
        .get<{ vestigingen: readonly Schoolkort[] }>('/vestigingen', { zoek: { zoek }, signal })
        .then(({ vestigingen }) => vestigingen),
    placeholderData: (vorige) => vorige,
  });
}

/** One school by its code; nothing is asked for an empty one. */
export function useSchool(code: string) {
  return useQuery({
    queryKey: ['vestiging', code],
    enabled: code !== '',
    staleTime: 600_000,
    queryFn: ({ signal }) => api.get<Schoolkeuze>(`/vestigingen/${code}`, { signal }),
  });
}
