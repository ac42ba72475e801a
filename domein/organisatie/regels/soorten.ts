/** The kinds of school that the rules know. */
export const SCHOOLSOORTEN = ['BO', 'SBO', 'SO', 'VSO', 'VO', 'PRO'] as const;
export type Schoolsoort = (typeof SCHOOLSOORTEN)[number];

/** Each kind as published, with what it is for the rules. VBO is the old name of vmbo; a BRUGJAAR is the first year of VO. */
const GEPUBLICEERD: Readonly<Record<string, readonly Schoolsoort[]>> = {
  BO: ['BO'],
  SBO: ['SBO'],
  SO: ['SO'],
  VSO: ['VSO'],
  '(V)SO': ['SO', 'VSO'],
  PRO: ['PRO'],
  VO: ['VO'],
  BRUGJAAR: ['VO'],
  VBO: ['VO'],
  VMBO: ['VO'],
  MAVO: ['VO'],
  HAVO: ['VO'],
  VWO: ['VO'],
};

/** ORG-3 · The kinds in a published text such as `VBO/MAVO/PRO`, in fixed order. Undefined when a part is unknown. */
export function leesSoorten(gepubliceerd: string): readonly Schoolsoort[] | undefined {
  const delen = gepubliceerd
    .toUpperCase()
    .split('/')
    .map((deel) => (Object.hasOwn(GEPUBLICEERD, deel) ? GEPUBLICEERD[deel] : undefined));
  if (delen.includes(undefined)) return undefined;
  return SCHOOLSOORTEN.filter((soort) => delen.some((deel) => deel?.includes(soort)));
}

/** ORG-5 · In which sectors a school of these kinds belongs to an SWV. VSO counts as VO. */
export function sectorenVan(soorten: readonly Schoolsoort[]): { readonly po: boolean; readonly vo: boolean } {
  return {
    po: soorten.some((soort) => soort === 'BO' || soort === 'SBO' || soort === 'SO'),
    vo: soorten.some((soort) => soort === 'VSO' || soort === 'VO' || soort === 'PRO'),
  };
}
