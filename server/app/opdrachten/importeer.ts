import { parseArgs } from 'node:util';
import { ImportFout } from '../../../domein/organisatie/server/import-fout.ts';
import { importeerPostcodegebieden } from '../../../domein/organisatie/server/importeer-postcodegebieden.ts';
import { importeerVestigingen } from '../../../domein/organisatie/server/importeer-vestigingen.ts';
import { schrijfVerslag } from '../../../domein/organisatie/server/importverslag.ts';
import { datumInNederland } from '../../../kern/tijd/datum.ts';
import { alsEigenaar } from '../../platform/databank/opzet.ts';
import type { Opdracht } from './opdracht.ts';

const GEBRUIK = `Gebruik:
  npm run opmaat -- importeer postcodegebieden BESTAND [--toch]
  npm run opmaat -- importeer vestigingen BESTAND [--meta BESTAND] [--toch]
Met --meta leest Opmaat ook cluster 1 en 2 en de websites. Met --toch neemt Opmaat de goede regels over, ook als meer dan een vijfde is geweigerd.`;

/** Takes in published files. Exit code 0: all lines were taken in; 2: some were refused; 1: nothing has changed. */
export const importeer: Opdracht = {
  naam: 'importeer',
  uitleg: 'Neem gepubliceerde gegevens over: postcodegebieden BESTAND, of vestigingen BESTAND (--meta BESTAND)',
  voerUit: async (argumenten, { eigenaar, schrijf, fout }) => {
    const vraag = leesArgumenten(argumenten);
    if (typeof vraag === 'string') {
      fout(`${vraag}\n${GEBRUIK}`);
      return 1;
    }
    const begin = performance.now();
    const nu = new Date().toISOString();
    const keuzes = { ...vraag, vandaag: datumInNederland(nu), voortgang: maakVoortgang(fout) };
    try {
      const verslag = await alsEigenaar(eigenaar, (client) =>
        vraag.wat === 'vestigingen' ? importeerVestigingen(client, keuzes) : importeerPostcodegebieden(client, keuzes),
      );
      for (const regel of schrijfVerslag(verslag, (performance.now() - begin) / 1000)) schrijf(regel);
      return verslag.geweigerd.length === 0 ? 0 : 2;
    } catch (reden) {
      if (!(reden instanceof ImportFout)) throw reden;
      fout(`${reden.message}\nEr is niets veranderd.`);
      return 1;
    }
  },
};

interface Vraag {
  readonly wat: 'vestigingen' | 'postcodegebieden';
  readonly pad: string;
  readonly toch: boolean;
  readonly meta?: string;
}

function leesArgumenten(argumenten: readonly string[]): Vraag | string {
  const gelezen = ontleed(argumenten);
  if (gelezen === undefined) return 'Opmaat begrijpt deze opdracht niet.';
  const { toch, meta } = gelezen.values;
  const [wat, pad, ...over] = gelezen.positionals;
  if (wat !== 'vestigingen' && wat !== 'postcodegebieden')
    return wat === undefined ? 'Zeg wat u wilt importeren.' : `«${wat}» kan Opmaat niet importeren.`;
  if (pad === undefined) return 'Noem het bestand.';
  if (over.length > 0) return `Noem een bestand tegelijk. Te veel is: ${over.join(' ')}.`;
  if (meta !== undefined && wat !== 'vestigingen') return '--meta hoort bij vestigingen.';
  return { wat, pad, toch, ...(meta !== undefined && { meta }) };
}

function ontleed(argumenten: readonly string[]) {
  try {
    const options = { toch: { type: 'boolean', default: false }, meta: { type: 'string' } } as const;
    return parseArgs({ args: [...argumenten], options, allowPositionals: true });
  } catch {
    return undefined;
  }
}

/** Progress for files that take longer than a second: on a screen one line that is rewritten, in a log a line per tenth. */
function maakVoortgang(meld: (tekst: string) => void): (gelezen: number, totaal: number) => void {
  const { isTTY } = process.stderr;
  let vorige: number | undefined;
  let tiende = 0;
  return (gelezen, totaal) => {
    const procent = Math.floor((gelezen / totaal) * 100);
    const nu = performance.now();
    vorige ??= nu;
    if (isTTY && nu - vorige >= 1000) {
      vorige = nu;
      process.stderr.write(`\r${procent}% gelezen`);
      if (gelezen === totaal) process.stderr.write('\n');
    } else if (!isTTY && nu - vorige >= 1000 && Math.floor(procent / 10) > tiende) {
      tiende = Math.floor(procent / 10);
      meld(`${tiende * 10}% gelezen`);
    }
  };
}
