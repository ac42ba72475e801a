import { type Static, Type } from 'typebox';
import {
  BronVorm,
  DatumVorm,
  IdVorm,
  invoer,
  KeuzeVorm,
  MomentVorm,
  OfNietsVorm,
  RedenVorm,
  RegelVorm,
  TekstVorm,
  VolgnummerVorm,
} from '../vormen.ts';

export const SoortVorm = KeuzeVorm(['leerling', 'groep', 'leraar']);
export const ModelVorm = KeuzeVorm(['school', 'expertise', 'leerling']);
export const BetalerVorm = KeuzeVorm(['school', 'swv', 'gemeente', 'zorgwet']);
const DagdeelVorm = KeuzeVorm([
  'ma-ochtend',
  'ma-middag',
  'di-ochtend',
  'di-middag',
  'wo-ochtend',
  'wo-middag',
  'do-ochtend',
  'do-middag',
  'vr-ochtend',
  'vr-middag',
]);

const Kosten = {
  soort: KeuzeVorm(['uren', 'materiaal', 'ruimte', 'deskundigheid', 'vervoer', 'zorg', 'overig']),
  betaler: BetalerVorm,
  schooljaar: Type.Integer({ minimum: 2014, maximum: 2100 }),
  /** Whole cents; a negative one is refused with a reason. */
  bedrag: Type.Integer({ minimum: -1_000_000_000, maximum: 1_000_000_000 }),
  toelichting: TekstVorm(400),
};
export const KostenVorm = Type.Object(Kosten);
export const KostenInvoer = Type.Array(invoer(Kosten), { maxItems: 40 });

const Onderwijszorg = Type.Object(
  {
    zorgdoelen: Type.Array(TekstVorm(500), { maxItems: 10 }),
    zorgaanbieder: TekstVorm(200),
    zorgbetaler: KeuzeVorm(['gemeente', 'zorgwet']),
    opbouw: Type.Array(invoer({ van: DatumVorm, urenPerWeek: Type.Number(), waarom: Type.Optional(TekstVorm(400)) }), {
      maxItems: 12,
    }),
    besprokenMetOuders: OfNietsVorm(DatumVorm),
  },
  { additionalProperties: false },
);
const InhoudVorm = Type.Object(
  {
    doelen: Type.Array(invoer({ id: IdVorm, tekst: TekstVorm(1000), oppDoel: OfNietsVorm(IdVorm) }), { maxItems: 12 }),
    categorieen: Type.Array(TekstVorm(60), { maxItems: 20 }),
    velden: Type.Object(
      {
        'tijd-aandacht': TekstVorm(2000),
        materiaal: TekstVorm(2000),
        ruimte: TekstVorm(2000),
        expertise: TekstVorm(2000),
        samenwerking: TekstVorm(2000),
      },
      { additionalProperties: false },
    ),
    gedaan: TekstVorm(4000),
    vraagLeraar: TekstVorm(2000),
    onderwijszorg: OfNietsVorm(Onderwijszorg),
  },
  { additionalProperties: false },
);

const Wijzigbaar = {
  naam: RegelVorm(120),
  groep: OfNietsVorm(RegelVorm(40)),
  inhoud: InhoudVorm,
  uitvoerderSoort: KeuzeVorm(['intern', 'swv', 'speciaal_onderwijs', 'extern', 'zorg']),
  uitvoerder: RegelVorm(200),
  van: DatumVorm,
  tot: DatumVorm,
  plek: OfNietsVorm(RegelVorm(200)),
  dagdelen: Type.Array(DagdeelVorm, { maxItems: 10, uniqueItems: true }),
  kosten: KostenInvoer,
};
export const OpstellenVorm = invoer({
  soort: SoortVorm,
  leerling: OfNietsVorm(IdVorm),
  model: ModelVorm,
  ...Wijzigbaar,
  /** The arrangement that this one starts from, when there is one. */
  vanuit: Type.Optional(OfNietsVorm(IdVorm)),
});
export type Opstellen = Static<typeof OpstellenVorm>;
export const WijzigenVorm = invoer({ volgnummer: VolgnummerVorm, ...Wijzigbaar });
export const OpgesteldVorm = Type.Object({ id: IdVorm, nummer: Type.String() });

export const RegelRij = Type.Object({
  id: IdVorm,
  nummer: Type.String(),
  naam: Type.String(),
  soort: SoortVorm,
  model: ModelVorm,
  toestand: Type.String(),
  /** How it stands today, in words. */
  stand: Type.String(),
  /** Null for a group, a teacher, or who may not see the pupil. */
  leerling: OfNietsVorm(Type.Object({ id: IdVorm, naam: Type.String() })),
  groep: OfNietsVorm(Type.String()),
  school: Type.String(),
  uitvoerder: Type.String(),
  van: DatumVorm,
  tot: DatumVorm,
  beslisdatum: OfNietsVorm(DatumVorm),
});
export type Arrangementregel = Static<typeof RegelRij>;

