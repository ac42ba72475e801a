import { expect, test } from 'vitest';
import { vergelijkBehoeften } from './visies.ts';

const LOKAAL = new Map([['leesclub', 'lezen-technisch']]);

test('BEH-6 een lokaal woord van de school en een landelijk woord van de ouders komen samen', () => {
  const uitkomst = vergelijkBehoeften(
    [
      { categorie: 'leesclub', intensiteit: 2, bron: 'school' },
      { categorie: 'lezen-technisch', intensiteit: 3, bron: 'ouders' },
      { categorie: 'emotie-regulatie', intensiteit: 3, bron: 'leerling' },
    ],
    LOKAAL,
  );
  expect(uitkomst).toMatchObject([{ categorie: 'lezen-technisch', soort: 'andere_intensiteit', school: 2, ouders: 3 }]);
});

test('BEH-6 zolang een van beiden nog niets zei, is er geen verschil', () => {
  expect(vergelijkBehoeften([{ categorie: 'leesclub', intensiteit: 2, bron: 'school' }], LOKAAL)).toEqual([]);
});
