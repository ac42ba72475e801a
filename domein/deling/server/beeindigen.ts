import { nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { GedaanVorm, IdPad, invoer } from '../../vormen.ts';
import { DELINGSBRON } from '../regels/bronnen.ts';
import { STANDNAAM } from '../regels/stand.ts';
import { beeindigDeling, vindDeling } from './opslag.ts';
import { noem } from './voorvallen.ts';

/** TOE-2: the school, or each parent with gezag, stops a share; it closes at once. */
export const stopDeling = route({
  methode: 'POST',
  pad: '/delingen/:id/beeindiging',
  actie: 'deling.beeindigen',
  samenvatting: 'Stop het delen: de ontvanger kan er meteen niet meer bij',
  doel: 'Het delen van gegevens stoppen',
  log: 'schrijven',
  rollen: ['ib', 'schoolleider', 'ouder'],
  schema: { params: IdPad, body: invoer({}), antwoord: GedaanVorm },
  voerUit: async ({ tx, actor, nu, verwerkt, legVast }, { params }) => {
    const deling = (await vindDeling(tx, params.id)) ?? nietGevonden();
    const om = actor.rol === 'ouder' ? 'ouders' : 'school';
    const gelukt = await beeindigDeling(tx, deling.id, { nu, door: actor.naam, om });
    if (!gelukt) {
      const nieuwste = (await vindDeling(tx, deling.id)) ?? deling;
      const hoe = nieuwste.beeindigd_om === null ? 'gestopt' : STANDNAAM[nieuwste.beeindigd_om];
      const zin = `Dit delen was al ${hoe}${nieuwste.beeindigd_door_naam ? ` (${nieuwste.beeindigd_door_naam})` : ''}. U hoeft niets meer te doen.`;
      weiger([{ code: 'deling-al-gestopt', zin, bron: DELINGSBRON.einde }], 'intussen-veranderd');
    }
    await legVast({
      soort: 'deling.beeindigd',
      swv: deling.swv,
      // A parent does not write in the name of the school.
      ...(om === 'school' && { vestiging: deling.vestiging }),
      leerling: deling.leerling,
      onderwerp: deling.id,
      voorOuders: true,
      tekst: `${om === 'school' ? 'De school' : 'Een ouder'} stopte het delen met ${noem(deling)}.`,
    });
    verwerkt({ leerling: deling.leerling, onderwerp: deling.id });
    return { gedaan: true as const };
  },
});
