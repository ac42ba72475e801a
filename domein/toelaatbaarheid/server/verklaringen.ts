import { schrijfCsv } from '../../../kern/bestand/csv.ts';
import { type Datum, schrijfDatumKort } from '../../../kern/tijd/datum.ts';
import { route } from '../../../server/platform/http/route.ts';
import { TLV_SOORT } from '../../tlv/regels/soorten.ts';
import { VerklaringenVorm, VerklaringenZoek, type VerklaringInLijst } from '../contract-register.ts';
import { bepaalVerlengstand } from '../regels/verlengen.ts';
import { type Verklaringrij, zoekVerklaringen } from './opslag-register.ts';
import { SWV } from './rollen.ts';
import { leesSleutel } from './wachtrij.ts';

const PER_PAGINA = 50;
const MEESTE_IN_BESTAND = 20_000;

export const toonVerklaringen = route({
  ...SWV,
  methode: 'GET',
  pad: '/swv/tlv-verklaringen',
  actie: 'toelaatbaarheid.verklaringen',
  samenvatting: 'Lopende verklaringen met namen, wat het eerst eindigt bovenaan, en of verlengen is gevraagd',
  log: 'lezen',
  schema: { zoek: VerklaringenZoek, antwoord: VerklaringenVorm },
  voerUit: async ({ tx, actor, vandaag, verwerkt }, { zoek }) => {
    const { soort, einde } = zoek;
    const gevonden = await zoekVerklaringen(tx, {
      swv: actor.organisatie ?? '',
      dag: vandaag,
      soort,
      einde,
      zoek: zoek.zoek,
      na: leesSleutel(zoek.na),
      hoogstens: PER_PAGINA + 1,
    });
    const rijen = gevonden.slice(0, PER_PAGINA);
    verwerkt({ leerlingen: [...new Set(rijen.map(({ leerling }) => leerling))] });
    const laatste = gevonden.length > PER_PAGINA ? rijen.at(-1) : undefined;
    return {
      verklaringen: rijen.map((rij) => alsVerklaring(rij, vandaag)),
      volgende: laatste === undefined ? null : `${laatste.tot}~${laatste.id}`,
    };
  },
});

export const verklaringenBestand = route({
  ...SWV,
  methode: 'GET',
  pad: '/swv/tlv-verklaringen.csv',
  actie: 'toelaatbaarheid.verklaringen-uitvoeren',
  samenvatting: 'Lopende verklaringen als CSV-bestand',
  log: 'lezen',
  schema: {},
  voerUit: async ({ tx, actor, vandaag, verwerkt }) => {
    const rijen = await zoekVerklaringen(tx, {
      swv: actor.organisatie ?? '',
      dag: vandaag,
      hoogstens: MEESTE_IN_BESTAND,
    });
    verwerkt({ leerlingen: [...new Set(rijen.map(({ leerling }) => leerling))] });
    return {
      mediatype: 'text/csv; charset=utf-8',
      inhoud: schrijfCsv(
        KOPPEN,
        rijen.map((rij) => alsCsv(rij, vandaag)),
      ),
      bestandsnaam: `verklaringen-${vandaag}.csv`,
    };
  },
});

const KOPPEN = [
  'Nummer',
  'Leerling',
  'Geboortedatum',
  'Soort',
  'Categorie',
  'Vanaf',
  'Tot en met',
  'Hele schoolperiode',
  'School',
  'Verlengen',
];

function alsCsv(rij: Verklaringrij, vandaag: Datum): (string | number)[] {
  return [
    rij.nummer,
    rij.naam,
    schrijfDatumKort(rij.geboortedatum),
    TLV_SOORT[rij.soort].naam,
    rij.categorie ?? '',
    schrijfDatumKort(rij.van),
    schrijfDatumKort(rij.tot),
    rij.hele_schoolperiode ? 'ja' : 'nee',
    rij.school ?? '',
    bepaalVerlengstand(rij, rij.vervolg_toestand, vandaag).naam,
  ];
}

function alsVerklaring(rij: Verklaringrij, vandaag: Datum): VerklaringInLijst {
  const { id, aanvraag, nummer, naam, soort, categorie, van, tot, school } = rij;
  return {
    ...{ id, aanvraag, nummer, naam, soort, categorie, van, tot, school },
    heleSchoolperiode: rij.hele_schoolperiode,
    verlengen: { ...bepaalVerlengstand(rij, rij.vervolg_toestand, vandaag), aanvraag: rij.vervolg },
  };
}
