import { type Static, Type } from 'typebox';
import { BronVorm, DatumVorm, IdVorm, invoer, KeuzeVorm, OfNietsVorm, TekstVorm } from '../vormen.ts';
import { RODREDENEN, type Rodreden } from './regels/ontbreekt.ts';
import { RODSTAPPEN, RODTOESTANDEN, type Rodstap, type Rodtoestand } from './regels/stand.ts';

const RedenVorm = KeuzeVorm(Object.keys(RODREDENEN) as Rodreden[]);
const StapVorm = KeuzeVorm<Rodstap>(RODSTAPPEN);

/** Number of the last line of the register that the sender saw; 0: there was none. An older one than stands is a conflict (409). */
const GezienVorm = Type.Integer({ minimum: 0, maximum: 9_007_199_254_740_991 });

/** One step for one or more plans at once. */
export const RodInvoerVorm = invoer({
  stap: StapVorm,
  /** Why ROD refused it; only with «afgekeurd». */
  reden: TekstVorm(1000),
  plannen: Type.Array(invoer({ opp: IdVorm, gezien: GezienVorm }), { minItems: 1, maxItems: 500, uniqueItems: true }),
});

const RodrijVorm = Type.Object({
  opp: IdVorm,
  leerling: IdVorm,
  naam: Type.String(),
  nummer: Type.String(),
  groep: Type.String(),
  /** First day on which a version was adopted; the begin that ROD asks. */
  begin: OfNietsVorm(DatumVorm),
  einde: OfNietsVorm(DatumVorm),
  fase: KeuzeVorm(['begin', 'einde'] as const),
  /** The begin was never confirmed: begin and end go together. */
  beginOpen: Type.Boolean(),
  toestand: KeuzeVorm(Object.keys(RODTOESTANDEN) as Rodtoestand[]),
  sinds: OfNietsVorm(DatumVorm),
  /** Why ROD refused it. */
  reden: Type.String(),
  waarom: RedenVorm,
  stappen: Type.Array(StapVorm),
  gezien: GezienVorm,
});
export type Rodrij = Static<typeof RodrijVorm>;

const TellingVorm = Type.Array(Type.Object({ waarom: RedenVorm, aantal: Type.Integer() }));

export const RodlijstVorm = Type.Object({
  /** False for a school for special primary education. */
  registreert: Type.Boolean(),
  bron: BronVorm,
  rijen: Type.Array(RodrijVorm),
  telling: TellingVorm,
});
export type Rodlijst = Static<typeof RodlijstVorm>;

/** For a board: counts per own school, without pupils. */
export const RodtellingenVorm = Type.Object({
  bron: BronVorm,
  scholen: Type.Array(
    Type.Object({
      vestiging: Type.String(),
      naam: Type.String(),
      plaats: Type.String(),
      registreert: Type.Boolean(),
      plannen: Type.Integer(),
      inOrde: Type.Integer(),
      /** What is missing, by reason; only reasons that occur. */
      telling: TellingVorm,
    }),
  ),
});
export type Rodtellingen = Static<typeof RodtellingenVorm>;

export const RodGedaanVorm = Type.Object({ aantal: Type.Integer() });
