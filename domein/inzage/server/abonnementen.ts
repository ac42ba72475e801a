import { zoekAdressen, zoekRoladressen } from '../../../server/platform/adressen.ts';
import { alsSysteem } from '../../../server/platform/databank/als-actor.ts';
import type { Abonnement } from '../../../server/platform/http/route.ts';
import { schrijfAan } from '../../../server/platform/post.ts';
import { zetTermijn } from '../../../server/platform/termijn.ts';
import { maakVerbetertermijn } from '../regels/verbeterverzoek.ts';

const SLOT =
  'In deze e-mail staan om privacyredenen geen gegevens van een leerling. Log in bij Opmaat om het te lezen:';

/** Which e-mail goes to the school upon what, and to which roles; a pupil who tells something is read by the intern begeleider. */
const BRIEVEN = {
  'inzage.verbetering-gevraagd': {
    rollen: ['ib', 'schoolleider'],
    onderwerp: 'Er is gevraagd om iets te verbeteren',
    tekst: 'In een dossier bij uw school staat volgens een ouder of leerling een fout. U antwoordt binnen een maand.',
    pad: '/werklijst',
  },
  'inzage.opgemerkt': {
    rollen: ['ib'],
    onderwerp: 'Er staat een opmerking bij een dossier',
    tekst: 'Een ouder of leerling zette een opmerking bij wat in een dossier staat.',
    pad: undefined,
  },
  'inzage.verteld': {
    rollen: ['ib'],
    onderwerp: 'Een leerling vertelde iets',
    tekst:
      'Een leerling van uw school vertelde iets op de eigen pagina. Lees het gauw, en praat erover met de leerling.',
    pad: undefined,
  },
} as const satisfies Record<
  string,
  { rollen: readonly string[]; onderwerp: string; tekst: string; pad: string | undefined }
>;

const aanSchool: readonly Abonnement[] = Object.entries(BRIEVEN).map(([soort, brief]) => ({
  soort,
  werk: async ({ tx, actor, nu, vandaag }, { vestiging, leerling }) => {
    if (vestiging === undefined || leerling === undefined) return;
    const pad = brief.pad ?? `/leerlingen/${leerling}/opmerkingen`;
    await alsSysteem(tx, actor, async () => {
      const tekst = `${brief.tekst}\n\n${SLOT} {adres}${pad}`;
      const lezers = await zoekRoladressen(tx, vestiging, brief.rollen, vandaag);
      await schrijfAan(tx, nu, lezers, { onderwerp: brief.onderwerp, tekst });
    });
  },
}));

/** AVG art. 12: the term runs from the day of receipt; parents and pupil may not set a term themselves, the register does. */
const termijn: Abonnement = {
  soort: 'inzage.verbetering-gevraagd',
  werk: async ({ tx, actor, vandaag }, { swv, vestiging, leerling, onderwerp }) => {
    if (swv === undefined || vestiging === undefined || leerling === undefined || onderwerp === undefined) return;
    await alsSysteem(tx, actor, () =>
      zetTermijn(tx, { swv, vestiging, leerling, onderwerp }, maakVerbetertermijn(vandaag)),
    );
  },
};

const aanVrager: Abonnement = {
  soort: 'inzage.verbetering-beantwoord',
  werk: async ({ tx, actor, nu }, { leerling, gegevens }) => {
    const aan = gegevens?.aan;
    if (typeof aan !== 'string' || leerling === undefined) return;
    await alsSysteem(tx, actor, async () => {
      await schrijfAan(tx, nu, await zoekAdressen(tx, [aan]), {
        onderwerp: 'Er is antwoord op uw verzoek om verbetering',
        tekst: `De school heeft geantwoord op een verzoek om iets te verbeteren.\n\n${SLOT} {adres}/leerlingen/${leerling}/opmerkingen`,
      });
    });
  },
};

export const abonnementen: readonly Abonnement[] = [termijn, ...aanSchool, aanVrager];
