import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Verwijdering } from '../contract.ts';
import type { School } from '../regels/feiten.ts';
import { type Verwijderingsfeiten, watOntbreektVoorVerwijdering } from '../regels/verwijderen-schorsen.ts';
import type { Verwijderingrij } from './opslag-maatregelen.ts';

interface Omstandigheden {
  readonly school: School;
  readonly geboortedatum: Datum;
}

/** What the rules of removal read, from the row. */
export function verwijderingsfeiten(
  rij: Verwijderingrij,
  { school, geboortedatum }: Omstandigheden,
): Verwijderingsfeiten {
  return {
    school,
    geboortedatum,
    leraarGehoordOp: rij.leraar_gehoord_op,
    oudersGehoordOp: rij.ouders_gehoord_op,
    leerlingGehoordOp: rij.leerling_gehoord_op,
    inspectieOverlegOp: rij.inspectie_overleg_op,
    bereideSchool: rij.bereide_school,
    zoektSinds: rij.zoekt_sinds,
    omVorderingen: rij.om_vorderingen,
  };
}

/** A removal as screens show it, with what is still missing before the decision. */
export function verwijderingsbeeld(rij: Verwijderingrij, omstandigheden: Omstandigheden, vandaag: Datum): Verwijdering {
  const ontbreekt =
    rij.toestand === 'voorgenomen'
      ? watOntbreektVoorVerwijdering(verwijderingsfeiten(rij, omstandigheden), rij.ingang, vandaag)
      : [];
  return {
    id: rij.id,
    volgnummer: rij.volgnummer,
    toestand: rij.toestand as Verwijdering['toestand'],
    reden: rij.reden,
    omVorderingen: rij.om_vorderingen,
    leraarGehoordOp: rij.leraar_gehoord_op,
    oudersGehoordOp: rij.ouders_gehoord_op,
    leerlingGehoordOp: rij.leerling_gehoord_op,
    inspectieOverlegOp: rij.inspectie_overleg_op,
    bereideSchool:
      rij.bereide_school === null
        ? null
        : { code: rij.bereide_school, naam: rij.bereide_school_naam ?? rij.bereide_school },
    zoektSinds: rij.zoekt_sinds,
    ingang: rij.ingang,
    motivering: rij.motivering,
    bezwaarTot: rij.bezwaar_tot,
    begonnenOp: rij.begonnen_op,
    doorNaam: rij.door_naam,
    beslotenDoorNaam: rij.besloten_door_naam,
    ontbreekt: [...ontbreekt],
  };
}
