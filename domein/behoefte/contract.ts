import { type Static, Type } from 'typebox';
import { BronVorm, DatumVorm, IdVorm, invoer, MomentVorm, TekstVorm, VolgnummerVorm } from '../vormen.ts';

const Tekst = Type.String();
const Mag = Type.Boolean();
const CodeVorm = Type.String({ minLength: 1, maxLength: 60 });
const SwvVorm = Type.String({ pattern: '^(PO|VO)[0-9A-Z]{4}$' });
/** Longer than a rule allows, so that the rule itself can say in words what is too long. */
const RuimeTekst = TekstVorm(20_000);

export const SwvPad = Type.Object({ swv: SwvVorm });
export const CategoriePad = Type.Object({ swv: SwvVorm, code: CodeVorm });
export const CategorieenZoek = Type.Object({ swv: Type.Optional(SwvVorm) });
export const GeschiedenisZoek = Type.Object({ pagina: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })) });

/** BEH-2 · A category of an SWV; `geldig`: may be chosen today. */
export const LokaleCategorieVorm = Type.Object({
  code: Tekst,
  naam: Tekst,
  uitleg: Tekst,
  landelijk: Tekst,
  van: DatumVorm,
  tot: Type.Optional(DatumVorm),
  geldig: Type.Boolean(),
  volgnummer: VolgnummerVorm,
});
const KeuzeVorm = Type.Object({ code: Tekst, naam: Tekst, uitleg: Tekst });
/** BEH-1 · The whole common language: what a form needs to offer choices. */
export const CategorieenVorm = Type.Object({
  domeinen: Type.Array(
    Type.Object({
      code: Tekst,
      naam: Tekst,
      categorieen: Type.Array(
        Type.Object({
          code: Tekst,
          naam: Tekst,
          uitleg: Tekst,
          voorbeeld: Tekst,
          lokaal: Type.Array(LokaleCategorieVorm),
        }),
      ),
    }),
  ),
  intensiteiten: Type.Array(Type.Object({ waarde: Type.Integer(), naam: Tekst, uitleg: Tekst })),
  settings: Type.Array(Type.Object({ code: Tekst, naam: Tekst })),
  velden: Type.Array(KeuzeVorm),
});

/** One need as it comes in; the rules judge its words and period (BEH-1). The source follows from who sends it. */
export const BehoefteInvoerVorm = invoer({
  categorie: Type.String({ maxLength: 200 }),
  intensiteit: Type.Number(),
  setting: Type.String({ maxLength: 60 }),
  verplicht: Type.Boolean(),
  van: DatumVorm,
  tot: Type.Optional(DatumVorm),
  toelichting: Type.Optional(RuimeTekst),
});
export const BeschrijvingInvoerVorm = invoer({
  soort: Type.String({ maxLength: 60 }),
  tekst: RuimeTekst,
  effect: Type.Optional(RuimeTekst),
  datum: Type.Optional(DatumVorm),
  herkomst: Type.Optional(RuimeTekst),
  document: Type.Optional(IdVorm),
});
/** Needs, and with them what was said around them: all of it or nothing. */
export const BeschrijfVorm = invoer({
  behoeften: Type.Array(BehoefteInvoerVorm, { maxItems: 20 }),
  beschrijvingen: Type.Optional(Type.Array(BeschrijvingInvoerVorm, { maxItems: 20 })),
});
export const VastgelegdVorm = Type.Object({ behoeften: Type.Array(IdVorm), beschrijvingen: Type.Array(IdVorm) });
export const BijgesteldVorm = Type.Object({ id: IdVorm });

