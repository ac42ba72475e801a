import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { haalInstelling } from '../../../server/platform/instelling.ts';
import type { SwvContact } from '../contract.ts';
import { STANDAARD_GELDIGHEID_JAREN } from '../regels/vaststellen.ts';
import { vindSchool } from './opslag.ts';

/** How many years an adopted version counts: a choice of the SWV (SOP-2). */
export const SOP_GELDIGHEID = { sleutel: 'sop-geldigheid-jaren', standaard: STANDAARD_GELDIGHEID_JAREN } as const;

/** The term for this school on this day. A school in two SWV (primary and secondary) follows the shortest; in none, the national default. */
export async function haalGeldigheid(
  tx: Tx,
  vestiging: string,
  dag: Datum,
): Promise<{ jaren: number; swv: string | undefined; naam: string }> {
  const school = await vindSchool(tx, vestiging, dag);
  const jaren: number[] = [];
  for (const { code } of school?.swv ?? [])
    jaren.push((await haalInstelling<number>(tx, code, SOP_GELDIGHEID, dag)).waarde);
  return {
    jaren: jaren.length === 0 ? SOP_GELDIGHEID.standaard : Math.min(...jaren),
    swv: school?.swv[0]?.code,
    naam: school?.naam ?? vestiging,
  };
}

const SWV_CONTACT = {
  sleutel: 'swv-contact',
  standaard: { website: '', telefoon: '', email: '', steunpunt: '' },
} as const;

/** SOP-3 · How parents reach these SWV and their steunpunt, as each SWV set it. */
export async function vindSwvContact(
  tx: Tx,
  swv: readonly { code: string; naam: string }[],
  dag: Datum,
): Promise<SwvContact[]> {
  const contacten: SwvContact[] = [];
  for (const { code, naam } of swv) {
    const { waarde } = await haalInstelling<Partial<SwvContact>>(tx, code, SWV_CONTACT, dag);
    contacten.push({ ...SWV_CONTACT.standaard, ...waarde, code, naam });
  }
  return contacten;
}
