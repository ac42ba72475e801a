import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ApiFout, api } from '../../../web/platform/api.ts';
import type { Toestemmingen } from '../contract.ts';

/** The consents of this pupil as the server shows them to this person. */
export function useToestemmingen(leerling: string) {
  return useQuery({
    queryKey: ['toestemmingen', leerling],
    queryFn: () => api.get<Toestemmingen>(`/leerlingen/${leerling}/toestemmingen`),
  });
}

/** Everything shown about this pupil is asked again: a consent changes what others may see. */
export async function ververs(vraagbaak: QueryClient, leerling: string): Promise<void> {
  await vraagbaak.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes(leerling) });
}

/** One act upon a consent: `answer`, `remind`, `take back`. After a conflict the page shows what stands now. */
export function useDoen(leerling: string, id: string) {
  const vraagbaak = useQueryClient();
  const opdracht = useMutation({
    mutationFn: ({ wat, inhoud }: { readonly wat: string; readonly inhoud: object }) =>
      api.post(`/toestemmingen/${id}/${wat}`, inhoud),
    onSuccess: () => ververs(vraagbaak, leerling),
    onError: (fout) => (fout instanceof ApiFout && fout.status === 409 ? ververs(vraagbaak, leerling) : undefined),
  });
  return {
    doe: (wat: string, inhoud: object = {}) => opdracht.mutate({ wat, inhoud }),
    bezig: opdracht.isPending,
    bezigMet: opdracht.isPending ? opdracht.variables : undefined,
    gelukt: opdracht.isSuccess ? opdracht.variables.wat : undefined,
    fout: opdracht.error instanceof ApiFout ? opdracht.error : undefined,
  };
}
