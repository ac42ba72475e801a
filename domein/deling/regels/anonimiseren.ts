import type { Datum } from '../../../kern/tijd/datum.ts';
import { type BekendeNaam, vindNamen } from './casus-namen.ts';
import { type Vervanging, vindPatronen } from './casus-patronen.ts';
import { isZinsbegin } from './vouwen.ts';

/** What the dossier knows of the child, and what therefore must not stand in a case. */
export interface Bekend {
  readonly namen: readonly BekendeNaam[];
  readonly geboortedatum: Datum;
}

/**
 * TOE-5: a text without what identifies: names of child, parents, school and staff become role words, dates a time of year, and e-mail,
 * telephone, postcode and numbers go. What is rare but no name stays; `vindZeldzaam` points it out to the person who shares.
 */
export function anonimiseer(tekst: string, bekend: Bekend, vandaag: Datum): string {
  let uit = '';
  let plek = 0;
  for (const { van, tot, door } of vindHerkenbaar(tekst, bekend, vandaag)) {
    uit += tekst.slice(plek, van) + (isZinsbegin(tekst, van) ? door.charAt(0).toUpperCase() + door.slice(1) : door);
    plek = tot;
  }
  return uit + tekst.slice(plek);
}

/** TOE-5: everything in a text that identifies by itself, in order and not over each other. */
export function vindHerkenbaar(tekst: string, bekend: Bekend, vandaag: Datum): readonly Vervanging[] {
  const gekozen: Vervanging[] = [];
  for (const gevonden of [...vindPatronen(tekst, bekend.geboortedatum, vandaag), ...vindNamen(tekst, bekend.namen)]) {
    const botsing = gekozen.filter(({ van, tot }) => gevonden.van < tot && gevonden.tot > van);
    if (botsing.length === 0) gekozen.push(gevonden);
    // A name that only touches what goes already, such as initials in an address: all of it goes.
    else if (botsing.length === 1 && botsing[0] !== undefined) {
      const [ander] = botsing;
      gekozen[gekozen.indexOf(ander)] = {
        ...ander,
        van: Math.min(ander.van, gevonden.van),
        tot: Math.max(ander.tot, gevonden.tot),
      };
    } else {
      const [eerste] = botsing;
      const samen = [gevonden, ...botsing];
      for (const weg of botsing) gekozen.splice(gekozen.indexOf(weg), 1);
      if (eerste)
        gekozen.push({
          ...eerste,
          van: Math.min(...samen.map(({ van }) => van)),
          tot: Math.max(...samen.map(({ tot }) => tot)),
        });
    }
  }
  return gekozen.sort((een, ander) => een.van - ander.van);
}
