/** The kinds of school that the rules of the plan know. */
export type Schoolsoort = 'BO' | 'SBO' | 'SO' | 'VSO' | 'VO' | 'PRO';

/** Only the law for secondary education holds here. */
export function isVoortgezet(soorten: readonly Schoolsoort[]): boolean {
  return soorten.length > 0 && soorten.every((soort) => soort === 'VO' || soort === 'PRO');
}

/** A school for special or secondary special education. */
export function isSpeciaal(soorten: readonly Schoolsoort[]): boolean {
  return soorten.length > 0 && soorten.every((soort) => soort === 'SO' || soort === 'VSO');
}

/**
 * OPP-1 · Whether every pupil of this school has a plan: special primary and special schools, and practical training (WPO 40a lid 1,
 * WEC 41a lid 1, WVO 26 lid 1). A school of more kinds counts as such when all of them are.
 */
export function isAltijdNodig(soorten: readonly Schoolsoort[]): boolean {
  return soorten.length > 0 && soorten.every((soort) => soort !== 'BO' && soort !== 'VO');
}

/** The kinds as they stand in the register of schools, without what the rules do not know. */
export function leesSoorten(soorten: readonly string[]): Schoolsoort[] {
  const bekend: readonly string[] = ['BO', 'SBO', 'SO', 'VSO', 'VO', 'PRO'];
  return soorten.filter((soort): soort is Schoolsoort => bekend.includes(soort));
}
