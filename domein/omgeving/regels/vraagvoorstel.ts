import type { Omgevingsoort } from './partij.ts';

const WAT: Readonly<Record<Omgevingsoort, string>> = {
  kinderopvang: 'Hoe gaat het bij u in de groep: spelen, samen zijn met anderen, taal, bewegen en zelf dingen doen?',
  mkd: 'Waar werkt u samen met het kind en de ouders aan, en wat helpt daarbij in een groep?',
  jgz: 'Is er iets over groei, horen, zien, spreken of bewegen waar de school in de klas rekening mee moet houden?',
  huisarts:
    'Is er iets waar de school op een schooldag rekening mee moet houden, zoals medicijnen, rust of een risico?',
  jeugdhulp: 'Waar werkt u aan, en hoe kan de school daar in de klas bij aansluiten?',
  maatschappelijk_werk: 'Wat helpt dit kind, en wat kan de school doen zodat hulp thuis en op school bij elkaar past?',
  gemeente_regie: 'Welke hulp is er nu rond dit kind, en hoe kan de school daarbij aansluiten?',
  school: 'Wat hielp dit kind bij u in de groep, wat werkte niet, en wat raadt u ons aan?',
  anders: 'Wat weet u over dit kind dat de school helpt om het een goede start te geven?',
};

/** AAN-14: a question to begin with, about what the child needs at school; never for a diagnosis (AVG 5: no more than needed). */
export function stelVraagVoor(soort: Omgevingsoort): string {
  return `${WAT[soort]}\n\nWat gaat goed, en wat vraagt extra hulp? Wat werkt bij u?\n\nEen diagnose of medische gegevens hoeft u niet te noemen: het gaat om wat dit kind op school nodig heeft.`;
}
