import { KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Bronregel, Redenen } from '../../../web/platform/delen/redenen.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Evaluaties } from '../contract.ts';
import { OPP_5 } from '../regels/bronnen.ts';
import './evaluatie.css';
import { Evaluatieformulier } from './formulier.tsx';
import { MetEvaluaties } from './ophalen.tsx';
import { kruimels } from './vragen.ts';

/** Where the school records an evaluation. */
export function Evalueren() {
  return (
    <MetEvaluaties leerling={useParam('leerling')} titel="Evalueren">
      {(beeld) => <Beeld beeld={beeld} />}
    </MetEvaluaties>
  );
}

function Beeld({ beeld }: { readonly beeld: Evaluaties }) {
  const { rol } = useIk();
  const { leerling, plan, magVastleggen, redenen } = beeld;
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Evalueren"
        kruimels={kruimels(rol, leerling)}
        sub={
          <p>
            Het ontwikkelingsperspectief van {leerling.roepnaam}
            {plan?.vastgesteldDag && `, vastgesteld op ${schrijfDag(plan.vastgesteldDag)}`}. <Bronregel bron={OPP_5} />
          </p>
        }
      />
      {magVastleggen && plan !== null ? (
        <Evaluatieformulier leerling={leerling} plan={plan} />
      ) : redenen.length > 0 ? (
        <Melding soort="waarschuwing" kop="Dit plan kunt u nu niet evalueren">
          <Redenen redenen={redenen} />
        </Melding>
      ) : (
        <Leeg
          kop="Er is geen plan van uw school om te evalueren"
          icoon="document"
          actie={<KnopLink href={`/leerlingen/${leerling.id}/opp`}>Naar het ontwikkelingsperspectief</KnopLink>}
        />
      )}
    </div>
  );
}
