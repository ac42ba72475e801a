import type { MatchVraagInvoer } from '../contract.ts';
import type { TlvSoort } from '../regels/vraag.ts';

/** Highest number of schools side by side. */
export const MEEST_VERGELIJKEN = 3;
const TLV_SOORTEN: readonly TlvSoort[] = ['SBO', 'SO', 'VSO', 'PRO'];

/** The choices of this screen as they stand in the address: they survive a reload, and nothing about the child is in them. */
export interface Adresstand {
  readonly denominaties: readonly string[];
  readonly broers: readonly string[];
  readonly tlv: readonly TlvSoort[];
  readonly sector: 'PO' | 'VO' | undefined;
  readonly peildatum: string;
  readonly vergelijk: readonly string[];
  /** A kept match to look at instead. */
  readonly bewaard: string | undefined;
}

/** Reads the choices; what is not a possible choice counts as not chosen. */
export function leesAdres(adres: Readonly<Record<string, string>>): Adresstand {
  const { sector } = adres;
  return {
    denominaties: lijst(adres.denominatie),
    broers: lijst(adres.broer),
    tlv: TLV_SOORTEN.filter((soort) => lijst(adres.tlv).includes(soort)),
    sector: sector === 'PO' || sector === 'VO' ? sector : undefined,
    peildatum: /^\d{4}-\d{2}-\d{2}$/.test(adres.start ?? '') ? (adres.start ?? '') : '',
    vergelijk: lijst(adres.vergelijk).slice(0, MEEST_VERGELIJKEN),
    bewaard: adres.bewaard,
  };
}

/** What the API is asked for these choices. */
export function alsVraag({ denominaties, broers, tlv, sector, peildatum }: Adresstand): MatchVraagInvoer {
  return {
    wensen: { denominaties: [...denominaties], scholenVanBroersOfZussen: [...broers] },
    tlv: tlv.map((soort) => ({ soort })),
    ...(sector && { sector }),
    ...(peildatum && { peildatum: peildatum as NonNullable<MatchVraagInvoer['peildatum']> }),
  };
}

/** A list as it stands in the address; undefined when it is empty. Names of denominations hold no `;`. */
export function schrijfLijst(waarden: readonly string[]): string | undefined {
  return waarden.join(';') || undefined;
}

/** The list with this value, or without it when it was there. */
export function wissel(lijst: readonly string[], waarde: string): readonly string[] {
  return lijst.includes(waarde) ? lijst.filter((een) => een !== waarde) : [...lijst, waarde];
}

function lijst(tekst: string | undefined): readonly string[] {
  return (tekst ?? '').split(';').filter(Boolean);
}
