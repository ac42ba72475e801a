import { type Static, Type } from 'typebox';
import { BronVorm, DatumVorm, IdVorm, invoer, OfNietsVorm, RedenVorm, RegelVorm, TekstVorm } from '../vormen.ts';
import { SoortVorm } from './contract.ts';

/** Declarations after the decision: looking one up, the register and its figures, which ones end. */

export const OpzoekenVorm = invoer({ nummer: RegelVorm(30), geboortedatum: DatumVorm });
export const OpgezochtVorm = Type.Object({
  geldig: Type.Boolean(),
  /** What to know of it, in one sentence. */
  zin: Type.String(),
  verklaring: OfNietsVorm(
    Type.Object({
      nummer: Type.String(),
      soort: SoortVorm,
      soortnaam: Type.String(),
      categorie: OfNietsVorm(Type.Integer()),
      van: DatumVorm,
      tot: DatumVorm,
      swv: Type.String(),
    }),
  ),
  redenen: Type.Array(RedenVorm),
});
export type Opgezocht = Static<typeof OpgezochtVorm>;

export const RegisterZoek = Type.Object({ peildatum: Type.Optional(DatumVorm) }, { additionalProperties: false });
const AantalVorm = Type.Object({
  soort: SoortVorm,
  categorie: OfNietsVorm(Type.Integer()),
  naam: Type.String(),
  lopend: Type.Integer(),
  begintNog: Type.Integer(),
  eindigtDitJaar: Type.Integer(),
  eindigtVolgendJaar: Type.Integer(),
});
export const RegisterVorm = Type.Object({
  peildatum: DatumVorm,
  eindeDitJaar: DatumVorm,
  eindeVolgendJaar: DatumVorm,
  aantallen: Type.Array(AantalVorm),
  /** Per school where declarations are used; for the directie a number below five is not told. */
  scholen: Type.Array(
    Type.Object({
      code: OfNietsVorm(Type.String()),
      naam: Type.String(),
      soort: SoortVorm,
      aantal: OfNietsVorm(Type.Integer()),
    }),
  ),
  kosten: Type.Array(
    Type.Object({
      schooljaar: Type.String(),
      teldag: DatumVorm,
      totaal: Type.Integer(),
      onvolledig: Type.Boolean(),
      regels: Type.Array(
        Type.Object({
          tarief: Type.String(),
          naam: Type.String(),
          aantal: Type.Integer(),
          bedrag: OfNietsVorm(Type.Integer()),
          totaal: OfNietsVorm(Type.Integer()),
        }),
      ),
    }),
  ),
  tarieven: Type.Object({ naam: Type.String(), van: OfNietsVorm(DatumVorm), plaats: Type.String(), bron: BronVorm }),
  /** Whether this role sees which pupils it is about. */
  metNamen: Type.Boolean(),
});
export type Register = Static<typeof RegisterVorm>;

export const VerklaringenZoek = Type.Object(
  {
    soort: Type.Optional(SoortVorm),
    einde: Type.Optional(DatumVorm),
    zoek: Type.Optional(TekstVorm(60)),
    na: Type.Optional(Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}~[0-9a-f-]{36}$' })),
  },
  { additionalProperties: false },
);
export const VerklaringVorm = Type.Object({
  id: IdVorm,
  aanvraag: IdVorm,
  nummer: Type.String(),
  naam: Type.String(),
  soort: SoortVorm,
  categorie: OfNietsVorm(Type.Integer()),
  van: DatumVorm,
  tot: DatumVorm,
  heleSchoolperiode: Type.Boolean(),
  school: OfNietsVorm(Type.String()),
  verlengen: Type.Object({ soort: Type.String(), naam: Type.String(), aanvraag: OfNietsVorm(IdVorm) }),
});
export type VerklaringInLijst = Static<typeof VerklaringVorm>;
export const VerklaringenVorm = Type.Object({
  verklaringen: Type.Array(VerklaringVorm),
  volgende: OfNietsVorm(Type.String()),
});
