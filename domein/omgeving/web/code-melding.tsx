import { Melding } from '../../../web/platform/delen/melding.tsx';

/** The code, shown this once: who sees it tells it by telephone, so that mail alone opens nothing. */
export function Codemelding({ code, email }: { readonly code: string; readonly email?: string }) {
  return (
    <Melding soort="succes" kop="Bel deze code door" nieuw>
      <p className="omgeving-code">
        {code.slice(0, 4)} {code.slice(4)}
      </p>
      <p>
        Het adres van de antwoordpagina ging per e-mail{email ? ` naar ${email}` : ''}. Zonder deze code gaat de pagina
        niet open. Zet de code niet in een e-mail. Opmaat toont haar alleen nu; raakt zij kwijt, dan stuurt u een nieuw
        adres met een nieuwe code.
      </p>
    </Melding>
  );
}
