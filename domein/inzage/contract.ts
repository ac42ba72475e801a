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
  VolgnummerVorm,
} from '../vormen.ts';
import { BIJ } from './regels/opmerking.ts';

const Tekst = Type.String();

const BijVorm = KeuzeVorm(BIJ);
const SoortVorm = KeuzeVorm(['opmerking', 'verbeterverzoek', 'vertelling']);

/** TOE-7: a remark or request. `onderwerp` is the id of what it is about; left out for the dossier as a whole. */
export const OpmerkingInvoerVorm = invoer({
  bij: BijVorm,
  onderwerp: Type.Optional(IdVorm),
  soort: SoortVorm,
  // Longer than the rule allows, so that the rule says in words what is too long.
  tekst: TekstVorm(8000),
});
export const AntwoordInvoerVorm = invoer({
  besluit: KeuzeVorm(['ingewilligd', 'afgewezen']),
  antwoord: TekstVorm(8000),
  volgnummer: VolgnummerVorm,
});
export const NieuweOpmerkingVorm = Type.Object({ id: IdVorm });
export const BeantwoordVorm = Type.Object({ volgnummer: Type.Integer() });

export const OpmerkingVorm = Type.Object({
  id: IdVorm,
  bij: BijVorm,
  bijnaam: Tekst,
  onderwerp: OfNietsVorm(IdVorm),
  /** What it is about in a few words; null when the reader cannot see that (any more). */
  over: OfNietsVorm(Tekst),
  soort: SoortVorm,
  tekst: Tekst,
  moment: MomentVorm,
  door: Tekst,
  rol: Tekst,
  vanMij: Type.Boolean(),
  school: OfNietsVorm(Tekst),
  toestand: KeuzeVorm(['staat', 'gevraagd', 'ingewilligd', 'afgewezen']),
  antwoord: OfNietsVorm(Tekst),
  beantwoordOp: OfNietsVorm(MomentVorm),
  beantwoordDoor: OfNietsVorm(Tekst),
  /** After a refusal: which roads are open. */
  rechten: OfNietsVorm(Tekst),
  termijn: OfNietsVorm(TermijnVorm),
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
    Type.Object({ bij: BijVorm, bijnaam: Tekst, id: IdVorm, titel: Tekst, dag: DatumVorm, school: OfNietsVorm(Tekst) }),
  ),
});
export type Onderwerpen = Static<typeof OnderwerpenVorm>;

export const MijnVorm = Type.Object({
  leerling: Type.Object({ id: IdVorm, roepnaam: Tekst }),
  school: OfNietsVorm(Type.Object({ naam: Tekst, groep: Tekst })),
  /** What helps, by the pupil or by school and parents. */
  helpt: Type.Array(Type.Object({ id: IdVorm, naam: Tekst, toelichting: Tekst, van: Tekst, zelf: Type.Boolean() })),
  verteld: Type.Array(Type.Object({ id: IdVorm, tekst: Tekst, moment: MomentVorm })),
  mensen: Type.Array(Type.Object({ naam: Tekst, rol: Tekst })),
  /** OPP-6 · The goals of the adopted plan, as they stand in it. */
  plandoelen: Type.Array(Type.Object({ id: IdVorm, tekst: Tekst, tot: DatumVorm })),
  /** Where school helps now, when there is no plan. */
  doelen: Type.Array(Type.Object({ id: IdVorm, naam: Tekst, uitleg: Tekst, waar: Tekst })),
  bestanden: Type.Array(Type.Object({ id: IdVorm, naam: Tekst, mediatype: Tekst, moment: MomentVorm })),
});
export type Mijn = Static<typeof MijnVorm>;
