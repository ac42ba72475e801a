import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';

/** Key and code of an answer page as the database compares them, at this moment. */
export interface Linkbewijs {
  readonly sleutel: Buffer;
  readonly code: Buffer;
  readonly nu: string;
  readonly vandaag: Datum;
}

export interface PogingRij {
  readonly id: string;
  readonly leerling: string;
  readonly klopt: boolean | null;
  readonly pogingen: number;
  readonly verstuurd_dag: Datum;
  readonly tot: Datum;
  readonly beantwoord: boolean;
  readonly ingetrokken_om: string | null;
  readonly toestemming_geldig: boolean;
  readonly school_betrokken: boolean;
}

const bewijs = ({ sleutel, code, nu, vandaag }: Linkbewijs) =>
  sql`${sleutel}::bytea, ${code}::bytea, ${nu}::timestamptz, ${vandaag}::date`;

/** Tries a code, and counts a wrong one; undefined when the link is unknown. */
export async function probeerCode(tx: Tx, link: Linkbewijs): Promise<PogingRij | undefined> {
  const { rows } =
    await sql<PogingRij>`select id, leerling, klopt, pogingen, verstuurd_dag, tot, beantwoord, ingetrokken_om,
    toestemming_geldig, school_betrokken from informatieverzoek_poging(${bewijs(link)})`.execute(tx);
  return rows[0];
}

export interface InhoudRij {
  readonly vraag: string;
  readonly partij: string;
  readonly via_regie: boolean;
  readonly contact: string;
  readonly school: string;
  readonly plaats: string;
  readonly door_naam: string;
  readonly verstuurd_dag: Datum;
  readonly tot: Datum;
  readonly kind: string | null;
  readonly geboortedatum: Datum | null;
  readonly kind_school: string | null;
  readonly groep: string | null;
}

/** The question, with of the child what consent allows; undefined when this key and code open nothing now. */
export async function leesVraag(tx: Tx, link: Linkbewijs): Promise<InhoudRij | undefined> {
  const { rows } = await sql<InhoudRij>`select * from informatieverzoek_lezen(${bewijs(link)})`.execute(tx);
  return rows[0];
}

export interface BeantwoordRij {
  readonly id: string;
  readonly leerling: string;
  readonly swv: string;
  readonly vestiging: string;
  readonly partij: string;
}

/** Stores the answer; undefined when this key and code open nothing (any more), such as after another answer. */
export async function bewaarAntwoord(
  tx: Tx,
  link: Linkbewijs,
  antwoord: { readonly id: string; readonly naam: string; readonly functie: string; readonly tekst: string },
): Promise<BeantwoordRij | undefined> {
  const { rows } = await sql<BeantwoordRij>`select id, leerling, swv, vestiging, partij
    from informatieverzoek_beantwoorden(${bewijs(link)}, ${JSON.stringify(antwoord)}::jsonb)`.execute(tx);
  return rows[0];
}
