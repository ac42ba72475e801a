import { lazy, Suspense } from 'react';
import type { DatumveldProps } from './datumveld-invoer.tsx';
import { Labeltekst, Veldteksten } from './veld.tsx';

const Invoer = lazy(async () => ({ default: (await import('./datumveld-invoer.tsx')).DatumveldInvoer }));

/**
 * A day, typed as dd-mm-jjjj; the value is ISO (`2026-12-31`) or empty text. Its code comes after the page; until then
 * the same frame stands there, so that nothing moves.
 */
export function Datumveld(props: DatumveldProps) {
  return (
    <Suspense fallback={<Plaats veld={props} />}>
      <Invoer {...props} />
    </Suspense>
  );
}

function Plaats({ veld }: { readonly veld: DatumveldProps }) {
  return (
    <div className={`opmaat-veld${veld.fout ? ' opmaat-veld--fout' : ''}`}>
      <span className="opmaat-veld__label">
        <Labeltekst veld={veld} />
      </span>
      <Veldteksten veld={{ ...veld, hint: veld.hint ?? 'Bijvoorbeeld 31-12-2014' }} />
      <div className="opmaat-invoer opmaat-datum" aria-hidden="true">
        dd-mm-jjjj
      </div>
    </div>
  );
}
