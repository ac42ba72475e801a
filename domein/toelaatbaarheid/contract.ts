import { type Static, Type } from 'typebox';
import type { TlvDossier, Visie } from '../tlv/regels/dossier.ts';
import type { TlvInhoud } from '../tlv/regels/inhoud.ts';
import {
  DatumVorm,
  IdVorm,
  invoer,
  KeuzeVorm,
  MomentVorm,
  OfNietsVorm,
  RedenVorm,
  TekstVorm,
  TermijnVorm,
  VestigingscodeVorm,
  VolgnummerVorm,
} from '../vormen.ts';

export const SoortVorm = KeuzeVorm(['SBO', 'SO', 'VSO', 'PRO', 'LWOO']);
const CategorieVorm = Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal(3)]);
const StandVorm = KeuzeVorm(['alle', 'te_laat', 'advies', 'voorstellen', 'tweede', 'aanvulling', 'afgerond']);
export type Wachtrijstand = Static<typeof StandVorm>;

export const WachtrijZoek = Type.Object(
  {
    stand: Type.Optional(StandVorm),
    soort: Type.Optional(SoortVorm),
    vestiging: Type.Optional(VestigingscodeVorm),
    zoek: Type.Optional(TekstVorm(60)),
    /** The last line that one saw, as `volgende` gave it. */
    na: Type.Optional(Type.String({ pattern: '^([0-9]{4}-[0-9]{2}-[0-9]{2}|infinity)~[0-9a-f-]{36}$' })),
  },
  { additionalProperties: false },
);
export const WachtrijregelVorm = Type.Object({
  id: IdVorm,
  nummer: Type.String(),
  naam: Type.String(),
  soort: SoortVorm,
  categorie: OfNietsVorm(Type.Integer()),
  school: Type.String(),
  plaats: Type.String(),
  toestand: Type.String(),
  toestandnaam: Type.String(),
  ingediendDag: DatumVorm,
  /** Empty while the term stands still. */
  beslisdatum: OfNietsVorm(DatumVorm),
  afgerondOp: OfNietsVorm(DatumVorm),
  adviezenGegeven: Type.Integer(),
  adviezenGevraagd: Type.Integer(),
});
export type Wachtrijregel = Static<typeof WachtrijregelVorm>;
export const WachtrijVorm = Type.Object({
  regels: Type.Array(WachtrijregelVorm),
  volgende: OfNietsVorm(Type.String()),
  /** Only with the first page. */
  telling: OfNietsVorm(
    Type.Object({
      alle: Type.Integer(),
      te_laat: Type.Integer(),
      advies: Type.Integer(),
      voorstellen: Type.Integer(),
      tweede: Type.Integer(),
      aanvulling: Type.Integer(),
    }),
  ),
  scholen: OfNietsVorm(Type.Array(Type.Object({ code: Type.String(), naam: Type.String() }))),
});
export type Wachtrij = Static<typeof WachtrijVorm>;

export const AanvulvraagVorm = invoer({ volgnummer: VolgnummerVorm, wat: TekstVorm(2000, 1), uiterlijk: DatumVorm });
export const WaaromVorm = invoer({ volgnummer: VolgnummerVorm, waarom: TekstVorm(4000, 1) });
export const VoorstelVorm = invoer({
  volgnummer: VolgnummerVorm,
  uitkomst: KeuzeVorm(['positief', 'negatief']),
  soort: SoortVorm,
  categorie: OfNietsVorm(CategorieVorm),
  van: OfNietsVorm(DatumVorm),
  tot: OfNietsVorm(DatumVorm),
  heleSchoolperiode: Type.Boolean(),
  voorwaarden: TekstVorm(4000),
  motivering: TekstVorm(8000),
});
export const BesluitenVorm = invoer({ volgnummer: VolgnummerVorm });
export const IntrekkenVorm = invoer({ reden: TekstVorm(4000, 1) });

