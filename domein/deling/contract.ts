import { type Static, Type } from 'typebox';
import { DatumVorm, IdVorm, invoer, KeuzeVorm, MomentVorm, OfNietsVorm, RegelVorm, TekstVorm } from '../vormen.ts';
import type { Inhoud } from './regels/inhoud.ts';

const Tekst = Type.String();
const OnderdelenVorm = Type.Array(Type.String({ maxLength: 60 }), { maxItems: 20, uniqueItems: true });
const DocumentkeuzeVorm = Type.Array(IdVorm, { maxItems: 20, uniqueItems: true });

/** TOE-5 · A case as text; what is left out was struck out. */
export const CasusVorm = Type.Object(
  {
    kop: RegelVorm(200),
    delen: Type.Array(
      Type.Object(
        { kop: RegelVorm(200), teksten: Type.Array(TekstVorm(6000), { maxItems: 60 }) },
        { additionalProperties: false },
      ),
      { maxItems: 12 },
    ),
  },
  { additionalProperties: false },
);
export const CasusvoorstelVorm = Type.Object({ casus: CasusVorm });

/** TOE-2 · What the school wants to share. With an account: ontvangerPersoon and ontvangerRol; by a link: naam, organisatie and e-mail. */
export const DelingInvoerVorm = invoer({
  doel: Type.String({ maxLength: 60 }),
  grond: KeuzeVorm(['toestemming', 'wet', 'anoniem']),
  toestemming: Type.Optional(IdVorm),
  onderdelen: OnderdelenVorm,
  documenten: Type.Optional(DocumentkeuzeVorm),
  noodzaak: TekstVorm(2000),
  oudersIngelichtOp: Type.Optional(DatumVorm),
  oudersIngelichtHoe: Type.Optional(TekstVorm(500)),
  ontvangerPersoon: Type.Optional(IdVorm),
  ontvangerRol: Type.Optional(Type.String({ maxLength: 40 })),
  ontvangerNaam: Type.Optional(TekstVorm(200)),
  ontvangerOrganisatie: Type.Optional(TekstVorm(200)),
  ontvangerEmail: Type.Optional(TekstVorm(254)),
  identiteit: TekstVorm(500),
  tot: DatumVorm,
  casus: Type.Optional(CasusVorm),
});
export type DelingInvoer = Static<typeof DelingInvoerVorm>;
/** code: eight digits, shown this once, for the sender to pass on by telephone; null when the recipient logs in. */
export const BegonnenVorm = Type.Object({
  id: IdVorm,
  code: OfNietsVorm(Tekst),
  /** While trying out: the mail to the recipient stands among the messages of the sender. */
  mailBijAfzender: Type.Boolean(),
});
export type Begonnen = Static<typeof BegonnenVorm>;

/** What the form needs: the consents that there are, and the documents that may go along. */
export const VoorbereidingVorm = Type.Object({
  naam: Tekst,
  roepnaam: Tekst,
  toestemmingen: Type.Array(
    Type.Object({
      id: IdVorm,
      doel: Tekst,
      doelnaam: Tekst,
      partijsoort: Tekst,
      partij: Tekst,
      onderdelen: Type.Array(Tekst),
      geldigTot: DatumVorm,
      geldig: Type.Boolean(),
    }),
  ),
  documenten: Type.Array(Type.Object({ id: IdVorm, naam: Tekst, dag: DatumVorm })),
});
export type Voorbereiding = Static<typeof VoorbereidingVorm>;

export const VoorbeeldInvoerVorm = invoer({ onderdelen: OnderdelenVorm, documenten: Type.Optional(DocumentkeuzeVorm) });
const BehoefteVorm = Type.Object({
  naam: Tekst,
  landelijk: Tekst,
  intensiteit: Type.Integer({ minimum: 1, maximum: 3 }),
  setting: Tekst,
  verplicht: Type.Boolean(),
  toelichting: Tekst,
  bron: Tekst,
});
const InhoudVelden = Type.Object({
  kind: Type.Optional(Type.Object({ naam: Tekst, geboortedatum: DatumVorm })),
  school: Type.Optional(Type.Object({ naam: Tekst, leerjaar: OfNietsVorm(Tekst), groep: OfNietsVorm(Tekst) })),
  behoeften: Type.Optional(Type.Array(BehoefteVorm)),
  beschrijvingen: Type.Optional(
    Type.Array(
      Type.Object({
        soort: Tekst,
        tekst: Tekst,
        effect: OfNietsVorm(Tekst),
        datum: OfNietsVorm(DatumVorm),
        herkomst: OfNietsVorm(Tekst),
        opgeschreven: DatumVorm,
      }),
    ),
  ),
  plan: Type.Optional(
    OfNietsVorm(
      Type.Object({
        dag: DatumVorm,
        doelen: Type.Array(Type.Object({ tekst: Tekst, streef: Tekst, van: DatumVorm, tot: DatumVorm })),
        ondersteuning: Type.Array(Type.Object({ veld: Tekst, wat: Tekst, wie: Tekst, wanneer: Tekst })),
      }),
    ),
  ),
  verslagen: Type.Optional(Type.Array(Type.Object({ tekst: Tekst, dag: DatumVorm }))),
  documenten: Type.Optional(
    Type.Array(Type.Object({ id: IdVorm, naam: Tekst, soort: Tekst, grootte: Type.Integer(), dag: DatumVorm })),
  ),
});
/** The parts of a share; a part that was not shared is not in it. */
export const InhoudVorm = Type.Unsafe<Inhoud>(InhoudVelden);
export const VoorbeeldVorm = Type.Object({ inhoud: InhoudVorm });

