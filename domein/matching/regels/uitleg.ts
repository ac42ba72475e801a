import { naamInZin } from '../../behoefte/regels/categorieen.ts';
import { SETTINGNAAM } from '../../behoefte/regels/domeinen.ts';
import type { MatchSchool } from './vraag.ts';
import { pastSetting, type Weging } from './weging.ts';

/**
 * MAT-4 · Says in plain Dutch, for parents too, why one need got its answer at one school: what the school offers, at
 * which level and where, and how many places are left.
 */
export function legUit(weging: Weging, school: Pick<MatchSchool, 'naam'>): string {
  const { behoefte, aanbod, waarom } = weging;
  const nodig = naamInZin(behoefte.categorie);
  const geboden = aanbod === undefined ? nodig : `${nodig} op niveau ${aanbod.niveau}, ${SETTINGNAAM[aanbod.setting]}`;
  switch (waarom) {
    case 'aanbod':
      return `${school.naam} kan dit bieden: ${geboden}.${overSetting(weging)} ${overPlekken(aanbod?.vrij ?? 0)}`;
    case 'arrangement':
      return `${school.naam} kan dit bieden met een arrangement van het samenwerkingsverband: ${geboden}. Nodig is niveau ${behoefte.intensiteit}.${overSetting(weging)} ${overPlekken(aanbod?.vrij ?? 0)}`;
    case 'geen_profiel':
      return `We weten niet of ${school.naam} dit kan bieden: ${nodig}. Deze school heeft nog geen vastgesteld profiel.`;
    case 'geen_aanbod':
      return `${school.naam} biedt dit niet: ${nodig}.`;
    case 'vol':
      return `${school.naam} biedt dit wel, maar er is nu geen plek vrij: ${geboden}.`;
    case 'te_licht':
      return `${school.naam} biedt te weinig: ${geboden}. Nodig is niveau ${behoefte.intensiteit}.`;
    case 'geen_arrangement':
      return `${school.naam} biedt net te weinig: ${geboden}. Nodig is niveau ${behoefte.intensiteit}, en het samenwerkingsverband heeft hiervoor geen arrangement.`;
  }
}

function overSetting({ behoefte, aanbod }: Weging): string {
  if (aanbod === undefined || pastSetting(behoefte.setting, aanbod.setting)) return '';
  return ` Gevraagd is: ${SETTINGNAAM[behoefte.setting]}.`;
}

function overPlekken(vrij: number): string {
  return vrij === 1 ? 'Er is nog 1 plek.' : `Er zijn nog ${vrij} plekken.`;
}