export const GeliggendVoorstelVorm = Type.Object({
  ...VoorstelVorm.properties,
  volgnummer: Type.Integer(),
  doorNaam: Type.String(),
  dag: DatumVorm,
  vanMij: Type.Boolean(),
});
export const BesluitVorm = Type.Object({
  id: IdVorm,
  uitkomst: KeuzeVorm(['positief', 'negatief']),
  nummer: OfNietsVorm(Type.String()),
  soort: SoortVorm,
  soortnaam: Type.String(),
  /** `toelaatbaarheidsverklaring` or `aanwijzing`. */
  document: Type.String(),
  categorie: OfNietsVorm(Type.Integer()),
  van: OfNietsVorm(DatumVorm),
  tot: OfNietsVorm(DatumVorm),
  heleSchoolperiode: Type.Boolean(),
  voorwaarden: Type.String(),
  motivering: Type.String(),
  beslotenDag: DatumVorm,
  beslotenDoorNaam: Type.String(),
  bezwaarTot: DatumVorm,
  ingetrokkenOp: OfNietsVorm(DatumVorm),
  ingetrokkenOm: OfNietsVorm(Type.String()),
  vervangen: Type.Boolean(),
  /** Taken upon an objection: against it one goes to the court, until the same day. */
  naBezwaar: Type.Boolean(),
  /** Whether it holds today. */
  geldt: Type.Boolean(),
  plaatsingen: Type.Array(
    Type.Object({ vestiging: Type.String(), school: Type.String(), van: DatumVorm, tot: OfNietsVorm(DatumVorm) }),
  ),
  swvnaam: Type.String(),
  /** What one does now (TLV-10). */
  vervolg: Type.Array(Type.String()),
});
export type Besluit = Static<typeof BesluitVorm>;
export const BesluitenLijstVorm = Type.Object({ besluiten: Type.Array(BesluitVorm) });

export const SwvAanvraagVorm = Type.Object({
  id: IdVorm,
  nummer: Type.String(),
  volgnummer: Type.Integer(),
  leerling: Type.Object({ id: IdVorm, naam: Type.String(), geboortedatum: DatumVorm }),
  school: Type.Object({ code: Type.String(), naam: Type.String(), plaats: Type.String() }),
  gezochteSchool: OfNietsVorm(Type.String()),
  soort: SoortVorm,
  soortnaam: Type.String(),
  categorie: OfNietsVorm(Type.Integer()),
  bevoegdGrond: Type.String(),
  gewensteStart: DatumVorm,
  ingediendDag: DatumVorm,
  doorNaam: Type.String(),
  inhoud: Type.Unsafe<TlvInhoud>(Type.Any()),
  dossier: Type.Unsafe<TlvDossier | null>(Type.Any()),
  visies: Type.Unsafe<readonly Visie[]>(Type.Any()),
  toestand: Type.String(),
  toestandnaam: Type.String(),
  afgerondOp: OfNietsVorm(DatumVorm),
  termijn: OfNietsVorm(TermijnVorm),
  stilstanden: Type.Array(Type.Object({ van: DatumVorm, tot: OfNietsVorm(DatumVorm) })),
  aanvullenTot: OfNietsVorm(DatumVorm),
  adviezen: Type.Array(
    Type.Object({
      plaats: Type.Integer(),
      naam: Type.String(),
      discipline: Type.String(),
      reagerenVoor: DatumVorm,
      gegevenDag: OfNietsVorm(DatumVorm),
      oordeel: OfNietsVorm(Type.String()),
      tekst: OfNietsVorm(Type.String()),
    }),
  ),
  handelingen: Type.Array(
    Type.Object({
      volgnummer: Type.Integer(),
      soort: Type.String(),
      moment: MomentVorm,
      dag: DatumVorm,
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
  voorstel: OfNietsVorm(GeliggendVoorstelVorm),
  besluiten: Type.Array(BesluitVorm),
  /** The declaration that this request renews. */
  volgtOp: OfNietsVorm(Type.Object({ nummer: Type.String(), tot: DatumVorm, voorwaarden: Type.String() })),
  /** What the SWV chose, to start a proposal from. */
  keuzes: Type.Object({
    van: DatumVorm,
    schooljaren: Type.Integer(),
    tot: DatumVorm,
    heleSchoolperiodeMag: Type.Boolean(),
    eindeSchoolperiode: OfNietsVorm(DatumVorm),
    terugkeer: Type.String(),
    soorten: Type.Array(
      Type.Object({ soort: SoortVorm, naam: Type.String(), metCategorie: Type.Boolean(), schooljaren: Type.Integer() }),
    ),
    plaatsInPlan: Type.String(),
  }),
});
export type SwvAanvraag = Static<typeof SwvAanvraagVorm>;
