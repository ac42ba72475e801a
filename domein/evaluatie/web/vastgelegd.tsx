import { KnopLink, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import type { Evaluatieregel } from '../contract.ts';

/** What follows from the evaluation that was just recorded. */
export function Vastgelegd({ evaluatie, leerling }: { readonly evaluatie: Evaluatieregel; readonly leerling: string }) {
  const { besluit, metOuders } = evaluatie;
  return (
    <Melding soort="succes" kop="De evaluatie is vastgelegd" nieuw>
      <p>Ouders en leerling lezen haar op deze pagina.</p>
      {!metOuders && (
        <p>
          Het gesprek was zonder de ouders. De wet vraagt een evaluatie mét ouders: de termijn blijft op uw werklijst
          staan.
        </p>
      )}
      {besluit === 'bijstellen' && (
        <>
          <p>
            U besloot het plan bij te stellen. Daarvoor maakt u een nieuwe versie; de ouders stemmen daar opnieuw mee
            in.
          </p>
          <Knoppenrij>
            <KnopLink href={`/leerlingen/${leerling}/opp`} icoon="pen">
              Plan bijstellen
            </KnopLink>
          </Knoppenrij>
        </>
      )}
      {besluit === 'afsluiten' && (
        <>
          <p>U besloot het plan af te sluiten. Dat doet u bij het ontwikkelingsperspectief.</p>
          <Knoppenrij>
            <KnopLink href={`/leerlingen/${leerling}/opp`}>Naar het ontwikkelingsperspectief</KnopLink>
          </Knoppenrij>
        </>
      )}
    </Melding>
  );
}
