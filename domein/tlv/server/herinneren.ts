import { plusDagen } from '../../../kern/tijd/datum.ts';
import type { Taak } from '../../../server/platform/taak.ts';
import { HERINNER_DAGEN } from '../regels/deskundigen.ts';
import { mailMensen } from './post.ts';

const PER_KEER = 100;

/** TLV-3 · Reminds each expert once, a few days before the day on which the advice is asked. */
export const herinnerDeskundigen: Taak = {
  naam: 'tlv.deskundigen-herinneren',
  doel: 'Een deskundige herinneren aan een advies',
  cron: '35 5 * * *',
  werk: async (context) => {
    const { tx, vandaag, verwerkt } = context;
    const rijen = await tx
      .selectFrom('tlv_advies as d')
      .innerJoin('tlv_aanvraag as a', 'a.id', 'd.aanvraag')
      .select(['d.id', 'd.persoon', 'd.leerling'])
      .where('d.gegeven_op', 'is', null)
      .where('d.teruggetrokken_op', 'is', null)
      .where('d.herinnerd_op', 'is', null)
      .where('a.afgerond_op', 'is', null)
      .where('d.reageren_voor', '<=', plusDagen(vandaag, HERINNER_DAGEN))
      .orderBy('d.id')
      .limit(PER_KEER)
      .execute();
    for (const { id, persoon } of rijen) {
      await tx.updateTable('tlv_advies').set({ herinnerd_op: vandaag }).where('id', '=', id).execute();
      await mailMensen(context, [persoon], {
        onderwerp: 'Uw advies wordt verwacht',
        wat: 'Er wacht een aanvraag op uw advies. De dag waarop het nodig is, komt eraan of is voorbij: {adres}/advies',
      });
    }
    verwerkt({ leerlingen: rijen.map(({ leerling }) => leerling) });
    return rijen.length === PER_KEER ? 'nog meer' : undefined;
  },
};
