import { type Static, Type } from 'typebox';
import type { Aanvraagdossier } from '../opp/regels/aanvraagdossier.ts';
import {
  DatumVorm,
  IdVorm,
  invoer,
  KeuzeVorm,
  OfNietsVorm,
  RedenVorm,
  RegelVorm,
  TekstVorm,
  TermijnVorm,
  VestigingscodeVorm,
  VolgnummerVorm,
} from '../vormen.ts';
import type { Criteriumuitkomst } from './regels/criteria.ts';
import { BETROKKENEN, type Betrokkene, LEERDOMEINEN, type Leerdomein } from './regels/inhoud.ts';
import { TLV_SOORTEN } from './regels/soorten.ts';
import { TLV_TOESTANDEN } from './regels/toestand.ts';

export const SoortVorm = KeuzeVorm(TLV_SOORTEN);
const ToestandVorm = KeuzeVorm(TLV_TOESTANDEN);
const CategorieVorm = Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal(3)]);
const SwvcodeVorm = Type.String({ pattern: '^(PO|VO)[0-9A-Z]{4}$' });
const betrokkenen = Object.keys(BETROKKENEN) as Betrokkene[];

/** What the school adds (regels/inhoud.ts). */
export const TlvInhoudVorm = invoer({
  motivering: TekstVorm(6000),
  gezochteSchool: OfNietsVorm(VestigingscodeVorm),
  oudersIngelichtOp: OfNietsVorm(DatumVorm),
  visieGevraagdOp: OfNietsVorm(DatumVorm),
  heleSchoolperiode: Type.Boolean(),
  waaromHelePeriode: TekstVorm(3000),
  maatwerkroute: Type.Boolean(),
  motiveringMaatwerk: TekstVorm(4000),
  maatwerkMet: Type.Array(KeuzeVorm(betrokkenen), { maxItems: betrokkenen.length, uniqueItems: true }),
  inPlaatsVanPlan: TekstVorm(3000),
});
// Wide on purpose: that an IQ of 300 cannot be, is said by the rule in a sentence.
const Score = Type.Integer({ minimum: -999, maximum: 999 });
const DomeinVorm = invoer({ dle: Score, dl: Score, toets: TekstVorm(80), datum: DatumVorm });
export const TlvScoresVorm = invoer({
  iq: OfNietsVorm(invoer({ waarde: Score, test: TekstVorm(80), datum: DatumVorm })),
  achterstand: invoer(
    Object.fromEntries(LEERDOMEINEN.map((domein) => [domein, Type.Optional(DomeinVorm)])) as Record<
      Leerdomein,
      ReturnType<typeof Type.Optional<typeof DomeinVorm>>
    >,
  ),
  sociaalEmotioneel: OfNietsVorm(
    invoer({
      soort: KeuzeVorm(['motivatie', 'faalangst', 'emotionele_instabiliteit'] as const),
      onderzoek: TekstVorm(300),
      datum: DatumVorm,
    }),
  ),
  eigenCriteria: Type.Array(
    invoer({ criterium: RegelVorm(300), voldoet: Type.Boolean(), toelichting: TekstVorm(1000) }),
    { maxItems: 10 },
  ),
});

export const TlvBeginVorm = invoer({
  soort: SoortVorm,
  /** The SWV to which the school means to send it; left out: the one that Opmaat works out. */
  swv: Type.Optional(OfNietsVorm(SwvcodeVorm)),
  /** The declaration that this request renews. */
  volgtOp: Type.Optional(OfNietsVorm(IdVorm)),
  gezochteSchool: Type.Optional(OfNietsVorm(VestigingscodeVorm)),
});
export const TlvBegonnenVorm = Type.Object({ id: IdVorm, nummer: Type.String() });
export const TlvSchrijvenVorm = invoer({
  volgnummer: VolgnummerVorm,
  categorie: OfNietsVorm(CategorieVorm),
  gewensteStart: DatumVorm,
  inhoud: TlvInhoudVorm,
  scores: OfNietsVorm(TlvScoresVorm),
});
export type TlvSchrijven = Static<typeof TlvSchrijvenVorm>;
export const TlvIndienenVorm = invoer({ volgnummer: VolgnummerVorm });
export const TlvAanvullenVorm = invoer({
  volgnummer: VolgnummerVorm,
  wat: TekstVorm(4000, 1),
  /** Whether the dossier goes along again as it stands now. */
  dossierOpnieuw: Type.Boolean(),
});
export const TlvIntrekkenVorm = invoer({ volgnummer: VolgnummerVorm, waarom: TekstVorm(2000, 1) });
export const TlvVisieVorm = invoer({ tekst: TekstVorm(4000, 1) });

