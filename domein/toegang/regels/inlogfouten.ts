interface Uitleg {
  readonly kop: string;
  readonly tekst: string;
}

/** What to say when logging in did not succeed, by the code that stands in the address. */
const INLOGFOUT = {
  geweigerd: { kop: 'U bent niet ingelogd', tekst: 'U stopte met inloggen. Probeer het gerust opnieuw.' },
  mislukt: {
    kop: 'Inloggen lukte niet',
    tekst:
      'De inlogdienst gaf een antwoord dat Opmaat niet vertrouwt. Probeer het opnieuw. Blijft het zo, bel dan uw beheerder.',
  },
  onbereikbaar: {
    kop: 'De inlogdienst antwoordt niet',
    tekst: 'Wij konden de inlogdienst nu niet bereiken. Wacht een paar minuten en probeer het opnieuw.',
  },
  verlopen: {
    kop: 'Deze inlog is verlopen',
    tekst: 'Het inloggen duurde langer dan tien minuten, of was al afgerond. Begin opnieuw.',
  },
  'andere-browser': {
    kop: 'Begin opnieuw in deze browser',
    tekst: 'Het inloggen begon in een andere browser. Voor uw veiligheid gaat het hier niet verder.',
  },
  onbekend: {
    kop: 'Opmaat kent u nog niet',
    tekst:
      'Uw inlog klopt, maar hoort niet bij iemand in Opmaat. Vraag uw school of organisatie om u toe te voegen, met het e-mailadres van uw inlog.',
  },
  'email-niet-bevestigd': {
    kop: 'Uw e-mailadres is niet bevestigd',
    tekst:
      'De inlogdienst weet niet zeker dat dit e-mailadres van u is. Bevestig het daar eerst, en log dan opnieuw in.',
  },
  'geen-rol': {
    kop: 'U hebt nu geen rol in Opmaat',
    tekst: 'Uw rol is afgelopen of begint later. Vraag uw school of organisatie hoe dat zit.',
  },
  aanbieder: { kop: 'Deze inlogdienst is er niet', tekst: 'Kies hieronder een andere manier om in te loggen.' },
  'te-vaak': {
    kop: 'Even wachten',
    tekst: 'Er werd hier vaak achter elkaar ingelogd. Wacht een minuut en probeer het opnieuw.',
  },
} as const satisfies Record<string, Uitleg>;
export type Inlogfoutcode = keyof typeof INLOGFOUT;

/** The explanation of a code; an unknown one is explained as a failed login. */
export function legInlogfoutUit(code: string): Uitleg {
  return Object.hasOwn(INLOGFOUT, code) ? INLOGFOUT[code as Inlogfoutcode] : INLOGFOUT.mislukt;
}
