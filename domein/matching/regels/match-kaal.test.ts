import { expect, test } from 'vitest';
import { kaleLus } from '../../../bench/match-kaal.ts';
import {
  maakNummers,
  maakScholen,
  maakVraag,
  naarKaleScholen,
  naarKaleVraag,
} from '../../../bench/match-kern-gegevens.ts';
import { type MatchCriteria, STANDAARDCRITERIA } from './criteria.ts';
import { matchTegenIndex } from './match.ts';
import { maakMatchIndex } from './matchindex.ts';

const RUIM: MatchCriteria = {
  ...STANDAARDCRITERIA,
  versie: 'ruim',
  ookSwvs: 'alle',
  maxAfstandKm: { po: 60, vo: 90, gespecialiseerd: 120 },
  arrangementVoor: ['lezen-technisch', 'leren-plannen', 'emotie-regulatie'],
  waardeArrangement: 55,
};

test('MAT-1 MAT-3 op 8.700 scholen geven de regels en een los geschreven kale lus dezelfde oordelen, afstanden en volgorde', () => {
  const scholen = maakScholen(8700, 20260801);
  const index = maakMatchIndex(scholen);
  const nummers = maakNummers();
  const kaal = naarKaleScholen(scholen, nummers);
  let beoordeeld = 0;
  for (let zaad = 1; zaad <= 60; zaad += 1) {
    const vraag = maakVraag(zaad);
    const criteria = zaad % 2 === 0 ? RUIM : STANDAARDCRITERIA;
    const resultaat = matchTegenIndex(vraag, index, criteria);
    const lus = kaleLus(naarKaleVraag(vraag, criteria, nummers), kaal);
    expect([...resultaat.volgorde]).toEqual([...lus.volgorde]);
    expect([...resultaat.afstandTienden]).toEqual([...lus.tienden]);
    const oordelen = Array.from(resultaat.grenzen, (bits, i) => (bits === 0 ? resultaat.oordeel[i] : 255));
    expect(oordelen).toEqual([...lus.oordeel]);
    beoordeeld += resultaat.volgorde.length;
  }
  expect(beoordeeld).toBeGreaterThan(1000);
});
