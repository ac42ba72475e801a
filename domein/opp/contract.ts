import { type Static, Type } from 'typebox';
import { VELDEN, type Veld } from '../behoefte/regels/domeinen.ts';
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
  VolgnummerVorm,
} from '../vormen.ts';
import { UITSTROOM, type Uitstroom } from './regels/inhoud.ts';

const Tekst = Type.String();
const Mag = Type.Boolean();

/** Longer than a person writes on one page; the screen keeps it shorter. */
const Lang = TekstVorm(4000);
const Kort = TekstVorm(1000);

export const VergelijkZoek = Type.Object({
  van: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
  naar: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
});

export const OppDoelVorm = invoer({
  id: IdVorm,
  categorie: Type.String({ maxLength: 200 }),
  tekst: Kort,
  beginsituatie: Kort,
  streef: Kort,
  van: DatumVorm,
  tot: DatumVorm,
});
/** The plan as it is written and read; OppInhoud in regels/inhoud.ts. */
export const OppInhoudVorm = invoer({
  uitstroom: invoer({
    bestemming: OfNietsVorm(KeuzeVorm(Object.keys(UITSTROOM) as Uitstroom[])),
    voorlopig: Type.Boolean(),
    motivering: Lang,
  }),
  belemmerend: Type.Array(Lang, { maxItems: 30 }),
  bevorderend: Type.Array(Lang, { maxItems: 30 }),
  geprobeerd: Type.Optional(Type.Array(TekstVorm(6000), { maxItems: 60 })),
  visieOuders: Type.Optional(TekstVorm(20_000)),
  visieLeerling: Type.Optional(TekstVorm(20_000)),
  doelen: Type.Array(OppDoelVorm, { maxItems: 20 }),
  handelingsdeel: invoer({
    ondersteuning: Type.Array(
      invoer({ veld: KeuzeVorm(VELDEN as readonly Veld[]), wat: Lang, wie: TekstVorm(400), wanneer: TekstVorm(400) }),
      { maxItems: 40 },
    ),
    leerlijn: Lang,
    onderzoek: Lang,
    zorg: Lang,
  }),
  afwijkingen: Lang,
  toetsen: invoer({
    aanpassingen: Type.Array(invoer({ wat: Kort, reden: Kort }), { maxItems: 20 }),
    vrijstelling: OfNietsVorm(invoer({ grond: TekstVorm(400), besprokenOp: DatumVorm })),
  }),
  groei: TekstVorm(20_000),
});

const Toestand = KeuzeVorm(['concept', 'aangeboden', 'vastgesteld', 'ingetrokken']);
const Antwoord = KeuzeVorm(['akkoord', 'niet_akkoord', 'opmerking']);
const Weg = KeuzeVorm(['opmaat', 'papier']);

/** A line of the list of signatures. */
export const InstemmingVorm = Type.Object({
  id: IdVorm,
  persoon: IdVorm,
  naam: Tekst,
  als: KeuzeVorm(['ouder', 'leerling', 'school']),
  antwoord: Antwoord,
  tekst: Tekst,
  weg: Weg,
  dag: DatumVorm,
  moment: MomentVorm,
  vastgelegdDoor: Tekst,
  document: OfNietsVorm(IdVorm),
  /** Whether it is about the content as it stands now. */
  geldt: Type.Boolean(),
});
export const OppVersieVorm = Type.Object({
  id: IdVorm,
  nummer: Type.Integer(),
  toestand: Toestand,
  reden: Tekst,
  inhoud: OppInhoudVorm,
  hash: OfNietsVorm(Tekst),
  aangebodenDag: OfNietsVorm(DatumVorm),
  vastgesteldDag: OfNietsVorm(DatumVorm),
  vastgesteldOp: OfNietsVorm(MomentVorm),
  vastgesteldDoor: OfNietsVorm(Tekst),
  bijgewerktOp: MomentVorm,
  doorNaam: Tekst,
  volgnummer: VolgnummerVorm,
  instemmingen: Type.Array(InstemmingVorm),
});
export const PersoonstandVorm = Type.Object({
  persoon: IdVorm,
  naam: Tekst,
  als: KeuzeVorm(['ouder', 'leerling']),
  stand: KeuzeVorm(['akkoord', 'niet_akkoord', 'wacht']),
});
export const GesprekVorm = Type.Object({
  id: IdVorm,
  met: KeuzeVorm(['leerling', 'ouders']),
  bij: KeuzeVorm(['opstellen', 'evalueren', 'bijstellen']),
  dag: DatumVorm,
  hoe: Tekst,
  gezegd: Tekst,
  gedaan: Tekst,
  nietGelukt: OfNietsVorm(Tekst),
  eigenWoorden: Type.Boolean(),
  document: OfNietsVorm(IdVorm),
  doorNaam: Tekst,
});

