import { createHash, randomBytes } from 'node:crypto';
import { laadVoorbeeld } from '../db/voorbeeld/laden.ts';
import { haalWachtrij, type Wachtrijvraag } from '../domein/toelaatbaarheid/server/opslag-wachtrij.ts';
import { routes } from '../domein/toelaatbaarheid/server/routes.ts';
import { datumInNederland } from '../kern/tijd/datum.ts';
import {
  alsEigenaar,
  maakKlaar,
  metDatabank,
  zoekServer,
  zorgVoorDatabank,
} from '../server/platform/databank/opzet.ts';
import { openDatabank, sluitDatabank } from '../server/platform/databank/verbinding.ts';
import { maakServer } from '../server/platform/http/server.ts';
import { mediaan, type Uitkomst } from './uitkomst.ts';

const RONDES = 30;
const BLADZIJDE_VERDEROP = 40;

type Eigenaar = Parameters<typeof alsEigenaar>[0];

/**
 * The queue of an SWV with this many running requests: the first page with its numbers, a page far on, and a search, each through the
 * API (session, row security, reading log, validation) next to the same SQL as owner without row security. In turns, within one run.
 */
export async function meet({ aantal = 5_000 }: { aantal?: number }): Promise<Uitkomst> {
  const server = await zoekServer(console.error);
  const eigenaar = metDatabank(server.eigenaar, `opmaat_bench_tlv_${aantal}`);
  try {
    await zorgVoorDatabank(server.eigenaar, `opmaat_bench_tlv_${aantal}`);
    const login = await maakKlaar(eigenaar);
    const { swv, cookie } = await vul(eigenaar, aantal);
    const beveiligd = openDatabank(login, 1);
    const bloot = openDatabank(eigenaar, 1);
    const app = await maakServer({ databank: beveiligd, nu: () => new Date().toISOString(), abonnementen: [] }, routes);
    const vandaag = datumInNederland(new Date().toISOString());
    const vraag = (zoek: string) => async () => {
      const antwoord = await app.inject({ url: `/api/v1/swv/tlv${zoek}`, headers: { cookie, 'x-opmaat': 'bench' } });
      if (antwoord.statusCode !== 200) throw new Error(antwoord.payload);
      return antwoord.json() as { volgende: string | null };
    };
    const kaal = (deel: Partial<Wachtrijvraag>) => () =>
      bloot.kysely.transaction().execute((tx) =>
        haalWachtrij(tx, {
          swv,
          vandaag,
          stand: 'alle',
          soort: undefined,
          vestiging: undefined,
          zoek: '',
          na: undefined,
          ...deel,
        }),
      );
    let na = '';
    for (let bladzijde = 1; bladzijde < Math.min(BLADZIJDE_VERDEROP, aantal / 50); bladzijde++)
      na = (await vraag(na && `?na=${encodeURIComponent(na)}`)()).volgende ?? na;
    const [dag = '', id = ''] = na.split('~');
    const proeven = {
      eerste_pagina: [vraag(''), kaal({})],
      pagina_verderop: [vraag(`?na=${encodeURIComponent(na)}`), kaal({ na: { dag, id } })],
      wacht_op_advies: [vraag('?stand=advies'), kaal({ stand: 'advies' })],
      zoeken: [vraag('?zoek=leerling%2077'), kaal({ zoek: 'leerling 77' })],
    } as const;
    const waarden: Record<string, number> = {};
    const verhouding: Record<string, number> = {};
    for (const [naam, [api, sql]] of Object.entries(proeven)) {
      const metApi: number[] = [];
      const zonder: number[] = [];
      for (let ronde = 0; ronde < RONDES; ronde++) {
        metApi.push(await klok(api));
        zonder.push(await klok(sql));
      }
      waarden[`${naam}_api_ms`] = mediaan(metApi);
      waarden[`${naam}_sql_ms`] = mediaan(zonder);
      verhouding[naam] = mediaan(metApi) / mediaan(zonder);
    }
    await app.close();
    await sluitDatabank(beveiligd);
    await sluitDatabank(bloot);
    return { bench: 'tlv-wachtrij', grootte: { aanvragen: aantal, rondes: RONDES }, waarden, verhouding };
  } finally {
    await server.stop();
  }
}

