import type { Toestemmingsdoel } from './doelen.ts';

/** Of whom and to whom the question goes. */
export interface Vraagdelen {
  readonly doel: Toestemmingsdoel;
  readonly partij: string;
  /** The school that asks; null when a parent gives it of own accord. */
  readonly school: string | null;
  /** First name of the child. */
  readonly kind: string;
}

/** The question as parents read it above the buttons, in one sentence. */
export function schrijfVraag({ doel, partij, school, kind }: Vraagdelen): string {
  return `Mag ${WAT[doel](school ?? 'de school', partij, kind)}?`;
}

/** The same question as the pupil reads it. */
export function schrijfVraagVoorLeerling({ doel, partij, school }: Omit<Vraagdelen, 'kind'>): string {
  return `Mag ${WAT_VAN_JOU[doel](school ?? 'de school', partij)}?`;
}

type Zin = (school: string, partij: string, kind: string) => string;

const WAT = {
  hergebruik_dossier: (_, partij, kind) => `${partij} lezen wat andere scholen eerder over ${kind} schreven`,
  informatie_vragen: (school, partij, kind) => `${school} aan ${partij} vragen wat daar over ${kind} bekend is`,
  meedenken: (school, partij, kind) => `${school} aan ${partij} vragen om mee te denken over de hulp aan ${kind}`,
  hulp_afstemmen: (school, partij, kind) => `${school} met ${partij} afspreken hoe de hulp aan ${kind} bij elkaar past`,
  onderzoek: (school, partij, kind) => `${school} aan ${partij} vragen om ${kind} te onderzoeken`,
  overleg: (school, partij, kind) => `${school} ${kind} bespreken in een overleg met ${partij}`,
} as const satisfies Record<Toestemmingsdoel, Zin>;

const WAT_VAN_JOU = {
  hergebruik_dossier: (_, partij) => `${partij} lezen wat andere scholen eerder over jou schreven`,
  informatie_vragen: (school, partij) => `${school} aan ${partij} vragen wat ze daar over jou weten`,
  meedenken: (school, partij) => `${school} aan ${partij} vragen om mee te denken over wat jou helpt`,
  hulp_afstemmen: (school, partij) => `${school} met ${partij} afspreken hoe alle hulp voor jou bij elkaar past`,
  onderzoek: (school, partij) => `${school} aan ${partij} vragen om jou te onderzoeken`,
  overleg: (school, partij) => `${school} over jou praten in een overleg met ${partij}`,
} as const satisfies Record<Toestemmingsdoel, (school: string, partij: string) => string>;
