import type { Datum } from '../../../kern/tijd/datum.ts';
import { TLV_SOORT } from '../../tlv/regels/soorten.ts';
import type { Besluit } from '../contract.ts';
import { watNu } from '../regels/vervolg.ts';
import type { Besluitrij } from './opslag-besluit.ts';

/** A decision as the API gives it. */
export function alsBesluit(rij: Besluitrij, vandaag: Datum): Besluit {
  const { naam, document } = TLV_SOORT[rij.soort];
  const geldt =
    rij.uitkomst === 'positief' &&
    rij.ingetrokkenOp === null &&
    !rij.vervangen &&
    rij.van !== null &&
    rij.van <= vandaag &&
    rij.tot !== null &&
    rij.tot >= vandaag;
  return {
    id: rij.id,
    uitkomst: rij.uitkomst,
    nummer: rij.nummer,
    soort: rij.soort,
    soortnaam: naam,
    document,
    categorie: rij.categorie,
    van: rij.van,
    tot: rij.tot,
    heleSchoolperiode: rij.heleSchoolperiode,
    voorwaarden: rij.voorwaarden,
    motivering: rij.motivering,
    beslotenDag: rij.beslotenDag,
    beslotenDoorNaam: rij.beslotenDoorNaam,
    bezwaarTot: rij.bezwaarTot,
    ingetrokkenOp: rij.ingetrokkenOp,
    ingetrokkenOm: rij.ingetrokkenOm,
    vervangen: rij.vervangen,
    naBezwaar: rij.naBezwaar,
    geldt,
    plaatsingen: rij.plaatsingen.map((plek) => ({ ...plek })),
    swvnaam: rij.swvnaam,
    vervolg: rij.ingetrokkenOp !== null || rij.vervangen ? [] : [...watNu(rij.uitkomst, rij.soort)],
  };
}
