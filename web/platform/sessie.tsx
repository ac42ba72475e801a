import { createContext, use } from 'react';
import type { Rol } from '../../kern/actor/actor.ts';
import type { Datum } from '../../kern/tijd/datum.ts';

/** Who is logged in, as the API says it, and the day that the server lives in. */
export interface Ik {
  readonly persoon: string;
  readonly naam: string;
  readonly rol: Rol;
  readonly rolnaam: string;
  readonly organisatie: string | null;
  readonly organisatienaam: string | null;
  readonly groep?: string;
  readonly leerling?: string;
  readonly vandaag: Datum;
}

export const IkContext = createContext<Ik | undefined>(undefined);

/** Who is logged in; undefined on a public screen without login. */
export function useVindIk(): Ik | undefined {
  return use(IkContext);
}

/** Who is logged in. Only on screens that are not public: the shell shows those after login only. */
export function useIk(): Ik {
  const ik = use(IkContext);
  if (ik === undefined) throw new Error('Dit scherm staat open voor wie niet is ingelogd');
  return ik;
}
