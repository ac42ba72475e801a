import type { Uitvoer, UitvoerOverzicht } from '../contract-uitvoer.ts';

/** What is in the export in words of people, with how many; what is not there is left out. */
export function telUitvoer(uitvoer: Uitvoer): UitvoerOverzicht['inhoud'] {
  const rijen: readonly (readonly [naam: string, aantal: number])[] = [
    ['Gegevens van het kind en gezag', 1 + uitvoer.gezag.length],
    ['Scholen', uitvoer.inschrijvingen.length + uitvoer.betrokkenScholen.length],
    ['Wat nodig is en hoe iedereen het ziet', uitvoer.behoeften.length + uitvoer.beschrijvingen.length],
    ['Verslagen en signalen', uitvoer.notities.length],
    ['Documenten', uitvoer.documenten.length],
    ['Opmerkingen van ouders en leerling', uitvoer.opmerkingen.length],
    ['Aanmeldingen', uitvoer.aanmeldingen.length],
    ['Ontwikkelingsperspectief', uitvoer.plannen.length],
    ['Arrangementen en medische handelingen', uitvoer.arrangementen.length + uitvoer.medischeHandelingen.length],
    ['Toelaatbaarheid: aanvraag, advies, besluit, bezwaar', uitvoer.toelaatbaarheid.length],
    ['Geschillen en Veilig Thuis', uitvoer.geschillen.length + uitvoer.veiligThuis.length],
    ['Termijnen', uitvoer.termijnen.length],
    ['Schorsing en verwijdering', uitvoer.schorsingen.length + uitvoer.verwijderingen.length],
    ['Toestemmingen', uitvoer.toestemmingen.length],
    ['Met wie is gedeeld', uitvoer.delingen.length + uitvoer.dossierdelingen.length],
    ['Vragen aan wie het kind kent', uitvoer.omgeving.length + uitvoer.informatieverzoeken.length],
    ['Tijdlijn', uitvoer.tijdlijn.length],
    ['Wie het laatste jaar las of schreef', uitvoer.gelezen.length],
  ];
  return rijen.filter(([, aantal]) => aantal > 0).map(([naam, aantal]) => ({ naam, aantal }));
}
