declare const centenMerk: unique symbol;

/** An amount of money in whole euro cents (BEK-1). */
export type Centen = number & { readonly [centenMerk]: true };

/** A whole number as an amount in cents; throws a RangeError in Dutch for anything else. */
export function centen(aantal: number): Centen {
  if (!Number.isSafeInteger(aantal)) throw new RangeError(`${aantal} is geen bedrag in hele centen.`);
  // Adding 0 turns -0 into 0, so that equal amounts are equal in every comparison.
  return (aantal + 0) as Centen;
}

/** An amount as people read it: `€ 1.234,56`, negative `€ -1.234,56`. */
export function schrijfBedrag(bedrag: Centen): string {
  const zonderTeken = Math.abs(bedrag);
  const euros = String(Math.floor(zonderTeken / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  const rest = String(zonderTeken % 100).padStart(2, '0');
  return `€ ${bedrag < 0 ? '-' : ''}${euros},${rest}`;
}

/**
 * BEK-1 · divides an amount by weights so that the parts add up to it exactly (largest remainder). Equal remainders: the
 * first in the list gets the cent. Weight 0 gets nothing. A negative total is divided as its opposite, with the sign put
 * back, so a correction undoes a division to the cent.
 * Weights are whole numbers from 0 (write 7,5% as 75 of 1000), because only those divide without rounding.
 * Throws a RangeError for other weights, and when there is something to divide but no weight above 0.
 */
export function verdelen(totaal: Centen, gewichten: readonly number[]): readonly Centen[] {
  if (!gewichten.every((g) => Number.isSafeInteger(g) && g >= 0)) {
    throw new RangeError('Een gewicht om te verdelen is een heel getal vanaf 0.');
  }
  const som = gewichten.reduce((opgeteld, g) => opgeteld + BigInt(g), 0n);
  if (som === 0n) {
    if (totaal !== 0) throw new RangeError('Er is een bedrag om te verdelen, maar niemand heeft een gewicht boven 0.');
    return gewichten.map(() => centen(0));
  }
  const bedrag = BigInt(Math.abs(totaal));
  const delen = gewichten.map((g, plaats) => {
    const product = bedrag * BigInt(g);
    return { plaats, heel: product / som, rest: product % som };
  });
  const over = bedrag - delen.reduce((opgeteld, d) => opgeteld + d.heel, 0n);
  const volgorde = delen.toSorted((a, b) => (a.rest === b.rest ? a.plaats - b.plaats : a.rest > b.rest ? -1 : 1));
  const krijgtCent = new Set(volgorde.slice(0, Number(over)).map((d) => d.plaats));
  const teken = totaal < 0 ? -1 : 1;
  return delen.map((d) => centen(teken * (Number(d.heel) + (krijgtCent.has(d.plaats) ? 1 : 0))));
}
