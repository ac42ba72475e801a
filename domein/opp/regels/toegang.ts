import type { Actor } from '../../../kern/actor/actor.ts';
import { mag, magNiet, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

const BRON = bron('TOE-3', 'AVG-5');
const ja = (zin: string): Uitkomst<string> => mag(zin, BRON);
const nee = (code: string, zin: string): Uitkomst<string> => magNiet({ code, zin, bron: BRON });

/** A row of the plan: of which school it is. */
export interface Oppplek {
  readonly vestiging: string;
}
export interface Versieplek extends Oppplek {
  readonly toestand: string;
  readonly hash: string | null;
}
/** What is known about the pupil: may the actor see it, and do parents share what other schools wrote (AAN-12)? */
export interface Kind {
  readonly zien: Uitkomst<string>;
  readonly gedeeld: boolean;
}

/** TOE-3, OPP-1: who reads that there is a plan, and its goals. SQL: actor_leest_dossier. */
export function magOppZien(actor: Actor, rij: Oppplek, kind: Kind): Uitkomst<string> {
  if (!kind.zien.mag) return kind.zien;
  switch (actor.rol) {
    case 'ouder':
    case 'leerling':
    case 'systeem':
      return kind.zien;
    case 'leraar':
      return rij.vestiging === actor.organisatie
        ? ja('De leraar van de groep voert het plan uit en leest het.')
        : nee('andere-school', 'Een leraar leest niet wat een andere school schreef.');
    case 'ib':
    case 'schoolleider':
      if (rij.vestiging === actor.organisatie) return ja('De school die het plan maakt, leest het.');
      return kind.gedeeld
        ? ja('De ouders vonden goed dat deze school het bestaande dossier gebruikt.')
        : nee('niet-gedeeld', 'Het plan van een andere school leest deze school pas als de ouders dat goedvinden.');
    default:
      return nee('niet-nodig', 'Dit plan is niet nodig voor dit werk.');
  }
}

/** TOE-3, OPP-7: who reads a version. A concept is of the school; parents and pupil read what was offered, others what was adopted. */
export function magVersieZien(actor: Actor, rij: Versieplek, kind: Kind): Uitkomst<string> {
  const opp = magOppZien(actor, rij, kind);
  if (!opp.mag || rij.toestand === 'vastgesteld' || actor.rol === 'systeem') return opp;
  const aangeboden = (actor.rol === 'ouder' || actor.rol === 'leerling') && rij.hash !== null;
  const eigen = (actor.rol === 'ib' || actor.rol === 'schoolleider') && rij.vestiging === actor.organisatie;
  return aangeboden || eigen
    ? opp
    : nee(
        'concept',
        'Een plan dat nog niet is vastgesteld, is van de school die het schrijft en van wie het is voorgelegd.',
      );
}

/** TOE-3, OPP-3: who reads who agreed. A pupil reads back the own answer; a teacher needs it not. */
export function magInstemmingZien(
  actor: Actor,
  rij: Oppplek & { readonly persoon: string },
  kind: Kind,
): Uitkomst<string> {
  if (actor.rol === 'leraar') return nee('niet-nodig', 'Wie instemde, is voor de ouders en de school.');
  const opp = magOppZien(actor, rij, kind);
  if (opp.mag && actor.rol === 'leerling' && rij.persoon !== actor.persoon)
    return nee(
      'antwoord-van-ander',
      'Een leerling leest het eigen antwoord terug; wat ouders antwoordden is voor hen en de school.',
    );
  return opp;
}

/** TOE-3, OPP-4: who reads a talk. A pupil reads the own talks. */
export function magGesprekZien(actor: Actor, rij: Oppplek & { readonly met: string }, kind: Kind): Uitkomst<string> {
  if (actor.rol === 'leraar')
    return nee('niet-nodig', 'Een leraar leest het plan; de gesprekken erover zijn daarvoor niet nodig.');
  const opp = magOppZien(actor, rij, kind);
  if (opp.mag && actor.rol === 'leerling' && rij.met !== 'leerling')
    return nee('gesprek-van-ander', 'Een leerling leest de eigen gesprekken terug.');
  return opp;
}
