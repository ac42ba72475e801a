import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { metHoofdletter, schrijfDag } from '../../../web/platform/tekst.ts';
import type { Evaluatieregel } from '../contract.ts';
import { BESLUITEN } from '../regels/woorden.ts';
import { Oordeelregel } from './doelregel.tsx';
import type { Woorden } from './woorden.ts';

interface Props {
  readonly evaluatie: Evaluatieregel;
  readonly woorden: Woorden;
  readonly voorLeerling: boolean;
}

/** One evaluation: when, with whom, what was decided, and what came of each goal. */
export function Evaluatieblok({ evaluatie, woorden, voorLeerling }: Props) {
  const { dag, school, metOuders, zonderOudersOm, besluit, toelichting, doorNaam, doelen } = evaluatie;
  return (
    <Blok kop={`${voorLeerling ? 'Besproken' : 'Evaluatie'} op ${schrijfDag(dag)}`}>
      <div className="opmaat-stapel">
        <div className="opmaat-lopend">
          <p>
            <strong>{metHoofdletter(BESLUITEN[besluit])}.</strong> {toelichting}
          </p>
          {!metOuders && !voorLeerling && (
            <p>
              <Status soort="let-op">Zonder ouders</Status> {zonderOudersOm}
            </p>
          )}
          {!voorLeerling && (
            <p className="opmaat-klein opmaat-rustig">
              {metOuders ? 'Met de ouders. ' : ''}Vastgelegd door {doorNaam}, {school}.
            </p>
          )}
        </div>
        {doelen.length > 0 && (
          <ul className="evaluatie-doelen">
            {doelen.map((oordeel) => (
              <Oordeelregel key={oordeel.doel} oordeel={oordeel} woorden={woorden} />
            ))}
          </ul>
        )}
      </div>
    </Blok>
  );
}
