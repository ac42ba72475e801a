/** The regie of a municipality over care information: its Centrum voor Jeugd en Gezin (CJG) or what came after it. */
export interface Regie {
  readonly gemeente: string;
  readonly naam: string;
  readonly email: string;
  readonly telefoon: string;
}

/** What an SWV agreed: with these municipalities care information goes through their regie; false: the school asks directly. */
export type Zorgregie = false | readonly Regie[];

/** AAN-14 · instelbaar per SWV, with its place in the ondersteuningsplan. */
export const ZORG_VIA_REGIE: { readonly sleutel: string; readonly standaard: Zorgregie } = {
  sleutel: 'omgeving.zorg_via_regie',
  standaard: false,
};

const ZORGSOORTEN: readonly string[] = ['jgz', 'huisarts', 'jeugdhulp', 'maatschappelijk_werk'];

/** AAN-14: through whom a question to this kind of party goes in this municipality; undefined: straight to the party. */
export function regieVoor(zorgregie: Zorgregie, soort: string, gemeente: string | undefined): Regie | undefined {
  if (zorgregie === false || gemeente === undefined || !ZORGSOORTEN.includes(soort)) return undefined;
  return zorgregie.find((regie) => regie.gemeente === gemeente);
}
