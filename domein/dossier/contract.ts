import { type Static, Type } from 'typebox';
import {
  DatumVorm,
  IdVorm,
  invoer,
  KeuzeVorm,
  MomentVorm,
  OfNietsVorm,
  TekstVorm,
  TermijnVorm,
  VestigingscodeVorm,
  VolgnummerVorm,
} from '../vormen.ts';
import { ONDERDELEN } from './regels/ondersteuningsbeeld.ts';

const Pagina = Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000, description: 'De eerste bladzijde is 1' }));

/** What a person types about a child. The rules (DOS-1) say per field what is wrong, so the form is wide here. */
const KINDVELDEN = {
  roepnaam: TekstVorm(200),
  tussenvoegsel: Type.Optional(TekstVorm(200)),
  achternaam: TekstVorm(200),
  geboortedatum: Type.String({ maxLength: 10, description: 'Jaar-maand-dag, bijvoorbeeld 2019-03-14' }),
  straat: TekstVorm(200),
  huisnummer: TekstVorm(40),
  postcode: TekstVorm(20),
  plaats: TekstVorm(200),
};
export const KindInvoerVorm = invoer({ ...KINDVELDEN, gezag: KeuzeVorm(['ouder_met_gezag', 'voogd']) });
export const KindWijzigingVorm = invoer({ ...KINDVELDEN, volgnummer: VolgnummerVorm });
export const KindAntwoordVorm = Type.Object({ id: IdVorm, nummer: Type.String() });
export type KindAntwoord = Static<typeof KindAntwoordVorm>;
export const VolgnummerAntwoordVorm = Type.Object({ volgnummer: Type.Integer() });

const ADRES = Type.Object({
  straat: Type.String(),
  huisnummer: Type.String(),
  postcode: Type.String(),
  plaats: Type.String(),
});
const NAAM = {
  id: IdVorm,
  nummer: Type.String({ description: 'Dossiernummer' }),
  roepnaam: Type.String(),
  tussenvoegsel: Type.String(),
  achternaam: Type.String(),
  naam: Type.String({ description: 'Zoals men hem zegt' }),
  geboortedatum: DatumVorm,
  leeftijd: Type.Integer(),
};

export const InschrijvingVorm = Type.Object({
  vestiging: VestigingscodeVorm,
  school: Type.String(),
  plaats: Type.String(),
  leerjaar: Type.String(),
  groep: Type.String(),
  tijdelijk: Type.Boolean(),
  van: DatumVorm,
  tot: OfNietsVorm(DatumVorm),
});
export type InschrijvingAntwoord = Static<typeof InschrijvingVorm>;

export const MijnKindVorm = Type.Object({
  ...NAAM,
  gezag: Type.String(),
  adres: ADRES,
  volgnummer: Type.Integer(),
  inschrijving: OfNietsVorm(InschrijvingVorm),
});
export const MijnKinderenVorm = Type.Object({ kinderen: Type.Array(MijnKindVorm) });
export type MijnKind = Static<typeof MijnKindVorm>;

export const LeerlingenZoek = Type.Object(
  { zoek: Type.Optional(Type.String({ maxLength: 100 })), pagina: Pagina },
  { additionalProperties: false },
);
export const LeerlingRegelVorm = Type.Object({
  ...NAAM,
  leerjaar: OfNietsVorm(Type.String()),
  groep: OfNietsVorm(Type.String()),
  /** Why the school sees this pupil: enrolled here, applied here, or (for six weeks) no longer. */
  stand: KeuzeVorm(['ingeschreven', 'tijdelijk_geplaatst', 'start_later', 'aangemeld', 'vertrokken']),
});
export type LeerlingRegel = Static<typeof LeerlingRegelVorm>;
export const LeerlingenVorm = Type.Object({
  totaal: Type.Integer(),
  pagina: Type.Integer(),
  perPagina: Type.Integer(),
  leerlingen: Type.Array(LeerlingRegelVorm),
});
export type Leerlingen = Static<typeof LeerlingenVorm>;

export const DossierVorm = Type.Object({
  leerling: Type.Object({
    ...NAAM,
    /** Not for a teacher, who does not need it. */
    adres: OfNietsVorm(ADRES),
    swv: Type.String(),
    volgnummer: Type.Integer(),
  }),
  inschrijving: OfNietsVorm(InschrijvingVorm),
  loopbaan: Type.Array(InschrijvingVorm),
  /** Legal terms that run about this pupil, the first to end on top; onderwerp is what they are about, such as an aanmelding. */
  termijnen: Type.Array(Type.Object({ ...TermijnVorm.properties, onderwerp: IdVorm, school: Type.String() })),
  gezag: Type.Array(
    Type.Object({
      naam: Type.String(),
      soort: Type.String(),
      uitleg: Type.String(),
      van: DatumVorm,
      email: Type.Optional(Type.String()),
    }),
  ),
  betrokken: Type.Array(
    Type.Object({
      vestiging: VestigingscodeVorm,
      school: Type.String(),
      grond: KeuzeVorm(['aanmelding', 'inschrijving']),
      van: DatumVorm,
      tot: OfNietsVorm(DatumVorm),
      gedeeldSinds: OfNietsVorm(DatumVorm),
    }),
  ),
  mag: Type.Object({
    wijzigen: Type.Boolean(),
    tijdlijn: Type.Boolean(),
    notitiesLezen: Type.Boolean(),
    notitiesoorten: Type.Array(KeuzeVorm(['signaal', 'verslag', 'werknotitie'])),
    documentenLezen: Type.Boolean(),
    documentsoorten: Type.Array(KeuzeVorm(['verslag', 'onderzoek', 'okr', 'brief', 'tekening_of_opname', 'overig'])),
    werkdocument: Type.Boolean(),
  }),
});
export type Dossier = Static<typeof DossierVorm>;

