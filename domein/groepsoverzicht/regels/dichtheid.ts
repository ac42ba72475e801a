/**
 * How closely the page must be printed to stay one A4: `ruim`, `vol` (smaller, without explanations), `dicht` (smaller still, the first three of
 * everything), `heel-dicht` (the first two, on two lines each), `heel-vol` (the first two, on one line each).
 */
export const DICHTHEDEN = ['ruim', 'vol', 'dicht', 'heel-dicht', 'heel-vol'] as const;
export type Dichtheid = (typeof DICHTHEDEN)[number];

/** Characters that fit on one landscape A4, measured in a browser with texts as schools write them. */
const RUIMTE = { ruim: 3_600, vol: 6_000, dicht: 8_000, 'heel-dicht': 11_000 } as const;
/** What a line break and a heading take, in characters. */
const PER_REGEL = 22;

/** BEH-7 · Chooses how closely to print, by how much there is to read. */
export function kiesDichtheid(regels: readonly string[]): Dichtheid {
  const nodig = regels.reduce((som, regel) => som + regel.length + PER_REGEL, 0);
  if (nodig <= RUIMTE.ruim) return 'ruim';
  if (nodig <= RUIMTE.vol) return 'vol';
  if (nodig <= RUIMTE.dicht) return 'dicht';
  return nodig <= RUIMTE['heel-dicht'] ? 'heel-dicht' : 'heel-vol';
}
