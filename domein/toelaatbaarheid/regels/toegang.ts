import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import { mag, magNiet, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import {
  heeftGezagOp,
  isBetrokkenOp,
  isEigen,
  isGedeeldOp,
  isSchool,
  type Periode,
  type Relaties,
} from '../../dossier/regels/toegang-feiten.ts';

const BRON = bron('TLV-8', 'WPO-18a-14');
const ja = (zin: string): Uitkomst<string> => mag(zin, BRON);
const nee = (code: string, zin: string): Uitkomst<string> => magNiet({ code, zin, bron: BRON });

/** A decision, as far as it decides who reads it. */
export interface Besluitrij {
  readonly swv: string;
  /** The school that asked. */
  readonly vestiging: string;
  /** Where the declaration is used. */
  readonly plaatsingen: readonly (Periode & { readonly vestiging: string })[];
}

/** TLV-8, TLV-10: who reads a decision. minderjarig: gezag ends at eighteen. */
export function magBesluitZien(
  actor: Actor,
  rij: Besluitrij,
  kind: Relaties & { readonly minderjarig: boolean },
  dag: Datum,
): Uitkomst<string> {
  switch (actor.rol) {
    case 'systeem':
      return ja('Opmaat zelf legt vast waar een verklaring wordt gebruikt.');
    case 'tlv':
      return rij.swv === actor.organisatie
        ? ja('Het samenwerkingsverband leest zijn eigen besluiten.')
        : nee('ander-swv', 'Een besluit is voor het samenwerkingsverband dat het nam.');
    case 'ouder':
      return kind.minderjarig && heeftGezagOp(actor, kind, dag)
        ? ja('Ouders met gezag lezen het besluit over hun kind.')
        : nee('geen-gezag', 'Alleen ouders met gezag lezen het besluit.');
    case 'leerling':
      return actor.leerling === kind.leerling
        ? ja('Een leerling leest het besluit over zichzelf.')
        : nee('ander-kind', 'Een leerling leest alleen het besluit over zichzelf.');
    case 'ib':
    case 'schoolleider':
      if (!isBetrokkenOp(actor, kind, dag))
        return nee('niet-betrokken', 'Uw school is niet bij deze leerling betrokken.');
      if (isEigen(actor, rij.vestiging)) return ja('De school die vroeg, leest het besluit.');
      if (isGedeeldOp(actor, kind, dag)) return ja('Ouders delen het dossier met deze school.');
      return rij.plaatsingen.some(
        (plek) => isEigen(actor, plek.vestiging) && plek.van <= dag && (plek.tot === null || plek.tot > dag),
      )
        ? ja('De school waar de leerling met de verklaring zit, leest haar.')
        : nee('andere-school', 'Dit besluit is voor de school die vroeg en de school waar de leerling ermee zit.');
    default:
      return nee('niet-nodig', 'Een besluit is voor de ouders, de leerling, de school en het samenwerkingsverband.');
  }
}

/** TLV-10: who sees where a declaration is used. */
export function magPlaatsingZien(
  actor: Actor,
  rij: { readonly swv: string; readonly vestiging: string },
  kind: Relaties & { readonly minderjarig: boolean },
  dag: Datum,
): Uitkomst<string> {
  if (!isSchool(actor)) return magBesluitZien(actor, { ...rij, plaatsingen: [] }, kind, dag);
  if (!isBetrokkenOp(actor, kind, dag)) return nee('niet-betrokken', 'Uw school is niet bij deze leerling betrokken.');
  return isEigen(actor, rij.vestiging) || isGedeeldOp(actor, kind, dag)
    ? ja('De school waar de leerling met de verklaring zit.')
    : nee('andere-school', 'Dit is voor de school waar de leerling met de verklaring zit.');
}

/** TLV-8: how far the numbering is, is for the SWV itself. */
export function magTellerZien(actor: Actor, rij: { readonly swv: string }): Uitkomst<string> {
  return actor.rol === 'tlv' && rij.swv === actor.organisatie
    ? ja('Het samenwerkingsverband nummert zijn besluiten zelf.')
    : nee('niet-nodig', 'De nummering is van het samenwerkingsverband.');
}
