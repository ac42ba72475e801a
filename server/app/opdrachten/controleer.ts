import { parseArgs } from 'node:util';
import { controleerLogboek } from '../../../domein/logboek/server/controleren.ts';
import { alsEigenaar } from '../../platform/databank/opzet.ts';
import { schrijfKetenverslag } from './controleer-verslag.ts';
import type { Opdracht } from './opdracht.ts';

const GEBRUIK = 'Gebruik: npm run opmaat -- controleer logboek [--kop GETAL]';
const KOP = /^[0-9a-f]{64}$/i;

/** Proves that the reading log was not changed: exit code 0 when it is whole, 1 when something is wrong with it. */
export const controleer: Opdracht = {
  naam: 'controleer',
  uitleg:
    'Kijk na of het logboek ongeschonden is: controleer logboek (--kop GETAL: staat dit eerder genoteerde getal er nog in?)',
  voerUit: async (argumenten, { eigenaar, schrijf, fout }) => {
    const vraag = leesArgumenten(argumenten);
    if (vraag.zin !== undefined) {
      fout(`${vraag.zin}\n${GEBRUIK}`);
      return 1;
    }
    const verslag = await alsEigenaar(eigenaar, (client) => controleerLogboek(client, vraag.kop));
    for (const regel of schrijfKetenverslag(verslag)) schrijf(regel);
    for (const zin of verslag.fouten) fout(zin);
    const over = verslag.aantalFouten - verslag.fouten.length;
    if (over > 0) fout(`En nog ${over} andere fouten.`);
    return verslag.aantalFouten === 0 ? 0 : 1;
  },
};

function leesArgumenten(argumenten: readonly string[]): { readonly kop?: string; readonly zin?: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argumenten],
      options: { kop: { type: 'string' } },
      allowPositionals: true,
    });
    const [wat, ...over] = positionals;
    if (wat !== 'logboek' || over.length > 0)
      return {
        zin:
          wat === undefined ? 'Zeg wat u wilt controleren.' : `«${positionals.join(' ')}» kan Opmaat niet controleren.`,
      };
    const { kop } = values;
    if (kop !== undefined && !KOP.test(kop))
      return { zin: 'Een kop heeft 64 tekens: de cijfers 0 tot en met 9 en de letters a tot en met f.' };
    return kop === undefined ? {} : { kop };
  } catch {
    return { zin: 'Opmaat begrijpt deze opdracht niet.' };
  }
}
