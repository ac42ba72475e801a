import { type Static, Type } from 'typebox';
import { BronVorm, DatumVorm, IdVorm } from '../vormen.ts';

export const WerklijstZoek = Type.Object(
  {
    /** Only terms in this state. */
    stand: Type.Optional(Type.Union([Type.Literal('verstreken'), Type.Literal('nadert'), Type.Literal('ruim')])),
    /** Only terms of this kind. */
    soort: Type.Optional(Type.String({ maxLength: 60 })),
  },
  { additionalProperties: false },
);

export const WerkregelVorm = Type.Object({
  id: IdVorm,
  leerling: IdVorm,
  onderwerp: IdVorm,
  leerlingnaam: Type.String(),
  leerlingnummer: Type.String(),
  soort: Type.String(),
  naam: Type.String(),
  start: DatumVorm,
  laatsteDag: DatumVorm,
  wie: Type.String(),
  bijVerstrijken: Type.String(),
  bron: BronVorm,
});
export type Werkregel = Static<typeof WerkregelVorm>;

const TellingVorm = Type.Object({ lopend: Type.Integer(), nadert: Type.Integer(), verstreken: Type.Integer() });

export const WerklijstVorm = Type.Object({
  regels: Type.Array(WerkregelVorm),
  /** Over all terms of the school, whatever the filter. */
  telling: TellingVorm,
  soorten: Type.Array(Type.Object({ soort: Type.String(), naam: Type.String(), aantal: Type.Integer() })),
});
export type Werklijst = Static<typeof WerklijstVorm>;

/** For board and SWV: per school, without names. */
export const TermijnenVorm = Type.Object({
  telling: TellingVorm,
  scholen: Type.Array(
    Type.Object({
      vestiging: Type.String(),
      naam: Type.String(),
      plaats: Type.String(),
      telling: TellingVorm,
      /** Overdue terms, longest first: what, since when, by which rule. */
      verstreken: Type.Array(
        Type.Object({ naam: Type.String(), laatsteDag: DatumVorm, wie: Type.String(), bron: BronVorm }),
      ),
    }),
  ),
});
export type Termijnen = Static<typeof TermijnenVorm>;
