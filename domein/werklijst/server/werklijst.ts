import { standVan } from '../../../kern/tijd/termijn.ts';
import { route } from '../../../server/platform/http/route.ts';
import { WerklijstVorm, WerklijstZoek } from '../contract.ts';
import { tel } from '../regels/urgentie.ts';
import { vindWerkregels } from './opslag.ts';

export const toonWerklijst = route({
  methode: 'GET',
  pad: '/werklijst',
  actie: 'werklijst.bekijken',
  samenvatting: 'De lopende termijnen van uw school, de eerste het eerst (AAN-13)',
  doel: 'Termijnen bewaken',
  log: 'lezen',
  rollen: ['ib', 'schoolleider'],
  schema: { zoek: WerklijstZoek, antwoord: WerklijstVorm },
  voerUit: async ({ tx, actor, vandaag, verwerkt }, { zoek }) => {
    const rijen = await vindWerkregels(tx, actor.organisatie ?? '', vandaag);
    const alle = rijen.map((rij) => ({
      bij: rij.bij,
      id: rij.id,
      leerling: rij.leerling,
      onderwerp: rij.onderwerp,
      naamVanWie: rij.naam_van_wie,
      nummerVanWie: rij.nummer_van_wie,
      soort: rij.soort,
      naam: rij.naam,
      start: rij.start,
      laatsteDag: rij.laatste_dag,
      wie: rij.wie,
      bijVerstrijken: rij.bij_verstrijken,
      bron: { regel: rij.regel, artikel: rij.artikel },
    }));
    const regels = alle.filter(({ bij }) => bij === 'school');
    const wacht = alle.filter(({ bij }) => bij === 'swv');
    const stand = (regel: (typeof regels)[number]) => {
      const gevonden = standVan(regel, vandaag);
      return gevonden === 'vandaag' ? 'nadert' : gevonden;
    };
    const getoond = regels.filter(
      (regel) =>
        (zoek.stand === undefined || stand(regel) === zoek.stand) &&
        (zoek.soort === undefined || regel.soort === zoek.soort),
    );
    const soorten = new Map<string, { soort: string; naam: string; aantal: number }>();
    for (const { soort, naam } of regels)
      soorten.set(soort, { soort, naam, aantal: (soorten.get(soort)?.aantal ?? 0) + 1 });
    verwerkt({ leerlingen: [...new Set([...getoond, ...wacht].flatMap(({ leerling }) => leerling ?? []))] });
    return { regels: getoond, wacht, telling: tel(regels, vandaag), soorten: [...soorten.values()] };
  },
});
