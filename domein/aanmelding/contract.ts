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
  TermijnVorm,
  VestigingscodeVorm,
  VolgnummerVorm,
} from '../vormen.ts';

export const GrondslagVorm = KeuzeVorm(['onderschrijft', 'respecteert', 'geen_van_beide']);
export const UitkomstVorm = KeuzeVorm([
  'geplaatst',
  'geplaatst_met_extra_ondersteuning',
  'elders_geplaatst',
  'geweigerd_uitzondering',
]);
export const UitzonderingVorm = KeuzeVorm([
  'geen_plaatsruimte',
  'grondslag',
  'toelatingseisen',
  'inspanning_zonder_resultaat',
]);
const BehoefteVorm = KeuzeVorm(['extra_ondersteuning', 'alleen_nederlands', 'geen']);

/** What a parent has filled in so far; everything may still be missing. */
export const ConceptgegevensVorm = invoer({
  stap: Type.Integer({ minimum: 1, maximum: 6 }),
  leerling: Type.Optional(IdVorm),
  vestiging: Type.Optional(VestigingscodeVorm),
  gewensteStart: Type.Optional(DatumVorm),
  andereScholen: Type.Optional(Type.Array(RegelVorm(100), { maxItems: 10 })),
  ondersteuningVerwacht: Type.Optional(Type.Boolean()),
  toelichting: Type.Optional(TekstVorm(2000)),
  grondslag: Type.Optional(GrondslagVorm),
  hergebruikDossier: Type.Optional(Type.Boolean()),
});
export type Conceptgegevens = Static<typeof ConceptgegevensVorm>;
export const ConceptMakenVorm = invoer({ gegevens: ConceptgegevensVorm });
export const ConceptWijzigenVorm = invoer({ gegevens: ConceptgegevensVorm, volgnummer: VolgnummerVorm });
export const ConceptVorm = Type.Object({
  id: IdVorm,
  volgnummer: Type.Integer(),
  bijgewerktOp: MomentVorm,
  gegevens: ConceptgegevensVorm,
  kindnaam: OfNietsVorm(Type.String()),
  schoolnaam: OfNietsVorm(Type.String()),
});
export type Concept = Static<typeof ConceptVorm>;
export const ConceptenVorm = Type.Object({ concepten: Type.Array(ConceptVorm) });

export const IndienenVorm = invoer({
  leerling: IdVorm,
  vestiging: VestigingscodeVorm,
  gewensteStart: DatumVorm,
  /** The other schools where the child is also applied: a vestigingscode, or a name when the code is unknown. */
  andereScholen: Type.Array(RegelVorm(100), { maxItems: 10 }),
  ondersteuningVerwacht: Type.Boolean(),
  toelichting: TekstVorm(2000),
  grondslag: OfNietsVorm(GrondslagVorm),
  /** AAN-12: whether this school may reuse what other schools wrote in the dossier. */
  hergebruikDossier: Type.Boolean(),
  /** The draft that this comes from; it is removed. */
  concept: Type.Optional(IdVorm),
});
export type Indienen = Static<typeof IndienenVorm>;
export const IngediendVorm = Type.Object({ id: IdVorm, nummer: Type.String() });

export const AanmeldingenZoek = Type.Object(
  {
    stand: Type.Optional(KeuzeVorm(['lopend', 'afgerond', 'alle'])),
    zoek: Type.Optional(TekstVorm(60)),
    pagina: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  },
  { additionalProperties: false },
);
const SchoolVorm = Type.Object({ code: Type.String(), naam: Type.String(), plaats: Type.String() });
export const AanmeldingregelVorm = Type.Object({
  id: IdVorm,
  nummer: Type.String(),
  leerling: IdVorm,
  leerlingnaam: Type.String(),
  school: SchoolVorm,
  ontvangenDag: DatumVorm,
  gewensteStart: DatumVorm,
  toestand: Type.String(),
  toestandnaam: Type.String(),
  /** The day by which the school decides, or by which an institution of cluster 1 or 2 has an offer. */
  laatsteDag: OfNietsVorm(DatumVorm),
  ondersteuningVerwacht: Type.Boolean(),
});
export type Aanmeldingregel = Static<typeof AanmeldingregelVorm>;
export const AanmeldingenVorm = Type.Object({
  aanmeldingen: Type.Array(AanmeldingregelVorm),
  totaal: Type.Integer(),
  pagina: Type.Integer(),
  perPagina: Type.Integer(),
});

