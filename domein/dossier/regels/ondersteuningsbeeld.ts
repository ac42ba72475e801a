import type { Pseudorol, Rol } from '../../../kern/actor/actor.ts';
import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';

/** What runs for a pupil beyond the need itself, as far as the reader may see it. */
export interface Ondersteuningsfeiten {
  /** The running plan: whether a version is written or offered, and since when one holds. */
  readonly opp: {
    readonly inDeMaak: 'concept' | 'aangeboden' | null;
    readonly vastgesteld: Datum | null;
    /** Whether the reader must agree to the offered plan and did not say yes or no yet. */
    readonly vraagtLezer: boolean;
  } | null;
  readonly arrangementen: number;
  /** Requests that the SWV has not decided on, or that the school still writes. */
  readonly aanvragen: number;
  /** The declaration that holds today. */
  readonly verklaring: { readonly soort: string; readonly tot: Datum } | null;
  readonly medisch: number;
  readonly geschillen: number;
}

export const ONDERDELEN = ['opp', 'arrangementen', 'tlv', 'medisch', 'geschil'] as const;
export type Ondersteuningsonderdeel = (typeof ONDERDELEN)[number];

/** One line of the block in the dossier: where it leads and how it stands there. */
export interface Ondersteuningsregel {
  readonly onderdeel: Ondersteuningsonderdeel;
  readonly zin: string;
  readonly wacht: boolean;
  /** It waits for who reads this. */
  readonly vraagtLezer?: true;
}

/** The parts that a role can go to; those with nothing in them too where the role can begin something. */
export function beschrijfOndersteuning(
  feiten: Ondersteuningsfeiten,
  rol: Rol | Pseudorol,
): readonly Ondersteuningsregel[] {
  const isSchool = rol === 'ib' || rol === 'schoolleider';
  const tlv = feiten.verklaring !== null || feiten.aanvragen > 0;
  return [
    ...(feiten.opp !== null || isSchool ? [beschrijfOpp(feiten.opp, rol)] : []),
    ...(feiten.arrangementen > 0 || isSchool
      ? [regel('arrangementen', telt(feiten.arrangementen, 'arrangement loopt', 'arrangementen lopen'))]
      : []),
    ...(rol !== 'leraar' && (tlv || isSchool) ? [beschrijfTlv(feiten)] : []),
    ...(feiten.medisch > 0 || isSchool
      ? [regel('medisch', telt(feiten.medisch, 'afspraak loopt', 'afspraken lopen'))]
      : []),
    ...(rol !== 'leraar'
      ? [
          regel(
            'geschil',
            feiten.geschillen > 0 ? 'Er is een verschil van mening; er wordt over gesproken' : '',
            feiten.geschillen > 0,
          ),
        ]
      : []),
  ];
}

function regel(onderdeel: Ondersteuningsonderdeel, zin: string, wacht = false): Ondersteuningsregel {
  return { onderdeel, zin, wacht };
}

function beschrijfOpp(opp: Ondersteuningsfeiten['opp'], rol: Rol | Pseudorol): Ondersteuningsregel {
  if (opp === null) return regel('opp', 'Niet nodig of nog niet begonnen');
  if (opp.vraagtLezer) {
    const wie = rol === 'leerling' ? 'jij' : 'u';
    return { ...regel('opp', `De school vraagt wat ${wie} van het plan vindt`, true), vraagtLezer: true };
  }
  if (opp.inDeMaak === 'aangeboden') return regel('opp', 'Wacht op antwoord van ouders of leerling', true);
  if (opp.vastgesteld === null) return regel('opp', 'Wordt gemaakt', true);
  const sinds = `Vastgesteld op ${schrijfDatum(opp.vastgesteld)}`;
  return regel('opp', opp.inDeMaak === 'concept' ? `${sinds}; er is een nieuwe versie in de maak` : sinds);
}

function beschrijfTlv({ verklaring, aanvragen }: Ondersteuningsfeiten): Ondersteuningsregel {
  const loopt = aanvragen > 0 ? telt(aanvragen, 'aanvraag loopt', 'aanvragen lopen') : '';
  if (verklaring === null) return regel('tlv', loopt, aanvragen > 0);
  const geldt = `${verklaring.soort}, geldig tot en met ${schrijfDatum(verklaring.tot)}`;
  return regel('tlv', loopt === '' ? geldt : `${geldt}; ${loopt}`, aanvragen > 0);
}

function telt(aantal: number, een: string, meer: string): string {
  if (aantal === 0) return '';
  return `${aantal} ${aantal === 1 ? een : meer}`;
}
