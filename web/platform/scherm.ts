import type { ComponentType } from 'react';
import type { Rol } from '../../kern/actor/actor.ts';

/** One screen of a capability: its address, who it is for, and the code that is fetched when somebody goes there. */
export interface Scherm {
  /** Address in the style of TanStack Router: `/leerlingen/$leerling`. */
  readonly pad: string;
  /** Who it is for; `openbaar`: everybody, also without login. Others are told that it is not for them. */
  readonly rollen: readonly (Rol | 'openbaar')[];
  /** Title of the browser tab, Dutch, without personal data. */
  readonly titel: string;
  readonly laad: () => Promise<ComponentType>;
}
