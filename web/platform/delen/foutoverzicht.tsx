import { type MouseEvent, useEffect, useRef } from 'react';
import { Icoon } from './icoon.tsx';

export interface Formulierfout {
  /** Name of the field, as given to the field part; undefined when the error is about the whole form. */
  readonly veld?: string | undefined;
  readonly zin: string;
}

const teFocussen = 'input:not([type="hidden"], [hidden]), select, textarea, button, [tabindex="0"]';

/** The id of the element of a field with this name. */
export function veldId(naam: string): string {
  return `veld-${naam}`;
}

function naarVeld(gebeurtenis: MouseEvent, naam: string): void {
  const doel = document.getElementById(veldId(naam));
  if (!doel) return;
  gebeurtenis.preventDefault();
  const invoer = doel.matches(teFocussen) ? doel : doel.querySelector<HTMLElement>(teFocussen);
  (invoer ?? doel).focus();
  (doel.closest('.opmaat-veld') ?? doel).scrollIntoView({ block: 'nearest' });
}

/** All errors of a form together, above it, each a link to its field. Takes the focus when it appears or changes. */
export function Foutoverzicht({ fouten }: { readonly fouten: readonly Formulierfout[] }) {
  const doel = useRef<HTMLDivElement>(null);
  // Only when a new answer came does the list get another identity; typing does not move the focus.
  useEffect(() => {
    if (fouten.length > 0) doel.current?.focus();
  }, [fouten]);
  if (fouten.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for inputs; these are links to them
    <div
      ref={doel}
      tabIndex={-1}
      role="group"
      aria-labelledby="foutoverzicht-kop"
      className="opmaat-melding opmaat-melding--fout opmaat-foutoverzicht"
    >
      <Icoon naam="uitroep" maat={24} />
      <div className="opmaat-melding__tekst">
        <h2 id="foutoverzicht-kop" className="opmaat-melding__kop">
          {fouten.length === 1 ? 'Er is nog 1 ding niet goed' : `Er zijn nog ${fouten.length} dingen niet goed`}
        </h2>
        <ul>
          {fouten.map((fout) => (
            <li key={`${fout.veld ?? ''} ${fout.zin}`}>
              <Foutregel fout={fout} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Foutregel({ fout }: { readonly fout: Formulierfout }) {
  const { veld, zin } = fout;
  if (veld === undefined) return <>{zin}</>;
  return (
    <a href={`#${veldId(veld)}`} onClick={(g) => naarVeld(g, veld)}>
      {zin}
    </a>
  );
}
