import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { loopt } from '../../arrangement/regels/stand.ts';
import type { Toestand } from '../../arrangement/regels/toestand.ts';
import { vindCategorie } from '../../behoefte/regels/categorieen.ts';
import { SETTINGNAAM } from '../../behoefte/regels/domeinen.ts';
import type { Leerlingfeiten } from '../regels/leerlingbeeld.ts';
import { vindMedisch } from './medisch.ts';
import {
  type Arrangementrij,
  type Plek,
  vindArrangementen,
  vindBehoeften,
  vindDoelen,
  vindEvaluatietermijnen,
  vindHelpt,
  vindLeerlingen,
  vindPlannen,
} from './opslag.ts';

/** Everything about one group, per pupil. */
export interface Groepsfeiten {
  readonly leerlingen: readonly Leerlingfeiten[];
  /** What runs today, for pupils, groups and the teacher. */
  readonly arrangementen: readonly Arrangementrij[];
}

/** BEH-7 · Reads what is known of the pupils of a group, as far as the actor may read it. */
export async function haalGroep(tx: Tx, vestiging: string, groep: string, vandaag: Datum): Promise<Groepsfeiten> {
  const plek: Plek = { vestiging, vandaag };
  const kinderen = await vindLeerlingen(tx, plek, groep);
  const ids = kinderen.map(({ id }) => id);
  const behoeften = await vindBehoeften(tx, plek, ids);
  const helpt = await vindHelpt(tx, plek, ids);
  const plannen = await vindPlannen(tx, plek, ids);
  const doelen = await vindDoelen(
    tx,
    plannen.map(({ opp }) => opp),
  );
  const termijnen = await vindEvaluatietermijnen(tx, ids);
  const arrangementen = (await vindArrangementen(tx, plek, groep, ids)).filter((rij) =>
    loopt({ ...rij, toestand: rij.toestand as Toestand }, vandaag),
  );
  const medisch = await vindMedisch(tx, vestiging, kinderen, vandaag);
  const van = <R extends { readonly leerling: string }>(rijen: readonly R[], id: string) =>
    rijen.filter(({ leerling }) => leerling === id);
  return {
    arrangementen,
    leerlingen: kinderen.map((kind) => {
      const plan = plannen.find(({ leerling }) => leerling === kind.id)?.inhoud;
      return {
        id: kind.id,
        roepnaam: kind.roepnaam,
        naam: kind.naam,
        behoeften: van(behoeften, kind.id).map(({ naam, setting, categorie, ...rest }) => ({
          ...rest,
          categorie,
          naam: naam ?? vindCategorie(categorie)?.naam ?? categorie,
          setting: SETTINGNAAM[setting],
        })),
        helpt: [...van(helpt, kind.id).map(({ tekst }) => tekst), ...(plan?.bevorderend ?? [])],
        ondersteuning: (plan?.handelingsdeel.ondersteuning ?? []).map(({ wat, wie, wanneer }) => ({
          wat,
          wie,
          wanneer,
        })),
        doelen: van(doelen, kind.id),
        hulp: arrangementen.filter(({ soort, leerlingen }) => soort !== 'leraar' && leerlingen.includes(kind.id)),
        medisch: medisch.get(kind.id)?.mag ?? [],
        medischNiet: medisch.get(kind.id)?.niet ?? 0,
        evaluatie: termijnen.get(kind.id) ?? null,
      };
    }),
  };
}
