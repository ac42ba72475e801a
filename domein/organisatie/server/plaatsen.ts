import type pg from 'pg';
import { bepaalPlaatsen } from '../regels/plaatsbepaling.ts';
import { telling } from './importverslag.ts';
import { bewaarPlaatsen, vindPlaatsgegevens } from './opslag-import.ts';

/** ORG-8 · Computes anew where the postcode areas lie, after schools or areas changed. Gives one sentence about it. */
export async function werkPlaatsenBij(client: pg.Client): Promise<string> {
  const { gebieden, scholen } = await vindPlaatsgegevens(client);
  const plaatsen = bepaalPlaatsen(
    gebieden.filter(({ gegeven }) => !gegeven),
    scholen,
  );
  await bewaarPlaatsen(client, plaatsen);
  const uitScholen = plaatsen.filter(({ plaatsbepaling }) => plaatsbepaling === 'scholen').length;
  const zonder = gebieden.filter(({ gegeven }) => !gegeven).length - plaatsen.length;
  return `Ligging van postcodegebieden: ${telling(uitScholen)} uit eigen scholen, ${telling(plaatsen.length - uitScholen)} uit scholen in de buurt, ${telling(zonder)} onbekend.`;
}
