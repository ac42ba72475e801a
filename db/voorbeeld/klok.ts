import { type Datum, datumInNederland, plusDagen, weekdag } from '../../kern/tijd/datum.ts';
import type { Toeval } from './toeval.ts';

const EERSTE_MINUUT = 8 * 60;
const LAATSTE_MINUUT = 17 * 60 + 30;
const ZATERDAG = 5;

const middernachten = new Map<Datum, number>();

/** Epoch ms of midnight in the Netherlands at the begin of this day. */
export function middernacht(dag: Datum): number {
  let ms = middernachten.get(dag);
  if (ms === undefined) {
    // Half past ten in the evening UTC is the next day in summer time only.
    const isZomertijd = datumInNederland(`${dag}T22:30:00Z`) !== dag;
    ms = Date.parse(`${dag}T00:00:00Z`) - (isZomertijd ? 2 : 1) * 3_600_000;
    middernachten.set(dag, ms);
  }
  return ms;
}

/** A moment on this day between eight and half past five, in epoch ms. */
export function kantooruur(dag: Datum, toeval: Toeval): number {
  const minuut = toeval.tussen(EERSTE_MINUUT, LAATSTE_MINUUT - 1);
  return middernacht(dag) + minuut * 60_000 + toeval.tussen(0, 59_999);
}

/** An epoch ms as an ISO instant in UTC. */
export function moment(ms: number): string {
  return new Date(ms).toISOString();
}

/** This day, or the Friday before when it is in a weekend: schools work from Monday to Friday. */
export function werkdag(dag: Datum): Datum {
  const dagVanWeek = weekdag(dag);
  return dagVanWeek < ZATERDAG ? dag : plusDagen(dag, ZATERDAG - 1 - dagVanWeek);
}
