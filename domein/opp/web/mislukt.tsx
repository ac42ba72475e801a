import type { ReactNode } from 'react';
import type { Rol } from '../../../kern/actor/actor.ts';
import { KnopLink, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { dossierkruimels, plankruimels } from './woorden.ts';

/** What stands there when the plan cannot be shown: why, and the way back to the dossier. */
export function PlanMislukt({ leerling, zin }: { readonly leerling: string; readonly zin: string }) {
  const { rol } = useIk();
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel={rol === 'leerling' ? 'Mijn plan' : 'Ontwikkelingsperspectief'}
        kruimels={dossierkruimels(rol as Rol, leerling, undefined)}
      />
      <Melding soort="fout" kop="Het plan is er nu niet">
        <p>{zin}</p>
      </Melding>
    </div>
  );
}

/** A page below the plan that has nothing to do now, with the way to the plan. */
export function NietsTeDoen({
  titel,
  leerling,
  kop,
  children,
}: {
  readonly titel: string;
  readonly leerling: string;
  readonly kop: string;
  readonly children: ReactNode;
}) {
  const { rol } = useIk();
  return (
    <div className="opmaat-stapel">
      <Paginakop titel={titel} kruimels={plankruimels(rol as Rol, leerling, undefined)} />
      <Melding kop={kop}>
        <p>{children}</p>
        <Knoppenrij>
          <KnopLink soort="secundair" href={`/leerlingen/${leerling}/opp`}>
            Naar het plan
          </KnopLink>
        </Knoppenrij>
      </Melding>
    </div>
  );
}
