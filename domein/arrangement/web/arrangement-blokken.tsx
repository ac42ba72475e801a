import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Redenen } from '../../../web/platform/delen/redenen.tsx';
import { Termijnbalk } from '../../../web/platform/delen/termijnbalk.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Arrangement } from '../contract.ts';

/** The term of the SWV to decide. */
export function Termijn({ arrangement: { termijn } }: { readonly arrangement: Arrangement }) {
  const { vandaag } = useIk();
  if (termijn === null) return null;
  return (
    <Blok kop="Termijn" kopVerborgen>
      <Termijnbalk
        naam={termijn.naam}
        begin={termijn.start}
        laatsteDag={termijn.laatsteDag}
        vandaag={vandaag}
        stand={termijn.staatStil ? 'staat-stil' : 'loopt'}
        toelichting={
          termijn.staatStil
            ? 'De termijn staat stil tot de school heeft aangevuld, en schuift dan zo veel dagen op.'
            : undefined
        }
        bron={termijn.bron}
      />
    </Blok>
  );
}

/** ARR-4: what is still missing before the request can go. */
export function Ontbreekt({ arrangement: { ontbreekt } }: { readonly arrangement: Arrangement }) {
  if (ontbreekt.length === 0) return null;
  const nodig = ontbreekt.filter((gemis) => gemis.nodig);
  const mag = ontbreekt.filter((gemis) => !gemis.nodig);
  return (
    <Blok kop="Wat nog ontbreekt">
      <div className="opmaat-stapel">
        {nodig.length > 0 && <Redenen redenen={nodig} />}
        {mag.length > 0 && (
          <div>
            <h3>Mag ook later</h3>
            <Redenen redenen={mag} />
          </div>
        )}
      </div>
    </Blok>
  );
}

/** What came of the goals, by evaluation. */
export function Evaluaties({ arrangement: { evaluaties } }: { readonly arrangement: Arrangement }) {
  const laatste = evaluaties.at(-1);
  if (laatste === undefined) return null;
  return (
    <Blok kop="Evaluatie">
      <p className="arrangement-tekst">{laatste.conclusie}</p>
      <p className="opmaat-klein opmaat-rustig">
        Vastgelegd door {laatste.doorNaam}. Per doel staat het bij de doelen.
      </p>
    </Blok>
  );
}