const VoorwaardeVorm = Type.Object({ soort: Type.String(), mag: Type.Boolean(), redenen: Type.Array(RedenVorm) });
export const HandelingVorm = Type.Object({
  volgnummer: Type.Integer(),
  soort: Type.String(),
  moment: MomentVorm,
  dag: DatumVorm,
  doorNaam: Type.String(),
  doorRol: Type.String(),
  /** What happened, in one sentence. */
  tekst: Type.String(),
  /** What the person wrote with it. */
  toelichting: Type.String(),
});
export const AanmeldingVorm = Type.Object({
  id: IdVorm,
  nummer: Type.String(),
  volgnummer: Type.Integer(),
  school: Type.Object({
    ...SchoolVorm.properties,
    cluster: OfNietsVorm(Type.Integer()),
    voortgezet: Type.Boolean(),
    grondslagGevraagd: Type.Boolean(),
  }),
  leerling: Type.Object({ id: IdVorm, nummer: Type.String(), naam: Type.String(), geboortedatum: DatumVorm }),
  ontvangenOp: MomentVorm,
  ontvangenDag: DatumVorm,
  gewensteStart: DatumVorm,
  andereScholen: Type.Array(Type.String()),
  ondersteuningVerwacht: Type.Boolean(),
  toelichting: Type.String(),
  grondslag: OfNietsVorm(GrondslagVorm),
  toestand: Type.String(),
  toestandnaam: Type.String(),
  lopend: Type.Boolean(),
  /** Where the application stands and what comes next, for who looks. */
  stand: Type.String(),
  aanwijzingen: Type.Array(Type.String()),
  afgerondOp: OfNietsVorm(DatumVorm),
  termijnen: Type.Array(
    Type.Object({
      ...TermijnVorm.properties,
      voldaanOp: OfNietsVorm(DatumVorm),
      vervallenOp: OfNietsVorm(DatumVorm),
    }),
  ),
  handelingen: Type.Array(HandelingVorm),
  mogelijk: Type.Array(
    Type.Object({
      soort: Type.String(),
      naam: Type.String(),
      pad: Type.String(),
      mag: Type.Boolean(),
      redenen: Type.Array(RedenVorm),
    }),
  ),
  /** For the school: every outcome, with what is still missing. Empty for parents. */
  uitkomsten: Type.Array(VoorwaardeVorm),
  uitzonderingen: Type.Array(VoorwaardeVorm),
  tlvNodig: Type.Boolean(),
});
export type Aanmelding = Static<typeof AanmeldingVorm>;

export const InformatievraagVorm = invoer({
  volgnummer: VolgnummerVorm,
  vraag: TekstVorm(2000, 1),
  uiterlijk: DatumVorm,
  onvolledig: Type.Boolean(),
});
export const InformatieVorm = invoer({ volgnummer: VolgnummerVorm, samenvatting: TekstVorm(2000, 1) });
export const OnderzoekVorm = invoer({
  volgnummer: VolgnummerVorm,
  behoefte: BehoefteVorm,
  kanBieden: OfNietsVorm(Type.Boolean()),
  toelichting: TekstVorm(4000, 1),
  psycholoog: OfNietsVorm(
    invoer({
      toestemmingOp: OfNietsVorm(DatumVorm),
      oudersGeinformeerdOp: OfNietsVorm(DatumVorm),
      oudersDelen: Type.Boolean(),
    }),
  ),
});
export const OverlegVorm = invoer({ volgnummer: VolgnummerVorm, op: DatumVorm, verslag: TekstVorm(4000, 1) });
export const BereidverklaringVorm = invoer({
  volgnummer: VolgnummerVorm,
  vestiging: VestigingscodeVorm,
  contact: RegelVorm(100),
  op: DatumVorm,
  /** AAN-7: what the child needs against what both schools offer in their profiles. */
  weging: TekstVorm(4000, 1),
});
export const VerlengingVorm = invoer({
  volgnummer: VolgnummerVorm,
  weken: Type.Integer(),
  meegedeeldOp: OfNietsVorm(DatumVorm),
  reden: TekstVorm(2000, 1),
});
export const BesluitVorm = invoer({
  volgnummer: VolgnummerVorm,
  uitkomst: UitkomstVorm,
  motivering: TekstVorm(4000),
  uitzondering: OfNietsVorm(UitzonderingVorm),
  plaatsing: OfNietsVorm(
    invoer({ start: DatumVorm, leerjaar: RegelVorm(10), groep: RegelVorm(20), tlvNummer: OfNietsVorm(TekstVorm(30)) }),
  ),
  /** The kept match that the decision rests on, when there is one (MAT-4). */
  match: Type.Optional(OfNietsVorm(IdVorm)),
});
export const NietInBehandelingVorm = invoer({ volgnummer: VolgnummerVorm, motivering: TekstVorm(4000, 1) });
export const IntrekkingVorm = invoer({ volgnummer: VolgnummerVorm, reden: TekstVorm(2000) });

