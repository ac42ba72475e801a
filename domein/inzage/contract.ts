import { type Static, Type } from 'typebox';
import { DatumVorm, IdVorm, invoer, MomentVorm, TekstVorm, TermijnVorm, VolgnummerVorm } from '../vormen.ts';
import { BIJ } from './regels/opmerking.ts';

const Keuze = <const W extends readonly [string, ...string[]]>(waarden: W) =>
  Type.Unsafe<W[number]>(Type.String({ enum: [...waarden] }));
const OfNiets = <T extends Parameters<typeof Type.Union>[0][number]>(vorm: T) => Type.Union([vorm, Type.Null()]);
const Tekst = Type.String();

const BijVorm = Keuze(BIJ);
const SoortVorm = Keuze(['opmerking', 'verbeterverzoek', 'vertelling']);

/** TOE-7: a remark or request. `onderwerp` is the id of what it is about; left out for the dossier as a whole. */
export const OpmerkingInvoerVorm = invoer({
  bij: BijVorm,
  onderwerp: Type.Optional(IdVorm),
  soort: SoortVorm,
  // Longer than the rule allows, so that the rule says in words what is too long.
  tekst: TekstVorm(8000),
});
export const AntwoordInvoerVorm = invoer({
  besluit: Keuze(['ingewilligd', 'afgewezen']),
  antwoord: TekstVorm(8000),
  volgnummer: VolgnummerVorm,
});
export const NieuweOpmerkingVorm = Type.Object({ id: IdVorm });
export const BeantwoordVorm = Type.Object({ volgnummer: Type.Integer() });

export const OpmerkingVorm = Type.Object({
  id: IdVorm,
  bij: BijVorm,
  bijnaam: Tekst,
  onderwerp: OfNiets(IdVorm),
  /** What it is about in a few words; null when the reader cannot see that (any more). */
  over: OfNiets(Tekst),
  soort: SoortVorm,
  tekst: Tekst,
  moment: MomentVorm,
  door: Tekst,
  rol: Tekst,
  vanMij: Type.Boolean(),
  school: OfNiets(Tekst),
  toestand: Keuze(['staat', 'gevraagd', 'ingewilligd', 'afgewezen']),
  antwoord: OfNiets(Tekst),
  beantwoordOp: OfNiets(MomentVorm),
  beantwoordDoor: OfNiets(Tekst),
  /** After a refusal: which roads are open. */
  rechten: OfNiets(Tekst),
  termijn: OfNiets(TermijnVorm),
  volgnummer: VolgnummerVorm,
  magAntwoorden: Type.Boolean(),
});
export const OpmerkingenVorm = Type.Object({
  leerling: Type.Object({ id: IdVorm, roepnaam: Tekst }),
  opmerkingen: Type.Array(OpmerkingVorm),
  mag: Type.Object({ soorten: Type.Array(SoortVorm) }),
});
export type Opmerking = Static<typeof OpmerkingVorm>;
export type Opmerkingen = Static<typeof OpmerkingenVorm>;

export const OnderwerpenVorm = Type.Object({
  onderwerpen: Type.Array(
    Type.Object({ bij: BijVorm, bijnaam: Tekst, id: IdVorm, titel: Tekst, dag: DatumVorm, school: OfNiets(Tekst) }),
  ),
});
export type Onderwerpen = Static<typeof OnderwerpenVorm>;

export const UitvoerZoek = Type.Object(
  { deel: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, description: 'Welk deel; zonder: het eerste' })) },
  { additionalProperties: false },
);
/** A school makes a copy for a parent who asked on paper: when it was asked and why the school makes it. */
export const UitvoerVerzoekVorm = invoer({
  ontvangenOp: DatumVorm,
  reden: TekstVorm(800),
  deel: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
});
export const UitvoerOverzichtVorm = Type.Object({
  leerling: Type.Object({ id: IdVorm, roepnaam: Tekst, nummer: Tekst }),
  delen: Type.Integer(),
  documenten: Type.Integer(),
  bytes: Type.Integer(),
  /** What is in it, in words, with how many. */
  inhoud: Type.Array(Type.Object({ naam: Tekst, aantal: Type.Integer() })),
  /** What is not in it, and why. */
  nietErin: Type.Array(Type.Object({ wat: Tekst, waarom: Tekst })),
});
export type UitvoerOverzicht = Static<typeof UitvoerOverzichtVorm>;

