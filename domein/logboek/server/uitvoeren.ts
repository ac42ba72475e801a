import { eis, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { UitvoerZoek } from '../contract.ts';
import { BRONNEN } from '../regels/bronnen.ts';
import { kiesPeriode } from '../regels/periode.ts';
import { maakLogregels } from './ldv.ts';
import { type KaleRegel, vindUitvoer } from './opslag-toezicht.ts';
import { GEWEIGERD } from './zoeken.ts';

/** More lines than this go by the command line, which needs no memory for them. */
const MEESTE = 20_000;
const PER_LOGREGEL = 1000;

/** TOE-4: the log in the form of the standard Logboek dataverwerkingen, one JSON object per line, ids only. */
export const voerLogboekUit = route({
  methode: 'GET',
  pad: '/logboek/uitvoer',
  actie: 'logboek.uitvoeren',
  samenvatting: 'Haal het logboek op in de vorm van de standaard Logboek dataverwerkingen, zonder namen',
  doel: 'Toezicht op het gebruik van dossiers',
  log: 'lezen',
  rollen: ['privacy'],
  geweigerd: GEWEIGERD,
  schema: { zoek: UitvoerZoek },
  voerUit: async ({ tx, vandaag, verwerkt }, { zoek: { van, tot } }) => {
    const periode = eis(kiesPeriode({ ...(van && { van }), ...(tot && { tot }) }, vandaag));
    const regels = await vindUitvoer(tx, periode, MEESTE + 1);
    if (regels.length > MEESTE)
      weiger([
        {
          code: 'uitvoer-te-groot',
          zin: 'In deze periode staan meer dan 20.000 regels. Kies een kortere periode, of vraag de beheerder om de opdracht logboek-uitvoer.',
          bron: BRONNEN.toezicht,
          veld: 'van',
        },
      ]);
    for (const deel of verdeel(leerlingenVan(regels))) verwerkt({ leerlingen: deel });
    return {
      mediatype: 'application/x-ndjson',
      inhoud: regels
        .flatMap(maakLogregels)
        .map((regel) => `${JSON.stringify(regel)}\n`)
        .join(''),
      bestandsnaam: `logboek-${periode.van}-${periode.tot}.ndjson`,
    };
  },
});

function leerlingenVan(regels: readonly KaleRegel[]): readonly string[] {
  return [
    ...new Set(regels.flatMap(({ leerling, leerlingen }) => [...(leerling ? [leerling] : []), ...(leerlingen ?? [])])),
  ];
}

/** In parts that fit in a line of the log; one empty part when there is nothing. */
function verdeel(alle: readonly string[]): readonly (readonly string[])[] {
  const delen = Math.max(1, Math.ceil(alle.length / PER_LOGREGEL));
  return Array.from({ length: delen }, (_, deel) => alle.slice(deel * PER_LOGREGEL, (deel + 1) * PER_LOGREGEL));
}
