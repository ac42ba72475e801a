import type { Bron, Reden } from '../../../kern/uitkomst/uitkomst.ts';

/** The rule and the article that something rests on, in small text. */
export function Bronregel({ bron }: { readonly bron: Bron }) {
  return (
    <span className="opmaat-bron">
      {bron.artikel} · regel {bron.regel}
    </span>
  );
}

/** Why something is not allowed: each sentence of the rules as it is, with its source below. */
export function Redenen({ redenen }: { readonly redenen: readonly Reden[] }) {
  return (
    <ul className="opmaat-redenen">
      {redenen.map((reden) => (
        <li key={`${reden.code}-${reden.veld ?? ''}`}>
          {reden.zin}
          <Bronregel bron={reden.bron} />
        </li>
      ))}
    </ul>
  );
}
