import type { Bron } from '../../../kern/uitkomst/uitkomst.ts';

/** OPP-7: the plan must stand in ROD. */
export const OPP_7: Bron = { regel: 'OPP-7', artikel: 'Handreiking passend onderwijs paragraaf 3.5' };
/** OPP-7: begin and end of the plan per enrolment; not for special primary schools. */
export const OPP_7_REGELING: Bron = { regel: 'OPP-7', artikel: 'Regeling structurele gegevenslevering WPO/WEC' };
