import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { DOSSIERBRON } from './bronnen.ts';

export const NOTITIESOORTEN = ['signaal', 'verslag', 'werknotitie'] as const;
export type Notitiesoort = (typeof NOTITIESOORTEN)[number];

/** What each kind is, and who reads it. */
export const NOTITIENAAM = {
  signaal: { naam: 'Signaal', uitleg: 'Een korte regel over wat u opviel. Ouders lezen dit mee.' },
  verslag: { naam: 'Verslag', uitleg: 'Van een gesprek of observatie. Ouders lezen dit mee.' },
  werknotitie: {
    naam: 'Werknotitie',
    uitleg: 'Alleen voor de intern begeleider en de schoolleider. Ouders lezen dit niet.',
  },
} as const satisfies Record<Notitiesoort, { naam: string; uitleg: string }>;

/** Most characters per kind. BEH-5: a signal is a short log line. */
export const NOTITIELENGTE = { signaal: 500, verslag: 4000, werknotitie: 4000 } as const satisfies Record<
  Notitiesoort,
  number
>;

/** The kinds that this role may write: a teacher signals in a line, the rest is for ib and schoolleider. */
export function notitiesoortenVan(rol: string): readonly Notitiesoort[] {
  if (rol === 'leraar') return ['signaal'];
  return rol === 'ib' || rol === 'schoolleider' ? NOTITIESOORTEN : [];
}

/** BEH-5: a note has text, and a signal stays short; a teacher writes signals. */
export function controleerNotitie(
  notitie: { readonly soort: Notitiesoort; readonly tekst: string },
  rol: string,
): Uitkomst<{ soort: Notitiesoort; tekst: string }> {
  const tekst = notitie.tekst.trim();
  const langste = NOTITIELENGTE[notitie.soort];
  const redenen: Reden[] = [];
  if (!notitiesoortenVan(rol).includes(notitie.soort)) {
    redenen.push({
      code: 'notitiesoort',
      veld: 'soort',
      bron: DOSSIERBRON.logregel,
      zin: 'Een leraar schrijft een signaal. Een verslag of werknotitie schrijft de intern begeleider of de schoolleider.',
    });
  }
  if (tekst === '')
    redenen.push({
      code: 'notitie-leeg',
      zin: 'Schrijf wat er gebeurde of wat u opviel.',
      veld: 'tekst',
      bron: DOSSIERBRON.logregel,
    });
  if (tekst.length > langste) {
    redenen.push({
      code: 'notitie-te-lang',
      zin: `Dit is te lang: hier passen ${langste} tekens.`,
      veld: 'tekst',
      bron: DOSSIERBRON.logregel,
    });
  }
  return magTenzij(redenen, () => ({ soort: notitie.soort, tekst }), DOSSIERBRON.logregel);
}
