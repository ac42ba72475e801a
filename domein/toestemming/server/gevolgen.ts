import { SCHOOLROLLEN, zoekRoladressen } from '../../../server/platform/adressen.ts';
import { alsSysteem } from '../../../server/platform/databank/als-actor.ts';
import type { Context } from '../../../server/platform/http/route.ts';
import { schrijfAan } from '../../../server/platform/post.ts';
import { DOELKORT } from '../regels/doeltekst.ts';
import { isGeldig, type Stand } from '../regels/stand.ts';
import type { Toestemmingrij } from './opslag.ts';
import { zetGeldt } from './opslag-schrijven.ts';

export type Doe = Omit<Context, 'verwerkt'>;

/** The events of this capability. The last three come from a date or a change of gezag, or from the school. */
export type Voorval =
  | 'gevraagd'
  | 'beantwoord'
  | 'mening'
  | 'gegeven'
  | 'geweigerd'
  | 'ingetrokken'
  | 'verlopen'
  | 'gepauzeerd'
  | 'vervallen';

const WAT = {
  gevraagd: 'Toestemming gevraagd',
  beantwoord: 'Toestemming: een eerste antwoord kwam binnen',
  mening: 'Toestemming: de leerling vertelde wat die ervan vindt',
  gegeven: 'Toestemming gegeven',
  geweigerd: 'Toestemming geweigerd',
  ingetrokken: 'Toestemming ingetrokken',
  verlopen: 'Toestemming verlopen',
  gepauzeerd: 'Toestemming geldt niet meer: er is veranderd wie beslist',
  vervallen: 'Vraag om toestemming teruggenomen',
} as const satisfies Record<Voorval, string>;

/**
 * Records what happened to a consent. `persoon`: on whose yes it now stands. What a parent gave outside school stays unnamed in the timeline, which
 * every involved school reads.
 */
export async function meld(
  { legVast }: Doe,
  {
    id,
    leerling,
    swv,
    vestiging,
    doel,
    partij,
  }: Pick<Toestemmingrij, 'id' | 'leerling' | 'swv' | 'vestiging' | 'doel' | 'partij'>,
  voorval: Voorval,
  persoon?: string,
): Promise<void> {
  const eigen = vestiging === null;
  await legVast({
    soort: `toestemming.${voorval}`,
    leerling,
    swv,
    ...(vestiging !== null && { vestiging }),
    onderwerp: id,
    voorOuders: true,
    tekst: eigen
      ? `${WAT[voorval]}: iets van ouders zelf, buiten de school.`
      : `${WAT[voorval]}: ${DOELKORT[doel]}, ${partij}.`,
    gegevens: {
      toestemming: id,
      doel,
      partij: eigen ? null : partij,
      vestiging,
      ...(persoon !== undefined && { persoon }),
    },
  });
}

/** Writes down whether it holds now, so that a later change by date or gezag is told once. */
export function onthoudStand(
  { tx, actor }: Doe,
  { id, geldt }: Pick<Toestemmingrij, 'id' | 'geldt'>,
  stand: Stand,
): Promise<void> {
  const nu = isGeldig(stand);
  return nu === geldt ? Promise.resolve() : alsSysteem(tx, actor, () => zetGeldt(tx, id, nu));
}

const AAN_SCHOOL = {
  gegeven: 'Er is toestemming gegeven',
  geweigerd: 'Er is geen toestemming gegeven',
  ingetrokken: 'Een toestemming is ingetrokken',
  loopt_af: 'Een toestemming loopt bijna af',
  gepauzeerd: 'Een toestemming geldt nu niet',
} as const;

/** Tells the school that asked. Only as Opmaat itself; nothing about the child in it. */
export async function schrijfAanSchool(
  { tx, nu, vandaag }: Doe,
  { leerling, vestiging }: Pick<Toestemmingrij, 'leerling' | 'vestiging'>,
  wat: keyof typeof AAN_SCHOOL,
): Promise<void> {
  if (vestiging === null) return;
  const uitleg = wat === 'ingetrokken' || wat === 'gepauzeerd' ? 'Wat daarmee mocht, mag vanaf nu niet meer.\n\n' : '';
  await schrijfAan(tx, nu, await zoekRoladressen(tx, vestiging, SCHOOLROLLEN, vandaag), {
    onderwerp: AAN_SCHOOL[wat],
    tekst: `${AAN_SCHOOL[wat]}. ${uitleg}U ziet hier om welke het gaat: {adres}/leerlingen/${leerling}/toestemmingen`,
  });
}
