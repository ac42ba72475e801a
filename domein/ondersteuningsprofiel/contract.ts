import { type Static, Type } from 'typebox';
import type { Intensiteit, Setting } from '../behoefte/regels/domeinen.ts';
import {
  DatumVorm,
  invoer,
  KeuzeVorm,
  MomentVorm,
  OfNietsVorm,
  RedenVorm,
  TekstVorm,
  VestigingscodeVorm,
  VolgnummerVorm,
} from '../vormen.ts';
import type { Aanwezigheid } from './regels/basisnorm.ts';

/** Longer than the rules allow: the rule says in words how much too long a text is; this only bounds what is read. */
const RUIM = 10_000;

// Closed lists and numbers are free here: the rules of SOP-1 answer about them, with the field and in words.
export const BasisonderdeelVorm = invoer({
  onderdeel: TekstVorm(60),
  aanwezig: Type.Unsafe<Aanwezigheid>(Type.String({ maxLength: 20, description: 'ja, deels of nee' })),
  toelichting: Type.Optional(TekstVorm(RUIM)),
});

export const AanbodVorm = invoer({
  categorie: Type.String({ maxLength: 60, description: 'Code uit de landelijke lijst' }),
  niveau: Type.Unsafe<Intensiteit>(Type.Number({ description: '1 licht, 2 matig, 3 intensief' })),
  setting: Type.Unsafe<Setting>(Type.String({ maxLength: 40 })),
  capaciteit: Type.Number({ description: 'Aantal leerlingen tegelijk' }),
  bezet: Type.Number({ description: 'Aantal leerlingen dat het nu heeft' }),
  sinds: DatumVorm,
  tot: Type.Optional(DatumVorm),
  expertise: TekstVorm(RUIM),
  wie: TekstVorm(RUIM),
});

export const ContactVorm = invoer({
  naam: TekstVorm(RUIM),
  functie: TekstVorm(RUIM),
  telefoon: TekstVorm(RUIM),
  email: TekstVorm(RUIM),
  spreekuur: TekstVorm(RUIM),
});

const inhoudVelden = {
  basisondersteuning: Type.Array(BasisonderdeelVorm, { maxItems: 50 }),
  aanbod: Type.Array(AanbodVorm, { maxItems: 200 }),
  grenzen: Type.Array(invoer({ tekst: TekstVorm(RUIM) }), { maxItems: 50 }),
  voorzieningen: Type.Array(invoer({ code: TekstVorm(60), toelichting: Type.Optional(TekstVorm(RUIM)) }), {
    maxItems: 50,
  }),
  ambities: Type.Array(invoer({ tekst: TekstVorm(RUIM), jaar: Type.Number() }), { maxItems: 50 }),
  contact: ContactVorm,
};
export const InhoudVorm = Type.Object(inhoudVelden);
export type Inhoud = Static<typeof InhoudVorm>;

/** The school of a profile, as public sources know it. */
export const SchoolVorm = Type.Object({
  code: VestigingscodeVorm,
  naam: Type.String(),
  soort: Type.String(),
  soorten: Type.Array(Type.String()),
  denominatie: Type.String(),
  straat: Type.String(),
  huisnummer: Type.String(),
  postcode: Type.String(),
  plaats: Type.String(),
  gemeente: Type.String(),
  lon: Type.Number(),
  lat: Type.Number(),
  leerlingen: OfNietsVorm(Type.Integer()),
  cluster: OfNietsVorm(Type.Integer()),
  grondslagGevraagd: Type.Boolean(),
  website: OfNietsVorm(Type.String()),
  bestuur: OfNietsVorm(Type.Object({ nummer: Type.String(), naam: Type.String() })),
  swv: Type.Array(Type.Object({ code: Type.String(), naam: Type.String() })),
});
export type School = Static<typeof SchoolVorm>;

