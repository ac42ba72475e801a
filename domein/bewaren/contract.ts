import { type Static, Type } from 'typebox';
import { BronVorm, DatumVorm, IdVorm, invoer, KeuzeVorm, MomentVorm, OfNietsVorm, TekstVorm } from '../vormen.ts';

const Pagina = Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000, description: 'De eerste bladzijde is 1' }));
const GEBLADERD = { totaal: Type.Integer(), pagina: Type.Integer(), perPagina: Type.Integer() };
const SoortVorm = KeuzeVorm(['dossier', 'aanmelding', 'inschrijving', 'samenwerkingsverband', 'leerling']);
const HoudingsoortVorm = KeuzeVorm(['bezwaar', 'geschil', 'klacht']);

export const BewarenZoek = Type.Object(
  { pagina: Pagina, stand: Type.Optional(KeuzeVorm(['gepland', 'opgehouden'])) },
  { additionalProperties: false },
);

export const PlanregelVorm = Type.Object({
  id: IdVorm,
  /** Not for a privacy officer, who gets no way into a dossier. */
  leerling: OfNietsVorm(IdVorm),
  nummer: Type.String({ description: 'Dossiernummer' }),
  naam: OfNietsVorm(Type.String()),
  school: OfNietsVorm(Type.String()),
  soort: SoortVorm,
  soortnaam: Type.String(),
  uitleg: Type.String(),
  bron: BronVorm,
  gaatWegOp: DatumVorm,
  aangekondigdOp: OfNietsVorm(DatumVorm),
  opgehoudenOm: OfNietsVorm(Type.String()),
  bezig: Type.Boolean(),
});
export type PlanregelAntwoord = Static<typeof PlanregelVorm>;

export const HoudingVorm = Type.Object({
  id: IdVorm,
  leerling: OfNietsVorm(IdVorm),
  nummer: Type.String(),
  naam: OfNietsVorm(Type.String()),
  school: Type.String(),
  soort: HoudingsoortVorm,
  reden: OfNietsVorm(Type.String()),
  van: DatumVorm,
  door: OfNietsVorm(Type.String()),
  vanzelf: Type.Boolean({ description: 'Eindigt vanzelf: het bezwaar of geschil loopt in Opmaat' }),
});
export type HoudingAntwoord = Static<typeof HoudingVorm>;

export const BewarenVorm = Type.Object({
  ...GEBLADERD,
  telling: Type.Object({ komendeMaand: Type.Integer(), gepland: Type.Integer(), opgehouden: Type.Integer() }),
  regels: Type.Array(PlanregelVorm),
  houdingen: Type.Array(HoudingVorm),
});
export type Bewaren = Static<typeof BewarenVorm>;

export const BewijzenZoek = Type.Object({ pagina: Pagina }, { additionalProperties: false });
export const BewijzenVorm = Type.Object({
  ...GEBLADERD,
  bewijzen: Type.Array(
    Type.Object({
      id: IdVorm,
      school: OfNietsVorm(Type.String()),
      soort: SoortVorm,
      soortnaam: Type.String(),
      bron: BronVorm,
      geplandOp: DatumVorm,
      uitgevoerdOp: MomentVorm,
      /** Rows per kind of data. */
      geteld: Type.Array(Type.Object({ wat: Type.String(), aantal: Type.Integer() })),
    }),
  ),
});
export type Bewijzen = Static<typeof BewijzenVorm>;

export const LeerlingBewarenVorm = Type.Object({
  naam: Type.String(),
  nummer: Type.String(),
  delen: Type.Array(
    Type.Object({
      school: Type.String(),
      soort: SoortVorm,
      soortnaam: Type.String(),
      zin: Type.String(),
      bron: BronVorm,
      /** Null: the term has not begun, because the pupil is still there or a share still runs. */
      gaatWegOp: OfNietsVorm(DatumVorm),
      aangekondigdOp: OfNietsVorm(DatumVorm),
      tegen: Type.Array(Type.String()),
    }),
  ),
  /** When no school holds anything any more: from when the rest of the pupil goes. */
  laatsteOp: OfNietsVorm(DatumVorm),
  /** Only for the school whose hold it is. */
  houdingen: Type.Array(HoudingVorm),
  regels: Type.Array(Type.Object({ wat: Type.String(), jaren: Type.Integer(), zin: Type.String(), bron: BronVorm })),
  mag: Type.Object({ tegenhouden: Type.Boolean(), meenemen: Type.Boolean() }),
});
export type LeerlingBewaren = Static<typeof LeerlingBewarenVorm>;

export const HoudingInvoerVorm = invoer({ soort: HoudingsoortVorm, reden: TekstVorm(1000) });
export const HoudingIdVorm = Type.Object({ id: IdVorm });
