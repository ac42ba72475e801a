import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Doel, Evaluatieregel } from '../contract.ts';
import { UITKOMSTKLEUR, type Woorden } from './woorden.ts';

interface Doelprops {
  readonly doel: Doel;
  readonly woorden: Woorden;
  /** For the pupil: only where it began and where it should come. */
  readonly kort: boolean;
}

/** A goal of the plan: where it began, where it should come, and what came of it last. */
export function Doelregel({ doel, woorden, kort }: Doelprops) {
  const { tekst, laatste, beginsituatie, streef, van, tot, categorienaam } = doel;
  return (
    <li>
      <div className="evaluatie-doelkop">
        <h3>{tekst}</h3>
        {laatste !== null && <Status soort={UITKOMSTKLEUR[laatste]}>{woorden.uitkomst(laatste)}</Status>}
      </div>
      <Kenmerken
        kenmerken={[
          { naam: woorden.begin, waarde: beginsituatie },
          { naam: woorden.streef, waarde: streef },
          ...(kort
            ? []
            : [
                { naam: 'Periode', waarde: `${schrijfDag(van)} tot en met ${schrijfDag(tot)}` },
                { naam: 'Waarbij', waarde: categorienaam },
              ]),
        ]}
      />
    </li>
  );
}

/** What came of a goal at one evaluation. */
export function Oordeelregel({
  oordeel,
  woorden,
}: {
  readonly oordeel: Evaluatieregel['doelen'][number];
  readonly woorden: Woorden;
}) {
  const { tekst, uitkomst, bewijs, vervolg } = oordeel;
  return (
    <li>
      <div className="evaluatie-doelkop">
        <h3>{tekst}</h3>
        <Status soort={UITKOMSTKLEUR[uitkomst]}>{woorden.uitkomst(uitkomst)}</Status>
      </div>
      <Kenmerken
        kenmerken={[
          { naam: woorden.bewijs, waarde: bewijs },
          { naam: woorden.vervolg, waarde: vervolg },
        ]}
      />
    </li>
  );
}
