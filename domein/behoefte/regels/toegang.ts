import type { Actor } from '../../../kern/actor/actor.ts';
import { mag, magNiet, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

const BRON = bron('TOE-3', 'AVG-15');
const ja = (zin: string): Uitkomst<string> => mag(zin, BRON);
const nee = (code: string, zin: string): Uitkomst<string> => magNiet({ code, zin, bron: BRON });

/** What a need or description says about who wrote it; vestiging is empty when parents or pupil did. */
export interface Rij {
  readonly vestiging: string | null;
}
/** A description says what it describes too. */
export interface Beschrijvingrij extends Rij {
  readonly soort: string;
}
/** What is known about the pupil: may the actor see it, and do parents share what other schools wrote (AAN-12)? */
export interface Kind {
  readonly zien: Uitkomst<string>;
  readonly gedeeld: boolean;
}
export interface NieuweBehoefte extends Rij {
  readonly door: string;
  readonly bron: string;
}
export interface NieuweBeschrijving extends Rij {
  readonly door: string;
  readonly soort: string;
}

/** TOE-3: who reads what this pupil needs. Who does not see the child, sees nothing of it. */
export function magBehoefteZien(actor: Actor, rij: Rij, kind: Kind): Uitkomst<string> {
  if (!kind.zien.mag) return kind.zien;
  switch (actor.rol) {
    case 'ouder':
    case 'leerling':
    case 'systeem':
      return kind.zien;
    case 'ib':
    case 'schoolleider':
    case 'leraar':
      if (rij.vestiging === null || rij.vestiging === actor.organisatie)
        return ja('Wie met het kind werkt, leest wat de eigen school, de ouders en het kind zelf schreven.');
      return kind.gedeeld
        ? ja('De ouders vonden goed dat deze school het bestaande dossier gebruikt.')
        : nee('niet-gedeeld', 'Wat een andere school schreef, leest deze school pas als de ouders dat goedvinden.');
    default:
      return nee('niet-nodig', 'Dit onderdeel is niet nodig voor dit werk.');
  }
}

/** TOE-3, BEH-7: who reads a description. A teacher reads what works for the pupil; beside the needs that is enough. */
export function magBeschrijvingZien(actor: Actor, rij: Beschrijvingrij, kind: Kind): Uitkomst<string> {
  return actor.rol === 'leraar' && rij.soort !== 'bevorderend'
    ? nee(
        'niet-nodig',
        'Een leraar leest wat een kind nodig heeft en wat helpt; andere beschrijvingen zijn niet nodig.',
      )
    : magBehoefteZien(actor, rij, kind);
}

/** BEH-1, BEH-6: school, parents and pupil each write in their own name and from their own source. */
export function magBehoefteToevoegen(actor: Actor, rij: NieuweBehoefte, kind: Kind): Uitkomst<string> {
  return magSchrijven(actor, rij, kind, { school: 'school', ouder: 'ouders', leerling: 'leerling' }, rij.bron);
}

/** BEH-3: school writes every description; parents and pupil write their own view. */
export function magBeschrijvingToevoegen(actor: Actor, rij: NieuweBeschrijving, kind: Kind): Uitkomst<string> {
  return magSchrijven(
    actor,
    rij,
    kind,
    { school: rij.soort, ouder: 'visie_ouders', leerling: 'visie_leerling' },
    rij.soort,
  );
}

interface Eigen {
  readonly school: string;
  readonly ouder: string;
  readonly leerling: string;
}

function magSchrijven(
  actor: Actor,
  rij: Rij & { readonly door: string },
  kind: Kind,
  eigen: Eigen,
  soort: string,
): Uitkomst<string> {
  if (!kind.zien.mag) return kind.zien;
  if (rij.door !== actor.persoon) return nee('andermans-naam', 'Niemand schrijft onder de naam van een ander.');
  switch (actor.rol) {
    case 'ib':
    case 'schoolleider':
      return rij.vestiging === actor.organisatie && soort === eigen.school
        ? kind.zien
        : nee('andere-bron', 'Een school schrijft alleen voor zichzelf.');
    case 'ouder':
    case 'leerling':
      return rij.vestiging === null && soort === eigen[actor.rol]
        ? kind.zien
        : nee('andere-bron', 'Ouders en leerling schrijven hun eigen kijk op.');
    default:
      return nee('niet-nodig', 'Wat een kind nodig heeft, schrijven school, ouders en het kind zelf op.');
  }
}
