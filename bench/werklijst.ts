import { sql } from 'kysely';
import { laadVoorbeeld } from '../db/voorbeeld/laden.ts';
import { vindWerkregels } from '../domein/werklijst/server/opslag.ts';
import type { Actor } from '../kern/actor/actor.ts';
import { datumInNederland } from '../kern/tijd/datum.ts';
import { alsActor } from '../server/platform/databank/als-actor.ts';
import {
  alsEigenaar,
  maakKlaar,
  metDatabank,
  zoekServer,
  zorgVoorDatabank,
} from '../server/platform/databank/opzet.ts';
import { openDatabank, sluitDatabank } from '../server/platform/databank/verbinding.ts';
import { mediaan, type Uitkomst } from './uitkomst.ts';

const RONDES = 300;

/**
 * The worklist of one ib (all running terms of the school with their pupils) in a database with this many dossiers: as the ib, with
 * row security, next to the same SQL as owner without it. In turns, within one run. Goal: at most 1.5 times.
 */
export async function meet({ aantal = 5_000 }: { aantal?: number }): Promise<Uitkomst> {
  const server = await zoekServer(console.error);
  const naam = `opmaat_bench_${aantal}`;
  const eigenaar = metDatabank(server.eigenaar, naam);
  try {
    await zorgVoorDatabank(server.eigenaar, naam);
    const login = await maakKlaar(eigenaar);
    const vulSeconden = await vul(eigenaar, aantal);
    const beveiligd = openDatabank(login, 1);
    // The owner's pool: row security is forced on all but a superuser and the policy «eigenaar»; no actor, no policies of roles.
    const bloot = openDatabank(eigenaar, 1);
    const vandaag = datumInNederland(new Date().toISOString());
    const ib = await zoekDrukste(eigenaar);
    const metBeleid: number[] = [];
    const zonder: number[] = [];
    for (let ronde = 0; ronde < RONDES; ronde++) {
      metBeleid.push(
        await klok(() => alsActor(beveiligd, ib, vandaag, (tx) => vindWerkregels(tx, ib.organisatie ?? '', vandaag))),
      );
      zonder.push(
        await klok(() =>
          bloot.kysely.transaction().execute(async (tx) => {
            await sql`select 1`.execute(tx);
            await vindWerkregels(tx, ib.organisatie ?? '', vandaag);
          }),
        ),
      );
    }
    const regels = (await alsActor(beveiligd, ib, vandaag, (tx) => vindWerkregels(tx, ib.organisatie ?? '', vandaag)))
      .length;
    await sluitDatabank(beveiligd);
    await sluitDatabank(bloot);
    const [a, b] = [mediaan(metBeleid), mediaan(zonder)];
    return {
      bench: 'werklijst',
      grootte: { dossiers: aantal, regels, rondes: RONDES },
      waarden: { met_rijbeveiliging_ms: a, zonder_ms: b, vullen_s: vulSeconden },
      verhouding: { met_tegen_zonder: a / b },
    };
  } finally {
    await server.stop();
  }
}

async function vul(eigenaar: Parameters<typeof alsEigenaar>[0], aantal: number): Promise<number> {
  return alsEigenaar(eigenaar, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM leerling LIMIT 1');
    if (rowCount) return 0;
    const begin = performance.now();
    await laadVoorbeeld(client, { leerlingen: aantal });
    return (performance.now() - begin) / 1000;
  });
}

/** The ib of the school with the longest worklist. */
async function zoekDrukste(eigenaar: Parameters<typeof alsEigenaar>[0]): Promise<Actor> {
  return alsEigenaar(eigenaar, async (client) => {
    const { rows } = await client.query<{ persoon: string; naam: string; organisatie: string }>(`
      SELECT p.id AS persoon, p.naam, r.organisatie FROM rolvervulling r JOIN persoon p ON p.id = r.persoon
      JOIN (SELECT vestiging, count(*) AS n FROM termijn WHERE voldaan_op IS NULL AND vervallen_op IS NULL GROUP BY 1) t ON t.vestiging = r.organisatie
      WHERE r.rol = 'ib' ORDER BY t.n DESC, p.id LIMIT 1`);
    const [rij] = rows;
    if (rij === undefined) throw new Error('Er is geen ib met een werklijst');
    return { ...rij, rol: 'ib' };
  });
}

async function klok(werk: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await werk();
  return performance.now() - begin;
}
