import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { isBetrokkenOp, isEigen, isGedeeldOp, ja, nee, type Relaties } from '../../dossier/regels/toegang-feiten.ts';
import { magKindZien } from '../../dossier/regels/toegang-rijen.ts';

/** Which school wrote the act; the answers to it go the same way. */
export interface Rij {
  readonly vestiging: string;
}

/** ARR-6, TOE-3: who reads a medical act and the answers to it. db/beleid/medisch.sql says the same. */
export function magMedischZien(actor: Actor, rij: Rij, relaties: Relaties, dag: Datum): Uitkomst<string> {
  const kind = magKindZien(actor, relaties, dag);
  if (!kind.mag) return kind;
  const eigen = isEigen(actor, rij.vestiging);
  switch (actor.rol) {
    case 'ouder':
    case 'leerling':
    case 'systeem':
      return kind;
    case 'leraar':
      return eigen
        ? ja('Een leraar leest welke medische handelingen bij de eigen groep horen, en wat te doen in nood.')
        : nee('andere-school', 'Een leraar leest niet wat een andere school afsprak.');
    case 'ib':
    case 'schoolleider':
      if (eigen) return ja('De intern begeleider en de schoolleider lezen wat de eigen school afsprak.');
      return isGedeeldOp(actor, relaties, dag)
        ? ja('De ouders vonden goed dat deze school het bestaande dossier gebruikt.')
        : nee('niet-gedeeld', 'Wat een andere school afsprak, leest deze school pas als de ouders dat goedvinden.');
    default:
      return nee('niet-nodig', 'Dit onderdeel is niet nodig voor dit werk.');
  }
}

/** ARR-6: who writes an act down, changes it and stops it: the school itself, as long as it works with the pupil. */
export function magMedischSchrijven(actor: Actor, rij: Rij, relaties: Relaties, dag: Datum): Uitkomst<string> {
  const schrijft =
    (actor.rol === 'ib' || actor.rol === 'schoolleider') &&
    isEigen(actor, rij.vestiging) &&
    isBetrokkenOp(actor, relaties, dag);
  return schrijft
    ? ja('De intern begeleider en de schoolleider leggen vast wat de school met ouders afspreekt.')
    : nee('niet-uw-werk', 'Medische handelingen legt de intern begeleider of de schoolleider van de school vast.');
}
