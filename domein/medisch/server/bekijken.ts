import { leeftijdOp } from '../../../kern/tijd/datum.ts';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { vindLeerling } from '../../../server/platform/leerling.ts';
import { schrijfNaam } from '../../dossier/regels/naam.ts';
import { IdPad, LeerlingPad } from '../../vormen.ts';
import { MedischVorm } from '../contract.ts';
import { NOODZIN } from '../regels/bronnen.ts';
import { LEEFTIJD_ZELF } from '../regels/vertegenwoordiging.ts';
import { vindAkkoorden, vindHandeling, vindHandelingen, vindNabijen, vindProtocol } from './opslag.ts';
import { maakStuk } from './stuk.ts';
import { isVoor, toonHandeling } from './tonen.ts';

const LEZERS = ['ib', 'schoolleider', 'leraar', 'ouder', 'leerling'] as const;
const DOEL = 'Veilig medisch handelen op school';
const GEWEIGERD = {
  zin: 'Dit lezen ouders met gezag, de leerling, de leraar van de groep, de intern begeleider en de schoolleider.',
  regel: 'ARR-6',
  artikel: 'AVG artikel 5 lid 1 onder c',
};

export const bekijkMedisch = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/medisch',
  actie: 'medisch.lijst',
  samenvatting: 'Medische handelingen op school: wat mag, en wat nog ontbreekt',
  doel: DOEL,
  log: 'lezen',
  rollen: LEZERS,
  geweigerd: GEWEIGERD,
  schema: { params: LeerlingPad, antwoord: MedischVorm },
  voerUit: async ({ tx, actor, vandaag, verwerkt }, { params }) => {
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    const rijen = await vindHandelingen(tx, [leerling.id]);
    const akkoorden = await vindAkkoorden(
      tx,
      rijen.map(({ id }) => id),
    );
    const nabijen = rijen.length === 0 ? [] : await vindNabijen(tx, leerling.id);
    verwerkt({ leerling: leerling.id });
    return {
      leerling: {
        id: leerling.id,
        naam: schrijfNaam(leerling),
        roepnaam: leerling.roepnaam,
        beslistMee: leeftijdOp(leerling.geboortedatum, vandaag) >= LEEFTIJD_ZELF,
      },
      noodzin: NOODZIN,
      magVastleggen: actor.rol === 'ib' || actor.rol === 'schoolleider',
      handelingen: rijen
        .map((rij) => maakStuk(rij, akkoorden, nabijen, vandaag))
        .filter((stuk) => isVoor(actor, stuk))
        .map((stuk) => toonHandeling(stuk, actor, vandaag)),
    };
  },
});

export const bekijkProtocol = route({
  methode: 'GET',
  pad: '/medisch/:id/protocol',
  actie: 'medisch.protocol',
  samenvatting: 'Het protocol van een medische handeling, als document',
  doel: DOEL,
  log: 'lezen',
  rollen: LEZERS,
  geweigerd: GEWEIGERD,
  schema: { params: IdPad },
  voerUit: async ({ tx, verwerkt }, { params }) => {
    const rij = (await vindHandeling(tx, params.id)) ?? nietGevonden();
    const document = (await vindProtocol(tx, rij.id)) ?? nietGevonden();
    verwerkt({ leerling: rij.leerling, onderwerp: rij.id });
    return { mediatype: document.mediatype, inhoud: document.inhoud, bestandsnaam: document.naam };
  },
});
