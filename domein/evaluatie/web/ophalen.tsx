import type { ReactNode } from 'react';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import type { Evaluaties } from '../contract.ts';
import { useEvaluaties } from './vragen.ts';

interface Props {
  readonly leerling: string;
  readonly titel: string;
  readonly children: (beeld: Evaluaties) => ReactNode;
}

/** Fetches goals and evaluations; says so while they come, and what is wrong when they do not. */
export function MetEvaluaties({ leerling, titel, children }: Props) {
  const vraag = useEvaluaties(leerling);
  if (vraag.isPending) return <Laden wat="de doelen" regels={8} />;
  if (vraag.isError)
    return (
      <>
        <Paginakop titel={titel} />
        <Melding soort="fout" kop="De doelen zijn er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      </>
    );
  return <>{children(vraag.data)}</>;
}
