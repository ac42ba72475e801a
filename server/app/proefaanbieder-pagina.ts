/** Where the style of these pages is read: our policy allows no style within a page. */
export const STIJLADRES = '/proefaanbieder/stijl.css';

/** Plain and calm, and clearly not Opmaat itself: it is another service that asks who one is. */
export const STIJL = `body { margin: 0; background: #f4f6f5; color: #14212b; font: 1rem/1.5 system-ui, "DejaVu Sans", sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem; }
h1 { margin: 0 0 0.5rem; line-height: 1.2; }
ul { margin: 1.5rem 0; padding: 0; border: 1px solid #d3dbdd; border-radius: 0.5rem; background: #fff; list-style: none; }
li + li { border-top: 1px solid #d3dbdd; }
li a { display: block; padding: 0.75rem 1rem; color: inherit; text-decoration: none; }
li a:hover { background: #e3efef; }
li span { display: block; color: #4b5a66; }
a { color: #0b5f66; }
:focus-visible { outline: 3px solid #0b5f66; outline-offset: 2px; }
`;

interface Keuze {
  readonly naam: string;
  readonly rolnaam: string;
  readonly organisatienaam: string | null;
  readonly adres: string;
}

/** The page of the provider for trying out: choose who you are. */
export function KEUZEPAGINA(keuzes: readonly Keuze[], terug: string): string {
  const regels = keuzes
    .map(
      ({ naam, rolnaam, organisatienaam, adres }) =>
        `<li><a href="${veilig(adres)}"><strong>${veilig(naam)}</strong> <span>${veilig(rolnaam)}${organisatienaam ? `, ${veilig(organisatienaam)}` : ''}</span></a></li>`,
    )
    .join('\n');
  return pagina(
    'Wie bent u?',
    `<p>Dit is de proefaanbieder: de inlogdienst voor het uitproberen van Opmaat. Zij vraagt geen wachtwoord. Kies wie u bent.</p>
<p><a href="${veilig(terug)}">Toch niet inloggen</a></p>
<ul>${regels}</ul>`,
  );
}

/** Logging out at the provider needs no question: the person just asked for it. The button is for a browser without scripts. */
export function UITLOGPAGINA(formulier: string): string {
  return pagina(
    'Uitloggen',
    `<p>U wordt uitgelogd.</p>
${formulier.replace('</form>', '<input type="hidden" name="logout" value="yes"><button type="submit">Uitloggen</button></form>')}
<script>document.forms[0].submit();</script>`,
  );
}

/** A page that says what went wrong, with the way back. */
export function FOUTPAGINA(): string {
  return pagina(
    'Dit lukte niet',
    '<p>Deze inlog is verlopen of al gebruikt. Begin opnieuw in Opmaat.</p><p><a href="/">Terug naar Opmaat</a></p>',
  );
}

function pagina(kop: string, inhoud: string): string {
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${kop}</title><link rel="stylesheet" href="${STIJLADRES}"></head>
<body><main><h1>${kop}</h1>
${inhoud}
</main></body></html>`;
}

function veilig(tekst: string): string {
  return tekst.replace(/[&<>"']/g, (teken) => `&#${teken.charCodeAt(0)};`);
}
