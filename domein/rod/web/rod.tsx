import { Melding } from '../../../web/platform/delen/melding.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { Rodbestuur } from './bestuur.tsx';
import './rod.css';
import { Rodschool } from './school.tsx';

/** A school works through its list; a board sees counts. */
export function Rodscherm() {
  return useIk().rol === 'bestuur' ? <Rodbestuur /> : <Rodschool />;
}

/** Said on each of these screens, so that nobody thinks that Opmaat delivered something. */
export function NietVerbonden() {
  return (
    <Melding kop="Opmaat is niet verbonden met ROD">
      <p>
        ROD is het Register Onderwijsdeelnemers van de overheid. De school levert daar aan met haar
        leerlingadministratie. Hier houdt zij bij wat zij aanleverde en wat ROD antwoordde.
      </p>
    </Melding>
  );
}
