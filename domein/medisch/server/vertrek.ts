import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Taak } from '../../../server/platform/taak.ts';
import { laatTermijnenVervallen } from '../../../server/platform/termijn.ts';
import { meld, meldVerandering } from './gevolgen.ts';
import { vindHandeling, wachtOpAnderen } from './opslag.ts';
import { stopHandeling } from './opslag-schrijven.ts';

const PER_STAP = 100;

/** ARR-6 · An act is agreed with one school: it stops when the pupil leaves that school. */
export const stopNaVertrek: Taak = {
  naam: 'medisch.stoppen-na-vertrek',
  doel: 'Medische handelingen op school stoppen als een leerling van school gaat',
  cron: '50 * * * *',
  werk: async (context) => {
    const { tx, vandaag, verwerkt } = context;
    const { rows } = await sql<{ id: string; leerling: string; op: Datum }>`
      select m.id, m.leerling, v.op from medische_handeling m cross join lateral (select vertrokken_op(m.leerling, m.vestiging) as op) v
      where m.gestopt_op is null and m.moment < v.op + 1 order by m.id limit ${PER_STAP}`.execute(tx);
    for (const { id, leerling, op } of rows) {
      await wachtOpAnderen(tx, id);
      const handeling = await vindHandeling(tx, id);
      if (handeling === undefined || handeling.gestoptOp !== null) continue;
      await stopHandeling(tx, id, op, 'De leerling is van school.');
      await laatTermijnenVervallen(tx, id, vandaag);
      await meld(context, handeling, 'gestopt');
      await meldVerandering(context, id);
      verwerkt({ leerling, onderwerp: id });
    }
    return rows.length === PER_STAP ? 'nog meer' : undefined;
  },
};
