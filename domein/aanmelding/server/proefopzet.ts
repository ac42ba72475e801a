import { v7 as uuid } from 'uuid';
import { alsSysteem } from '../../../server/platform/databank/als-actor.ts';
import type { Abonnement } from '../../../server/platform/http/route.ts';
import type { Antwoord, Proefapp } from '../../../server/platform/proef/proefapp.ts';
import { type Mens, REGIO } from '../../../server/platform/proef/proefregio.ts';

/** What the dossier does upon an application, in short: the school gets to see the child, a placement enrols it. For tests only. */
export const DOSSIER_IN_HET_KLEIN: readonly Abonnement[] = [
  {
    soort: 'aanmelding.ontvangen',
    werk: async ({ tx, vandaag }, { leerling = '', vestiging = '', swv = '', onderwerp = '' }) => {
      await tx
        .insertInto('betrokken_school')
        .values({ leerling, vestiging, grond: 'aanmelding', onderwerp, swv, van: vandaag, tot: null })
        .execute();
    },
  },
  {
    soort: 'aanmelding.geplaatst',
    werk: async ({ tx, actor }, { leerling = '', vestiging = '', swv = '', gegevens = {} }) => {
      const { start, leerjaar, groep, tijdelijk } = gegevens as {
        start: never;
        leerjaar: string;
        groep: string;
        tijdelijk: boolean;
      };
      await alsSysteem(tx, actor, async () => {
        await tx
          .updateTable('inschrijving')
          .set({ tot: start })
          .where('leerling', '=', leerling)
          .where('tot', 'is', null)
          .execute();
        await tx
          .insertInto('inschrijving')
          .values({ id: uuid(), leerling, vestiging, swv, leerjaar, groep, tijdelijk, van: start, tot: null })
          .execute();
      });
    },
  },
];

/** A complete application of the child of the region at the school of the region, with these differences. */
export const aanmeldbody = (anders: Record<string, unknown> = {}) => ({
  leerling: REGIO.kind,
  vestiging: REGIO.school,
  gewensteStart: '2027-02-01',
  andereScholen: [],
  ondersteuningVerwacht: false,
  toelichting: '',
  grondslag: null,
  hergebruikDossier: false,
  ...anders,
});

/** Sends an application in and gives its id; throws with the answer when it was refused. */
export async function dienIn(
  proef: Proefapp,
  wie: Mens = 'ouder',
  anders: Record<string, unknown> = {},
): Promise<string> {
  const antwoord = await proef.vraag(wie, 'POST', '/aanmeldingen', aanmeldbody(anders));
  if (antwoord.status !== 201) throw new Error(antwoord.tekst);
  return antwoord.json.id;
}

/** Takes an action on an application with the number that stands now. */
export async function doe(
  proef: Proefapp,
  wie: Mens,
  id: string,
  pad: string,
  body: Record<string, unknown>,
): Promise<Antwoord> {
  const [rij] = await proef.query<{ volgnummer: number }>('SELECT volgnummer FROM aanmelding WHERE id = $1', [id]);
  return proef.vraag(wie, 'POST', `/aanmeldingen/${id}/${pad}`, { volgnummer: rij?.volgnummer, ...body });
}

/** Removes every application, so that a test starts clean. */
export async function ruimOp(proef: Proefapp): Promise<void> {
  await proef.leeg(
    'aanmelding_handeling',
    'aanmelding',
    'aanmelding_concept',
    'termijn',
    'bericht',
    'gebeurtenis',
    'verwerking',
    'betrokken_school',
    'inschrijving',
    'schorsing',
    'verwijdering',
    'match',
  );
  proef.zetKlok('2026-11-20T11:00:00.000Z');
}

export const PLAATSING = { start: '2027-02-01', leerjaar: '4', groep: '4A', tlvNummer: null };
export const besluitbody = (uitkomst: string, anders: Record<string, unknown> = {}) => ({
  uitkomst,
  motivering: 'Dit past bij wat het kind nodig heeft.',
  uitzondering: null,
  plaatsing: uitkomst.startsWith('geplaatst') ? PLAATSING : null,
  ...anders,
});
