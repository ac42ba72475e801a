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
  TekstVorm,
  TermijnVorm,
  VestigingscodeVorm,
  VolgnummerVorm,
} from '../vormen.ts';
import { type Doenbaar, HANDELINGEN } from './regels/handelingen.ts';
import { ONDERWERPEN } from './regels/onderwerpen.ts';
import { GESCHIL_TOESTANDEN, GPO_UITKOMSTEN } from './regels/stappen.ts';
import { TREDEN } from './regels/treden.ts';
import { VT_GRONDEN } from './regels/veilig-thuis.ts';

const Tekst = Type.String();
const TredeVorm = KeuzeVorm(TREDEN);

export const GeschilBeginnenVorm = invoer({
  vestiging: VestigingscodeVorm,
  onderwerp: KeuzeVorm(ONDERWERPEN),
  over: OfNietsVorm(IdVorm),
  omschrijving: TekstVorm(4000),
});
export const GesprekVorm = invoer({
  volgnummer: VolgnummerVorm,
  dag: DatumVorm,
  met: TekstVorm(200),
  afspraken: TekstVorm(4000),
});
export const TredeInvoerVorm = invoer({
  volgnummer: VolgnummerVorm,
  naar: TredeVorm,
  dag: DatumVorm,
  toelichting: TekstVorm(4000),
  bezwaarOp: OfNietsVorm(DatumVorm),
});
export const OordeelVorm = invoer({
  volgnummer: VolgnummerVorm,
  dag: DatumVorm,
  uitkomst: KeuzeVorm(GPO_UITKOMSTEN),
  samenvatting: TekstVorm(8000),
});
export const BestuursantwoordVorm = invoer({
  volgnummer: VolgnummerVorm,
  dag: DatumVorm,
  volgt: OfNietsVorm(Type.Boolean()),
  besluit: TekstVorm(4000),
  motivering: TekstVorm(8000),
  meegedeeldOp: OfNietsVorm(DatumVorm),
});
export const AfsluitingVorm = invoer({
  volgnummer: VolgnummerVorm,
  hoe: KeuzeVorm(['opgelost', 'gesloten']),
  dag: DatumVorm,
  tekst: TekstVorm(4000),
});

const StapVorm = Type.Object({
  volgnummer: Type.Integer(),
  soort: Tekst,
  naam: Tekst,
  trede: TredeVorm,
  dag: DatumVorm,
  moment: MomentVorm,
  door: Tekst,
  rol: Tekst,
  /** What was written with it, as pairs of name and text. */
  regels: Type.Array(Type.Object({ naam: Tekst, waarde: Tekst })),
});

export const GeschilVorm = Type.Object({
  id: IdVorm,
  vestiging: VestigingscodeVorm,
  school: Tekst,
  onderwerp: KeuzeVorm(ONDERWERPEN),
  over: OfNietsVorm(IdVorm),
  omschrijving: Tekst,
  trede: TredeVorm,
  toestand: KeuzeVorm(GESCHIL_TOESTANDEN),
  begonnenOp: DatumVorm,
  afgerondOp: OfNietsVorm(DatumVorm),
  door: Tekst,
  doorRol: Tekst,
  volgnummer: VolgnummerVorm,
  geweest: Type.Array(Type.Object({ trede: TredeVorm, dag: DatumVorm })),
  volgende: OfNietsVorm(TredeVorm),
  treden: Type.Array(Type.Object({ trede: TredeVorm, mag: Type.Boolean(), redenen: Type.Array(RedenVorm) })),
  ondertussen: Type.Array(Type.Object({ zin: Tekst, bron: BronVorm })),
  /** The term of the GPO, when it was asked and did not judge yet. */
  gpoTermijn: OfNietsVorm(TermijnVorm),
  stilstand: OfNietsVorm(
    Type.Object({ van: DatumVorm, tot: OfNietsVorm(DatumVorm), bezwaarOp: OfNietsVorm(DatumVorm), bron: BronVorm }),
  ),
  stappen: Type.Array(StapVorm),
  mogelijk: Type.Array(
    Type.Object({
      soort: KeuzeVorm(Object.keys(HANDELINGEN) as [Doenbaar, ...Doenbaar[]]),
      naam: Tekst,
      mag: Type.Boolean(),
      redenen: Type.Array(RedenVorm),
    }),
  ),
});
export type Geschilbeeld = Static<typeof GeschilVorm>;

