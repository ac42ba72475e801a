/** What a table holds, in words for a proof: one and more. */
const WOORDEN: Readonly<Record<string, readonly [string, string]>> = {
  opmerking: ['opmerking', 'opmerkingen'],
  informatieantwoord: ['antwoord van een ander', 'antwoorden van anderen'],
  informatieverzoek: ['vraag aan een ander', 'vragen aan anderen'],
  omgevingspartij: ['persoon rond het kind', 'mensen rond het kind'],
  deling: ['keer gedeeld', 'keren gedeeld'],
  toestemming_antwoord: ['antwoord op toestemming', 'antwoorden op toestemming'],
  toestemming: ['toestemming', 'toestemmingen'],
  beschrijving: ['beschrijving', 'beschrijvingen'],
  behoefte: ['behoefte', 'behoeften'],
  document: ['document', 'documenten'],
  notitie: ['notitie', 'notities'],
  match: ['bewaarde vergelijking van scholen', 'bewaarde vergelijkingen van scholen'],
  noodtoegang: ['keer noodtoegang', 'keren noodtoegang'],
  dossierdeling: ['afspraak over hergebruik', 'afspraken over hergebruik'],
  termijn: ['termijn', 'termijnen'],
  gebeurtenis: ['regel op de tijdlijn', 'regels op de tijdlijn'],
  bewaarhouding: ['beëindigd bezwaar, geschil of klacht', 'beëindigde bezwaren, geschillen of klachten'],
  aanmelding_handeling: ['stap van een aanmelding', 'stappen van aanmeldingen'],
  aanmelding: ['aanmelding', 'aanmeldingen'],
  betrokken_school: ['periode van toegang', 'perioden van toegang'],
  schorsing: ['schorsing', 'schorsingen'],
  verwijdering: ['verwijdering', 'verwijderingen'],
  inschrijving: ['inschrijving', 'inschrijvingen'],
  leesvergissing: ['gemelde vergissing', 'gemelde vergissingen'],
  bericht: ['e-mail met een verwijzing naar het dossier', 'e-mails met een verwijzing naar het dossier'],
  aanmelding_concept: ['aanmelding in de maak', 'aanmeldingen in de maak'],
  gezag: ['regel over gezag', 'regels over gezag'],
  leerling: ['leerling', 'leerlingen'],
  persoon: ['account', 'accounts'],
};

/** What so many rows of a table are, in Dutch; the name of the table when it has no word yet. */
export function tabelwoord(tabel: string, aantal: number): string {
  const [een, meer] = WOORDEN[tabel] ?? [tabel, tabel];
  return aantal === 1 ? een : meer;
}
