import type { FormEvent, ReactNode } from 'react';
import { api } from '../../../web/platform/api.ts';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import type { Formulierfout } from '../../../web/platform/delen/foutoverzicht.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Aanmelding } from '../contract.ts';
import { type Doenbaar, HANDELINGEN } from '../regels/handelingen.ts';
import type { Beeld } from './aanmelding-delen.tsx';

export interface Handelingprops extends Beeld {
  readonly klaar: () => void;
}

/**
 * The form of one action: keeps what is typed in this tab, sends it with the number of the change that one saw, and shows the
 * application as it then stands. `maak` turns the fields into the body.
 */
export function useHandeling<W extends object>(
  { aanmelding, zet, klaar }: Handelingprops,
  soort: Doenbaar,
  formulier: {
    readonly begin: W;
    readonly controleer: (waarden: W) => Partial<Record<keyof W & string, string>>;
    readonly maak: (waarden: W) => Readonly<Record<string, unknown>>;
  },
) {
  const { persoon } = useIk();
  const { pad } = HANDELINGEN[soort];
  return useFormulier<W, Aanmelding>({
    begin: formulier.begin,
    controleer: formulier.controleer,
    bewaarSleutel: `${persoon}:aanmelding-${aanmelding.id}-${pad}`,
    verstuur: (waarden) =>
      api.post<Aanmelding>(`/aanmeldingen/${aanmelding.id}/${pad}`, {
        volgnummer: aanmelding.volgnummer,
        ...formulier.maak(waarden),
      }),
    naAfloop: (nieuw) => {
      zet(nieuw);
      klaar();
    },
  });
}

interface KaderProps {
  readonly formulier: {
    readonly bezig: boolean;
    readonly fouten: readonly Formulierfout[];
    readonly fout: { readonly status: number } | undefined;
    readonly verstuur: (g?: FormEvent) => Promise<void>;
  };
  /** The verb on the button. */
  readonly doe: string;
  readonly ververs: () => void;
  readonly children: ReactNode;
}

/** The frame of a form of an action. When somebody else was first, one can look at what stands now; what was typed stays. */
export function Handelingkader({ formulier, doe, ververs, children }: KaderProps) {
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
      </Knoppenrij>
    </Formulierkader>
  );
}

/** The sentence for an empty field; nothing when it is filled. */
export function eisIngevuld<V extends string>(veld: V, waarde: string, zin: string): Partial<Record<V, string>> {
  return waarde.trim() === '' ? ({ [veld]: zin } as Record<V, string>) : {};
}
