import { expect, test } from 'vitest';
import { hashCode, hashSleutel, maakCode, maakSleutel } from './sleutel.ts';

test('een sleutel past in een adres, is 32 bytes en is nooit dezelfde', () => {
  const sleutels = Array.from({ length: 200 }, maakSleutel);
  expect(new Set(sleutels).size).toBe(200);
  for (const sleutel of sleutels) expect(sleutel).toMatch(/^[A-Za-z0-9_-]{43}$/);
});

test('van een sleutel wordt alleen de hash bewaard, steeds dezelfde bij dezelfde sleutel', () => {
  const sleutel = maakSleutel();
  expect(hashSleutel(sleutel)).toEqual(hashSleutel(sleutel));
  expect(hashSleutel(sleutel)).toHaveLength(32);
  expect(hashSleutel(sleutel)).not.toEqual(hashSleutel(maakSleutel()));
});

test('een code heeft acht cijfers, ook als hij met nullen begint', () => {
  for (let keer = 0; keer < 500; keer += 1) expect(maakCode()).toMatch(/^[0-9]{8}$/);
});

test('de hash van een code hoort bij de eigen sleutel', async () => {
  const sleutel = maakSleutel();
  const bewaard = await hashCode('01234567', sleutel);
  expect(bewaard).toHaveLength(32);
  expect(await hashCode('01234567', sleutel)).toEqual(bewaard);
  expect(await hashCode('01234568', sleutel)).not.toEqual(bewaard);
  expect(await hashCode('01234567', maakSleutel())).not.toEqual(bewaard);
});

test('spaties, punten en streepjes in een overgetypte code tellen niet', async () => {
  const sleutel = maakSleutel();
  const bewaard = await hashCode('01234567', sleutel);
  for (const code of ['0123 4567', ' 01-23-45-67 ', '01.23.45.67'])
    expect(await hashCode(code, sleutel)).toEqual(bewaard);
});
