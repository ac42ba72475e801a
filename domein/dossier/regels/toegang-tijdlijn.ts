import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { DOSSIERBRON } from './bronnen.ts';
import { ANDER, isEigen, isGedeeldOp, ja, nee, OPMAAT, type Relaties } from './toegang-feiten.ts';
import { magKindZien } from './toegang-rijen.ts';

export interface Gebeurtenisrij {
  readonly vestiging: string | null;
  readonly swv: string | null;
  readonly voorOuders: boolean;
}
export interface Termijnrij {
  readonly vestiging: string;
  readonly swv: string;
}

/** TOE-3: who reads this line of the timeline. relaties: undefined for what is about no pupil. */
export function magGebeurtenisZien(
  actor: Actor,
  rij: Gebeurtenisrij,
  relaties: Relaties | undefined,
  dag: Datum,
): Uitkomst<string> {
  switch (actor.rol) {
    case 'systeem':
      return OPMAAT;
    case 'ib':
    case 'schoolleider': {
      if (isEigen(actor, rij.vestiging)) return ja('Een school leest wat zij zelf vastlegde.');
      const kind = relaties === undefined ? ANDER : magKindZien(actor, relaties, dag);
      if (!kind.mag || relaties === undefined) return kind;
      if (rij.vestiging === null) return ja('Een betrokken school leest wat ouders en leerling deden.');
      return rij.voorOuders && isGedeeldOp(actor, relaties, dag)
        ? ja('De ouders vonden goed dat deze school het bestaande dossier gebruikt.', DOSSIERBRON.hergebruik)
        : nee('niet-gedeeld', 'Wat een andere school deed, leest deze school pas als de ouders dat goedvinden.');
    }
    case 'ouder':
    case 'leerling':
      if (relaties === undefined) return ANDER;
      return rij.voorOuders
        ? magKindZien(actor, relaties, dag)
        : nee('werknotitie', 'Overleg binnen de school is voor de school zelf.', DOSSIERBRON.inzage);
    case 'directie':
    case 'consulent':
    case 'tlv':
      return relaties === undefined && rij.swv !== null && rij.swv === actor.organisatie
        ? ja('Het samenwerkingsverband leest wat er met de eigen instellingen gebeurde.')
        : ANDER;
    default:
      return ANDER;
  }
}

/** AAN-13: who sees that this term runs. bestuurVanSchool: the board of that school on this day. Board and SWV get no pupil with it. */
export function magTermijnZien(
  actor: Actor,
  rij: Termijnrij,
  bestuurVanSchool: string | undefined,
  relaties: Relaties,
  dag: Datum,
): Uitkomst<string> {
  switch (actor.rol) {
    case 'ib':
    case 'schoolleider':
      return isEigen(actor, rij.vestiging)
        ? ja('Een school bewaakt de eigen termijnen.')
        : nee('andere-school', 'Termijnen van een andere school zijn voor die school.');
    case 'ouder':
    case 'systeem':
      return magKindZien(actor, relaties, dag);
    case 'bestuur':
      return bestuurVanSchool !== undefined && bestuurVanSchool === actor.organisatie
        ? ja('Het bestuur ziet de termijnen van de eigen scholen, zonder leerling.')
        : nee('ander-bestuur', 'Termijnen van een ander bestuur zijn voor dat bestuur.');
    case 'directie':
    case 'consulent':
    case 'tlv':
      return rij.swv === actor.organisatie
        ? ja('Het samenwerkingsverband ziet de termijnen in de eigen regio, zonder leerling.')
        : nee('ander-swv', 'Termijnen in een andere regio zijn voor het samenwerkingsverband daar.');
    default:
      return ANDER;
  }
}

/** Who reads this mail: the one it went to. */
export function magBerichtZien(actor: Actor, rij: { readonly aanPersoon: string | null }): Uitkomst<string> {
  if (actor.rol === 'systeem') return OPMAAT;
  return actor.persoon !== '' && rij.aanPersoon === actor.persoon
    ? ja('Ieder leest de eigen berichten.')
    : nee('bericht-ander', 'Een bericht is voor wie het kreeg.');
}
