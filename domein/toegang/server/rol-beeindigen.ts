import { ROLNAAM, type Rol } from '../../../kern/actor/actor.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { GedaanVorm, IdPad } from '../../vormen.ts';

/** TOE-3 · Ends a role today: access stops at once, also in a session that runs. */
export const beeindigRol = route({
  methode: 'DELETE',
  pad: '/rollen/:id',
  actie: 'toegang.rol-beeindigen',
  samenvatting: 'Beëindig een rol, meteen',
  doel: 'Toegang geven en intrekken',
  log: 'geen',
  rollen: ['schoolleider', 'beheer'],
  voorwaarde: 'mensen van de eigen school (schoolleider) of van elke organisatie (beheerder), nooit de eigen rol',
  schema: { params: IdPad, antwoord: GedaanVorm },
  voerUit: async ({ tx, actor, nu, vandaag, legVast }, { params: { id } }) => {
    const beeindigd = await tx
      .updateTable('rolvervulling')
      .set({ tot: vandaag, beeindigd_door: actor.persoon, beeindigd_op: nu })
      .where('id', '=', id)
      .where((w) => w.or([w('tot', 'is', null), w('tot', '>', vandaag)]))
      .returning(['rol', 'organisatie', 'persoon'])
      .executeTakeFirst();
    if (beeindigd === undefined) return weigerOfNiets(await vindEinde(id));
    const rol = beeindigd.rol as Rol;
    await legVast({
      soort: 'toegang.rol-beeindigd',
      ...((rol === 'ib' || rol === 'leraar' || rol === 'schoolleider') &&
        beeindigd.organisatie !== null && { vestiging: beeindigd.organisatie }),
      onderwerp: id,
      tekst: `De rol ${ROLNAAM[rol]} is beëindigd.`,
      gegevens: { persoon: beeindigd.persoon, rol },
      voorOuders: false,
    });
    return { gedaan: true as const };

    /** Whether another ended it, as far as this actor may see it. */
    async function vindEinde(rolvervulling: string) {
      return tx
        .selectFrom('rolvervulling as r')
        .leftJoin('persoon as p', 'p.id', 'r.beeindigd_door')
        .select('p.naam')
        .where('r.id', '=', rolvervulling)
        .where('r.tot', '<=', vandaag)
        .executeTakeFirst();
    }
  },
});

function weigerOfNiets(einde: { naam: string | null } | undefined): never {
  if (einde === undefined) nietGevonden();
  const wie = einde.naam ?? 'Iemand anders';
  return weiger(
    [{ code: 'al-beeindigd', zin: `${wie} heeft deze rol al beëindigd.`, bron: bron('TOE-3', 'AVG-32') }],
    'intussen-veranderd',
  );
}
