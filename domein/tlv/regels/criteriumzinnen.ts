import { type Achterstand, opTweeDomeinen, schrijfAchterstand } from './achterstand.ts';
import type { Leerdomein, TlvScores } from './inhoud.ts';

export const DOMEINNAAM = {
  inzichtelijk_rekenen: 'inzichtelijk rekenen',
  begrijpend_lezen: 'begrijpend lezen',
  technisch_lezen: 'technisch lezen',
  spellen: 'spellen',
} as const satisfies Record<Leerdomein, string>;

/** The IQ against its boundaries, in one sentence. */
export function beschrijfIq(iq: TlvScores['iq'], [laagste, hoogste]: readonly [number, number]): string {
  const eis = `Gevraagd is een IQ van ${laagste} tot en met ${hoogste}.`;
  return iq === null ? `${eis} Er is nog geen IQ ingevuld.` : `${eis} De uitslag is ${iq.waarde} (${iq.test}).`;
}

/** The lags against what is asked, in plain sentences. */
export function beschrijfAchterstand(
  achterstanden: readonly Achterstand[],
  eis: string,
  isZoVer: (achterstand: Achterstand) => boolean,
): string {
  const gevraagd = `Gevraagd is een leerachterstand ${eis} op twee domeinen, waarvan één inzichtelijk rekenen of begrijpend lezen.`;
  if (achterstanden.length === 0) return `${gevraagd} Er zijn nog geen toetsen ingevuld.`;
  const gemeten = achterstanden
    .map((een) => `${DOMEINNAAM[een.domein]} ${schrijfAchterstand(een)} (${een.maanden} van ${een.dl} maanden)`)
    .join(', ');
  const aantal = achterstanden.filter(isZoVer).length;
  const slot =
    aantal >= 2 && !opTweeDomeinen(achterstanden, isZoVer) ? ' Rekenen of begrijpend lezen is er niet bij.' : '';
  return `${gevraagd} Gemeten: ${gemeten}.${slot}`;
}
