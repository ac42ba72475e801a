import { describe, expect, test } from 'vitest';
import { leesDatum } from '../tijd/datum.ts';
import type { Artikel } from './artikel.ts';
import { ARTIKELEN, type ArtikelSleutel, bron } from './artikelen.ts';

const alle = Object.entries(ARTIKELEN) as [ArtikelSleutel, Artikel][];

/** The citation that a key stands for: `WPO-40-6` is article 40, lid 6 of the WPO. */
function citaatVan(sleutel: string): string {
  const [wet, artikel, lid] = sleutel.replace('WVO-oud', 'WVO (oud)').split('-');
  return `${wet} artikel ${artikel}${lid === undefined ? '' : ` lid ${lid}`}`;
}

describe('de artikelen', () => {
  test.each(alle)('%s hoort bij zijn citaat, heeft één zin, geldige dagen en een veilige link', (sleutel, artikel) => {
    expect(artikel.artikel).toBe(citaatVan(sleutel));
    expect(artikel.kort).toMatch(/^[A-Z][^.]+\.$/);
    expect(artikel.onderwerp).not.toBe('');
    expect(leesDatum(artikel.geldigVan)).toBe(artikel.geldigVan);
    expect(artikel.geldigTot === undefined || artikel.geldigTot > artikel.geldigVan).toBe(true);
    expect(new URL(artikel.link).protocol).toBe('https:');
  });

  test('geen twee sleutels noemen hetzelfde artikel', () => {
    expect(new Set(alle.map(([, artikel]) => artikel.artikel)).size).toBe(alle.length);
  });
});

test('AAN-3 een regel noemt zijn nummer en het artikel waarop hij rust', () => {
  expect(bron('AAN-3', 'WPO-40-6')).toEqual({ regel: 'AAN-3', artikel: 'WPO artikel 40 lid 6' });
});
