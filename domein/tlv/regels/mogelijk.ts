import type { Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { isAfgerond, TLV_TOESTANDNAAM, type TlvToestand } from './toestand.ts';

/** What the school does with its own request. */
export type Schoolhandeling = 'schrijven' | 'indienen' | 'aanvullen' | 'intrekken';

/** In which states the school can do it. */
const MOGELIJK = {
  schrijven: ['concept'],
  indienen: ['concept'],
  aanvullen: ['aanvulling_gevraagd'],
  intrekken: ['concept', 'ingediend', 'aanvulling_gevraagd', 'voorgesteld'],
} as const satisfies Record<Schoolhandeling, readonly TlvToestand[]>;

/** TLV-1 · Why the school cannot do this with its request now; empty when it can. */
export function bezwarenTegen(handeling: Schoolhandeling, toestand: TlvToestand): readonly Reden[] {
  if ((MOGELIJK[handeling] as readonly TlvToestand[]).includes(toestand)) return [];
  return [
    {
      code: isAfgerond(toestand) ? 'aanvraag-afgerond' : 'nu-niet-mogelijk',
      zin: isAfgerond(toestand)
        ? `Deze aanvraag is afgerond (${TLV_TOESTANDNAAM[toestand].toLowerCase()}). Er kan niets meer mee.`
        : handeling === 'aanvullen'
          ? 'Het samenwerkingsverband heeft niet om een aanvulling gevraagd.'
          : 'Deze aanvraag is al verstuurd. Het samenwerkingsverband leest wat er toen in stond; vraag hem terug door hem in te trekken.',
      bron: bron('TLV-1', 'WPO-18a-6'),
    },
  ];
}
