import { useState } from 'react';
import { koppelVeld, Veldkader, type VeldProps } from './veld.tsx';

export interface TekstveldProps extends VeldProps {
  readonly waarde: string;
  readonly onWaarde: (waarde: string) => void;
  readonly soort?: 'text' | 'email' | 'tel' | 'search' | 'url' | undefined;
  /** How wide the answer is expected to be. */
  readonly breedte?: 'kort' | 'middel' | 'gewoon' | 'breed' | undefined;
  readonly autoComplete?: string | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | undefined;
  readonly maxTekens?: number | undefined;
  /** Usual answers, offered while one types; anything else may be typed too. */
  readonly suggesties?: readonly string[] | undefined;
}

/** One line of text. */
export function Tekstveld(props: TekstveldProps) {
  const koppeling = koppelVeld(props);
  const suggestielijst = props.suggesties === undefined ? undefined : `${koppeling.id}-suggesties`;
  return (
    <Veldkader veld={props}>
      <input
        {...koppeling}
        className={`opmaat-invoer opmaat-invoer--${props.breedte ?? 'gewoon'}`}
        type={props.soort ?? 'text'}
        value={props.waarde}
        onChange={(g) => props.onWaarde(g.target.value)}
        autoComplete={props.autoComplete ?? 'off'}
        inputMode={props.inputMode}
        maxLength={props.maxTekens}
        list={suggestielijst}
      />
      {suggestielijst !== undefined && (
        <datalist id={suggestielijst}>
          {props.suggesties?.map((suggestie) => (
            <option key={suggestie} value={suggestie} />
          ))}
        </datalist>
      )}
    </Veldkader>
  );
}

export interface TekstgebiedProps extends VeldProps {
  readonly waarde: string;
  readonly onWaarde: (waarde: string) => void;
  readonly regels?: number | undefined;
  /** With a maximum, the room that is left stands below once it gets short; typing on is possible, so that nothing pasted is lost. */
  readonly maxTekens?: number | undefined;
}

/** Text of several lines; grows with what is typed. */
export function Tekstgebied(props: TekstgebiedProps) {
  const koppeling = koppelVeld(props);
  const over = tekensOver(props);
  const teller = over === undefined ? undefined : `${koppeling.id}-teller`;
  return (
    <Veldkader veld={props}>
      <textarea
        {...koppeling}
        aria-describedby={[koppeling['aria-describedby'], teller].filter(Boolean).join(' ') || undefined}
        className="opmaat-invoer"
        rows={props.regels ?? 5}
        value={props.waarde}
        onChange={(g) => props.onWaarde(g.target.value)}
      />
      {over !== undefined && (
        <div id={teller} className="opmaat-teller">
          {over >= 0 ? `Nog ${over} tekens over` : `${-over} tekens te veel`}
        </div>
      )}
    </Veldkader>
  );
}

/** The room that is left in the last fifth of it. Before that a number under every field is only noise. */
function tekensOver({ maxTekens, waarde }: TekstgebiedProps): number | undefined {
  if (maxTekens === undefined || waarde.length < maxTekens * 0.8) return undefined;
  return maxTekens - waarde.length;
}

export interface GetalveldProps extends VeldProps {
  readonly waarde: number | null;
  readonly onWaarde: (waarde: number | null) => void;
  /** Word behind the number: `km`, `uur per week`. */
  readonly eenheid?: string | undefined;
  readonly decimalen?: number | undefined;
}

/** Reads a number as Dutch people write it: `1.250,5` or `12`. Undefined when it is none. */
export function leesGetal(tekst: string, decimalen = 0): number | undefined {
  const kaal = tekst.trim().replace(/^€\s*/, '');
  if (!/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(kaal)) return undefined;
  const breuk = kaal.split(',')[1] ?? '';
  if (breuk.length > decimalen) return undefined;
  return Number(kaal.replaceAll('.', '').replace(',', '.'));
}

function schrijfInvoer(waarde: number | null): string {
  return waarde === null ? '' : String(waarde).replace('.', ',');
}

/** A number with a Dutch comma. Text that is no number gives null and says so on leaving the field. */
export function Getalveld(props: GetalveldProps) {
  const decimalen = props.decimalen ?? 0;
  const [getypt, zetGetypt] = useState(() => schrijfInvoer(props.waarde));
  const [verlaten, zetVerlaten] = useState(false);
  const gelezen = leesGetal(getypt, decimalen);
  // Another value from outside (a saved draft, a reset) wins over the text typed here.
  const tekst = (gelezen ?? null) === props.waarde ? getypt : schrijfInvoer(props.waarde);
  const geenGetal = verlaten && tekst.trim() !== '' && leesGetal(tekst, decimalen) === undefined;
  const eigenFout = decimalen > 0 ? 'Vul een getal in, bijvoorbeeld 7,5.' : 'Vul een heel getal in, bijvoorbeeld 12.';
  const veld = { ...props, fout: geenGetal ? eigenFout : props.fout };
  return (
    <Veldkader veld={veld}>
      <span className="opmaat-invoer__samen">
        <input
          {...koppelVeld(veld)}
          className="opmaat-invoer opmaat-invoer--kort"
          inputMode={decimalen > 0 ? 'decimal' : 'numeric'}
          autoComplete="off"
          value={tekst}
          onChange={(g) => {
            zetGetypt(g.target.value);
            zetVerlaten(false);
            props.onWaarde(leesGetal(g.target.value, decimalen) ?? null);
          }}
          onBlur={() => zetVerlaten(true)}
        />
        {props.eenheid && <span>{props.eenheid}</span>}
      </span>
    </Veldkader>
  );
}
