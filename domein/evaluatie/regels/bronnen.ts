import type { Bron } from '../../../kern/uitkomst/uitkomst.ts';
import { OPPBRON } from '../../opp/regels/bronnen.ts';

/** OPP-5: with parents, at least once in each schooljaar. */
export const OPP_5: Bron = OPPBRON.evaluatie;
/** OPP-5: what an SWV asks above the law. */
export const OPP_5_PLAN: Bron = { regel: 'OPP-5', artikel: 'ondersteuningsplan van het samenwerkingsverband' };
/** OPP-6: what came of each goal. */
export const OPP_6: Bron = OPPBRON.doelen;
/** OPP-4: the pupil is heard on evaluating too. */
export const OPP_4: Bron = OPPBRON.horen;
