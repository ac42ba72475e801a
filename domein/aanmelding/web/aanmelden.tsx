import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../../web/platform/api.ts';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Stappenlijn } from '../../../web/platform/delen/stappenlijn.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import type { Concept } from '../contract.ts';
import { Controlestap } from './aanmelden-controle.tsx';
import { Kindstap } from './aanmelden-kind.tsx';
import { Ondersteuningstap } from './aanmelden-ondersteuning.tsx';
import { Schoolstap, Startstap } from './aanmelden-school.tsx';
import { STAPPEN, type Stapprops } from './aanmelden-stap.tsx';

/** Applying in five small steps. Each is saved when one goes on, so that one can stop and go on later. */
export function Aanmeldscherm() {
  const [zoek] = useZoek();
  const vraag = useQuery({
    queryKey: ['aanmeldingconcept', zoek.concept],
    enabled: zoek.concept !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => api.get<Concept>(`/aanmeldingconcepten/${zoek.concept}`, { signal }),
  });
  const bereikt = vraag.data?.gegevens.stap ?? 1;
  const stap = Math.min(Math.max(1, Number(zoek.stap ?? bereikt) || 1), bereikt, STAPPEN.length);
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel="Een kind aanmelden"
        kruimels={[{ tekst: 'Aanmeldingen', naar: '/aanmeldingen' }]}
        sub="In vijf korte stappen. Opmaat bewaart elke stap. U kunt stoppen en later verdergaan."
      />
      <Stappenlijn
        label="Stappen van het aanmelden"
        stappen={STAPPEN.map((naam, plek) => ({
          naam,
          staat: plek + 1 < stap ? 'klaar' : plek + 1 === stap ? 'nu' : 'straks',
        }))}
      />
      {zoek.concept !== undefined && vraag.isPending ? <Laden wat="uw aanmelding" /> : null}
      {vraag.isError && (
        <Melding soort="fout" kop="Deze aanmelding is er niet (meer)">
          <p>{vraag.error.message} Misschien hebt u haar al verstuurd. Kijk bij uw aanmeldingen.</p>
        </Melding>
      )}
      {(zoek.concept === undefined || vraag.data) && (
        <Stap key={`${zoek.concept ?? 'nieuw'} ${stap}`} stap={stap} concept={vraag.data} school={zoek.school} />
      )}
    </div>
  );
}

function Stap({
  stap,
  concept,
  school,
}: {
  readonly stap: number;
  readonly concept: Concept | undefined;
  readonly school: string | undefined;
}): ReactNode {
  const gegevens = concept?.gegevens ?? { stap: 1, ...(school !== undefined && { vestiging: school }) };
  const props: Stapprops = { gegevens, concept };
  switch (stap) {
    case 2:
      return <Schoolstap {...props} />;
    case 3:
      return <Startstap {...props} />;
    case 4:
      return <Ondersteuningstap {...props} />;
    case 5:
      return concept ? <Controlestap concept={concept} /> : null;
    default:
      return <Kindstap {...props} />;
  }
}
