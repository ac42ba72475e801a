import type { Actor } from '../../../kern/actor/actor.ts';
import { mag, magNiet, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

const BRON = bron('TOE-3', 'AVG-15');
const ja = (zin: string): Uitkomst<string> => mag(zin, BRON);
const nee = (code: string, zin: string): Uitkomst<string> => magNiet({ code, zin, bron: BRON });
const ANDER = nee(
  'geen-relatie',
  'Een aanmelding is voor de ouders met gezag en de school waar het kind is aangemeld.',
);

/** AAN-1, TOE-3: who reads an application. kind: may the actor see the pupil? */
export function magAanmeldingZien(
  actor: Actor,
  rij: { readonly vestiging: string },
  kind: Uitkomst<string>,
): Uitkomst<string> {
  switch (actor.rol) {
    case 'ib':
    case 'schoolleider':
      if (rij.vestiging !== actor.organisatie)
        return nee('andere-school', 'Een aanmelding bij een andere school is voor die school en de ouders.');
      return kind.mag ? ja('Een school behandelt de aanmeldingen bij haarzelf.') : kind;
    case 'ouder':
    case 'systeem':
      return kind;
    default:
      return ANDER;
  }
}

/** AAN-10, TOE-3: who reads a suspension or removal. */
export function magMaatregelZien(
  actor: Actor,
  rij: { readonly vestiging: string },
  kind: Uitkomst<string>,
): Uitkomst<string> {
  return actor.rol === 'systeem'
    ? nee('niet-nodig', 'Opmaat zelf doet niets met een schorsing of verwijdering.')
    : magAanmeldingZien(actor, rij, kind);
}

/** AAN-1: who reads an application that is still being written: the parent who writes it. */
export function magConceptZien(actor: Actor, rij: { readonly persoon: string }): Uitkomst<string> {
  return actor.rol === 'ouder' && rij.persoon === actor.persoon
    ? ja('Een ouder leest de aanmelding die die zelf schrijft.')
    : nee('concept-ander', 'Een aanmelding die nog niet verstuurd is, leest alleen wie haar schrijft.');
}

/** AAN-6: who may record this act with an application. aanmelding: may the actor see the application? */
export function magHandelingToevoegen(
  actor: Actor,
  rij: { readonly soort: string; readonly door: string | null; readonly doorRol: string },
  aanmelding: Uitkomst<string>,
): Uitkomst<string> {
  if (rij.door !== (actor.persoon || null) || rij.doorRol !== actor.rol)
    return nee('andermans-naam', 'Niemand legt iets vast onder de naam of in de rol van een ander.');
  if (!aanmelding.mag) return aanmelding;
  return wieLegtVast(rij.soort).includes(actor.rol)
    ? aanmelding
    : nee('handeling-ander', 'Deze stap zet een ander: ouders trekken in, de schoolleider besluit.');
}

function wieLegtVast(soort: string): readonly Actor['rol'][] {
  switch (soort) {
    case 'ontvangen':
    case 'ingetrokken':
      return ['ouder'];
    case 'besloten':
    case 'niet_in_behandeling_genomen':
      return ['schoolleider'];
    case 'tijdelijk_geplaatst':
      return ['systeem'];
    default:
      return ['ib', 'schoolleider'];
  }
}
