import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Bronregel } from '../../../web/platform/delen/redenen.tsx';
import type { School, SwvContact } from '../contract.ts';
import { LADDER, LADDER_BRON, rechtenBij } from '../regels/rechten.ts';

/** What parents may expect, in plain words, each with its article. */
export function Rechten({ school }: { readonly school: School }) {
  return (
    <div>
      <h3>Wat u mag verwachten</h3>
      <dl className="profiel-rechten">
        {rechtenBij(school).map((recht) => (
          <div key={recht.kop}>
            <dt>{recht.kop}</dt>
            <dd>
              {recht.tekst} <Bronregel bron={recht.bron} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** GES-1: where to go, from near to far. */
export function Ladder() {
  return (
    <div className="opmaat-stapel">
      <p>Begin dichtbij. Helpt dat niet, ga dan een stap verder. U mag een stap overslaan.</p>
      <ol className="profiel-ladder">
        {LADDER.map(({ wie, wat }) => (
          <li key={wie}>
            <div>
              <strong>{wie}</strong>
              <p>{wat}</p>
            </div>
          </li>
        ))}
      </ol>
      <p>
        <Bronregel bron={LADDER_BRON} />
      </p>
    </div>
  );
}

/** Which SWV the school belongs to, and how to reach it and its steunpunt. */
export function SwvBlok({
  contacten,
  cluster,
}: {
  readonly contacten: readonly SwvContact[];
  readonly cluster: number | null;
}) {
  return (
    <Blok kop="Samenwerkingsverband">
      {contacten.length === 0 ? (
        <p>
          {cluster === null
            ? 'Van deze school is geen samenwerkingsverband bekend.'
            : 'Deze instelling hoort niet bij een samenwerkingsverband. Zij geeft zelf hulp in het hele land of in een regio.'}
        </p>
      ) : (
        <div className="opmaat-stapel">
          {contacten.map((swv) => (
            <div key={swv.code} className="opmaat-stapel opmaat-stapel--dicht">
              <p>
                <strong>{swv.naam}</strong> <span className="opmaat-rustig">({swv.code})</span>
              </p>
              {/^https?:\/\//.test(swv.website) && (
                <p>
                  <a href={swv.website}>{swv.website.replace(/^https?:\/\//, '')}</a>
                </p>
              )}
              {swv.telefoon && <p>Telefoon {swv.telefoon}</p>}
              {swv.email && (
                <p>
                  E-mail <a href={`mailto:${swv.email}`}>{swv.email}</a>
                </p>
              )}
              <p>
                {swv.steunpunt
                  ? `Ouder- en jeugdsteunpunt: ${swv.steunpunt}`
                  : 'Elk samenwerkingsverband heeft een ouder- en jeugdsteunpunt. De school kan u vertellen hoe u het bereikt.'}
              </p>
            </div>
          ))}
          <p className="opmaat-klein opmaat-rustig">
            In een samenwerkingsverband zorgen scholen er samen voor dat elk kind in de regio een passende plek krijgt.
          </p>
        </div>
      )}
    </Blok>
  );
}
