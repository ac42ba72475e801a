import { useQuery } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import type { Noodtoegangen } from '../contract.ts';

/** For a teacher who reads this dossier by break-glass: that it is so, until when, and who knows (TOE-3). */
export function NoodtoegangMelding({ leerling }: { readonly leerling: string }) {
  // A teacher opens a few a day at most: all of today stand on the first page.
  const vraag = useQuery({
    queryKey: ['noodtoegang', 1],
    queryFn: () => api.get<Noodtoegangen>('/noodtoegang', { zoek: { pagina: 1 } }),
  });
  const geopend = vraag.data?.regels.find((regel) => regel.leerling.id === leerling);
  if (geopend === undefined) return null;
  return (
    <Melding soort="waarschuwing" kop="U leest dit dossier met noodtoegang, alleen vandaag">
      <p>School en ouders weten het. Uw reden: «{geopend.reden}»</p>
    </Melding>
  );
}
