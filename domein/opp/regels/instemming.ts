import { type Datum, isVoor, verjaardag } from '../../../kern/tijd/datum.ts';
import { type Gezagsregel, wieHeeftGezag } from '../../dossier/regels/gezag.ts';

/** Somebody whose agreement to the handelingsdeel is needed. */
export interface Beslisser {
  readonly persoon: string;
  readonly naam: string;
  readonly als: 'ouder' | 'leerling';
}
export type Antwoordsoort = 'akkoord' | 'niet_akkoord' | 'opmerking';
export type Weg = 'opmaat' | 'papier';

/** An answer as it was recorded; the list is in order of recording. */
export interface Antwoord {
  readonly persoon: string;
  readonly als: 'ouder' | 'leerling' | 'school';
  readonly antwoord: Antwoordsoort;
  /** The content that was answered upon. */
  readonly hash: string;
}

/** Where the agreement of one person stands, for the content that is offered now. */
export interface Persoonstand extends Beslisser {
  readonly stand: 'akkoord' | 'niet_akkoord' | 'wacht';
}

/** `eens`: all agree; `verschil`: one agrees and another does not; `geweigerd`: who answered does not agree; `niemand`: nobody is known who may. */
export type Stand = 'eens' | 'wacht' | 'geweigerd' | 'verschil' | 'niemand';

/**
 * OPP-3 · Who must agree on this day: everybody with gezag, or the pupil from eighteen on (WEC 41a, BW 1:233). A parent without gezag is
 * never among them.
 */
export function wieStemtIn(
  gezag: readonly (Gezagsregel & { readonly naam: string })[],
  leerling: { readonly geboortedatum: Datum; readonly persoon: string | null; readonly naam: string },
  dag: Datum,
): readonly Beslisser[] {
  if (!isVoor(dag, verjaardag(leerling.geboortedatum, 18)))
    return leerling.persoon === null ? [] : [{ persoon: leerling.persoon, naam: leerling.naam, als: 'leerling' }];
  return wieHeeftGezag(gezag, dag).map(({ persoon, naam }) => ({ persoon, naam, als: 'ouder' }));
}

/** OPP-3 · The last yes or no of each person upon exactly this content. A remark changes nothing, and an answer to another content neither. */
export function standPerPersoon(
  beslissers: readonly Beslisser[],
  antwoorden: readonly Antwoord[],
  hash: string | null,
): readonly Persoonstand[] {
  return beslissers.map((beslisser) => {
    const laatste = antwoorden.findLast(
      (een) =>
        een.persoon === beslisser.persoon && een.als !== 'school' && een.antwoord !== 'opmerking' && een.hash === hash,
    );
    return {
      ...beslisser,
      stand: laatste === undefined || laatste.antwoord === 'opmerking' ? 'wacht' : laatste.antwoord,
    };
  });
}

/** OPP-3 · Where the agreement stands as a whole. */
export function bepaalStand(personen: readonly Persoonstand[]): Stand {
  const heeft = (stand: Persoonstand['stand']) => personen.some((een) => een.stand === stand);
  if (personen.length === 0) return 'niemand';
  if (heeft('niet_akkoord')) return heeft('akkoord') ? 'verschil' : 'geweigerd';
  return heeft('wacht') ? 'wacht' : 'eens';
}
