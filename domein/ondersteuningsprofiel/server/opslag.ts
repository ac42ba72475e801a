import { sql } from 'kysely';
import { type Datum, isNa, verschilInDagen } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { School, Versie } from '../contract.ts';
import type { SopInhoud } from '../regels/profiel.ts';

/** The schools with these codes, with board and SWV of this day, in no order. */
export async function vindScholen(tx: Tx, codes: readonly string[], vandaag: Datum): Promise<School[]> {
  const { rows } = await sql<School>`
    select v.code, v.naam, v.soort, v.soorten, v.denominatie, v.straat, v.huisnummer, v.postcode, v.plaats, v.gemeente, v.lon, v.lat,
      v.leerlingen, v.cluster, v.grondslag_gevraagd as "grondslagGevraagd", v.website,
      (select json_build_object('nummer', b.nummer, 'naam', b.naam) from vestiging_bestuur vb join bestuur b on b.nummer = vb.bestuur
        where vb.vestiging = v.code and vb.van <= ${vandaag} and (vb.tot is null or vb.tot > ${vandaag})) as bestuur,
      coalesce((select json_agg(json_build_object('code', s.code, 'naam', s.naam) order by s.code) from vestiging_swv vs join swv s on s.code = vs.swv
        where vs.vestiging = v.code and vs.van <= ${vandaag} and (vs.tot is null or vs.tot > ${vandaag})), '[]') as swv
    from vestiging v where v.code = any(${[...codes]})`.execute(tx);
  return rows;
}

export async function vindSchool(tx: Tx, code: string, vandaag: Datum): Promise<School | undefined> {
  const [school] = await vindScholen(tx, [code], vandaag);
  return school;
}

const VERSIEVELDEN = [
  'id',
  'vestiging',
  'versie',
  'inhoud',
  'mr_datum',
  'mr_tekst',
  'vastgesteld_op',
  'geldig_tot',
  'hash',
] as const;

/** The adopted versions of a school, newest first: number and dates. */
export function vindVersies(tx: Tx, vestiging: string) {
  return tx
    .selectFrom('sop')
    .select(['versie', 'vastgesteld_op as vastgesteldOp', 'geldig_tot as geldigTot'])
    .where('vestiging', '=', vestiging)
    .where('staat', '=', 'vastgesteld')
    .orderBy('versie', 'desc')
    .$narrowType<{ vastgesteldOp: Datum; geldigTot: Datum }>()
    .execute();
}

/** The version in force of each of these schools, with the counts as they are now. */
export async function vindInWerking(
  tx: Tx,
  vestigingen: readonly string[],
  vandaag: Datum,
): Promise<Map<string, Versie>> {
  const rijen = await tx
    .selectFrom('sop')
    .distinctOn('vestiging')
    .select(VERSIEVELDEN)
    .where('vestiging', 'in', [...vestigingen])
    .where('staat', '=', 'vastgesteld')
    .orderBy('vestiging')
    .orderBy('versie', 'desc')
    .execute();
  if (rijen.length === 0) return new Map();
  const standen = await tx
    .selectFrom('sop_aanbod')
    .select(['sop', 'volgorde', 'bezet'])
    .where(
      'sop',
      'in',
      rijen.map(({ id }) => id),
    )
    .execute();
  const bezet = new Map(standen.map((stand) => [`${stand.sop} ${stand.volgorde}`, stand.bezet]));
  return new Map(
    rijen.map((rij) => {
      const inhoud = rij.inhoud as SopInhoud;
      const aanbod = inhoud.aanbod.map((deel, i) => ({ ...deel, bezet: bezet.get(`${rij.id} ${i}`) ?? deel.bezet }));
      return [rij.vestiging, alsVersie(rij, { ...inhoud, aanbod }, true, vandaag)];
    }),
  );
}

/** One adopted version exactly as it was adopted; undefined for a draft. */
export async function vindVersie(
  tx: Tx,
  vestiging: string,
  versie: number,
  vandaag: Datum,
): Promise<Versie | undefined> {
  const rij = await tx
    .selectFrom('sop')
    .select(VERSIEVELDEN)
    .select((w) =>
      w
        .exists(
          w
            .selectFrom('sop as later')
            .select('later.id')
            .whereRef('later.vestiging', '=', 'sop.vestiging')
            .whereRef('later.versie', '>', 'sop.versie')
            .where('later.staat', '=', 'vastgesteld'),
        )
        .as('opgevolgd'),
    )
    .where('vestiging', '=', vestiging)
    .where('versie', '=', versie)
    .where('staat', '=', 'vastgesteld')
    .executeTakeFirst();
  return rij && alsVersie(rij, rij.inhoud as SopInhoud, !rij.opgevolgd, vandaag);
}

interface Versierij {
  readonly versie: number;
  readonly vastgesteld_op: Datum | null;
  readonly geldig_tot: Datum | null;
  readonly mr_datum: Datum | null;
  readonly mr_tekst: string;
  readonly hash: Buffer | null;
}

function alsVersie(rij: Versierij, inhoud: SopInhoud, inWerking: boolean, vandaag: Datum): Versie {
  const { versie, vastgesteld_op, geldig_tot, mr_datum, mr_tekst, hash } = rij;
  if (!vastgesteld_op || !geldig_tot || !mr_datum || !hash)
    throw new Error('Een vastgestelde versie zonder datum, advies of hash bestaat niet');
  return {
    versie,
    inWerking,
    vastgesteldOp: vastgesteld_op,
    geldigTot: geldig_tot,
    verlopen: isNa(vandaag, geldig_tot),
    dagenOud: verschilInDagen(vastgesteld_op, vandaag),
    mrAdvies: { datum: mr_datum, tekst: mr_tekst },
    hash: hash.toString('hex'),
    // The form of the contract has mutable lists; nothing here changes them.
    inhoud: inhoud as Versie['inhoud'],
  };
}

export async function vindPlaatsruimte(tx: Tx, vestigingen: readonly string[]) {
  const rijen = await tx
    .selectFrom('plaatsruimte')
    .select(['vestiging', 'vrij', 'peildatum'])
    .where('vestiging', 'in', [...vestigingen])
    .execute();
  return new Map(rijen.map(({ vestiging, vrij, peildatum }) => [vestiging, { vrij, peildatum }]));
}
