import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { vindLeerling } from '../../../server/platform/leerling.ts';
import { schrijfNaam } from '../../dossier/regels/naam.ts';
import { IdPad, LeerlingPad } from '../../vormen.ts';
import { DoelenVorm, ToestemmingenVorm, ToestemmingVorm } from '../contract.ts';
import {
  type DeelbaarOnderdeel,
  DOELEN,
  LANGSTE_MAANDEN,
  PARTIJSOORTEN,
  type Toestemmingsdoel,
} from '../regels/doelen.ts';
import { schrijfOnderdeel } from '../regels/onderdeelnaam.ts';
import { vindAntwoorden, vindBeslissers, vindScholen, vindToestemmingen } from './opslag.ts';
import { maakStuk, vindStuk } from './stuk.ts';
import { toonToestemming } from './tonen.ts';

const LEZERS = ['ouder', 'leerling', 'ib', 'schoolleider'] as const;
const DOEL = 'Weten waarvoor toestemming is gevraagd en gegeven';
const GEWEIGERD = {
  zin: 'Toestemmingen lezen ouders met gezag, de leerling, de intern begeleider en de schoolleider.',
  regel: 'TOE-1',
  artikel: 'AVG artikel 5 lid 1 onder c',
};

export const bekijkToestemmingen = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/toestemmingen',
  actie: 'toestemming.lijst',
  samenvatting: 'De toestemmingen van een leerling, de nieuwste eerst',
  doel: DOEL,
  log: 'lezen',
  rollen: LEZERS,
  geweigerd: GEWEIGERD,
  schema: { params: LeerlingPad, antwoord: ToestemmingenVorm },
  voerUit: async ({ tx, actor, vandaag, verwerkt }, { params }) => {
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    const rijen = await vindToestemmingen(tx, leerling.id);
    const antwoorden = await vindAntwoorden(
      tx,
      rijen.map(({ id }) => id),
    );
    const beslissers = await vindBeslissers(tx, leerling.id);
    verwerkt({ leerling: leerling.id });
    return {
      leerling: { id: leerling.id, naam: schrijfNaam(leerling), roepnaam: leerling.roepnaam },
      beslissers: beslissers.map(({ persoon, naam, als }) => ({ naam, als, benIk: persoon === actor.persoon })),
      scholen: actor.rol === 'ouder' ? await vindScholen(tx, leerling.id, vandaag) : [],
      // From sixteen the pupil decides: a parent has nothing to give then.
      mag: {
        vragen:
          actor.rol === 'ouder'
            ? beslissers.some(({ persoon }) => persoon === actor.persoon)
            : actor.rol !== 'leerling',
      },
      toestemmingen: rijen.map((rij) =>
        toonToestemming(maakStuk(rij, antwoorden, beslissers, vandaag), leerling.roepnaam, actor, vandaag),
      ),
    };
  },
});

export const bekijkToestemming = route({
  methode: 'GET',
  pad: '/toestemmingen/:id',
  actie: 'toestemming.lezen',
  samenvatting: 'Eén toestemming met alle antwoorden',
  doel: DOEL,
  log: 'lezen',
  rollen: LEZERS,
  geweigerd: GEWEIGERD,
  schema: { params: IdPad, antwoord: ToestemmingVorm },
  voerUit: async ({ tx, actor, vandaag, verwerkt }, { params }) => {
    const stuk = (await vindStuk(tx, params.id, vandaag)) ?? nietGevonden();
    const leerling = (await vindLeerling(tx, stuk.rij.leerling)) ?? nietGevonden();
    verwerkt({ leerling: leerling.id, onderwerp: stuk.rij.id });
    return toonToestemming(stuk, leerling.roepnaam, actor, vandaag);
  },
});

export const bekijkDoelen = route({
  methode: 'GET',
  pad: '/toestemmingdoelen',
  actie: 'toestemming.doelen',
  samenvatting: 'Waarvoor toestemming kan worden gevraagd, met de partijen en gegevens die daarbij horen',
  doel: 'Opzoeken',
  log: 'geen',
  rollen: ['openbaar'],
  schema: { antwoord: DoelenVorm },
  voerUit: async () => ({
    langsteMaanden: LANGSTE_MAANDEN,
    doelen: (Object.keys(DOELEN) as Toestemmingsdoel[]).map((code) => {
      const { naam, uitleg, allenNodig, partijen, onderdelen } = DOELEN[code];
      const minst: readonly DeelbaarOnderdeel[] = DOELEN[code].minst;
      return {
        code,
        naam,
        uitleg,
        allenNodig,
        partijen: partijen.map((soort) => ({ code: soort, naam: PARTIJSOORTEN[soort] })),
        onderdelen: onderdelen.map((onderdeel) => ({
          code: onderdeel,
          naam: schrijfOnderdeel(onderdeel, 'school'),
          minst: minst.includes(onderdeel),
        })),
      };
    }),
  }),
});
