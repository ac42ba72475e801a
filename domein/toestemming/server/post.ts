import { zoekAdressen } from '../../../server/platform/adressen.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { stelBerichtOp } from '../../../server/platform/post.ts';
import type { Toestemmingrij } from './opslag.ts';
import { zetGemeldAan } from './opslag-schrijven.ts';

type Brief = 'vraag' | 'herinnering' | 'nieuwe_beslisser';

const BEGIN = {
  vraag: {
    onderwerp: 'Er is een vraag om toestemming voor u',
    ouder: 'Er staat een vraag om toestemming voor u klaar.',
    leerling: 'Er staat een vraag om toestemming voor je klaar.',
  },
  herinnering: {
    onderwerp: 'Herinnering: een vraag om toestemming',
    ouder: 'Er staat nog een vraag om toestemming voor u open.',
    leerling: 'Er staat nog een vraag om toestemming voor je open.',
  },
  nieuwe_beslisser: {
    onderwerp: 'Er is een vraag om toestemming voor u',
    ouder:
      'U beslist sinds kort mee over een leerling in Opmaat. Er loopt een toestemming die ook uw antwoord nodig heeft. Tot u antwoordt, geldt die niet.',
    leerling:
      'Je bent zestien: je beslist nu zelf over je gegevens. Er loopt een toestemming die jouw antwoord nodig heeft. Tot je antwoordt, geldt die niet.',
  },
} as const satisfies Record<Brief, { onderwerp: string; ouder: string; leerling: string }>;

/**
 * Tells somebody that the school recorded an answer in his name, so that nobody says yes or no for another unseen. Only as Opmaat itself;
 * nothing about the child in it.
 */
export async function schrijfOverVastlegging(
  tx: Tx,
  nu: string,
  { leerling }: Pick<Toestemmingrij, 'leerling'>,
  persoon: string,
): Promise<void> {
  for (const { email, leerling: isLeerling } of await zoekAdressen(tx, [persoon])) {
    await stelBerichtOp(tx, nu, {
      aanPersoon: persoon,
      aanAdres: email,
      onderwerp: isLeerling ? 'De school schreef jouw antwoord op' : 'De school schreef uw antwoord op',
      tekst: isLeerling
        ? `De school schreef op wat je antwoordde op een vraag om toestemming. Klopt dat niet, of wil je het veranderen? Dat kan elke dag.

Open Opmaat: {adres}/leerlingen/${leerling}/toestemmingen`
        : `De school legde vast wat u op papier of per mail antwoordde op een vraag om toestemming. Klopt dat niet, of wilt u het veranderen? Dat kan elke dag.

Open Opmaat: {adres}/leerlingen/${leerling}/toestemmingen`,
    });
  }
}

/** Tells these people that an answer is asked of them, and remembers that they know. Only as Opmaat itself; nothing about the child in it. */
export async function schrijfAanBeslissers(
  tx: Tx,
  nu: string,
  toestemming: Pick<Toestemmingrij, 'id' | 'leerling'>,
  personen: readonly string[],
  brief: Brief,
): Promise<void> {
  const { onderwerp, ouder, leerling } = BEGIN[brief];
  for (const { persoon, email, leerling: isLeerling } of await zoekAdressen(tx, personen)) {
    await stelBerichtOp(tx, nu, {
      aanPersoon: persoon,
      aanAdres: email,
      onderwerp: isLeerling ? onderwerp.replace('voor u', 'voor je') : onderwerp,
      tekst: isLeerling
        ? `${leerling}\n\nJe leest wie het vraagt, waarvoor, en welke gegevens het zijn. Ja en nee zijn allebei goed.\n\nOpen Opmaat: {adres}/leerlingen/${toestemming.leerling}/toestemmingen`
        : `${ouder}\n\nU leest wie het vraagt, waarvoor, en welke gegevens meegaan. U kiest zelf: ja of nee. Nee zeggen heeft geen gevolgen voor de gewone hulp op school.\n\nOpen Opmaat: {adres}/leerlingen/${toestemming.leerling}/toestemmingen`,
    });
  }
  await zetGemeldAan(tx, toestemming.id, personen);
}