/** What stands above a share, for who receives it. Of an anonymous one no school and no name. */
export const DelingkopVorm = Type.Object({
  id: IdVorm,
  anoniem: Type.Boolean(),
  doel: Tekst,
  doelnaam: Tekst,
  noodzaak: Tekst,
  van: DatumVorm,
  tot: DatumVorm,
  doorNaam: Tekst,
  doorRol: Tekst,
  school: OfNietsVorm(Tekst),
  naam: OfNietsVorm(Tekst),
});
export type Delingkop = Static<typeof DelingkopVorm>;
export const OntvangenVorm = Type.Object({
  delingen: Type.Array(Type.Object({ ...DelingkopVorm.properties, geopend: Type.Boolean() })),
});
export type Ontvangen = Static<typeof OntvangenVorm>;
/** One share as its recipient reads it: the parts, or the case when it is anonymous. */
const GEDEELD = { deling: DelingkopVorm, inhoud: OfNietsVorm(InhoudVorm), casus: OfNietsVorm(CasusVorm) };
export const GedeeldVorm = Type.Object(GEDEELD);
export type Gedeeld = Static<typeof GedeeldVorm>;

export const LinkPad = Type.Object({ sleutel: Type.String({ minLength: 1, maxLength: 100 }) });
export const LinkDocumentPad = Type.Object({ ...LinkPad.properties, document: IdVorm });
export const CodeVorm = invoer({
  code: Type.String({ maxLength: 20, description: 'De acht cijfers die de school u gaf' }),
});
/** A wrong code and an unknown link are answered alike. */
export const LinkAntwoordVorm = Type.Object({
  geopend: Type.Boolean(),
  uitslag: KeuzeVorm(['goed', 'onjuist', 'rust', 'gesloten', 'voorbij']),
  zin: Tekst,
  gedeeld: OfNietsVorm(GedeeldVorm),
});
export type LinkAntwoord = Static<typeof LinkAntwoordVorm>;

export const DelingDocumentPad = Type.Object({ id: IdVorm, document: IdVorm });

export const DelingVorm = Type.Object({
  id: IdVorm,
  school: Tekst,
  ontvangerNaam: Tekst,
  ontvangerOrganisatie: Tekst,
  ontvangerRol: OfNietsVorm(Tekst),
  doelnaam: Tekst,
  anoniem: Type.Boolean(),
  grondnaam: Tekst,
  artikel: OfNietsVorm(Tekst),
  onderdelen: Type.Array(Type.Object({ code: Tekst, naam: Tekst })),
  aantalDocumenten: Type.Integer(),
  casus: OfNietsVorm(CasusVorm),
  noodzaak: Tekst,
  oudersIngelichtOp: OfNietsVorm(DatumVorm),
  oudersIngelichtHoe: OfNietsVorm(Tekst),
  identiteit: Tekst,
  van: DatumVorm,
  tot: DatumVorm,
  doorNaam: Tekst,
  stand: KeuzeVorm(['loopt', 'school', 'ouders', 'datum', 'intrekking', 'codes']),
  standnaam: Tekst,
  beeindigdOp: OfNietsVorm(MomentVorm),
  beeindigdDoor: OfNietsVorm(Tekst),
  geopendOp: OfNietsVorm(MomentVorm),
  magStoppen: Type.Boolean(),
});
export type Deling = Static<typeof DelingVorm>;
export const DelingenVorm = Type.Object({
  roepnaam: Tekst,
  magDelen: Type.Boolean(),
  delingen: Type.Array(DelingVorm),
});
export type Delingen = Static<typeof DelingenVorm>;

export const OntvangersZoek = Type.Object(
  { zoek: Type.Optional(Type.String({ maxLength: 100 })) },
  { additionalProperties: false },
);
export const OntvangersVorm = Type.Object({
  ontvangers: Type.Array(Type.Object({ persoon: IdVorm, rol: Tekst, rolnaam: Tekst, naam: Tekst, organisatie: Tekst })),
});
export type Ontvangers = Static<typeof OntvangersVorm>;
