import { type Static, Type } from 'typebox';
import { TLV_SOORTEN } from '../tlv/regels/soorten.ts';
import {
  BronVorm,
  DatumVorm,
  IdVorm,
  invoer,
  KeuzeVorm,
  MomentVorm,
  OfNietsVorm,
  RedenVorm,
  TekstVorm,
  TermijnVorm,
  VolgnummerVorm,
} from '../vormen.ts';
import { BEZWAAR_UITKOMSTEN } from './regels/handeling.ts';
import { BEZWAARHANDELINGEN, type BezwaarDoenbaar } from './regels/handelingen.ts';
import { INDIENERS } from './regels/indienen.ts';
import { BEZWAAR_TOESTANDEN } from './regels/toestand.ts';

const Tekst = Type.String();
const UitkomstVorm = KeuzeVorm(BEZWAAR_UITKOMSTEN);
const CategorieVorm = OfNietsVorm(Type.Unsafe<1 | 2 | 3>(Type.Integer({ minimum: 1, maximum: 3 })));

export const BesluitPad = Type.Object({ besluit: IdVorm });

export const BezwaarMakenVorm = invoer({ gronden: TekstVorm(8000), teLaatOm: TekstVorm(2000) });
export const PapierVorm = invoer({
  gronden: TekstVorm(8000),
  teLaatOm: TekstVorm(2000),
  ontvangen: DatumVorm,
  als: KeuzeVorm(INDIENERS),
  persoon: OfNietsVorm(IdVorm),
});

const metVolgnummer = <const P extends Parameters<typeof Type.Object>[0]>(velden: P) =>
  invoer({ volgnummer: VolgnummerVorm, ...velden });
export const TermijnoordeelVorm = metVolgnummer({ verschoonbaar: Type.Boolean(), waarom: TekstVorm(4000) });
export const AanvullingsvraagVorm = metVolgnummer({ wat: TekstVorm(4000), uiterlijk: DatumVorm });
export const AanvullingVorm = metVolgnummer({ tekst: TekstVorm(8000) });
export const CommissieVorm = metVolgnummer({ namen: Type.Array(TekstVorm(120), { maxItems: 7 }) });
export const ZittingVorm = metVolgnummer({ zitting: DatumVorm, plaats: TekstVorm(300) });
export const HoorverslagVorm = metVolgnummer({
  zitting: DatumVorm,
  aanwezig: TekstVorm(500),
  verslag: TekstVorm(8000),
});
export const WaaromVorm = metVolgnummer({ waarom: TekstVorm(4000) });
export const AdviesVorm = metVolgnummer({ adviesdag: DatumVorm, advies: UitkomstVorm, tekst: TekstVorm(8000) });
export const NieuwBesluitVorm = invoer({
  uitkomst: KeuzeVorm(['positief', 'negatief']),
  soort: KeuzeVorm(TLV_SOORTEN),
  categorie: CategorieVorm,
  van: OfNietsVorm(DatumVorm),
  tot: OfNietsVorm(DatumVorm),
  heleSchoolperiode: Type.Boolean(),
  voorwaarden: TekstVorm(4000),
});
export const BezwaarvoorstelVorm = metVolgnummer({
  uitkomst: UitkomstVorm,
  motivering: TekstVorm(8000),
  afwijking: TekstVorm(4000),
  nieuw: OfNietsVorm(NieuwBesluitVorm),
});
export const AlleenVolgnummerVorm = metVolgnummer({});

const BesluitVorm = Type.Object({
  id: IdVorm,
  leerling: IdVorm,
  leerlingNaam: Tekst,
  soort: KeuzeVorm(TLV_SOORTEN),
  soortnaam: Tekst,
  categorie: CategorieVorm,
  uitkomst: KeuzeVorm(['positief', 'negatief']),
  nummer: OfNietsVorm(Tekst),
  van: OfNietsVorm(DatumVorm),
  tot: OfNietsVorm(DatumVorm),
  motivering: Tekst,
  beslotenOp: DatumVorm,
  bezwaarTot: DatumVorm,
  school: Tekst,
  swv: Tekst,
});
export type Besluitbeeld = Static<typeof BesluitVorm>;

