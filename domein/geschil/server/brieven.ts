import type { Context } from '../../../server/platform/http/route.ts';
import type { Stap } from '../regels/stappen.ts';
import type { Geschilplek } from './opslag-schrijven.ts';
import { type Aan, schrijfOverGeschil } from './post.ts';

interface Brief {
  readonly aan: readonly Aan[];
  readonly onderwerp: string;
  readonly tekst: string;
}

/** Sends the message that belongs to a step, to who must know. A talk on which one agreed together needs no mail. */
export async function schrijfBrief(
  context: Pick<Context, 'tx' | 'actor' | 'nu'>,
  geschil: Geschilplek,
  stap: Stap,
): Promise<void> {
  const brief = briefVan(stap);
  if (brief !== undefined) await schrijfOverGeschil(context, geschil, brief.aan, brief);
}

function briefVan(stap: Stap): Brief | undefined {
  switch (stap.soort) {
    case 'begonnen':
      return {
        aan: ['ouders', 'school'],
        onderwerp: 'Een verschil van mening is vastgelegd',
        tekst:
          'In Opmaat is vastgelegd waarover ouders en school van mening verschillen. U leest er wie er kan helpen.',
      };
    case 'gesprek':
      return undefined;
    case 'trede':
      return {
        aan: stap.naar === 'bestuur' ? ['ouders', 'school', 'bestuur'] : ['ouders', 'school'],
        onderwerp: 'Een verschil van mening is een trede verder',
        tekst:
          stap.naar === 'bestuur'
            ? 'Een verschil van mening is aan het schoolbestuur voorgelegd. Het bestuur hoort de ouders en de school en antwoordt met redenen.'
            : 'Er wordt hulp gevraagd bij een verschil van mening tussen ouders en school.',
      };
    case 'gpo_gevraagd':
      return {
        aan: ['ouders', 'school', 'bestuur'],
        onderwerp: 'De geschillencommissie is gevraagd',
        tekst:
          'Een verschil van mening is voorgelegd aan de Geschillencommissie passend onderwijs. Het oordeel komt binnen tien weken.',
      };
    case 'gpo_oordeel':
      return {
        aan: ['ouders', 'school', 'bestuur'],
        onderwerp: 'Het oordeel van de geschillencommissie is er',
        tekst:
          'Het oordeel is vastgelegd. Het bestuur besluit nu, met redenen, en deelt dat aan ouders en commissie mee.',
      };
    case 'bestuur_besloten':
    case 'bestuur_antwoord':
      return {
        aan: ['ouders', 'school', 'bestuur'],
        onderwerp: 'Het bestuur heeft geantwoord',
        tekst: 'Het bestuur heeft geantwoord op een verschil van mening. U leest het besluit en de redenen.',
      };
    case 'opgelost':
    case 'gesloten':
      return {
        aan: ['ouders', 'school'],
        onderwerp: 'Een verschil van mening is afgesloten',
        tekst: 'U leest wat er is afgesproken, en wat u kunt doen als u het er niet mee eens bent.',
      };
  }
}
