import { ROLNAAM, type Rol } from '../../../kern/actor/actor.ts';
import { VOORWAARDE } from './voorwaarden.ts';

/** What the list of permissions reads of a route. */
export interface Handeling {
  readonly actie: string;
  readonly samenvatting: string;
  readonly doel: string;
  readonly log: 'lezen' | 'schrijven' | 'geen';
  readonly rollen: readonly (Rol | 'openbaar')[] | 'iedereen-ingelogd';
  /** Says more precisely than the role does whose data are reached. */
  readonly voorwaarde?: string;
}

/** Who may try an action, and on which condition. */
export interface Recht {
  readonly rol: Rol | 'openbaar' | 'iedereen-ingelogd';
  readonly rolnaam: string;
  readonly voorwaarde: string;
}

const ZONDER_LEERLING = 'geen gegevens van leerlingen';

/** TOE-3 · Who may do this, each with the condition in words. */
export function rechtenVan({ rollen, log, voorwaarde }: Handeling): readonly Recht[] {
  if (rollen === 'iedereen-ingelogd')
    return [
      {
        rol: rollen,
        rolnaam: 'iedereen die is ingelogd',
        voorwaarde: voorwaarde ?? (log === 'geen' ? ZONDER_LEERLING : 'zoals bij de eigen rol hoort'),
      },
    ];
  return rollen.map((rol) =>
    rol === 'openbaar'
      ? { rol, rolnaam: 'iedereen', voorwaarde: voorwaarde ?? ZONDER_LEERLING }
      : { rol, rolnaam: ROLNAAM[rol], voorwaarde: voorwaarde ?? (log === 'geen' ? ZONDER_LEERLING : VOORWAARDE[rol]) },
  );
}
