import { datumInNederland } from '../../../kern/tijd/datum.ts';
import { schrijfDag } from '../../../web/platform/tekst.ts';

const tijdstip = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: 'numeric', minute: '2-digit' });

/** The time of a moment as people write it: `9.02`. */
function schrijfTijd(moment: string): string {
  return tijdstip
    .format(new Date(moment))
    .replace(':', '.')
    .replace(/^0(?=\d\.)/, '');
}

/** When it was and how often: `om 9.02 uur`, `12 keer, tussen 9.02 en 9.40 uur`. */
export function schrijfWanneer(groep: {
  readonly aantal: number;
  readonly eerste: string;
  readonly laatste: string;
  readonly zinnen: readonly string[];
}): string {
  const { aantal, eerste, laatste, zinnen } = groep;
  const [van, tot] = [schrijfTijd(eerste), schrijfTijd(laatste)];
  // With several things how often stands behind each of them.
  const keer = aantal > 1 && zinnen.length === 1 && !/ keer\)| en |, /.test(zinnen[0] ?? '') ? `${aantal} keer, ` : '';
  return van === tot ? `${keer}om ${van} uur` : `${keer}tussen ${van} en ${tot} uur`;
}

/** Day and time in a table: `19 november 2026, 9.02 uur`. */
export function schrijfMomentKort(moment: string): string {
  return `${schrijfDag(datumInNederland(moment))}, ${schrijfTijd(moment)} uur`;
}