/** The example region with so many running requests on top, of pupils who have nothing else; and a session of role tlv. */
async function vul(eigenaar: Eigenaar, aantal: number): Promise<{ swv: string; cookie: string }> {
  return alsEigenaar(eigenaar, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM leerling LIMIT 1');
    if (!rowCount) {
      await laadVoorbeeld(client, {});
      await client.query('BEGIN');
      await client.query(
        `CREATE TEMP TABLE nieuw ON COMMIT DROP AS SELECT n, gen_random_uuid() AS leerling, gen_random_uuid() AS aanvraag, s.swv, s.vestiging,
            (ARRAY['SBO', 'SO'])[1 + n % 2] AS soort, vandaag.dag - (n % 75)::integer AS ingediend
          FROM generate_series(1, $1::integer) n CROSS JOIN (SELECT (now() AT TIME ZONE 'Europe/Amsterdam')::date AS dag) vandaag
          JOIN LATERAL (SELECT v.swv, v.vestiging FROM vestiging_swv v WHERE v.swv = (SELECT min(code) FROM swv WHERE code LIKE 'PO%' AND code IN (SELECT organisatie FROM rolvervulling WHERE rol = 'tlv'))
            ORDER BY md5(v.vestiging || n) LIMIT 1) s ON true`,
        [aantal],
      );
      await client.query(`INSERT INTO leerling (id, nummer, swv, roepnaam, achternaam, geboortedatum, straat, huisnummer, postcode, plaats)
        SELECT leerling, 'B' || n, swv, 'Leerling ' || n, 'Bench', '2018-05-02', 'Straat', '1', '9901AA', 'Plaats' FROM nieuw`);
      await client.query(`INSERT INTO tlv_aanvraag (id, nummer, swv, vestiging, leerling, soort, bevoegd_grond, leerling_naam, geboortedatum, gewenste_start, inhoud, toestand,
          ingediend_dag, beslisdatum, begonnen_op, bijgewerkt_op, door, door_naam)
        SELECT aanvraag, 'TB-26-' || n, swv, vestiging, leerling, soort, 'inschrijving', 'Leerling ' || n || ' Bench', '2018-05-02', ingediend + 90, '{}',
          CASE WHEN n % 10 = 0 THEN 'aanvulling_gevraagd' WHEN n % 10 = 1 THEN 'voorgesteld' ELSE 'ingediend' END, ingediend,
          CASE WHEN n % 10 = 0 THEN NULL ELSE ingediend + 56 END, now(), now(), (SELECT id FROM persoon LIMIT 1), 'x' FROM nieuw`);
      await client.query(`INSERT INTO tlv_advies (id, aanvraag, leerling, swv, vestiging, plaats, persoon, naam, discipline, uitgenodigd_op, uitgenodigd_door_naam, reageren_voor,
          oordeel, tekst, onafhankelijk, gegeven_dag, gegeven_op)
        SELECT gen_random_uuid(), aanvraag, leerling, swv, vestiging, p, (SELECT id FROM persoon ORDER BY id OFFSET p LIMIT 1), 'x', CASE p WHEN 1 THEN 'psycholoog' ELSE 'arts' END, now(), 'x', ingediend + 21,
          CASE WHEN n % 3 < p THEN NULL ELSE 'toelaatbaar' END, CASE WHEN n % 3 < p THEN NULL ELSE 'Advies.' END, CASE WHEN n % 3 < p THEN NULL ELSE true END,
          CASE WHEN n % 3 < p THEN NULL ELSE ingediend + 14 END, CASE WHEN n % 3 < p THEN NULL ELSE now() END
        FROM nieuw CROSS JOIN generate_series(1, 2) p`);
      await client.query('COMMIT');
      await client.query('ANALYZE');
    }
    return maakSessie(client);
  });
}

async function maakSessie(
  client: Parameters<Parameters<typeof alsEigenaar>[1]>[0],
): Promise<{ swv: string; cookie: string }> {
  const sleutel = randomBytes(24).toString('base64url');
  const { rows } = await client.query<{ swv: string }>(
    `INSERT INTO sessie (sleutel, rolvervulling, persoon, begonnen_op, laatst_op, verloopt_op, uiterlijk_op, tweede_factor, aanbieder, onderwerp)
      SELECT $1, id, persoon, now(), now() + interval '1 day', now() + interval '1 day', now() + interval '1 day', true, 'bench', 'bench' FROM rolvervulling
      WHERE rol = 'tlv' AND organisatie LIKE 'PO%' ORDER BY organisatie, id LIMIT 1
      RETURNING (SELECT organisatie FROM rolvervulling r WHERE r.id = sessie.rolvervulling) AS swv`,
    [createHash('sha256').update(sleutel).digest()],
  );
  const [rij] = rows;
  if (rij === undefined) throw new Error('Er is niemand in de rol tlv');
  return { swv: rij.swv, cookie: `opmaat_sessie=${sleutel}` };
}

async function klok(werk: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await werk();
  return performance.now() - begin;
}
