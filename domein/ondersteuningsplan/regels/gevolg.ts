/** What is counted for a preview; the names are those of the SQL function plan_geraakt. */
export type Telling =
  | 'tlv_lopend'
  | 'lwoo_lopend'
  | 'tlv_geldig'
  | 'arrangement_lopend'
  | 'arrangement_actief'
  | 'opp_lopend'
  | 'sop_geldig';

/** How a new value takes effect, and whom it touches or leaves as they are. */
export interface Gevolg {
  /** From when to whom, one or two sentences. */
  readonly zin: string;
  readonly tellingen: readonly {
    readonly wat: Telling;
    /** Which value these keep or get. */
    readonly krijgt: 'oude' | 'nieuwe';
    readonly een: string;
    readonly meer: string;
  }[];
}

const OPEN_TLV = { wat: 'tlv_lopend', een: 'lopende aanvraag', meer: 'lopende aanvragen' } as const;
const GELDIGE_TLV = {
  wat: 'tlv_geldig',
  een: 'verklaring die dan geldt',
  meer: 'verklaringen die dan gelden',
} as const;
const OPEN_LWOO = { wat: 'lwoo_lopend', een: 'lopende aanvraag', meer: 'lopende aanvragen' } as const;
const BIJ_BESLUIT: Gevolg = {
  zin: 'Geldt voor besluiten vanaf die dag. Een besluit dat er al is, verandert niet.',
  tellingen: [
    { ...GELDIGE_TLV, krijgt: 'oude' },
    { ...OPEN_TLV, krijgt: 'nieuwe' },
  ],
};
const LWOO: Gevolg = {
  zin: 'Geldt voor aanvragen die scholen vanaf die dag indienen. Een aanvraag die al binnen is, houdt haar criteria.',
  tellingen: [{ ...OPEN_LWOO, krijgt: 'oude' }],
};

/** OND-1 · By setting: what a change means for what runs already. */
const GEVOLGEN: Readonly<Record<string, Gevolg>> = {
  'sop-geldigheid-jaren': {
    zin: 'Geldt voor profielen die vanaf die dag worden vastgesteld. Een profiel dat er al is, houdt zijn einddatum.',
    tellingen: [{ wat: 'sop_geldig', krijgt: 'oude', een: 'vastgesteld profiel', meer: 'vastgestelde profielen' }],
  },
  'opp.evaluaties': {
    zin: 'Geldt voor de evaluaties die vanaf die dag worden gepland.',
    tellingen: [
      { wat: 'opp_lopend', krijgt: 'nieuwe', een: 'ontwikkelingsperspectief', meer: 'ontwikkelingsperspectieven' },
    ],
  },
  'arrangement.modellen': {
    zin: 'Geldt voor arrangementen die vanaf die dag beginnen of worden aangevraagd. Wat al loopt, gaat door.',
    tellingen: [
      {
        wat: 'arrangement_actief',
        krijgt: 'oude',
        een: 'arrangement dat dan loopt',
        meer: 'arrangementen die dan lopen',
      },
      { wat: 'arrangement_lopend', krijgt: 'oude', een: 'lopende aanvraag', meer: 'lopende aanvragen' },
    ],
  },
  'arrangement.beslistermijn': {
    zin: 'Geldt voor aanvragen die vanaf die dag binnenkomen. Een aanvraag die al binnen is, houdt haar termijn.',
    tellingen: [{ wat: 'arrangement_lopend', krijgt: 'oude', een: 'lopende aanvraag', meer: 'lopende aanvragen' }],
  },
  'arrangement.criteria': {
    zin: 'Geldt voor aanvragen die vanaf die dag binnenkomen. Een aanvraag die al binnen is, houdt haar criteria.',
    tellingen: [{ wat: 'arrangement_lopend', krijgt: 'oude', een: 'lopende aanvraag', meer: 'lopende aanvragen' }],
  },
  'tlv.beslistermijn': {
    zin: 'Geldt voor aanvragen die vanaf die dag binnenkomen. Een aanvraag die al binnen is, houdt haar termijn.',
    tellingen: [{ ...OPEN_TLV, krijgt: 'oude' }],
  },
  'tlv.geldigheid': BIJ_BESLUIT,
  'tlv.hele-schoolperiode': BIJ_BESLUIT,
  'tlv.terugkeer': BIJ_BESLUIT,
  'tlv.tarieven': {
    zin: 'Geldt voor de verwachte kosten in het register vanaf die dag, ook van verklaringen die al lopen.',
    tellingen: [{ ...GELDIGE_TLV, krijgt: 'nieuwe' }],
  },
  'lwoo.opting-out': LWOO,
  'lwoo.criteria': LWOO,
  'bezwaar.commissie': {
    zin: 'Staat in elke brief die vanaf die dag wordt gemaakt. Brieven die er al zijn, veranderen niet.',
    tellingen: [],
  },
  'swv-contact': {
    zin: 'Staat vanaf die dag op de openbare pagina van elke school in uw gebied, en bij elk verschil van mening.',
    tellingen: [],
  },
};

/** How a change of this setting takes effect. */
export function gevolgVan(sleutel: string): Gevolg {
  return GEVOLGEN[sleutel] ?? { zin: 'Geldt vanaf die dag.', tellingen: [] };
}

/**
 * A count for the eyes of an SWV, in words: what is fewer than five is never said exactly, so that nobody can be recognised in it
 * (INZ-3). `een` and `meer` are what is counted, in singular and plural.
 */
export function schrijfAantal(aantal: number, een: string, meer: string): string {
  if (aantal === 0) return `Geen ${meer}`;
  return aantal < 5 ? `Minder dan 5 ${meer}` : `${aantal} ${aantal === 1 ? een : meer}`;
}

/** The lines of the preview about who keeps the old value and who gets the new one. */
export function schrijfGevolgen(
  sleutel: string,
  aantallen: Readonly<Partial<Record<Telling, number>>>,
): readonly { readonly krijgt: 'oude' | 'nieuwe'; readonly zin: string }[] {
  return gevolgVan(sleutel).tellingen.map(({ wat, krijgt, een, meer }) => ({
    krijgt,
    zin: schrijfAantal(aantallen[wat] ?? 0, een, meer),
  }));
}
