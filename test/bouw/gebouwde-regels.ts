/** Families of rules that Opmaat knows by number, and how many each has. A title with another number is a typing error. */
export const REGELFAMILIES = {
  AAN: 14,
  BEH: 8,
  SOP: 4,
  MAT: 7,
  OPP: 9,
  ARR: 6,
  TLV: 11,
  VER: 6,
  OVG: 3,
  OVL: 2,
  GES: 3,
  TOE: 7,
  UIT: 5,
  BEK: 8,
  JPL: 4,
  INZ: 6,
  OND: 4,
  STP: 2,
} as const;

/** The rules that this version carries out: each has its place in the rules (or, for storage, in the server) and a test. */
export const GEBOUWDE_REGELS: readonly string[] = [
  ...reeks('AAN', 1, 10),
  ...reeks('AAN', 12, 14),
  'BEH-1',
  'BEH-2',
  'BEH-3',
  'BEH-5',
  'BEH-6',
  'BEH-7',
  ...reeks('SOP', 1, 3),
  ...reeks('MAT', 1, 6),
  ...reeks('TOE', 1, 7),
  ...reeks('OPP', 1, 9),
  ...reeks('ARR', 1, 6),
  ...reeks('TLV', 1, 11),
  ...reeks('GES', 1, 3),
  'OND-1',
  'BEK-1',
];

function reeks(familie: string, van: number, tot: number): string[] {
  return Array.from({ length: tot - van + 1 }, (_, i) => `${familie}-${van + i}`);
}
