import type { Datum } from '../../../kern/tijd/datum.ts';
import { type Adres, SCHOOLROLLEN, zoekGezinsadressen, zoekRoladressen } from '../../../server/platform/adressen.ts';
import { alsSysteem } from '../../../server/platform/databank/als-actor.ts';
import type { Abonnement } from '../../../server/platform/http/route.ts';
import { schrijfAan } from '../../../server/platform/post.ts';
import { gevolgen } from './na-bezwaar.ts';
import { beeindigPlaatsing, vindBruikbaar, vindPlaatsingen, voegPlaatsingToe } from './opslag-plaatsing.ts';

interface Brief {
  readonly aan: 'thuis' | 'school' | 'swv';
  readonly onderwerp: string;
  readonly tekst: string;
}

const SLOT = 'Log in bij Opmaat om het te lezen: {adres}\n\nIn deze e-mail staan om privacyredenen geen namen.';
const brief = (aan: Brief['aan'], onderwerp: string, wat: string): Brief => ({
  aan,
  onderwerp,
  tekst: `${wat}\n\n${SLOT}`,
});

/** Which e-mails go out upon what the SWV does. None holds a name, a school or an outcome. */
const BRIEVEN = {
  'tlv.aanvulling-gevraagd': [
    brief(
      'school',
      'Een aanvraag moet worden aangevuld',
      'Het samenwerkingsverband vraagt u een aanvraag over toelaatbaarheid aan te vullen. De dag waarop dat klaar moet zijn, staat op uw werklijst.',
    ),
  ],
  'tlv.buiten-behandeling': [
    brief(
      'school',
      'Een aanvraag is niet in behandeling genomen',
      'Het samenwerkingsverband nam een aanvraag over toelaatbaarheid niet in behandeling. De reden staat erbij.',
    ),
    brief('thuis', 'Er is nieuws over een aanvraag', 'Er is nieuws over een aanvraag bij het samenwerkingsverband.'),
  ],
  'tlv.voorgesteld': [
    brief(
      'swv',
      'Er wacht een besluit op u',
      'Een collega stelde een besluit over toelaatbaarheid voor. Een tweede persoon neemt het besluit of legt het terug.',
    ),
  ],
  'tlv.teruggelegd': [
    brief(
      'swv',
      'Een voorstel is teruggelegd',
      'Een collega legde een voorstel over toelaatbaarheid terug. De reden staat erbij.',
    ),
  ],
  'tlv.besloten': [
    brief(
      'thuis',
      'Er is een besluit over toelaatbaarheid',
      'Het samenwerkingsverband heeft besloten. De brief met het besluit, de adviezen van de deskundigen en hoe u bezwaar maakt, staat voor u klaar.',
    ),
    brief(
      'school',
      'Er is een besluit over toelaatbaarheid',
      'Het samenwerkingsverband heeft besloten over een aanvraag van uw school. De brief met het besluit staat voor u klaar.',
    ),
  ],
  'tlv.besluit-ingetrokken': [
    brief(
      'thuis',
      'Een besluit is ingetrokken',
      'Het samenwerkingsverband heeft een besluit over toelaatbaarheid ingetrokken. De reden staat erbij.',
    ),
    brief(
      'school',
      'Een besluit is ingetrokken',
      'Het samenwerkingsverband heeft een besluit over toelaatbaarheid ingetrokken. De reden staat erbij.',
    ),
  ],
} as const satisfies Record<string, readonly Brief[]>;

const post: readonly Abonnement[] = Object.entries(BRIEVEN).map(([soort, brieven]) => ({
  soort,
  werk: async ({ tx, actor, nu, vandaag }, { leerling, vestiging, swv }) =>
    alsSysteem(tx, actor, async () => {
      for (const { aan, onderwerp, tekst } of brieven) {
        let adressen: readonly Adres[] = [];
        if (aan === 'thuis' && leerling !== undefined) adressen = await zoekGezinsadressen(tx, leerling, vandaag, 18);
        if (aan === 'school' && vestiging !== undefined)
          adressen = await zoekRoladressen(tx, vestiging, SCHOOLROLLEN, vandaag);
        if (aan === 'swv' && swv !== undefined) adressen = await zoekRoladressen(tx, swv, ['tlv'], vandaag);
        const anderen = adressen.filter(({ persoon }) => persoon !== actor.persoon);
        await schrijfAan(tx, nu, anderen, { onderwerp, tekst });
      }
    }),
}));

/**
 * TLV-10 · A pupil gets a place at a school that admits on a declaration: from its start the declaration is used there, and no longer at
 * the school before. Another (V)SO school needs no new declaration (WEC 40 lid 14).
 */
const geplaatst: Abonnement = {
  soort: 'aanmelding.geplaatst',
  werk: ({ tx, actor, nu }, { leerling, vestiging, gegevens }) =>
    alsSysteem(tx, actor, async () => {
      const start = gegevens?.start as Datum | undefined;
      if (leerling === undefined || vestiging === undefined || start === undefined) return;
      const lopend = await vindPlaatsingen(tx, leerling, start);
      if (lopend.some((plek) => plek.vestiging === vestiging && plek.van <= start)) return;
      for (const plek of lopend) await beeindigPlaatsing(tx, plek, start);
      const besluit = await vindBruikbaar(tx, { leerling, vestiging, start });
      if (besluit === undefined) return;
      await voegPlaatsingToe(tx, {
        leerling,
        vestiging,
        start,
        besluit: besluit.id,
        swv: besluit.swv,
        door: actor.persoon || null,
        doorNaam: actor.naam || 'Opmaat',
        moment: nu,
      });
    }),
};

export const abonnementen: readonly Abonnement[] = [...post, geplaatst, ...gevolgen];
