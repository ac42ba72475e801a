/** What one benchmark found: how large its subject was, its figures, and the figures against its yardstick. */
export interface Uitkomst {
  readonly bench: string;
  readonly grootte: Readonly<Record<string, number>>;
  readonly waarden: Readonly<Record<string, number>>;
  readonly verhouding: Readonly<Record<string, number>>;
}

/** The middle one of these numbers, or the mean of the middle two. Throws when there are none. */
export function mediaan(getallen: readonly number[]): number {
  const opVolgorde = [...getallen].sort((a, b) => a - b);
  const midden = opVolgorde.length / 2;
  const hoog = opVolgorde[Math.floor(midden)];
  const laag = opVolgorde[Math.ceil(midden) - 1];
  if (hoog === undefined || laag === undefined) throw new RangeError('Van niets is er geen mediaan.');
  return (laag + hoog) / 2;
}
