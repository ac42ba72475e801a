import { bekijk, bekijkTijdlijn } from './bekijken.ts';
import { bekijkDocumenten, download, voegDocument } from './documenten.ts';
import { toonKinderen, voegKindToe } from './kinderen.ts';
import { geefNoodtoegang, toonNoodtoegangen } from './noodtoegang.ts';
import { bekijkNotities, schrijfNotitie } from './notities.ts';
import { bekijkOndersteuning } from './ondersteuning.ts';
import { verbeter } from './verbeteren.ts';
import { zoek } from './zoeken.ts';

export const routes = [
  toonKinderen,
  voegKindToe,
  zoek,
  bekijk,
  verbeter,
  bekijkTijdlijn,
  bekijkOndersteuning,
  bekijkNotities,
  schrijfNotitie,
  bekijkDocumenten,
  voegDocument,
  download,
  geefNoodtoegang,
  toonNoodtoegangen,
];
