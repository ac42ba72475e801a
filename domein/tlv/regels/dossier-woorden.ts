import { vindCategorie } from '../../behoefte/regels/categorieen.ts';
import { INTENSITEIT, SETTINGNAAM, type Setting } from '../../behoefte/regels/domeinen.ts';
import type { Aanvraagdossier } from '../../opp/regels/aanvraagdossier.ts';

/** How a goal of the plan ended, in words. */
export const DOELUITKOMST = {
  behaald: 'behaald',
  deels: 'deels behaald',
  niet: 'niet behaald',
  vervallen: 'vervallen',
} as const;

const VOLGENS = { school: '', ouders: ' · volgens de ouders', leerling: ' · volgens de leerling' } as const;

/** TLV-2 · A need that goes along with a request, in words: what, and how much, where and who says so. */
export function zegBehoefte({ categorie, intensiteit, setting, bron }: Aanvraagdossier['behoeften'][number]): {
  readonly naam: string;
  readonly hoe: string;
} {
  const waar = SETTINGNAAM[setting as Setting];
  return {
    naam: vindCategorie(categorie)?.naam ?? categorie.replaceAll('-', ' '),
    hoe: `${INTENSITEIT[intensiteit].naam}${waar ? ` · ${waar}` : ''}${VOLGENS[bron]}`,
  };
}
