/** What a line on the worklist is about. */
export interface Werkplek {
  readonly soort: string;
  /** Null for an arrangement of a group or a teacher. */
  readonly leerling: string | null;
  readonly onderwerp: string;
}

/** Where the work of a kind of term is done, by its name; the first that fits counts. */
const ADRESSEN: readonly (readonly [RegExp, (plek: Werkplek) => string])[] = [
  [/^aanmelding-/, ({ onderwerp }) => `/aanmeldingen/${onderwerp}`],
  [/arrangement/, ({ onderwerp }) => `/arrangementen/${onderwerp}`],
  [/^opp-evalu/, ({ leerling }) => `/leerlingen/${leerling}/opp/evalueren`],
  [/^opp-/, ({ leerling }) => `/leerlingen/${leerling}/opp`],
  [/verleng/, () => '/tlv/verlengen'],
  [/bezwaar/, ({ leerling }) => `/leerlingen/${leerling}/tlv`],
  [/tlv|toelaatbaar/, ({ onderwerp }) => `/tlv/${onderwerp}`],
  [/geschil|gpo/, ({ leerling }) => `/leerlingen/${leerling}/geschil`],
  [/^medisch/, ({ leerling }) => `/leerlingen/${leerling}/medisch`],
  [/verbeterverzoek/, ({ leerling }) => `/leerlingen/${leerling}/opmerkingen`],
];

/** AAN-13 · The screen on which a term of the school is met. */
export function werkadres(plek: Werkplek): string {
  const gevonden = ADRESSEN.find(([soort]) => soort.test(plek.soort));
  if (gevonden !== undefined) return gevonden[1](plek);
  return plek.leerling === null ? '/werklijst' : `/leerlingen/${plek.leerling}`;
}

/** The list on which the SWV finds a term that it must meet itself. */
export function lijstadresVanSwv(soort: string): string {
  if (/bezwaar/.test(soort)) return '/swv/bezwaren';
  if (/arrangement/.test(soort)) return '/swv/arrangementen';
  return /tlv|toelaatbaar/.test(soort) ? '/swv/tlv' : '/termijnen';
}
