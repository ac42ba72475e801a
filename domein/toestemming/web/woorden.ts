import type { Antwoordwoorden } from './antwoordknoppen.tsx';

export const VOOR_OUDER: Antwoordwoorden = {
  ja: 'Ja, ik geef toestemming',
  toch: 'Toch toestemming geven',
  nee: 'Nee, geen toestemming',
  intrekken: 'Toestemming intrekken',
  intrekvraag: 'Wilt u uw toestemming intrekken?',
  intrekgevolg:
    'Vanaf nu mag het niet meer. Wat al is gedeeld, kunnen wij niet terughalen. U kunt later alsnog opnieuw toestemming geven.',
  bijzeggen: 'Wilt u er iets bij zeggen?',
  toelichting: 'Uw toelichting',
  lezers: 'De school en de andere ouder met gezag lezen dit mee.',
};

export const VOOR_LEERLING: Antwoordwoorden = {
  ja: 'Ja, dat mag',
  toch: 'Toch ja',
  nee: 'Nee, dat wil ik niet',
  intrekken: 'Toch liever niet',
  intrekvraag: 'Wil je toch liever niet dat dit gebeurt?',
  intrekgevolg: 'Vanaf nu mag het niet meer. Je kunt later weer ja zeggen.',
  bijzeggen: 'Wil je er iets bij zeggen?',
  toelichting: 'Wat wil je erbij zeggen?',
  lezers: 'De school en je ouders lezen dit.',
};

/** Under 16: what the pupil thinks of it. */
export const MENING_VAN_LEERLING: Antwoordwoorden = {
  ...VOOR_LEERLING,
  ja: 'Ik vind het goed',
  nee: 'Ik wil het liever niet',
  intrekvraag: 'Vind je het toch niet goed?',
  intrekgevolg: 'Dan zien je ouders en de school dat je van mening bent veranderd.',
};
