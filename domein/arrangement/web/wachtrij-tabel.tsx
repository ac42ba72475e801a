import { schrijfDatumKort } from '../../../kern/tijd/datum.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Paginering } from '../../../web/platform/delen/paginering.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { TermijnStatus } from '../../../web/platform/delen/termijnbalk.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfBedrag } from '../../../web/platform/tekst.ts';
import type { Wachtrij } from '../contract-lijsten.ts';
import { statusSoort } from './woorden.ts';

/** The requests of the queue, or that there are none. */
export function Lijst({
  wachtrij,
  onPagina,
}: {
  readonly wachtrij: Wachtrij;
  readonly onPagina: (pagina: number) => void;
}) {
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
