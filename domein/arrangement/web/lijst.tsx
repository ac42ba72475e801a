import { schrijfDatumKort } from '../../../kern/tijd/datum.ts';
import { apiPad } from '../../../web/platform/api.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Knop, KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Paginering } from '../../../web/platform/delen/paginering.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import { schrijfBedrag } from '../../../web/platform/tekst.ts';
import type { Arrangementlijst } from '../contract-lijsten.ts';
import { BETALERS, SOORTEN, SOORTNAAM } from '../regels/soorten.ts';
import './arrangement.css';
import { useLijst } from './vragen.ts';
import { schrijfSchooljaar, statusSoort, zegVoorWie } from './woorden.ts';

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
        <Melding soort="fout" kop="De arrangementen zijn er nu niet">
          <p>{vraag.error.message}</p>
          <Knop soort="secundair" onClick={() => void vraag.refetch()}>
            Probeer het opnieuw
          </Knop>
        </Melding>
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

function Lijst({ lijst, onPagina }: { readonly lijst: Arrangementlijst; readonly onPagina: (pagina: number) => void }) {
  const { arrangementen, totaal, pagina, perPagina } = lijst;
  if (totaal === 0)
    return (
      <Leeg
        kop="Geen arrangementen"
        icoon="passend"
        actie={<KnopLink href="/arrangementen/nieuw">Nieuw arrangement</KnopLink>}
      >
        Kies andere filters, of stel een arrangement op.
      </Leeg>
    );
  return (
    <>
      <Tabel
        bijschrift="Arrangementen"
        bijschriftVerborgen
        rijen={arrangementen}
        sleutelVan={({ id }) => id}
        kolommen={[
          {
            sleutel: 'naam',
            kop: 'Arrangement',
            cel: ({ id, naam, nummer }) => (
              <>
                <Anker href={`/arrangementen/${id}`}>{naam}</Anker>
                <div className="opmaat-klein opmaat-rustig">{nummer}</div>
              </>
            ),
          },
          { sleutel: 'wie', kop: 'Voor wie', cel: zegVoorWie },
          { sleutel: 'uitvoerder', kop: 'Uitvoerder', cel: ({ uitvoerder }) => uitvoerder },
          {
            sleutel: 'tot',
            kop: 'Van en tot en met',
            cel: ({ van, tot }) => (
              <>
                <span className="arrangement-dag">{schrijfDatumKort(van)}</span> {'– '}
                <span className="arrangement-dag">{schrijfDatumKort(tot)}</span>
              </>
            ),
          },
          { sleutel: 'stand', kop: 'Stand', cel: (rij) => <Status soort={statusSoort(rij)}>{rij.stand}</Status> },
          { sleutel: 'kosten', kop: 'Kosten', rechts: true, cel: ({ kosten }) => schrijfBedrag(kosten) },
        ]}
      />
      {totaal > perPagina && (
        <Paginering pagina={pagina} perPagina={perPagina} totaal={totaal} wat="arrangementen" onPagina={onPagina} />
      )}
    </>
  );
}

function Totalen({ totalen }: Pick<Arrangementlijst, 'totalen'>) {
  if (totalen.length === 0) return null;
  return (
    <Blok kop="Toegekend, per schooljaar en betaler">
      <Tabel
        bijschrift="Toegekende bedragen per schooljaar en betaler"
        bijschriftVerborgen
        rijen={totalen}
        sleutelVan={({ schooljaar, betaler }) => `${schooljaar} ${betaler}`}
        kolommen={[
          { sleutel: 'jaar', kop: 'Schooljaar', cel: ({ schooljaar }) => schrijfSchooljaar(schooljaar) },
          { sleutel: 'betaler', kop: 'Betaler', cel: ({ betaler }) => BETALERS[betaler] },
          { sleutel: 'aantal', kop: 'Arrangementen', rechts: true, cel: ({ aantal }) => aantal },
          { sleutel: 'bedrag', kop: 'Bedrag', rechts: true, cel: ({ bedrag }) => schrijfBedrag(bedrag) },
        ]}
      />
    </Blok>
  );
}
