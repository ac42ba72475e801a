import { QueryClient } from '@tanstack/react-query';
import { ApiFout } from './api.ts';

/** Whether a failed question is worth asking again: not when the server refused it, and at most twice. */
export function magOpnieuw(aantal: number, fout: unknown): boolean {
  if (fout instanceof ApiFout && fout.status >= 400 && fout.status < 500) return false;
  return aantal < 2;
}

/** The store of answers from the server, one per page load. Changes are never repeated by themselves. */
export function maakVraagbaak(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: magOpnieuw, staleTime: 30_000, gcTime: 5 * 60_000, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });
}
