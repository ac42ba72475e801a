import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, luisterNaarAfgemeld } from '../../../web/platform/api.ts';
import type { Ik } from '../../../web/platform/sessie.tsx';

const SLEUTEL = ['sessie'] as const;

/** Who is logged in; null when nobody is. Notices at once when the server says that the session has ended. */
export function useSessie() {
  const vraagbaak = useQueryClient();
  useEffect(() => luisterNaarAfgemeld(() => vraagbaak.setQueryData(SLEUTEL, null)), [vraagbaak]);
  return useQuery({ queryKey: SLEUTEL, queryFn: haalSessie, staleTime: 60_000 });
}

async function haalSessie(): Promise<Ik | null> {
  return (await api.get<{ ik: Ik | null }>('/sessie')).ik;
}

/** Logs in as an example account; whatever an earlier person left in this browser is forgotten first. */
export async function meldAan(vraagbaak: QueryClient, rolvervulling: string): Promise<void> {
  await api.post('/sessie', { rolvervulling });
  await wissel(vraagbaak, await haalSessie());
}

/** Logs out and forgets every answer that was shown, so that the back button shows nothing. */
export async function meldAf(vraagbaak: QueryClient): Promise<void> {
  await api.verwijder('/sessie');
  sessionStorage.clear();
  await wissel(vraagbaak, null);
}

/** Another person at this browser: all answers but the session itself go, and the screens hear who it is now. */
async function wissel(vraagbaak: QueryClient, wie: Ik | null): Promise<void> {
  await vraagbaak.cancelQueries();
  vraagbaak.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SLEUTEL[0] });
  vraagbaak.setQueryData(SLEUTEL, wie);
}
