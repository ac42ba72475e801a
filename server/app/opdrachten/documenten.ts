import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { alsEigenaar } from '../../platform/databank/opzet.ts';
import { PROJECT } from '../../platform/project.ts';
import { maakGegevenslijst } from './gegevenslijst.ts';
import type { Opdracht } from './opdracht.ts';
import { maakRechtenlijst } from './rechtenlijst.ts';
import { maakRegelindex } from './regelindex.ts';

/** Writes the pages of docs/ that follow from code and database; `--controleer` only says whether they are current. */
export const documenten: Opdracht = {
  naam: 'documenten',
  wegwerp: true,
  uitleg: 'Voor ontwikkelaars: maak de lijsten in docs/ opnieuw uit de code (--controleer: kijk alleen)',
  voerUit: async (argumenten, { eigenaar, schrijf, fout }) => {
    const paginas = {
      'docs/regels.md': maakRegelindex(PROJECT),
      'docs/rechten.md': maakRechtenlijst(),
      'docs/gegevens.md': await alsEigenaar(eigenaar, (client) =>
        maakGegevenslijst(async (sql) => (await client.query(sql)).rows),
      ),
    };
    const oud = (
      await Promise.all(
        Object.entries(paginas).map(async ([pad, tekst]) => ((await leesAls(pad)) === tekst ? [] : [pad])),
      )
    ).flat();
    if (argumenten.includes('--controleer')) {
      for (const pad of oud) fout(`${pad} is niet bij. Doe: npm run opmaat -- documenten`);
      return oud.length === 0 ? 0 : 1;
    }
    for (const [pad, tekst] of Object.entries(paginas)) await writeFile(join(PROJECT, pad), tekst);
    schrijf(oud.length === 0 ? 'De lijsten in docs/ waren bij.' : `Bijgewerkt: ${oud.join(', ')}.`);
    return 0;
  },
};

function leesAls(pad: string): Promise<string> {
  return readFile(join(PROJECT, pad), 'utf8').catch(() => '');
}
