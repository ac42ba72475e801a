import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { eis, nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { LeerlingPad } from '../../vormen.ts';
import { UitvoerOverzichtVorm, UitvoerVerzoekVorm } from '../contract-uitvoer.ts';
import { controleerPapierenVerzoek } from '../regels/papieren-verzoek.ts';
import { NIET_ERIN } from '../regels/uitvoer.ts';
import { vindLeerling } from './opslag-opmerking.ts';
import { telUitvoer } from './tellen.ts';
import { geefZip } from './uitvoeren.ts';
import { aantalDelen, verzamel } from './verzamelen.ts';

/** TOE-3: a parent who asks on paper gets the same as in Opmaat; who made the copy, for which request and why, the parents read back. */
export const maakUitvoerOpVerzoek = route({
  methode: 'POST',
  pad: '/leerlingen/:leerling/uitvoer',
  actie: 'inzage.uitvoer-op-verzoek',
  samenvatting: 'Maak een kopie van het dossier voor een ouder die er op papier om vroeg',
  doel: 'Een ouder die er op papier om vroeg een kopie van het dossier geven',
  log: 'lezen',
  rollen: ['ib', 'schoolleider'],
  geweigerd: {
    zin: 'Een kopie voor een ouder die er op papier om vroeg, maakt de intern begeleider of de schoolleider. Ouders en leerling halen hun kopie zelf op.',
    regel: 'TOE-3',
    artikel: 'AVG artikel 15',
  },
  schema: { params: LeerlingPad, body: UitvoerVerzoekVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, vandaag, legVast } = context;
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    const reden = eis(controleerPapierenVerzoek(body, vandaag));
    const deel = body.deel ?? 1;
    const zip = await geefZip(context, leerling.id, deel);
    // Of several parts only the first tells it: it is one copy.
    if (deel === 1) {
      await legVast({
        soort: 'inzage.kopie-op-verzoek',
        swv: leerling.swv,
        leerling: leerling.id,
        onderwerp: leerling.id,
        voorOuders: true,
        ...(actor.organisatie !== null && { vestiging: actor.organisatie }),
        tekst:
          `De school maakte een kopie van het dossier, op een verzoek van ${schrijfDatum(body.ontvangenOp)}. ${reden}`.slice(
            0,
            1000,
          ),
      });
    }
    return zip as never;
  },
});

export const bekijkUitvoer = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/uitvoer/overzicht',
  actie: 'inzage.uitvoer-overzicht',
  samenvatting: 'Wat er in een kopie van het dossier zit, en wat niet',
  doel: 'Laten zien wat een kopie van het dossier bevat',
  log: 'lezen',
  rollen: ['ouder', 'leerling', 'ib', 'schoolleider'],
  schema: { params: LeerlingPad, antwoord: UitvoerOverzichtVorm },
  voerUit: async ({ tx, nu, vandaag, verwerkt }, { params }) => {
    const uitvoer = (await verzamel(tx, params.leerling, { nu, vandaag, voor: 'ouder' })) ?? nietGevonden();
    verwerkt({ leerling: params.leerling });
    return {
      leerling: { id: uitvoer.kind.id, roepnaam: uitvoer.kind.roepnaam, nummer: uitvoer.kind.dossiernummer },
      delen: aantalDelen(uitvoer),
      documenten: uitvoer.documenten.length,
      bytes: uitvoer.documenten.reduce((som, { bytes }) => som + bytes, 0),
      inhoud: telUitvoer(uitvoer),
      nietErin: NIET_ERIN.map((regel) => ({ ...regel })),
    };
  },
});
