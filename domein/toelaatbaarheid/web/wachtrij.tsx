import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Laadfout } from '../../../web/platform/delen/laadfout.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import './toelaatbaarheid.css';
import { Soortuitleg } from './soort-uitleg.tsx';
import { useWachtrij } from './vragen.ts';
import { Filters, Standen } from './wachtrij-keuzes.tsx';
import { Aanvragentabel } from './wachtrij-tabel.tsx';

/** The queue of the SWV: what must be decided first on top. Filters stand in the address. */
export function Wachtrijscherm() {
  const { organisatienaam } = useIk();
  const [zoek, zetZoek] = useZoek();
  const vraag = useWachtrij(zoek);
  if (vraag.isPending) return <Laden wat="de aanvragen" regels={8} />;
  if (vraag.isError)
    return (
      <>
        <Paginakop titel="Aanvragen toelaatbaarheid" />
        <Laadfout kop="De aanvragen zijn er nu niet" fout={vraag.error} opnieuw={() => void vraag.refetch()} />
      </>
    );
  const regels = vraag.data.pages.flatMap((pagina) => pagina.regels);
  const eerste = vraag.data.pages[0];
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel="Aanvragen toelaatbaarheid"
        sub={`${organisatienaam ?? ''}: waarover u het eerst moet besluiten, staat bovenaan.`}
      />
      <Standen telling={eerste?.telling ?? null} stand={zoek.stand ?? 'alle'} onKies={(stand) => zetZoek({ stand })} />
      <Filters zoek={zoek} scholen={eerste?.scholen ?? []} onZet={zetZoek} />
      {regels.length === 0 ? (
        <Leeg kop="Geen aanvragen met deze keuzes" icoon="vinkje">
          Zodra een school een aanvraag indient, staat zij hier met de dag waarop u besluit.
        </Leeg>
      ) : (
        <>
          <Aanvragentabel regels={regels} afgerond={zoek.stand === 'afgerond'} />
          <Soortuitleg soorten={regels.map(({ soort }) => soort)} />
        </>
      )}
      {vraag.hasNextPage && (
        <div>
          <Knop soort="secundair" bezig={vraag.isFetchingNextPage} onClick={() => void vraag.fetchNextPage()}>
            Meer aanvragen tonen
          </Knop>
        </div>
      )}
    </div>
  );
}
