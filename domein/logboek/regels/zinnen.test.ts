import { describe, expect, it } from 'vitest';
import { somOp, verwoord, zegGedaan } from './zinnen.ts';

const zin = (actie: string, soort = 'lezen', doel = 'Het dossier lezen') => {
  const gedaan = verwoord({ actie, soort, doel });
  return zegGedaan(gedaan, gedaan.wat);
};

describe('TOE-4 wat iemand deed, in gewone woorden', () => {
  it.each([
    ['dossier.bekijken', 'lezen', 'las het dossier'],
    ['dossier.notitie-schrijven', 'schrijven', 'schreef een notitie'],
    ['dossier.noodtoegang-nemen', 'schrijven', 'opende het dossier met noodtoegang'],
    ['dossier.iets-nieuws', 'lezen', 'gebruikte een deel van het dossier'],
    ['aanmelding.verwijdering-besluiten', 'schrijven', 'werkte aan een verwijdering'],
    ['toestemming.bekijken', 'lezen', 'las de toestemmingen'],
    ['toestemming.iets-nieuws', 'schrijven', 'werkte aan de toestemmingen'],
    ['inzage.uitvoer-json', 'lezen', 'haalde een kopie van het dossier op'],
    ['aanmelding.intrekken', 'schrijven', 'trok de aanmelding in'],
    ['werklijst.bekijken', 'lezen', 'las de werklijst'],
    ['opp.vaststellen', 'schrijven', 'stelde het ontwikkelingsperspectief vast'],
    ['opp.pdf', 'lezen', 'las het ontwikkelingsperspectief'],
    ['toelaatbaarheid.besluiten', 'schrijven', 'besloot over de aanvraag voor een verklaring'],
    ['geschil.begeleiding-vastleggen', 'schrijven', 'schreef een notitie'],
    ['onbekend.iets', 'lezen', 'las gegevens om dit te doen: het dossier lezen'],
    ['taak.opruimen', 'schrijven', 'gebruikte gegevens van deze leerling'],
    ['nieuw.iets', 'schrijven', 'schreef of veranderde gegevens om dit te doen: het dossier lezen'],
    ['', 'lezen', 'las gegevens om dit te doen: het dossier lezen'],
    ['constructor', 'lezen', 'las gegevens om dit te doen: het dossier lezen'],
  ])('TOE-4 %s (%s): %s', (actie, soort, verwacht) => {
    expect(zin(actie, soort)).toBe(verwacht);
  });

  it('somt op zoals men praat', () => {
    expect([somOp([]), somOp(['a']), somOp(['a', 'b']), somOp(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a en b',
      'a, b en c',
    ]);
  });
});