export const MijnVorm = Type.Object({
  leerling: Type.Object({ id: IdVorm, roepnaam: Tekst }),
  school: OfNiets(Type.Object({ naam: Tekst, groep: Tekst })),
  /** What helps, by the pupil or by school and parents. */
  helpt: Type.Array(Type.Object({ id: IdVorm, naam: Tekst, toelichting: Tekst, van: Tekst, zelf: Type.Boolean() })),
  verteld: Type.Array(Type.Object({ id: IdVorm, tekst: Tekst, moment: MomentVorm })),
  mensen: Type.Array(Type.Object({ naam: Tekst, rol: Tekst })),
  doelen: Type.Array(Type.Object({ id: IdVorm, naam: Tekst, uitleg: Tekst, waar: Tekst })),
  bestanden: Type.Array(Type.Object({ id: IdVorm, naam: Tekst, mediatype: Tekst, moment: MomentVorm })),
});
export type Mijn = Static<typeof MijnVorm>;

const Dag = DatumVorm;
const DagOfNiets = OfNiets(DatumVorm);
const MomentOfNiets = OfNiets(MomentVorm);
const TekstOfNiets = OfNiets(Tekst);
const Vrij = Type.Unknown({ description: 'Zoals het is vastgelegd' });
const Lijst = <const P extends Parameters<typeof Type.Object>[0]>(velden: P) => Type.Array(Type.Object(velden));
const SCHRIJVER = { school: TekstOfNiets, moment: MomentVorm, door: Tekst, rol: Tekst };

/**
 * TOE-3, AVG art. 20: all of a dossier, for people and for other systems. `vorm` changes when a field changes its meaning or goes;
 * new fields may come. Dates are days (`2026-12-31`), moments are instants in UTC.
 */
