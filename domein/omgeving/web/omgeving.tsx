import { Laadfout } from '../../../web/platform/delen/laadfout.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import './omgeving.css';
import { Leerlingbeeld } from './omgeving-leerling.tsx';
import { Ouderbeeld } from './omgeving-ouder.tsx';
import { Schoolbeeld } from './omgeving-school.tsx';
import { useOmgeving } from './vragen.ts';

/** Who knows this child: parents say so and decide, the school asks, a pupil reads the names. */
export function Omgevingscherm() {
  const leerling = useParam('leerling');
  const { rol } = useIk();
  const vraag = useOmgeving(leerling);
  if (vraag.isPending) return <Laden wat="wie het kind kent" regels={8} />;
  if (vraag.isError) {
    return (
      <>
        <Paginakop titel="Wie kent het kind" />
        <Laadfout kop="Dit is er nu niet" fout={vraag.error} opnieuw={() => void vraag.refetch()} />
      </>
    );
  }
  const beeld = vraag.data;
  if (rol === 'leerling') return <Leerlingbeeld beeld={beeld} />;
  return rol === 'ouder' ? <Ouderbeeld key={leerling} beeld={beeld} /> : <Schoolbeeld key={leerling} beeld={beeld} />;
}
