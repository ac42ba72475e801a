import { sql } from 'kysely';
import { SCHOOLROLLEN, zoekGezinsadressen, zoekRoladressen } from '../../../server/platform/adressen.ts';
import { schrijfAan } from '../../../server/platform/post.ts';
import type { Taakcontext } from '../../../server/platform/taak.ts';
import { DAGEN_NA_AANKONDIGING, moetAankondigen } from '../regels/aankondiging.ts';

/** TOE-6: tells parents and school, a month ahead, what goes. One mail per parent and child, one per person of a school. */
export async function kondigAan({ tx, nu, vandaag, verwerkt }: Taakcontext): Promise<void> {
  const rijen = (
    await tx
      .selectFrom('vernietiging')
      .select(['id', 'leerling', 'vestiging', 'gepland_op'])
      .where('aangekondigd_op', 'is', null)
      .where('opgehouden_om', 'is', null)
      .orderBy('gepland_op')
      .execute()
  ).filter(({ gepland_op }) => moetAankondigen(gepland_op, vandaag));
  if (rijen.length === 0) return;
  const leerlingen = [...new Set(rijen.map(({ leerling }) => leerling))];
  verwerkt({ leerlingen });
  for (const leerling of leerlingen)
    await schrijfAan(tx, nu, await zoekGezinsadressen(tx, leerling, vandaag), aanOuders(leerling));
  for (const school of new Set(rijen.flatMap(({ vestiging }) => vestiging ?? [])))
    await schrijfAan(tx, nu, await zoekRoladressen(tx, school, SCHOOLROLLEN, vandaag), AAN_SCHOOL);
  const ids = rijen.map(({ id }) => id);
  // As one value: so many separate ones as a whole country can have do not fit in a query.
  await tx
    .updateTable('vernietiging')
    .set({ aangekondigd_op: vandaag })
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute();
}

interface Brief {
  readonly onderwerp: string;
  readonly tekst: string;
}

const AAN_SCHOOL: Brief = {
  onderwerp: 'Over een maand vernietigt Opmaat gegevens van oud-leerlingen',
  tekst: `Opmaat vernietigt over ${DAGEN_NA_AANKONDIGING} dagen of later gegevens van leerlingen die niet meer op uw school zijn. De bewaartermijn is dan voorbij.\n\nLoopt er nog een bezwaar, geschil of klacht? Houd de vernietiging dan tegen. U ziet hier om welke leerlingen het gaat: {adres}/bewaren`,
};

function aanOuders(leerling: string): Brief {
  return {
    onderwerp: 'Over een maand vernietigt Opmaat gegevens',
    tekst: `Opmaat vernietigt over ${DAGEN_NA_AANKONDIGING} dagen of later gegevens die niet langer nodig zijn.\n\nWilt u eerst alles bewaren? Neem het hier mee: {adres}/leerlingen/${leerling}/uitvoer\n\nWelke gegevens het zijn en waarom, leest u hier: {adres}/leerlingen/${leerling}/bewaren\n\nIn deze e-mail staan om privacyredenen geen gegevens van uw kind.`,
  };
}
