import type { Datum } from '../../../kern/tijd/datum.ts';

/** Who decides about a consent today: the pupil from 16, before that each parent or guardian with gezag. */
export interface Beslisser {
  readonly persoon: string;
  readonly naam: string;
  readonly als: 'ouder' | 'leerling';
  /** Since when this person decides. */
  readonly sinds: Datum;
}

export const ANTWOORDEN = ['gegeven', 'geweigerd', 'ingetrokken'] as const;
export type Antwoordsoort = (typeof ANTWOORDEN)[number];

/** One answer. Those of one consent stand in the order in which they came in; the last of a person counts. */
export interface Antwoord {
  readonly persoon: string;
  readonly antwoord: Antwoordsoort;
  readonly dag: Datum;
  /** False for what a pupil under 16 thinks of it. */
  readonly telt: boolean;
}

/** A consent as it was asked. */
export interface Gevraagd {
  readonly gevraagdDag: Datum;
  /** First day on which it no longer holds. */
  readonly geldigTot: Datum;
  readonly vervallenOp: Datum | null;
  readonly allenNodig: boolean;
}

export const STANDEN = [
  'gevraagd',
  'gegeven',
  'geweigerd',
  'ouders_verschillen',
  'ingetrokken',
  'verlopen',
  'vervallen',
  'wacht_op_nieuwe_beslisser',
  'niemand_beslist',
] as const;
export type Standsoort = (typeof STANDEN)[number];

/** Where a consent stands, with who said what among those who decide. */
export interface Stand {
  readonly soort: Standsoort;
  readonly voor: readonly Beslisser[];
  readonly tegen: readonly Beslisser[];
  /** Those who decide and did not answer yet. */
  readonly open: readonly Beslisser[];
}

/** The answer of each person that counts: the last one, opinions left out. */
export function laatsteAntwoord(antwoorden: readonly Antwoord[], persoon: string): Antwoord | undefined {
  return antwoorden.findLast((antwoord) => antwoord.persoon === persoon && antwoord.telt);
}

/**
 * TOE-1: where a consent stands on a day. Only who decides on that day counts, so a change of gezag changes the standing by itself. It
 * holds (`gegeven`) as long as nobody is against and enough have said yes. toestemming_geldig() in the database says the same.
 */
export function berekenStand(
  gevraagd: Gevraagd,
  antwoorden: readonly Antwoord[],
  beslissers: readonly Beslisser[],
  vandaag: Datum,
): Stand {
  const zei = (beslisser: Beslisser) => laatsteAntwoord(antwoorden, beslisser.persoon)?.antwoord;
  const voor = beslissers.filter((beslisser) => zei(beslisser) === 'gegeven');
  const open = beslissers.filter((beslisser) => zei(beslisser) === undefined);
  const tegen = beslissers.filter((beslisser) => !voor.includes(beslisser) && !open.includes(beslisser));
  const delen = { voor, tegen, open };
  if (gevraagd.vervallenOp !== null && gevraagd.vervallenOp <= vandaag) return { soort: 'vervallen', ...delen };
  if (gevraagd.geldigTot <= vandaag) return { soort: 'verlopen', ...delen };
  if (beslissers.length === 0) return { soort: 'niemand_beslist', ...delen };
  if (tegen.length > 0 && voor.length > 0) return { soort: 'ouders_verschillen', ...delen };
  if (tegen.length > 0)
    return { soort: tegen.some((wie) => zei(wie) === 'ingetrokken') ? 'ingetrokken' : 'geweigerd', ...delen };
  if (voor.length > 0 && (open.length === 0 || !gevraagd.allenNodig)) return { soort: 'gegeven', ...delen };
  return {
    soort: isBeslissingVeranderd(gevraagd, antwoorden, beslissers, open) ? 'wacht_op_nieuwe_beslisser' : 'gevraagd',
    ...delen,
  };
}

/** Whether somebody may use this consent. */
export function isGeldig({ soort }: Pick<Stand, 'soort'>): boolean {
  return soort === 'gegeven';
}

/** Whether an answer is still to come: the question runs and somebody who decides was not heard. */
export function isOpen({ soort, open }: Stand): boolean {
  return soort !== 'vervallen' && soort !== 'verlopen' && open.length > 0;
}

/** Who decides is no longer who was asked: somebody came after the question, or who said yes decides no longer. */
function isBeslissingVeranderd(
  { gevraagdDag }: Gevraagd,
  antwoorden: readonly Antwoord[],
  beslissers: readonly Beslisser[],
  open: readonly Beslisser[],
): boolean {
  return (
    open.some(({ sinds }) => sinds > gevraagdDag) ||
    antwoorden.some(
      ({ persoon, antwoord, telt }) =>
        telt &&
        antwoord === 'gegeven' &&
        laatsteAntwoord(antwoorden, persoon)?.antwoord === 'gegeven' &&
        !beslissers.some((beslisser) => beslisser.persoon === persoon),
    )
  );
}
