import type { ReactNode } from 'react';
import { Anker } from './anker.tsx';
import { Icoon } from './icoon.tsx';
import { Knoppenrij } from './knop.tsx';

export interface Kruimel {
  readonly tekst: string;
  readonly naar: string;
}

/** The way up: from the start to the page above this one. */
export function Kruimelpad({ kruimels }: { readonly kruimels: readonly Kruimel[] }) {
  return (
    <nav className="opmaat-kruimelpad" aria-label="Kruimelpad">
      <ol>
        {kruimels.map((kruimel, plek) => (
          <li key={kruimel.naar}>
            {plek > 0 && <Icoon naam="rechts" maat={14} />}
            <Anker href={kruimel.naar}>{kruimel.tekst}</Anker>
          </li>
        ))}
      </ol>
    </nav>
  );
}

export interface PaginakopProps {
  readonly titel: string;
  readonly kruimels?: readonly Kruimel[] | undefined;
  readonly sub?: ReactNode;
  /** Status beside the title. */
  readonly status?: ReactNode;
  readonly acties?: ReactNode;
}

/** Top of a page: where one is, its name, one line of explanation, and what can be done. */
export function Paginakop({ titel, kruimels, sub, status, acties }: PaginakopProps) {
  return (
    <header className="opmaat-paginakop">
      {kruimels && kruimels.length > 0 && <Kruimelpad kruimels={kruimels} />}
      <div className="opmaat-paginakop__rij">
        <div>
          <div className="opmaat-paginakop__titel">
            <h1 tabIndex={-1}>{titel}</h1>
            {status}
          </div>
          {sub && <div className="opmaat-paginakop__sub">{sub}</div>}
        </div>
        {acties && <Knoppenrij>{acties}</Knoppenrij>}
      </div>
    </header>
  );
}
