import type { Rol } from '../../../kern/actor/actor.ts';
import { ONTVANGERROLLEN } from '../regels/doelen.ts';

/** Who shares for a school. */
export const DELERS = ['ib', 'schoolleider'] as const satisfies readonly Rol[];
/** Who sees what was shared about a pupil. */
export const INZIENERS = ['ib', 'schoolleider', 'ouder', 'leerling'] as const satisfies readonly Rol[];
/** Who receives. */
export const ONTVANGERS = ONTVANGERROLLEN satisfies readonly Rol[];

export const ALLEEN_SCHOOL = {
  zin: 'Delen doet de school: de intern begeleider of de schoolleider. Ouders zien wat er gedeeld is en kunnen het stoppen.',
  regel: 'TOE-2',
  artikel: 'AVG artikel 5',
};
export const ALLEEN_ONTVANGER = {
  zin: 'Hier leest u wat een school met u deelt. Dat kan een zorgpartner, deskundige, consulent, medewerker toelaatbaarheid of het steunpunt zijn.',
  regel: 'TOE-2',
  artikel: 'AVG artikel 5',
};
