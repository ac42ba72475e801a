import type { Rol } from '../../../kern/actor/actor.ts';

/** Roles that read about nobody but themselves or the own child, or see no persons at all. */
const ZONDER: readonly Rol[] = ['ouder', 'leerling', 'opr', 'toezicht'];

/**
 * TOE-3 · AVG artikel 32: whoever reads about other people's children, or gives access to it, proves who he is with two factors.
 * The database says the same in `rol_eist_tweede_factor`.
 */
export function eistTweedeFactor(rol: Rol): boolean {
  return !ZONDER.includes(rol);
}
