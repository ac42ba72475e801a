import type { Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { magTenzij, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { BRONNEN } from './bronnen.ts';

export const UITLEG_LENGTE = 500;

/** TOE-4: who opened the wrong dossier says so once, the same day, in a few words that parents can read. */
export function beoordeelVergissing(
  melding: { readonly uitleg: string },
  stand: { readonly alGemeld: boolean },
): Uitkomst<string> {
  const uitleg = melding.uitleg.trim();
  return magTenzij(stand.alGemeld ? [AL_GEMELD] : beoordeelUitleg(uitleg), () => uitleg, BRONNEN.logboek);
}

const AL_GEMELD: Reden = {
  code: 'al-gemeld',
  zin: 'U hebt dit vandaag al gemeld. U hoeft niets meer te doen.',
  bron: BRONNEN.logboek,
};

function beoordeelUitleg(uitleg: string): readonly Reden[] {
  const bij = { bron: BRONNEN.logboek, veld: 'uitleg' } as const;
  if (uitleg.length < 5)
    return [
      { ...bij, code: 'uitleg-te-kort', zin: 'Schrijf in een paar woorden wat er gebeurde. De ouders lezen dit.' },
    ];
  if (uitleg.length > UITLEG_LENGTE)
    return [{ ...bij, code: 'uitleg-te-lang', zin: `Schrijf hoogstens ${UITLEG_LENGTE} tekens.` }];
  return [];
}
