import type { Actor } from '../../../kern/actor/actor.ts';
import { mag, magNiet, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { GROEPSBRON } from './bronnen.ts';

/** Which group is shown: one, none yet (still to be chosen), or none at all (a teacher who has no group). */
export type Groepkeuze =
  | { readonly soort: 'groep'; readonly groep: string }
  | { readonly soort: 'kiezen' }
  | { readonly soort: 'geen-groep' };

/** BEH-7 · A teacher sees the own group and no other; the intern begeleider and the schoolleider choose one of their school. */
export function kiesGroep(
  actor: Pick<Actor, 'rol' | 'groep'>,
  gevraagd: string | undefined,
  groepen: readonly string[],
): Uitkomst<Groepkeuze> {
  const ja = (keuze: Groepkeuze) => mag(keuze, GROEPSBRON.overzicht);
  if (actor.rol === 'leraar') {
    if (actor.groep === undefined || actor.groep === '') return ja({ soort: 'geen-groep' });
    return gevraagd === undefined || gevraagd === actor.groep
      ? ja({ soort: 'groep', groep: actor.groep })
      : magNiet({
          code: 'andere-groep',
          zin: 'Een leraar ziet alleen de eigen groep.',
          bron: GROEPSBRON.eigenGroep,
          veld: 'groep',
        });
  }
  if (gevraagd === undefined) return ja({ soort: 'kiezen' });
  return groepen.includes(gevraagd)
    ? ja({ soort: 'groep', groep: gevraagd })
    : magNiet({
        code: 'groep-onbekend',
        zin: 'Deze groep is er vandaag niet op uw school. Kies een groep uit de lijst.',
        bron: GROEPSBRON.overzicht,
        veld: 'groep',
      });
}
