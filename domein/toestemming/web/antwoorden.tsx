import { apiPad } from '../../../web/platform/api.ts';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Toestemming } from '../contract.ts';
import type { Antwoordsoort } from '../regels/stand.ts';
import type { Weg } from '../regels/vastleggen.ts';

const GEZEGD = {
  gegeven: 'ja',
  geweigerd: 'nee',
  ingetrokken: 'ingetrokken',
} as const satisfies Record<Antwoordsoort, string>;

const LANGS = {
  opmaat: 'in Opmaat',
  formulier: 'op een ondertekend formulier',
  mail: 'mondeling of per mail',
} as const satisfies Record<Weg, string>;

/** Who said what, when and by which road, the oldest first. */
export function Antwoorden({ toestemming: { antwoorden } }: { readonly toestemming: Toestemming }) {
  if (antwoorden.length === 0) return null;
  return (
    <ul className="toestemming-antwoorden" aria-label="Antwoorden">
      {antwoorden.map((antwoord) => (
        <li key={antwoord.id}>
          <strong>{antwoord.benIk ? `${antwoord.naam} (u)` : antwoord.naam}</strong>: {GEZEGD[antwoord.antwoord]}
          <span className="opmaat-rustig">
            {' '}
            · {schrijfDag(antwoord.dag)}, {LANGS[antwoord.weg]}
            {antwoord.vastgelegdDoor && `, vastgelegd door ${antwoord.vastgelegdDoor}`}
            {!antwoord.telt && ' · mening van de leerling, ouders beslissen'}
          </span>
          {antwoord.document && (
            <>
              {' '}
              <a href={apiPad(`/documenten/${antwoord.document}`)} download>
                Document ophalen
              </a>
            </>
          )}
          {antwoord.toelichting && <span className="toestemming-toelichting">«{antwoord.toelichting}»</span>}
        </li>
      ))}
    </ul>
  );
}
