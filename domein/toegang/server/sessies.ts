import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { GedaanVorm, IdPad } from '../../vormen.ts';
import { EigenSessiesVorm } from '../contract.ts';

const VAN_UZELF = {
  doel: 'Inloggen',
  log: 'geen',
  rollen: 'iedereen-ingelogd',
  voorwaarde: 'alleen van uzelf',
} as const;

/** Where one is logged in: device, since when, last used. */
export const toonSessies = route({
  methode: 'GET',
  pad: '/sessies',
  actie: 'toegang.sessies-lezen',
  samenvatting: 'Waar u bent ingelogd',
  ...VAN_UZELF,
  schema: { antwoord: EigenSessiesVorm },
  voerUit: async ({ tx, nu, actor }, { sessie: { sleutel } }) => {
    const rijen = await tx
      .selectFrom('sessie')
      .select(['id', 'sleutel', 'apparaat', 'begonnen_op', 'laatst_op'])
      .where('persoon', '=', actor.persoon)
      .where('ingetrokken_op', 'is', null)
      .where('verloopt_op', '>', nu)
      .orderBy('laatst_op', 'desc')
      .limit(100)
      .execute();
    return {
      sessies: rijen.map((rij) => ({
        id: rij.id,
        apparaat: rij.apparaat || 'Onbekend apparaat',
        begonnenOp: rij.begonnen_op,
        laatstOp: rij.laatst_op,
        deze: sleutel?.equals(rij.sleutel) ?? false,
      })),
    };
  },
});

/** Ends one session of one's own, for example on a computer that was left behind. */
export const beeindigSessie = route({
  methode: 'DELETE',
  pad: '/sessies/:id',
  actie: 'toegang.sessie-beeindigen',
  samenvatting: 'Log uit op een ander apparaat',
  ...VAN_UZELF,
  schema: { params: IdPad, antwoord: GedaanVorm },
  voerUit: async ({ tx, nu, actor }, { params: { id } }) => {
    const rij = await tx
      .updateTable('sessie')
      .set({ ingetrokken_op: nu })
      .where('id', '=', id)
      .where('persoon', '=', actor.persoon)
      .where('ingetrokken_op', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (rij === undefined) nietGevonden();
    return { gedaan: true as const };
  },
});

/** Ends all other sessions of one's own. */
export const beeindigAndereSessies = route({
  methode: 'DELETE',
  pad: '/sessies',
  actie: 'toegang.andere-sessies-beeindigen',
  samenvatting: 'Log overal elders uit',
  ...VAN_UZELF,
  schema: { antwoord: GedaanVorm },
  voerUit: async ({ tx, nu, actor }, { sessie: { sleutel } }) => {
    let vraag = tx
      .updateTable('sessie')
      .set({ ingetrokken_op: nu })
      .where('persoon', '=', actor.persoon)
      .where('ingetrokken_op', 'is', null);
    if (sleutel) vraag = vraag.where('sleutel', '!=', sleutel);
    await vraag.execute();
    return { gedaan: true as const };
  },
});
