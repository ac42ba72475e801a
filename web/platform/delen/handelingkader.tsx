import type { FormEvent, ReactNode } from 'react';
import { Formulierkader } from './formulierkader.tsx';
import type { Formulierfout } from './foutoverzicht.tsx';
import { Knop, Knoppenrij } from './knop.tsx';

interface Props {
  readonly formulier: {
    readonly bezig: boolean;
    readonly fouten: readonly Formulierfout[];
    readonly fout: { readonly status: number } | undefined;
    readonly verstuur: (gebeurtenis?: FormEvent) => Promise<void>;
  };
  /** The verb on the button. */
  readonly doe: string;
  readonly ververs: () => void;
  /** Where the form opens on the page itself: closes it. A dialog closes by its own button. */
  readonly nietNu?: () => void;
  readonly children: ReactNode;
}

/** The frame of the form of an act. When somebody else was first, one can look at what stands now; what was typed stays. */
export function Handelingkader({ formulier, doe, ververs, nietNu, children }: Props) {
  return (
    <Formulierkader fouten={formulier.fouten} onVerstuur={formulier.verstuur}>
      {children}
      <Knoppenrij>
        <Knop type="submit" bezig={formulier.bezig}>
          {doe}
        </Knop>
        {formulier.fout?.status === 409 && (
          <Knop soort="secundair" onClick={ververs}>
            Verversen
          </Knop>
        )}
        {nietNu && (
          <Knop soort="stil" onClick={nietNu}>
            Niet nu
          </Knop>
        )}
      </Knoppenrij>
    </Formulierkader>
  );
}
