import { type TSchema, Type } from 'typebox';
import type { Datum } from '../kern/tijd/datum.ts';

/** The shapes that every contract uses. A contract adds its own; nothing here belongs to one capability. */

/** A plain date, `2026-12-31`. */
export const DatumVorm = Type.Unsafe<Datum>(Type.String({ format: 'date', description: 'Datum zonder tijdzone' }));
/** An instant in UTC, `2026-12-31T10:00:00.000Z`. */
export const MomentVorm = Type.String({ format: 'date-time' });
/** A UUIDv7. */
export const IdVorm = Type.String({ format: 'uuid' });
/** BRIN + location number, `00AA00`. */
export const VestigingscodeVorm = Type.String({ pattern: '^[0-9]{2}[A-Z]{2}[0-9A-Z]{2}$' });
/** Text that a person typed: bounded, no control characters but line breaks and tabs. */
export const TekstVorm = (langste: number, kortste = 0) =>
  Type.String({
    minLength: kortste,
    maxLength: langste,
    pattern: '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f]*$',
  });
/** One line of text that must hold something other than blanks. */
export const RegelVorm = (langste: number) =>
  Type.String({
    minLength: 1,
    maxLength: langste,
    pattern: '^[^\\u0000-\\u001f]*[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$',
  });
/** The number of the last change that the sender saw; an older one than stands is a conflict (409). */
export const VolgnummerVorm = Type.Integer({
  minimum: 1,
  maximum: 2_147_483_647,
  description: 'Volgnummer van de laatste wijziging die u zag',
});

/** One of these words. */
export const KeuzeVorm = <const W extends string>(waarden: readonly W[]) =>
  Type.Unsafe<W>(Type.String({ enum: [...waarden] }));
/** This, or null: there is none, or the reader may not know it. */
export const OfNietsVorm = <const T extends TSchema>(vorm: T) => Type.Union([vorm, Type.Null()]);

export const IdPad = Type.Object({ id: IdVorm });
export const LeerlingPad = Type.Object({ leerling: IdVorm });
export const VestigingPad = Type.Object({ vestiging: VestigingscodeVorm });

export const BronVorm = Type.Object({ regel: Type.String(), artikel: Type.String() });
export const RedenVorm = Type.Object({
  code: Type.String(),
  zin: Type.String(),
  bron: BronVorm,
  veld: Type.Optional(Type.String()),
});

/** A running or ended term as screens show it. */
export const TermijnVorm = Type.Object({
  soort: Type.String(),
  naam: Type.String(),
  start: DatumVorm,
  laatsteDag: DatumVorm,
  wettelijkeLaatsteDag: DatumVorm,
  verschovenOm: Type.Optional(Type.String()),
  bron: BronVorm,
  bijVerstrijken: Type.String(),
  wie: Type.String(),
});

/** An answer that only says that it was done. */
export const GedaanVorm = Type.Object({ gedaan: Type.Literal(true) });

/** An object that takes exactly these fields: an unknown one is refused, never stored by accident. */
export function invoer<const P extends Parameters<typeof Type.Object>[0]>(velden: P) {
  return Type.Object(velden, { additionalProperties: false });
}
