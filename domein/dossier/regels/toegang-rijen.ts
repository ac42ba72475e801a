import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { DOSSIERBRON } from './bronnen.ts';
import {
  ANDER,
  heeftGezagOp,
  heeftNoodtoegangOp,
  isBetrokkenOp,
  isEigen,
  ja,
  nee,
  OPMAAT,
  type Relaties,
  zitInGroepOp,
} from './toegang-feiten.ts';

/** TOE-3: who sees that there is such a child, with its data. Everything else about the child leans on this. */
export function magKindZien(actor: Actor, relaties: Relaties, dag: Datum): Uitkomst<string> {
  switch (actor.rol) {
    case 'ib':
    case 'schoolleider':
      return isBetrokkenOp(actor, relaties, dag)
        ? ja('Een betrokken school leest de gegevens van het kind.')
        : nee('niet-betrokken', 'Een school die niet bij het kind betrokken is, leest het dossier niet.');
    case 'leraar':
      if (zitInGroepOp(actor, relaties, dag)) return ja('Een leraar ziet de leerlingen van de eigen groep.');
      return heeftNoodtoegangOp(actor, relaties, dag)
        ? ja('De leraar opende dit dossier vandaag met noodtoegang.')
        : nee('andere-groep', 'Een leraar leest alleen over leerlingen van de eigen groep.');
    case 'ouder':
      return heeftGezagOp(actor, relaties, dag)
        ? ja('Een ouder met gezag leest het dossier van het eigen kind.', DOSSIERBRON.inzage)
        : nee('geen-gezag', 'Een ouder zonder gezag leest het dossier niet.', DOSSIERBRON.inzage);
    case 'leerling':
      return actor.leerling === relaties.leerling
        ? ja('Een leerling leest het eigen dossier.', DOSSIERBRON.inzage)
        : nee('ander-kind', 'Een leerling leest alleen het eigen dossier.');
    case 'systeem':
      return OPMAAT;
    default:
      return ANDER;
  }
}

/** DOS-2: who sees that this person has, had or lacks gezag. */
export function magGezagZien(
  actor: Actor,
  rij: { readonly persoon: string; readonly soort: string },
  relaties: Relaties,
  dag: Datum,
): Uitkomst<string> {
  if (rij.persoon === actor.persoon) return ja('Ieder leest wat er over het eigen gezag staat.', DOSSIERBRON.gezag);
  switch (actor.rol) {
    case 'ib':
    case 'schoolleider':
      return magKindZien(actor, relaties, dag);
    case 'ouder':
      if (rij.soort === 'ouder_zonder_gezag')
        return nee('ander-zonder-gezag', 'Een ouder leest niet wie er geen gezag heeft.', DOSSIERBRON.gezag);
      return magKindZien(actor, relaties, dag);
    case 'systeem':
      return OPMAAT;
    default:
      return nee('gezag-niet-nodig', 'Wie gezag heeft, is voor de ouders en de betrokken school.', DOSSIERBRON.gezag);
  }
}

/** DOS-6: who sees at which school the child is or was, in which group. */
export function magInschrijvingZien(
  actor: Actor,
  rij: { readonly vestiging: string; readonly groep: string },
  relaties: Relaties,
  dag: Datum,
): Uitkomst<string> {
  if (actor.rol !== 'leraar') return magKindZien(actor, relaties, dag);
  if (!isEigen(actor, rij.vestiging)) return nee('andere-school', 'Een leraar leest niet over andere scholen.');
  if (heeftNoodtoegangOp(actor, relaties, dag)) return magKindZien(actor, relaties, dag);
  return rij.groep === actor.groep
    ? magKindZien(actor, relaties, dag)
    : nee('andere-groep', 'Een leraar leest alleen over leerlingen van de eigen groep.');
}

/** DOS-6: who sees that this school is or was involved. */
export function magBetrokkenSchoolZien(
  actor: Actor,
  rij: { readonly vestiging: string },
  relaties: Relaties,
  dag: Datum,
): Uitkomst<string> {
  switch (actor.rol) {
    case 'ib':
    case 'schoolleider':
      return isEigen(actor, rij.vestiging)
        ? ja('Een school leest bij welke kinderen zij zelf betrokken is of was.')
        : nee('andere-school', 'Welke andere school betrokken is, leest een school niet.');
    case 'ouder':
    case 'systeem':
      return magKindZien(actor, relaties, dag);
    default:
      return ANDER;
  }
}

/** AAN-12: who sees that parents shared the dossier with this school. */
export function magDossierdelingZien(
  actor: Actor,
  rij: { readonly vestiging: string },
  relaties: Relaties,
  dag: Datum,
): Uitkomst<string> {
  if (actor.rol === 'leraar' && isEigen(actor, rij.vestiging))
    return ja('Een leraar leest of ouders het dossier met de eigen school delen.', DOSSIERBRON.hergebruik);
  return magBetrokkenSchoolZien(actor, rij, relaties, dag);
}

/** TOE-3: who reads that a teacher used break-glass, and why. */
export function magNoodtoegangZien(
  actor: Actor,
  rij: { readonly persoon: string; readonly vestiging: string; readonly dag: Datum },
  relaties: Relaties,
  dag: Datum,
): Uitkomst<string> {
  if (!isEigen(actor, rij.vestiging)) return nee('andere-school', 'Noodtoegang is een zaak van de school zelf.');
  switch (actor.rol) {
    case 'leraar':
      return rij.persoon === actor.persoon && rij.dag === dag
        ? ja('Een leraar leest de eigen noodtoegang van vandaag terug.')
        : nee('niet-van-vandaag', 'Een leraar leest alleen de eigen noodtoegang van vandaag terug.');
    case 'ib':
    case 'schoolleider':
      return magKindZien(actor, relaties, dag);
    default:
      return nee('noodtoegang-school', 'Alleen de school zelf leest wie noodtoegang gebruikte.');
  }
}
