import type pg from 'pg';
import type { Periode } from '../regels/periode.ts';
import type { KaleRegel } from './opslag-toezicht.ts';

const PER_KEER = 5000;

/** All lines of a period in the order in which they were written, a few thousand at a time. As owner. */
export async function* leesUitvoer(client: pg.Client, { van, tot }: Periode): AsyncGenerator<KaleRegel> {
  let na = 0;
  for (;;) {
    const { rows } = await client.query<KaleRegel & { volgnummer: number }>(
      `SELECT volgnummer, id, moment, persoon, rol, organisatie, soort, actie, doel, leerling, leerlingen, onderwerp, verzoek FROM verwerking
        WHERE volgnummer > $1 AND moment >= ($2::date::timestamp AT TIME ZONE 'Europe/Amsterdam')
          AND moment < (($3::date + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam') ORDER BY volgnummer LIMIT ${PER_KEER}`,
      [na, van, tot],
    );
    yield* rows;
    if (rows.length < PER_KEER) return;
    na = rows.at(-1)?.volgnummer ?? na;
  }
}
