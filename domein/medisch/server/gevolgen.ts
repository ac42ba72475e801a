import { SCHOOLROLLEN, zoekAdressen, zoekRoladressen } from '../../../server/platform/adressen.ts';
import { alsSysteem } from '../../../server/platform/databank/als-actor.ts';
import type { Context } from '../../../server/platform/http/route.ts';
import { schrijfAan, stelBerichtOp } from '../../../server/platform/post.ts';
import type { Handelingrij } from './opslag.ts';
import { zetGemeldMag } from './opslag-schrijven.ts';
import { type Stuk, vindStuk } from './stuk.ts';

export type Doe = Omit<Context, 'verwerkt'>;

/** The events of this capability. */
export type Voorval =
  | 'vastgelegd'
  | 'gewijzigd'
  | 'akkoord'
  | 'niet-akkoord'
  | 'ingetrokken'
  | 'mag'
  | 'mag-niet-meer'
  | 'gestopt';

/** What the timeline says; what it is about stands on the page itself, for who may read that. */
const WAT = {
  vastgelegd:
    'Medisch handelen op school: een voorstel is opgeschreven. Iedereen die akkoord moet zijn, wordt gevraagd.',
  gewijzigd: 'Medisch handelen op school: het voorstel is veranderd. Alle akkoorden worden opnieuw gevraagd.',
  akkoord: 'Medisch handelen op school: iemand is akkoord.',
  'niet-akkoord': 'Medisch handelen op school: iemand is niet akkoord.',
  ingetrokken: 'Medisch handelen op school: een akkoord is ingetrokken.',
  mag: 'Medisch handelen op school: alle akkoorden zijn er, het mag.',
  'mag-niet-meer': 'Medisch handelen op school: het mag nu niet (meer).',
  gestopt: 'Medisch handelen op school: de school is ermee gestopt.',
} as const satisfies Record<Voorval, string>;

/** Records what happened to an act. */
export function meld(
  { legVast }: Doe,
  { id, leerling, swv, vestiging }: Handelingrij,
  voorval: Voorval,
): Promise<void> {
  return legVast({
    soort: `medisch.${voorval}`,
    leerling,
    swv,
    vestiging,
    onderwerp: id,
    voorOuders: true,
    tekst: WAT[voorval],
  });
}

/**
 * Tells once when an act may be done from now on, or no longer: the timeline, and mail to the school, which must tell who does it. Works whoever or
 * whatever changed it: an answer, a change of the act, gezag, or a birthday.
 */
export async function meldVerandering(doe: Doe, id: string): Promise<Stuk | undefined> {
  const { tx, actor, nu, vandaag } = doe;
  const stuk = await vindStuk(tx, id, vandaag);
  if (stuk === undefined) return undefined;
  const mag = stuk.stand.soort === 'mag' || stuk.stand.soort === 'straks';
  if (mag === stuk.rij.gemeldMag) return undefined;
  const over = stuk.stand.soort === 'voorbij' || stuk.stand.soort === 'gestopt';
  if (!over) await meld(doe, stuk.rij, mag ? 'mag' : 'mag-niet-meer');
  await alsSysteem(tx, actor, async () => {
    await zetGemeldMag(tx, id, mag);
    if (!over) await schrijfAanSchool(doe, nu, stuk.rij, mag);
  });
  return stuk;
}

async function schrijfAanSchool({ tx, vandaag }: Doe, nu: string, { leerling, vestiging }: Handelingrij, mag: boolean) {
  const onderwerp = mag ? 'Medisch handelen: alle akkoorden zijn er' : 'Medisch handelen: iets mag nu niet meer';
  const uitleg = mag
    ? 'Vertel het aan wie het doet.'
    : 'Vertel het vandaag nog aan wie het doet, en zoek met de ouders een andere weg.';
  await schrijfAan(tx, nu, await zoekRoladressen(tx, vestiging, SCHOOLROLLEN, vandaag), {
    onderwerp,
    tekst: `${onderwerp}. ${uitleg}\n\nU ziet hier om wie het gaat: {adres}/leerlingen/${leerling}/medisch`,
  });
}

/** Asks parents and pupil with an account for their answer. Nothing about the child in it. */
export async function vraagAkkoord({ tx, actor, nu }: Doe, { rij, feiten }: Stuk): Promise<void> {
  const personen = feiten.beslissers.flatMap(({ persoon }) => (persoon === null ? [] : [persoon]));
  await alsSysteem(tx, actor, async () => {
    for (const { persoon, email, leerling } of await zoekAdressen(tx, personen))
      await stelBerichtOp(tx, nu, {
        aanPersoon: persoon,
        aanAdres: email,
        onderwerp: leerling ? 'Er wacht een vraag van school op je' : 'Er wacht een vraag van school op u',
        tekst: leerling
          ? `De school vraagt of je het eens bent met een afspraak. Ja en nee zijn allebei goed, en je kunt je later bedenken.\n\nOpen Opmaat: {adres}/leerlingen/${rij.leerling}/medisch`
          : `De school vraagt of u akkoord bent met een afspraak. U kiest zelf: ja of nee. Later kunt u zich altijd bedenken.\n\nOpen Opmaat: {adres}/leerlingen/${rij.leerling}/medisch`,
      });
  });
}
