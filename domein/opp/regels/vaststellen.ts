import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { OPPBRON } from './bronnen.ts';
import type { Persoonstand } from './instemming.ts';

/** What adopting is judged on. */
export interface TeVast {
  readonly toestand: 'concept' | 'aangeboden' | 'vastgesteld' | 'ingetrokken';
  /** What watOntbreekt says of the content. */
  readonly ontbreekt: readonly Reden[];
  readonly personen: readonly Persoonstand[];
}

/**
 * OPP-3, OPP-7 · Whether the plan can be adopted, with every reason at once: what the law asks of its content, and the agreement of each
 * by name. That the term passed is no reason: late is better than never.
 */
export function beoordeelVaststelling({ toestand, ontbreekt, personen }: TeVast): Uitkomst<true> {
  const bron = OPPBRON.instemming;
  const redenen: Reden[] = [...ontbreekt];
  if (toestand === 'concept')
    redenen.push({
      code: 'niet-aangeboden',
      zin: 'Leg het plan eerst aan de ouders voor. Daarna kunt u het vaststellen.',
      bron,
    });
  if (toestand === 'vastgesteld')
    redenen.push({ code: 'al-vastgesteld', zin: 'Dit plan is al vastgesteld.', bron: OPPBRON.vastgesteld });
  if (toestand === 'ingetrokken')
    redenen.push({
      code: 'ingetrokken',
      zin: 'Deze versie is ingetrokken. Begin een nieuwe versie.',
      bron: OPPBRON.vastgesteld,
    });
  if (personen.length === 0)
    redenen.push({
      code: 'niemand-met-gezag',
      zin: 'In het dossier staat niemand die met het plan kan instemmen. Vraag de ouders of voogd om in te loggen in Opmaat.',
      bron,
    });
  for (const { naam, stand } of personen) {
    if (stand === 'wacht')
      redenen.push({ code: 'instemming-ontbreekt', zin: `${naam} heeft nog geen antwoord gegeven.`, bron });
    if (stand === 'niet_akkoord')
      redenen.push({
        code: 'niet-eens',
        zin: `${naam} is het niet eens met het handelingsdeel. Praat met elkaar verder en pas het plan aan.`,
        bron,
      });
  }
  return magTenzij(redenen, () => true as const, OPPBRON.vastgesteld);
}
