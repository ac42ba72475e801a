import { type Datum, isNa, isVoor } from '../../../kern/tijd/datum.ts';
import { mag, magNiet, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { TLV_SOORT, type TlvSoort } from '../../tlv/regels/soorten.ts';

/** A declaration as it was issued. */
export interface Verklaring {
  readonly soort: TlvSoort;
  readonly swv: string;
  readonly van: Datum;
  /** Last day, included. */
  readonly tot: Datum;
  readonly ingetrokkenOp: Datum | null;
  /** After objection another decision took its place. */
  readonly vervangen: boolean;
}

/** The school that asks: the kinds of education it has, and its SWV per sector. */
export interface VragendeSchool {
  readonly soorten: readonly string[];
  readonly swvPo: string | null;
  readonly swvVo: string | null;
}

const BRON = bron('TLV-10', 'WEC-40-14');

/** The kind of school where a declaration is used: an aanwijzing for LWOO at a school for VO. */
export function schoolsoortVoor(soort: TlvSoort): string {
  return soort === 'LWOO' ? 'VO' : soort;
}

/**
 * TLV-5, TLV-10 · Whether a school can admit a pupil on this declaration on a day: it runs, for a kind of education that the school has,
 * and for SBO within the SWV that issued it. One that begins later is for that day.
 */
export function isGeldigVoor(verklaring: Verklaring, school: VragendeSchool, dag: Datum): Uitkomst<Verklaring> {
  const { soort, swv, tot, ingetrokkenOp, vervangen } = verklaring;
  if (vervangen)
    return nee(
      'vervangen',
      'Deze verklaring is na bezwaar vervangen door een nieuw besluit. Vraag de ouders om het nieuwe nummer.',
    );
  if (ingetrokkenOp !== null) return nee('ingetrokken', 'Deze verklaring is ingetrokken en geldt niet meer.');
  if (isNa(dag, tot))
    return nee('verlopen', 'Deze verklaring is verlopen. De school waar de leerling zit, kan een nieuwe aanvragen.');
  if (!school.soorten.includes(schoolsoortVoor(soort)))
    return nee('andere-soort', `Deze verklaring is voor ${TLV_SOORT[soort].naam}. Uw school heeft dat onderwijs niet.`);
  const eigen = TLV_SOORT[soort].sector === 'PO' ? school.swvPo : school.swvVo;
  if (TLV_SOORT[soort].geldigIn === 'samenwerkingsverband' && eigen !== swv)
    return nee(
      'ander-samenwerkingsverband',
      'Een verklaring voor het speciaal basisonderwijs geldt alleen binnen het samenwerkingsverband dat haar gaf.',
    );
  return mag(verklaring, BRON);
}

/** Whether it has begun on this day. */
export function isBegonnen({ van }: Pick<Verklaring, 'van'>, dag: Datum): boolean {
  return !isVoor(dag, van);
}

function nee(code: string, zin: string) {
  return magNiet({ code, zin, bron: BRON });
}
