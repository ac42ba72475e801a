import { useQuery } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { KnopLink } from '../../../web/platform/delen/knop.tsx';
import type { Toestemming, Toestemmingen } from '../../toestemming/contract.ts';

/** On top of the own page: a question of consent on which the pupil did not say anything yet. Quiet when there is none. */
export function MijnVraag({ leerling }: { readonly leerling: string }) {
  const vraag = useQuery({
    queryKey: ['mijn-vraag', leerling],
    queryFn: () => api.get<Toestemmingen>(`/leerlingen/${leerling}/toestemmingen`),
  });
  const [eerste, ...meer] = (vraag.data?.toestemmingen ?? []).filter(wacht);
  if (eerste === undefined) return null;
  return (
    <Blok kop={eerste.mag.mening ? 'Wat vind jij ervan?' : 'Jouw antwoord is gevraagd'} soort="nadruk">
      <p className="mijn-vraag">{eerste.vraag}</p>
      {meer.length > 0 && <p>En nog {meer.length === 1 ? 'één vraag' : `${meer.length} vragen`}.</p>}
      <KnopLink href={`/leerlingen/${leerling}/toestemmingen`}>Lees en antwoord</KnopLink>
    </Blok>
  );
}

function wacht({ stand, mag, antwoorden, beslissers }: Toestemming): boolean {
  if (!stand.loopt || mag.antwoorden.length === 0) return false;
  return mag.mening
    ? !antwoorden.some(({ benIk }) => benIk)
    : !stand.geldt && beslissers.some(({ benIk, antwoord }) => benIk && antwoord === null);
}
