import type { Actor } from '../../../kern/actor/actor.ts';
import { mag, magNiet, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

const BRON = bron('TOE-3', 'AVG-15');
const ja = (zin: string): Uitkomst<string> => mag(zin, BRON);
const nee = (code: string, zin: string): Uitkomst<string> => magNiet({ code, zin, bron: BRON });

/** What is known about the pupil: may the actor see it, and do parents share what other schools wrote (AAN-12)? */
interface Kind {
  readonly zien: Uitkomst<string>;
  readonly gedeeld: boolean;
}

/** TOE-3, OPP-5: who reads an evaluation and what came of the goals. */
export function magEvaluatieZien(
  actor: Actor,
  rij: { readonly vestiging: string },
  { zien, gedeeld }: Kind,
): Uitkomst<string> {
  if (!zien.mag) return zien;
  switch (actor.rol) {
    case 'ouder':
      return ja('Ouders met gezag evalueren mee en lezen de uitkomst.');
    case 'leerling':
      return ja('Een leerling leest wat er van de eigen doelen kwam.');
    case 'systeem':
      return zien;
    case 'leraar':
      return rij.vestiging === actor.organisatie
        ? ja('De leraar werkt aan de doelen van de groep en leest wat ervan kwam.')
        : nee('andere-school', 'Een leraar leest de evaluaties van de eigen school.');
    case 'ib':
    case 'schoolleider':
      if (rij.vestiging === actor.organisatie) return ja('De school evalueert het plan en leest wat zij vastlegde.');
      return gedeeld
        ? ja('De ouders vonden goed dat deze school het bestaande dossier gebruikt.')
        : nee(
            'niet-gedeeld',
            'De evaluaties van een andere school leest deze school pas als de ouders dat goedvinden.',
          );
    default:
      return nee('niet-nodig', 'Een evaluatie is niet nodig voor dit werk.');
  }
}

/** OPP-5: who records an evaluation: the school that made the plan, under the own name. */
export function magEvaluatieToevoegen(
  actor: Actor,
  rij: { readonly vestiging: string; readonly door: string },
  zien: Uitkomst<string>,
): Uitkomst<string> {
  if (!zien.mag) return zien;
  if (rij.door !== actor.persoon) return nee('andermans-naam', 'Niemand schrijft onder de naam van een ander.');
  return (actor.rol === 'ib' || actor.rol === 'schoolleider') && rij.vestiging === actor.organisatie
    ? ja('De school die het plan maakte, legt de evaluatie vast.')
    : nee('andere-school', 'Alleen de school die het plan maakte, legt een evaluatie vast.');
}
