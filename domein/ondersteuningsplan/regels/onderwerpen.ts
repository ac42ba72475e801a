import {
  ARRANGEMENT_BESLISTERMIJN,
  ARRANGEMENT_CRITERIA,
  ARRANGEMENT_MODELLEN,
  BEZWAARCOMMISSIE,
  INSTELLINGEN,
  type Instelling,
  LWOO_CRITERIA,
  LWOO_OPTING_OUT,
  OPP_EVALUATIES,
  SOP_GELDIGHEID,
  SWV_CONTACT,
  TLV_BESLISTERMIJN,
  TLV_GELDIGHEID,
  TLV_HELE_SCHOOLPERIODE,
  TLV_TARIEVEN,
  TLV_TERUGKEER,
} from './instellingen.ts';

/** A subject of the plan, with its settings in the order in which one reads them. */
export interface Onderwerp {
  readonly naam: string;
  readonly uitleg: string;
  readonly instellingen: readonly Instelling<unknown>[];
}

/** All subjects. `alleenVo`: laws on lwoo hold for secondary education only. */
const ONDERWERPEN: readonly (Onderwerp & { readonly alleenVo?: true })[] = [
  {
    naam: 'Ondersteuning op school',
    uitleg: 'Wat elke school in uw gebied doet: het ondersteuningsprofiel en het ontwikkelingsperspectief.',
    instellingen: [SOP_GELDIGHEID, OPP_EVALUATIES],
  },
  {
    naam: 'Arrangementen',
    uitleg: 'Extra ondersteuning: wie erover beslist, waaraan u toetst en hoe lang dat mag duren.',
    instellingen: [ARRANGEMENT_MODELLEN, ARRANGEMENT_BESLISTERMIJN, ARRANGEMENT_CRITERIA],
  },
  {
    naam: 'Toelaatbaarheid',
    uitleg: 'De verklaring waarmee een leerling naar een gespecialiseerde school kan.',
    instellingen: [TLV_BESLISTERMIJN, TLV_GELDIGHEID, TLV_HELE_SCHOOLPERIODE, TLV_TERUGKEER, TLV_TARIEVEN],
  },
  {
    naam: 'Leerwegondersteunend onderwijs',
    uitleg: 'Volgt u de landelijke criteria, of heeft u eigen criteria?',
    instellingen: [LWOO_OPTING_OUT, LWOO_CRITERIA],
    alleenVo: true,
  },
  {
    naam: 'Ouders en leerlingen',
    uitleg: 'Waar zij terechtkunnen met vragen, en bij wie zij bezwaar maken.',
    instellingen: [SWV_CONTACT, BEZWAARCOMMISSIE],
  },
];

/** The subjects that this SWV chooses about. */
export function onderwerpenVan(swv: string): readonly Onderwerp[] {
  return ONDERWERPEN.filter(({ alleenVo }) => !alleenVo || swv.startsWith('VO')).map(
    ({ naam, uitleg, instellingen }) => ({
      naam,
      uitleg,
      instellingen,
    }),
  );
}

/** The setting with this key, when this SWV may choose it. */
export function vindInstelling(swv: string, sleutel: string): Instelling<unknown> | undefined {
  return onderwerpenVan(swv)
    .flatMap(({ instellingen }) => instellingen)
    .find((instelling) => instelling.sleutel === sleutel);
}

/** Rows that an SWV of this sector has nothing to do with: primary has no VSO, PRO and LWOO, secondary no SBO and SO. */
export function isVanSector(swv: string, rij: string): boolean {
  const vo = /^(VSO|PRO|LWOO)\b/.test(rij);
  const po = /^(SBO|SO)\b/.test(rij);
  return swv.startsWith('VO') ? !po : !vo;
}

/** Keys of all settings that have a place under a subject; a test holds them equal to the catalogue. */
export const GEPLAATST = ONDERWERPEN.flatMap(({ instellingen }) => instellingen.map(({ sleutel }) => sleutel));
export const CATALOGUS = INSTELLINGEN.map(({ sleutel }) => sleutel as string);
