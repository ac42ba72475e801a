import { DEELBARE_ONDERDELEN, type DeelbaarOnderdeel } from './doelen.ts';

/** Who reads the name of a part. */
export type Onderdeellezer = 'ouder' | 'leerling' | 'school';

const VOOR_LEERLING = {
  naam_en_geboortedatum: 'Je naam en geboortedatum',
  school_en_groep: 'Je school en groep',
  behoeften: 'Wat jij nodig hebt',
  factoren: 'Wat jou helpt en wat het moeilijk maakt',
  aanpak: 'Wat is geprobeerd en hoe dat ging',
  plan: 'Je doelen en de hulp die is afgesproken',
  visie_ouders: 'Hoe je ouders het zien',
  visie_leerling: 'Hoe jij het zelf ziet',
  observaties: 'Wat anderen zagen, en toetsen',
  verslagen: 'Verslagen van de school',
  documenten: 'Documenten die de school kiest',
} as const satisfies Record<DeelbaarOnderdeel, string>;

const VOOR_SCHOOL = {
  naam_en_geboortedatum: 'Naam en geboortedatum',
  school_en_groep: 'School en groep',
  behoeften: 'Ondersteuningsbehoeften',
  factoren: 'Wat helpt en wat belemmert',
  aanpak: 'Aanpak tot nu toe en het effect',
  plan: 'Doelen en afgesproken ondersteuning uit het vastgestelde ontwikkelingsperspectief',
  visie_ouders: 'Visie van de ouders',
  visie_leerling: 'Visie van de leerling',
  observaties: 'Observaties en toetsen',
  verslagen: 'Verslagen van de school',
  documenten: 'Documenten die de school kiest',
} as const satisfies Record<DeelbaarOnderdeel, string>;

/** The name of a part of the dossier in words of who reads it. */
export function schrijfOnderdeel(onderdeel: DeelbaarOnderdeel, lezer: Onderdeellezer): string {
  const namen = { ouder: DEELBARE_ONDERDELEN, leerling: VOOR_LEERLING, school: VOOR_SCHOOL };
  return namen[lezer][onderdeel];
}
