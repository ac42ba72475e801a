import type { Datum } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

/** On what grounds a school goes to Veilig Thuis. The last one alone is no ground to report (GES-3). */
export const VT_GRONDEN = [
  'lichamelijk',
  'verwaarlozing',
  'psychisch',
  'seksueel',
  'huiselijk_geweld',
  'onveiligheid',
  'verschil_over_onderwijs',
] as const;
export type VtGrond = (typeof VT_GRONDEN)[number];

export const VT_GRONDNAAM = {
  lichamelijk: 'Vermoeden van lichamelijke mishandeling',
  verwaarlozing: 'Vermoeden van verwaarlozing',
  psychisch: 'Vermoeden van psychische mishandeling',
  seksueel: 'Vermoeden van seksueel misbruik',
  huiselijk_geweld: 'Geweld thuis waar het kind bij is',
  onveiligheid: 'Acuut of structureel onveilig',
  verschil_over_onderwijs: 'Ouders en school verschillen van mening over een passend aanbod',
} as const satisfies Record<VtGrond, string>;

export interface VeiligThuisinvoer {
  readonly soort: 'advies' | 'melding';
  readonly dag: Datum;
  readonly gronden: readonly VtGrond[];
  readonly toelichting: string;
  readonly oudersIngelicht: boolean;
  readonly nietIngelichtOm: string;
}

const BRON = bron('GES-3', 'WPO-4b');

/**
 * GES-3 · Advice may always be asked. A report rests on at least one ground of the meldcode: not only on a difference between parents and
 * school about a fitting offer (Verbeteraanpak 7.8.2). Parents are told, or it says why not.
 */
export function beoordeelVeiligThuis(invoer: VeiligThuisinvoer, vandaag: Datum): Uitkomst<VeiligThuisinvoer> {
  const { soort, dag, gronden, toelichting, oudersIngelicht, nietIngelichtOm } = invoer;
  const redenen: Reden[] = [];
  if (dag > vandaag)
    redenen.push({ code: 'dag-in-toekomst', zin: 'Vul een dag in tot en met vandaag.', bron: BRON, veld: 'dag' });
  if (gronden.length === 0)
    redenen.push({ code: 'geen-grond', zin: 'Kies waarom u Veilig Thuis belde.', bron: BRON, veld: 'gronden' });
  else if (soort === 'melding' && gronden.every((grond) => grond === 'verschil_over_onderwijs'))
    redenen.push({
      code: 'alleen-verschil',
      zin: 'Dat ouders en school van mening verschillen over passend onderwijs, is geen reden voor een melding bij Veilig Thuis. Gebruik de stappen bij een verschil van mening, of vraag Veilig Thuis om advies: dat mag altijd.',
      bron: BRON,
      veld: 'gronden',
    });
  if (toelichting.trim() === '')
    redenen.push({
      code: 'leeg',
      zin: 'Schrijf op wat u zag of hoorde, en wat Veilig Thuis zei.',
      bron: BRON,
      veld: 'toelichting',
    });
  if (!oudersIngelicht && nietIngelichtOm.trim() === '')
    redenen.push({
      code: 'ouders-niet-ingelicht',
      zin: 'Schrijf op waarom de ouders dit (nog) niet weten, bijvoorbeeld voor de veiligheid van het kind.',
      bron: BRON,
      veld: 'nietIngelichtOm',
    });
  return magTenzij(redenen, () => invoer, BRON);
}
