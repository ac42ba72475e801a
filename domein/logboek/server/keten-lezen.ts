import type pg from 'pg';
import type { Zegel } from '../regels/keten.ts';
import type { Veld } from './zegelvorm.ts';

/** A line with its number and fields in the order of the canonical text. */
export interface Ketenregel {
  readonly volgnummer: number;
  readonly velden: readonly Veld[];
}

export interface Ketenzegel extends Zegel {
  /** What goes into the hash of the seal about itself. */
  readonly kop: readonly Veld[];
}

/** Numbers as text: what goes into a hash must not depend on how a client reads them. */
type Zegelrij = Pick<Ketenzegel, 'vorige' | 'regels' | 'hash' | 'verzegeldOp' | 'gewistOp'> &
  Readonly<Record<'nummer' | 'van' | 'totEnMet' | 'aantal' | 'micros', string>>;

const PER_KEER = 5000;
const MICROS = (kolom: string) => `(extract(epoch FROM ${kolom}) * 1000000)::bigint::text`;
const DAG = (kolom: string) => `(${kolom} AT TIME ZONE 'Europe/Amsterdam')::date::text`;

/** All lines in order, a few thousand at a time, by what PostgreSQL itself brings only. */
export async function* leesRegels(client: pg.Client): AsyncGenerator<Ketenregel> {
  let na = '-9223372036854775808';
  for (;;) {
    const { rows } = await client.query<Veld[]>({
      rowMode: 'array',
      text: `SELECT volgnummer::text, id::text, ${MICROS('moment')}, persoon::text, rol, organisatie, soort, actie, doel, leerling::text,
          array_to_string(leerlingen, ','), onderwerp::text, verzoek, herkomst
        FROM verwerking WHERE volgnummer > $1::bigint ORDER BY verwerking.volgnummer LIMIT ${PER_KEER}`,
      values: [na],
    });
    for (const velden of rows) yield { volgnummer: Number(velden[0]), velden };
    if (rows.length < PER_KEER) return;
    na = rows.at(-1)?.[0] ?? na;
  }
}

/** All seals in order, a few thousand at a time. */
export async function* leesZegels(client: pg.Client): AsyncGenerator<Ketenzegel> {
  let na = '0';
  for (;;) {
    const { rows } = await client.query<Zegelrij>(
      `SELECT nummer::text, van_volgnummer::text AS van, tot_en_met::text AS "totEnMet", aantal::text, encode(vorige, 'hex') AS vorige,
          encode(regels, 'hex') AS regels, encode(hash, 'hex') AS hash, ${DAG('verzegeld_op')} AS "verzegeldOp", ${DAG('gewist_op')} AS "gewistOp",
          ${MICROS('verzegeld_op')} AS micros
        FROM logboekzegel WHERE nummer > $1::bigint ORDER BY logboekzegel.nummer LIMIT ${PER_KEER}`,
      [na],
    );
    for (const { micros, nummer, van, totEnMet, aantal, ...zegel } of rows) {
      yield {
        ...zegel,
        nummer: Number(nummer),
        van: Number(van),
        totEnMet: Number(totEnMet),
        aantal: Number(aantal),
        kop: [nummer, van, totEnMet, aantal, micros],
      };
    }
    if (rows.length < PER_KEER) return;
    na = rows.at(-1)?.nummer ?? na;
  }
}
