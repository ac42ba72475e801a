import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { volgGebruik } from './gebruik.ts';

const vandaag = datum('2026-11-20');
const loopt = { van: datum('2026-08-01'), tot: null };
const begintNog = { van: datum('2027-01-11'), tot: null };

describe('waar een verklaring wordt gebruikt, na een ander besluit', () => {
  it.each([
    ['TLV-8 zonder nieuwe verklaring eindigt het vandaag', loopt, undefined, { einde: vandaag, verder: undefined }],
    ['TLV-8 wat nog moest beginnen, begint niet', begintNog, undefined, { einde: begintNog.van, verder: undefined }],
    [
      'TLV-8 met een nieuwe die al geldt, gaat het vandaag verder',
      loopt,
      { van: datum('2026-08-01') },
      { einde: vandaag, verder: { van: vandaag, tot: null } },
    ],
    [
      'TLV-10 met een die later begint, gaat het vanaf die dag verder',
      loopt,
      { van: datum('2027-08-01') },
      { einde: '2027-08-01', verder: { van: '2027-08-01', tot: null } },
    ],
    [
      'TLV-10 wat nog moet beginnen, begint met de nieuwe',
      begintNog,
      { van: datum('2026-08-01') },
      { einde: begintNog.van, verder: begintNog },
    ],
    [
      'TLV-10 een einde dat al bekend was, blijft',
      { ...loopt, tot: datum('2026-12-24') },
      { van: datum('2026-08-01') },
      { einde: vandaag, verder: { van: vandaag, tot: '2026-12-24' } },
    ],
    [
      'TLV-10 wat voor het nieuwe besluit al eindigt, blijft zoals het is',
      { ...loopt, tot: datum('2027-07-01') },
      { van: datum('2027-08-01') },
      undefined,
    ],
  ])('%s', (_, gebruik, nieuw, verwacht) => {
    expect(volgGebruik(gebruik, nieuw, vandaag)).toEqual(verwacht);
  });
});
