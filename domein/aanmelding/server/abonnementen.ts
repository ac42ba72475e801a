import { SCHOOLROLLEN, zoekOuderadressen, zoekRoladressen } from '../../../server/platform/adressen.ts';
import { alsSysteem } from '../../../server/platform/databank/als-actor.ts';
import type { Abonnement } from '../../../server/platform/http/route.ts';
import { schrijfAan } from '../../../server/platform/post.ts';

interface Brief {
  readonly aan: 'ouders' | 'school';
  readonly onderwerp: string;
  readonly tekst: string;
}

const SLOT = 'Log in bij Opmaat om het te lezen. In deze e-mail staan om privacyredenen geen gegevens van uw kind.';
const aanOuders = (onderwerp: string, wat: string): Brief => ({ aan: 'ouders', onderwerp, tekst: `${wat}\n\n${SLOT}` });
const aanSchool = (onderwerp: string, wat: string): Brief => ({
  aan: 'school',
  onderwerp,
  tekst: `${wat}\n\nLog in bij Opmaat om verder te gaan.`,
});

/** Which e-mails go out upon what happens with an application. None holds a name, a school or a decision. */
const BRIEVEN = {
  'aanmelding.ontvangen': [
    aanOuders(
      'Uw aanmelding is ontvangen',
      'De school heeft uw aanmelding ontvangen. De ontvangstbevestiging met alle datums staat voor u klaar.',
    ),
    aanSchool(
      'Er is een nieuwe aanmelding',
      'Uw school heeft een nieuwe aanmelding. De termijn om te beslissen loopt vanaf vandaag.',
    ),
  ],
  'aanmelding.informatie-gevraagd': [
    aanOuders('De school heeft een vraag', 'De school heeft een vraag over een aanmelding.'),
  ],
  'aanmelding.onderzoek-vastgelegd': [
    aanOuders('Er is nieuws over een aanmelding', 'De school heeft iets vastgelegd bij een aanmelding.'),
  ],
  'aanmelding.verlengd': [
    aanOuders(
      'De school neemt meer tijd',
      'De school heeft meer tijd nodig om te beslissen. De nieuwe datum staat in Opmaat.',
    ),
  ],
  'aanmelding.geplaatst': [aanOuders('Er is nieuws over een aanmelding', 'Er is iets besloten over een aanmelding.')],
  'aanmelding.afgerond': [
    aanOuders('Een aanmelding is afgerond', 'Een aanmelding is afgerond.'),
    aanSchool('Een aanmelding is afgerond', 'Een aanmelding bij uw school is afgerond.'),
  ],
} as const satisfies Record<string, readonly Brief[]>;

/** Mails about applications, as Opmaat itself: a parent may not read the addresses of a school, nor the other way round. */
export const abonnementen: readonly Abonnement[] = Object.entries(BRIEVEN).map(([soort, brieven]) => ({
  soort,
  werk: async ({ tx, actor, nu, vandaag }, { leerling, vestiging }) => {
    if (leerling === undefined || vestiging === undefined) return;
    await alsSysteem(tx, actor, async () => {
      for (const { aan, onderwerp, tekst } of brieven) {
        const adressen =
          aan === 'ouders'
            ? await zoekOuderadressen(tx, leerling, vandaag)
            : await zoekRoladressen(tx, vestiging, SCHOOLROLLEN, vandaag);
        // Who did it need not be told, but a parent who applies gets the confirmation.
        const anderen = adressen.filter(({ persoon }) => persoon !== actor.persoon || soort === 'aanmelding.ontvangen');
        await schrijfAan(tx, nu, anderen, { onderwerp, tekst });
      }
    });
  },
}));
