import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import type { Formulierfout } from '../../../web/platform/delen/foutoverzicht.tsx';
import { Knop, KnopLink, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { useNaar } from '../../../web/platform/navigatie.tsx';
import type { Concept, Conceptgegevens } from '../contract.ts';

export const STAPPEN = ['Uw kind', 'De school', 'Start', 'Ondersteuning', 'Controleren'] as const;

export interface Stapprops {
  readonly gegevens: Conceptgegevens;
  /** Undefined before the first step is saved. */
  readonly concept: Concept | undefined;
}

/** Saves what one filled in and goes to the next step. `stap` is the furthest step reached. */
export function useBewaarStap({ concept, gegevens }: Stapprops, stap: number) {
  const naar = useNaar();
  const vraagbaak = useQueryClient();
  return {
    bewaar: (nieuw: Partial<Conceptgegevens>): Promise<Concept> => {
      const samen = { ...gegevens, ...nieuw, stap: Math.max(gegevens.stap, stap + 1) };
      if (concept === undefined) return api.post<Concept>('/aanmeldingconcepten', { gegevens: samen });
      return api.put<Concept>(`/aanmeldingconcepten/${concept.id}`, {
        gegevens: samen,
        volgnummer: concept.volgnummer,
      });
    },
    verder: (bewaard: Concept) => {
      vraagbaak.setQueryData(['aanmeldingconcept', bewaard.id], bewaard);
      void vraagbaak.invalidateQueries({ queryKey: ['aanmeldingconcepten'] });
      naar(`/aanmelden?concept=${bewaard.id}&stap=${stap + 1}`);
    },
  };
}

interface StapkaderProps {
  readonly stap: number;
  readonly concept: Concept | undefined;
  readonly formulier: {
    readonly bezig: boolean;
    readonly fouten: readonly Formulierfout[];
    readonly verstuur: (g?: React.FormEvent) => Promise<void>;
  };
  readonly verder?: string;
  readonly children: ReactNode;
}

/** The frame of one step: its name, the fields, and the way on and back. */
export function Stapkader({ stap, concept, formulier, verder = 'Bewaren en verder', children }: StapkaderProps) {
  return (
    <Blok kop={`Stap ${stap} van ${STAPPEN.length}: ${STAPPEN[stap - 1]}`}>
      <Formulierkader fouten={formulier.fouten} onVerstuur={formulier.verstuur}>
        {children}
        <Knoppenrij>
          <Knop type="submit" bezig={formulier.bezig}>
            {verder}
          </Knop>
          {stap > 1 && concept && (
            <KnopLink soort="secundair" href={`/aanmelden?concept=${concept.id}&stap=${stap - 1}`}>
              Vorige stap
            </KnopLink>
          )}
        </Knoppenrij>
      </Formulierkader>
    </Blok>
  );
}
