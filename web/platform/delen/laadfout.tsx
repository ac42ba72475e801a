import { Knop } from './knop.tsx';
import { Melding } from './melding.tsx';

interface Props {
  /** What is not there now. */
  readonly kop: string;
  readonly fout: { readonly message: string };
  readonly opnieuw: () => void;
}

/** What was asked of the server did not come: why, and trying again. */
export function Laadfout({ kop, fout, opnieuw }: Props) {
  return (
    <Melding soort="fout" kop={kop}>
      <p>{fout.message}</p>
      <Knop soort="secundair" onClick={opnieuw}>
        Probeer het opnieuw
      </Knop>
    </Melding>
  );
}