export const UitvoerVorm = Type.Object({
  vorm: Type.Literal('opmaat-dossier-1'),
  gemaaktOp: MomentVorm,
  gemaaktVoor: Keuze(['ouder', 'leerling', 'school']),
  kind: Type.Object({
    id: IdVorm,
    dossiernummer: Tekst,
    roepnaam: Tekst,
    tussenvoegsel: Tekst,
    achternaam: Tekst,
    geboortedatum: Dag,
    straat: Tekst,
    huisnummer: Tekst,
    postcode: Tekst,
    plaats: Tekst,
    samenwerkingsverband: Tekst,
  }),
  gezag: Lijst({ naam: Tekst, soort: Tekst, van: Dag, tot: DagOfNiets }),
  inschrijvingen: Lijst({
    vestiging: Tekst,
    school: Tekst,
    plaats: Tekst,
    leerjaar: Tekst,
    groep: Tekst,
    tijdelijk: Type.Boolean(),
    van: Dag,
    tot: DagOfNiets,
  }),
  betrokkenScholen: Lijst({ vestiging: Tekst, school: Tekst, grond: Tekst, van: Dag, tot: DagOfNiets }),
  dossierdelingen: Lijst({ vestiging: Tekst, school: Tekst, van: Dag, tot: DagOfNiets }),
  behoeften: Lijst({
    id: IdVorm,
    bron: Tekst,
    school: TekstOfNiets,
    categorie: Tekst,
    naam: Tekst,
    intensiteit: Type.Integer(),
    setting: Tekst,
    verplicht: Type.Boolean(),
    van: Dag,
    tot: DagOfNiets,
    toelichting: Tekst,
    moment: MomentVorm,
    door: Tekst,
    vervallenOp: MomentOfNiets,
    vervallenDoor: TekstOfNiets,
  }),
  beschrijvingen: Lijst({
    id: IdVorm,
    soort: Tekst,
    tekst: Tekst,
    effect: TekstOfNiets,
    datum: DagOfNiets,
    herkomst: TekstOfNiets,
    document: OfNiets(IdVorm),
    school: TekstOfNiets,
    moment: MomentVorm,
    door: Tekst,
    vervallenOp: MomentOfNiets,
    vervallenDoor: TekstOfNiets,
  }),
  notities: Lijst({ id: IdVorm, soort: Tekst, tekst: Tekst, ...SCHRIJVER }),
  documenten: Lijst({
    id: IdVorm,
    soort: Tekst,
    /** Where it lies in the ZIP, and in which part. */
    bestand: Tekst,
    deel: Type.Integer(),
    mediatype: Tekst,
    bytes: Type.Integer(),
    sha256: Tekst,
    ...SCHRIJVER,
  }),
  matches: Lijst({
    id: IdVorm,
    school: Tekst,
    aanleiding: Tekst,
    moment: MomentVorm,
    door: Tekst,
    invoer: Vrij,
    criteria: Vrij,
    uitkomst: Vrij,
  }),
  aanmeldingen: Lijst({
    id: IdVorm,
    nummer: Tekst,
    school: Tekst,
    ontvangenOp: MomentVorm,
    gewensteStart: Dag,
    andereScholen: Type.Array(Tekst),
    ondersteuningVerwacht: Type.Boolean(),
    toelichting: Tekst,
    grondslag: TekstOfNiets,
    toestand: Tekst,
    beslisdatum: DagOfNiets,
    afgerondOp: DagOfNiets,
    handelingen: Lijst({ soort: Tekst, dag: Dag, moment: MomentVorm, door: Tekst, rol: Tekst, gegevens: Vrij }),
  }),
  termijnen: Lijst({
    naam: Tekst,
    school: Tekst,
    start: Dag,
    laatsteDag: Dag,
    wettelijkeLaatsteDag: Dag,
    verschovenOm: TekstOfNiets,
    artikel: Tekst,
    wie: Tekst,
    voldaanOp: DagOfNiets,
    vervallenOp: DagOfNiets,
  }),
  toestemmingen: Lijst({
    id: IdVorm,
    school: TekstOfNiets,
    doel: Tekst,
    partijsoort: Tekst,
    partij: Tekst,
    onderdelen: Type.Array(Tekst),
    waarom: Tekst,
    gevraagdOp: Dag,
    geldigTot: Dag,
    door: Tekst,
    vervallenOp: DagOfNiets,
    antwoorden: Lijst({
      naam: Tekst,
      als: Tekst,
      antwoord: Tekst,
      weg: Tekst,
      dag: Dag,
      toelichting: Tekst,
      vastgelegdDoor: Tekst,
    }),
  }),
  delingen: Lijst({
    id: IdVorm,
    school: Tekst,
    doel: Tekst,
    grond: Tekst,
    artikel: TekstOfNiets,
    anoniem: Type.Boolean(),
    onderdelen: Type.Array(Tekst),
    documenten: Type.Array(IdVorm),
    noodzaak: Tekst,
    ontvanger: Tekst,
    organisatie: Tekst,
    oudersIngelichtOp: DagOfNiets,
    oudersIngelichtHoe: TekstOfNiets,
    casus: Vrij,
    van: Dag,
    tot: Dag,
    moment: MomentVorm,
    door: Tekst,
    beeindigdOp: MomentOfNiets,
    geopendOp: MomentOfNiets,
  }),
  omgeving: Lijst({
    id: IdVorm,
    soort: Tekst,
    naam: Tekst,
    viaRegie: Type.Boolean(),
    school: Tekst,
    moment: MomentVorm,
    vervallenOp: DagOfNiets,
  }),
  informatieverzoeken: Lijst({
    id: IdVorm,
    partij: Tekst,
    school: Tekst,
    vraag: Tekst,
    verstuurdOp: Dag,
    tot: Dag,
    door: Tekst,
    beantwoordOp: MomentOfNiets,
    ingetrokkenOp: MomentOfNiets,
    antwoord: OfNiets(
      Type.Object({ id: IdVorm, herkomst: Tekst, naam: Tekst, functie: Tekst, tekst: Tekst, dag: Dag }),
    ),
  }),
  opmerkingen: Lijst({
    id: IdVorm,
    bij: Tekst,
    onderwerp: OfNiets(IdVorm),
    soort: Tekst,
    tekst: Tekst,
    ...SCHRIJVER,
    toestand: Tekst,
    antwoord: TekstOfNiets,
    beantwoordOp: MomentOfNiets,
    beantwoordDoor: TekstOfNiets,
  }),
  schorsingen: Lijst({
    school: Tekst,
    van: Dag,
    totEnMet: Dag,
    reden: Tekst,
    inspectieGemeldOp: DagOfNiets,
    moment: MomentVorm,
    door: Tekst,
  }),
  verwijderingen: Lijst({
    school: Tekst,
    toestand: Tekst,
    reden: Tekst,
    leraarGehoordOp: DagOfNiets,
    oudersGehoordOp: DagOfNiets,
    leerlingGehoordOp: DagOfNiets,
    bereideSchool: TekstOfNiets,
    ingang: DagOfNiets,
    motivering: TekstOfNiets,
    bezwaarTot: DagOfNiets,
    moment: MomentVorm,
    door: Tekst,
    beslotenOp: MomentOfNiets,
    beslotenDoor: TekstOfNiets,
  }),
  tijdlijn: Lijst({ id: IdVorm, soort: Tekst, tekst: Tekst, ...SCHRIJVER }),
  /** What will be destroyed when (TOE-6). */
  bewaren: Lijst({ soort: Tekst, school: TekstOfNiets, uitleg: Tekst, artikel: Tekst, geplandOp: Dag }),
  /** Who read or wrote in the last year, added up. */
  gelezen: Lijst({
    rol: Tekst,
    organisatie: TekstOfNiets,
    doel: Tekst,
    soort: Tekst,
    aantal: Type.Integer(),
    eersteDag: Dag,
    laatsteDag: Dag,
  }),
});
export type Uitvoer = Static<typeof UitvoerVorm>;
