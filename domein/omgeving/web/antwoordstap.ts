import type { Linkbeeld } from '../contract.ts';
import type { Linkstand } from '../regels/antwoordpagina.ts';

/** A question that opened with this code. */
export interface Geopend {
  readonly code: string;
  readonly vraag: NonNullable<Linkbeeld['vraag']>;
}

const DICHT: Partial<Record<Linkstand, string>> = {
  gesloten: 'Deze pagina is dicht',
  te_vroeg: 'Nog niet open',
  verlopen: 'Antwoorden kan niet meer',
  beantwoord: 'Al beantwoord',
  ingetrokken: 'U hoeft niets te doen',
  toestemming_ingetrokken: 'U hoeft niets te doen',
};

/** The heading for a state in which there is nothing to fill in; undefined when another code, or waiting, may help. */
export function kopVan(stand: Linkstand): string | undefined {
  return DICHT[stand];
}

/** Whether what somebody typed is of no use any more; otherwise it stays on the page, to copy or to try again. */
export function isVoorbij(stand: Linkstand): boolean {
  return stand === 'beantwoord' || stand === 'ingetrokken' || stand === 'toestemming_ingetrokken';
}
