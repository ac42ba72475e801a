import type { Rol } from '../../../kern/actor/actor.ts';
import type { BeschrijvingRegel } from '../contract.ts';

/** The heading above what a school, the parents or the pupil see; a pupil reads about «je ouders» and «jij». */
export function schrijfWieZiet(bronnaam: string, rol: Rol): string {
  const isLeerling = rol === 'leerling';
  if (bronnaam === 'Ouders') return isLeerling ? 'Je ouders zien' : 'De ouders zien';
  if (bronnaam === 'Leerling') return isLeerling ? 'Jij ziet' : 'De leerling ziet';
  return `${bronnaam} ziet`;
}

/** The heading above one kind of description, likewise. */
export function schrijfSoort({ soort, soortnaam }: Pick<BeschrijvingRegel, 'soort' | 'soortnaam'>, rol: Rol): string {
  if (rol !== 'leerling') return soortnaam;
  if (soort === 'visie_ouders') return 'Hoe je ouders het zien';
  return soort === 'visie_leerling' ? 'Hoe jij het ziet' : soortnaam;
}