/** DOS-10 · What runs beyond the need: the plan, arrangements, declarations, medical acts, differences. */
export const OndersteuningVorm = Type.Object({
  regels: Type.Array(
    Type.Object({
      onderdeel: KeuzeVorm(ONDERDELEN),
      zin: Type.String(),
      wacht: Type.Boolean({ description: 'Of er iets is waarop gewacht wordt' }),
      vraagtLezer: Type.Optional(Type.Literal(true, { description: 'Er wordt gewacht op wie dit leest' })),
    }),
  ),
});
export type Ondersteuning = Static<typeof OndersteuningVorm>;

export const PaginaZoek = Type.Object({ pagina: Pagina }, { additionalProperties: false });
const GEBLADERD = { totaal: Type.Integer(), pagina: Type.Integer(), perPagina: Type.Integer() };

export const TijdlijnVorm = Type.Object({
  ...GEBLADERD,
  gebeurtenissen: Type.Array(
    Type.Object({
      id: IdVorm,
      moment: MomentVorm,
      soort: Type.String(),
      tekst: Type.String(),
      door: Type.String(),
      rol: Type.String(),
      school: OfNietsVorm(Type.String()),
      onderwerp: OfNietsVorm(IdVorm),
      voorOuders: Type.Boolean(),
    }),
  ),
});
export type TijdlijnAntwoord = Static<typeof TijdlijnVorm>;

const SCHRIJVER = { moment: MomentVorm, door: Type.String(), rol: Type.String(), school: OfNietsVorm(Type.String()) };
export const NotitieVorm = Type.Object({
  id: IdVorm,
  soort: KeuzeVorm(['signaal', 'verslag', 'werknotitie']),
  tekst: Type.String(),
  ...SCHRIJVER,
});
export const NotitiesVorm = Type.Object({ ...GEBLADERD, notities: Type.Array(NotitieVorm) });
export type Notities = Static<typeof NotitiesVorm>;
export const NotitieInvoerVorm = invoer({
  soort: KeuzeVorm(['signaal', 'verslag', 'werknotitie']),
  tekst: TekstVorm(8000),
});

export const DocumentVorm = Type.Object({
  id: IdVorm,
  soort: KeuzeVorm(['verslag', 'onderzoek', 'okr', 'brief', 'tekening_of_opname', 'overig']),
  naam: Type.String(),
  mediatype: Type.String(),
  grootte: Type.Integer({ description: 'In bytes' }),
  sha256: Type.String(),
  voorOuders: Type.Boolean(),
  ...SCHRIJVER,
});
export const DocumentenVorm = Type.Object({ documenten: Type.Array(DocumentVorm) });
export type Documenten = Static<typeof DocumentenVorm>;
export const IdAntwoordVorm = Type.Object({ id: IdVorm });
export const DocumentToegevoegdVorm = Type.Object({
  id: IdVorm,
  /** Only when a name of the pupil or a parent was taken out of the name of the file: how it is called now. */
  naamAangepast: Type.Optional(Type.String()),
});
export type DocumentToegevoegd = Static<typeof DocumentToegevoegdVorm>;

export const NoodtoegangInvoerVorm = invoer({
  naam: TekstVorm(200),
  groep: Type.Optional(TekstVorm(20)),
  reden: TekstVorm(1000),
});
export const NoodtoegangAntwoordVorm = Type.Object({ id: IdVorm, leerling: IdVorm });
export type NoodtoegangAntwoord = Static<typeof NoodtoegangAntwoordVorm>;
export const NoodtoegangenVorm = Type.Object({
  ...GEBLADERD,
  /** How many more dossiers this teacher can open today; null for who reads the list of the school. */
  over: OfNietsVorm(Type.Integer()),
  regels: Type.Array(
    Type.Object({
      id: IdVorm,
      leerling: Type.Object({ id: IdVorm, naam: Type.String() }),
      door: Type.String(),
      reden: Type.String(),
      moment: MomentVorm,
    }),
  ),
});
export type Noodtoegangen = Static<typeof NoodtoegangenVorm>;
