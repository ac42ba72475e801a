import { type Static, Type } from 'typebox';
import { DatumVorm, IdVorm, invoer, KeuzeVorm, OfNietsVorm, RedenVorm, TekstVorm, VolgnummerVorm } from '../vormen.ts';
import { AanvraagdossierVorm, SoortVorm, TlvInhoudVorm, TlvScoresVorm, TlvVisiesVorm } from './contract.ts';
import { DISCIPLINES, type Discipline, OORDELEN, type Oordeel } from './regels/deskundigen.ts';

/** Experts: the register of an SWV, inviting them for a request, and their advice (TLV-3). */

const DisciplineVorm = KeuzeVorm(Object.keys(DISCIPLINES) as Discipline[]);
const OordeelVorm = KeuzeVorm(Object.keys(OORDELEN) as Oordeel[]);
const PlaatsVorm = Type.Union([Type.Literal(1), Type.Literal(2)]);

export const DeskundigePad = Type.Object({ persoon: IdVorm, discipline: DisciplineVorm });
export const DeskundigeNieuwVorm = invoer({
  persoon: IdVorm,
  discipline: DisciplineVorm,
  registratie: TekstVorm(60),
  van: DatumVorm,
});
export const DeskundigeWijzigenVorm = invoer({
  volgnummer: VolgnummerVorm,
  registratie: TekstVorm(60),
  tot: OfNietsVorm(DatumVorm),
});
export const DeskundigenVorm = Type.Object({
  deskundigen: Type.Array(
    Type.Object({
      persoon: IdVorm,
      naam: Type.String(),
      discipline: DisciplineVorm,
      disciplinenaam: Type.String(),
      registratie: Type.String(),
      van: DatumVorm,
      tot: OfNietsVorm(DatumVorm),
      volgnummer: Type.Integer(),
    }),
  ),
  /** People with the role deskundige at this SWV, to add. */
  mensen: Type.Array(Type.Object({ persoon: IdVorm, naam: Type.String() })),
});
export type Deskundigen = Static<typeof DeskundigenVorm>;

export const UitnodigenVorm = invoer({
  plaats: PlaatsVorm,
  persoon: IdVorm,
  discipline: DisciplineVorm,
  reagerenVoor: DatumVorm,
});
export const AdviesPad = Type.Object({ id: IdVorm, advies: IdVorm });
export const TerugtrekkenVorm = invoer({ waarom: TekstVorm(1000, 1) });
const UitnodigingVorm = Type.Object({
  id: IdVorm,
  plaats: PlaatsVorm,
  persoon: IdVorm,
  naam: Type.String(),
  disciplinenaam: Type.String(),
  uitgenodigdDag: DatumVorm,
  reagerenVoor: DatumVorm,
  herinnerdOp: OfNietsVorm(DatumVorm),
  teruggetrokken: OfNietsVorm(Type.Object({ waarom: Type.String(), door: Type.String() })),
  gegeven: OfNietsVorm(Type.Object({ dag: DatumVorm, oordeel: Type.String(), tekst: Type.String() })),
});
export const UitnodigingenVorm = Type.Object({
  aanvraag: Type.Object({
    id: IdVorm,
    nummer: Type.String(),
    leerlingNaam: Type.String(),
    soort: SoortVorm,
    school: Type.String(),
    lopend: Type.Boolean(),
  }),
  uitnodigingen: Type.Array(UitnodigingVorm),
  /** Everybody in the register for each place, with why he cannot be asked. */
  kandidaten: Type.Array(
    Type.Object({
      plaats: PlaatsVorm,
      persoon: IdVorm,
      naam: Type.String(),
      discipline: DisciplineVorm,
      disciplinenaam: Type.String(),
      mag: Type.Boolean(),
      redenen: Type.Array(RedenVorm),
    }),
  ),
});
export type Uitnodigingen = Static<typeof UitnodigingenVorm>;
export type Uitnodiging = Static<typeof UitnodigingVorm>;

export const AdviesopdrachtenVorm = Type.Object({
  opdrachten: Type.Array(
    Type.Object({
      id: IdVorm,
      nummer: Type.String(),
      leerlingNaam: Type.String(),
      soort: SoortVorm,
      swv: Type.String(),
      disciplinenaam: Type.String(),
      reagerenVoor: DatumVorm,
      gegevenDag: OfNietsVorm(DatumVorm),
    }),
  ),
});
export type Adviesopdrachten = Static<typeof AdviesopdrachtenVorm>;
export const AdviesopdrachtVorm = Type.Object({
  id: IdVorm,
  nummer: Type.String(),
  leerlingNaam: Type.String(),
  geboortedatum: DatumVorm,
  soort: SoortVorm,
  categorie: OfNietsVorm(Type.Integer()),
  gewensteStart: DatumVorm,
  school: Type.String(),
  swv: Type.String(),
  disciplinenaam: Type.String(),
  reagerenVoor: DatumVorm,
  inhoud: TlvInhoudVorm,
  scores: OfNietsVorm(TlvScoresVorm),
  dossier: OfNietsVorm(AanvraagdossierVorm),
  visies: TlvVisiesVorm,
  concept: OfNietsVorm(Type.Object({ oordeel: OfNietsVorm(OordeelVorm), tekst: Type.String() })),
  gegeven: OfNietsVorm(
    Type.Object({ dag: DatumVorm, oordeel: OordeelVorm, tekst: Type.String(), hash: Type.String() }),
  ),
});
export type Adviesopdracht = Static<typeof AdviesopdrachtVorm>;
export const AdviesConceptVorm = invoer({ oordeel: OfNietsVorm(OordeelVorm), tekst: TekstVorm(8000) });
export const AdviesGevenVorm = invoer({
  oordeel: OfNietsVorm(OordeelVorm),
  tekst: TekstVorm(8000),
  onafhankelijk: Type.Boolean(),
});
export const AdviesWeigerenVorm = invoer({ waarom: TekstVorm(1000, 1) });
