import { type Datum, isNa } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { OPPBRON } from './bronnen.ts';

/** A talk about the plan: the pupil is heard (OPP-4), or the talk with parents that aims at agreement (OPP-3). */
export interface Gesprek {
  readonly met: 'leerling' | 'ouders';
  readonly bij: 'opstellen' | 'evalueren' | 'bijstellen';
  readonly dag: Datum;
  /** How it went: at the table, with drawings, in sign language, by phone. */
  readonly hoe: string;
  readonly gezegd: string;
  /** What the school did with it. */
  readonly gedaan: string;
  /** Why it could not be; null when the talk was held. */
  readonly nietGelukt: string | null;
  readonly eigenWoorden: boolean;
}

/** OPP-4 · Judges a talk: when, how, what was said and what was done with it; or why it could not be. */
export function beoordeelGesprek(invoer: Gesprek, vandaag: Datum): Uitkomst<Gesprek> {
  const bron = invoer.met === 'leerling' ? OPPBRON.horen : OPPBRON.instemming;
  const redenen: Reden[] = [];
  const eis = (goed: boolean, code: string, veld: string, zin: string) => {
    if (!goed) redenen.push({ code, zin, bron, veld });
  };
  const goed = {
    ...invoer,
    hoe: invoer.hoe.trim(),
    gezegd: invoer.gezegd.trim(),
    gedaan: invoer.gedaan.trim(),
    nietGelukt: invoer.nietGelukt === null ? null : invoer.nietGelukt.trim(),
  };
  const wie = invoer.met === 'leerling' ? 'de leerling' : 'de ouders';
  eis(!isNa(invoer.dag, vandaag), 'dag-in-toekomst', 'dag', 'Deze dag moet nog komen. Vul in wanneer het gesprek was.');
  eis(
    goed.hoe !== '',
    'hoe-ontbreekt',
    'hoe',
    'Schrijf op hoe het ging, bijvoorbeeld: samen aan tafel, met een tekening, of aan de telefoon.',
  );
  if (goed.nietGelukt === null) {
    eis(
      goed.gezegd !== '',
      'gezegd-ontbreekt',
      'gezegd',
      `Schrijf op wat ${wie} ${invoer.met === 'leerling' ? 'zei' : 'zeiden'}, of hoe dat te zien was.`,
    );
  } else {
    eis(
      goed.nietGelukt !== '',
      'niet-gelukt-waarom',
      'nietGelukt',
      'Schrijf op waarom het niet lukte, en wat u heeft geprobeerd.',
    );
  }
  return magTenzij(redenen, () => goed, bron);
}

/** OPP-4 · Whether the pupil was heard, or why not; `ontbreekt` is shown as such and stops nothing. */
export function standVanHoren(
  gesprekken: readonly Pick<Gesprek, 'met' | 'nietGelukt'>[],
): 'gehoord' | 'niet_gelukt' | 'ontbreekt' {
  const met = gesprekken.filter((een) => een.met === 'leerling');
  if (met.some(({ nietGelukt }) => nietGelukt === null)) return 'gehoord';
  return met.length > 0 ? 'niet_gelukt' : 'ontbreekt';
}
