import type pg from 'pg';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Plaatsbepaling } from '../regels/plaatsbepaling.ts';
import type { Postcoderegel } from '../regels/postcoderegel.ts';
import type { Lidmaatschap, Lidmaatschapstap } from '../regels/vergelijk.ts';
import type { Vestigingsregel } from '../regels/vestigingsregel.ts';

/** All that is written per location: the line, and what the second file told. */
export interface Vestiging extends Vestigingsregel {
  readonly cluster: 1 | 2 | null;
  readonly website: string | null;
}

/** A location as it is kept, with its memberships of today. */
export interface Bewaard {
  readonly vestiging: Vestiging;
  readonly bestuur: Lidmaatschap | undefined;
  readonly swvPo: Lidmaatschap | undefined;
  readonly swvVo: Lidmaatschap | undefined;
}

/** One membership of one location that must change. */
export interface Lidmaatschapswijziging {
  readonly vestiging: string;
  readonly stap: Lidmaatschapstap;
}

const PER_KEER = 1000;
/** Any number will do, as long as it is the same for every import: two at once would each compare with what the other changes. */
const GRENDEL = 6_768_412;

/** Runs an import in one transaction, alone: all of it happens, or nothing. */
export async function inEenKeer<T>(client: pg.Client, werk: () => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [GRENDEL]);
    const uitkomst = await werk();
    await client.query('COMMIT');
    return uitkomst;
  } catch (fout) {
    await client.query('ROLLBACK');
    throw fout;
  }
}

export async function vindSwvCodes(client: pg.Client): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ code: string }>('SELECT code FROM swv');
  return new Set(rows.map(({ code }) => code));
}

/** Every location as it is kept on this day, by code. */
export async function vindBewaard(client: pg.Client, vandaag: Datum): Promise<ReadonlyMap<string, Bewaard>> {
  const { rows } = await client.query<Omit<Vestiging, 'bestuur' | 'swvPo' | 'swvVo'> & LidmaatschapRij>(
    `SELECT code, naam, soort, soorten, denominatie, straat, huisnummer, postcode, plaats, gemeente, provincie, lon, lat,
       leerlingen, cluster, website, b.bestuur, b.van AS bestuur_van, p.swv AS swv_po, p.van AS swv_po_van, s.swv AS swv_vo, s.van AS swv_vo_van
     FROM vestiging v
     LEFT JOIN vestiging_bestuur b ON b.vestiging = v.code AND b.van <= $1 AND (b.tot IS NULL OR b.tot > $1)
     LEFT JOIN vestiging_swv p ON p.vestiging = v.code AND p.sector = 'PO' AND p.van <= $1 AND (p.tot IS NULL OR p.tot > $1)
     LEFT JOIN vestiging_swv s ON s.vestiging = v.code AND s.sector = 'VO' AND s.van <= $1 AND (s.tot IS NULL OR s.tot > $1)`,
    [vandaag],
  );
  return new Map(rows.map((rij) => [rij.code, alsBewaard(rij)]));
}

interface LidmaatschapRij {
  readonly bestuur: string | null;
  readonly bestuur_van: Datum | null;
  readonly swv_po: string | null;
  readonly swv_po_van: Datum | null;
  readonly swv_vo: string | null;
  readonly swv_vo_van: Datum | null;
}

function alsBewaard(rij: Omit<Vestiging, 'bestuur' | 'swvPo' | 'swvVo'> & LidmaatschapRij): Bewaard {
  const { bestuur, bestuur_van, swv_po, swv_po_van, swv_vo, swv_vo_van, ...rest } = rij;
  const lid = (bij: string | null, van: Datum | null): Lidmaatschap | undefined =>
    bij === null || van === null ? undefined : { bij, van };
  return {
    vestiging: { ...rest, bestuur: bestuur ?? '', swvPo: swv_po, swvVo: swv_vo },
    bestuur: lid(bestuur, bestuur_van),
    swvPo: lid(swv_po, swv_po_van),
    swvVo: lid(swv_vo, swv_vo_van),
  };
}

/** Adds boards that are not known yet; gives how many. The list holds no names: a name that is there stays. */
export async function voegBesturenToe(client: pg.Client, nummers: readonly string[]): Promise<number> {
  const { rowCount } = await client.query(
    `INSERT INTO bestuur (nummer, naam) SELECT nummer, 'Bestuur ' || nummer FROM unnest($1::text[]) nummer ON CONFLICT DO NOTHING`,
    [nummers],
  );
  return rowCount ?? 0;
}

/** Adds SWV that are not known yet; gives how many. The list holds no names: a name that is there stays. */
export async function voegSwvsToe(client: pg.Client, codes: readonly string[]): Promise<number> {
  const { rowCount } = await client.query(
    `INSERT INTO swv (code, naam) SELECT code, 'Samenwerkingsverband ' || code FROM unnest($1::text[]) code ON CONFLICT DO NOTHING`,
    [codes],
  );
  return rowCount ?? 0;
}

