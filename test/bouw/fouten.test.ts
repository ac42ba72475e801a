import { describe, expect, it } from 'vitest';
import { PROBLEMEN } from '../../server/platform/http/probleem.ts';
import { lees } from './bronnen.ts';

/** Headings of docs/api.md such as: ### `niet-gevonden` (404) */
function uitgelegd(): readonly { soort: string; status: number }[] {
  return [...lees('docs/api.md').matchAll(/^### `([a-z-]+)` \((\d{3})\)$/gm)].map(([, soort = '', status]) => ({
    soort,
    status: Number(status),
  }));
}

describe('de problemen van de API', () => {
  it('worden alle uitgelegd, en er wordt geen uitgelegd dat niet bestaat', () => {
    expect(
      uitgelegd()
        .map(({ soort }) => soort)
        .sort(),
    ).toEqual(Object.keys(PROBLEMEN).sort());
  });

  it('hebben in de uitleg dezelfde status als in de code', () => {
    const status = Object.fromEntries(Object.entries(PROBLEMEN).map(([soort, probleem]) => [soort, probleem.status]));
    expect(Object.fromEntries(uitgelegd().map((regel) => [regel.soort, regel.status]))).toEqual(status);
  });

  it('staan in de uitleg met de zin die mensen zien', () => {
    const tekst = lees('docs/api.md');
    expect(
      Object.values(PROBLEMEN)
        .map(({ title }) => title)
        .filter((zin) => !tekst.includes(`«${zin}»`)),
    ).toEqual([]);
  });
});
