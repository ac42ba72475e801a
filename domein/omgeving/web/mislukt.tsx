import { ApiFout } from '../../../web/platform/api.ts';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Redenen } from '../../../web/platform/delen/redenen.tsx';

/** Why something did not work, in the sentences of the rules. */
export function Mislukt({ fout }: { readonly fout: Error }) {
  const redenen = fout instanceof ApiFout ? fout.redenen : [];
  return (
    <Melding soort="fout" kop="Dit lukte niet" kopniveau={3} nieuw>
      {redenen.length > 0 ? <Redenen redenen={redenen} /> : <p>{fout.message}</p>}
    </Melding>
  );
}
