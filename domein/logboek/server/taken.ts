import { sql } from 'kysely';
import type { Taak } from '../../../server/platform/taak.ts';

/**
 * TOE-4: seals the new lines each minute. The database holds writers up for as long as it takes to see that nobody is under way
 * (at most a second, and then lets go); what it hashes afterwards holds nobody up.
 */
export const verzegelen: Taak = {
  naam: 'logboek-verzegelen',
  doel: 'Bewijzen dat het logboek niet is veranderd',
  cron: '* * * * *',
  werk: async ({ tx, nu }) => {
    await sql`select logboek_verzegel(${nu}::timestamptz)`.execute(tx);
  },
};

/** TOE-6: lines that were sealed five years ago go, a part each night; their seals stay. */
export const wissen: Taak = {
  naam: 'logboek-wissen',
  doel: 'Het logboek niet langer bewaren dan nodig',
  cron: '25 2 * * *',
  werk: async ({ tx, nu, vandaag }) => {
    await sql`select logboek_wis(${vandaag}::date, ${nu}::timestamptz)`.execute(tx);
  },
};

export const taken: readonly Taak[] = [verzegelen, wissen];
