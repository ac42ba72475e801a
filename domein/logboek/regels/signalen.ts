/** What may deserve a look of the privacy officer. A signal says that something is unusual, never that it is wrong. */
export const SIGNALEN = ['noodtoegang', 'vergissing', 'veel-dossiers', 'vreemd-uur', 'met-code'] as const;
export type Signaalsoort = (typeof SIGNALEN)[number];

/** More different dossiers than this by one person on one day is unusual: a class has some twenty-five pupils. */
export const VEEL_DOSSIERS = 30;
/** Between these hours (Dutch time) people at school usually work: from six in the morning until eleven in the evening. */
export const GEWONE_UREN = { van: 6, tot: 23 } as const;

/** What a signal means and what one can do with it. */
export const UITLEG = {
  noodtoegang: 'Een leraar opende met een reden een dossier buiten de eigen groep. Lees of die reden klopt.',
  vergissing: 'Iemand zei zelf dat het verkeerde dossier open was. De school kreeg bericht.',
  'veel-dossiers': `Meer dan ${VEEL_DOSSIERS} verschillende dossiers op één dag. Dat kan gewoon zijn, bijvoorbeeld aan het begin van het schooljaar.`,
  'vreemd-uur': `Voor ${GEWONE_UREN.van} uur 's ochtends of na ${GEWONE_UREN.tot} uur 's avonds. Dat kan gewoon zijn voor wie 's avonds werkt.`,
  'met-code': 'Iemand zonder account opende iets met een link en een code. Kijk of dat klopt met wat de school deelde.',
} as const satisfies Record<Signaalsoort, string>;

/** The signal in one line, with how often. */
export function schrijfSignaal(soort: Signaalsoort, aantal: number): string {
  switch (soort) {
    case 'noodtoegang':
      return aantal === 1 ? 'Noodtoegang tot 1 dossier' : `Noodtoegang tot ${aantal} dossiers`;
    case 'vergissing':
      return aantal === 1 ? '1 dossier per vergissing geopend' : `${aantal} dossiers per vergissing geopend`;
    case 'veel-dossiers':
      return `${aantal} verschillende dossiers op één dag`;
    case 'vreemd-uur':
      return aantal === 1 ? '1 handeling op een ongewoon uur' : `${aantal} handelingen op een ongewoon uur`;
    case 'met-code':
      return aantal === 1 ? '1 keer geopend met een link en code' : `${aantal} keer geopend met een link en code`;
  }
}

/** Whether this text names a signal. */
export function isSignaal(tekst: string): tekst is Signaalsoort {
  return (SIGNALEN as readonly string[]).includes(tekst);
}
