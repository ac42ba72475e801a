import { type Static, Type } from 'typebox';
import {
  DatumVorm,
  IdVorm,
  invoer,
  KeuzeVorm,
  LeerlingPad,
  MomentVorm,
  RedenVorm,
  RegelVorm,
  VestigingscodeVorm,
} from '../vormen.ts';

const SwvVorm = Type.String({ pattern: '^(PO|VO)[0-9A-Z]{4}$' });
const SectorVorm = KeuzeVorm(['PO', 'VO']);
const IntensiteitVorm = Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal(3)]);
const SettingVorm = KeuzeVorm(['in_de_groep', 'buiten_de_groep', 'hele_school', 'thuis_zorg']);
const TlvSoortVorm = KeuzeVorm(['SBO', 'SO', 'VSO', 'PRO']);
const AanleidingVorm = KeuzeVorm(['aanmelding', 'mutatie', 'orientatie']);
export type Aanleiding = Static<typeof AanleidingVorm>;

/** A need in a question, as somebody may try out; the category may be a local one. */
const GevraagdeBehoefteVorm = invoer({
  categorie: RegelVorm(60),
  intensiteit: IntensiteitVorm,
  setting: SettingVorm,
  verplicht: Type.Boolean(),
});

const vraagVelden = {
  /** The day on which the child would start; today when left out. */
  peildatum: Type.Optional(DatumVorm),
  /** Primary or secondary; the sector of the dossier when left out. */
  sector: Type.Optional(SectorVorm),
  wensen: Type.Optional(
    invoer({
      denominaties: Type.Array(RegelVorm(80), { maxItems: 20 }),
      scholenVanBroersOfZussen: Type.Array(VestigingscodeVorm, { maxItems: 10 }),
    }),
  ),
  /** The toelaatbaarheidsverklaringen that the child has; without `swv` from the SWV of the home. */
  tlv: Type.Optional(Type.Array(invoer({ soort: TlvSoortVorm, swv: Type.Optional(SwvVorm) }), { maxItems: 8 })),
  /** To try out other needs than those of the dossier. */
  behoeften: Type.Optional(Type.Array(GevraagdeBehoefteVorm, { maxItems: 30 })),
  aantal: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 25 })),
};

export const MatchVraagVorm = invoer({
  ...vraagVelden,
  /** Part of a name or place: answers for those schools also when they stand low or are excluded. */
  zoekSchool: Type.Optional(RegelVorm(80)),
});
export type MatchVraagInvoer = Static<typeof MatchVraagVorm>;

export const MatchBewaarVorm = invoer({ ...vraagVelden, aanleiding: AanleidingVorm });

const SchoolVelden = {
  code: Type.String(),
  naam: Type.String(),
  plaats: Type.String(),
  /** The kind as DUO publishes it. */
  soort: Type.String(),
  denominatie: Type.String(),
  lon: Type.Number(),
  lat: Type.Number(),
  afstandKm: Type.Number(),
  /** The adopted profile that the answer rests on. */
  sop: Type.Optional(Type.Object({ id: Type.String(), versie: Type.Integer(), vastgesteldOp: Type.String() })),
};

const UitlegVorm = Type.Object({
  categorie: Type.String(),
  naam: Type.String(),
  intensiteit: Type.Integer(),
  setting: Type.String(),
  verplicht: Type.Boolean(),
  /** `ja`, `met_arrangement` or `nee`. */
  verdict: Type.String(),
  zin: Type.String(),
});
export type Uitleg = Static<typeof UitlegVorm>;

const BeoordeeldeSchoolVorm = Type.Object({
  ...SchoolVelden,
  rang: Type.Integer(),
  /** `goed`, `voldoende` or `onvoldoende`. */
  oordeel: Type.String(),
  /** 0 to 1. */
  passendheid: Type.Number(),
  vrijePlaatsen: Type.Optional(Type.Integer()),
  /** The child sits here already; see `huidigePlaats`. */
  schoolVanNu: Type.Optional(Type.Boolean()),
  /** Wishes of the parents that this school meets, in words. */
  wensen: Type.Array(Type.String()),
  behoeften: Type.Array(UitlegVorm),
});
export type SchoolInLijst = Static<typeof BeoordeeldeSchoolVorm>;

const UitgeslotenSchoolVorm = Type.Object({ ...SchoolVelden, redenen: Type.Array(RedenVorm) });
export type SchoolBuitenLijst = Static<typeof UitgeslotenSchoolVorm>;

const HuidigePlaatsVorm = Type.Object({
  vestiging: Type.String(),
  naam: Type.String(),
  /** `hier_aanpassen`, `hier_met_arrangement` or `elders_zoeken`. */
  advies: Type.String(),
  zin: Type.String(),
  behoeften: Type.Array(UitlegVorm),
});
export type HuidigePlaatsAntwoord = Static<typeof HuidigePlaatsVorm>;

