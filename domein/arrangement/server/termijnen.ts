import { alsSysteem } from '../../../server/platform/databank/als-actor.ts';
import type { Context } from '../../../server/platform/http/route.ts';
import {
  laatTermijnenVervallen,
  type TeZettenTermijn,
  voldoeTermijn,
  zetTermijn,
} from '../../../server/platform/termijn.ts';
import { AANVULTERMIJN, maakAanvultermijn } from '../regels/aanvulling.ts';
import { berekenEvaluatietermijn, EVALUATIETERMIJN } from '../regels/afronden.ts';
import { BESLISTERMIJN, berekenBeslistermijn } from '../regels/beslistermijn.ts';
import { vindLaatste } from '../regels/stand.ts';
import type { Handeling } from '../regels/toestand.ts';
import type { Stuk } from './opslag.ts';

/** Sets, meets and stops the terms that follow from an act; those of a group or a teacher are about no pupil. */
export async function werkTermijnenBij(
  { tx, actor, vandaag }: Pick<Context, 'tx' | 'actor' | 'vandaag'>,
  stuk: Stuk,
  handeling: Handeling,
): Promise<void> {
  const { leerling, swv, vestiging, id: onderwerp } = stuk;
  const plek = { swv, vestiging, leerling, onderwerp };
  const zet = (termijn: TeZettenTermijn | undefined) => termijn && zetTermijn(tx, plek, termijn);
  const zetBeslistermijn = () => {
    const termijn = berekenBeslistermijn(stuk.handelingen, vandaag);
    return zet(termijn && { ...termijn, bij: 'swv' });
  };
  const zetEvaluatie = () => (stuk.toestand === 'toegekend' ? zet(berekenEvaluatietermijn(stuk)) : undefined);
  switch (handeling.soort) {
    case 'opgesteld':
    case 'bevestigd':
    case 'gewijzigd':
    case 'verlengd':
      await zetEvaluatie();
      return;
    case 'ingediend':
      await zetBeslistermijn();
      return;
    case 'aanvulling_gevraagd':
      await alsSysteem(tx, actor, async () => {
        await laatTermijnenVervallen(tx, onderwerp, vandaag);
        await zet(maakAanvultermijn(vandaag, handeling.uiterlijk));
      });
      return;
    case 'aangevuld':
      await voldoeTermijn(tx, onderwerp, AANVULTERMIJN, vandaag);
      await zetBeslistermijn();
      return;
    case 'besloten':
      await alsSysteem(tx, actor, async () => {
        await voldoeTermijn(tx, onderwerp, BESLISTERMIJN, vandaag);
        await laatTermijnenVervallen(tx, onderwerp, vandaag);
        await zetEvaluatie();
      });
      return;
    case 'geevalueerd':
      await voldoeTermijn(tx, onderwerp, EVALUATIETERMIJN, vandaag);
      return;
    case 'beeindigd':
      // Stopped without having been looked at: the evaluation is due at the new end.
      if (vindLaatste(stuk.handelingen, 'geevalueerd') === undefined)
        await zet(berekenEvaluatietermijn({ ...stuk, tot: handeling.op }));
      return;
    case 'ingetrokken':
      await laatTermijnenVervallen(tx, onderwerp, vandaag);
      return;
    case 'getekend':
    case 'niet_getekend':
    case 'voorgesteld':
    case 'voorstel_teruggegeven':
      return;
  }
}
