import { createHash, randomBytes, randomInt, type ScryptOptions, scrypt } from 'node:crypto';

/** A page that opens without an account needs two things by two roads: the key in the link (mail) and a code (telephone). */

/** The key in a link: 32 random bytes, base64url, 43 characters. Only its hash is stored. */
export function maakSleutel(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a link's key: SHA-256, enough because the key itself cannot be guessed. */
export function hashSleutel(sleutel: string): Buffer {
  return createHash('sha256').update(sleutel).digest();
}

/** A code of eight digits that somebody reads aloud over the telephone; shown once, never stored. */
export function maakCode(): string {
  return String(randomInt(100_000_000)).padStart(8, '0');
}

// Eight digits can be tried one by one by who holds a copy of the database; scrypt makes each try cost time and memory.
const KOSTEN: ScryptOptions = { N: 16_384, r: 8, p: 1 };

/**
 * What the database keeps of a code: scrypt, salted with the key of its own link, so that the same code at two links has
 * two hashes and the hash can be computed before the row is known (an unknown link takes as long as a known one).
 * Blanks, dots and dashes that people add when they copy a code do not count.
 */
export function hashCode(code: string, sleutel: string): Promise<Buffer> {
  const cijfers = code.replace(/[\s.-]/g, '');
  return new Promise((klaar, mislukt) => {
    scrypt(cijfers, sleutel, 32, KOSTEN, (fout, hash) => (fout ? mislukt(fout) : klaar(hash)));
  });
}
