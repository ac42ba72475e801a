import { keepPreviousData, type QueryClient, useQuery } from '@tanstack/react-query';
import { ApiFout, api } from '../../../web/platform/api.ts';
import type {
  Documenten,
  Dossier,
  Leerlingen,
  MijnKind,
  Notities,
  Ondersteuning,
  TijdlijnAntwoord,
} from '../contract.ts';

/** My children, as a parent with gezag. */
export function useKinderen() {
  return useQuery({ queryKey: ['kinderen'], queryFn: () => api.get<{ kinderen: readonly MijnKind[] }>('/kinderen') });
}

/** Pupils of the own school that fit; the list stays while the next one is on its way. */
export function useLeerlingen(zoek: string, pagina: number) {
  return useQuery({
    queryKey: ['leerlingen', zoek, pagina],
    queryFn: ({ signal }) => api.get<Leerlingen>('/leerlingen', { zoek: { zoek, pagina }, signal }),
    placeholderData: keepPreviousData,
    // Each list stands in the reading log: not again for looking at another window.
    refetchOnWindowFocus: false,
  });
}

/** The head of a dossier. */
export function useDossier(leerling: string) {
  return useQuery({ queryKey: ['dossier', leerling], queryFn: () => api.get<Dossier>(`/leerlingen/${leerling}`) });
}

/** What runs for this pupil beyond the need: plan, arrangements, declarations, medical acts. */
export function useOndersteuning(leerling: string) {
  return useQuery({
    queryKey: ['ondersteuning', leerling],
    queryFn: () => api.get<Ondersteuning>(`/leerlingen/${leerling}/ondersteuning`),
  });
}

export function useTijdlijn(leerling: string, pagina: number) {
  return useQuery({
    queryKey: ['tijdlijn', leerling, pagina],
    queryFn: () => api.get<TijdlijnAntwoord>(`/leerlingen/${leerling}/tijdlijn`, { zoek: { pagina } }),
    placeholderData: keepPreviousData,
  });
}

export function useNotities(leerling: string, pagina: number) {
  return useQuery({
    queryKey: ['notities', leerling, pagina],
    queryFn: () => api.get<Notities>(`/leerlingen/${leerling}/notities`, { zoek: { pagina } }),
    placeholderData: keepPreviousData,
  });
}

export function useDocumenten(leerling: string) {
  return useQuery({
    queryKey: ['documenten', leerling],
    queryFn: () => api.get<Documenten>(`/leerlingen/${leerling}/documenten`),
  });
}

/** What this page shows of the needs; the capability behoefte has the whole. */
export interface Behoeftebeeld {
  readonly behoeften: readonly {
    readonly id: string;
    readonly naam: string;
    readonly intensiteitnaam: string;
    readonly settingnaam: string;
    readonly bronnaam: string;
    readonly doorNaam: string;
    readonly toelichting: string;
    readonly stand: string;
  }[];
  readonly verschillen: readonly { readonly soort: string }[];
}

/** The needs of this pupil; null when this installation or this person has none to show. */
export function useBehoeftebeeld(leerling: string) {
  return useQuery({
    queryKey: ['behoeftebeeld', leerling],
    queryFn: () =>
      api.get<Behoeftebeeld>(`/leerlingen/${leerling}/behoefte`).catch((fout: unknown) => {
        if (fout instanceof ApiFout && (fout.status === 404 || fout.status === 403)) return null;
        throw fout;
      }),
  });
}

/** Everything shown about this pupil is asked again. */
export async function ververs(vraagbaak: QueryClient, leerling: string): Promise<void> {
  await vraagbaak.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes(leerling) });
}
