import type { ReactNode } from 'react';
import { Icoon, type IcoonNaam } from './icoon.tsx';
import { Knoppenrij } from './knop.tsx';

export interface LeegProps {
  readonly kop: string;
  readonly icoon?: IcoonNaam | undefined;
  /** The next step: a button or link. */
  readonly actie?: ReactNode;
  readonly children?: ReactNode;
}

/** Nothing here (yet): says why, and what one can do. */
export function Leeg({ kop, icoon = 'lijst', actie, children }: LeegProps) {
  return (
    <div className="opmaat-leeg">
      <Icoon naam={icoon} maat={32} />
      <h2>{kop}</h2>
      {children && <p>{children}</p>}
      {actie && <Knoppenrij>{actie}</Knoppenrij>}
    </div>
  );
}
