import type { ReactNode } from 'react';

export interface Kenmerk {
  readonly naam: string;
  /** Leave out what is not there, or say in words that it is not known. */
  readonly waarde: ReactNode;
}

/** Properties of one thing: name and value. */
export function Kenmerken({ kenmerken }: { readonly kenmerken: readonly Kenmerk[] }) {
  return (
    <dl className="opmaat-kenmerken">
      {kenmerken.map((kenmerk) => (
        <div key={kenmerk.naam}>
          <dt>{kenmerk.naam}</dt>
          <dd>{kenmerk.waarde}</dd>
        </div>
      ))}
    </dl>
  );
}
