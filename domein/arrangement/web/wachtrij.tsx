import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Laadfout } from '../../../web/platform/delen/laadfout.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Zoekformulier } from '../../../web/platform/delen/zoekformulier.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import './arrangement.css';
import { useWachtrij } from './vragen.ts';
import { Lijst } from './wachtrij-tabel.tsx';

/** ARR-2 · The requests at the SWV, by term. Without names of pupils: those stand in the request. */
export function Wachtrijscherm() {
  const [zoek, zetZoek] = useZoek();
  const vraag = useWachtrij({ stand: zoek.stand, zoek: zoek.zoek, pagina: zoek.pagina });
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel="Aanvragen voor arrangementen"
        sub="Het eerst wat het eerst een besluit nodig heeft. De een stelt een besluit voor, een ander neemt het."
      />
      <Filters
        stand={zoek.stand ?? 'te_beslissen'}
        zoek={zoek.zoek ?? ''}
        onZet={(nieuw) => zetZoek({ ...nieuw, pagina: undefined })}
      />
      {vraag.isPending && <Laden wat="de aanvragen" regels={6} />}
      {vraag.isError && (
        <Laadfout kop="De aanvragen zijn er nu niet" fout={vraag.error} opnieuw={() => void vraag.refetch()} />
      )}
      {vraag.data && <Lijst wachtrij={vraag.data} onPagina={(pagina) => zetZoek({ pagina: String(pagina) })} />}
    </div>
  );
}

interface FiltersProps {
  readonly stand: string;
  readonly zoek: string;
  readonly onZet: (nieuw: Record<string, string | undefined>) => void;
}

function Filters({ stand, zoek, onZet }: FiltersProps) {
  return (
    <Zoekformulier label="Zoek op nummer of school" zoek={zoek} onZoek={(zoek) => onZet({ zoek })}>
      <Keuzelijst
        naam="stand"
        label="Stand"
        verplicht="zoek"
        breedte="middel"
        waarde={stand}
        onWaarde={(nieuw) => onZet({ stand: nieuw })}
        opties={[
          { waarde: 'te_beslissen', tekst: 'Nog te beslissen' },
          { waarde: 'afgerond', tekst: 'Afgerond' },
        ]}
      />
    </Zoekformulier>
  );
}
