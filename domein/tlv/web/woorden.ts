import type { StatusSoort } from '../../../web/platform/delen/status.tsx';
import type { TlvToestand } from '../regels/toestand.ts';

/** How a state looks beside its words. */
export const TOESTANDKLEUR = {
  concept: 'neutraal',
  ingediend: 'info',
  aanvulling_gevraagd: 'let-op',
  voorgesteld: 'info',
  toegekend: 'goed',
  afgewezen: 'neutraal',
  ingetrokken: 'neutraal',
  buiten_behandeling: 'neutraal',
} as const satisfies Record<TlvToestand, StatusSoort>;

/** What happens now, for the school, and for who reads along at home. */
export function zegStand(toestand: TlvToestand, thuis: boolean): string {
  switch (toestand) {
    case 'concept':
      return thuis
        ? 'De school bereidt deze aanvraag voor. U leest wat er meegaat en kunt er zelf iets bij schrijven.'
        : 'Deze aanvraag is nog niet verstuurd.';
    case 'ingediend':
    case 'voorgesteld':
      return 'Het samenwerkingsverband behandelt de aanvraag. Het vraagt advies aan twee deskundigen en neemt daarna een besluit.';
    case 'aanvulling_gevraagd':
      return thuis
        ? 'Het samenwerkingsverband vroeg de school om meer informatie. De beslistermijn staat stil tot die er is.'
        : 'Het samenwerkingsverband vroeg om meer informatie. De beslistermijn staat stil tot u die geeft.';
    case 'toegekend':
      return 'Het samenwerkingsverband heeft de aanvraag toegekend.';
    case 'afgewezen':
      return 'Het samenwerkingsverband heeft de aanvraag afgewezen.';
    case 'ingetrokken':
      return 'De school heeft de aanvraag ingetrokken.';
    case 'buiten_behandeling':
      return 'Het samenwerkingsverband heeft de aanvraag niet in behandeling genomen.';
  }
}
