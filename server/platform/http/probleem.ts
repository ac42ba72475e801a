import type { Reden } from '../../../kern/uitkomst/uitkomst.ts';

/** What the API answers when something is refused: RFC 9457, with the reasons that rules gave. */
export interface Probleem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly redenen?: readonly Reden[];
  /** Where to go to take the obstacle away, as an address of our own. */
  readonly naar?: string;
}

/** The only error that actions throw to say no. The route helper turns it into problem+json; everything else is a 500. */
export class Weigering extends Error {
  readonly probleem: Probleem;

  constructor(probleem: Probleem) {
    super(probleem.title);
    this.probleem = probleem;
  }
}

/** The types of problem that the API knows; `docs/api.md` explains each, a test keeps both equal. */
export const PROBLEMEN = {
  'niet-ingelogd': { status: 401, title: 'U bent niet (meer) ingelogd.' },
  'niet-gevonden': { status: 404, title: 'Dit bestaat niet, of u mag het niet zien.' },
  'mag-niet': { status: 403, title: 'Met deze rol kunt u dit niet doen.' },
  regel: { status: 422, title: 'Dit kan niet.' },
  ongeldig: { status: 422, title: 'Er klopt iets niet in wat u invulde.' },
  onleesbaar: { status: 400, title: 'Opmaat kan dit verzoek niet lezen.' },
  'intussen-veranderd': { status: 409, title: 'Iemand anders heeft dit intussen veranderd.' },
  'bestaat-al': { status: 409, title: 'Dit bestaat al.' },
  'te-groot': { status: 413, title: 'Het bestand is te groot.' },
  'verkeerde-soort': { status: 415, title: 'Dit soort bestand kan Opmaat niet bewaren.' },
  'te-vaak': { status: 429, title: 'Te veel verzoeken achter elkaar. Wacht even en probeer het dan opnieuw.' },
  'tweede-factor': { status: 403, title: 'Voor deze rol logt u in met een extra stap.' },
  'vreemde-herkomst': { status: 403, title: 'Dit verzoek komt niet van een scherm van Opmaat.' },
  storing: { status: 500, title: 'Er ging iets mis bij Opmaat. Er is niets veranderd. Probeer het opnieuw.' },
} as const satisfies Record<string, { status: number; title: string }>;
export type Probleemsoort = keyof typeof PROBLEMEN;

/** A problem of a known type, with what makes this case particular. */
export function probleem(
  soort: Probleemsoort,
  extra: Partial<Pick<Probleem, 'detail' | 'redenen' | 'naar'>> = {},
): Probleem {
  return { type: `/problemen/${soort}`, ...PROBLEMEN[soort], ...extra };
}

/** Throws «does not exist, or not for you»: unknown and forbidden look the same from outside. */
export function nietGevonden(): never {
  throw new Weigering(probleem('niet-gevonden'));
}

/** Throws the reasons of a rule (422), or as a conflict (409) when the refusal comes from the state that another left. */
export function weiger(redenen: readonly Reden[], soort: Probleemsoort = 'regel'): never {
  throw new Weigering(probleem(soort, { redenen }));
}

/** The value of a rule's answer when it is allowed; otherwise its reasons go to the user. */
export function eis<T>(
  uitkomst: { readonly mag: true; readonly waarde: T } | { readonly mag: false; readonly redenen: readonly Reden[] },
): T {
  return uitkomst.mag ? uitkomst.waarde : weiger(uitkomst.redenen);
}
