import { schrijfCsv } from '../../../kern/bestand/csv.ts';
import { schrijfDatumKort } from '../../../kern/tijd/datum.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { RodlijstVorm, type Rodrij } from '../contract.ts';
import { OPP_7, OPP_7_REGELING } from '../regels/bronnen.ts';
import { RODREDENEN, registreertInRod } from '../regels/ontbreekt.ts';
import { RODTOESTANDEN } from '../regels/stand.ts';
import { vindRodplannen, vindSoorten } from './opslag.ts';
import { telRedenen, toonRodplan, VOLGORDE } from './tonen.ts';

export const DOEL = 'Het ontwikkelingsperspectief registreren in het Register Onderwijsdeelnemers';

/** The plans of the school with what is missing, the most urgent first; their pupils go into the reading log. */
async function haalLijst({ tx, actor, verwerkt }: Context) {
  const vestiging = actor.organisatie ?? '';
  const registreert = registreertInRod(await vindSoorten(tx, vestiging));
  const rijen = registreert ? (await vindRodplannen(tx, vestiging)).map(toonRodplan) : [];
  verwerkt({ leerlingen: [...new Set(rijen.map(({ leerling }) => leerling))] });
  rijen.sort((a, b) => VOLGORDE.indexOf(a.waarom) - VOLGORDE.indexOf(b.waarom));
  return { registreert, rijen };
}

export const bekijkRod = route({
  methode: 'GET',
  pad: '/rod',
  actie: 'rod.bekijken',
  samenvatting: 'Welke ontwikkelingsperspectieven van uw school nog niet goed in ROD staan, en waarom (OPP-7)',
  doel: DOEL,
  log: 'lezen',
  rollen: ['ib', 'schoolleider'],
  schema: { antwoord: RodlijstVorm },
  voerUit: async (context) => {
    const { registreert, rijen } = await haalLijst(context);
    return { registreert, bron: registreert ? OPP_7 : OPP_7_REGELING, rijen, telling: telRedenen(rijen) };
  },
});

const KOP = [
  'Leerlingnummer',
  'Naam',
  'Groep',
  'Begin OPP',
  'Einde OPP',
  'Stand',
  'Sinds',
  'Wat er nog moet',
  'Reden van afkeuring',
];

export const downloadRod = route({
  methode: 'GET',
  pad: '/rod/bestand',
  actie: 'rod.downloaden',
  samenvatting: 'De ROD-lijst van uw school als bestand voor een rekenprogramma (OPP-7)',
  doel: DOEL,
  log: 'lezen',
  rollen: ['ib', 'schoolleider'],
  schema: {},
  voerUit: async (context) => {
    const { rijen } = await haalLijst(context);
    return {
      mediatype: 'text/csv; charset=utf-8',
      inhoud: schrijfCsv(KOP, rijen.map(alsRegel)),
      bestandsnaam: `rod-${context.actor.organisatie ?? ''}-${context.vandaag}.csv`,
    };
  },
});

function alsRegel({ nummer, naam, groep, begin, einde, toestand, sinds, waarom, reden }: Rodrij): readonly string[] {
  const dag = (datum: Rodrij['begin']) => (datum === null ? '' : schrijfDatumKort(datum));
  const stand = begin === null ? '' : RODTOESTANDEN[toestand];
  return [nummer, naam, groep, dag(begin), dag(einde), stand, dag(sinds), RODREDENEN[waarom], reden];
}