const SwvVorm = Type.Object({ code: Type.String(), naam: Type.String() });
const BesluitVorm = Type.Object({
  id: IdVorm,
  uitkomst: KeuzeVorm(['positief', 'negatief'] as const),
  nummer: OfNietsVorm(Type.String()),
  soort: SoortVorm,
  categorie: OfNietsVorm(CategorieVorm),
  van: OfNietsVorm(DatumVorm),
  tot: OfNietsVorm(DatumVorm),
  heleSchoolperiode: Type.Boolean(),
  voorwaarden: Type.String(),
  motivering: Type.String(),
  beslotenDag: DatumVorm,
  bezwaarTot: DatumVorm,
  /** Taken upon an objection: against it one goes to the court, until the same day. */
  naBezwaar: Type.Boolean(),
  ingetrokkenOp: OfNietsVorm(DatumVorm),
});
export type TlvBesluitbeeld = Static<typeof BesluitVorm>;
const AanvraagregelVorm = Type.Object({
  id: IdVorm,
  nummer: Type.String(),
  soort: SoortVorm,
  categorie: OfNietsVorm(CategorieVorm),
  toestand: ToestandVorm,
  toestandnaam: Type.String(),
  school: Type.String(),
  swv: Type.String(),
  ingediendDag: OfNietsVorm(DatumVorm),
  beslisdatum: OfNietsVorm(DatumVorm),
});
export type TlvAanvraagregel = Static<typeof AanvraagregelVorm>;
export const TlvVanLeerlingVorm = Type.Object({
  leerling: Type.Object({ id: IdVorm, naam: Type.String() }),
  aanvragen: Type.Array(AanvraagregelVorm),
  besluiten: Type.Array(BesluitVorm),
  /** For the school: each kind, with the SWV that decides, or why it cannot be asked. Empty for parents. */
  soorten: Type.Array(
    Type.Object({
      soort: SoortVorm,
      naam: Type.String(),
      /** Whether it is of the sector of the asking school: these are asked most. */
      eigenSector: Type.Boolean(),
      mag: Type.Boolean(),
      swv: OfNietsVorm(SwvVorm),
      zin: Type.String(),
      redenen: Type.Array(RedenVorm),
    }),
  ),
});
export type TlvVanLeerling = Static<typeof TlvVanLeerlingVorm>;

const CriteriumuitkomstVorm = Type.Unsafe<Criteriumuitkomst>(Type.Object({}, { additionalProperties: true }));
export const AanvraagdossierVorm = Type.Unsafe<Aanvraagdossier>(Type.Object({}, { additionalProperties: true }));
export const TlvVisiesVorm = Type.Array(Type.Object({ naam: Type.String(), dag: DatumVorm, tekst: Type.String() }));
const MogelijkVorm = Type.Object({ mag: Type.Boolean(), redenen: Type.Array(RedenVorm) });
export const TlvAanvraagVorm = Type.Object({
  id: IdVorm,
  nummer: Type.String(),
  volgnummer: Type.Integer(),
  leerling: Type.Object({ id: IdVorm, naam: Type.String(), geboortedatum: DatumVorm }),
  school: Type.Object({ code: Type.String(), naam: Type.String() }),
  swv: SwvVorm,
  bevoegdZin: Type.String(),
  relatie: KeuzeVorm(['ingeschreven', 'aangemeld'] as const),
  soort: SoortVorm,
  categorie: OfNietsVorm(CategorieVorm),
  gewensteStart: DatumVorm,
  inhoud: TlvInhoudVorm,
  scores: OfNietsVorm(TlvScoresVorm),
  gezochteSchool: OfNietsVorm(Type.Object({ code: Type.String(), naam: Type.String() })),
  volgtOp: OfNietsVorm(Type.Object({ nummer: Type.String(), tot: DatumVorm })),
  toestand: ToestandVorm,
  toestandnaam: Type.String(),
  ingediendDag: OfNietsVorm(DatumVorm),
  afgerondOp: OfNietsVorm(DatumVorm),
  termijn: OfNietsVorm(TermijnVorm),
  stilstanden: Type.Array(Type.Object({ van: DatumVorm, tot: OfNietsVorm(DatumVorm) })),
  handelingen: Type.Array(
    Type.Object({ dag: DatumVorm, soort: Type.String(), zin: Type.String(), toelichting: Type.String() }),
  ),
  /** What goes along, or went along. */
  dossier: AanvraagdossierVorm,
  /** Whether it stands still, as on the day of sending. */
  vastgelegd: Type.Boolean(),
  visies: TlvVisiesVorm,
  /** What still lacks, while it is written. Empty for parents. */
  ontbreekt: Type.Array(RedenVorm),
  uitkomst: OfNietsVorm(CriteriumuitkomstVorm),
  oudeTests: Type.Array(Type.String()),
  /** The criteria for LWOO of the SWV itself; null where the national ones hold. */
  eigenCriteria: OfNietsVorm(Type.Array(Type.String())),
  heleSchoolperiodeKan: Type.Boolean(),
  adviezen: Type.Array(
    Type.Object({
      plaats: Type.Integer(),
      discipline: Type.String(),
      gevraagd: DatumVorm,
      gegeven: OfNietsVorm(DatumVorm),
    }),
  ),
  /** The advices themselves come along with the decision. */
  adviesteksten: Type.Array(
    Type.Object({
      plaats: Type.Integer(),
      naam: Type.String(),
      discipline: Type.String(),
      oordeel: Type.String(),
      tekst: Type.String(),
      dag: DatumVorm,
    }),
  ),
  besluit: OfNietsVorm(BesluitVorm),
  mogelijk: Type.Object({
    schrijven: MogelijkVorm,
    aanvullen: MogelijkVorm,
    intrekken: MogelijkVorm,
    visie: MogelijkVorm,
  }),
});
export type TlvAanvraag = Static<typeof TlvAanvraagVorm>;

export const TlvVerlengingenVorm = Type.Object({
  einde: DatumVorm,
  uiterlijk: DatumVorm,
  verklaringen: Type.Array(
    Type.Object({
      besluit: IdVorm,
      nummer: Type.String(),
      soort: SoortVorm,
      categorie: OfNietsVorm(CategorieVorm),
      leerling: Type.Object({ id: IdVorm, naam: Type.String() }),
      groep: Type.String(),
      tot: DatumVorm,
      heleSchoolperiode: Type.Boolean(),
      aanvraag: OfNietsVorm(Type.Object({ id: IdVorm, toestand: ToestandVorm, toestandnaam: Type.String() })),
    }),
  ),
});
export type TlvVerlengingen = Static<typeof TlvVerlengingenVorm>;
