import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { MEDISCHBRON } from './bronnen.ts';
import type { Handeling } from './handeling.ts';

/** ARR-6 · Stopping takes words, and can be done once. */
export function beoordeelStop(handeling: Handeling, waarom: string): Uitkomst<string> {
  const reden = (code: string, zin: string, veld?: string): Reden => ({
    code,
    zin,
    bron: MEDISCHBRON.afspraak,
    ...(veld !== undefined && { veld }),
  });
  return magTenzij(
    [
      ...(handeling.gestoptOp === null ? [] : [reden('al-gestopt', 'Deze handeling is al gestopt.')]),
      ...(waarom.trim() === '' ? [reden('waarom-ontbreekt', 'Schrijf op waarom u hiermee stopt.', 'waarom')] : []),
    ],
    () => waarom.trim(),
    MEDISCHBRON.afspraak,
  );
}