export const BezwaarVorm = Type.Object({
  id: IdVorm,
  besluit: BesluitVorm,
  indiener: Tekst,
  als: KeuzeVorm(INDIENERS),
  weg: KeuzeVorm(['opmaat', 'papier']),
  gronden: Tekst,
  teLaatOm: OfNietsVorm(Tekst),
  ontvangenOp: DatumVorm,
  toestand: KeuzeVorm(BEZWAAR_TOESTANDEN),
  afgerondOp: OfNietsVorm(DatumVorm),
  volgnummer: VolgnummerVorm,
  /** Null while it stands still, and when it ended. */
  termijn: OfNietsVorm(TermijnVorm),
  stilstanden: Type.Array(Type.Object({ van: DatumVorm, tot: OfNietsVorm(DatumVorm) })),
  handelingen: Type.Array(
    Type.Object({
      volgnummer: Type.Integer(),
      soort: Tekst,
      naam: Tekst,
      dag: DatumVorm,
      moment: MomentVorm,
      door: Tekst,
      rol: Tekst,
      regels: Type.Array(Type.Object({ naam: Tekst, waarde: Tekst })),
    }),
  ),
  /** For the SWV: what lies there to be decided. */
  voorstel: OfNietsVorm(
    Type.Object({
      door: Tekst,
      uitkomst: UitkomstVorm,
      motivering: Tekst,
      afwijking: Tekst,
      nieuw: OfNietsVorm(Type.Object({ ...NieuwBesluitVorm.properties })),
    }),
  ),
  advies: OfNietsVorm(UitkomstVorm),
  /** The decision that replaced the first one, when upheld. */
  nieuwBesluit: OfNietsVorm(IdVorm),
  commissietekst: Tekst,
  /** Whether another objection already brought a new decision. */
  vervangen: Type.Boolean(),
  mogelijk: Type.Array(
    Type.Object({
      soort: KeuzeVorm(Object.keys(BEZWAARHANDELINGEN) as [BezwaarDoenbaar, ...BezwaarDoenbaar[]]),
      naam: Tekst,
      pad: Tekst,
      mag: Type.Boolean(),
      redenen: Type.Array(RedenVorm),
    }),
  ),
});
export type Bezwaarbeeld = Static<typeof BezwaarVorm>;

/** A decision with the objections against it, for who may object. */
export const BesluitpaginaVorm = Type.Object({
  besluit: BesluitVorm,
  bron: BronVorm,
  /** Where an objection goes and who advises, as the SWV says. */
  commissie: Type.Object({ tekst: Tekst, plaats: Tekst }),
  magMaken: Type.Boolean(),
  redenen: Type.Array(RedenVorm),
  teLaat: Type.Boolean(),
  bezwaren: Type.Array(BezwaarVorm),
  /** For the SWV, who may object on paper. */
  belanghebbenden: Type.Array(Type.Object({ persoon: OfNietsVorm(IdVorm), naam: Tekst, als: KeuzeVorm(INDIENERS) })),
});
export type Besluitpagina = Static<typeof BesluitpaginaVorm>;

export const BezwarenZoek = Type.Object({ toestand: Type.Optional(KeuzeVorm(['loopt', 'afgerond'])) });
export const BezwarenVorm = Type.Object({
  bezwaren: Type.Array(
    Type.Object({
      id: IdVorm,
      leerlingNaam: Tekst,
      soort: KeuzeVorm(TLV_SOORTEN),
      categorie: CategorieVorm,
      school: Tekst,
      indiener: Tekst,
      als: KeuzeVorm(INDIENERS),
      ontvangenOp: DatumVorm,
      toestand: KeuzeVorm(BEZWAAR_TOESTANDEN),
      beslisdatum: OfNietsVorm(DatumVorm),
      afgerondOp: OfNietsVorm(DatumVorm),
      teLaat: Type.Boolean(),
    }),
  ),
  meer: Type.Boolean(),
});
export type Bezwaren = Static<typeof BezwarenVorm>;
