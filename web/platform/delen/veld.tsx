import type { ReactNode } from 'react';
import { veldId } from './foutoverzicht.tsx';
import { Icoon } from './icoon.tsx';

/** What every field takes. `naam` is unique on the page: the error summary finds the field by it. */
export interface VeldProps {
  readonly naam: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong and what to do. */
  readonly fout?: string | undefined;
  /** Why we ask this, and who reads the answer. */
  readonly uitleg?: Uitleg | undefined;
  /** Fields are required unless this is false; then the label says so. `zoek`: a field that only narrows a list, where all are optional. */
  readonly verplicht?: boolean | 'zoek' | undefined;
  readonly uitgeschakeld?: boolean | undefined;
}

export interface Uitleg {
  readonly doel: string;
  readonly lezers: string;
}

/** The attributes that bind an input to its label, hint and error. */
export interface Veldkoppeling {
  readonly id: string;
  readonly name: string;
  readonly required: boolean;
  readonly disabled: boolean | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

/** Ids and aria attributes that follow from the properties of a field. */
export function koppelVeld(veld: VeldProps): Veldkoppeling {
  const id = veldId(veld.naam);
  const beschreven = [veld.hint && `${id}-hint`, veld.fout && `${id}-fout`].filter(Boolean).join(' ');
  return {
    id,
    name: veld.naam,
    required: veld.verplicht === undefined || veld.verplicht === true,
    disabled: veld.uitgeschakeld,
    'aria-invalid': veld.fout ? true : undefined,
    'aria-describedby': beschreven || undefined,
  };
}

/** The text of a label, with «niet verplicht» where an answer may stay away. */
export function Labeltekst({ veld }: { readonly veld: VeldProps }) {
  return (
    <>
      {veld.label}
      {veld.verplicht === false && <span className="opmaat-veld__mag"> (niet verplicht)</span>}
    </>
  );
}

/** Hint, explanation and error: between the label and the input, in reading order. */
export function Veldteksten({ veld }: { readonly veld: VeldProps }) {
  const id = veldId(veld.naam);
  return (
    <>
      {veld.hint && (
        <div id={`${id}-hint`} className="opmaat-veld__hint">
          {veld.hint}
        </div>
      )}
      {veld.uitleg && <VeldUitleg uitleg={veld.uitleg} />}
      {veld.fout && (
        <div id={`${id}-fout`} className="opmaat-veld__fout">
          <Icoon naam="uitroep" maat={18} />
          <span>
            <span className="opmaat-verborgen">Fout: </span>
            {veld.fout}
          </span>
        </div>
      )}
    </>
  );
}

function VeldUitleg({ uitleg }: { readonly uitleg: Uitleg }) {
  return (
    <details className="opmaat-uitleg">
      <summary>
        <Icoon naam="oog" maat={16} />
        Waarom vragen we dit en wie leest het?
      </summary>
      <dl>
        <dt>Waarom we dit vragen</dt>
        <dd>{uitleg.doel}</dd>
        <dt>Wie dit leest</dt>
        <dd>{uitleg.lezers}</dd>
      </dl>
    </details>
  );
}

/** The frame of a field with one input. */
export function Veldkader({ veld, children }: { readonly veld: VeldProps; readonly children: ReactNode }) {
  return (
    <div className={`opmaat-veld${veld.fout ? ' opmaat-veld--fout' : ''}`}>
      <label className="opmaat-veld__label" htmlFor={veldId(veld.naam)}>
        <Labeltekst veld={veld} />
      </label>
      <Veldteksten veld={veld} />
      {children}
    </div>
  );
}

/** The frame of a question with several inputs: fieldset with the question as legend. */
export function Veldgroep({ veld, children }: { readonly veld: VeldProps; readonly children: ReactNode }) {
  const koppeling = koppelVeld(veld);
  return (
    <fieldset
      id={koppeling.id}
      className={`opmaat-veld${veld.fout ? ' opmaat-veld--fout' : ''}`}
      aria-describedby={koppeling['aria-describedby']}
    >
      <legend className="opmaat-veld__label">
        <Labeltekst veld={veld} />
      </legend>
      <Veldteksten veld={veld} />
      {children}
    </fieldset>
  );
}
