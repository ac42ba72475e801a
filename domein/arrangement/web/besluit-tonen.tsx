import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Arrangement } from '../contract.ts';
import { KostenTonen } from './kosten-tonen.tsx';

type Besluit = NonNullable<Arrangement['besluit']>;

/** ARR-2 · A decision, or what is proposed: the outcome, each criterion, why, and what is granted. */
export function BesluitTonen({ kop, besluit }: { readonly kop: string; readonly besluit: Besluit }) {
  const toegekend = besluit.uitkomst === 'toegekend';
  return (
    <Blok kop={kop} soort="nadruk">
      <div className="opmaat-stapel">
        <p>
          <Status soort={toegekend ? 'goed' : 'fout'}>{toegekend ? 'Toegekend' : 'Afgewezen'}</Status>
          {toegekend && ` Van ${schrijfDag(besluit.van)} tot en met ${schrijfDag(besluit.tot)}.`}
        </p>
        <p className="arrangement-tekst">{besluit.motivering}</p>
        <div className="opmaat-stapel opmaat-stapel--dicht">
          <h3>Criteria uit het ondersteuningsplan</h3>
          <ul className="arrangement-regels">
            {besluit.criteria.map(({ criterium, voldaan, toelichting }) => (
              <li key={criterium} className="arrangement-rij">
                <div>
                  {criterium}
                  {toelichting && <p className="arrangement-tekst opmaat-klein">{toelichting}</p>}
                </div>
                <Status soort={voldaan ? 'goed' : 'let-op'}>{voldaan ? 'voldaan' : 'niet voldaan'}</Status>
              </li>
            ))}
          </ul>
        </div>
        {toegekend && (
          <div className="opmaat-stapel opmaat-stapel--dicht">
            <h3>Wat het samenwerkingsverband betaalt</h3>
            <KostenTonen kosten={besluit.kosten} bijschrift="Toegekend bedrag" />
          </div>
        )}
      </div>
    </Blok>
  );
}
