import { nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { GedaanVorm, IdPad } from '../../vormen.ts';
import { OMGEVINGBRON } from '../regels/bronnen.ts';
import { vindPartijOmTeWijzigen, wijzigPartij } from './opslag.ts';
import { trekIn } from './opslag-verzoek.ts';

/** A party goes from the list; what was still asked there stops, and what was answered stays in the dossier. */
export const haalWeg = route({
  methode: 'DELETE',
  pad: '/omgeving/:id',
  actie: 'omgeving.weghalen',
  samenvatting: 'Haal iemand weg die het kind kent; een open vraag stopt',
  doel: 'Ouders bepalen wie de school iets mag vragen',
  log: 'schrijven',
  rollen: ['ouder', 'ib', 'schoolleider'],
  geweigerd: {
    zin: 'Alleen ouders met gezag en de school die het noemde, halen iemand weg.',
    regel: 'AAN-14',
    artikel: 'AVG artikel 7',
  },
  schema: { params: IdPad, antwoord: GedaanVorm },
  voerUit: async ({ tx, actor, nu, vandaag, verwerkt, legVast }, { params }) => {
    const partij = (await vindPartijOmTeWijzigen(tx, params.id)) ?? nietGevonden();
    if (actor.rol !== 'ouder' && partij.door_rol === 'ouder') {
      weiger([
        {
          code: 'door-ouders-genoemd',
          zin: 'Ouders noemden deze naam. Alleen zij kunnen die weghalen.',
          bron: OMGEVINGBRON.noemen,
        },
      ]);
    }
    const gestopt = await trekIn(tx, { partij: partij.id }, 'partij', nu);
    await wijzigPartij(tx, partij.id, { vervallen_op: vandaag });
    await legVast({
      soort: 'omgeving.weggehaald',
      swv: partij.swv,
      vestiging: partij.vestiging,
      leerling: partij.leerling,
      onderwerp: partij.id,
      voorOuders: true,
      tekst: `${partij.naam} staat niet meer bij wie het kind kent.${gestopt > 0 ? ' De vraag die open stond, is gestopt.' : ''}`,
      gegevens: { toestemming: partij.toestemming },
    });
    verwerkt({ leerling: partij.leerling, onderwerp: partij.id });
    return { gedaan: true as const };
  },
});
