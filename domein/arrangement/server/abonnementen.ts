import type { Datum } from '../../../kern/tijd/datum.ts';
import { type Adres, SCHOOLROLLEN, zoekGezinsadressen, zoekRoladressen } from '../../../server/platform/adressen.ts';
import { alsSysteem, type Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Abonnement } from '../../../server/platform/http/route.ts';
import { schrijfAan } from '../../../server/platform/post.ts';

interface Brief {
  /** `ouders`: the parents with gezag, or from eighteen the pupil. */
  readonly aan: 'ouders' | 'school' | 'swv';
  readonly onderwerp: string;
  readonly tekst: string;
}

const LEES = 'Log in bij Opmaat om het te lezen. In deze e-mail staan om privacyredenen geen gegevens van een kind.';
const brief = (aan: Brief['aan'], onderwerp: string, wat: string): Brief => ({
  aan,
  onderwerp,
  tekst: `${wat}\n\n${LEES}`,
});

/** Which e-mails go out upon what happens with an arrangement. None holds a name, a school or a decision. */
const BRIEVEN: Readonly<Record<string, readonly Brief[]>> = {
  'arrangement.opgesteld': [
    brief(
      'ouders',
      'Er staat iets voor u klaar',
      'De school bereidt extra ondersteuning voor. U kunt meelezen, en ondertekenen als het een aanvraag is.',
    ),
  ],
  'arrangement.gewijzigd': [
    brief(
      'ouders',
      'Er is iets aangepast',
      'De school paste iets aan in de extra ondersteuning. Een aanvraag vraagt dan opnieuw uw handtekening.',
    ),
  ],
  'arrangement.niet-getekend': [brief('school', 'Er is een antwoord', 'Een ouder antwoordde op een aanvraag.')],
  'arrangement.aangevraagd': [
    brief(
      'swv',
      'Er is een nieuwe aanvraag',
      'Er is een aanvraag voor een arrangement. De termijn om te beslissen loopt.',
    ),
    brief('ouders', 'Een aanvraag is verstuurd', 'De school verstuurde een aanvraag naar het samenwerkingsverband.'),
  ],
  'arrangement.aanvulling-gevraagd': [
    brief(
      'school',
      'Er is een vraag over een aanvraag',
      'Het samenwerkingsverband vraagt om een aanvulling. Tot die er is, staat de termijn stil.',
    ),
  ],
  'arrangement.aangevuld': [
    brief('swv', 'Een aanvraag is aangevuld', 'Een school vulde een aanvraag aan. De termijn loopt weer.'),
  ],
  'arrangement.besloten': [
    brief('school', 'Er is een besluit', 'Het samenwerkingsverband besloot op een aanvraag van uw school.'),
    brief('ouders', 'Er is een besluit', 'Het samenwerkingsverband besloot op een aanvraag.'),
  ],
  'arrangement.deelname-begonnen': [
    brief('ouders', 'Er is nieuws van school', 'De school legde iets vast over extra ondersteuning.'),
  ],
  'arrangement.deelname-gestopt': [
    brief('ouders', 'Er is nieuws van school', 'De school legde iets vast over extra ondersteuning.'),
  ],
  'arrangement.beeindigd': [
    brief('ouders', 'Er is nieuws van school', 'De school legde iets vast over extra ondersteuning.'),
  ],
};

/** Mails about arrangements, as Opmaat itself: who acts may not read the addresses of the others. */
export const abonnementen: readonly Abonnement[] = Object.entries(BRIEVEN).map(([soort, brieven]) => ({
  soort,
  werk: async ({ tx, actor, nu, vandaag }, { leerling, vestiging, swv }) => {
    await alsSysteem(tx, actor, async () => {
      for (const { aan, onderwerp, tekst } of brieven) {
        const adressen = await zoekLezers(tx, aan, { leerling, vestiging, swv }, vandaag);
        const anderen = adressen.filter(({ persoon }) => persoon !== actor.persoon);
        await schrijfAan(tx, nu, anderen, { onderwerp, tekst });
      }
    });
  },
}));

interface Bij {
  readonly leerling: string | undefined;
  readonly vestiging: string | undefined;
  readonly swv: string | undefined;
}

async function zoekLezers(
  tx: Tx,
  aan: Brief['aan'],
  { leerling, vestiging, swv }: Bij,
  dag: Datum,
): Promise<readonly Adres[]> {
  switch (aan) {
    case 'ouders':
      return leerling === undefined ? [] : zoekGezinsadressen(tx, leerling, dag, 18);
    case 'school':
      return vestiging === undefined ? [] : zoekRoladressen(tx, vestiging, SCHOOLROLLEN, dag);
    case 'swv':
      return swv === undefined ? [] : zoekRoladressen(tx, swv, ['tlv'], dag);
  }
}
