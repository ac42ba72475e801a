import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { isAfgerond, TLV_TOESTANDEN, TLV_TOESTANDNAAM, type TlvHandeling, toestandVan } from './toestand.ts';

const dag = datum('2026-11-20');
const ingediend: TlvHandeling = { soort: 'ingediend', dag, weken: 8 };
const gevraagd: TlvHandeling = {
  soort: 'aanvulling_gevraagd',
  dag,
  wat: 'De evaluatie van het plan.',
  uiterlijk: datum('2026-12-04'),
};
const aangevuld: TlvHandeling = { soort: 'aangevuld', dag, wat: 'De evaluatie is erbij.' };
const voorgesteld: TlvHandeling = { soort: 'voorgesteld', dag };
const teruggelegd: TlvHandeling = { soort: 'teruggelegd', dag, waarom: 'De motivering mist het tweede advies.' };

describe('waar een aanvraag staat', () => {
  it.each([
    ['TLV-9 zonder handelingen is het een concept', [], 'concept', false],
    ['TLV-9 na indienen is hij in behandeling', [ingediend], 'ingediend', false],
    ['TLV-9 na een vraag om aanvulling wacht hij', [ingediend, gevraagd], 'aanvulling_gevraagd', false],
    ['TLV-9 na de aanvulling is hij weer in behandeling', [ingediend, gevraagd, aangevuld], 'ingediend', false],
    ['TLV-9 na twee keer aanvullen ook', [ingediend, gevraagd, aangevuld, gevraagd, aangevuld], 'ingediend', false],
    ['TLV-8 na een voorstel wacht hij op de tweede beoordelaar', [ingediend, voorgesteld], 'voorgesteld', false],
    [
      'TLV-8 een teruggelegd voorstel is weer in behandeling',
      [ingediend, voorgesteld, teruggelegd],
      'ingediend',
      false,
    ],
    [
      'TLV-8 na een positief besluit is hij toegekend',
      [ingediend, voorgesteld, { soort: 'besloten', dag, uitkomst: 'positief' }],
      'toegekend',
      true,
    ],
    [
      'TLV-8 na een negatief besluit is hij afgewezen',
      [ingediend, voorgesteld, { soort: 'besloten', dag, uitkomst: 'negatief' }],
      'afgewezen',
      true,
    ],
    [
      'TLV-8 na een gegrond bezwaar is een afgewezen aanvraag toegekend',
      [
        ingediend,
        { soort: 'besloten', dag, uitkomst: 'negatief' },
        { soort: 'na_bezwaar', dag, uitkomst: 'positief', besluit: 'b' },
      ],
      'toegekend',
      true,
    ],
    [
      'TLV-8 en een toegekende kan na bezwaar van de school worden afgewezen',
      [
        ingediend,
        { soort: 'besloten', dag, uitkomst: 'positief' },
        { soort: 'na_bezwaar', dag, uitkomst: 'negatief', besluit: 'b' },
      ],
      'afgewezen',
      true,
    ],
    [
      'TLV-9 een ingetrokken aanvraag is klaar',
      [ingediend, { soort: 'ingetrokken', dag, waarom: 'Verhuisd.' }],
      'ingetrokken',
      true,
    ],
    [
      'TLV-9 buiten behandeling is klaar',
      [ingediend, gevraagd, { soort: 'buiten_behandeling', dag, waarom: 'Er kwam niets.' }],
      'buiten_behandeling',
      true,
    ],
  ] as const)('%s', (_, handelingen, toestand, klaar) => {
    expect(toestandVan(handelingen as readonly TlvHandeling[])).toBe(toestand);
    expect(isAfgerond(toestand)).toBe(klaar);
  });

  it('TLV-9 elke toestand heeft een naam voor mensen', () => {
    expect(Object.keys(TLV_TOESTANDNAAM)).toEqual([...TLV_TOESTANDEN]);
  });
});
