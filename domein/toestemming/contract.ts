import { type Static, Type } from 'typebox';
import {
  DatumVorm,
  IdVorm,
  invoer,
  KeuzeVorm,
  MomentVorm,
  OfNietsVorm,
  RegelVorm,
  TekstVorm,
  VestigingscodeVorm,
  VolgnummerVorm,
} from '../vormen.ts';
import {
  DEELBARE_ONDERDELEN,
  type DeelbaarOnderdeel,
  DOELEN,
  PARTIJSOORTEN,
  type Partijsoort,
  type Toestemmingsdoel,
} from './regels/doelen.ts';
import { ANTWOORDEN, type Antwoordsoort, STANDEN, type Standsoort } from './regels/stand.ts';
import { type PapierenWeg, WEGEN, type Weg } from './regels/vastleggen.ts';

const DoelVorm = KeuzeVorm(Object.keys(DOELEN) as Toestemmingsdoel[]);
const PartijsoortVorm = KeuzeVorm(Object.keys(PARTIJSOORTEN) as Partijsoort[]);
const OnderdeelVorm = KeuzeVorm(Object.keys(DEELBARE_ONDERDELEN) as DeelbaarOnderdeel[]);
const AntwoordVorm = KeuzeVorm<Antwoordsoort>(ANTWOORDEN);

/** What is asked. The rules (TOE-1) say per field what is wrong. */
export const VraagInvoerVorm = invoer({
  doel: DoelVorm,
  partijsoort: PartijsoortVorm,
  /** For «hergebruik_dossier» the school itself; what stands here is then not used. */
  partij: RegelVorm(200),
  onderdelen: Type.Array(OnderdeelVorm, { maxItems: 20 }),
  waarom: TekstVorm(2000),
  geldigTot: Type.Unsafe<DatumVormType>({ ...DatumVorm, description: 'Eerste dag waarop het niet meer geldt' }),
  /** Only for a parent: the school that may act upon it. A school asks for itself. */
  vestiging: Type.Optional(VestigingscodeVorm),
});
type DatumVormType = Static<typeof DatumVorm>;
export const AntwoordInvoerVorm = invoer({ antwoord: AntwoordVorm, toelichting: TekstVorm(1000) });
export const VastleggingVorm = invoer({
  persoon: IdVorm,
  antwoord: AntwoordVorm,
  weg: KeuzeVorm<PapierenWeg>(['formulier', 'mail']),
  dag: DatumVorm,
  document: OfNietsVorm(IdVorm),
  toelichting: TekstVorm(1000),
  volgnummer: VolgnummerVorm,
});
export const HerinneringVorm = invoer({});
export const TerugnemenVorm = invoer({ volgnummer: VolgnummerVorm });
export const IdAntwoordVorm = Type.Object({ id: IdVorm });

const MensVorm = Type.Object({
  persoon: IdVorm,
  naam: Type.String(),
  als: KeuzeVorm(['ouder', 'leerling'] as const),
  benIk: Type.Boolean(),
  antwoord: OfNietsVorm(AntwoordVorm),
});

export const ToestemmingVorm = Type.Object({
  id: IdVorm,
  volgnummer: VolgnummerVorm,
  doel: DoelVorm,
  doelnaam: Type.String(),
  uitleg: Type.String(),
  /** The question in one sentence, in words of who reads it. */
  vraag: Type.String(),
  partijsoort: PartijsoortVorm,
  partijsoortnaam: Type.String(),
  partij: Type.String(),
  onderdelen: Type.Array(Type.Object({ code: OnderdeelVorm, naam: Type.String() })),
  waarom: Type.String(),
  gevraagdOp: MomentVorm,
  gevraagdDag: DatumVorm,
  geldigTot: DatumVorm,
  /** Last day on which it holds. */
  totEnMet: DatumVorm,
  vestiging: OfNietsVorm(VestigingscodeVorm),
  school: OfNietsVorm(Type.String()),
  door: Type.String(),
  doorRol: Type.String(),
  allenNodig: Type.Boolean(),
  herinnerdOp: OfNietsVorm(DatumVorm),
  vervallenOp: OfNietsVorm(DatumVorm),
  stand: Type.Object({
    soort: KeuzeVorm<Standsoort>(STANDEN),
    naam: Type.String(),
    zin: Type.String(),
    watKan: Type.String(),
    geldt: Type.Boolean(),
    loopt: Type.Boolean({ description: 'Niet verlopen en niet teruggenomen' }),
  }),
  beslissers: Type.Array(MensVorm),
  antwoorden: Type.Array(
    Type.Object({
      id: IdVorm,
      naam: Type.String(),
      als: KeuzeVorm(['ouder', 'leerling'] as const),
      benIk: Type.Boolean(),
      antwoord: AntwoordVorm,
      weg: KeuzeVorm<Weg>(WEGEN),
      dag: DatumVorm,
      toelichting: Type.String(),
      telt: Type.Boolean(),
      /** Who recorded it, when that was not the person itself. */
      vastgelegdDoor: OfNietsVorm(Type.String()),
      document: OfNietsVorm(IdVorm),
    }),
  ),
  mag: Type.Object({
    antwoorden: Type.Array(AntwoordVorm),
    mening: Type.Boolean({ description: 'Het antwoord is een mening: een ander beslist' }),
    vastleggen: Type.Boolean(),
    herinneren: Type.Boolean(),
    terugnemen: Type.Boolean(),
  }),
});
export type Toestemming = Static<typeof ToestemmingVorm>;

export const ToestemmingenVorm = Type.Object({
  leerling: Type.Object({ id: IdVorm, naam: Type.String(), roepnaam: Type.String() }),
  /** Who decides today about a consent for this pupil. */
  beslissers: Type.Array(
    Type.Object({ naam: Type.String(), als: KeuzeVorm(['ouder', 'leerling'] as const), benIk: Type.Boolean() }),
  ),
  /** For a parent: the schools that a consent of own accord can be for. */
  scholen: Type.Array(Type.Object({ vestiging: VestigingscodeVorm, naam: Type.String() })),
  mag: Type.Object({ vragen: Type.Boolean() }),
  toestemmingen: Type.Array(ToestemmingVorm),
});
export type Toestemmingen = Static<typeof ToestemmingenVorm>;

export const DoelenVorm = Type.Object({
  langsteMaanden: Type.Integer(),
  doelen: Type.Array(
    Type.Object({
      code: DoelVorm,
      naam: Type.String(),
      uitleg: Type.String(),
      allenNodig: Type.Boolean(),
      partijen: Type.Array(Type.Object({ code: PartijsoortVorm, naam: Type.String() })),
      onderdelen: Type.Array(Type.Object({ code: OnderdeelVorm, naam: Type.String(), minst: Type.Boolean() })),
    }),
  ),
});
