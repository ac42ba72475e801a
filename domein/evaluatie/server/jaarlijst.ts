import { isVoor, jaarVan } from '../../../kern/tijd/datum.ts';
import { schooljaarVan, schooljaarVanaf } from '../../../kern/tijd/schooljaar.ts';
import { route } from '../../../server/platform/http/route.ts';
import { type Jaarlijst, JaarlijstVorm, JaarlijstZoek } from '../contract.ts';
import { bepaalJaarstand, JAARSTANDEN, type Jaarstand } from '../regels/jaarstand.ts';
import { DOEL, EVALUEERDERS } from './bekijken.ts';
import { vindLokaleNamenVan, vindOordelenVanSchool } from './opslag.ts';
import { vindJaarrijen } from './opslag-termijnen.ts';
import { maakNaamgever, toonEffect } from './tonen.ts';

const VOLGORDE = Object.keys(JAARSTANDEN) as readonly Jaarstand[];

export const bekijkJaarlijst = route({
  methode: 'GET',
  pad: '/evaluaties',
  actie: 'evaluatie.jaarlijst',
  samenvatting:
    'Welke plannen van uw school dit schooljaar nog geëvalueerd worden, zijn, of gemist zijn (OPP-5, OPP-6)',
  doel: DOEL,
  log: 'lezen',
  rollen: EVALUEERDERS,
  schema: { zoek: JaarlijstZoek, antwoord: JaarlijstVorm },
  voerUit: async ({ tx, actor, vandaag, verwerkt }, { zoek }) => {
    const beginjaar = zoek.schooljaar ?? jaarVan(schooljaarVan(vandaag).begin);
    const jaar = schooljaarVanaf(beginjaar);
    const vestiging = actor.organisatie ?? '';
    const periode = { van: jaar.begin, tot: jaar.eind };
    const rijen = await vindJaarrijen(tx, vestiging, periode);
    verwerkt({ leerlingen: [...new Set(rijen.map(({ leerling }) => leerling))] });
    const regels = rijen
      .map(({ plichten, zonderOuders, ...rij }) => ({
        ...rij,
        ...bepaalJaarstand(plichten, jaar, vandaag),
        zonderOuders: zonderOuders.some((dag) => schooljaarVan(dag).label === jaar.label),
        eerderGemist: [
          ...new Set(
            plichten
              .filter(({ voldaanOp, laatsteDag }) => voldaanOp === null && isVoor(laatsteDag, jaar.begin))
              .map(({ laatsteDag }) => schooljaarVan(laatsteDag).label),
          ),
        ],
      }))
      .sort(
        (a, b) =>
          b.eerderGemist.length - a.eerderGemist.length || VOLGORDE.indexOf(a.stand) - VOLGORDE.indexOf(b.stand),
      );
    const telling: Jaarlijst['telling'] = VOLGORDE.map((stand) => ({
      stand,
      aantal: regels.filter((regel) => regel.stand === stand).length,
    }));
    const oordelen = await vindOordelenVanSchool(tx, vestiging, periode);
    return {
      schooljaar: beginjaar,
      label: jaar.label,
      regels,
      telling: telling.filter(({ aantal }) => aantal > 0),
      effect: toonEffect(oordelen, maakNaamgever(await vindLokaleNamenVan(tx, vestiging))),
    };
  },
});