export const BehoefteVorm = Type.Object({
  id: IdVorm,
  categorie: Tekst,
  naam: Tekst,
  uitleg: Tekst,
  /** The national category under which it counts; equals `categorie` when that is national. */
  landelijk: Tekst,
  landelijkeNaam: Tekst,
  domein: Tekst,
  domeinnaam: Tekst,
  intensiteit: Type.Integer(),
  intensiteitnaam: Tekst,
  setting: Tekst,
  settingnaam: Tekst,
  verplicht: Type.Boolean(),
  van: DatumVorm,
  tot: Type.Optional(DatumVorm),
  /** `straks`: the period begins later. */
  stand: Type.Union([Type.Literal('nu'), Type.Literal('straks')]),
  toelichting: Tekst,
  bron: Type.Union([Type.Literal('school'), Type.Literal('ouders'), Type.Literal('leerling')]),
  /** Whose view it is, for people: the school's name, «Ouders» or «Leerling». */
  bronnaam: Tekst,
  vestiging: Type.Optional(Tekst),
  moment: MomentVorm,
  doorNaam: Tekst,
  magWijzigen: Mag,
});
export const BeschrijvingVorm = Type.Object({
  id: IdVorm,
  soort: Tekst,
  soortnaam: Tekst,
  tekst: Tekst,
  effect: Type.Optional(Tekst),
  datum: Type.Optional(DatumVorm),
  herkomst: Type.Optional(Tekst),
  document: Type.Optional(Type.Object({ id: IdVorm, naam: Tekst })),
  vestiging: Type.Optional(Tekst),
  bronnaam: Tekst,
  moment: MomentVorm,
  doorNaam: Tekst,
  magWijzigen: Mag,
});
const Sterkte = Type.Optional(Type.Integer());
export const VerschilVorm = Type.Object({
  categorie: Tekst,
  naam: Tekst,
  soort: Tekst,
  school: Sterkte,
  ouders: Sterkte,
  zin: Tekst,
  bron: BronVorm,
});
export const BehoefteAntwoordVorm = Type.Object({
  leerling: Type.Object({ id: IdVorm, roepnaam: Tekst, swv: Tekst }),
  behoeften: Type.Array(BehoefteVorm),
  beschrijvingen: Type.Array(BeschrijvingVorm),
  /** BEH-6; empty while school or parents said nothing yet. */
  verschillen: Type.Array(VerschilVorm),
  /** How many needs and descriptions stand in the history. */
  geschiedenis: Type.Integer(),
  mag: Type.Object({ behoeften: Mag, soorten: Type.Array(Tekst) }),
});

export const GeschiedenisVorm = Type.Object({
  totaal: Type.Integer(),
  pagina: Type.Integer(),
  paginas: Type.Integer(),
  regels: Type.Array(
    Type.Object({
      id: IdVorm,
      wat: Type.Union([Type.Literal('behoefte'), Type.Literal('beschrijving')]),
      zin: Tekst,
      toelichting: Tekst,
      bronnaam: Tekst,
      moment: MomentVorm,
      doorNaam: Tekst,
      /** How it ended, in words: who, and whether something came in its place. */
      einde: Tekst,
      eindeOp: Type.String(),
    }),
  ),
});

export const NieuweCategorieVorm = invoer({
  /** Made from the name when left out. */
  code: Type.Optional(TekstVorm(200)),
  naam: TekstVorm(1000),
  uitleg: TekstVorm(5000),
  landelijk: Type.String({ maxLength: 200 }),
  van: DatumVorm,
  tot: Type.Optional(DatumVorm),
});
export const CategorieWijzigingVorm = invoer({
  naam: TekstVorm(1000),
  uitleg: TekstVorm(5000),
  tot: Type.Optional(DatumVorm),
  volgnummer: VolgnummerVorm,
});
export const CodeAntwoordVorm = Type.Object({ code: Tekst });

export type Categorieen = Static<typeof CategorieenVorm>;
export type LokaleCategorieRegel = Static<typeof LokaleCategorieVorm>;
export type BehoefteInvoerBody = Static<typeof BehoefteInvoerVorm>;
export type BeschrijvingInvoerBody = Static<typeof BeschrijvingInvoerVorm>;
export type BehoefteRegel = Static<typeof BehoefteVorm>;
export type BeschrijvingRegel = Static<typeof BeschrijvingVorm>;
export type BehoefteAntwoord = Static<typeof BehoefteAntwoordVorm>;
export type Geschiedenis = Static<typeof GeschiedenisVorm>;