/** One adopted version. */
export const VersieVorm = Type.Object({
  versie: Type.Integer(),
  vastgesteldOp: DatumVorm,
  geldigTot: DatumVorm,
  verlopen: Type.Boolean({ description: 'De laatste dag is voorbij: de school moet een nieuwe versie vaststellen' }),
  dagenOud: Type.Integer(),
  inWerking: Type.Boolean(),
  mrAdvies: Type.Object({ datum: DatumVorm, tekst: Type.String() }),
  hash: Type.String({ description: 'SHA-256 over de vastgestelde inhoud, hexadecimaal' }),
  inhoud: InhoudVorm,
});
export type Versie = Static<typeof VersieVorm>;

export const VersieregelVorm = Type.Object({ versie: Type.Integer(), vastgesteldOp: DatumVorm, geldigTot: DatumVorm });
export const PlaatsruimteVorm = Type.Object({ vrij: Type.Integer(), peildatum: DatumVorm });

/** How to reach an SWV and its steunpunt; empty text for what it did not give. */
export const SwvContactVorm = Type.Object({
  code: Type.String(),
  naam: Type.String(),
  website: Type.String(),
  telefoon: Type.String(),
  email: Type.String(),
  steunpunt: Type.String({ description: 'Hoe ouders en leerlingen het ouder- en jeugdsteunpunt bereiken' }),
});
export type SwvContact = Static<typeof SwvContactVorm>;

export const ProfielVorm = Type.Object({
  school: SchoolVorm,
  swvContact: Type.Array(SwvContactVorm),
  profiel: Type.Union([VersieVorm, Type.Null()], {
    description: 'De versie die geldt; leeg als de school nog niets heeft vastgesteld',
  }),
  versies: Type.Array(VersieregelVorm),
  plaatsruimte: Type.Union([PlaatsruimteVorm, Type.Null()], { description: 'Leeg: de school heeft niets opgegeven' }),
});
export type Profiel = Static<typeof ProfielVorm>;

export const VersieAntwoordVorm = Type.Object({ school: SchoolVorm, profiel: VersieVorm });
export type VersieAntwoord = Static<typeof VersieAntwoordVorm>;

export const VersiePad = Type.Object({
  vestiging: VestigingscodeVorm,
  versie: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
});

/** A draft, with what adopting it still asks, and what stands out. */
export const ConceptVorm = Type.Object({
  versie: Type.Integer(),
  volgnummer: VolgnummerVorm,
  bijgewerktOp: MomentVorm,
  bijgewerktDoor: Type.String(),
  inhoud: InhoudVorm,
  ontbreekt: Type.Array(RedenVorm, { description: 'Wat er nog moet gebeuren voordat u kunt vaststellen' }),
  signalen: Type.Array(RedenVorm, { description: 'Wat opvalt; het houdt u niet tegen' }),
  geldigheidJaren: Type.Number({ description: 'Hoe lang een versie geldt volgens het samenwerkingsverband' }),
});
export type Concept = Static<typeof ConceptVorm>;

export const ConceptInvoerVorm = invoer({ volgnummer: VolgnummerVorm, ...inhoudVelden });
export const WeggooienZoekVorm = invoer({ volgnummer: VolgnummerVorm });

export const VaststellingInvoerVorm = invoer({
  volgnummer: VolgnummerVorm,
  mrAdvies: Type.Optional(invoer({ datum: DatumVorm, tekst: TekstVorm(RUIM) })),
});

/** `was`: what the sender saw, so that two people do not overwrite each other. */
export const BezettingInvoerVorm = invoer({
  versie: Type.Integer({ minimum: 1 }),
  regels: Type.Array(
    invoer({
      volgorde: Type.Integer({ minimum: 0, description: 'Plaats van het aanbod in de lijst, vanaf 0' }),
      was: Type.Integer(),
      bezet: Type.Number(),
    }),
    { minItems: 1, maxItems: 200 },
  ),
});
export const PlaatsruimteInvoerVorm = invoer({
  vrij: Type.Number({ description: 'Vrije plaatsen' }),
  was: Type.Optional(Type.Integer({ description: 'Het aantal dat u zag; weg laten als er niets stond' })),
});

