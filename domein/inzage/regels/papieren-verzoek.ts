import type { Datum } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { INZAGEBRON } from './bronnen.ts';

/** TOE-3, AVG art. 12: a school makes a copy only because somebody asked: on a day that has been, with a reason in words. Answers the trimmed reason. */
export function controleerPapierenVerzoek(
  verzoek: { readonly ontvangenOp: Datum; readonly reden: string },
  vandaag: Datum,
): Uitkomst<string> {
  const reden = verzoek.reden.trim();
  const redenen: Reden[] = [];
  if (verzoek.ontvangenOp > vandaag)
    redenen.push({
      code: 'verzoek-in-toekomst',
      veld: 'ontvangenOp',
      bron: INZAGEBRON.inzage,
      zin: 'Deze dag moet nog komen. Vul in wanneer de school het verzoek kreeg.',
    });
  if (reden.length < 10)
    redenen.push({
      code: 'reden-ontbreekt',
      veld: 'reden',
      bron: INZAGEBRON.inzage,
      zin: 'Schrijf in een zin op wie erom vroeg en hoe, bijvoorbeeld: een brief van de moeder. Ouders lezen dit terug.',
    });
  return magTenzij(redenen, () => reden, INZAGEBRON.inzage);
}
