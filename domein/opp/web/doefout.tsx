import type { ApiFout } from '../../../web/platform/api.ts';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Redenen } from '../../../web/platform/delen/redenen.tsx';

/** Why it did not work, in the words of the rules. */
export function Doefout({ fout }: { readonly fout: ApiFout | undefined }) {
  if (fout === undefined) return null;
  return (
    <Melding soort="fout" kop={fout.status === 409 ? 'Intussen veranderd' : 'Dit kan nu niet'} kopniveau={3} nieuw>
      {fout.redenen.length > 0 ? <Redenen redenen={fout.redenen} /> : <p>{fout.message}</p>}
    </Melding>
  );
}
