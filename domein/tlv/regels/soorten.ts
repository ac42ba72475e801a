/** TLV-4 · What can be asked of an SWV. LWOO is an `aanwijzing`, the others a toelaatbaarheidsverklaring. */
export const TLV_SOORTEN = ['SBO', 'SO', 'VSO', 'PRO', 'LWOO'] as const;
export type TlvSoort = (typeof TLV_SOORTEN)[number];

interface Soortregel {
  readonly naam: string;
  /** The sector of the SWV that decides. */
  readonly sector: 'PO' | 'VO';
  readonly metCategorie: boolean;
  /** Where it is valid: in the SWV that gave it, or in the country. */
  readonly geldigIn: 'samenwerkingsverband' | 'land';
  readonly document: 'toelaatbaarheidsverklaring' | 'aanwijzing';
}

export const TLV_SOORT = {
  SBO: {
    naam: 'speciaal basisonderwijs (sbo)',
    sector: 'PO',
    metCategorie: false,
    geldigIn: 'samenwerkingsverband',
    document: 'toelaatbaarheidsverklaring',
  },
  SO: {
    naam: 'speciaal onderwijs (so)',
    sector: 'PO',
    metCategorie: true,
    geldigIn: 'land',
    document: 'toelaatbaarheidsverklaring',
  },
  VSO: {
    naam: 'voortgezet speciaal onderwijs (vso)',
    sector: 'VO',
    metCategorie: true,
    geldigIn: 'land',
    document: 'toelaatbaarheidsverklaring',
  },
  PRO: {
    naam: 'praktijkonderwijs (pro)',
    sector: 'VO',
    metCategorie: false,
    geldigIn: 'land',
    document: 'toelaatbaarheidsverklaring',
  },
  LWOO: {
    naam: 'leerwegondersteunend onderwijs (lwoo)',
    sector: 'VO',
    metCategorie: false,
    geldigIn: 'land',
    document: 'aanwijzing',
  },
} as const satisfies Record<TlvSoort, Soortregel>;

/** Category of SO and VSO by the support that is needed. */
export const CATEGORIEN = { 1: 'laag', 2: 'midden', 3: 'hoog' } as const;
export type TlvCategorie = keyof typeof CATEGORIEN;

/** The name of a kind with its category: `voortgezet speciaal onderwijs (vso), categorie 2 midden`. */
export function schrijfSoort(soort: TlvSoort, categorie: number | null): string {
  const { naam } = TLV_SOORT[soort];
  return categorie === null ? naam : `${naam}, categorie ${categorie} ${CATEGORIEN[categorie as TlvCategorie]}`;
}
