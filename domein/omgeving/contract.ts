import { type Static, Type } from 'typebox';
import {
  DatumVorm,
  IdVorm,
  invoer,
  KeuzeVorm,
  MomentVorm,
  OfNietsVorm,
  RedenVorm,
  TekstVorm,
  VestigingscodeVorm,
} from '../vormen.ts';
import { LINKSTANDEN } from './regels/antwoordpagina.ts';
import { OMGEVINGSOORTEN } from './regels/partij.ts';

/** One line that may be empty; the rules say per field what is wrong. */
const Regel = (langste: number) => Type.String({ maxLength: langste, pattern: '^[^\\u0000-\\u001f]*$' });

export const PartijInvoerVorm = invoer({
  soort: KeuzeVorm(OMGEVINGSOORTEN),
  naam: Regel(400),
  contact: Regel(200),
  email: Regel(254),
  telefoon: Regel(30),
  toestemming: Type.Boolean({
    description:
      'Van ouders: of de school hier iets mag vragen. Van school: of de ouders om toestemming wordt gevraagd',
  }),
});
export const NoemenVorm = invoer({
  vestiging: VestigingscodeVorm,
  partijen: Type.Array(PartijInvoerVorm, { minItems: 1, maxItems: 12 }),
});
export const GenoemdVorm = Type.Object({ partijen: Type.Array(IdVorm) });

export const VerzoekInvoerVorm = invoer({ vraag: TekstVorm(6000), tot: DatumVorm, email: Regel(254) });
export const VerstuurdVorm = Type.Object({
  id: IdVorm,
  code: Type.String({ description: 'Acht cijfers, om door te bellen. Opmaat toont ze alleen nu.' }),
  email: Type.String({ description: 'Waar het adres van de antwoordpagina naartoe ging' }),
  waarschuwingen: Type.Array(Type.String()),
});
export type Verstuurd = Static<typeof VerstuurdVorm>;
export const HerinnerInvoerVorm = invoer({
  nieuweCode: Type.Boolean({ description: 'Ook een nieuw adres en een nieuwe code; de oude werken dan niet meer' }),
});
export const HerinnerdVorm = Type.Object({ code: OfNietsVorm(Type.String()) });
export type Herinnerd = Static<typeof HerinnerdVorm>;

export const AntwoordVorm = Type.Object({
  herkomst: Type.String({ description: 'Wie het gevraagd was' }),
  naam: Type.String(),
  functie: Type.String(),
  tekst: Type.String(),
  dag: DatumVorm,
});
export const VerzoekVorm = Type.Object({
  id: IdVorm,
  vraag: Type.String(),
  verstuurdOp: DatumVorm,
  tot: DatumVorm,
  herinnerdOp: OfNietsVorm(DatumVorm),
  geopendOp: OfNietsVorm(MomentVorm),
  door: Type.String(),
  stand: KeuzeVorm(['wacht', 'beantwoord', 'verlopen', 'ingetrokken', 'toestemming_ingetrokken']),
  /** After too many wrong codes: only a new code opens the page again. */
  geslotenNaPogingen: Type.Boolean(),
  antwoord: OfNietsVorm(AntwoordVorm),
});
export type Verzoekbeeld = Static<typeof VerzoekVorm>;

export const PartijVorm = Type.Object({
  id: IdVorm,
  soort: KeuzeVorm(OMGEVINGSOORTEN),
  soortnaam: Type.String(),
  naam: Type.String(),
  contact: Type.String(),
  email: Type.String(),
  telefoon: Type.String(),
  viaRegie: Type.Boolean(),
  vestiging: VestigingscodeVorm,
  school: Type.String(),
  genoemdDoor: Type.String(),
  genoemdOp: DatumVorm,
  weggehaald: Type.Boolean(),
  toestemming: Type.Object({
    id: OfNietsVorm(IdVorm),
    stand: KeuzeVorm(['geen', 'ja', 'wacht', 'nee', 'ingetrokken', 'verlopen']),
    /** First day on which it no longer holds. */
    geldigTot: OfNietsVorm(DatumVorm),
    ja: Type.Integer({ description: 'Hoeveel van wie moeten beslissen ja zeiden' }),
    beslissers: Type.Integer(),
  }),
  mag: Type.Object({ weghalen: Type.Boolean(), toestemmingVragen: Type.Boolean(), vragen: Type.Boolean() }),
  /** Why nothing can be asked now; empty when it can. */
  redenen: Type.Array(RedenVorm),
  voorstel: Type.Object({ vraag: Type.String(), tot: DatumVorm }),
  verzoeken: Type.Array(VerzoekVorm),
});
export type Partijbeeld = Static<typeof PartijVorm>;

export const OmgevingVorm = Type.Object({
  leerling: Type.Object({ id: IdVorm, roepnaam: Type.String(), naam: Type.String() }),
  /** For a pupil: only kind and name of who knows it. */
  namen: Type.Array(Type.Object({ soortnaam: Type.String(), naam: Type.String(), school: Type.String() })),
  /** The schools for which somebody can be named. */
  scholen: Type.Array(Type.Object({ vestiging: VestigingscodeVorm, naam: Type.String() })),
  /** Where care information goes through the municipality, and where the plan says so; null: the school asks directly. */
  regie: OfNietsVorm(Type.Object({ naam: Type.String(), gemeente: Type.String(), plaats: Type.String() })),
  partijen: Type.Array(PartijVorm),
  wacht: Type.Object({
    gevraagd: Type.Integer(),
    binnen: Type.Integer(),
    open: Type.Array(Type.Object({ partij: Type.String(), tot: DatumVorm, sinds: DatumVorm })),
    /** Last day on which the school decides about the application, when one runs. */
    beslisdag: OfNietsVorm(DatumVorm),
    zin: Type.String(),
  }),
});
export type Omgevingbeeld = Static<typeof OmgevingVorm>;

export const LinkPad = Type.Object({ sleutel: Type.String({ minLength: 1, maxLength: 100 }) });
const Code = Regel(30);
export const CodeVorm = invoer({ code: Code });
export const BeantwoordVorm = invoer({ code: Code, naam: Regel(400), functie: Regel(400), tekst: TekstVorm(20_000) });

/** What the answer page reads: the question when it is open; otherwise how it stands, and what one can do. */
export const LinkVorm = Type.Object({
  stand: KeuzeVorm([...LINKSTANDEN] as [...typeof LINKSTANDEN]),
  zin: Type.String(),
  vraag: OfNietsVorm(
    Type.Object({
      vraag: Type.String(),
      aan: Type.String(),
      /** Through the regie: about whom the regie asks. */
      over: Type.String(),
      school: Type.String(),
      plaats: Type.String(),
      vrager: Type.String(),
      verstuurdOp: DatumVorm,
      tot: DatumVorm,
      kind: OfNietsVorm(Type.Object({ naam: Type.String(), geboortedatum: DatumVorm })),
      kindSchool: OfNietsVorm(Type.String()),
      groep: OfNietsVorm(Type.String()),
    }),
  ),
});
export type Linkbeeld = Static<typeof LinkVorm>;
/** `opgeslagen`, or how the page stands instead. */
export const AfgehandeldVorm = Type.Object({
  stand: KeuzeVorm(['opgeslagen', ...LINKSTANDEN] as ['opgeslagen', ...typeof LINKSTANDEN]),
  zin: Type.String(),
});
export type Afgehandeld = Static<typeof AfgehandeldVorm>;
