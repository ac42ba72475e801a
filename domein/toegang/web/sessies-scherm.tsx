import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { schrijfMoment } from '../../../web/platform/tekst.ts';
import type { EigenSessie } from '../contract.ts';

/** Where one is logged in, and the way to end what one does not recognise. */
export function Sessiesscherm() {
  const vraagbaak = useQueryClient();
  const vraag = useQuery({
    queryKey: ['sessies'],
    queryFn: () => api.get<{ sessies: EigenSessie[] }>('/sessies'),
    staleTime: 0,
  });
  const beeindig = useMutation({
    mutationFn: (id: string | undefined) => api.verwijder(id === undefined ? '/sessies' : `/sessies/${id}`),
    onSettled: () => vraagbaak.invalidateQueries({ queryKey: ['sessies'] }),
  });
  if (vraag.isPending) return <Laden wat="uw sessies" />;
  const sessies = vraag.data?.sessies ?? [];
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Waar ben ik ingelogd"
        sub="Herkent u iets niet? Beëindig het, en vertel het uw school of organisatie. Wie dertig minuten niets doet, wordt vanzelf uitgelogd."
      />
      {(vraag.error ?? beeindig.error) && (
        <Melding soort="fout" kop="Dit lukte niet" nieuw>
          <p>{(vraag.error ?? beeindig.error)?.message}</p>
        </Melding>
      )}
      <Tabel
        bijschrift="Uw sessies"
        bijschriftVerborgen
        rijen={sessies}
        sleutelVan={({ id }) => id}
        kolommen={[
          {
            sleutel: 'apparaat',
            kop: 'Apparaat',
            cel: ({ apparaat, deze }) => (
              <>
                {apparaat} {deze && <Status soort="info">hier werkt u nu</Status>}
              </>
            ),
          },
          { sleutel: 'begonnen', kop: 'Ingelogd', cel: ({ begonnenOp }) => schrijfMoment(begonnenOp) },
          { sleutel: 'laatst', kop: 'Laatst gebruikt', cel: ({ laatstOp }) => schrijfMoment(laatstOp) },
          {
            sleutel: 'doe',
            kop: 'Beëindigen',
            cel: ({ id, deze, apparaat }) =>
              deze ? (
                'Met Uitloggen, in het menu bij uw naam'
              ) : (
                <Knop soort="secundair" klein bezig={beeindig.isPending} onClick={() => beeindig.mutate(id)}>
                  Beëindigen<span className="opmaat-verborgen">: {apparaat}</span>
                </Knop>
              ),
          },
        ]}
      />
      {sessies.length > 1 && (
        <Knoppenrij>
          <Knop soort="gevaar" bezig={beeindig.isPending} onClick={() => beeindig.mutate(undefined)}>
            Overal elders uitloggen
          </Knop>
        </Knoppenrij>
      )}
    </div>
  );
}
