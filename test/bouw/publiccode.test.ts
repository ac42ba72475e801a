import { describe, expect, it } from 'vitest';
import { lees } from './bronnen.ts';

const TEKST = lees('publiccode.yml');
const BESCHRIJVING = JSON.parse(lees('package.json')) as { version: string; license: string };

describe('publiccode.yml', () => {
  it('noemt dezelfde versie en licentie als het pakket', () => {
    expect(TEKST).toMatch(new RegExp(`^softwareVersion: ${BESCHRIJVING.version.replaceAll('.', '\\.')}$`, 'm'));
    expect(TEKST).toMatch(new RegExp(`^  license: ${BESCHRIJVING.license}$`, 'm'));
    expect(lees('LICENSE')).toMatch(/EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/);
    expect(lees('CHANGELOG.md')).toContain(`## ${BESCHRIJVING.version}`);
  });

  it('beschrijft Opmaat in het kort, in het Nederlands en het Engels', () => {
    const kort = [...TEKST.matchAll(/^ {4}shortDescription: (.+)$/gm)].map(([, zin = '']) => zin.length);
    expect(kort).toHaveLength(2);
    expect(Math.max(...kort)).toBeLessThanOrEqual(150);
  });
});
