import { type Static, Type } from 'typebox';
import { DatumVorm, IdVorm, KeuzeVorm, OfNietsVorm, TekstVorm } from '../vormen.ts';
import { BetalerVorm, ModelVorm, RegelRij, SoortVorm } from './contract.ts';

/** Lists of arrangements: of a school, of a pupil, the queue of the SWV and its figures. */

export const LijstZoek = Type.Object(
  {
    soort: Type.Optional(SoortVorm),
    stand: Type.Optional(KeuzeVorm(['lopend', 'alle', 'te_beslissen', 'afgerond'])),
    betaler: Type.Optional(BetalerVorm),
    pagina: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  },
  { additionalProperties: false },
);
export const LijstVorm = Type.Object({
  arrangementen: Type.Array(Type.Object({ ...RegelRij.properties, kosten: Type.Integer() })),
  totaal: Type.Integer(),
  pagina: Type.Integer(),
  perPagina: Type.Integer(),
  /** What was granted, per payer and schooljaar, in cents. */
  totalen: Type.Array(
    Type.Object({ schooljaar: Type.Integer(), betaler: BetalerVorm, bedrag: Type.Integer(), aantal: Type.Integer() }),
  ),
});
export type Arrangementlijst = Static<typeof LijstVorm>;

export const WachtrijZoek = Type.Object(
  {
    stand: Type.Optional(KeuzeVorm(['te_beslissen', 'afgerond'])),
    zoek: Type.Optional(TekstVorm(60)),
    pagina: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  },
  { additionalProperties: false },
);
export const WachtrijVorm = Type.Object({
  aanvragen: Type.Array(
    Type.Object({
      id: IdVorm,
      nummer: Type.String(),
      naam: Type.String(),
      soort: SoortVorm,
      school: Type.String(),
      toestand: Type.String(),
      stand: Type.String(),
      ingediendDag: DatumVorm,
      beslisdatum: OfNietsVorm(DatumVorm),
      gevraagd: Type.Integer(),
      /** Who proposed a decision that waits; null when nobody did. */
      voorgesteldDoor: OfNietsVorm(Type.String()),
      zelfVoorgesteld: Type.Boolean(),
    }),
  ),
  totaal: Type.Integer(),
  pagina: Type.Integer(),
  perPagina: Type.Integer(),
});
export type Wachtrij = Static<typeof WachtrijVorm>;

export const EffectVorm = Type.Object({
  doel: IdVorm,
  tekst: Type.String(),
  laatste: OfNietsVorm(Type.Object({ uitkomst: KeuzeVorm(['behaald', 'deels', 'niet', 'vervallen']), dag: DatumVorm })),
  arrangementen: Type.Array(
    Type.Object({
      arrangement: IdVorm,
      naam: Type.String(),
      uitkomst: OfNietsVorm(KeuzeVorm(['behaald', 'deels', 'niet'])),
    }),
  ),
});
export const VanLeerlingVorm = Type.Object({
  leerling: Type.Object({ id: IdVorm, naam: Type.String(), roepnaam: Type.String() }),
  arrangementen: Type.Array(RegelRij),
  effect: Type.Array(EffectVorm),
  magOpstellen: Type.Boolean(),
});
export type VanLeerling = Static<typeof VanLeerlingVorm>;

export const CijfersVorm = Type.Object({
  cijfers: Type.Array(
    Type.Object({
      schooljaar: Type.Integer(),
      soort: SoortVorm,
      model: ModelVorm,
      betaler: BetalerVorm,
      /** Null: fewer than five. */
      aantal: OfNietsVorm(Type.Integer()),
      bedrag: OfNietsVorm(Type.Integer()),
    }),
  ),
});
export type Cijfers = Static<typeof CijfersVorm>;
