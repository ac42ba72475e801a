import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { KnopLink, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import type { Begonnen } from '../contract.ts';
import './deling.css';

/** After sharing: what happens now, and the code, which is shown this once. */
export function GedeeldKlaar({ begonnen, leerling }: { readonly begonnen: Begonnen; readonly leerling: string }) {
  const { code } = begonnen;
  return (
    <div className="opmaat-stapel">
      <Melding soort="succes" kop="Het is gedeeld" nieuw>
        <p>De ontvanger en de ouders krijgen een e-mail zonder persoonsgegevens. U kunt het delen altijd stoppen.</p>
      </Melding>
      {code !== null && (
        <Blok kop="Geef deze code door via de telefoon" soort="nadruk">
          <p className="deling-code" translate="no">
            {code.slice(0, 4)} {code.slice(4)}
          </p>
          <p>
            Zet de code niet in een e-mail: zo kan niemand die alleen de e-mail heeft meelezen. U ziet deze code één
            keer. Kwijt? Stop dan het delen en deel opnieuw.
          </p>
        </Blok>
      )}
      {begonnen.mailBijAfzender && (
        <Melding soort="info" kop="U probeert Opmaat uit">
          <p>
            Er gaat nu geen e-mail naar buiten. De e-mail met de link staat bij{' '}
            <Anker href="/berichten">uw eigen berichten</Anker>.
          </p>
        </Melding>
      )}
      <Knoppenrij>
        <KnopLink href={`/leerlingen/${leerling}/delingen`}>Naar wat is gedeeld</KnopLink>
        <KnopLink href={`/leerlingen/${leerling}`} soort="stil">
          Naar het dossier
        </KnopLink>
      </Knoppenrij>
    </div>
  );
}
