import type { Rol } from '../../../kern/actor/actor.ts';
import { plusDagen } from '../../../kern/tijd/datum.ts';
import type { Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import type { Context } from '../../../server/platform/http/route.ts';
import { haalInstelling } from '../../../server/platform/instelling.ts';
import { SWV_CONTACT, schrijfSteunpunt } from '../../ondersteuningsplan/regels/instellingen.ts';
import type { Geschilpagina } from '../contract.ts';
import { magLeerlingZelf } from '../regels/beginnen.ts';
import { type Leerling, vindBesluiten, vindGeschillen, vindLeerling, vindScholen, vindStappen } from './opslag.ts';
import { alsGeschil } from './weergave.ts';

/** Where one can go with a difference about this pupil, and how each difference stands; with the reading recorded. */
export async function geefPagina(context: Context, id: string): Promise<Geschilpagina> {
  const { tx, actor, vandaag, verwerkt } = context;
  const rijen = await vindGeschillen(tx, id);
  const leerling = (await vindLeerling(tx, id, rijen)) ?? nietGevonden();
  verwerkt({ leerling: id });
  const stappen = await vindStappen(
    tx,
    rijen.map((rij) => rij.id),
  );
  const scholen = await vindScholen(tx, id);
  const swv = rijen[0]?.swv ?? scholen[0]?.swv ?? leerling.swv ?? '';
  const contact = await haalInstelling<{ steunpunt?: string }>(tx, swv, SWV_CONTACT, vandaag);
  const redenen = redenenTegenBeginnen(context, leerling);
  const besluiten = actor.rol === 'bestuur' ? [] : await vindBesluiten(tx, id);
  return {
    leerling: { id, naam: leerling.naam, roepnaam: leerling.roepnaam },
    steunpunt: { tekst: schrijfSteunpunt(contact.waarde), plaats: contact.plaats },
    magBeginnen: redenen.length === 0 && scholen.length > 0,
    redenen: [...redenen],
    scholen: scholen.map(({ vestiging, naam }) => ({ vestiging, naam })),
    geschillen: rijen.map((rij) => alsGeschil(rij, stappen, actor.rol as Rol)),
    besluiten: besluiten.map((b) => ({
      id: b.besluit,
      soort: b.soort,
      uitkomst: b.uitkomst,
      beslotenOp: b.besloten_dag,
      bezwaarTot: b.bezwaar_tot,
    })),
  };
}

/** Why this actor cannot begin a difference about this pupil. */
export function redenenTegenBeginnen(
  { actor, vandaag }: Pick<Context, 'actor' | 'vandaag'>,
  leerling: Leerling,
): readonly Reden[] {
  if (actor.rol !== 'leerling') return [];
  const oordeel = magLeerlingZelf(leerling.geboortedatum ?? plusDagen(vandaag, -1), vandaag);
  return oordeel.mag ? [] : oordeel.redenen;
}
