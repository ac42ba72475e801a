import type { Bron } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { isSpeciaal, isVoortgezet, type Schoolsoort } from './school.ts';

/** What the rules of this capability rest on. */
export const OPPBRON = {
  inhoud: bron('OPP-2', 'WPO-40a-5'),
  instemming: bron('OPP-3', 'WPO-40a-4'),
  evaluatie: bron('OPP-5', 'WPO-40a-3'),
  horen: { regel: 'OPP-4', artikel: 'Verbeteraanpak passend onderwijs, maatregel hoorrecht' },
  doelen: { regel: 'OPP-6', artikel: 'Evaluatie passend onderwijs 3.4' },
  vastgesteld: { regel: 'OPP-7', artikel: 'Handreiking passend onderwijs paragraaf 3.5' },
  kort: { regel: 'OPP-8', artikel: 'Verbeteraanpak passend onderwijs, minder administratie' },
  toetsen: { regel: 'OPP-9', artikel: 'Handreiking passend onderwijs paragraaf 2.7' },
} as const satisfies Record<string, Bron>;

/** OPP-1 · The article of the law of this kind of school about who has a plan, and when. */
export function bronTermijn(soorten: readonly Schoolsoort[]): Bron {
  if (isVoortgezet(soorten)) return bron('OPP-1', 'WVO-oud-26-1');
  return isSpeciaal(soorten) ? bron('OPP-1', 'WEC-41a-1') : bron('OPP-1', 'WPO-40a-2');
}
