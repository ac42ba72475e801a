import { sql } from 'kysely';
import { type Datum, isNa, isVoor, plusDagen, schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { Taak, Taakcontext } from '../../../server/platform/taak.ts';
import { laatTermijnenVervallen } from '../../../server/platform/termijn.ts';
import { legDaadVast } from './handelen.ts';
import { vindStuk, wachtOpAnderen } from './opslag.ts';
import { beeindigDeelname } from './opslag-deelname.ts';

const PER_STAP = 100;
const WAAROM = 'De leerling is van school.';

/** ARR-1 · What a school arranged for a pupil stops when the pupil leaves: its own arrangements, and its place in those of a group. */
export const stopNaVertrek: Taak = {
  naam: 'arrangement.stoppen-na-vertrek',
  doel: 'Arrangementen beëindigen als een leerling van school gaat',
  cron: '45 * * * *',
  werk: async (context) => {
    const deelnames = await stopDeelnames(context);
    const arrangementen = await stopArrangementen(context);
    return deelnames === PER_STAP || arrangementen === PER_STAP ? 'nog meer' : undefined;
  },
};

async function stopDeelnames({ tx, verwerkt, legVast }: Taakcontext): Promise<number> {
  const { rows } = await sql<{
    id: string;
    leerling: string;
    arrangement: string;
    naam: string;
    swv: string;
    vestiging: string;
    van: Datum;
    op: Datum;
  }>`select d.id, d.leerling, d.arrangement, a.naam, d.swv, d.vestiging, d.van, v.op from arrangement_deelname d
    join arrangement a on a.id = d.arrangement cross join lateral (select vertrokken_op(d.leerling, d.vestiging) as op) v
    where d.tot is null and d.moment < v.op + 1 order by d.id limit ${PER_STAP}`.execute(tx);
  for (const { id, leerling, arrangement, naam, swv, vestiging, van, op } of rows) {
    const tot = isNa(op, van) ? op : plusDagen(van, 1);
    await beeindigDeelname(tx, id, tot, WAAROM);
    verwerkt({ leerling, onderwerp: arrangement });
    await legVast({
      soort: 'arrangement.deelname-gestopt',
      swv,
      vestiging,
      leerling,
      onderwerp: arrangement,
      tekst: `Doet vanaf ${schrijfDatum(tot)} niet meer mee aan het arrangement «${naam}»: de leerling is van school.`,
      gegevens: { arrangement },
      voorOuders: true,
    });
  }
  return rows.length;
}

async function stopArrangementen(context: Taakcontext): Promise<number> {
  const { tx, vandaag, verwerkt } = context;
  const { rows } = await sql<{ id: string; leerling: string; op: Datum }>`
    select a.id, a.leerling, v.op from arrangement a cross join lateral (select vertrokken_op(a.leerling, a.vestiging) as op) v
    where a.leerling is not null and a.toestand not in ('afgewezen', 'ingetrokken', 'beeindigd') and a.begonnen_op < v.op + 1
    order by a.id limit ${PER_STAP}`.execute(tx);
  for (const { id, leerling, op } of rows) {
    await wachtOpAnderen(tx, id);
    const stuk = await vindStuk(tx, id);
    if (stuk === undefined) continue;
    if (stuk.toestand === 'toegekend') {
      const laatste = isNa(op, stuk.van) ? plusDagen(op, -1) : stuk.van;
      const einde = isVoor(laatste, stuk.tot) ? laatste : stuk.tot;
      await legDaadVast(context, stuk, 'beeindigd', {
        gegevens: { op: einde, waarom: WAAROM },
        wijzig: { beeindigd_op: einde },
      });
    } else await legDaadVast(context, stuk, 'ingetrokken', { gegevens: { waarom: WAAROM, vanzelf: true } });
    // The school has nobody left to evaluate it with.
    await laatTermijnenVervallen(tx, id, vandaag);
    verwerkt({ leerling, onderwerp: id });
  }
  return rows.length;
}
