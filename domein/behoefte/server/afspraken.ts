import type { Actor, Rol } from '../../../kern/actor/actor.ts';
import type { Bron } from '../../../kern/uitkomst/uitkomst.ts';
import type { Behoeftebron } from '../regels/behoefte.ts';

/** What the actions of this capability share: who describes, why, and what others are told. */

export const BEH_1: Bron = { regel: 'BEH-1', artikel: 'gemeenschappelijke taal voor ondersteuningsbehoeften' };
export const BEH_3: Bron = { regel: 'BEH-3', artikel: BEH_1.artikel };
export const BEH_6: Bron = { regel: 'BEH-6', artikel: 'handreiking Helderheid rond passend onderwijs, 3.3' };
export const DOEL_BESCHRIJVEN = 'Vastleggen wat deze leerling nodig heeft om goed te leren';
export const BESCHRIJVERS = ['ib', 'schoolleider', 'ouder', 'leerling'] as const satisfies readonly Rol[];
export const GEWEIGERD = {
  zin: 'De intern begeleider of schoolleider beschrijft wat nodig is; ouders en leerling vertellen hun eigen kijk. Als leraar legt u een signaal vast als notitie in het dossier.',
  regel: BEH_1.regel,
  artikel: BEH_1.artikel,
};

/** Who speaks: the school, the parents or the pupil. */
export function bronVan({ rol }: Actor): Behoeftebron {
  switch (rol) {
    case 'ouder':
      return 'ouders';
    case 'leerling':
      return 'leerling';
    default:
      return 'school';
  }
}
