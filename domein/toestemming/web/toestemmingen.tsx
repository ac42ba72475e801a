import type { ReactNode } from 'react';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Toestemmingen } from '../contract.ts';
import { Leerlingbeeld } from './leerling.tsx';
import { Ouderbeeld } from './ouder.tsx';
import { Schoolbeeld } from './school.tsx';
import './toestemming.css';
import { useToestemmingen } from './vragen.ts';

/** The consents of one pupil, each role in its own words. */
export function Toestemmingenscherm() {
  const { rol } = useIk();
  return (
    <MetLijst leerling={useParam('leerling')}>
      {(lijst) => {
        if (rol === 'ouder') return <Ouderbeeld lijst={lijst} />;
        return rol === 'leerling' ? <Leerlingbeeld lijst={lijst} /> : <Schoolbeeld lijst={lijst} />;
      }}
    </MetLijst>
  );
}

interface MetLijstProps {
  readonly leerling: string;
  readonly children: (lijst: Toestemmingen) => ReactNode;
}

/** Fetches the list; says so while it comes, and what is wrong when it does not. */
export function MetLijst({ leerling, children }: MetLijstProps) {
  const vraag = useToestemmingen(leerling);
  if (vraag.isPending) return <Laden wat="de toestemmingen" regels={8} />;
  if (vraag.isError)
    return (
      <>
        <Paginakop titel="Toestemming" />
        <Melding soort="fout" kop="De toestemmingen zijn er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      </>
    );
  return <>{children(vraag.data)}</>;
}
