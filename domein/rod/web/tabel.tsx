import { useState } from 'react';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Status, type StatusSoort } from '../../../web/platform/delen/status.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Rodrij } from '../contract.ts';
import { RODREDENEN, type Rodreden } from '../regels/ontbreekt.ts';
import { Roddoen } from './doen.tsx';

const KLEUR = {
  plan_te_laat: 'fout',
  afgekeurd: 'fout',
  aanleveren: 'let-op',
  einde_aanleveren: 'let-op',
  wacht: 'info',
  geen_plan: 'neutraal',
  in_orde: 'goed',
} as const satisfies Record<Rodreden, StatusSoort>;

/** The plans, to choose one or more of, with what one can do with the choice below them. */
export function Rodtabel({ rijen }: { readonly rijen: readonly Rodrij[] }) {
  const [gekozen, zetGekozen] = useState<ReadonlySet<string>>(new Set());
  const kies = (opp: string, aan: boolean) => {
    const nieuw = new Set(gekozen);
    if (aan) nieuw.add(opp);
    else nieuw.delete(opp);
    zetGekozen(nieuw);
  };
  const kiesbaar = rijen.filter(({ stappen }) => stappen.length > 0);
  return (
    <>
      <Tabel
        bijschrift="Plannen met hun stand in ROD"
        bijschriftVerborgen
        rijen={rijen}
        sleutelVan={({ opp }) => opp}
        kolommen={[
          {
            sleutel: 'naam',
            kop: 'Leerling',
            cel: (rij) => <Leerling rij={rij} gekozen={gekozen.has(rij.opp)} onKies={(aan) => kies(rij.opp, aan)} />,
          },
          { sleutel: 'groep', kop: 'Groep', cel: ({ groep }) => groep },
          { sleutel: 'datum', kop: 'Te melden', cel: (rij) => <TeMelden rij={rij} /> },
          { sleutel: 'stand', kop: 'Waarom nog niet', cel: (rij) => <Waarom rij={rij} /> },
        ]}
      />
      {kiesbaar.length > 0 && (
        <Roddoen
          gekozen={kiesbaar.filter(({ opp }) => gekozen.has(opp))}
          kiesbaar={kiesbaar}
          onKies={(plannen) => zetGekozen(new Set(plannen.map(({ opp }) => opp)))}
          onKlaar={() => zetGekozen(new Set())}
        />
      )}
    </>
  );
}

interface Leerlingcel {
  readonly rij: Rodrij;
  readonly gekozen: boolean;
  readonly onKies: (aan: boolean) => void;
}

function Leerling({ rij: { leerling, naam, nummer, stappen }, gekozen, onKies }: Leerlingcel) {
  return (
    <div className={stappen.length > 0 ? 'rod-keuze' : 'rod-keuze rod-keuze--geen'}>
      {stappen.length > 0 && (
        <input
          type="checkbox"
          aria-label={`Kies ${naam}`}
          checked={gekozen}
          onChange={(gebeurtenis) => onKies(gebeurtenis.target.checked)}
        />
      )}
      <div>
        <Anker href={`/leerlingen/${leerling}/opp`}>{naam}</Anker>
        <div className="opmaat-klein opmaat-rustig">{nummer}</div>
      </div>
    </div>
  );
}

function TeMelden({ rij: { begin, einde, fase, beginOpen } }: { readonly rij: Rodrij }) {
  if (begin === null) return <>Eerst het plan vaststellen</>;
  return (
    <>
      {(fase === 'begin' || beginOpen) && <div>Begin {schrijfDag(begin)}</div>}
      {einde !== null && <div>Einde {schrijfDag(einde)}</div>}
    </>
  );
}

function Waarom({ rij: { waarom, reden, sinds } }: { readonly rij: Rodrij }) {
  return (
    <>
      <Status soort={KLEUR[waarom]}>{RODREDENEN[waarom]}</Status>
      {reden !== '' && <div>{reden}</div>}
      {sinds !== null && <div className="opmaat-klein opmaat-rustig">Sinds {schrijfDag(sinds)}</div>}
    </>
  );
}
