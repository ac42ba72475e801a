import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Status, type StatusSoort } from '../../../web/platform/delen/status.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Jaarlijst } from '../contract.ts';
import { JAARSTANDEN, type Jaarstand } from '../regels/jaarstand.ts';

type Regel = Jaarlijst['regels'][number];

const KLEUR = {
  gemist: 'fout',
  te_doen: 'neutraal',
  te_laat_gedaan: 'let-op',
  gedaan: 'goed',
  nog_niet: 'neutraal',
} as const satisfies Record<Jaarstand, StatusSoort>;

/** The plans with how their evaluation stands. */
export function Jaartabel({ regels }: { readonly regels: readonly Regel[] }) {
  return (
    <Tabel
      bijschrift="Plannen met de stand van de evaluatie"
      bijschriftVerborgen
      rijen={regels}
      sleutelVan={({ opp }) => opp}
      kolommen={[
        { sleutel: 'naam', kop: 'Leerling', cel: (regel) => <Leerling regel={regel} /> },
        { sleutel: 'groep', kop: 'Groep', cel: ({ groep }) => groep },
        { sleutel: 'stand', kop: 'Evaluatie met ouders', cel: (regel) => <Stand regel={regel} /> },
        { sleutel: 'dag', kop: 'Dag', cel: (regel) => <Dag regel={regel} /> },
      ]}
    />
  );
}

function Leerling({ regel }: { readonly regel: Regel }) {
  return (
    <>
      <Anker href={`/leerlingen/${regel.leerling}/opp/evaluaties`}>{regel.naam}</Anker>
      <div className="opmaat-klein opmaat-rustig">{regel.nummer}</div>
    </>
  );
}

function Stand({ regel: { stand, eerderGemist, zonderOuders } }: { readonly regel: Regel }) {
  return (
    <div className="opmaat-stapel opmaat-stapel--dicht">
      {eerderGemist.length > 0 && (
        <div>
          <Status soort="fout">Gemist in {eerderGemist.join(' en ')}</Status>
        </div>
      )}
      <div>
        <Status soort={KLEUR[stand]}>{JAARSTANDEN[stand]}</Status>
      </div>
      {zonderOuders && stand !== 'gedaan' && (
        <div className="opmaat-klein opmaat-rustig">Wel geëvalueerd, maar zonder de ouders</div>
      )}
    </div>
  );
}

function Dag({ regel: { stand, dag } }: { readonly regel: Regel }) {
  if (dag === null) return <>Niet dit schooljaar</>;
  return <>{stand === 'gedaan' || stand === 'te_laat_gedaan' ? schrijfDag(dag) : `uiterlijk ${schrijfDag(dag)}`}</>;
}
