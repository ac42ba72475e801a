import { apiPad } from '../../../web/platform/api.ts';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Laadfout } from '../../../web/platform/delen/laadfout.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import { BETALERS, SOORTEN, SOORTNAAM } from '../regels/soorten.ts';
import './arrangement.css';
import { Lijst, Totalen } from './lijst-tabel.tsx';
import { useLijst } from './vragen.ts';

/** The arrangements of a school, with filters and what they cost. */
export function Arrangementenscherm() {
  const [zoek, zetZoek] = useZoek();
  const filters = { soort: zoek.soort, stand: zoek.stand, betaler: zoek.betaler };
  const vraag = useLijst({ ...filters, pagina: zoek.pagina });
  const zet = (nieuw: Record<string, string | undefined>) => zetZoek({ ...nieuw, pagina: undefined });
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel="Arrangementen"
        sub="Extra ondersteuning voor leerlingen, groepen en leraren van uw school."
        acties={
          <>
            <KnopLink href="/arrangementen/nieuw" icoon="plus">
              Nieuw arrangement
            </KnopLink>
            <KnopLink soort="secundair" icoon="downloaden" href={apiPad('/arrangementen-bestand', filters)} download="">
              Bestand (csv)
            </KnopLink>
          </>
        }
      />
      <div className="arrangement-filters">
        <Keuzelijst
          naam="soort"
          label="Voor wie"
          verplicht="zoek"
          breedte="middel"
          leeg="Alle"
          waarde={zoek.soort ?? ''}
          onWaarde={(soort) => zet({ soort })}
          opties={SOORTEN.map((soort) => ({ waarde: soort, tekst: SOORTNAAM[soort] }))}
        />
        <Keuzelijst
          naam="stand"
          label="Stand"
          verplicht="zoek"
          breedte="middel"
          waarde={zoek.stand ?? 'lopend'}
          onWaarde={(stand) => zet({ stand })}
          opties={[
            { waarde: 'lopend', tekst: 'Lopend en in voorbereiding' },
            { waarde: 'te_beslissen', tekst: 'Nog niet toegekend' },
            { waarde: 'afgerond', tekst: 'Afgerond' },
            { waarde: 'alle', tekst: 'Alle' },
          ]}
        />
        <Keuzelijst
          naam="betaler"
          label="Wie betaalt"
          verplicht="zoek"
          breedte="middel"
          leeg="Iedereen"
          waarde={zoek.betaler ?? ''}
          onWaarde={(betaler) => zet({ betaler })}
          opties={Object.entries(BETALERS).map(([waarde, tekst]) => ({ waarde, tekst }))}
        />
      </div>
      {vraag.isPending && <Laden wat="de arrangementen" regels={6} />}
      {vraag.isError && (
        <Laadfout kop="De arrangementen zijn er nu niet" fout={vraag.error} opnieuw={() => void vraag.refetch()} />
      )}
      {vraag.data && (
        <>
          <Lijst lijst={vraag.data} onPagina={(pagina) => zetZoek({ pagina: String(pagina) })} />
          <Totalen totalen={vraag.data.totalen} />
        </>
      )}
    </div>
  );
}
