import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Anker, type AnkerProps } from './anker.tsx';
import { Icoon, type IcoonNaam } from './icoon.tsx';

export type KnopSoort = 'primair' | 'secundair' | 'stil' | 'gevaar';

interface Uiterlijk {
  readonly soort?: KnopSoort | undefined;
  readonly klein?: boolean | undefined;
  readonly icoon?: IcoonNaam | undefined;
  readonly children: ReactNode;
}

export interface KnopProps extends Uiterlijk, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  /** Shows that work is going on; a second click does nothing, and focus stays where it is. */
  readonly bezig?: boolean | undefined;
}

function klassen(soort: KnopSoort, klein: boolean | undefined, bezig = false): string {
  return `opmaat-knop opmaat-knop--${soort}${klein ? ' opmaat-knop--klein' : ''}${bezig ? ' opmaat-knop--bezig' : ''}`;
}

/** A button for something that happens here. Type `button` unless stated otherwise. */
export function Knop({ soort = 'primair', klein, icoon, bezig, children, className, onClick, ...rest }: KnopProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`${klassen(soort, klein, bezig)}${className ? ` ${className}` : ''}`}
      aria-disabled={bezig || rest['aria-disabled']}
      onClick={(g) => {
        if (bezig) g.preventDefault();
        else onClick?.(g);
      }}
    >
      {bezig ? <span className="opmaat-knop__draaier" aria-hidden="true" /> : icoon && <Icoon naam={icoon} maat={18} />}
      <span>{children}</span>
      {bezig && <span className="opmaat-verborgen">, even geduld</span>}
    </button>
  );
}

/** A link that looks like a button: for going somewhere. */
export function KnopLink({ soort = 'primair', klein, icoon, children, ...rest }: Uiterlijk & AnkerProps) {
  return (
    <Anker {...rest} className={klassen(soort, klein)}>
      {icoon && <Icoon naam={icoon} maat={18} />}
      <span>{children}</span>
    </Anker>
  );
}

/** Buttons beside each other; below each other and full width on a phone. */
export function Knoppenrij({ children, eind }: { readonly children: ReactNode; readonly eind?: boolean }) {
  return <div className={`opmaat-knoppenrij${eind ? ' opmaat-knoppenrij--eind' : ''}`}>{children}</div>;
}
