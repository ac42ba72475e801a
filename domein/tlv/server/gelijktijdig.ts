import type { Actor } from '../../../kern/actor/actor.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { weiger } from '../../../server/platform/http/probleem.ts';

/** Whether the actor works for the school that asks: others who may read the request do not change it. */
export const isVanSchool = (aanvraag: { readonly vestiging: string }, actor: Actor): boolean =>
  aanvraag.vestiging === actor.organisatie;

/** Two people at once: the second one is told, and what was typed stays on the screen. */
export function weigerTweede(): never {
  return weiger(
    [
      {
        code: 'intussen-veranderd',
        zin: 'Deze aanvraag is intussen door een ander veranderd. Ververs de pagina en kijk of dit nog nodig is.',
        bron: bron('TLV-2', 'WPO-18a-6'),
      },
    ],
    'intussen-veranderd',
  );
}
