import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { abonnementen, routes } from '../server/app/routes.ts';
import { openDatabank, sluitDatabank } from '../server/platform/databank/verbinding.ts';
import { maakServer } from '../server/platform/http/server.ts';
import { leesVelden } from './dossier.ts';
import type { Klant } from './dossier-databank.ts';

interface Opdracht {
  readonly tekst: string;
  readonly waarden: unknown[];
}

/**
 * The statements of one request, replayed by the bare driver on connections of the same login: transaction, actor, row security, log
 * and all, without HTTP, validation and rules. They are listened to once per client, from the real server.
 */
export async function maakKaleAanroep(login: pg.ClientConfig, klanten: readonly Klant[], wat: 'lezen' | 'schrijven') {
  const gehoord = await Promise.all([luisterAf(login, klanten, wat)]).then(([een]) => een);
  const pool = new pg.Pool({ ...login, max: klanten.length });
  const doe = async (klant: number) => {
    const client = await pool.connect();
    try {
      for (const { tekst, waarden } of gehoord[klant] ?? []) await client.query(tekst, vernieuw(tekst, waarden));
    } finally {
      client.release();
    }
  };
  return { doe, stop: () => pool.end() };
}

/** New rows need new ids: the first value of an insert is its id. */
function vernieuw(tekst: string, waarden: unknown[]): unknown[] {
  return tekst.startsWith('insert into') ? [uuid(), ...waarden.slice(1)] : waarden;
}

async function luisterAf(
  login: pg.ClientConfig,
  klanten: readonly Klant[],
  wat: 'lezen' | 'schrijven',
): Promise<Opdracht[][]> {
  const databank = openDatabank(login, 1);
  let gehoord: Opdracht[] = [];
  databank.pool.on('connect', (client) => {
    const echt = client.query.bind(client) as (...alles: unknown[]) => unknown;
    client.query = ((
      vraag: string | { text: string; values: unknown[] },
      waarden: unknown[] = [],
      ...rest: unknown[]
    ) => {
      gehoord.push(
        typeof vraag === 'string' ? { tekst: vraag, waarden } : { tekst: vraag.text, waarden: vraag.values },
      );
      return echt(vraag, waarden, ...rest);
    }) as typeof client.query;
  });
  const app = await maakServer({ databank, nu: () => new Date().toISOString(), abonnementen }, routes);
  const alles: Opdracht[][] = [];
  try {
    for (const { cookie, apart } of klanten) {
      const url = `/api/v1/leerlingen/${apart}`;
      const headers = { cookie: `opmaat_sessie=${cookie}`, 'x-opmaat': 'bench' };
      gehoord = [];
      const gelezen = await app.inject({ url, headers });
      if (gelezen.statusCode !== 200) throw new Error(gelezen.payload);
      if (wat === 'schrijven') {
        gehoord = [];
        const payload = { ...leesVelden(gelezen.payload), straat: 'Kale laan' };
        const geschreven = await app.inject({ method: 'PUT', url, headers, payload });
        if (geschreven.statusCode !== 200) throw new Error(geschreven.payload);
      }
      alles.push(gehoord);
    }
  } finally {
    await app.close();
    await sluitDatabank(databank);
  }
  return alles;
}
