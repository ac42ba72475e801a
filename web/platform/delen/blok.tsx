import { type ReactNode, useId } from 'react';

export interface BlokProps {
  readonly kop: string;
  /** Heading only for screen readers, when the contents speak for themselves. */
  readonly kopVerborgen?: boolean | undefined;
  /** Button or link at the right of the heading. */
  readonly actie?: ReactNode;
  /** `stil`: no panel around it; `nadruk`: the one part of the page that matters most. */
  readonly soort?: 'gewoon' | 'stil' | 'nadruk' | undefined;
  readonly id?: string | undefined;
  readonly children: ReactNode;
}

/** A section of a page, with heading and perhaps an action. */
export function Blok({ kop, kopVerborgen, actie, soort = 'gewoon', id, children }: BlokProps) {
  const kopId = useId();
  return (
    <section id={id} className={`opmaat-blok opmaat-blok--${soort}`} aria-labelledby={kopId}>
      <div className={kopVerborgen ? 'opmaat-verborgen' : 'opmaat-blok__kop'}>
        <h2 id={kopId}>{kop}</h2>
        {!kopVerborgen && actie}
      </div>
      {children}
    </section>
  );
}
