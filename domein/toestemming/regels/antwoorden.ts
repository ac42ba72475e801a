import type { Datum } from '../../../kern/tijd/datum.ts';
import { type Bron, mag, magNiet, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { TOESTEMMINGBRON } from './bronnen.ts';
import { type Antwoord, type Antwoordsoort, type Beslisser, type Gevraagd, laatsteAntwoord } from './stand.ts';

/** Who answers, in which relation to the pupil. */
export interface Antwoorder {
  readonly persoon: string;
  readonly als: 'ouder' | 'leerling';
}

/** An answer that may be written: a «no» after a «yes» is a withdrawal, and a pupil under 16 gives an opinion. */
export interface Toegelaten {
  readonly antwoord: Antwoordsoort;
  readonly telt: boolean;
}

/** What the rule looks at: the question, what was answered, who decides today. */
export interface Antwoordfeiten {
  readonly gevraagd: Gevraagd;
  readonly antwoorden: readonly Antwoord[];
  readonly beslissers: readonly Beslisser[];
}

/**
 * TOE-1 · AVG 7 lid 3, UAVG 5: who may answer what. Parents with gezag (a guardian too) and the pupil from 16 decide; under 16 the pupil
 * may say what it thinks. Refuse and give later is possible, withdraw is possible any day, nothing is after the end.
 */
export function beoordeelAntwoord(
  wie: Antwoorder,
  antwoord: Antwoordsoort,
  { gevraagd, antwoorden, beslissers }: Antwoordfeiten,
  vandaag: Datum,
): Uitkomst<Toegelaten> {
  const dicht = redenDicht(gevraagd, vandaag);
  if (dicht !== undefined) return dicht;
  const beslist = beslissers.some(({ persoon, als }) => persoon === wie.persoon && als === wie.als);
  if (!beslist && wie.als === 'ouder') {
    return beslissers.some(({ als }) => als === 'leerling')
      ? weigering(
          'leerling-beslist-zelf',
          'Uw kind is zestien of ouder en beslist hier zelf over. Praat er samen over.',
          TOESTEMMINGBRON.leerling,
        )
      : weigering('geen-gezag', 'Alleen een ouder met gezag of een voogd kan antwoorden.', TOESTEMMINGBRON.gezag);
  }
  const eerder = beslist
    ? laatsteAntwoord(antwoorden, wie.persoon)
    : antwoorden.findLast(({ persoon }) => persoon === wie.persoon);
  if (antwoord === 'ingetrokken' && eerder?.antwoord !== 'gegeven')
    return weigering('niets-in-te-trekken', 'U gaf hiervoor geen toestemming, dus er is niets om in te trekken.');
  const nieuw = antwoord === 'geweigerd' && eerder?.antwoord === 'gegeven' ? 'ingetrokken' : antwoord;
  // Withdrawn is a no already.
  if (eerder?.antwoord === nieuw || (nieuw === 'geweigerd' && eerder?.antwoord === 'ingetrokken'))
    return weigering('al-geantwoord', 'Dit antwoord staat er al. U hoeft niets te doen.');
  return mag({ antwoord: nieuw, telt: beslist }, TOESTEMMINGBRON.voorwaarden);
}

/** Why nobody can answer any more: taken back, or over. */
export function redenDicht(
  { vervallenOp, geldigTot }: Gevraagd,
  vandaag: Datum,
): ReturnType<typeof magNiet> | undefined {
  if (vervallenOp !== null)
    return weigering('vraag-teruggenomen', 'De school heeft deze vraag intussen teruggenomen. U hoeft niets te doen.');
  if (geldigTot <= vandaag)
    return weigering(
      'toestemming-verlopen',
      'Deze vraag is verlopen: er worden geen gegevens meer gedeeld. Is het nog nodig, dan vraagt de school het opnieuw.',
    );
  return undefined;
}

function weigering(code: string, zin: string, bron: Bron = TOESTEMMINGBRON.voorwaarden) {
  return magNiet({ code, zin, bron });
}
