import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { beoordeelPlek, type Plek } from './plekken.ts';
import { ARR_BRON, type Soort } from './soorten.ts';
import type { Toestand } from './toestand.ts';

/** A pupil in a group arrangement: from (incl.) until (excl.). */
export interface Deelname {
  readonly leerling: string;
  readonly van: Datum;
  readonly tot: Datum | null;
}

export interface Groepsfeiten extends Omit<Plek, 'naam'> {
  readonly naam: string;
  readonly soort: Soort;
  readonly toestand: Toestand;
  readonly deelnames: readonly Deelname[];
  /** Other arrangements of this pupil elsewhere. */
  readonly anderen: readonly Plek[];
}

const nee = (code: string, zin: string, veld: string): Reden => ({ code, zin, bron: ARR_BRON.inhoud, veld });

/** ARR-1 · A pupil joins a group arrangement that stands, within its period, once at a time, and in one place at a time. */
export function beoordeelMeedoen(
  { leerling, van }: { readonly leerling: string; readonly van: Datum },
  groep: Groepsfeiten,
): Uitkomst<Datum> {
  const doetMee = groep.deelnames.some((rij) => rij.leerling === leerling && (rij.tot === null || rij.tot > van));
  const redenen = [
    ...(groep.soort === 'groep'
      ? []
      : [nee('geen-groep', 'Alleen aan een arrangement voor een groep doen leerlingen mee.', 'leerling')]),
    ...(groep.toestand === 'toegekend' || groep.toestand === 'geboekt'
      ? []
      : [nee('toestand', 'Leerlingen kunnen meedoen zolang het arrangement loopt of gaat beginnen.', 'leerling')]),
    ...(van >= groep.van && van <= groep.tot
      ? []
      : [
          nee(
            'buiten-periode',
            `Kies een dag tussen ${schrijfDatum(groep.van)} en ${schrijfDatum(groep.tot)}: dan loopt het arrangement.`,
            'van',
          ),
        ]),
    ...(doetMee ? [nee('doet-al-mee', 'Deze leerling doet op die dag al mee.', 'leerling')] : []),
    ...beoordeelPlek({ ...groep, van }, groep.anderen).map((reden) => ({ ...reden, veld: 'leerling' })),
  ];
  return magTenzij(redenen, () => van, ARR_BRON.inhoud);
}

/** ARR-1 · A pupil leaves, with the first day without it and why. */
export function beoordeelStoppen(
  { tot, waarom }: { readonly tot: Datum; readonly waarom: string },
  deelname: Deelname,
): Uitkomst<Datum> {
  const redenen = [
    ...(deelname.tot === null ? [] : [nee('al-gestopt', 'Deze leerling is al gestopt.', 'tot')]),
    ...(tot > deelname.van
      ? []
      : [nee('stop-voor-begin', `De leerling begon op ${schrijfDatum(deelname.van)}. Kies een latere dag.`, 'tot')]),
    ...(waarom.trim() === '' ? [nee('reden-ontbreekt', 'Schrijf op waarom de leerling stopt.', 'waarom')] : []),
  ];
  return magTenzij(redenen, () => tot, ARR_BRON.inhoud);
}