export async function bewaarVestigingen(client: pg.Client, vestigingen: readonly Vestiging[]): Promise<void> {
  await perKeer(vestigingen, (deel) =>
    client.query(
      `INSERT INTO vestiging (code, naam, soort, soorten, denominatie, straat, huisnummer, postcode, plaats, gemeente, provincie, lon, lat, leerlingen, cluster, website)
       SELECT code, naam, soort, soorten, denominatie, straat, huisnummer, postcode, plaats, gemeente, provincie, lon, lat, leerlingen, cluster, website
       FROM jsonb_to_recordset($1) AS r(code text, naam text, soort text, soorten text[], denominatie text, straat text, huisnummer text, postcode text,
         plaats text, gemeente text, provincie text, lon float8, lat float8, leerlingen int, cluster smallint, website text)
       ON CONFLICT (code) DO UPDATE SET naam = excluded.naam, soort = excluded.soort, soorten = excluded.soorten, denominatie = excluded.denominatie,
         straat = excluded.straat, huisnummer = excluded.huisnummer, postcode = excluded.postcode, plaats = excluded.plaats, gemeente = excluded.gemeente,
         provincie = excluded.provincie, lon = excluded.lon, lat = excluded.lat, leerlingen = excluded.leerlingen, cluster = excluded.cluster, website = excluded.website`,
      [JSON.stringify(deel)],
    ),
  );
}

/** ORG-7 · Carries out changes of memberships: endings before beginnings, since at most one holds at a time. */
export async function bewaarLidmaatschappen(
  client: pg.Client,
  tabel: 'vestiging_bestuur' | 'vestiging_swv',
  wijzigingen: readonly Lidmaatschapswijziging[],
): Promise<void> {
  const bij = tabel === 'vestiging_bestuur' ? 'bestuur' : 'swv';
  const rijen = 'jsonb_to_recordset($1) AS r(vestiging text, bij text, van date, tot date)';
  const zelfde = `t.vestiging = r.vestiging AND t.${bij} = r.bij AND t.van = r.van`;
  const opdrachten = {
    eindig: `UPDATE ${tabel} t SET tot = r.tot FROM ${rijen} WHERE ${zelfde}`,
    verwijder: `DELETE FROM ${tabel} t USING ${rijen} WHERE ${zelfde}`,
    begin: `INSERT INTO ${tabel} (vestiging, ${bij}, van) SELECT vestiging, bij, van FROM ${rijen}`,
  } as const;
  for (const soort of ['eindig', 'verwijder', 'begin'] as const) {
    const stappen = wijzigingen
      .filter(({ stap }) => stap.soort === soort)
      .map(({ vestiging, stap }) => ({ vestiging, ...stap }));
    await perKeer(stappen, (deel) => client.query(opdrachten[soort], [JSON.stringify(deel)]));
  }
}

export async function vindPostcodegebieden(client: pg.Client): Promise<ReadonlyMap<string, Postcoderegel>> {
  const { rows } = await client.query<Postcoderegel>(
    'SELECT pc4, gemeente, swv_po AS "swvPo", swv_vo AS "swvVo" FROM postcodegebied',
  );
  return new Map(rows.map((rij) => [rij.pc4, rij]));
}

export async function bewaarPostcodegebieden(client: pg.Client, gebieden: readonly Postcoderegel[]): Promise<void> {
  await perKeer(gebieden, (deel) =>
    client.query(
      `INSERT INTO postcodegebied (pc4, gemeente, swv_po, swv_vo)
       SELECT pc4, gemeente, "swvPo", "swvVo" FROM jsonb_to_recordset($1) AS r(pc4 text, gemeente text, "swvPo" text, "swvVo" text)
       ON CONFLICT (pc4) DO UPDATE SET gemeente = excluded.gemeente, swv_po = excluded.swv_po, swv_vo = excluded.swv_vo`,
      [JSON.stringify(deel)],
    ),
  );
}

/** What the location of postcode areas is computed from; areas whose location was given stay as they are. */
export async function vindPlaatsgegevens(client: pg.Client) {
  const gebieden = await client.query<{ pc4: string; gemeente: string; gegeven: boolean }>(
    `SELECT pc4, gemeente, plaatsbepaling IS NOT DISTINCT FROM 'bron' AS gegeven FROM postcodegebied`,
  );
  const scholen = await client.query<{ pc4: string; lon: number; lat: number }>(
    'SELECT left(postcode, 4) AS pc4, lon, lat FROM vestiging ORDER BY code',
  );
  return { gebieden: gebieden.rows, scholen: scholen.rows };
}

export async function bewaarPlaatsen(client: pg.Client, plaatsen: readonly Plaatsbepaling[]): Promise<void> {
  await client.query(
    `UPDATE postcodegebied p SET lon = r.lon, lat = r.lat, plaatsbepaling = r.plaatsbepaling
     FROM jsonb_to_recordset($1) AS r(pc4 text, lon float8, lat float8, plaatsbepaling text)
     WHERE p.pc4 = r.pc4 AND (p.lon, p.lat, p.plaatsbepaling) IS DISTINCT FROM (r.lon, r.lat, r.plaatsbepaling)`,
    [JSON.stringify(plaatsen)],
  );
}

async function perKeer<T>(dingen: readonly T[], bewaar: (deel: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let begin = 0; begin < dingen.length; begin += PER_KEER) await bewaar(dingen.slice(begin, begin + PER_KEER));
}
