import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ApiFout, api } from '../../../web/platform/api.ts';
import type { Medisch } from '../contract.ts';

/** The medical acts of this pupil as the server shows them to this person. */
export function useMedisch(leerling: string) {
  return useQuery({
    queryKey: ['medisch', leerling],
    queryFn: () => api.get<Medisch>(`/leerlingen/${leerling}/medisch`),
  });
}

/** Everything shown about this pupil is asked again: the dossier and the group overview show it too. */
export async function ververs(vraagbaak: QueryClient, leerling: string): Promise<void> {
  await vraagbaak.invalidateQueries({
    predicate: ({ queryKey }) => queryKey.includes(leerling) || queryKey.includes('groepsoverzicht'),
  });
}

/** One act upon an act: answer, or stop. After a conflict the page shows what stands now. */
export function useDoen(leerling: string, id: string) {
  const vraagbaak = useQueryClient();
  const opdracht = useMutation({
    mutationFn: ({ wat, inhoud }: { readonly wat: string; readonly inhoud: object }) =>
      api.post(`/medisch/${id}/${wat}`, inhoud),
    onSuccess: () => ververs(vraagbaak, leerling),
    onError: (fout) => (fout instanceof ApiFout && fout.status === 409 ? ververs(vraagbaak, leerling) : undefined),
  });
  return {
    doe: (wat: string, inhoud: object) => opdracht.mutate({ wat, inhoud }),
    bezigMet: opdracht.isPending ? opdracht.variables : undefined,
    fout: opdracht.error instanceof ApiFout ? opdracht.error : undefined,
  };
}

/** Adds a document to the file of the pupil, and gives its id. */
export async function bewaarDocument(leerling: string, bestand: File, soort: 'brief' | 'overig'): Promise<string> {
  const pakket = new FormData();
  pakket.set('soort', soort);
  pakket.set('voorOuders', 'true');
  pakket.set('bestand', bestand, bestand.name);
  return (await api.upload<{ id: string }>(`/leerlingen/${leerling}/documenten`, pakket)).id;
}
