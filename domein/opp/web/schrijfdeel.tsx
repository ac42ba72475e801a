import { type ReactNode, useState } from 'react';
import type { Bron } from '../../../kern/uitkomst/uitkomst.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Bronregel } from '../../../web/platform/delen/redenen.tsx';
import type { InhoudBody, Opstellen } from '../contract.ts';

/** What each part of the writing screen gets. */
export interface SchrijfProps {
  readonly inhoud: InhoudBody;
  readonly wijzig: (deel: Partial<InhoudBody>) => void;
  readonly begin: Opstellen;
  /** Sentence per field, only after one asked to see what misses. */
  readonly fouten: Readonly<Record<string, string>>;
}

/** A part of the plan with why it is asked, and the law or report behind it. */
export function Schrijfdeel({
  kop,
  waarom,
  bron,
  alleenAls,
  children,
}: {
  readonly kop: string;
  readonly waarom: string;
  readonly bron: Bron;
  /** For what most plans do not need: folded behind these words, unless something stands in it. */
  readonly alleenAls?: { readonly tekst: string; readonly gevuld: boolean } | undefined;
  readonly children: ReactNode;
}) {
  // As it was when the screen opened: emptying a field does not close what one works in.
  const [open] = useState(alleenAls?.gevuld ?? false);
  return (
    <Blok kop={kop}>
      <p className="opp-waarom">
        {waarom} <Bronregel bron={bron} />
      </p>
      {alleenAls === undefined ? (
        <div className="opmaat-stapel">{children}</div>
      ) : (
        <details open={open}>
          <summary>{alleenAls.tekst}</summary>
          <div className="opmaat-stapel">{children}</div>
        </details>
      )}
    </Blok>
  );
}
