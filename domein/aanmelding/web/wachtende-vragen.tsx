import { useQueries, useQuery } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import { KnopLink, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { telWoord } from '../../../web/platform/tekst.ts';

interface Kind {
  readonly id: string;
  readonly roepnaam: string;
}
/** What this screen needs of the consents; the capability toestemming has the whole. */
interface Vraag {
  readonly stand: { readonly loopt: boolean; readonly geldt: boolean };
  readonly beslissers: readonly { readonly benIk: boolean; readonly antwoord: string | null }[];
  readonly mag: { readonly antwoorden: readonly string[] };
}

/** Where a parent lands after logging in: which questions of consent wait, per child. Quiet when none does or when it is not there. */
export function WachtendeVragen() {
  const kinderen = useQuery({
    queryKey: ['kinderen'],
    queryFn: () => api.get<{ kinderen: readonly Kind[] }>('/kinderen'),
  });
  const lijst = kinderen.data?.kinderen ?? [];
  const vragen = useQueries({
    queries: lijst.map(({ id }) => ({
      queryKey: ['wachtende-vragen', id],
      queryFn: () => api.get<{ toestemmingen: readonly Vraag[] }>(`/leerlingen/${id}/toestemmingen`),
    })),
  });
  return lijst.map(({ id, roepnaam }, plek) => {
    const aantal = (vragen[plek]?.data?.toestemmingen ?? []).filter(wacht).length;
    if (aantal === 0) return null;
    return (
      <Melding
        key={id}
        soort="waarschuwing"
        kop={`${telWoord(aantal, 'vraag', 'vragen')} om toestemming over ${roepnaam} ${aantal === 1 ? 'wacht' : 'wachten'} op u`}
      >
        <p>De school wil iets vragen of delen. U beslist. Nee zeggen mag: de hulp op school gaat gewoon door.</p>
        <Knoppenrij>
          <KnopLink klein href={`/leerlingen/${id}/toestemmingen`}>
            {aantal === 1 ? 'Lees de vraag' : 'Lees de vragen'}
          </KnopLink>
        </Knoppenrij>
      </Melding>
    );
  });
}

function wacht({ stand, beslissers, mag }: Vraag): boolean {
  return (
    stand.loopt &&
    !stand.geldt &&
    mag.antwoorden.length > 0 &&
    beslissers.some(({ benIk, antwoord }) => benIk && antwoord === null)
  );
}
