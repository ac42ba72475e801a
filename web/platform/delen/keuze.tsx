import type { ReactNode } from 'react';
import { koppelVeld, Veldgroep, Veldkader, type VeldProps, Veldteksten } from './veld.tsx';

export interface Optie {
  readonly waarde: string;
  readonly tekst: string;
  readonly hint?: ReactNode;
  readonly uitgeschakeld?: boolean | undefined;
}

interface KeuzeProps extends VeldProps {
  readonly opties: readonly Optie[];
  readonly waarde: string;
  readonly onWaarde: (waarde: string) => void;
}

function Optietekst({ optie }: { readonly optie: Optie }) {
  return (
    <span>
      {optie.tekst}
      {optie.hint && <span className="opmaat-keuze__hint">{optie.hint}</span>}
    </span>
  );
}

/** One answer out of a few, all in sight. */
export function Keuzerondjes(props: KeuzeProps) {
  return (
    <Veldgroep veld={props}>
      <div className="opmaat-keuzes">
        {props.opties.map((optie) => (
          <label key={optie.waarde} className="opmaat-keuze">
            <input
              type="radio"
              name={props.naam}
              value={optie.waarde}
              checked={props.waarde === optie.waarde}
              disabled={props.uitgeschakeld || optie.uitgeschakeld}
              onChange={() => props.onWaarde(optie.waarde)}
            />
            <Optietekst optie={optie} />
          </label>
        ))}
      </div>
    </Veldgroep>
  );
}

export interface VinkjesProps extends VeldProps {
  readonly opties: readonly Optie[];
  readonly waarde: readonly string[];
  readonly onWaarde: (waarde: readonly string[]) => void;
}

/** Several answers out of a few. */
export function Vinkjes(props: VinkjesProps) {
  return (
    <Veldgroep veld={props}>
      <div className="opmaat-keuzes">
        {props.opties.map((optie) => (
          <label key={optie.waarde} className="opmaat-keuze">
            <input
              type="checkbox"
              name={props.naam}
              value={optie.waarde}
              checked={props.waarde.includes(optie.waarde)}
              disabled={props.uitgeschakeld || optie.uitgeschakeld}
              onChange={(g) =>
                props.onWaarde(
                  g.target.checked
                    ? [...props.waarde, optie.waarde]
                    : props.waarde.filter((waarde) => waarde !== optie.waarde),
                )
              }
            />
            <Optietekst optie={optie} />
          </label>
        ))}
      </div>
    </Veldgroep>
  );
}

export interface VinkjeProps extends VeldProps {
  readonly waarde: boolean;
  readonly onWaarde: (waarde: boolean) => void;
}

/** One statement to agree with. Here the label stands beside the box. */
export function Vinkje(props: VinkjeProps) {
  return (
    <div className={`opmaat-veld${props.fout ? ' opmaat-veld--fout' : ''}`}>
      <Veldteksten veld={props} />
      <label className="opmaat-keuze">
        <input
          {...koppelVeld(props)}
          type="checkbox"
          checked={props.waarde}
          onChange={(g) => props.onWaarde(g.target.checked)}
        />
        <span>{props.label}</span>
      </label>
    </div>
  );
}

export interface KeuzelijstProps extends KeuzeProps {
  /** Text of the empty choice, for example `Kies een school`. */
  readonly leeg?: string | undefined;
  readonly breedte?: 'kort' | 'middel' | 'gewoon' | 'breed' | undefined;
}

/** One answer out of a longer list: the browser's own select. */
export function Keuzelijst(props: KeuzelijstProps) {
  return (
    <Veldkader veld={props}>
      <select
        {...koppelVeld(props)}
        className={`opmaat-invoer opmaat-invoer--${props.breedte ?? 'gewoon'}`}
        value={props.waarde}
        onChange={(g) => props.onWaarde(g.target.value)}
      >
        {props.leeg !== undefined && <option value="">{props.leeg}</option>}
        {props.opties.map((optie) => (
          <option key={optie.waarde} value={optie.waarde} disabled={optie.uitgeschakeld}>
            {optie.tekst}
          </option>
        ))}
      </select>
    </Veldkader>
  );
}
