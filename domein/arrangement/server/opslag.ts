import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { wachtOpBeurt } from '../../../server/platform/databank/beurt.ts';
import { schrijfNaam } from '../../dossier/regels/naam.ts';
import type { Arrangementinhoud } from '../regels/inhoud.ts';
import type { Kostenregel } from '../regels/kosten.ts';
import type { Dagdeel, Model, Soort, Uitvoerdersoort } from '../regels/soorten.ts';
import type { Handeling, Toestand } from '../regels/toestand.ts';

/** A recorded act with who did it. */
export type Handelingrij = Handeling & {
  readonly volgnummer: number;
  readonly moment: string;
  readonly doorNaam: string;
  readonly doorRol: string;
};

/** One arrangement with all that its rules and screens need. */
export interface Stuk {
  readonly id: string;
  readonly nummer: string;
  readonly volgnummer: number;
  readonly swv: string;
  readonly vestiging: string;
  readonly school: string;
  readonly soort: Soort;
  readonly model: Model;
  readonly naam: string;
  readonly leerling: string | null;
  /** Null for who may not see the pupil: the SWV knows it from what went along. */
  readonly leerlingnaam: string | null;
  readonly geboortedatum: Datum | null;
  readonly groep: string | null;
  readonly inhoud: Arrangementinhoud;
  readonly uitvoerderSoort: Uitvoerdersoort;
  readonly uitvoerder: string;
  readonly van: Datum;
  readonly tot: Datum;
  readonly beeindigdOp: Datum | null;
  readonly plek: string | null;
  readonly dagdelen: readonly Dagdeel[];
  readonly toestand: Toestand;
  readonly ingediendDag: Datum | null;
  readonly beslisdatum: Datum | null;
  readonly kosten: readonly Kostenregel[];
  readonly handelingen: readonly Handelingrij[];
}

/** Only one at a time works on this arrangement, also parents, who may not change it themselves. */
export async function wachtOpAnderen(tx: Tx, wat: string): Promise<void> {
  await wachtOpBeurt(tx, `arrangement ${wat}`);
}

/** The arrangement, when the actor may see it. */
export async function vindStuk(tx: Tx, id: string): Promise<Stuk | undefined> {
  const rij = await tx
    .selectFrom('arrangement as a')
    .innerJoin('vestiging as v', 'v.code', 'a.vestiging')
    .leftJoin('leerling as l', 'l.id', 'a.leerling')
    .selectAll('a')
    .select(['v.naam as school', 'l.roepnaam', 'l.tussenvoegsel', 'l.achternaam', 'l.geboortedatum'])
    .where('a.id', '=', id)
    .executeTakeFirst();
  if (rij === undefined) return undefined;
  const { roepnaam, tussenvoegsel, achternaam } = rij;
  return {
    id,
    nummer: rij.nummer,
    volgnummer: rij.volgnummer,
    swv: rij.swv,
    vestiging: rij.vestiging,
    school: rij.school,
    soort: rij.soort as Soort,
    model: rij.model as Model,
    naam: rij.naam,
    leerling: rij.leerling,
    leerlingnaam:
      roepnaam === null || achternaam === null
        ? null
        : schrijfNaam({ roepnaam, tussenvoegsel: tussenvoegsel ?? '', achternaam }),
    geboortedatum: rij.geboortedatum,
    groep: rij.groep,
    inhoud: rij.inhoud as Arrangementinhoud,
    uitvoerderSoort: rij.uitvoerder_soort as Uitvoerdersoort,
    uitvoerder: rij.uitvoerder,
    van: rij.van,
    tot: rij.tot,
    beeindigdOp: rij.beeindigd_op,
    plek: rij.plek,
    dagdelen: rij.dagdelen as Dagdeel[],
    toestand: rij.toestand as Toestand,
    ingediendDag: rij.ingediend_dag,
    beslisdatum: rij.beslisdatum,
    kosten: await vindKosten(tx, id),
    handelingen: await vindHandelingen(tx, id),
  };
}

async function vindKosten(tx: Tx, arrangement: string): Promise<readonly Kostenregel[]> {
  const rijen = await tx
    .selectFrom('arrangement_kosten')
    .select(['soort', 'betaler', 'schooljaar', 'bedrag', 'toelichting'])
    .where('arrangement', '=', arrangement)
    .where('vervallen_op', 'is', null)
    .orderBy('schooljaar')
    .orderBy('betaler')
    .orderBy('soort')
    .execute();
  return rijen.map((rij) => ({ ...rij, bedrag: Number(rij.bedrag) }) as Kostenregel);
}

/** What was done with this arrangement, as far as the actor may read it, in order. */
async function vindHandelingen(tx: Tx, arrangement: string): Promise<readonly Handelingrij[]> {
  const rijen = await tx
    .selectFrom('arrangement_handeling')
    .select(['volgnummer', 'soort', 'moment', 'dag', 'door', 'door_naam', 'door_rol', 'gegevens'])
    .where('arrangement', '=', arrangement)
    .orderBy('volgnummer')
    .execute();
  return rijen.map(
    ({ volgnummer, soort, moment, dag, door, door_naam, door_rol, gegevens }) =>
      ({
        ...(gegevens as object),
        soort,
        dag,
        volgnummer,
        moment,
        door: door ?? '',
        doorNaam: door_naam,
        doorRol: door_rol,
      }) as unknown as Handelingrij,
  );
}

/** Below which arrangement a line stands: the same pupil, school and SWV. */
export type Bij = Pick<Stuk, 'id' | 'leerling' | 'vestiging' | 'swv'>;

export async function voegHandelingToe(
  tx: Tx,
  bij: Bij,
  handeling: {
    readonly soort: Handeling['soort'];
    readonly gegevens: Readonly<Record<string, unknown>>;
    readonly actor: Actor;
    readonly nu: string;
    readonly dag: Datum;
  },
): Promise<void> {
  const { rows } = await sql<{ nummer: number }>`select arrangement_volgende_handeling(${bij.id}) as nummer`.execute(
    tx,
  );
  await tx
    .insertInto('arrangement_handeling')
    .values({
      arrangement: bij.id,
      volgnummer: rows[0]?.nummer ?? 1,
      leerling: bij.leerling,
      swv: bij.swv,
      vestiging: bij.vestiging,
      soort: handeling.soort,
      moment: handeling.nu,
      dag: handeling.dag,
      door: handeling.actor.persoon || null,
      door_naam: handeling.actor.naam,
      door_rol: handeling.actor.rol,
      gegevens: JSON.stringify(handeling.gegevens),
    })
    .execute();
}

/** The lines with costs become these; of those that fall away stays that they once stood there. */
export async function vervangKosten(
  tx: Tx,
  bij: Bij,
  kosten: readonly Kostenregel[],
  alleen?: Kostenregel['betaler'],
): Promise<void> {
  let weg = tx
    .updateTable('arrangement_kosten')
    .set({ vervallen_op: sql`clock_timestamp()` })
    .where('arrangement', '=', bij.id)
    .where('vervallen_op', 'is', null);
  if (alleen !== undefined) weg = weg.where('betaler', '=', alleen);
  await weg.execute();
  if (kosten.length === 0) return;
  const { id: arrangement, leerling, swv, vestiging } = bij;
  await tx
    .insertInto('arrangement_kosten')
    .values(kosten.map((regel) => ({ ...regel, id: uuid(), arrangement, leerling, swv, vestiging })))
    .execute();
}
