import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import { type Bron, mag, magNiet, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { DOSSIERBRON } from './bronnen.ts';

/** From a day (included) until a day (excluded). */
export interface Periode {
  readonly van: Datum;
  readonly tot: Datum | null;
}

/** What ties people and schools to one pupil. */
export interface Relaties {
  readonly leerling: string;
  readonly gezag: readonly (Periode & { readonly persoon: string; readonly soort: string })[];
  readonly scholen: readonly (Periode & { readonly vestiging: string })[];
  readonly inschrijvingen: readonly (Periode & { readonly vestiging: string; readonly groep: string })[];
  /** AAN-12: which schools may reuse what other schools wrote. */
  readonly delingen: readonly (Periode & { readonly vestiging: string })[];
  readonly noodtoegang: readonly { readonly persoon: string; readonly vestiging: string; readonly dag: Datum }[];
}

export const loopt = ({ van, tot }: Periode, dag: Datum): boolean => van <= dag && (tot === null || tot > dag);
export const isSchool = ({ rol }: Actor): boolean => rol === 'ib' || rol === 'schoolleider';
/** Whether this row is of the organisation for which the actor works. */
export const isEigen = (actor: Actor, vestiging: string | null): boolean =>
  vestiging !== null && vestiging === actor.organisatie;

/** DOS-2: a parent or guardian with gezag on this day. */
export function heeftGezagOp(actor: Actor, { gezag }: Relaties, dag: Datum): boolean {
  return gezag.some((rij) => rij.persoon === actor.persoon && rij.soort !== 'ouder_zonder_gezag' && loopt(rij, dag));
}

/** DOS-6: the school of the actor may work with this dossier on this day. */
export function isBetrokkenOp(actor: Actor, { scholen }: Relaties, dag: Datum): boolean {
  return scholen.some((rij) => isEigen(actor, rij.vestiging) && loopt(rij, dag));
}

/** AAN-12: parents let the school of the actor read what other schools wrote. */
export function isGedeeldOp(actor: Actor, { delingen }: Relaties, dag: Datum): boolean {
  return delingen.some((rij) => isEigen(actor, rij.vestiging) && loopt(rij, dag));
}

/** The pupil sits in the group of the acting teacher on this day. */
export function zitInGroepOp(actor: Actor, { inschrijvingen }: Relaties, dag: Datum): boolean {
  return inschrijvingen.some((rij) => isEigen(actor, rij.vestiging) && rij.groep === actor.groep && loopt(rij, dag));
}

/** The acting teacher opened this dossier on this day, with a reason. */
export function heeftNoodtoegangOp(actor: Actor, { noodtoegang }: Relaties, dag: Datum): boolean {
  return noodtoegang.some((rij) => rij.persoon === actor.persoon && isEigen(actor, rij.vestiging) && rij.dag === dag);
}

export const ja = (zin: string, bron: Bron = DOSSIERBRON.noodzaak): Uitkomst<string> => mag(zin, bron);
export const nee = (code: string, zin: string, bron: Bron = DOSSIERBRON.noodzaak): Uitkomst<string> =>
  magNiet({ code, zin, bron });
/** Everybody whose work has nothing to do with the dossier of one pupil. */
export const ANDER = nee(
  'geen-relatie',
  'Een dossier is voor de ouders met gezag, de leerling en de scholen die erbij betrokken zijn.',
);
/** Opmaat itself, in a task or upon an event. */
export const OPMAAT = ja('Opmaat zelf heeft dit nodig om termijnen te bewaken en gevolgen vast te leggen.');
