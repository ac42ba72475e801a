import type { StatusSoort } from '../../../web/platform/delen/status.tsx';
import type { Arrangementregel } from '../contract.ts';

/** The colour beside the words. */
export function statusSoort({ toestand, stand }: Pick<Arrangementregel, 'toestand' | 'stand'>): StatusSoort {
  switch (toestand) {
    case 'toegekend':
      return stand.startsWith('Afgelopen') ? 'let-op' : 'goed';
    case 'aanvulling':
      return 'let-op';
    case 'afgewezen':
      return 'fout';
    case 'voorbereiding':
    case 'geboekt':
    case 'ingediend':
      return 'info';
    default:
      return 'neutraal';
  }
}

export const UITKOMST = {
  behaald: { tekst: 'Behaald', soort: 'goed' },
  deels: { tekst: 'Deels behaald', soort: 'info' },
  niet: { tekst: 'Niet behaald', soort: 'let-op' },
  vervallen: { tekst: 'Vervallen', soort: 'neutraal' },
} as const satisfies Record<string, { readonly tekst: string; readonly soort: StatusSoort }>;

/** The schooljaar that begins in this year: `2026-2027`. */
export const schrijfSchooljaar = (jaar: number): string => `${jaar}-${jaar + 1}`;

/** For whom, in a list: the pupil, the group, or a teacher. */
export function zegVoorWie({ soort, leerling, groep }: Arrangementregel): string {
  switch (soort) {
    case 'leerling':
      return leerling?.naam ?? 'Een leerling';
    case 'groep':
      return groep === null ? 'Een groep' : `Groep ${groep}`;
    case 'leraar':
      return groep === null ? 'Een leraar' : `Leraar van groep ${groep}`;
  }
}
