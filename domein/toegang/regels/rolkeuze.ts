import type { Rol } from '../../../kern/actor/actor.ts';
import { eistTweedeFactor } from './tweede-factor.ts';

/** How somebody logged in: with a second factor or not, and for which roles the provider is meant (undefined: all). */
export interface Inlog {
  readonly tweedeFactor: boolean;
  readonly rollen: readonly Rol[] | undefined;
}

/** Whether one may work in this role after this login: yes, after an extra step, or not by this way. */
export type Rolmogelijkheid = 'mag' | 'tweede-factor' | 'andere-inlog';

/** TOE-3 · What stands in the way of working in this role, if anything. */
export function beoordeelRol(rol: Rol, { tweedeFactor, rollen }: Inlog): Rolmogelijkheid {
  if (rollen !== undefined && !rollen.includes(rol)) return 'andere-inlog';
  return eistTweedeFactor(rol) && !tweedeFactor ? 'tweede-factor' : 'mag';
}

/** The role to begin in: the one that was asked for, or the only one; undefined when there is something to choose. */
export function kiesBeginrol<R extends { readonly rolvervulling: string; readonly rol: Rol }>(
  rollen: readonly R[],
  gevraagd: string | null,
  inlog: Inlog,
): R | undefined {
  const mogelijk = rollen.filter(({ rol }) => beoordeelRol(rol, inlog) === 'mag');
  const gekozen = mogelijk.find(({ rolvervulling }) => rolvervulling === gevraagd);
  if (gekozen !== undefined) return gekozen;
  return rollen.length === 1 ? mogelijk[0] : undefined;
}
