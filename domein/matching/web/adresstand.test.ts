import { expect, test } from 'vitest';
import { alsVraag, leesAdres, schrijfLijst, wissel } from './adresstand.ts';

test('MAT-3 wensen staan in het adres en komen zo bij de berekening', () => {
  const stand = leesAdres({
    denominatie: 'Openbaar;Rooms-Katholiek',
    broer: '99AA00',
    tlv: 'SO;BO',
    sector: 'VO',
    start: '2027-08-01',
  });
  expect(alsVraag(stand)).toEqual({
    wensen: { denominaties: ['Openbaar', 'Rooms-Katholiek'], scholenVanBroersOfZussen: ['99AA00'] },
    tlv: [{ soort: 'SO' }],
    sector: 'VO',
    peildatum: '2027-08-01',
  });
});

test('een adres zonder of met onmogelijke keuzes vraagt gewoon de hele lijst', () => {
  const stand = leesAdres({ sector: 'HBO', start: 'morgen', vergelijk: 'a;b;c;d' });
  expect(alsVraag(stand)).toEqual({ wensen: { denominaties: [], scholenVanBroersOfZussen: [] }, tlv: [] });
  expect(stand.vergelijk).toHaveLength(3);
});

test('een keuze gaat aan en weer uit', () => {
  expect(wissel(['a'], 'b')).toEqual(['a', 'b']);
  expect(wissel(['a', 'b'], 'a')).toEqual(['b']);
  expect([schrijfLijst([]), schrijfLijst(['a', 'b'])]).toEqual([undefined, 'a;b']);
});
