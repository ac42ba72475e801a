import { vindVoorbeeldaccounts } from '../../domein/toegang/server/opslag.ts';
import { type Datum, datumInNederland } from '../../kern/tijd/datum.ts';
import { alsActor, POORT } from '../platform/databank/als-actor.ts';
import type { Databank } from '../platform/databank/verbinding.ts';

function vandaag(): Datum {
  return datumInNederland(new Date().toISOString());
}

/** The example accounts of today, to choose from. */
export function vindAccounts(databank: Databank) {
  return alsActor(databank, POORT, vandaag(), (tx) => vindVoorbeeldaccounts(tx, vandaag()));
}

/** Who stands behind an example account; undefined when it is none. */
export async function vindPersoonVan(databank: Databank, rolvervulling: string): Promise<string | undefined> {
  const gevonden = (await vindAccounts(databank)).find((account) => account.rolvervulling === rolvervulling);
  return gevonden?.persoon;
}

/** What the provider says about a person: the address that example people are known by. */
export async function vindAccount(databank: Databank, persoon: string) {
  const rij = await alsActor(databank, POORT, vandaag(), (tx) =>
    tx.selectFrom('persoon').select(['naam', 'email']).where('id', '=', persoon).executeTakeFirst(),
  );
  if (rij === undefined) return undefined;
  return {
    accountId: persoon,
    claims: () => ({ sub: persoon, name: rij.naam, email: rij.email, email_verified: true }),
  };
}
