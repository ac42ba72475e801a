import { v7 as uuid } from 'uuid';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Abonnement } from '../../../server/platform/http/route.ts';
import type { Proefapp } from '../../../server/platform/proef/proefapp.ts';
import { type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';

interface Gevraagd {
  readonly id: string;
  readonly doel: string;
  readonly partijsoort: string;
  readonly partij: string;
  readonly onderdelen: readonly string[];
  readonly waarom: string;
  readonly geldigTot: Datum;
  readonly antwoordVan?: 'mij';
}

/** What toestemming does when somebody asks for consent, in short: the question, and the parent's own yes. For tests only. */
export const TOESTEMMING_IN_HET_KLEIN: readonly Abonnement[] = [
  {
    soort: 'toestemming.vragen',
    werk: async ({ tx, actor, nu, vandaag }, { leerling = '', swv = '', vestiging = '', gegevens = {} }) => {
      const { id, doel, partijsoort, partij, onderdelen, waarom, geldigTot, antwoordVan } =
        gegevens as unknown as Gevraagd;
      await tx
        .insertInto('toestemming')
        .values({
          id,
          leerling,
          swv,
          vestiging,
          doel,
          partijsoort,
          partij,
          onderdelen: [...onderdelen],
          waarom,
          allen_nodig: true,
          gevraagd_op: nu,
          gevraagd_dag: vandaag,
          geldig_tot: geldigTot,
          door: actor.persoon,
          door_naam: actor.naam,
          door_rol: actor.rol,
        })
        .execute();
      if (antwoordVan !== 'mij') return;
      await tx
        .insertInto('toestemming_antwoord')
        .values({
          id: uuid(),
          toestemming: id,
          leerling,
          swv,
          persoon: actor.persoon,
          persoon_naam: actor.naam,
          als: 'ouder',
          antwoord: 'gegeven',
          weg: 'opmaat',
          dag: vandaag,
          moment: nu,
          vastgelegd_door: actor.persoon,
          vastgelegd_door_naam: actor.naam,
        })
        .execute();
    },
  },
];

export const OPVANG = {
  soort: 'kinderopvang',
  naam: 'Kinderopvang De Boomhut',
  contact: 'Juf Anke',
  email: 'anke@boomhut.example',
  telefoon: '050 123 45 67',
  toestemming: true,
};

/** Empties what these tests write; the child applied at De Proefschool, where it must be decided on 18 December. */
export async function begin(proef: Proefapp): Promise<void> {
  proef.zetKlok('2026-11-20T11:00:00.000Z');
  await proef.leeg(
    'informatieantwoord',
    'informatieverzoek',
    'omgevingspartij',
    'toestemming_antwoord',
    'toestemming',
    'betrokken_school',
    'gebeurtenis',
    'verwerking',
    'bericht',
    'termijn',
    'instelling',
  );
  await proef.query(
    `INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES ($1, $2, 'aanmelding', gen_random_uuid(), 'PO9901', '2026-11-01')`,
    [REGIO.kind, REGIO.school],
  );
  await proef.query(
    `INSERT INTO termijn (id, swv, vestiging, leerling, onderwerp, soort, naam, start, wettelijke_laatste_dag, laatste_dag, regel, artikel, wie, bij_verstrijken)
      VALUES (gen_random_uuid(), 'PO9901', $2, $1, gen_random_uuid(), 'aanmelding-beslissing', 'Beslissen', '2026-11-06', '2026-12-18', '2026-12-18', 'AAN-3', 'x', 'x', 'x')`,
    [REGIO.kind, REGIO.school],
  );
}

/** A parent names the nursery and gives consent; gives the id of the party. */
export async function noemOpvang(
  proef: Proefapp,
  anders: Record<string, unknown> = {},
  wie: Mens = 'ouder',
): Promise<string> {
  const antwoord = await proef.vraag(wie, 'POST', `/leerlingen/${REGIO.kind}/omgeving`, {
    vestiging: REGIO.school,
    partijen: [{ ...OPVANG, ...anders }],
  });
  if (antwoord.status !== 201) throw new Error(antwoord.tekst);
  return antwoord.json.partijen[0];
}

/** An answer to the consent of this party that stands there from now, as if given in the screens of toestemming. */
export async function zegt(
  proef: Proefapp,
  wie: Mens,
  antwoord: 'gegeven' | 'geweigerd' | 'ingetrokken',
  partij: string,
): Promise<void> {
  await proef.query(
    `INSERT INTO toestemming_antwoord (id, toestemming, leerling, swv, persoon, persoon_naam, als, antwoord, weg, dag, moment, vastgelegd_door, vastgelegd_door_naam)
      SELECT gen_random_uuid(), toestemming, leerling, swv, $2, 'x', 'ouder', $3, 'opmaat', '2026-11-20', now(), $2, 'x' FROM omgevingspartij WHERE id = $1`,
    [partij, persoonId(wie), antwoord],
  );
}

/** A party to whom both parents agree. */
export async function maakVraagbaar(proef: Proefapp, anders: Record<string, unknown> = {}): Promise<string> {
  const partij = await noemOpvang(proef, anders);
  await zegt(proef, 'tweedeOuder', 'gegeven', partij);
  return partij;
}

export const VRAAG = { vraag: 'Hoe gaat het bij u in de groep?', tot: '2026-12-11', email: OPVANG.email };

export interface Verstuurd {
  readonly id: string;
  readonly code: string;
  readonly sleutel: string;
}

/** A question that went out, with the key from the mail and the code that the school saw. */
export async function verstuur(proef: Proefapp, partij: string): Promise<Verstuurd> {
  const antwoord = await proef.vraag('ib', 'POST', `/omgeving/${partij}/verzoeken`, VRAAG);
  if (antwoord.status !== 201) throw new Error(antwoord.tekst);
  return { id: antwoord.json.id, code: antwoord.json.code, sleutel: await laatsteSleutel(proef) };
}

/** The key in the last mail that has one. */
export async function laatsteSleutel(proef: Proefapp): Promise<string> {
  const [rij] = await proef.query<{ tekst: string }>(
    "SELECT tekst FROM bericht WHERE tekst LIKE '%/antwoord/%' ORDER BY gemaakt_op DESC, id DESC LIMIT 1",
  );
  return rij?.tekst.split('/antwoord/')[1]?.trim() ?? '';
}

/** Any other code than this one. */
export const anders = (code: string) => (code.startsWith('0') ? `1${code.slice(1)}` : `0${code.slice(1)}`);
