import { type Datum, plusDagen, plusMaanden } from '../../../kern/tijd/datum.ts';

/** The periods that one picks from, with their first day; the last is always today. */
export const PERIODEN = [
  { waarde: 'week', tekst: 'De laatste week', begin: (vandaag: Datum) => plusDagen(vandaag, -6) },
  { waarde: 'maand', tekst: 'De laatste maand', begin: (vandaag: Datum) => plusMaanden(vandaag, -1) },
  { waarde: 'kwartaal', tekst: 'De laatste drie maanden', begin: (vandaag: Datum) => plusMaanden(vandaag, -3) },
  { waarde: 'jaar', tekst: 'Het laatste jaar', begin: (vandaag: Datum) => plusMaanden(vandaag, -12) },
  { waarde: 'alles', tekst: 'Alles', begin: () => undefined },
] as const satisfies readonly { waarde: string; tekst: string; begin: (vandaag: Datum) => Datum | undefined }[];

/** The first day of a period by its name; the last three months when the name is unknown. */
export function beginVan(periode: string | undefined, vandaag: Datum): Datum | undefined {
  const keuze = PERIODEN.find(({ waarde }) => waarde === periode) ?? PERIODEN[2];
  return keuze.begin(vandaag);
}
