import type { Partijsoort } from '../../toestemming/regels/doelen.ts';
import { type Ontvangerrol, PARTIJEN_VAN_ROL } from './doelen.ts';

/** Who would receive a share: the role when there is an account, and how person and organisation are called. */
export interface Partij {
  readonly rol?: Ontvangerrol | undefined;
  readonly naam: string;
  readonly organisatie: string;
}

/**
 * TOE-2: whether a consent for this party is a consent for this recipient. The own samenwerkingsverband and the steunpunt are known by
 * their role; of others the name of the consent must be that of the person or the organisation, or a part of it in whole words.
 */
export function isZelfdePartij(
  toestemming: { readonly partijsoort: string; readonly partij: string },
  ontvanger: Partij,
): boolean {
  const soorten = ontvanger.rol && PARTIJEN_VAN_ROL[ontvanger.rol];
  if (soorten !== undefined) return soorten.some((soort: Partijsoort) => soort === toestemming.partijsoort);
  // Somebody outside Opmaat, or of another organisation, is not the samenwerkingsverband.
  if (toestemming.partijsoort === 'samenwerkingsverband' && ontvanger.rol !== undefined) return false;
  const partij = woorden(toestemming.partij);
  return [ontvanger.naam, ontvanger.organisatie]
    .map(woorden)
    .some((naam) => bevat(partij, naam) || bevat(naam, partij));
}

/** A name as words: small letters without accents and signs. */
function woorden(naam: string): readonly string[] {
  const kaal = naam.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('nl-NL');
  return kaal.split(/[^\p{L}\p{N}]+/u).filter((woord) => woord !== '');
}

function bevat(geheel: readonly string[], deel: readonly string[]): boolean {
  if (deel.join('').length < 3) return false;
  return geheel.some((_, plek) => deel.every((woord, verder) => geheel[plek + verder] === woord));
}
