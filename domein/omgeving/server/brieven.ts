import type { Actor } from '../../../kern/actor/actor.ts';
import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { SCHOOLROLLEN, zoekAdressen, zoekRoladressen } from '../../../server/platform/adressen.ts';
import { alsSysteem, type Tx } from '../../../server/platform/databank/als-actor.ts';
import { isUitprobeerstand, schrijfAan, stelBerichtOp } from '../../../server/platform/post.ts';

interface Brief {
  readonly onderwerp: string;
  readonly tekst: string;
}

interface Afzender {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly nu: string;
  readonly vandaag: Datum;
}

/** The first letter to who knows a child, with the address of the answer page. No child, no school, no question: only who has the code reads those. */
export function briefMetLink(sleutel: string, tot: Datum): Brief {
  return {
    onderwerp: 'Een school vraagt u om informatie',
    tekst: [
      'Een school heeft een vraag aan u over een kind dat u kent. De ouders weten dit, vinden het goed en lezen uw antwoord.',
      'De school geeft u een code van acht cijfers, bijvoorbeeld aan de telefoon. Met die code opent u de vraag. In deze e-mail staan om privacyredenen geen gegevens van het kind.',
      `U kunt antwoorden tot en met ${schrijfDatum(tot)}. U heeft geen account nodig.`,
      `De vraag openen: {adres}/antwoord/${sleutel}`,
    ].join('\n\n'),
  };
}

/** The reminder: without the address, which Opmaat does not know any more. */
export function herinneringsbrief(verstuurd: Datum, tot: Datum): Brief {
  return {
    onderwerp: 'Herinnering: een school vraagt u om informatie',
    tekst: [
      `Op ${schrijfDatum(verstuurd)} stuurden wij u een e-mail met een vraag van een school. Er is nog geen antwoord.`,
      `Met het adres in die e-mail en de code van de school kunt u antwoorden tot en met ${schrijfDatum(tot)}.`,
      'Kwijt? Vraag de school om een nieuw adres en een nieuwe code.',
    ].join('\n\n'),
  };
}

/** What the school hears; where to read it is behind the login. */
export const SCHOOLBRIEF = {
  beantwoord: {
    onderwerp: 'Er is een antwoord op een vraag om informatie',
    wat: 'Iemand beantwoordde een vraag om informatie van uw school.',
  },
  verlopen: {
    onderwerp: 'Er kwam geen antwoord op een vraag om informatie',
    wat: 'Op een vraag om informatie van uw school kwam op tijd geen antwoord. De beslistermijn loopt door.',
  },
  gestopt: {
    onderwerp: 'Een vraag om informatie is gestopt',
    wat: 'Een vraag om informatie van uw school is gestopt, omdat er geen toestemming meer voor is.',
  },
} as const satisfies Record<string, { onderwerp: string; wat: string }>;

/**
 * A letter to somebody without an account. When Opmaat is being tried out there is no mail server: then who sent it finds the letter
 * among the own messages, with a line that says so.
 */
export async function schrijfNaarBuiten(
  { tx, actor, nu }: Afzender,
  email: string,
  brief: Brief,
  namens: string,
): Promise<void> {
  await alsSysteem(tx, actor, async () => {
    if (!isUitprobeerstand()) {
      await stelBerichtOp(tx, nu, { aanPersoon: null, aanAdres: email, ...brief });
      return;
    }
    const [lezer] = await zoekAdressen(tx, [namens]);
    if (lezer === undefined) return;
    await stelBerichtOp(tx, nu, {
      aanPersoon: lezer.persoon,
      aanAdres: lezer.email,
      onderwerp: brief.onderwerp,
      tekst: `(Uitprobeerstand: deze mail zou gaan naar ${email})\n\n${brief.tekst}`,
    });
  });
}

/** Tells those who handle applications at the school, apart from who did it. */
export async function schrijfNaarSchool(
  { tx, actor, nu, vandaag }: Afzender,
  vestiging: string,
  soort: keyof typeof SCHOOLBRIEF,
  leerling: string,
): Promise<void> {
  const { onderwerp, wat } = SCHOOLBRIEF[soort];
  await alsSysteem(tx, actor, async () => {
    const mensen = await zoekRoladressen(tx, vestiging, SCHOOLROLLEN, vandaag);
    const anderen = mensen.filter(({ persoon }) => persoon !== actor.persoon);
    const tekst = `${wat}\n\nLog in bij Opmaat om verder te lezen: {adres}/leerlingen/${leerling}/omgeving`;
    await schrijfAan(tx, nu, anderen, { onderwerp, tekst });
  });
}
