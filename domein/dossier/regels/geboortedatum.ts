import type { Rol } from '../../../kern/actor/actor.ts';
import { type Datum, isNa, plusJaren } from '../../../kern/tijd/datum.ts';
import { mag, magNiet, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { DOSSIERBRON } from './bronnen.ts';

/** From this age a pupil decides about consent itself (UAVG art. 5). */
const BESLIST_ZELF_JAREN = 16;

/**
 * DOS-5: a parent does not change the birth date of a pupil of sixteen or older: that would take back a decision that is the pupil's
 * own. The school can. The database refuses the same.
 */
export function beoordeelGeboortedatum(
  rol: Rol,
  { oud, nieuw }: { readonly oud: Datum; readonly nieuw: Datum },
  vandaag: Datum,
): Uitkomst<Datum> {
  const isZestien = !isNa(plusJaren(oud, BESLIST_ZELF_JAREN), vandaag);
  if (rol !== 'ouder' || oud === nieuw || !isZestien) return mag(nieuw, DOSSIERBRON.verbeteren);
  return magNiet({
    code: 'geboortedatum-door-school',
    zin: 'Bij een leerling van zestien jaar of ouder verbetert de school de geboortedatum. Vraag het de school.',
    bron: DOSSIERBRON.verbeteren,
    veld: 'geboortedatum',
  });
}
