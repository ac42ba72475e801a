import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { stelBerichtOp } from '../../../server/platform/post.ts';
import type { Taakcontext } from '../../../server/platform/taak.ts';
import { DAGEN_NA_AANKONDIGING, moetAankondigen } from '../regels/aankondiging.ts';

interface Adres {
  readonly id: string;
  readonly email: string;
}

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
    for (const aan of await vindGezin(tx, leerling, vandaag)) await stuur(tx, nu, aan, aanOuders(leerling));
  for (const school of new Set(rijen.flatMap(({ vestiging }) => vestiging ?? [])))
    for (const aan of await vindSchool(tx, school, vandaag)) await stuur(tx, nu, aan, AAN_SCHOOL);
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

async function stuur(tx: Tx, nu: string, { id, email }: Adres, brief: Brief): Promise<void> {
  await stelBerichtOp(tx, nu, { aanPersoon: id, aanAdres: email, ...brief });
}

/** Parents with gezag today, and the pupil from sixteen with an account of its own. */
async function vindGezin(tx: Tx, leerling: string, vandaag: Datum): Promise<Adres[]> {
  const { rows } = await sql<Adres>`select p.id, p.email from gezag g join persoon p on p.id = g.persoon
      join leerling l on l.id = g.leerling and l.geboortedatum > (${vandaag}::date - interval '18 years')::date
      where g.leerling = ${leerling} and g.soort <> 'ouder_zonder_gezag' and g.van <= ${vandaag}::date and (g.tot is null or g.tot > ${vandaag}::date)
    union select p.id, p.email from persoon p join leerling l on l.id = p.leerling
      where l.id = ${leerling} and l.geboortedatum <= (${vandaag}::date - interval '16 years')::date
    order by 1`.execute(tx);
  return rows;
}

async function vindSchool(tx: Tx, vestiging: string, vandaag: Datum): Promise<Adres[]> {
  const { rows } =
    await sql<Adres>`select distinct p.id, p.email from rolvervulling r join persoon p on p.id = r.persoon
    where r.organisatie = ${vestiging} and r.rol in ('ib', 'schoolleider') and r.van <= ${vandaag}::date and (r.tot is null or r.tot > ${vandaag}::date)
    order by 1`.execute(tx);
  return rows;
}
