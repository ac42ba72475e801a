import { schrijfDatumKort } from '../../../kern/tijd/datum.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { type Kolom, Tabel } from '../../../web/platform/delen/tabel.tsx';
import { TermijnStatus } from '../../../web/platform/delen/termijnbalk.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { TlvToestand } from '../../tlv/regels/toestand.ts';
import type { Wachtrijregel } from '../contract.ts';
import { kort, TOESTANDSOORT } from './woorden.ts';

/** The requests of the queue. */
export function Aanvragentabel({
  regels,
  afgerond,
}: {
  readonly regels: readonly Wachtrijregel[];
  readonly afgerond: boolean;
}) {
  const { vandaag } = useIk();
  const kolommen: readonly Kolom<Wachtrijregel>[] = [
    {
      sleutel: 'leerling',
      kop: 'Leerling',
      cel: ({ id, naam, nummer }) => (
        <>
          <Anker href={`/swv/tlv/${id}`}>{naam}</Anker>
          <div className="opmaat-klein opmaat-rustig">{nummer}</div>
        </>
      ),
    },
    { sleutel: 'soort', kop: 'Gevraagd', cel: ({ soort, categorie }) => kort(soort, categorie) },
    {
      sleutel: 'school',
      kop: 'School',
      cel: ({ school, plaats }) => (
        <>
          {school}
          <div className="opmaat-klein opmaat-rustig">{plaats}</div>
        </>
      ),
    },
    {
      sleutel: 'adviezen',
      kop: 'Adviezen',
      cel: ({ adviezenGegeven, adviezenGevraagd }) =>
        adviezenGevraagd === 0 ? 'Nog niet gevraagd' : `${adviezenGegeven} van 2`,
    },
    {
      sleutel: 'stand',
      kop: 'Stand',
      cel: ({ toestand, toestandnaam }) => (
        <Status soort={TOESTANDSOORT[toestand as TlvToestand]}>{toestandnaam}</Status>
      ),
    },
    {
      sleutel: 'besluit',
      kop: afgerond ? 'Afgerond op' : 'Besluit uiterlijk',
      cel: ({ beslisdatum, afgerondOp }) => {
        if (afgerondOp !== null) return schrijfDatumKort(afgerondOp);
        if (beslisdatum === null) return 'Termijn staat stil';
        return (
          <>
            {schrijfDatumKort(beslisdatum)} <TermijnStatus laatsteDag={beslisdatum} vandaag={vandaag} />
          </>
        );
      },
    },
  ];
  return (
    <Tabel bijschrift="Aanvragen" bijschriftVerborgen kolommen={kolommen} rijen={regels} sleutelVan={({ id }) => id} />
  );
}
