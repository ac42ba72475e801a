import { parseArgs } from 'node:util';
import { maakLogregels } from '../../../domein/logboek/server/ldv.ts';
import { leesUitvoer } from '../../../domein/logboek/server/uitvoer-lezen.ts';
import { leesDatum } from '../../../kern/tijd/datum.ts';
import { alsEigenaar } from '../../platform/databank/opzet.ts';
import type { Opdracht } from './opdracht.ts';

const GEBRUIK = 'Gebruik: npm run -s opmaat -- logboek-uitvoer --van 2026-11-01 --tot 2026-11-30 > bestand.ndjson';

/** The whole reading log of a period in the form of the standard Logboek dataverwerkingen, on standard output, of any size. */
export const logboekUitvoer: Opdracht = {
  naam: 'logboek-uitvoer',
  uitleg: 'Schrijf het logboek als Logboek dataverwerkingen: --van DAG --tot DAG (met npm run -s, naar een bestand)',
  voerUit: async (argumenten, { eigenaar, schrijf, fout }) => {
    const { van, tot } = leesArgumenten(argumenten);
    if (van === undefined || tot === undefined || van > tot) {
      fout(`Noem de eerste en de laatste dag, de eerste niet na de laatste.\n${GEBRUIK}`);
      return 1;
    }
    const regels = await alsEigenaar(eigenaar, async (client) => {
      let aantal = 0;
      for await (const regel of leesUitvoer(client, { van, tot })) {
        for (const logregel of maakLogregels(regel)) schrijf(JSON.stringify(logregel));
        aantal += 1;
      }
      return aantal;
    });
    fout(`${regels} ${regels === 1 ? 'regel' : 'regels'} van het logboek geschreven.`);
    return 0;
  },
};

function leesArgumenten(argumenten: readonly string[]) {
  try {
    const dag = { type: 'string' } as const;
    const { van = '', tot = '' } = parseArgs({ args: [...argumenten], options: { van: dag, tot: dag } }).values;
    return { van: leesDatum(van), tot: leesDatum(tot) };
  } catch {
    return {};
  }
}
