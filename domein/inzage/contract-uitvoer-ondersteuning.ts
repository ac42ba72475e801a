import { Type } from 'typebox';
import { DatumVorm, IdVorm, MomentVorm, OfNietsVorm } from '../vormen.ts';

/** The part of the export about support: plans, arrangements, medical acts, requests to the SWV, disputes. */

const Tekst = Type.String();
const TekstOfNiets = OfNietsVorm(Tekst);
const DagOfNiets = OfNietsVorm(DatumVorm);
const Vrij = Type.Unknown({ description: 'Zoals het is vastgelegd' });
const Lijst = <const P extends Parameters<typeof Type.Object>[0]>(velden: P) => Type.Array(Type.Object(velden));

const Handelingen = Lijst({ soort: Tekst, dag: DatumVorm, door: Tekst, rol: Tekst, gegevens: Vrij });

const Plannen = Lijst({
  id: IdVorm,
  school: Tekst,
  aanleiding: Tekst,
  aanleidingDag: DatumVorm,
  afgeslotenOp: DagOfNiets,
  afgeslotenReden: TekstOfNiets,
  versies: Lijst({
    nummer: Type.Integer(),
    toestand: Tekst,
    reden: Tekst,
    inhoud: Vrij,
    aangebodenOp: DagOfNiets,
    vastgesteldOp: DagOfNiets,
    vastgesteldDoor: TekstOfNiets,
    controlegetal: TekstOfNiets,
  }),
  antwoorden: Lijst({
    versie: Type.Integer(),
    naam: Tekst,
    als: Tekst,
    antwoord: Tekst,
    tekst: Tekst,
    weg: Tekst,
    dag: DatumVorm,
  }),
  doelen: Lijst({
    tekst: Tekst,
    categorie: Tekst,
    beginsituatie: Tekst,
    streef: Tekst,
    van: DatumVorm,
    tot: DatumVorm,
    vervallenOp: DagOfNiets,
  }),
  gesprekken: Lijst({
    met: Tekst,
    bij: Tekst,
    dag: DatumVorm,
    hoe: Tekst,
    gezegd: Tekst,
    gedaan: Tekst,
    nietGelukt: TekstOfNiets,
    door: Tekst,
  }),
  evaluaties: Lijst({
    dag: DatumVorm,
    metOuders: Type.Boolean(),
    zonderOudersOm: TekstOfNiets,
    besluit: Tekst,
    toelichting: Tekst,
    doelen: Vrij,
    door: Tekst,
  }),
  registratie: Lijst({ toestand: Tekst, reden: Tekst, dag: DatumVorm }),
});

const Arrangementen = Lijst({
  id: IdVorm,
  nummer: Tekst,
  school: Tekst,
  soort: Tekst,
  naam: Tekst,
  uitvoerder: Tekst,
  van: DatumVorm,
  tot: DatumVorm,
  beeindigdOp: DagOfNiets,
  toestand: Tekst,
  inhoud: Vrij,
  /** What went to the SWV with the request. */
  dossier: Vrij,
  deelnames: Lijst({ van: DatumVorm, tot: DagOfNiets, waarom: Tekst }),
  kosten: Lijst({ soort: Tekst, betaler: Tekst, schooljaar: Type.Integer(), centen: Type.Integer() }),
  handelingen: Handelingen,
});

const MedischeHandelingen = Lijst({
  id: IdVorm,
  school: Tekst,
  wat: Tekst,
  wanneer: Tekst,
  waar: Tekst,
  uitvoerders: Type.Array(Tekst),
  protocol: Tekst,
  nood: Tekst,
  van: DatumVorm,
  tot: DatumVorm,
  gestoptOp: DagOfNiets,
  akkoorden: Lijst({ partij: Tekst, naam: Tekst, antwoord: Tekst, weg: Tekst, dag: DatumVorm }),
});

const Toelaatbaarheid = Lijst({
  id: IdVorm,
  nummer: Tekst,
  school: Tekst,
  samenwerkingsverband: Tekst,
  soort: Tekst,
  categorie: OfNietsVorm(Type.Integer()),
  toestand: Tekst,
  ingediendOp: DagOfNiets,
  afgerondOp: DagOfNiets,
  inhoud: Vrij,
  /** What went to the SWV with the request. */
  dossier: Vrij,
  handelingen: Handelingen,
  adviezen: Lijst({ naam: Tekst, discipline: Tekst, oordeel: Tekst, tekst: Tekst, dag: DatumVorm }),
  besluiten: Lijst({
    uitkomst: Tekst,
    nummer: TekstOfNiets,
    van: DagOfNiets,
    tot: DagOfNiets,
    voorwaarden: Tekst,
    motivering: Tekst,
    beslotenOp: DatumVorm,
    bezwaarTot: DatumVorm,
    ingetrokkenOp: DagOfNiets,
  }),
  plaatsingen: Lijst({ school: Tekst, van: DatumVorm, tot: DagOfNiets }),
  bezwaren: Lijst({
    indiener: Tekst,
    gronden: Tekst,
    ontvangenOp: DatumVorm,
    toestand: Tekst,
    afgerondOp: DagOfNiets,
    handelingen: Handelingen,
  }),
});

const Geschillen = Lijst({
  id: IdVorm,
  school: Tekst,
  onderwerp: Tekst,
  omschrijving: Tekst,
  trede: Tekst,
  toestand: Tekst,
  begonnenOp: DatumVorm,
  afgerondOp: DagOfNiets,
  door: Tekst,
  stappen: Handelingen,
});

export const ONDERSTEUNING = {
  /** What was offered to parents, by version; not what a school is still writing. */
  plannen: Plannen,
  arrangementen: Arrangementen,
  medischeHandelingen: MedischeHandelingen,
  /** Not the proposals within the SWV. */
  toelaatbaarheid: Toelaatbaarheid,
  geschillen: Geschillen,
  /** Only what parents were told of (GES-3). */
  veiligThuis: Lijst({
    school: Tekst,
    soort: Tekst,
    dag: DatumVorm,
    gronden: Type.Array(Tekst),
    toelichting: Tekst,
    moment: MomentVorm,
    door: Tekst,
  }),
};
