import { type Datum, schrijfDatum, schrijfDatumMetAfstand, verschilInDagen } from '../../../kern/tijd/datum.ts';
import { standVan, type Termijnstand } from '../../../kern/tijd/termijn.ts';
import type { Bron } from '../../../kern/uitkomst/uitkomst.ts';
import { schrijfResterend } from '../tekst.ts';
import { Bronregel } from './redenen.tsx';
import { Status, type StatusSoort } from './status.tsx';

export interface TermijnbalkProps {
  readonly naam: string;
  /** First day; without it there is no bar. */
  readonly begin?: Datum | undefined;
  readonly laatsteDag: Datum;
  readonly vandaag: Datum;
  /** `gehaald`: what had to be done is done. `staat-stil`: the term does not run now. */
  readonly stand?: 'loopt' | 'gehaald' | 'staat-stil' | undefined;
  readonly toelichting?: string | undefined;
  readonly bron?: Bron | undefined;
}

const standwoorden = {
  ruim: 'loopt',
  nadert: 'bijna om',
  vandaag: 'laatste dag',
  verstreken: 'te laat',
} as const satisfies Record<Termijnstand, string>;

const kleuren = { ruim: 'info', nadert: 'let-op', vandaag: 'let-op', verstreken: 'fout' } as const satisfies Record<
  Termijnstand,
  StatusSoort
>;

/** A legal or agreed term: its last day written out, how it stands in words and colour, and what it rests on. */
export function Termijnbalk(props: TermijnbalkProps) {
  const stand = props.stand ?? 'loopt';
  const { soort, woorden } = zegStand(props, stand);
  const deel = props.begin === undefined ? undefined : berekenDeel(props.begin, props.laatsteDag, props.vandaag);
  const dag =
    stand === 'loopt' ? schrijfDatumMetAfstand(props.laatsteDag, props.vandaag) : schrijfDatum(props.laatsteDag);
  return (
    <div className={`opmaat-termijn opmaat-termijn--${soort}`}>
      <div className="opmaat-termijn__kop">
        <span className="opmaat-termijn__naam">{props.naam}</span>
        <Status soort={soort}>{woorden}</Status>
      </div>
      {deel !== undefined && (
        <svg className="opmaat-termijn__balk" aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 1">
          <rect width={stand === 'gehaald' ? 100 : deel * 100} height="1" />
        </svg>
      )}
      <div>Uiterlijk {dag}</div>
      {props.toelichting && <div className="opmaat-klein opmaat-rustig">{props.toelichting}</div>}
      {props.bron && <Bronregel bron={props.bron} />}
    </div>
  );
}

function zegStand(props: TermijnbalkProps, stand: 'loopt' | 'gehaald' | 'staat-stil') {
  switch (stand) {
    case 'gehaald':
      return { soort: 'goed', woorden: 'gehaald' } as const;
    case 'staat-stil':
      return { soort: 'neutraal', woorden: 'staat stil' } as const;
    case 'loopt': {
      const loopt = standVan(props, props.vandaag);
      return { soort: kleuren[loopt], woorden: standwoorden[loopt] } as const;
    }
  }
}

/** Which part of the term has passed, between 0.02 (so that there is something to see) and 1. */
function berekenDeel(begin: Datum, laatsteDag: Datum, vandaag: Datum): number {
  const lengte = Math.max(1, verschilInDagen(begin, laatsteDag));
  return Math.min(1, Math.max(0.02, verschilInDagen(begin, vandaag) / lengte));
}

export type TermijnStatusProps = Pick<TermijnbalkProps, 'laatsteDag' | 'vandaag'>;

/** The same in a few words, for a line in a list: `nog 3 dagen`. */
export function TermijnStatus({ laatsteDag, vandaag }: TermijnStatusProps) {
  return <Status soort={kleuren[standVan({ laatsteDag }, vandaag)]}>{schrijfResterend(laatsteDag, vandaag)}</Status>;
}