export const SchorsenVorm = invoer({ van: DatumVorm, totEnMet: DatumVorm, reden: TekstVorm(2000) });
export const InspectieGemeldVorm = invoer({ gemeldOp: DatumVorm });
export const SchorsingVorm = Type.Object({
  id: IdVorm,
  van: DatumVorm,
  totEnMet: DatumVorm,
  reden: Type.String(),
  inspectieNodig: Type.Boolean(),
  inspectieGemeldOp: OfNietsVorm(DatumVorm),
  opgelegdOp: MomentVorm,
  doorNaam: Type.String(),
});
export const VerwijderingBeginnenVorm = invoer({ reden: TekstVorm(2000, 1), omVorderingen: Type.Boolean() });
export const VerwijderingBijwerkenVorm = invoer({
  volgnummer: VolgnummerVorm,
  leraarGehoordOp: OfNietsVorm(DatumVorm),
  oudersGehoordOp: OfNietsVorm(DatumVorm),
  leerlingGehoordOp: OfNietsVorm(DatumVorm),
  inspectieOverlegOp: OfNietsVorm(DatumVorm),
  bereideSchool: OfNietsVorm(VestigingscodeVorm),
  zoektSinds: OfNietsVorm(DatumVorm),
});
export const VerwijderingBesluitenVorm = invoer({
  volgnummer: VolgnummerVorm,
  ingang: DatumVorm,
  motivering: TekstVorm(4000),
});
export const VerwijderingIntrekkenVorm = invoer({ volgnummer: VolgnummerVorm });
export const VerwijderingVorm = Type.Object({
  id: IdVorm,
  volgnummer: Type.Integer(),
  toestand: KeuzeVorm(['voorgenomen', 'verwijderd', 'ingetrokken']),
  reden: Type.String(),
  omVorderingen: Type.Boolean(),
  leraarGehoordOp: OfNietsVorm(DatumVorm),
  oudersGehoordOp: OfNietsVorm(DatumVorm),
  leerlingGehoordOp: OfNietsVorm(DatumVorm),
  inspectieOverlegOp: OfNietsVorm(DatumVorm),
  bereideSchool: OfNietsVorm(Type.Object({ code: Type.String(), naam: Type.String() })),
  zoektSinds: OfNietsVorm(DatumVorm),
  ingang: OfNietsVorm(DatumVorm),
  motivering: OfNietsVorm(Type.String()),
  bezwaarTot: OfNietsVorm(DatumVorm),
  begonnenOp: MomentVorm,
  doorNaam: Type.String(),
  beslotenDoorNaam: OfNietsVorm(Type.String()),
  /** What must still happen before the decision; empty when nothing is missing or it was taken. */
  ontbreekt: Type.Array(RedenVorm),
});
export type Verwijdering = Static<typeof VerwijderingVorm>;
export type Schorsing = Static<typeof SchorsingVorm>;
export const MaatregelenVorm = Type.Object({
  leerling: Type.Object({ id: IdVorm, naam: Type.String() }),
  /** Which of the optional facts matter at this school. */
  voortgezet: Type.Boolean(),
  cluster: OfNietsVorm(Type.Integer()),
  ingeschreven: Type.Boolean(),
  bronSchorsing: BronVorm,
  bronVerwijdering: BronVorm,
  schorsingen: Type.Array(SchorsingVorm),
  verwijderingen: Type.Array(VerwijderingVorm),
});
export type Maatregelen = Static<typeof MaatregelenVorm>;
