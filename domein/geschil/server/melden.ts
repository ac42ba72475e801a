import type { Context } from '../../../server/platform/http/route.ts';
import { bepaalStilstand } from '../regels/gpo.ts';
import type { Onderwerp } from '../regels/onderwerpen.ts';
import type { Stap } from '../regels/stappen.ts';
import { TREDE } from '../regels/treden.ts';
import type { Geschilplek } from './opslag-schrijven.ts';

/**
 * Tells the timeline of the school, and those who act upon it. Not in the timeline that parents, a younger pupil and the next school read:
 * a difference is for those whom it is about (they read it on its own page).
 */
export async function meldGebeurtenis(
  { legVast }: Pick<Context, 'legVast'>,
  geschil: Geschilplek & { readonly onderwerp: Onderwerp; readonly over: string | null },
  stap: Stap,
): Promise<void> {
  const { id, leerling, swv, vestiging, onderwerp, over } = geschil;
  const { soort, tekst } = gebeurtenisVan(stap);
  const stilstand = stap.soort === 'gpo_gevraagd' ? bepaalStilstand([stap], onderwerp) : undefined;
  await legVast({
    soort,
    swv,
    vestiging,
    leerling,
    onderwerp: id,
    tekst,
    voorOuders: false,
    // GES-2: who keeps the term of an objection against refusal or removal, reads here from when it stands still.
    gegevens: { geschil: id, geschilOver: onderwerp, over, ...(stilstand && { stilstand }) },
  });
}

function gebeurtenisVan(stap: Stap): { readonly soort: string; readonly tekst: string } {
  switch (stap.soort) {
    case 'begonnen':
      return { soort: 'geschil.begonnen', tekst: 'Een verschil van mening tussen ouders en school is vastgelegd.' };
    case 'gesprek':
      return { soort: 'geschil.gesprek', tekst: 'Een gesprek over een verschil van mening is vastgelegd.' };
    case 'trede':
      return {
        soort: 'geschil.trede',
        tekst: `Een verschil van mening ging naar: ${TREDE[stap.naar].naam.toLowerCase()}.`,
      };
    case 'gpo_gevraagd':
      return { soort: 'geschil.trede', tekst: 'Een verschil van mening is voorgelegd aan de geschillencommissie.' };
    case 'gpo_oordeel':
      return { soort: 'geschil.oordeel', tekst: 'Het oordeel van de geschillencommissie is vastgelegd.' };
    case 'bestuur_besloten':
    case 'bestuur_antwoord':
      return { soort: 'geschil.beslist', tekst: 'Het bestuur heeft op een verschil van mening geantwoord.' };
    case 'opgelost':
      return { soort: 'geschil.gesloten', tekst: 'Een verschil van mening is opgelost.' };
    case 'gesloten':
      return { soort: 'geschil.gesloten', tekst: 'Een verschil van mening is gesloten zonder oplossing.' };
  }
}