const uitkomstVelden = {
  peildatum: DatumVorm,
  sector: SectorVorm,
  swv: Type.Object({ code: Type.String(), naam: Type.String() }),
  thuis: Type.Object({
    lon: Type.Number(),
    lat: Type.Number(),
    postcodegebied: Type.String(),
    /** Sentence that says how exact the point of the home is. */
    zin: Type.String(),
  }),
  /** Whose description was used, in words. */
  blik: Type.String(),
  behoeften: Type.Array(
    Type.Object({
      categorie: Type.String(),
      naam: Type.String(),
      intensiteit: Type.Integer(),
      setting: Type.String(),
      verplicht: Type.Boolean(),
    }),
  ),
  /** Needs that could not count, each with why. */
  nietMeegenomen: Type.Array(Type.String()),
  tlv: Type.Array(Type.Object({ soort: Type.String(), swv: Type.String() })),
  wensen: Type.Object({ denominaties: Type.Array(Type.String()), scholenVanBroersOfZussen: Type.Array(Type.String()) }),
  criteria: Type.Object({
    versie: Type.String(),
    van: Type.Optional(Type.String()),
    plaatsInPlan: Type.String(),
    maxAfstandKm: Type.Object({ po: Type.Number(), vo: Type.Number(), gespecialiseerd: Type.Number() }),
  }),
  /** How many schools were looked at, and how many per verdict. */
  bekeken: Type.Integer(),
  telling: Type.Object({ goed: Type.Integer(), voldoende: Type.Integer(), onvoldoende: Type.Integer() }),
  scholen: Type.Array(BeoordeeldeSchoolVorm),
  uitgesloten: Type.Object({
    aantal: Type.Integer(),
    /** One school can stand under more than one limit. */
    perGrens: Type.Array(Type.Object({ grens: Type.String(), zin: Type.String(), aantal: Type.Integer() })),
    /** The nearest. */
    scholen: Type.Array(UitgeslotenSchoolVorm),
  }),
  huidigePlaats: Type.Optional(HuidigePlaatsVorm),
};

const MatchUitkomstVorm = Type.Object(uitkomstVelden);
export type MatchUitkomstAntwoord = Static<typeof MatchUitkomstVorm>;

export const MatchAntwoordVorm = Type.Object({
  ...uitkomstVelden,
  /** What `zoekSchool` found: within the limits and outside. */
  gezocht: Type.Optional(
    Type.Object({
      binnen: Type.Array(BeoordeeldeSchoolVorm),
      buiten: Type.Array(UitgeslotenSchoolVorm),
      meer: Type.Boolean(),
    }),
  ),
  /** All denominations of the schools, to choose a wish from. */
  denominaties: Type.Array(Type.String()),
});
export type MatchAntwoord = Static<typeof MatchAntwoordVorm>;

const BewaardVelden = {
  id: IdVorm,
  moment: MomentVorm,
  aanleiding: AanleidingVorm,
  vestiging: Type.String(),
  vestigingsnaam: Type.String(),
  doorNaam: Type.String(),
};
export const MatchLijstVorm = Type.Object({
  matches: Type.Array(
    Type.Object({
      ...BewaardVelden,
      criteriaVersie: Type.String(),
      telling: uitkomstVelden.telling,
      beste: Type.Array(Type.Object({ code: Type.String(), naam: Type.String(), oordeel: Type.String() })),
    }),
  ),
});
export type MatchLijst = Static<typeof MatchLijstVorm>;
export const BewaardeMatchVorm = Type.Object({ ...BewaardVelden, uitkomst: MatchUitkomstVorm });
export type BewaardeMatch = Static<typeof BewaardeMatchVorm>;
export const MatchPad = Type.Object({ ...LeerlingPad.properties, match: IdVorm });

const Gewicht = Type.Integer({ minimum: 1, maximum: 100 });
const Afstand = Type.Number({ exclusiveMinimum: 0, maximum: 500 });
const AlleOf = (deel: ReturnType<typeof Type.String>) =>
  Type.Union([Type.Literal('alle'), Type.Array(deel, { maxItems: 300, uniqueItems: true })]);
export const CriteriaVorm = invoer({
  versie: RegelVorm(60),
  maxAfstandKm: invoer({ po: Afstand, vo: Afstand, gespecialiseerd: Afstand }),
  arrangementVoor: AlleOf(Type.String({ maxLength: 60 })),
  ookSwvs: AlleOf(SwvVorm),
  gewichten: invoer({ intensiteit: invoer({ 1: Gewicht, 2: Gewicht, 3: Gewicht }), verplicht: Gewicht, wens: Gewicht }),
  waardeArrangement: Type.Integer({ minimum: 1, maximum: 99 }),
  aftrekAndereSetting: Type.Integer({ minimum: 0, maximum: 98 }),
});

export const SwvPad = Type.Object({ swv: SwvVorm });
export const CriteriaInvoerVorm = invoer({
  van: DatumVorm,
  plaatsInPlan: RegelVorm(200),
  criteria: CriteriaVorm,
  /** Only when this takes the place of a version that has not begun: when that one was recorded. */
  vervangt: Type.Optional(MomentVorm),
});
export type CriteriaInvoer = Static<typeof CriteriaInvoerVorm>;

const VersieVorm = Type.Object({
  /** Empty for the national default. */
  van: Type.Optional(DatumVorm),
  /** Last day, included; empty when nothing comes after. */
  totEnMet: Type.Optional(DatumVorm),
  /** `geweest`, `nu` or `straks`. */
  stand: Type.String(),
  plaatsInPlan: Type.String(),
  vastgelegdOp: Type.Optional(MomentVorm),
  criteria: CriteriaVorm,
});
export type Criteriaversie = Static<typeof VersieVorm>;
export const CriteriaAntwoordVorm = Type.Object({
  swv: Type.Object({ code: Type.String(), naam: Type.String() }),
  vandaag: DatumVorm,
  /** Newest start first; the national default, which holds before the first choice, stands last. */
  versies: Type.Array(VersieVorm),
  /** Other SWV of the same sector, to choose neighbours from. */
  andereSwvs: Type.Array(Type.Object({ code: Type.String(), naam: Type.String() })),
});
export type CriteriaAntwoord = Static<typeof CriteriaAntwoordVorm>;
