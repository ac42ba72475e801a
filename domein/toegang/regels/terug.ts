const LANGSTE = 500;
/** A path of our own: one slash, then nothing that a browser could read as another address. */
const EIGEN_PAD = /^\/(?![/\\])[^\\\p{Cc}\s]*$/u;
/** Not screens: calls and the provider for trying out. */
const GEEN_SCHERM = /^\/(api|proefaanbieder)(\/|$|\?)/i;

/** Where to go after logging in: this path when it is a screen of our own, otherwise the beginning (no open redirect). */
export function veiligPad(tekst: string | undefined): string {
  if (tekst === undefined || tekst.length > LANGSTE || /\p{Surrogate}/u.test(tekst)) return '/';
  if (!EIGEN_PAD.test(tekst) || GEEN_SCHERM.test(tekst)) return '/';
  // A header holds ASCII only: a name with accents that somebody searched for goes along as a browser writes it.
  return tekst.replace(/[^!-~]+/gu, encodeURIComponent);
}
