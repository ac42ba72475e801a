import { type OppInhoud, UITSTROOM, type Uitstroom } from './inhoud.ts';
import type { Schoolsoort } from './school.ts';

const NA_BASIS = [
  'vo-praktijkonderwijs',
  'vo-vmbo-basis',
  'vo-vmbo-kader',
  'vo-vmbo-gt',
  'vo-havo',
  'vo-vwo',
  'vso-vervolgonderwijs',
  'vso-arbeid',
  'vso-dagbesteding',
] as const satisfies readonly Uitstroom[];

/** OPP-2 · Where pupils go from each kind of school: from primary to secondary; from there to education, work or day activity. */
const PER_SOORT = {
  BO: NA_BASIS,
  SBO: NA_BASIS,
  SO: NA_BASIS,
  VO: ['mbo', 'hbo', 'wo', 'vo-praktijkonderwijs', 'vso-vervolgonderwijs', 'vso-arbeid', 'vso-dagbesteding'],
  PRO: ['arbeid', 'beschut-werk', 'mbo', 'dagbesteding'],
  VSO: [
    'mbo',
    'hbo',
    'wo',
    'vo-vmbo-basis',
    'vo-vmbo-kader',
    'vo-vmbo-gt',
    'vo-havo',
    'vo-vwo',
    'arbeid',
    'beschut-werk',
    'dagbesteding',
  ],
} as const satisfies Record<Schoolsoort, readonly Uitstroom[]>;

/** OPP-2 · The destinations that a school of these kinds can choose, in the order in which a screen shows them. */
export function bestemmingenVoor(soorten: readonly Schoolsoort[]): readonly Uitstroom[] {
  const kan = new Set<Uitstroom>(soorten.flatMap((soort): readonly Uitstroom[] => PER_SOORT[soort]));
  return (Object.keys(UITSTROOM) as Uitstroom[]).filter((een) => kan.has(een));
}

/** OPP-2 · The destination as the plan writes it; a provisional one says so in words, to the pupil with «je». */
export function schrijfBestemming(
  { bestemming, voorlopig }: Pick<OppInhoud['uitstroom'], 'bestemming' | 'voorlopig'>,
  voorLeerling = false,
): string {
  if (bestemming === null) return 'nog niet gekozen';
  const naam = UITSTROOM[bestemming];
  if (!voorlopig) return naam;
  const wie = voorLeerling ? 'je bent' : 'het kind is';
  return `${naam}. Dit is een voorlopige verwachting: ${wie} nog jong en de school kijkt elk jaar opnieuw.`;
}
