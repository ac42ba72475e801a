import { type FormEvent, useState } from 'react';
import { schrijfDatumKort } from '../../../kern/tijd/datum.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Paginering } from '../../../web/platform/delen/paginering.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { TermijnStatus } from '../../../web/platform/delen/termijnbalk.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfBedrag } from '../../../web/platform/tekst.ts';
import type { Wachtrij } from '../contract-lijsten.ts';
import './arrangement.css';
import { useWachtrij } from './vragen.ts';
import { statusSoort } from './woorden.ts';

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
        <Melding soort="fout" kop="De aanvragen zijn er nu niet">
          <p>{vraag.error.message}</p>
          <Knop soort="secundair" onClick={() => void vraag.refetch()}>
            Probeer het opnieuw
          </Knop>
        </Melding>
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
  const [tekst, zetTekst] = useState(zoek);
  const zoekOp = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    onZet({ zoek: tekst.trim() || undefined });
  };
  return (
    <form className="arrangement-filters" onSubmit={zoekOp}>
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
      <Tekstveld
        naam="zoek"
        label="Zoek op nummer of school"
        soort="search"
        verplicht="zoek"
        breedte="middel"
        waarde={tekst}
        onWaarde={zetTekst}
        maxTekens={60}
      />
      <Knop type="submit" soort="secundair" icoon="zoek">
        Zoeken
      </Knop>
    </form>
  );
}

function Lijst({ wachtrij, onPagina }: { readonly wachtrij: Wachtrij; readonly onPagina: (pagina: number) => void }) {
  const { vandaag } = useIk();
  const { aanvragen, totaal, pagina, perPagina } = wachtrij;
  if (totaal === 0)
    return (
      <Leeg kop="Geen aanvragen" icoon="lijst">
        Zodra een school een arrangement aanvraagt, staat het hier, met de dag waarop u beslist.
      </Leeg>
    );
  return (
    <>
      <Tabel
        bijschrift="Aanvragen voor arrangementen"
        bijschriftVerborgen
        rijen={aanvragen}
        sleutelVan={({ id }) => id}
        kolommen={[
          {
            sleutel: 'aanvraag',
            kop: 'Aanvraag',
            cel: ({ id, nummer, naam }) => (
              <>
                <Anker href={`/arrangementen/${id}`}>{nummer}</Anker>
                <div className="opmaat-klein opmaat-rustig">{naam}</div>
              </>
            ),
          },
          { sleutel: 'school', kop: 'School', cel: ({ school }) => school },
          { sleutel: 'gevraagd', kop: 'Gevraagd', rechts: true, cel: ({ gevraagd }) => schrijfBedrag(gevraagd) },
          {
            sleutel: 'ingediend',
            kop: 'Ingediend',
            cel: ({ ingediendDag }) => <span className="arrangement-dag">{schrijfDatumKort(ingediendDag)}</span>,
          },
          {
            sleutel: 'besluit',
            kop: 'Besluit uiterlijk',
            cel: ({ toestand, stand, beslisdatum }) => {
              if (toestand === 'aanvulling') return <Status soort="neutraal">staat stil</Status>;
              if (toestand !== 'ingediend') return <Status soort={statusSoort({ toestand, stand })}>{stand}</Status>;
              return (
                beslisdatum && (
                  <>
                    <span className="arrangement-dag">{schrijfDatumKort(beslisdatum)}</span>{' '}
                    <TermijnStatus laatsteDag={beslisdatum} vandaag={vandaag} />
                  </>
                )
              );
            },
          },
          {
            sleutel: 'wacht',
            kop: 'Wacht op',
            cel: ({ toestand, voorgesteldDoor, zelfVoorgesteld }) => {
              if (toestand === 'aanvulling') return 'De school';
              if (toestand !== 'ingediend') return '–';
              if (voorgesteldDoor === null) return 'Een voorstel';
              return zelfVoorgesteld ? 'Een collega, na uw voorstel' : `Een besluit (voorstel: ${voorgesteldDoor})`;
            },
          },
        ]}
      />
      {totaal > perPagina && (
        <Paginering pagina={pagina} perPagina={perPagina} totaal={totaal} wat="aanvragen" onPagina={onPagina} />
      )}
    </>
  );
}
