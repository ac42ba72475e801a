import type { ReactNode } from 'react';
import { Icoon } from './icoon.tsx';

export interface Stap {
  readonly naam: string;
  readonly staat: 'klaar' | 'nu' | 'straks' | 'vervallen';
  /** When, in words: `12 november` or `uiterlijk 21 januari`. */
  readonly wanneer?: string | undefined;
  readonly tekst?: ReactNode;
}

const woorden = { klaar: 'klaar', nu: 'hier zijn we nu', straks: 'komt nog', vervallen: 'niet nodig' } as const;

/** The way something goes, step by step: what is done, where it stands, what comes. Vertical where there is no room. */
export function Stappenlijn({ label, stappen }: { readonly label: string; readonly stappen: readonly Stap[] }) {
  return (
    <section className="opmaat-stappen" aria-label={label}>
      <ol>
        {stappen.map((stap, plek) => (
          <li
            key={stap.naam}
            className={`opmaat-stap opmaat-stap--${stap.staat}`}
            aria-current={stap.staat === 'nu' ? 'step' : undefined}
          >
            <span className="opmaat-stap__bol" aria-hidden="true">
              {stap.staat === 'klaar' ? <Icoon naam="vinkje" maat={16} /> : plek + 1}
            </span>
            <div>
              <div className="opmaat-stap__naam">
                {stap.naam}
                <span className="opmaat-verborgen"> ({woorden[stap.staat]})</span>
              </div>
              {stap.wanneer && <div className="opmaat-stap__bij">{stap.wanneer}</div>}
              {stap.tekst && <div className="opmaat-stap__bij">{stap.tekst}</div>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
