import type { Datum } from '../../../kern/tijd/datum.ts';

/** The four domains of which a learning lag is worked out (TLV-6, TLV-7). */
export const LEERDOMEINEN = ['inzichtelijk_rekenen', 'begrijpend_lezen', 'technisch_lezen', 'spellen'] as const;
export type Leerdomein = (typeof LEERDOMEINEN)[number];

/** What the school adds for this request. Health data stand in the dossier that goes along, not here. */
export interface TlvInhoud {
  /** Why this school cannot give what is needed and the asked kind can. */
  readonly motivering: string;
  /** The special school that is sought, by vestigingscode; decides the competent SWV for a child living abroad. */
  readonly gezochteSchool: string | null;
  /** TLV-1 · Parents were told beforehand that the plan goes along. */
  readonly oudersIngelichtOp: Datum | null;
  /** TLV-2 · The view of parents was asked, also when they gave none. */
  readonly visieGevraagdOp: Datum | null;
  /** TLV-5 · Whether it is asked for the whole school period, and why. */
  readonly heleSchoolperiode: boolean;
  readonly waaromHelePeriode: string;
  /** TLV-6 · PRO or LWOO not by the figures, but with the motivation of all involved. */
  readonly maatwerkroute: boolean;
  readonly motiveringMaatwerk: string;
  /** TLV-6 · Who think that the tailor-made route fits best. */
  readonly maatwerkMet: readonly Betrokkene[];
  /** TLV-2 · For a child who was applied here and has no plan of this school: on what the request rests instead. */
  readonly inPlaatsVanPlan: string;
}

/** All who are involved when a pupil goes to PRO or LWOO by the tailor-made route. */
export const BETROKKENEN = {
  ouders: 'Ouders',
  leerling: 'De leerling zelf',
  eigen_school: 'Deze school',
  gezochte_school: 'De school waar de leerling heen wil',
} as const;
export type Betrokkene = keyof typeof BETROKKENEN;

/** A request in which nothing is filled in yet. */
export const LEGE_INHOUD: TlvInhoud = {
  motivering: '',
  gezochteSchool: null,
  oudersIngelichtOp: null,
  visieGevraagdOp: null,
  heleSchoolperiode: false,
  waaromHelePeriode: '',
  maatwerkroute: false,
  motiveringMaatwerk: '',
  maatwerkMet: [],
  inPlaatsVanPlan: '',
};

/** TLV-6, TLV-7 · Scores for PRO and LWOO. They are health data: they stand in tlv_dossier. DLE and DL in months of education. */
export interface TlvScores {
  readonly iq: { readonly waarde: number; readonly test: string; readonly datum: Datum } | null;
  readonly achterstand: Readonly<
    Partial<
      Record<Leerdomein, { readonly dle: number; readonly dl: number; readonly toets: string; readonly datum: Datum }>
    >
  >;
  /** LWOO with IQ 91 to 120: the social-emotional problem that hinders learning, and from which research it shows. */
  readonly sociaalEmotioneel: {
    readonly soort: 'motivatie' | 'faalangst' | 'emotionele_instabiliteit';
    readonly onderzoek: string;
    readonly datum: Datum;
  } | null;
  /** LWOO under opting out (TLV-7): what the school says to each criterion of the SWV. */
  readonly eigenCriteria: readonly {
    readonly criterium: string;
    readonly voldoet: boolean;
    readonly toelichting: string;
  }[];
}

export const LEGE_SCORES: TlvScores = { iq: null, achterstand: {}, sociaalEmotioneel: null, eigenCriteria: [] };
