import { type Static, Type } from 'typebox';
import {
  BronVorm,
  DatumVorm,
  IdVorm,
  invoer,
  KeuzeVorm,
  OfNietsVorm,
  RedenVorm,
  TekstVorm,
  VolgnummerVorm,
} from '../vormen.ts';
import { JAARSTANDEN, type Jaarstand } from './regels/jaarstand.ts';
import { BESLUITEN, type Doeluitkomst, type Evaluatiebesluit, UITKOMSTEN } from './regels/woorden.ts';

const UitkomstVorm = KeuzeVorm(Object.keys(UITKOMSTEN) as Doeluitkomst[]);
const BesluitVorm = KeuzeVorm(Object.keys(BESLUITEN) as Evaluatiebesluit[]);

/** The plan that is evaluated, and what the sender saw of it. */
export const EvaluatieInvoerVorm = invoer({
  opp: IdVorm,
  volgnummer: VolgnummerVorm,
  dag: DatumVorm,
  metOuders: Type.Boolean(),
  oudersGezegd: TekstVorm(4000),
  zonderOudersOm: TekstVorm(1000),
  leerlingGehoord: Type.Boolean(),
  leerlingHoe: TekstVorm(400),
  leerlingGezegd: TekstVorm(4000),
  leerlingGedaan: TekstVorm(4000),
  leerlingEigenWoorden: Type.Boolean(),
  leerlingNietOm: TekstVorm(1000),
  besluit: BesluitVorm,
  toelichting: TekstVorm(4000),
  doelen: Type.Array(
    invoer({ doel: IdVorm, uitkomst: UitkomstVorm, bewijs: TekstVorm(2000), vervolg: TekstVorm(2000) }),
    { maxItems: 50 },
  ),
});

const DoelVorm = Type.Object({
  id: IdVorm,
  categorie: Type.String(),
  categorienaam: Type.String(),
  tekst: Type.String(),
  beginsituatie: Type.String(),
  streef: Type.String(),
  van: DatumVorm,
  tot: DatumVorm,
  laatste: OfNietsVorm(UitkomstVorm),
});
export type Doel = Static<typeof DoelVorm>;

const EvaluatieVorm = Type.Object({
  id: IdVorm,
  school: Type.String(),
  dag: DatumVorm,
  metOuders: Type.Boolean(),
  zonderOudersOm: Type.String(),
  besluit: BesluitVorm,
  toelichting: Type.String(),
  doorNaam: Type.String(),
  doelen: Type.Array(
    Type.Object({
      doel: IdVorm,
      categorienaam: Type.String(),
      tekst: Type.String(),
      uitkomst: UitkomstVorm,
      bewijs: Type.String(),
      vervolg: Type.String(),
    }),
  ),
});
export type Evaluatieregel = Static<typeof EvaluatieVorm>;

const EffectVorm = Type.Object({
  categorie: Type.String(),
  naam: Type.String(),
  doelen: Type.Integer(),
  behaald: Type.Integer(),
  deels: Type.Integer(),
  niet: Type.Integer(),
  vervallen: Type.Integer(),
});
export type Effectregel = Static<typeof EffectVorm>;

export const EvaluatiesVorm = Type.Object({
  leerling: Type.Object({ id: IdVorm, roepnaam: Type.String() }),
  /** The running plan with its goals; null when there is none (yet). */
  plan: OfNietsVorm(
    Type.Object({
      opp: IdVorm,
      school: Type.String(),
      vastgesteldDag: OfNietsVorm(DatumVorm),
      doelen: Type.Array(DoelVorm),
      volgnummer: VolgnummerVorm,
    }),
  ),
  /** Whether this person may record an evaluation now; what stands in the way is in `redenen`. */
  magVastleggen: Type.Boolean(),
  redenen: Type.Array(RedenVorm),
  /** When it must be evaluated, and what was missed; the first one first. */
  termijnen: Type.Array(Type.Object({ naam: Type.String(), laatsteDag: DatumVorm, bron: BronVorm })),
  evaluaties: Type.Array(EvaluatieVorm),
  effect: Type.Array(EffectVorm),
});
export type Evaluaties = Static<typeof EvaluatiesVorm>;

export const EvaluatieVastgelegdVorm = Type.Object({ id: IdVorm, voldaan: Type.Integer() });
export type EvaluatieVastgelegd = Static<typeof EvaluatieVastgelegdVorm>;

/** The year in which the schooljaar begins. */
export const JaarlijstZoek = Type.Object(
  { schooljaar: Type.Optional(Type.Integer({ minimum: 2014, maximum: 2100 })) },
  { additionalProperties: false },
);

const JaarstandVorm = KeuzeVorm(Object.keys(JAARSTANDEN) as Jaarstand[]);
export const JaarlijstVorm = Type.Object({
  schooljaar: Type.Integer(),
  label: Type.String(),
  regels: Type.Array(
    Type.Object({
      opp: IdVorm,
      leerling: IdVorm,
      naam: Type.String(),
      nummer: Type.String(),
      groep: Type.String(),
      stand: JaarstandVorm,
      /** Last day, or the day on which it was done. */
      dag: OfNietsVorm(DatumVorm),
      /** Evaluated in this schooljaar without parents: that does not count. */
      zonderOuders: Type.Boolean(),
      /** Earlier schooljaren of which the evaluation is still open, as people write them. */
      eerderGemist: Type.Array(Type.String()),
    }),
  ),
  telling: Type.Array(Type.Object({ stand: JaarstandVorm, aantal: Type.Integer() })),
  effect: Type.Array(EffectVorm),
});
export type Jaarlijst = Static<typeof JaarlijstVorm>;
