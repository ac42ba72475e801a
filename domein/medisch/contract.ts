import { type Static, Type } from 'typebox';
import {
  BronVorm,
  DatumVorm,
  IdVorm,
  invoer,
  KeuzeVorm,
  OfNietsVorm,
  RegelVorm,
  TekstVorm,
  VolgnummerVorm,
} from '../vormen.ts';
import { ANTWOORDEN, PARTIJEN } from './regels/handeling.ts';
import { STANDEN } from './regels/stand.ts';

const Tekst = Type.String();
const AntwoordsoortVorm = KeuzeVorm(ANTWOORDEN);

const INHOUD = {
  wat: TekstVorm(400),
  wanneer: TekstVorm(400),
  waar: TekstVorm(200),
  voorbehouden: Type.Boolean({ description: 'Voorbehouden handeling volgens de Wet BIG' }),
  uitvoerders: Type.Array(TekstVorm(120), { maxItems: 20, description: 'Namen van wie het vrijwillig doet' }),
  protocol: TekstVorm(4000),
  nood: TekstVorm(2000),
  document: OfNietsVorm(IdVorm),
  van: DatumVorm,
  tot: DatumVorm,
  zelfNietOm: TekstVorm(1000),
};
/** ARR-6 · An act as a school writes it down. */
export const HandelingInvoerVorm = invoer(INHOUD);
export type HandelingInvoer = Static<typeof HandelingInvoerVorm>;
export const HandelingWijzigingVorm = invoer({ ...INHOUD, volgnummer: VolgnummerVorm });
export const HandelingAntwoordVorm = Type.Object({ id: IdVorm, versie: Type.Integer() });

/** The answer of who is logged in. versie: of the act as it was read, so that nobody agrees to something unseen. */
export const AntwoordInvoerVorm = invoer({
  antwoord: AntwoordsoortVorm,
  versie: VolgnummerVorm,
  toelichting: Type.Optional(TekstVorm(1000)),
});
/** What came on paper. persoon: of a parent with an account. naam: for the board, who does it, who is able. */
export const VastleggingInvoerVorm = invoer({
  partij: KeuzeVorm(PARTIJEN),
  persoon: Type.Optional(OfNietsVorm(IdVorm)),
  naam: Type.Optional(TekstVorm(120)),
  antwoord: AntwoordsoortVorm,
  dag: DatumVorm,
  document: Type.Optional(OfNietsVorm(IdVorm)),
  verklaardDoor: Type.Optional(TekstVorm(200)),
  toelichting: Type.Optional(TekstVorm(1000)),
  versie: VolgnummerVorm,
});
export const StopInvoerVorm = invoer({ waarom: RegelVorm(1000), volgnummer: VolgnummerVorm });

const HandelingVorm = Type.Object({
  ...INHOUD,
  document: OfNietsVorm(Type.Object({ id: IdVorm, naam: Tekst })),
  id: IdVorm,
  versie: Type.Integer(),
  school: Tekst,
  versieDag: DatumVorm,
  doorNaam: Tekst,
  gestoptOp: OfNietsVorm(DatumVorm),
  gestoptOm: OfNietsVorm(Tekst),
  stand: Type.Object({
    soort: KeuzeVorm(STANDEN),
    naam: Tekst,
    zin: Tekst,
    ontbreekt: Type.Array(
      Type.Object({
        wie: KeuzeVorm([...PARTIJEN, 'school']),
        soort: KeuzeVorm(['open', 'nee']),
        zin: Tekst,
        bron: BronVorm,
      }),
    ),
    uitvoerders: Type.Array(
      Type.Object({
        naam: Tekst,
        zei: OfNietsVorm(AntwoordsoortVorm),
        bekwaam: OfNietsVorm(Type.Boolean()),
        kan: Type.Boolean(),
      }),
    ),
  }),
  /** The answer of each that counts now, with how it came. Not for a teacher, who needs what holds. */
  antwoorden: Type.Array(
    Type.Object({
      partij: KeuzeVorm(PARTIJEN),
      naam: Tekst,
      antwoord: AntwoordsoortVorm,
      weg: KeuzeVorm(['opmaat', 'papier']),
      dag: DatumVorm,
      vastgelegdDoor: OfNietsVorm(Tekst),
      verklaardDoor: OfNietsVorm(Tekst),
      toelichting: Tekst,
    }),
  ),
  mag: Type.Object({
    wijzigen: Type.Boolean(),
    /** What one can answer oneself now, and as whom. */
    antwoorden: Type.Array(AntwoordsoortVorm),
    als: OfNietsVorm(KeuzeVorm(['ouder', 'leerling', 'uitvoerder'])),
    /** Of whom a paper answer can be recorded now. */
    vastleggen: Type.Array(Type.Object({ partij: KeuzeVorm(PARTIJEN), persoon: OfNietsVorm(IdVorm), naam: Tekst })),
  }),
});
export type Handelingbeeld = Static<typeof HandelingVorm>;

export const MedischVorm = Type.Object({
  leerling: Type.Object({
    id: IdVorm,
    naam: Tekst,
    roepnaam: Tekst,
    /** Whether the law asks the pupil too (twelve or older). */
    beslistMee: Type.Boolean(),
  }),
  noodzin: Tekst,
  magVastleggen: Type.Boolean(),
  handelingen: Type.Array(HandelingVorm),
});
export type Medisch = Static<typeof MedischVorm>;
