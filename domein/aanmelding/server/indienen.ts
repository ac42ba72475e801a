import { v7 as uuid } from 'uuid';
import { bron } from '../../../kern/wet/artikelen.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { zetTermijn } from '../../../server/platform/termijn.ts';
import { IndienenVorm, IngediendVorm } from '../contract.ts';
import { beoordeelAanmelding, GEEN_GEZAG } from '../regels/aanmelden.ts';
import { BESLISTERMIJN, termijnenBijOntvangst } from '../regels/termijnen.ts';
import {
  haalSwvVanSchool,
  isGezaghebbende,
  isVermeldAlsOuder,
  maakNummer,
  vindLeerling,
  vindLopendNummer,
  vindSchool,
  voegAanmeldingToe,
  voegHandelingToe,
} from './opslag.ts';
import { verwijderConcept } from './opslag-concept.ts';

export const dienIn = route({
  methode: 'POST',
  pad: '/aanmeldingen',
  actie: 'aanmelding.indienen',
  samenvatting: 'Meld een kind schriftelijk aan bij een school',
  doel: 'Een kind aanmelden',
  log: 'schrijven',
  rollen: ['ouder'],
  status: 201,
  geweigerd: {
    zin: 'Alleen een ouder met gezag of een voogd kan een kind aanmelden.',
    regel: 'AAN-1',
    artikel: 'WPO artikel 40 lid 2',
  },
  schema: { body: IndienenVorm, antwoord: IngediendVorm },
  voerUit: async ({ tx, actor, nu, vandaag, verwerkt, legVast }, { body }) => {
    const leerling =
      (await vindLeerling(tx, body.leerling)) ?? (await weigerZonderGezag(tx, body.leerling, actor.persoon));
    const school =
      (await vindSchool(tx, body.vestiging)) ??
      weiger([
        {
          code: 'school-onbekend',
          zin: 'Deze school kent Opmaat niet. Kies een school uit de lijst.',
          bron: bron('AAN-1', 'WPO-40-2'),
          veld: 'vestiging',
        },
      ]);
    const { andereScholen, gewensteStart, grondslag, vestiging } = body;
    eis(
      beoordeelAanmelding(
        { andereScholen, gewensteStart, grondslag },
        {
          vestiging,
          school,
          geboortedatum: leerling.geboortedatum,
          heeftGezag: await isGezaghebbende(tx, leerling.id, actor.persoon, vandaag),
          lopendNummer: await vindLopendNummer(tx, leerling.id, vestiging),
        },
        vandaag,
      ),
    );

    const id = uuid();
    const nummer = await maakNummer(tx, vandaag);
    const { swv } = leerling;
    const termijnen = termijnenBijOntvangst({ school, ontvangenDag: vandaag, handelingen: [] });
    await voegAanmeldingToe(tx, {
      id,
      nummer,
      swv,
      vestiging,
      leerling: leerling.id,
      door: actor.persoon,
      nu,
      vandaag,
      gewensteStart,
      andereScholen,
      ondersteuningVerwacht: body.ondersteuningVerwacht,
      toelichting: body.toelichting,
      // An answer to a question that the school does not ask is not kept.
      grondslag: school.grondslagGevraagd ? grondslag : null,
      beslisdatum: termijnen.find(({ soort }) => soort === BESLISTERMIJN)?.laatsteDag ?? null,
    });
    await voegHandelingToe(tx, {
      aanmelding: id,
      volgnummer: 1,
      swv,
      soort: 'ontvangen',
      moment: nu,
      dag: vandaag,
      actor,
      gegevens: { hergebruikDossier: body.hergebruikDossier },
    });
    const plek = {
      swv: await haalSwvVanSchool(tx, vestiging, swv, vandaag),
      vestiging,
      leerling: leerling.id,
      onderwerp: id,
    };
    for (const termijn of termijnen) await zetTermijn(tx, plek, termijn);
    if (body.concept !== undefined) await verwijderConcept(tx, actor.persoon, body.concept);
    await legVast({
      soort: 'aanmelding.ontvangen',
      swv,
      vestiging,
      leerling: leerling.id,
      onderwerp: id,
      voorOuders: true,
      tekst: `${school.naam} ontving de aanmelding ${nummer}.`,
      gegevens: { aanmelding: id, hergebruikDossier: body.hergebruikDossier },
    });
    verwerkt({ leerling: leerling.id, onderwerp: id });
    return { id, nummer };
  },
});

/** A parent who stands in the dossier without gezag (any more) is told so; to anybody else the child does not exist. */
async function weigerZonderGezag(tx: Tx, leerling: string, persoon: string): Promise<never> {
  if (!(await isVermeldAlsOuder(tx, leerling, persoon))) nietGevonden();
  return weiger([GEEN_GEZAG]);
}
