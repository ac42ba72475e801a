import { expect, it } from 'vitest';
import { type Datum, datum } from '../../../kern/tijd/datum.ts';
import { beoordeelAanvulvraag } from './aanvulling.ts';

const vandaag = datum('2026-11-20');

it.each([
  ['morgen mag', 'De evaluatie ontbreekt.', '2026-11-21', []],
  ['acht weken mag', 'De evaluatie ontbreekt.', '2027-01-15', []],
  ['langer mag niet', 'De evaluatie ontbreekt.', '2027-01-16', ['dag-te-ver']],
  ['vandaag is te laat', 'De evaluatie ontbreekt.', '2026-11-20', ['dag-voorbij']],
  ['zonder vraag', ' ', '2026-11-21', ['vraag-ontbreekt']],
] as const)('TLV-9 om aanvulling vragen: %s', (_, wat, uiterlijk, verwacht) => {
  const uitkomst = beoordeelAanvulvraag({ wat, uiterlijk: uiterlijk as Datum }, vandaag);
  expect(uitkomst.mag ? [] : uitkomst.redenen.map(({ code }) => code)).toEqual(verwacht);
});
