/** Which claim of the provider holds what. A claim is named as the provider names it. */
export interface Claimnamen {
  readonly onderwerp: string;
  readonly naam: readonly string[];
  readonly email: string;
  /** The claim that says that the address is that person's own; `altijd` when the provider guarantees it by contract. */
  readonly emailGeverifieerd: string;
}

/** When one of these values stands in this claim, the provider saw a second factor. */
export interface Factorbewijs {
  readonly claim: string;
  readonly waarden: readonly string[];
}

/** What a provider proved about the person who logs in. */
export interface Bewezen {
  readonly onderwerp: string;
  /** The subject as the provider names it in messages of its own (`sub`), also when another claim tells people apart. */
  readonly bijAanbieder: string;
  readonly naam: string;
  /** Undefined when the provider gives none, or does not vouch for it. */
  readonly email: string | undefined;
  readonly emailGegeven: boolean;
  readonly tweedeFactor: boolean;
  /** The provider's own session, to end it by. */
  readonly sessie: string | undefined;
}

type Claims = Readonly<Record<string, unknown>>;

/** Reads the claims of a validated ID token; undefined when the subject is missing. */
export function leesClaims(claims: Claims, namen: Claimnamen, bewijs: Factorbewijs | undefined): Bewezen | undefined {
  const onderwerp = tekst(claims[namen.onderwerp]);
  if (onderwerp === undefined) return undefined;
  const email = tekst(claims[namen.email]);
  const geverifieerd = namen.emailGeverifieerd === 'altijd' || claims[namen.emailGeverifieerd] === true;
  const naam = namen.naam
    .map((claim) => tekst(claims[claim]))
    .filter((deel) => deel !== undefined)
    .join(' ');
  return {
    onderwerp,
    bijAanbieder: tekst(claims.sub) ?? onderwerp,
    naam: naam.slice(0, 200),
    // Beyond ASCII, letters of somebody else's address can become the same by lowering them (the Kelvin sign and k): that links nobody.
    email: geverifieerd && email !== undefined && /^[!-~]+$/.test(email) ? email.toLowerCase() : undefined,
    emailGegeven: email !== undefined,
    tweedeFactor:
      bewijs !== undefined && waarden(claims[bewijs.claim]).some((waarde) => bewijs.waarden.includes(waarde)),
    sessie: tekst(claims.sid),
  };
}

function waarden(claim: unknown): readonly string[] {
  return (Array.isArray(claim) ? claim : [claim]).filter((deel): deel is string => typeof deel === 'string');
}

/** Text of the first value: some providers give every claim as a list. */
function tekst(claim: unknown): string | undefined {
  const [eerste] = waarden(claim);
  const schoon = eerste?.replace(/\p{Cc}/gu, '').trim();
  return schoon === undefined || schoon === '' || schoon.length > 500 ? undefined : schoon;
}
