import { createHash } from 'node:crypto';
import type pg from 'pg';
import { alsEigenaar } from '../server/platform/databank/opzet.ts';
import { maakScholen, maakToeval } from './match-kern-gegevens.ts';

/** The child, the ib and the session of the benchmark; the cookie of the session is `COOKIE`. */
export const KIND = '00000000-0000-7000-8000-00000000be01';
const IB = '00000000-0000-7000-8000-00000000be02';
export const COOKIE = 'bench-match';

/**
 * Fills an empty, migrated database with invented schools, each with an adopted profile as the generator gives it, and one child
 * with four needs at the school of the ib.
 */
export async function vulMatchdatabank(eigenaar: pg.ClientConfig, aantal: number): Promise<void> {
  await alsEigenaar(eigenaar, async (client) => {
    const voeg = (sql: string, rijen: readonly object[]) => client.query(sql, [JSON.stringify(rijen)]);
    const scholen = maakScholen(aantal, 20260801).map((school, i) => ({
      ...school,
      code: codeVan(i),
      swvPo: swvCode(school.swvPo),
      swvVo: swvCode(school.swvVo),
      sop: `00000000-0000-7000-8001-${String(i).padStart(12, '0')}`,
    }));
    const swvs = [...new Set(scholen.flatMap(({ swvPo, swvVo }) => [swvPo, swvVo]))].map((code) => ({ code }));
    await voeg(
      `INSERT INTO swv (code, naam) SELECT code, 'SWV ' || code FROM jsonb_to_recordset($1) r(code text)`,
      swvs,
    );
    await voeg(
      `INSERT INTO vestiging (code, naam, soort, soorten, denominatie, straat, huisnummer, postcode, plaats, gemeente, provincie, lon, lat, cluster)
       SELECT code, naam, array_to_string(soorten, '/'), soorten, denominatie, 'Laan', '1', '1234AB', 'Plaats ' || left(code, 2), 'Gemeente', 'Provincie', lon, lat,
         CASE WHEN cluster12 THEN 2 END
       FROM jsonb_to_recordset($1) r(code text, naam text, soorten text[], denominatie text, lon float8, lat float8, cluster12 boolean)`,
      scholen,
    );
    await voeg(
      `INSERT INTO vestiging_swv (vestiging, swv, van) SELECT code, swv, '2014-08-01'
       FROM jsonb_to_recordset($1) r(code text, "swvPo" text, "swvVo" text), unnest(ARRAY["swvPo", "swvVo"]) swv`,
      scholen,
    );
    await voeg(
      `INSERT INTO plaatsruimte (vestiging, vrij, peildatum) SELECT code, "vrijePlaatsen", '2026-08-01'
       FROM jsonb_to_recordset($1) r(code text, "vrijePlaatsen" int) WHERE "vrijePlaatsen" IS NOT NULL`,
      scholen,
    );
    await voeg(
      `INSERT INTO sop (id, vestiging, versie, staat, inhoud, mr_datum, vastgesteld_op, geldig_tot, hash, bijgewerkt_op)
       SELECT sop::uuid, code, 1, 'vastgesteld', '{}', '2026-06-01', '2026-07-01', '2036-08-01', '\\x00', now() FROM jsonb_to_recordset($1) r(sop text, code text)`,
      scholen,
    );
    await voeg(
      `INSERT INTO sop_aanbod (sop, volgorde, vestiging, categorie, niveau, setting, capaciteit, bezet, sinds, expertise, wie, geldig)
       SELECT r.sop::uuid, n, r.code, a.categorie, a.niveau, a.setting, a.vrij, 0, '2026-08-01', '', 'specialist', true
       FROM jsonb_to_recordset($1) r(sop text, code text, aanbod jsonb), jsonb_array_elements(r.aanbod) WITH ORDINALITY e(waarde, n),
         jsonb_to_record(e.waarde) a(categorie text, niveau int, setting text, vrij int)`,
      scholen,
    );
    await vulKind(client, scholen);
    await client.query('ANALYZE');
  });
}

type School = {
  readonly code: string;
  readonly swvPo: string;
  readonly swvVo: string;
  readonly lon: number;
  readonly lat: number;
  readonly soorten: readonly string[];
};

async function vulKind(client: pg.Client, scholen: readonly School[]): Promise<void> {
  const thuis = scholen.find(
    ({ soorten, lon, lat }) => soorten[0] === 'BO' && lon > 4.5 && lon < 6 && lat > 51.5 && lat < 52.7,
  );
  if (thuis === undefined) throw new Error('Er is geen basisschool om de leerling bij te laten wonen.');
  const { code, swvPo, swvVo, lon, lat } = thuis;
  await client.query("INSERT INTO postcodegebied VALUES ('1234', 'Gemeente', $1, $2, $3, $4, 'bron')", [
    swvPo,
    swvVo,
    lon,
    lat,
  ]);
  await client.query("INSERT INTO persoon (id, naam, email) VALUES ($1, 'Ib van de meting', 'ib@bench.example')", [IB]);
  await client.query(
    "INSERT INTO rolvervulling (id, persoon, rol, organisatie, van) VALUES ($1, $1, 'ib', $2, '2020-08-01')",
    [IB, code],
  );
  await client.query(
    `INSERT INTO sessie (sleutel, rolvervulling, persoon, begonnen_op, laatst_op, verloopt_op, uiterlijk_op, tweede_factor, aanbieder, onderwerp)
      VALUES ($1, $2, $2, '2020-01-01', '2099-01-01', '2099-01-01', '2099-01-01', true, 'bench', 'bench')`,
    [createHash('sha256').update(COOKIE).digest(), IB],
  );
  await client.query(
    `INSERT INTO leerling (id, nummer, swv, roepnaam, achternaam, geboortedatum, straat, huisnummer, postcode, plaats)
     VALUES ($1, '26-000001', $2, 'Noor', 'Meting', (now() - interval '8 years')::date, 'Laan', '1', '1234AB', 'Plaats')`,
    [KIND, swvPo],
  );
  await client.query(
    `INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES ($1, $2, 'inschrijving', gen_random_uuid(), $3, '2024-08-01')`,
    [KIND, code, swvPo],
  );
  await client.query(
    `INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van) VALUES (gen_random_uuid(), $1, $2, $3, '4', '4A', '2024-08-01')`,
    [KIND, code, swvPo],
  );
  const toeval = maakToeval(4);
  for (const categorie of ['lezen-technisch', 'rekenen-basis', 'leren-plannen', 'emotie-regulatie']) {
    await client.query(
      `INSERT INTO behoefte (id, leerling, vestiging, swv, bron, categorie, intensiteit, setting, verplicht, van, moment, door, door_naam)
       VALUES (gen_random_uuid(), $1, $2, $3, 'school', $4, $5, 'in_de_groep', $6, '2024-09-01', now(), $7, 'Ib')`,
      [KIND, code, swvPo, categorie, 1 + Math.floor(toeval() * 2), toeval() < 0.6, IB],
    );
  }
}

/** A vestigingscode in the form that DUO uses: `00AA00`. */
function codeVan(i: number): string {
  const letter = (n: number) => String.fromCharCode(65 + (n % 26));
  return `${String(i % 100).padStart(2, '0')}${letter(Math.floor(i / 2600))}${letter(Math.floor(i / 100))}00`;
}

function swvCode(code: string | undefined): string {
  return `${(code ?? 'PO').slice(0, 2)}${(code ?? '').slice(2).padStart(4, '0')}`;
}
