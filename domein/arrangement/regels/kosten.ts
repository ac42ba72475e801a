import { type Centen, centen } from '../../../kern/geld/geld.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import { schooljaarVan } from '../../../kern/tijd/schooljaar.ts';
import type { Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { ARR_BRON, BETALERS, type Betaler, KOSTENSOORTEN, type Kostensoort } from './soorten.ts';

/** ARR-1 · What one kind costs one payer in one schooljaar, in whole cents. */
export interface Kostenregel {
  readonly soort: Kostensoort;
  readonly betaler: Betaler;
  /** The year in which the schooljaar begins. */
  readonly schooljaar: number;
  readonly bedrag: number;
  readonly toelichting: string;
}

/** A million euros: more is a typing mistake. */
export const MEESTE_CENTEN = 100_000_000;

/** The year in which the schooljaar of this day begins. */
export const jaarVanSchooljaar = (dag: Datum): number => Number(schooljaarVan(dag).label.slice(0, 4));

const reden = (code: string, zin: string): Reden => ({ code, zin, bron: ARR_BRON.inhoud, veld: 'kosten' });

/** ARR-1 · Costs are whole cents from zero, one line per kind, payer and schooljaar, in a schooljaar in which it runs. */
export function beoordeelKosten(
  kosten: readonly Kostenregel[],
  periode: { readonly van: Datum; readonly tot: Datum },
): readonly Reden[] {
  const eerste = jaarVanSchooljaar(periode.van);
  const laatste = jaarVanSchooljaar(periode.tot);
  const sleutels = kosten.map(({ soort, betaler, schooljaar }) => `${soort} ${betaler} ${schooljaar}`);
  const dubbel = kosten.find((_, plek) => sleutels.indexOf(sleutels[plek] as string) !== plek);
  return [
    ...(kosten.some(({ bedrag }) => bedrag < 0)
      ? [reden('kosten-negatief', 'Een bedrag kan niet onder nul zijn. Vul 0 of meer in.')]
      : []),
    ...(kosten.some(({ bedrag }) => !Number.isSafeInteger(bedrag) || bedrag > MEESTE_CENTEN)
      ? [reden('kosten-geen-bedrag', 'Vul elk bedrag in euro’s en hele centen in, tot en met € 1.000.000.')]
      : []),
    ...(dubbel === undefined
      ? []
      : [
          reden(
            'kosten-dubbel',
            `«${KOSTENSOORTEN[dubbel.soort]}, ${BETALERS[dubbel.betaler]}» staat twee keer in hetzelfde schooljaar. Tel de bedragen op in één regel.`,
          ),
        ]),
    ...(kosten.some(({ schooljaar }) => schooljaar < eerste || schooljaar > laatste)
      ? [
          reden(
            'kosten-buiten-periode',
            'Zet kosten in een schooljaar waarin het arrangement loopt, of pas de periode aan.',
          ),
        ]
      : []),
  ];
}

/** BEK-1 · What all lines cost together, for one payer or for all. */
export function telKosten(kosten: readonly Pick<Kostenregel, 'betaler' | 'bedrag'>[], betaler?: Betaler): Centen {
  return centen(
    kosten.reduce((som, regel) => som + (betaler === undefined || regel.betaler === betaler ? regel.bedrag : 0), 0),
  );
}
