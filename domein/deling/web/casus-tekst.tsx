import type { Casus } from '../regels/casus.ts';
import './deling.css';

/** An anonymous case, to read. */
export function CasusTekst({ casus }: { readonly casus: Casus }) {
  return (
    <div className="deling-bladzijde">
      <p className="deling-casuskop">{casus.kop}</p>
      {casus.delen.map(({ kop, teksten }) => (
        <section key={kop} className="deling-deel">
          <h2>{kop}</h2>
          {teksten.map((tekst) => (
            <p key={tekst} className="deling-tekst">
              {tekst}
            </p>
          ))}
        </section>
      ))}
    </div>
  );
}
