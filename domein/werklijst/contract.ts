import { type Static, Type } from 'typebox';
import { BronVorm, DatumVorm, IdVorm, KeuzeVorm } from '../vormen.ts';

export const WerklijstZoek = Type.Object(
  {
    /** Only terms in this state. */
    stand: Type.Optional(KeuzeVorm(['verstreken', 'nadert', 'ruim'])),
    /** Only terms of this kind. */
    soort: Type.Optional(Type.String({ maxLength: 60 })),
  },
  { additionalProperties: false },
);

const BijVorm = Type.Union([Type.Literal('school'), Type.Literal('swv')], {
  description: 'Wie iets moet doen: de school of het samenwerkingsverband',
});

export const WerkregelVorm = Type.Object({
  id: IdVorm,
  leerling: Type.Union([IdVorm, Type.Null()], {
    description: 'De leerling; leeg bij een arrangement voor een groep of een leraar',
  }),
  onderwerp: IdVorm,
  naamVanWie: Type.String({ description: 'De naam van de leerling, of anders die van het arrangement' }),
  nummerVanWie: Type.String({ description: 'Het nummer van de leerling, of anders dat van het arrangement' }),
  soort: Type.String(),
  naam: Type.String(),
  start: DatumVorm,
  laatsteDag: DatumVorm,
  wie: Type.String(),
  bijVerstrijken: Type.String(),
  bron: BronVorm,
  bij: BijVorm,
});
export type Werkregel = Static<typeof WerkregelVorm>;

const TellingVorm = Type.Object({ lopend: Type.Integer(), nadert: Type.Integer(), verstreken: Type.Integer() });

export const WerklijstVorm = Type.Object({
  /** What the school must do. */
  regels: Type.Array(WerkregelVorm),
  /** What the school waits for: terms of the SWV about its pupils. No filter touches them. */
  wacht: Type.Array(WerkregelVorm),
  /** Over all that the school must do, whatever the filter. */
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
        Type.Object({ naam: Type.String(), laatsteDag: DatumVorm, wie: Type.String(), bron: BronVorm, bij: BijVorm }),
      ),
    }),
  ),
});
export type Termijnen = Static<typeof TermijnenVorm>;
