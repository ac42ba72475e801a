import { expect, test } from 'vitest';
import { BESCHRIJVINGSOORTEN } from './beschrijving.ts';
import { VELDUITLEG } from './velduitleg.ts';

test('BEH-5 elk veld zegt in hele zinnen waarvoor het is en wie het leest', () => {
  for (const [veld, { doel, lezers }] of Object.entries(VELDUITLEG)) {
    expect(doel, veld).toMatch(/^[A-Z].+\.$/);
    expect(lezers, veld).toMatch(/^[A-Z].+\.$/);
  }
});

test('BEH-5 de leraar staat bij de behoeften als lezer, en niet bij de beschrijvingen: die ziet hij niet', () => {
  expect(VELDUITLEG.intensiteit.lezers).toContain('leraar');
  for (const soort of BESCHRIJVINGSOORTEN) expect(VELDUITLEG[soort].lezers, soort).not.toContain('leraar');
});
