import { sql } from 'kysely';
import type { Actor } from '../../../kern/actor/actor.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { schrijfNaam } from './opslag.ts';

export const PER_PAGINA = 25;

/** What to look for in the list. */
export interface Lijstvraag {
  readonly stand: 'lopend' | 'afgerond' | 'alle';
  readonly zoek: string;
  readonly pagina: number;
}

/** The applications that the actor may see: a parent those of the own children, a school its own; first what must be decided first. */
export async function zoekAanmeldingen(tx: Tx, actor: Actor, { stand, zoek, pagina }: Lijstvraag) {
  let vraag = tx
    .selectFrom('aanmelding as a')
    .innerJoin('leerling as l', 'l.id', 'a.leerling')
    .innerJoin('vestiging as v', 'v.code', 'a.vestiging')
    .leftJoin('termijn as t', (koppel) =>
      koppel
        .onRef('t.onderwerp', '=', 'a.id')
        .on('t.soort', '=', 'aanmelding-inspanning')
        .on('t.voldaan_op', 'is', null),
    );
  if (actor.organisatie !== null) vraag = vraag.where('a.vestiging', '=', actor.organisatie);
  if (stand === 'lopend') vraag = vraag.where('a.afgerond_op', 'is', null);
  if (stand === 'afgerond') vraag = vraag.where('a.afgerond_op', 'is not', null);
  const tekst = zoek.trim();
  if (tekst !== '') {
    const deel = `%${tekst.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    vraag = vraag.where(
      sql<boolean>`(a.nummer ilike ${deel} or concat_ws(' ', l.roepnaam, nullif(l.tussenvoegsel, ''), l.achternaam) ilike ${deel})`,
    );
  }
  const { totaal } = await vraag.select((w) => w.fn.countAll<number>().as('totaal')).executeTakeFirstOrThrow();
  const rijen = await vraag
    .select([
      'a.id',
      'a.nummer',
      'a.leerling',
      'a.ontvangen_dag',
      'a.gewenste_start',
      'a.toestand',
      'a.ondersteuning_verwacht',
      'l.roepnaam',
      'l.tussenvoegsel',
      'l.achternaam',
      'v.code',
      'v.naam',
      'v.plaats',
    ])
    .select(
      sql<string | null>`case when a.afgerond_op is null then coalesce(a.beslisdatum, t.laatste_dag) end`.as(
        'laatste_dag',
      ),
    )
    .orderBy(sql`a.afgerond_op is not null`)
    .orderBy(sql`coalesce(a.beslisdatum, t.laatste_dag)`)
    .orderBy('a.ontvangen_op', 'desc')
    .orderBy('a.id')
    .limit(PER_PAGINA)
    .offset((pagina - 1) * PER_PAGINA)
    .execute();
  return { totaal, rijen: rijen.map((rij) => ({ ...rij, leerlingnaam: schrijfNaam(rij) })) };
}
