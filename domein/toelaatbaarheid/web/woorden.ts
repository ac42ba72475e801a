import type { StatusSoort } from '../../../web/platform/delen/status.tsx';
import { metHoofdletter } from '../../../web/platform/tekst.ts';
import { TLV_SOORT, TLV_SOORTEN, type TlvSoort } from '../../tlv/regels/soorten.ts';
import type { TlvToestand } from '../../tlv/regels/toestand.ts';

export const TOESTANDSOORT = {
  concept: 'neutraal',
  ingediend: 'info',
  aanvulling_gevraagd: 'let-op',
  voorgesteld: 'let-op',
  toegekend: 'goed',
  afgewezen: 'neutraal',
  ingetrokken: 'neutraal',
  buiten_behandeling: 'neutraal',
} as const satisfies Record<TlvToestand, StatusSoort>;

export const STANDEN = [
  ['alle', 'Alle'],
  ['te_laat', 'Te laat'],
  ['advies', 'Wacht op advies'],
  ['voorstellen', 'Klaar om voor te stellen'],
  ['tweede', 'Wacht op tweede beoordelaar'],
  ['aanvulling', 'Wacht op aanvulling'],
] as const;

/** Kind with its category, short: `SO, categorie 2`. */
export function kort(soort: TlvSoort, categorie: number | null): string {
  return categorie === null ? soort : `${soort}, categorie ${categorie}`;
}

export const SOORTOPTIES = TLV_SOORTEN.map((soort) => ({
  waarde: soort,
  tekst: metHoofdletter(TLV_SOORT[soort].naam),
}));
