import type { ReactNode } from 'react';
import type { Datum } from '../../../kern/tijd/datum.ts';
import { schrijfDag, schrijfMaand } from '../tekst.ts';
import { Icoon, type IcoonNaam } from './icoon.tsx';
import type { StatusSoort } from './status.tsx';

export interface Gebeurtenis {
  readonly id: string;
  readonly datum: Datum;
  /** Time of the day, when it matters: `14:05`. */
  readonly tijd?: string | undefined;
  readonly titel: ReactNode;
  /** Who did it, with role: `Samira Bakker, intern begeleider`. */
  readonly wie?: string | undefined;
  readonly tekst?: ReactNode;
  readonly icoon?: IcoonNaam | undefined;
  readonly soort?: StatusSoort | undefined;
}

export interface TijdlijnProps {
  /** In the order in which they are shown; usually newest first. */
  readonly gebeurtenissen: readonly Gebeurtenis[];
  readonly kopniveau?: 2 | 3 | 4 | undefined;
}

/** What happened, grouped by month. */
export function Tijdlijn({ gebeurtenissen, kopniveau = 3 }: TijdlijnProps) {
  const Kop = `h${kopniveau}` as const;
  return (
    <div className="opmaat-tijdlijn">
      {groepeerPerMaand(gebeurtenissen).map(({ maand, inMaand }) => (
        <section key={`${maand} ${inMaand[0]?.id}`}>
          <Kop className="opmaat-tijdlijn__maand">{maand}</Kop>
          <ol>
            {inMaand.map((gebeurtenis) => (
              <Regel key={gebeurtenis.id} gebeurtenis={gebeurtenis} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Regel({ gebeurtenis: g }: { readonly gebeurtenis: Gebeurtenis }) {
  return (
    <li className="opmaat-gebeurtenis">
      <span className={`opmaat-gebeurtenis__bol opmaat-gebeurtenis__bol--${g.soort ?? 'info'}`} aria-hidden="true">
        <Icoon naam={g.icoon ?? 'document'} maat={18} />
      </span>
      <div>
        <div className="opmaat-gebeurtenis__kop">{g.titel}</div>
        <div className="opmaat-gebeurtenis__bij">
          <time dateTime={g.datum}>{schrijfDag(g.datum)}</time>
          {g.tijd && `, ${g.tijd} uur`}
          {g.wie && ` · ${g.wie}`}
        </div>
        {g.tekst && <div className="opmaat-gebeurtenis__tekst">{g.tekst}</div>}
      </div>
    </li>
  );
}

interface Maandgroep {
  readonly maand: string;
  readonly inMaand: Gebeurtenis[];
}

function groepeerPerMaand(gebeurtenissen: readonly Gebeurtenis[]): readonly Maandgroep[] {
  const groepen: Maandgroep[] = [];
  for (const gebeurtenis of gebeurtenissen) {
    const maand = schrijfMaand(gebeurtenis.datum);
    const laatste = groepen.at(-1);
    if (laatste?.maand === maand) laatste.inMaand.push(gebeurtenis);
    else groepen.push({ maand, inMaand: [gebeurtenis] });
  }
  return groepen;
}
