import type { Actor } from '../../../kern/actor/actor.ts';
import { mag, magNiet, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

const BRON = bron('TOE-3', 'AVG-15');

/** MAT-4, TOE-3: who reads a match that was kept: the school that kept it, and parents with gezag. kind: may the actor see the pupil? */
export function magMatchZien(
  actor: Actor,
  rij: { readonly vestiging: string },
  kind: Uitkomst<string>,
): Uitkomst<string> {
  if (!kind.mag) return kind;
  switch (actor.rol) {
    case 'ib':
    case 'schoolleider':
      return rij.vestiging === actor.organisatie
        ? mag('Een school leest de vergelijkingen die zij zelf bewaarde.', BRON)
        : nee('andere-school', 'Wat een andere school vergeleek, is voor die school en de ouders.');
    case 'ouder':
      return kind;
    default:
      return nee('niet-nodig', 'Deze vergelijking is voor de school die haar bewaarde en voor de ouders.');
  }
}

/** MAT-4: only the school keeps a match, for itself and in one's own name. */
export function magMatchToevoegen(
  actor: Actor,
  rij: { readonly vestiging: string; readonly door: string },
  kind: Uitkomst<string>,
): Uitkomst<string> {
  if (!kind.mag) return kind;
  const mijn = rij.vestiging === actor.organisatie && rij.door === actor.persoon;
  return mijn && (actor.rol === 'ib' || actor.rol === 'schoolleider')
    ? kind
    : nee(
        'niet-van-school',
        'Alleen de intern begeleider en de schoolleider bewaren een vergelijking, voor de eigen school.',
      );
}

function nee(code: string, zin: string): Uitkomst<string> {
  return magNiet({ code, zin, bron: BRON });
}
