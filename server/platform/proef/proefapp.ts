import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll } from 'vitest';
import type { Probleem } from '../http/probleem.ts';
import type { Abonnement, Route } from '../http/route.ts';
import { maakServer } from '../http/server.ts';
import { metProefdatabank, type Proefdatabank } from './proefdatabank.ts';
import { MENSEN, type Mens, persoonId, vulProefregio } from './proefregio.ts';

type Methode = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** What came back: the status, and the body as JSON (a problem when the status is 400 or more). */
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects of the answer; the schema guards its form
export type Antwoord<T = any> = {
  readonly status: number;
  readonly json: T;
  readonly tekst: string;
  readonly koppen: Record<string, unknown>;
};

export interface Proefapp extends Proefdatabank {
  readonly app: FastifyInstance;
  /** Puts the clock on a day and hour (ISO instant in UTC). */
  readonly zetKlok: (nu: string) => void;
  /** Sends a request as this person of the region; undefined: as nobody. */
  readonly vraag: (wie: Mens | undefined, methode: Methode, pad: string, body?: unknown) => Promise<Antwoord>;
  /** Sends one file as form data, with fields beside it. */
  readonly stuurBestand: (
    wie: Mens,
    pad: string,
    bestand: { naam: string; inhoud: Buffer; velden?: Record<string, string> },
  ) => Promise<Antwoord>;
  /** The codes of the reasons in a refusal. */
  readonly codes: (antwoord: Antwoord) => string[];
}

/**
 * The invented region with these routes, over HTTP, on a database of its own, as real sessions. Call at the top of a test file.
 * The clock stands at noon on 2026-11-20 (a Friday) until a test moves it.
 */
export function metProefapp(routes: readonly Route[], abonnementen: readonly Abonnement[] = []): Proefapp {
  let nu = '2026-11-20T11:00:00.000Z';
  const proef = metProefdatabank(async (client) => {
    await vulProefregio(client);
    const mensen = Object.keys(MENSEN) as Mens[];
    await client.query(
      `INSERT INTO sessie (sleutel, rolvervulling, persoon, begonnen_op, laatst_op, verloopt_op, uiterlijk_op, tweede_factor, aanbieder, onderwerp)
        SELECT sha256(naam::bytea), id, id, '2020-01-01', '2099-01-01', '2099-01-01', '2099-01-01', true, 'proef', 'proef' FROM unnest($1::text[], $2::uuid[]) AS m (naam, id)`,
      [mensen, mensen.map(persoonId)],
    );
  }) as { -readonly [K in keyof Proefapp]: Proefapp[K] };
  beforeAll(async () => {
    proef.app = await maakServer({ databank: proef.databank, nu: () => nu, abonnementen }, routes);
  });
  afterAll(() => proef.app?.close());
  const koppen = (wie: Mens | undefined) => ({ 'x-opmaat': 'proef', ...(wie && { cookie: `opmaat_sessie=${wie}` }) });
  proef.zetKlok = (moment) => {
    nu = moment;
  };
  proef.vraag = async (wie, methode, pad, body) => {
    const antwoord = await proef.app.inject({
      method: methode,
      url: `/api/v1${pad}`,
      headers: koppen(wie),
      ...(body !== undefined && { payload: body as object }),
    });
    return leesAntwoord(antwoord);
  };
  proef.stuurBestand = async (wie, pad, { naam, inhoud, velden }) => {
    const formulier = new FormData();
    for (const [veld, waarde] of Object.entries(velden ?? {})) formulier.set(veld, waarde);
    formulier.set('bestand', new Blob([Uint8Array.from(inhoud)]), naam);
    const verzoek = new Request('http://proef/', { method: 'POST', body: formulier });
    const antwoord = await proef.app.inject({
      method: 'POST',
      url: `/api/v1${pad}`,
      payload: Buffer.from(await verzoek.arrayBuffer()),
      headers: { ...koppen(wie), 'content-type': verzoek.headers.get('content-type') ?? '' },
    });
    return leesAntwoord(antwoord);
  };
  proef.codes = (antwoord) => ((antwoord.json as Probleem).redenen ?? []).map(({ code }) => code);
  return proef;
}

function leesAntwoord(antwoord: { statusCode: number; headers: Record<string, unknown>; payload: string }): Antwoord {
  const isJson = /\/(problem\+)?json\b/.test(String(antwoord.headers['content-type'] ?? ''));
  return {
    status: antwoord.statusCode,
    json: isJson && antwoord.payload ? JSON.parse(antwoord.payload) : undefined,
    tekst: antwoord.payload,
    koppen: antwoord.headers,
  };
}