export const GeschilpaginaVorm = Type.Object({
  leerling: Type.Object({ id: IdVorm, naam: Tekst, roepnaam: Tekst }),
  /** How to reach the ouder- en jeugdsteunpunt, and where that stands. */
  steunpunt: Type.Object({ tekst: Tekst, plaats: Tekst }),
  magBeginnen: Type.Boolean(),
  redenen: Type.Array(RedenVorm),
  scholen: Type.Array(Type.Object({ vestiging: VestigingscodeVorm, naam: Tekst })),
  geschillen: Type.Array(GeschilVorm),
  /** Decisions of the SWV to which one objects by another road. */
  besluiten: Type.Array(
    Type.Object({ id: IdVorm, soort: Tekst, uitkomst: Tekst, beslotenOp: DatumVorm, bezwaarTot: DatumVorm }),
  ),
});
export type Geschilpagina = Static<typeof GeschilpaginaVorm>;

export const GeschillenZoek = Type.Object({ toestand: Type.Optional(KeuzeVorm(['loopt', 'alle'])) });
export const GeschillenVorm = Type.Object({
  geschillen: Type.Array(
    Type.Object({
      id: IdVorm,
      leerling: IdVorm,
      /** Empty for a board: it reads the name with the difference itself. */
      naam: OfNietsVorm(Tekst),
      school: Tekst,
      onderwerp: KeuzeVorm(ONDERWERPEN),
      trede: TredeVorm,
      toestand: KeuzeVorm(GESCHIL_TOESTANDEN),
      begonnenOp: DatumVorm,
      laatsteStapOp: DatumVorm,
    }),
  ),
});
export type Geschillen = Static<typeof GeschillenVorm>;

export const GeschilAantallenVorm = Type.Object({
  sinds: DatumVorm,
  rijen: Type.Array(
    Type.Object({
      school: OfNietsVorm(Tekst),
      onderwerp: KeuzeVorm(ONDERWERPEN),
      trede: TredeVorm,
      /** Null: fewer than five. */
      loopt: OfNietsVorm(Type.Integer()),
      afgesloten: OfNietsVorm(Type.Integer()),
    }),
  ),
});
export type GeschilAantallen = Static<typeof GeschilAantallenVorm>;

export const VeiligThuisInvoerVorm = invoer({
  soort: KeuzeVorm(['advies', 'melding']),
  dag: DatumVorm,
  gronden: Type.Array(KeuzeVorm(VT_GRONDEN), { maxItems: VT_GRONDEN.length, uniqueItems: true }),
  toelichting: TekstVorm(4000),
  oudersIngelicht: Type.Boolean(),
  nietIngelichtOm: TekstVorm(1000),
});
export const VeiligThuisVorm = Type.Object({
  leerling: Type.Object({ id: IdVorm, naam: Tekst, roepnaam: Tekst }),
  magVastleggen: Type.Boolean(),
  stukken: Type.Array(
    Type.Object({
      id: IdVorm,
      soort: KeuzeVorm(['advies', 'melding']),
      dag: DatumVorm,
      gronden: Type.Array(Tekst),
      toelichting: Tekst,
      oudersIngelicht: Type.Boolean(),
      nietIngelichtOm: OfNietsVorm(Tekst),
      door: Tekst,
      school: Tekst,
    }),
  ),
});
export type VeiligThuisbeeld = Static<typeof VeiligThuisVorm>;
