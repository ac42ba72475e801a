import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import { mag, magNiet, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import {
  heeftNoodtoegangOp,
  isBetrokkenOp,
  isEigen,
  isGedeeldOp,
  type Relaties,
  zitInGroepOp,
} from '../../dossier/regels/toegang-feiten.ts';
import type { Model, Soort } from './soorten.ts';

const BRON = bron('TOE-3', 'AVG-5');
const ja = (zin: string): Uitkomst<string> => mag(zin, BRON);
const nee = (code: string, zin: string): Uitkomst<string> => magNiet({ code, zin, bron: BRON });

/** What decides who reads an arrangement. */
export interface Arrangementrij {
  readonly vestiging: string;
  readonly swv: string;
  readonly soort: Soort;
  readonly model: Model;
  readonly toestand: string;
  readonly ingediend: boolean;
  readonly leerling: string | null;
  readonly groep: string | null;
}

/**
 * What ties the actor to the pupil of this arrangement, or to one of those who take part in a group. school: the school of the actor
 * works with the pupil. leest: the actor reads what the school of the arrangement wrote about a pupil of it.
 */
export interface Band {
  readonly betrokken: boolean;
  readonly leest: boolean;
}

const BESLOTEN: readonly string[] = ['toegekend', 'beeindigd'];

/** ARR-1, TOE-3 · Who reads an arrangement. */
export function magArrangementZien(actor: Actor, rij: Arrangementrij, band: Band): Uitkomst<string> {
  switch (actor.rol) {
    case 'systeem':
      return ja('Opmaat zelf bewaakt de termijnen en bewaartijden.');
    case 'tlv':
      return rij.model === 'leerling' && rij.ingediend && rij.swv === actor.organisatie
        ? ja('Het samenwerkingsverband leest een aanvraag waarover het beslist.')
        : nee('geen-aanvraag', 'Het samenwerkingsverband leest alleen aanvragen die bij hem zijn ingediend.');
    case 'ouder':
    case 'leerling':
      return magMeelezen(rij, band, 'Ouders en leerling lezen de arrangementen die over het eigen kind gaan.');
    case 'ib':
    case 'schoolleider':
      if (rij.vestiging === actor.organisatie)
        return rij.leerling === null || band.betrokken
          ? ja('De school werkt met haar eigen arrangementen.')
          : nee('niet-betrokken', 'De school werkt niet meer met deze leerling.');
      return magBeslotenLezen(rij, band, 'De ouders delen het dossier met deze school.');
    case 'leraar':
      if (rij.leerling === null && rij.vestiging === actor.organisatie && isEigenGroep(actor, rij))
        return BESLOTEN.includes(rij.toestand)
          ? ja('Een leraar leest wat voor de eigen groep is toegekend.')
          : IN_DE_MAAK;
      return magBeslotenLezen(rij, band, 'Een leraar leest wat voor een leerling van de eigen groep is toegekend.');
    default:
      return ANDER;
  }
}

const IN_DE_MAAK = nee('in-de-maak', 'Wat nog wordt aangevraagd, lezen de school, de ouders en de leerling.');
const ANDER = nee('geen-relatie', 'Een arrangement is voor de school, de ouders en de leerling.');
const isEigenGroep = (actor: Actor, { groep }: Arrangementrij) => groep !== null && groep === (actor.groep || null);

function magMeelezen(rij: Arrangementrij, { leest }: Band, zin: string): Uitkomst<string> {
  return rij.soort !== 'leraar' && leest ? ja(zin) : ANDER;
}

function magBeslotenLezen(rij: Arrangementrij, band: Band, zin: string): Uitkomst<string> {
  return BESLOTEN.includes(rij.toestand) ? magMeelezen(rij, band, zin) : IN_DE_MAAK;
}

/** ARR-1 · Who reads what an arrangement costs. What a group costs is not about a child. */
export function magKostenZien(actor: Actor, rij: Arrangementrij, arrangement: Uitkomst<string>): Uitkomst<string> {
  if (actor.rol === 'leraar') return nee('niet-nodig', 'Voor het werk in de groep zijn kosten niet nodig.');
  if (rij.leerling === null && (actor.rol === 'ouder' || actor.rol === 'leerling'))
    return nee('niet-over-kind', 'Wat een groep kost, gaat niet over één kind.');
  return arrangement;
}

const HANDTEKENINGEN: readonly string[] = ['getekend', 'niet_getekend'];
const LERAAR_LEEST: readonly string[] = ['opgesteld', 'gewijzigd', 'verlengd', 'geevalueerd', 'beeindigd'];

/**
 * ARR-2, ARR-3 · Who reads what was done with an arrangement. What the SWV proposes to itself stays there until it is decided. Whether and
 * why parents sign is theirs and the school's; a pupil reads back the own answer. ondertekenaar: whose signature it is.
 */
export function magHandelingZien(
  actor: Actor,
  soort: string,
  arrangement: Uitkomst<string>,
  ondertekenaar?: string,
): Uitkomst<string> {
  if (
    actor.rol === 'leerling' &&
    HANDTEKENINGEN.includes(soort) &&
    ondertekenaar !== actor.persoon &&
    ondertekenaar !== actor.leerling
  )
    return nee('antwoord-van-ander', 'Of ouders ondertekenen en waarom, is van hen en de school.');
  if (actor.rol === 'tlv' || actor.rol === 'systeem') return arrangement;
  if (actor.rol === 'leraar' && !LERAAR_LEEST.includes(soort))
    return nee('niet-nodig', 'Hoe een aanvraag verliep, is voor het werk in de groep niet nodig.');
  if (soort === 'voorgesteld' || soort === 'voorstel_teruggegeven')
    return nee('intern', 'Een voorstel is van het samenwerkingsverband tot het besluit is genomen.');
  return arrangement;
}

/** ARR-4 · Who reads what went along with a request. gezag: the actor has gezag over the pupil, or is that pupil and eighteen or older. */
export function magAanvraagdossierZien(
  actor: Actor,
  rij: Arrangementrij,
  { betrokken, gezag }: { readonly betrokken: boolean; readonly gezag: boolean },
): Uitkomst<string> {
  switch (actor.rol) {
    case 'systeem':
      return ja('Opmaat zelf bewaakt de bewaartijd.');
    case 'ib':
    case 'schoolleider':
      return rij.vestiging === actor.organisatie && betrokken ? ja('De school stuurde het zelf mee.') : ANDER;
    case 'ouder':
      return gezag ? ja('Ouders lezen wat over hun kind is meegestuurd.') : ANDER;
    case 'leerling':
      return gezag ? ja('Een leerling van achttien of ouder leest wat is meegestuurd.') : ANDER;
    case 'tlv':
      return rij.model === 'leerling' && rij.ingediend && rij.swv === actor.organisatie
        ? ja('Het samenwerkingsverband leest wat bij de aanvraag hoort.')
        : ANDER;
    default:
      return ANDER;
  }
}

/** TOE-3 · Whether the actor reads what this school wrote about this pupil on this day: see actor_leest_dossier in the database. */
export function leestDossier(
  actor: Actor,
  vestiging: string,
  { kind, zien }: { readonly kind: Relaties; readonly zien: Uitkomst<string> },
  dag: Datum,
): boolean {
  switch (actor.rol) {
    case 'systeem':
      return true;
    case 'ouder':
    case 'leerling':
      return zien.mag;
    case 'leraar':
      return isEigen(actor, vestiging) && (zitInGroepOp(actor, kind, dag) || heeftNoodtoegangOp(actor, kind, dag));
    case 'ib':
    case 'schoolleider':
      return isBetrokkenOp(actor, kind, dag) && (isEigen(actor, vestiging) || isGedeeldOp(actor, kind, dag));
    default:
      return false;
  }
}
