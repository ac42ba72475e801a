import { schrijfCsv, schrijfCsvBedrag } from '../../../kern/bestand/csv.ts';
import { schrijfDatumKort } from '../../../kern/tijd/datum.ts';
import { route } from '../../../server/platform/http/route.ts';
import { LijstZoek } from '../contract-lijsten.ts';
import { MODEL, SOORTNAAM } from '../regels/soorten.ts';
import { zegStand } from '../regels/stand.ts';
import { leerlingenVan, schoolVan, vraagVan, type Zoek } from './lijsten.ts';
import { zoekVanSchool } from './opslag-lijst.ts';
import { SCHOOL } from './tonen.ts';

const CSV_KOPPEN = [
  'Nummer',
  'Naam',
  'Soort',
  'Werkwijze',
  'Stand',
  'Leerlingnummer',
  'Groep',
  'Uitvoerder',
  'Van',
  'Tot en met',
  'Kosten in euro',
];

export const toonCsv = route({
  methode: 'GET',
  pad: '/arrangementen-bestand',
  actie: 'arrangement.bestand',
  samenvatting: 'De arrangementen van de school als bestand voor een rekenblad, zonder namen van leerlingen',
  doel: SCHOOL.doel,
  log: 'lezen',
  rollen: SCHOOL.rollen,
  schema: { zoek: LijstZoek },
  voerUit: async ({ tx, actor, vandaag, verwerkt }, { zoek }) => {
    const { rijen } = await zoekVanSchool(tx, schoolVan(actor), vraagVan(zoek as Zoek), undefined);
    verwerkt({ leerlingen: leerlingenVan(rijen) });
    const inhoud = schrijfCsv(
      CSV_KOPPEN,
      rijen.map((rij) => [
        rij.nummer,
        rij.naam,
        SOORTNAAM[rij.soort],
        MODEL[rij.model].naam,
        zegStand(rij, vandaag),
        rij.leerlingnummer ?? '',
        rij.groep ?? '',
        rij.uitvoerder,
        schrijfDatumKort(rij.van),
        schrijfDatumKort(rij.beeindigdOp ?? rij.tot),
        schrijfCsvBedrag(Number(rij.kosten)),
      ]),
    );
    return { mediatype: 'text/csv; charset=utf-8', inhoud, bestandsnaam: 'arrangementen.csv' };
  },
});
