import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Uitvoer } from '../contract-uitvoer.ts';
import { NIET_ERIN } from '../regels/uitvoer.ts';
import { dag } from './pdf-woorden.ts';

/** The text that lies on top in the ZIP: what is in it, what is not, and what to mind. */
export function schrijfLeesmij(
  uitvoer: Uitvoer,
  vandaag: Datum,
  deel: { readonly nummer: number; readonly van: number },
): string {
  const regels = [
    `Dossier ${uitvoer.kind.dossiernummer}, gemaakt op ${dag(vandaag)}${deel.van > 1 ? `, deel ${deel.nummer} van ${deel.van}` : ''}`,
    '',
    'Wat hierin zit',
    ...(deel.nummer === 1
      ? [
          '- dossier.pdf: alles om te lezen, van boven naar beneden.',
          '- dossier.json: hetzelfde voor andere computersystemen (vorm opmaat-dossier-1). Datums staan als jaar-maand-dag.',
        ]
      : ['- De rest van de documenten. dossier.pdf en dossier.json zitten in deel 1.']),
    '- documenten: de documenten, genummerd zoals in dossier.pdf.',
    ...(deel.van > 1 ? ['', 'De documenten zijn samen te groot voor één bestand. Haal ook de andere delen op.'] : []),
    '',
    'Wat er niet in zit, en waarom',
    ...NIET_ERIN.map(({ wat, waarom }) => `- ${wat}. ${waarom}`),
    '',
    'Let op',
    'Dit zijn persoonlijke gegevens. Bewaar ze op een plek waar anderen er niet bij kunnen.',
    'De documenten maakte Opmaat niet zelf: open alleen wat u vertrouwt.',
    '',
  ];
  return regels.join('\r\n');
}