const LeerlingVorm = Type.Object({ id: IdVorm, naam: Tekst, roepnaam: Tekst });
/** The running plan of a pupil with all that belongs to it. */
export const OppVorm = Type.Object({
  id: IdVorm,
  vestiging: Tekst,
  school: Tekst,
  aanleiding: Tekst,
  aanleidingDag: DatumVorm,
  doorNaam: Tekst,
  afgeslotenOp: OfNietsVorm(DatumVorm),
  afgeslotenReden: OfNietsVorm(Tekst),
  volgnummer: VolgnummerVorm,
  termijn: OfNietsVorm(TermijnVorm),
  /** The version that holds: the last adopted one. */
  geldend: OfNietsVorm(OppVersieVorm),
  /** What is being written or lies before the parents, as far as the actor may read it. */
  inDeMaak: OfNietsVorm(OppVersieVorm),
  versies: Type.Array(
    Type.Object({
      id: IdVorm,
      nummer: Type.Integer(),
      vastgesteldDag: OfNietsVorm(DatumVorm),
      reden: Tekst,
    }),
  ),
  personen: Type.Array(PersoonstandVorm),
  stand: KeuzeVorm(['eens', 'wacht', 'geweigerd', 'verschil', 'niemand']),
  gesprekken: Type.Array(GesprekVorm),
  gehoord: KeuzeVorm(['gehoord', 'niet_gelukt', 'ontbreekt']),
  mag: Type.Object({ schrijven: Mag, vaststellen: Mag, antwoorden: Mag, eigenWoorden: Mag, afsluiten: Mag }),
});
export const OppAntwoordVorm = Type.Object({
  leerling: LeerlingVorm,
  /** At most one per school; the running one of the own school first. */
  plannen: Type.Array(OppVorm),
  /** Whether this school can start a plan now. */
  magBeginnen: Mag,
  /** Whether every pupil of this school has one (OPP-1). */
  altijdNodig: Mag,
  /** What misses before the version in the making can be offered or adopted. */
  ontbreekt: Type.Array(RedenVorm),
  /** Names of the categories of goals, by code. */
  woorden: Type.Record(Type.String(), Tekst),
});

/** All that the screen for writing needs. */
export const OpstellenVorm = Type.Object({
  leerling: LeerlingVorm,
  opp: Type.Object({
    id: IdVorm,
    volgnummer: VolgnummerVorm,
    aanleiding: Tekst,
    aanleidingDag: DatumVorm,
    termijn: OfNietsVorm(TermijnVorm),
  }),
  concept: Type.Object({
    /** Null as long as nothing was saved: what stands there is the proposal made from the need. */
    id: OfNietsVorm(IdVorm),
    nummer: Type.Integer(),
    /** Offered to the parents: to be taken back before it can be changed. */
    toestand: KeuzeVorm(['concept', 'aangeboden']),
    /** 0 as long as nothing was saved. */
    volgnummer: Type.Integer(),
    inhoud: OppInhoudVorm,
    bijgewerktOp: OfNietsVorm(MomentVorm),
    bijgewerktDoor: Tekst,
    reden: Tekst,
  }),
  /** What the need gives, to take over what is not in the plan yet. */
  bekend: OppInhoudVorm,
  doelvoorstellen: Type.Array(
    Type.Object({ categorie: Tekst, naam: Tekst, beginsituatie: Tekst, van: DatumVorm, tot: DatumVorm }),
  ),
  keuzes: Type.Object({
    soorten: Type.Array(Tekst),
    bestemmingen: Type.Array(Type.Object({ code: Tekst, naam: Tekst })),
    categorieen: Type.Array(Type.Object({ code: Tekst, naam: Tekst })),
  }),
  gehoord: KeuzeVorm(['gehoord', 'niet_gelukt', 'ontbreekt']),
});

