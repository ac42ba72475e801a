import { schrijfDatumKort } from '../../../kern/tijd/datum.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { type Kolom, Tabel } from '../../../web/platform/delen/tabel.tsx';
import { TermijnStatus } from '../../../web/platform/delen/termijnbalk.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Aanmeldingregel } from '../contract.ts';
import type { Toestand } from '../regels/toestand.ts';
import { TOESTANDSOORT } from './woorden.ts';

/** The applications: with the school for a parent, with the support expected for a school. */
export function Aanmeldingentabel({
  isOuder,
  rijen,
}: {
  readonly isOuder: boolean;
  readonly rijen: readonly Aanmeldingregel[];
}) {
  const { vandaag } = useIk();
  const kolommen: readonly Kolom<Aanmeldingregel>[] = [
    {
      sleutel: 'kind',
      kop: 'Kind',
      cel: ({ id, leerlingnaam, nummer }) => (
        <>
          <Anker href={`/aanmeldingen/${id}`}>{leerlingnaam}</Anker>
          <div className="opmaat-klein opmaat-rustig">{nummer}</div>
        </>
      ),
    },
    ...(isOuder
      ? [{ sleutel: 'school', kop: 'School', cel: ({ school }: Aanmeldingregel) => `${school.naam}, ${school.plaats}` }]
      : []),
    {
      sleutel: 'ontvangen',
      kop: 'Ontvangen',
      cel: ({ ontvangenDag }) => <span className="aanmelding-dag">{schrijfDatumKort(ontvangenDag)}</span>,
    },
    {
      sleutel: 'start',
      kop: 'Gewenste start',
      cel: ({ gewensteStart }) => <span className="aanmelding-dag">{schrijfDatumKort(gewensteStart)}</span>,
    },
    ...(isOuder
      ? []
      : [
          {
            sleutel: 'ondersteuning',
            kop: 'Extra ondersteuning',
            cel: ({ ondersteuningVerwacht }: Aanmeldingregel) => (ondersteuningVerwacht ? 'Verwacht' : 'Niet verwacht'),
          },
        ]),
    {
      sleutel: 'stand',
      kop: 'Stand',
      cel: ({ toestand, toestandnaam }) => <Status soort={TOESTANDSOORT[toestand as Toestand]}>{toestandnaam}</Status>,
    },
    {
      sleutel: 'besluit',
      kop: 'Besluit uiterlijk',
      cel: ({ laatsteDag }) =>
        laatsteDag === null ? (
          'Afgerond'
        ) : (
          <>
            {schrijfDatumKort(laatsteDag)} <TermijnStatus laatsteDag={laatsteDag} vandaag={vandaag} />
          </>
        ),
    },
  ];
  return (
    <Tabel
      bijschrift="Aanmeldingen"
      bijschriftVerborgen
      kolommen={kolommen}
      rijen={rijen}
      sleutelVan={({ id }) => id}
    />
  );
}
