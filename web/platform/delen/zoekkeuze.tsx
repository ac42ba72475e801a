import { lazy, Suspense } from 'react';
import { Labeltekst, Veldteksten } from './veld.tsx';
import type { ZoekkeuzeProps } from './zoekkeuze-invoer.tsx';

const Invoer = lazy(async () => ({ default: (await import('./zoekkeuze-invoer.tsx')).ZoekkeuzeInvoer }));

/** One answer out of a long list, found by typing. Its code comes after the page, in a frame of the same height. */
export function Zoekkeuze(props: ZoekkeuzeProps) {
  return (
    <Suspense fallback={<Plaats veld={props} />}>
      <Invoer {...props} />
    </Suspense>
  );
}

function Plaats({ veld }: { readonly veld: ZoekkeuzeProps }) {
  return (
    <div className={`opmaat-veld opmaat-zoekkeuze${veld.fout ? ' opmaat-veld--fout' : ''}`}>
      <span className="opmaat-veld__label">
        <Labeltekst veld={veld} />
      </span>
      <Veldteksten veld={veld} />
      <div className="opmaat-zoekkeuze__rij">
        <div className="opmaat-invoer" aria-hidden="true" />
      </div>
    </div>
  );
}
