import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto';

/** A link that nobody can guess, and the code that goes with it by another road. What is kept opens nothing by itself. */
export interface Geheim {
  /** In the link: 32 random bytes. */
  readonly sleutel: string;
  /** Eight digits, for the telephone. */
  readonly code: string;
  readonly sleutelhash: Buffer;
  readonly codehash: Buffer;
}

export function maakGeheim(): Geheim {
  const sleutel = randomBytes(32).toString('base64url');
  const code = String(randomInt(100_000_000)).padStart(8, '0');
  return { sleutel, code, ...hash(sleutel, code) };
}

/**
 * How link and code are compared with what is kept. The code is hashed with the key of the link, which is kept nowhere: who has the
 * table cannot try out all hundred million codes.
 */
export function hash(sleutel: string, code: string): { readonly sleutelhash: Buffer; readonly codehash: Buffer } {
  return {
    sleutelhash: createHash('sha256').update(sleutel).digest(),
    codehash: createHmac('sha256', sleutel).update(code.replaceAll(/[\s-]/g, '')).digest(),
  };
}
