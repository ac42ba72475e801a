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
        `<li><a href="${veilig(adres)}">${veilig(naam)}</a> · ${veilig(rolnaam)}${organisatienaam ? `, ${veilig(organisatienaam)}` : ''}</li>`,
    )
    .join('\n');
  return pagina(
    'Proefaanbieder',
    `<p>Dit is de inlogdienst voor het uitproberen van Opmaat. Zij vraagt geen wachtwoord. Kies wie u bent.</p>
<ul>${regels}</ul>
<p><a href="${veilig(terug)}">Toch niet inloggen</a></p>`,
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
    '<p>Deze inlog is verlopen of al gebruikt.</p><p><a href="/">Terug naar Opmaat</a></p>',
  );
}

function pagina(kop: string, inhoud: string): string {
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${kop}</title></head>
<body><main><h1>${kop}</h1>
${inhoud}
</main></body></html>`;
}

function veilig(tekst: string): string {
  return tekst.replace(/[&<>"']/g, (teken) => `&#${teken.charCodeAt(0)};`);
}
