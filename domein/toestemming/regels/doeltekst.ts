import type { Toestemmingsdoel } from './doelen.ts';

/** Each purpose in a few words, for lists and the timeline. */
export const DOELKORT = {
  hergebruik_dossier: 'bestaand dossier gebruiken',
  informatie_vragen: 'informatie vragen',
  meedenken: 'laten meedenken',
  hulp_afstemmen: 'hulp op elkaar afstemmen',
  onderzoek: 'onderzoek',
  overleg: 'bespreken in een overleg',
} as const satisfies Record<Toestemmingsdoel, string>;

/** What happens with it, for the pupil. */
export const UITLEG_VOOR_LEERLING = {
  hergebruik_dossier: 'Dan hoef je niet alles opnieuw te vertellen.',
  informatie_vragen: 'De school stuurt één vraag. Het antwoord komt in jouw dossier.',
  meedenken: 'Iemand die er veel van weet, geeft de school tips over wat jou kan helpen.',
  hulp_afstemmen: 'Dan weten de mensen die jou helpen van elkaar wat ze doen.',
  onderzoek: 'Iemand kijkt samen met jou wat goed gaat en wat lastig is. Jij en je ouders horen het als eerste.',
  overleg: 'Een paar mensen praten samen over wat jou kan helpen. Je mag vragen of je erbij kunt zijn.',
} as const satisfies Record<Toestemmingsdoel, string>;
