import type { FormEvent, ReactNode } from 'react';
import { type Formulierfout, Foutoverzicht } from './foutoverzicht.tsx';

export interface FormulierkaderProps {
  readonly fouten: readonly Formulierfout[];
  readonly onVerstuur: (gebeurtenis: FormEvent) => void;
  readonly children: ReactNode;
}

/** A form: error summary on top, fields below each other. The browser's own balloons stay away: they say too little. */
export function Formulierkader({ fouten, onVerstuur, children }: FormulierkaderProps) {
  return (
    <form noValidate className="opmaat-stapel" onSubmit={onVerstuur}>
      <Foutoverzicht fouten={fouten} />
      {children}
    </form>
  );
}
