import { type Codeuitslag, MINUTEN_GESLOTEN } from '../../../kern/sleutel/pogingen.ts';

/** TOE-2: how an attempt at a link ends; voorbij: the share itself is over. */
export type Poginguitslag = Codeuitslag | 'voorbij';

/** What the screen says to each answer. An unknown link and a wrong code are told the same. */
export const POGINGZIN = {
  onjuist: 'Deze link en code horen niet bij elkaar. Kijk de code na, of bel de school die u de link stuurde.',
  rust: `Er is een paar keer een verkeerde code ingevuld. Wacht ${MINUTEN_GESLOTEN} minuten en probeer het dan opnieuw.`,
  gesloten: 'Er is te vaak een verkeerde code ingevuld. De link is nu dicht. Vraag de school om een nieuwe.',
  voorbij: 'Dit wordt niet meer gedeeld. Heeft u het nog nodig? Vraag het dan aan de school.',
} as const satisfies Record<Exclude<Poginguitslag, 'goed'>, string>;
