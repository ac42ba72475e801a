import type { Actor } from '../../../kern/actor/actor.ts';
import { mag, magNiet, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

const BRON = bron('TOE-3', 'AVG-5');
const ja = (zin: string): Uitkomst<string> => mag(zin, BRON);
const nee = (code: string, zin: string): Uitkomst<string> => magNiet({ code, zin, bron: BRON });

/** TOE-3, OPP-7: who reads how far the registration of an OPP is. zien: whether the actor may see the pupil. */
export function magRodZien(
  actor: Actor,
  rij: { readonly vestiging: string },
  { zien, gedeeld }: { readonly zien: Uitkomst<string>; readonly gedeeld: boolean },
): Uitkomst<string> {
  if (!zien.mag) return zien;
  switch (actor.rol) {
    case 'ouder':
      return ja('Ouders met gezag lezen wat de overheid over hun kind krijgt.');
    case 'systeem':
      return zien;
    case 'ib':
    case 'schoolleider':
      if (rij.vestiging === actor.organisatie) return ja('De school registreert haar eigen plannen.');
      return gedeeld
        ? ja('De ouders vonden goed dat deze school het bestaande dossier gebruikt.')
        : nee(
            'niet-gedeeld',
            'Wat een andere school registreerde, leest deze school pas als de ouders dat goedvinden.',
          );
    default:
      return nee('niet-nodig', 'De registratie is niet nodig voor dit werk. Een bestuur ziet aantallen.');
  }
}