export const OpzetZoek = Type.Object(
  { leerling: Type.Optional(IdVorm), vanuit: Type.Optional(IdVorm) },
  { additionalProperties: false },
);
/** ARR-4 · All that is known already, for an empty form. */
export const OpzetVorm = Type.Object({
  leerling: OfNietsVorm(Type.Object({ id: IdVorm, naam: Type.String(), groep: OfNietsVorm(Type.String()) })),
  modellen: Type.Object({
    leerling: Type.Array(ModelVorm),
    groep: Type.Array(ModelVorm),
    leraar: Type.Array(ModelVorm),
  }),
  /** Whether the SWV chose these, and where in its plan. */
  zelfGekozen: Type.Boolean(),
  plaatsInPlan: Type.String(),
  criteria: Type.Array(Type.String()),
  weken: Type.Integer(),
  oppDoelen: Type.Array(Type.Object({ id: IdVorm, tekst: Type.String(), categorie: Type.String(), tot: DatumVorm })),
  behoeften: Type.Array(Type.Object({ categorie: Type.String(), naam: Type.String() })),
  geprobeerd: Type.Array(Type.Object({ tekst: Type.String(), effect: OfNietsVorm(Type.String()) })),
  velden: InhoudVorm.properties.velden,
  groepen: Type.Array(Type.String()),
  /** The earlier arrangement, to start from it. */
  eerder: OfNietsVorm(Type.Object({ ...OpstellenVorm.properties, nummer: Type.String() })),
});
export type Opzetgegevens = Static<typeof OpzetVorm>;

const GemisVorm = Type.Object({ ...RedenVorm.properties, nodig: Type.Boolean() });
const BesluitVorm = Type.Object({
  uitkomst: KeuzeVorm(['toegekend', 'afgewezen']),
  criteria: Type.Array(Type.Object({ criterium: Type.String(), voldaan: Type.Boolean(), toelichting: Type.String() })),
  motivering: Type.String(),
  kosten: Type.Array(KostenVorm),
  van: DatumVorm,
  tot: DatumVorm,
});
export const DoeluitkomstVorm = invoer({
  doel: IdVorm,
  uitkomst: KeuzeVorm(['behaald', 'deels', 'niet']),
  toelichting: TekstVorm(2000),
});
export const ArrangementVorm = Type.Object({
  ...RegelRij.properties,
  volgnummer: Type.Integer(),
  uitvoerderSoort: Wijzigbaar.uitvoerderSoort,
  inhoud: InhoudVorm,
  categorienamen: Type.Array(Type.String()),
  plek: OfNietsVorm(Type.String()),
  dagdelen: Type.Array(DagdeelVorm),
  beeindigdOp: OfNietsVorm(DatumVorm),
  ingediendDag: OfNietsVorm(DatumVorm),
  kosten: Type.Array(KostenVorm),
  deelnemers: Type.Array(
    Type.Object({
      id: IdVorm,
      leerling: IdVorm,
      naam: Type.String(),
      van: DatumVorm,
      tot: OfNietsVorm(DatumVorm),
      waarom: Type.String(),
      waaromGestopt: OfNietsVorm(Type.String()),
    }),
  ),
  handelingen: Type.Array(
    Type.Object({
      volgnummer: Type.Integer(),
      soort: Type.String(),
      dag: DatumVorm,
      moment: MomentVorm,
      doorNaam: Type.String(),
      doorRol: Type.String(),
      tekst: Type.String(),
      toelichting: Type.String(),
    }),
  ),
  mogelijk: Type.Array(
    Type.Object({
      soort: Type.String(),
      naam: Type.String(),
      pad: Type.String(),
      mag: Type.Boolean(),
      redenen: Type.Array(RedenVorm),
    }),
  ),
  ondertekenaars: Type.Array(
    Type.Object({
      persoon: IdVorm,
      naam: Type.String(),
      antwoord: OfNietsVorm(KeuzeVorm(['getekend', 'niet_getekend'])),
      dag: OfNietsVorm(DatumVorm),
      toelichting: Type.String(),
    }),
  ),
  /** ARR-4: what is still missing before the request can go. */
  ontbreekt: Type.Array(GemisVorm),
  termijn: OfNietsVorm(
    Type.Object({
      naam: Type.String(),
      start: DatumVorm,
      laatsteDag: DatumVorm,
      bron: BronVorm,
      staatStil: Type.Boolean(),
    }),
  ),
  /** For the SWV: every criterion of the day of the request, and the proposal that waits. */
  criteria: Type.Array(Type.String()),
  voorstel: OfNietsVorm(Type.Object({ ...BesluitVorm.properties, doorNaam: Type.String(), zelf: Type.Boolean() })),
  besluit: OfNietsVorm(BesluitVorm),
  evaluaties: Type.Array(
    Type.Object({
      evaluatiedag: DatumVorm,
      doelen: Type.Array(DoeluitkomstVorm),
      conclusie: Type.String(),
      doorNaam: Type.String(),
    }),
  ),
  oppUitkomsten: Type.Array(
    Type.Object({ doel: IdVorm, uitkomst: KeuzeVorm(['behaald', 'deels', 'niet', 'vervallen']), dag: DatumVorm }),
  ),
});
export type Arrangement = Static<typeof ArrangementVorm>;

/** What goes, or went, along: in the form of domein/opp/regels/aanvraagdossier.ts, with the names of categories. */
export const DossierAntwoord = Type.Object({
  verstuurd: Type.Boolean(),
  moment: OfNietsVorm(MomentVorm),
  dossier: Type.Unsafe<Record<string, unknown>>(Type.Object({}, { additionalProperties: true })),
  namen: Type.Record(Type.String(), Type.String()),
});
export type Meegestuurd = Static<typeof DossierAntwoord>;
