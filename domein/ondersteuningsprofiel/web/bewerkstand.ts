import { type Datum, leesDatum } from '../../../kern/tijd/datum.ts';
import type { Inhoud } from '../contract.ts';
import { beoordeelConcept, watOntbreekt } from '../regels/concept.ts';
import { categorieNaam, niveauNaam } from './woorden.ts';

/** An offer while somebody types: numbers and days may be empty for a moment. `sleutel` keeps its fields apart from those of other rows. */
export interface Aanbodrij extends Omit<Inhoud['aanbod'][number], 'capaciteit' | 'bezet' | 'sinds' | 'tot'> {
  readonly sleutel: string;
  readonly capaciteit: number | null;
  readonly bezet: number | null;
  readonly sinds: string;
  readonly tot: string;
}

/** The whole draft while somebody types. */
export interface Bewerking extends Omit<Inhoud, 'aanbod' | 'ambities'> {
  readonly aanbod: Aanbodrij[];
  readonly ambities: { tekst: string; jaar: number | null }[];
}

/** The parts of a profile, in the order in which a school fills them, with their names on the screen. */
export const DELEN = {
  basisondersteuning: 'Voor iedere leerling',
  aanbod: 'Extra ondersteuning',
  grenzen: 'Grenzen',
  voorzieningen: 'Voorzieningen',
  ambities: 'Ambities',
  contact: 'Contact',
} as const satisfies Record<keyof Inhoud, string>;
export type Deel = keyof Inhoud;
export const DEELNAMEN = Object.keys(DELEN) as readonly Deel[];

let teller = 0;
/** A key for a row that no other row on this page has. */
export function nieuweSleutel(): string {
  teller += 1;
  return `rij-${teller}`;
}

/** The draft of the server as it is edited. */
export function naarBewerking(inhoud: Inhoud): Bewerking {
  return {
    ...inhoud,
    aanbod: inhoud.aanbod.map((deel) => ({ ...deel, tot: deel.tot ?? '', sleutel: nieuweSleutel() })),
  };
}

/** What is typed as the rules and the server take it. An empty number becomes NaN, an empty day stays empty: both are found by `vindFouten`. */
export function naarInhoud(bewerking: Bewerking): Inhoud {
  return {
    ...bewerking,
    aanbod: bewerking.aanbod.map(({ sleutel: _weg, tot, ...deel }) => ({
      ...deel,
      capaciteit: deel.capaciteit ?? Number.NaN,
      bezet: deel.bezet ?? Number.NaN,
      sinds: deel.sinds as Datum,
      ...(tot === '' ? {} : { tot: tot as Datum }),
    })),
    ambities: bewerking.ambities.map(({ tekst, jaar }) => ({ tekst, jaar: jaar ?? Number.NaN })),
  };
}

/** Sentence per field. `onmogelijk` stops saving; `ontbreekt` only stops adopting. */
export function vindFouten(inhoud: Inhoud): {
  readonly onmogelijk: Record<string, string>;
  readonly ontbreekt: Record<string, string>;
} {
  const oordeel = beoordeelConcept(inhoud);
  const onmogelijk = perVeld(oordeel.mag ? [] : oordeel.redenen);
  for (const [i, { sinds }] of inhoud.aanbod.entries()) {
    if (leesDatum(sinds) === undefined) onmogelijk[`aanbod.${i}.sinds`] = 'Vul in vanaf welke dag dit aanbod er is.';
  }
  return { onmogelijk, ontbreekt: perVeld(watOntbreekt(inhoud)) };
}

function perVeld(redenen: readonly { readonly veld?: string; readonly zin: string }[]): Record<string, string> {
  return Object.fromEntries(redenen.flatMap(({ veld, zin }) => (veld === undefined ? [] : [[veld, zin] as const])));
}

/** A part that another person changed while one was typing, and whether one changed it oneself as well. */
export interface Botsing {
  readonly deel: Deel;
  readonly ookEigen: boolean;
}

/** Which parts the other changed since `basis`, the version that both started from. */
export function vindBotsingen(basis: Inhoud, eigen: Inhoud, ander: Inhoud): readonly Botsing[] {
  return DEELNAMEN.filter((deel) => !isGelijk(basis[deel], ander[deel]) && !isGelijk(eigen[deel], ander[deel])).map(
    (deel) => ({
      deel,
      ookEigen: !isGelijk(basis[deel], eigen[deel]),
    }),
  );
}

/** One's own text, with the parts of the other that one did not touch, or chose to take over. */
export function voegSamen(basis: Inhoud, eigen: Inhoud, ander: Inhoud, overnemen: ReadonlySet<Deel>): Inhoud {
  const vanAnder = vindBotsingen(basis, eigen, ander).filter(({ deel, ookEigen }) => !ookEigen || overnemen.has(deel));
  return { ...eigen, ...Object.fromEntries(vanAnder.map(({ deel }) => [deel, ander[deel]])) };
}

function isGelijk(a: unknown, b: unknown): boolean {
  return schrijfVast(a) === schrijfVast(b);
}

/** The server may give the names of an object in another order. */
function schrijfVast(waarde: unknown): string {
  return JSON.stringify(waarde, (_naam, inhoud: unknown) =>
    typeof inhoud === 'object' && inhoud !== null && !Array.isArray(inhoud)
      ? Object.fromEntries(Object.entries(inhoud).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inhoud,
  );
}

/** A part in lines, to show what the other wrote. */
export function schrijfDeel(inhoud: Inhoud, deel: Deel): readonly string[] {
  switch (deel) {
    case 'basisondersteuning':
      return inhoud.basisondersteuning.map(({ onderdeel, aanwezig, toelichting }) =>
        [onderdeel, aanwezig, toelichting].filter(Boolean).join(': '),
      );
    case 'aanbod':
      return inhoud.aanbod.map(
        (rij) =>
          `${categorieNaam(rij.categorie)}, ${niveauNaam(rij.niveau)}, ${rij.bezet} van ${rij.capaciteit} bezet, door ${rij.wie}`,
      );
    case 'grenzen':
      return inhoud.grenzen.map(({ tekst }) => tekst);
    case 'voorzieningen':
      return inhoud.voorzieningen.map(({ code, toelichting }) => [code, toelichting].filter(Boolean).join(': '));
    case 'ambities':
      return inhoud.ambities.map(({ tekst, jaar }) => `${tekst} (${jaar})`);
    case 'contact':
      return Object.values(inhoud.contact).filter(Boolean);
  }
}