export const VinderZoekVorm = invoer({
  zoek: Type.Optional(Type.String({ maxLength: 100, description: 'Deel van de naam of plaats' })),
  plaats: Type.Optional(Type.String({ maxLength: 60, description: 'Plaats, gemeente of postcode' })),
  binnen: Type.Optional(
    Type.Number({ exclusiveMinimum: 0, maximum: 500, description: 'Hoogste afstand in km, vanaf de plaats' }),
  ),
  soort: Type.Optional(Type.Array(Type.String({ maxLength: 5 }), { maxItems: 6 })),
  denominatie: Type.Optional(Type.String({ maxLength: 100 })),
  behoefte: Type.Optional(
    Type.Array(Type.String({ maxLength: 70 }), {
      maxItems: 8,
      description: 'categorie:niveau, bijvoorbeeld lezen-technisch:2; de school biedt ze allemaal',
    }),
  ),
  swv: Type.Optional(Type.String({ pattern: '^(PO|VO)[0-9A-Z]{4}$' })),
  volgorde: Type.Optional(KeuzeVorm(['afstand', 'naam'])),
  pagina: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
});
export type VinderZoek = Static<typeof VinderZoekVorm>;

/** A school in a list of found schools, with its profile in short. */
export const GevondenSchoolVorm = Type.Object({
  code: VestigingscodeVorm,
  naam: Type.String(),
  soort: Type.String(),
  soorten: Type.Array(Type.String()),
  denominatie: Type.String(),
  straat: Type.String(),
  huisnummer: Type.String(),
  plaats: Type.String(),
  lon: Type.Number(),
  lat: Type.Number(),
  afstandKm: OfNietsVorm(Type.Number()),
  profiel: Type.Union([
    Type.Object({ versie: Type.Integer(), vastgesteldOp: DatumVorm, geldigTot: DatumVorm, verlopen: Type.Boolean() }),
    Type.Null(),
  ]),
  /** What it offers now, highest level first. */
  aanbod: Type.Array(
    Type.Object({ categorie: Type.String(), niveau: Type.Integer(), vrij: Type.Integer(), gevraagd: Type.Boolean() }),
  ),
  plaatsruimte: OfNietsVorm(PlaatsruimteVorm),
});
export type GevondenSchool = Static<typeof GevondenSchoolVorm>;

export const ScholenVorm = Type.Object({
  scholen: Type.Array(GevondenSchoolVorm),
  totaal: Type.Integer(),
  pagina: Type.Integer(),
  perPagina: Type.Integer(),
  vanaf: Type.Union([Type.Object({ naam: Type.String(), lon: Type.Number(), lat: Type.Number() }), Type.Null()], {
    description: 'Het punt waarvandaan de afstand is gemeten',
  }),
});
export type Scholen = Static<typeof ScholenVorm>;

export const KeuzesVorm = Type.Object({ denominaties: Type.Array(Type.String()) });
export type Keuzes = Static<typeof KeuzesVorm>;

export const VergelijkZoekVorm = invoer({
  scholen: Type.String({
    pattern: '^[0-9]{2}[A-Z]{2}[0-9A-Z]{2}(,[0-9]{2}[A-Z]{2}[0-9A-Z]{2}){0,2}$',
    description: 'Een tot drie vestigingscodes met een komma ertussen',
  }),
});
const CelVorm = Type.Object({
  niveau: Type.Integer(),
  setting: Type.String(),
  vrij: Type.Integer(),
  capaciteit: Type.Integer(),
  wie: Type.String(),
});
export const VergelijkingVorm = Type.Object({
  scholen: Type.Array(
    Type.Object({
      school: SchoolVorm,
      profiel: OfNietsVorm(VersieVorm),
      plaatsruimte: OfNietsVorm(PlaatsruimteVorm),
    }),
  ),
  onbekend: Type.Array(Type.String(), { description: 'Gevraagde codes die niet (meer) bestaan' }),
  /** Per category that at least one of the schools offers; the cells stand in the order of the schools. */
  aanbod: Type.Array(
    Type.Object({ domein: Type.String(), categorie: Type.String(), cellen: Type.Array(Type.Array(CelVorm)) }),
  ),
});
export type Vergelijking = Static<typeof VergelijkingVorm>;