export const BeginVorm = invoer({ dag: DatumVorm });
/** Saves the concept; volgnummer 0 saves the first. */
export const ConceptInvoerVorm = invoer({
  volgnummer: Type.Integer({ minimum: 0, maximum: 2_147_483_647 }),
  inhoud: OppInhoudVorm,
});
export const BewaardVorm = Type.Object({
  id: IdVorm,
  nummer: Type.Integer(),
  volgnummer: VolgnummerVorm,
  bijgewerktOp: MomentVorm,
});
export const VolgnummerInvoerVorm = invoer({ volgnummer: VolgnummerVorm });
export const RedenInvoerVorm = invoer({ reden: TekstVorm(2000) });
const HashVorm = Type.String({ pattern: '^[0-9a-f]{64}$' });
export const AntwoordInvoerVorm = invoer({ antwoord: Antwoord, tekst: Lang, hash: HashVorm });
export const PapierInvoerVorm = invoer({
  persoon: IdVorm,
  antwoord: KeuzeVorm(['akkoord', 'niet_akkoord']),
  tekst: Lang,
  hash: HashVorm,
  dag: DatumVorm,
  document: OfNietsVorm(IdVorm),
});
export const GesprekInvoerVorm = invoer({
  met: KeuzeVorm(['leerling', 'ouders']),
  bij: KeuzeVorm(['opstellen', 'evalueren', 'bijstellen']),
  dag: DatumVorm,
  hoe: TekstVorm(400),
  gezegd: Lang,
  gedaan: Lang,
  nietGelukt: OfNietsVorm(TekstVorm(1000)),
  eigenWoorden: Type.Boolean(),
  document: OfNietsVorm(IdVorm),
});
export const EigenWoordenVorm = invoer({ tekst: Lang });
export const AfsluitenVorm = invoer({ reden: TekstVorm(2000), besprokenOp: DatumVorm, volgnummer: VolgnummerVorm });
export const NieuwVorm = Type.Object({ id: IdVorm });
export const VergelijkingVorm = Type.Object({
  leerling: LeerlingVorm,
  versies: Type.Array(Type.Object({ nummer: Type.Integer(), naam: Tekst })),
  van: Type.Integer(),
  naar: Type.Integer(),
  verschillen: Type.Array(
    Type.Object({
      deel: Tekst,
      naam: Tekst,
      soort: KeuzeVorm(['gelijk', 'nieuw', 'weg', 'veranderd']),
      oud: Type.Array(Tekst),
      nieuw: Type.Array(Tekst),
    }),
  ),
});

export type Opp = Static<typeof OppVorm>;
export type OppAntwoord = Static<typeof OppAntwoordVorm>;
export type OppVersie = Static<typeof OppVersieVorm>;
export type Instemming = Static<typeof InstemmingVorm>;
export type Gesprek = Static<typeof GesprekVorm>;
export type Opstellen = Static<typeof OpstellenVorm>;
export type Bewaard = Static<typeof BewaardVorm>;
export type InhoudBody = Static<typeof OppInhoudVorm>;
export type Vergelijking = Static<typeof VergelijkingVorm>;
