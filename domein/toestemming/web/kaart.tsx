import type { ReactNode } from 'react';
import type { ApiFout } from '../../../web/platform/api.ts';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Status, type StatusSoort } from '../../../web/platform/delen/status.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Toestemming } from '../contract.ts';
import type { Standsoort } from '../regels/stand.ts';

const KLEUR = {
  gevraagd: 'info',
  gegeven: 'goed',
  geweigerd: 'neutraal',
  ouders_verschillen: 'let-op',
  ingetrokken: 'neutraal',
  verlopen: 'neutraal',
  vervallen: 'neutraal',
  wacht_op_nieuwe_beslisser: 'let-op',
  niemand_beslist: 'let-op',
} as const satisfies Record<Standsoort, StatusSoort>;

export interface KaartProps {
  readonly toestemming: Toestemming;
  /** Behind a fold: what exactly is asked. Open where somebody still has to choose. */
  readonly dicht?: boolean;
  /** Goes behind the fold too: who answered before. */
  readonly geschiedenis?: ReactNode;
  readonly children?: ReactNode;
}

/** One consent: the question, how it stands, what exactly is asked, and what can be done. */
export function Kaart({ toestemming, dicht, geschiedenis, children }: KaartProps) {
  const { vraag, stand } = toestemming;
  return (
    <article className="toestemming-kaart" aria-labelledby={`vraag-${toestemming.id}`}>
      <div className="toestemming-kaart__kop">
        <h3 id={`vraag-${toestemming.id}`}>{vraag}</h3>
        <Status soort={KLEUR[stand.soort]}>{stand.naam}</Status>
      </div>
      <p className="toestemming-stand">
        {stand.zin} <span className="opmaat-rustig">{stand.watKan}</span>
      </p>
      {dicht ? (
        <details className="toestemming-meer">
          <summary>Wat precies is gevraagd{geschiedenis ? ' en geantwoord' : ''}</summary>
          <Inhoud toestemming={toestemming} />
          {geschiedenis}
        </details>
      ) : (
        <>
          <Inhoud toestemming={toestemming} />
          {geschiedenis}
        </>
      )}
      {children}
    </article>
  );
}

function Inhoud({ toestemming }: { readonly toestemming: Toestemming }) {
  const { partij, partijsoortnaam, onderdelen, waarom, totEnMet, door, doorRol, school, gevraagdDag } = toestemming;
  return (
    <Kenmerken
      kenmerken={[
        {
          naam: 'Wie vraagt het',
          waarde: `${door}, ${doorRol}${school ? ` (${school})` : ''}, op ${schrijfDag(gevraagdDag)}`,
        },
        { naam: 'Aan wie', waarde: `${partij}, ${partijsoortnaam}` },
        {
          naam: 'Wat gaat mee',
          waarde: (
            <ul className="toestemming-onderdelen">
              {onderdelen.map(({ code, naam }) => (
                <li key={code}>{naam}</li>
              ))}
            </ul>
          ),
        },
        { naam: 'Waarom', waarde: <span className="toestemming-tekst">{waarom}</span> },
        { naam: 'Tot en met', waarde: schrijfDag(totEnMet) },
      ]}
    />
  );
}

/** Why it did not work, in the words of the rule. */
export function Doefout({ fout }: { readonly fout: ApiFout | undefined }) {
  if (fout === undefined) return null;
  return (
    <Melding soort="fout" kop={fout.status === 409 ? 'Intussen veranderd' : 'Dit kan nu niet'} kopniveau={4} nieuw>
      <p>{fout.redenen.length > 0 ? fout.redenen.map(({ zin }) => zin).join(' ') : fout.message}</p>
    </Melding>
  );
}

export interface GroepProps {
  readonly toestemmingen: readonly Toestemming[];
  readonly maak: (toestemming: Toestemming) => ReactNode;
}

/** The cards below each other. */
export function Kaarten({ toestemmingen, maak }: GroepProps) {
  return (
    <ul className="toestemming-lijst">
      {toestemmingen.map((toestemming) => (
        <li key={toestemming.id}>{maak(toestemming)}</li>
      ))}
    </ul>
  );
}
