import { Type } from 'typebox';
import { DatumVorm, IdVorm, invoer, KeuzeVorm, RegelVorm, TekstVorm, VolgnummerVorm } from '../vormen.ts';
import { DoeluitkomstVorm, KostenInvoer } from './contract.ts';

/** What a person sends with each act upon an arrangement that exists. */

export const BevestigenVorm = invoer({ volgnummer: VolgnummerVorm, wie: RegelVorm(200) });
export const TekenenVorm = invoer({
  volgnummer: VolgnummerVorm,
  akkoord: Type.Boolean(),
  toelichting: TekstVorm(2000),
});
export const PapierVorm = invoer({ volgnummer: VolgnummerVorm, persoon: IdVorm, getekendOp: DatumVorm });
export const IndienenVorm = invoer({ volgnummer: VolgnummerVorm });
export const AanvullingVragenVorm = invoer({
  volgnummer: VolgnummerVorm,
  vraag: TekstVorm(2000, 1),
  uiterlijk: DatumVorm,
});
export const AanvullenVorm = invoer({
  volgnummer: VolgnummerVorm,
  tekst: TekstVorm(4000, 1),
  dossierVernieuwen: Type.Boolean(),
});
const Besluit = {
  uitkomst: KeuzeVorm(['toegekend', 'afgewezen']),
  criteria: Type.Array(invoer({ criterium: TekstVorm(300), voldaan: Type.Boolean(), toelichting: TekstVorm(1000) }), {
    maxItems: 10,
  }),
  motivering: TekstVorm(4000),
  kosten: KostenInvoer,
  van: DatumVorm,
  tot: DatumVorm,
};
export const VoorstellenVorm = invoer({ volgnummer: VolgnummerVorm, ...Besluit });
export const TeruggevenVorm = invoer({ volgnummer: VolgnummerVorm, waarom: TekstVorm(2000, 1) });
export const BesluitenVorm = invoer({ volgnummer: VolgnummerVorm });
export const IntrekkenVorm = invoer({ volgnummer: VolgnummerVorm, waarom: TekstVorm(2000, 1) });
export const VerlengenVorm = invoer({ volgnummer: VolgnummerVorm, tot: DatumVorm, waarom: TekstVorm(2000) });
export const EvaluerenVorm = invoer({
  volgnummer: VolgnummerVorm,
  evaluatiedag: DatumVorm,
  doelen: Type.Array(DoeluitkomstVorm, { maxItems: 12 }),
  conclusie: TekstVorm(4000),
});
export const BeeindigenVorm = invoer({ volgnummer: VolgnummerVorm, op: DatumVorm, waarom: TekstVorm(2000) });
export const MeedoenVorm = invoer({
  volgnummer: VolgnummerVorm,
  leerling: IdVorm,
  van: DatumVorm,
  waarom: TekstVorm(1000),
});
export const StoppenVorm = invoer({ volgnummer: VolgnummerVorm, tot: DatumVorm, waarom: TekstVorm(1000) });
export const DeelnamePad = Type.Object({ id: IdVorm, deelname: IdVorm });
