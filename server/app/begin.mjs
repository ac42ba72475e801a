// The first thing that runs, on a bare clone: plain JavaScript without packages.
// Installs and builds what is needed, then hands over to the real program.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bouwProgramma, bouwWeb } from './begin-bouwen.mjs';
import { controleerNode, installeer } from './begin-installeren.mjs';
import { meld, voerUit } from './begin-proces.mjs';
import { metSlot } from './begin-slot.mjs';

const WORTEL = resolve(fileURLToPath(import.meta.url), '../../..');
const VITEST = ['node_modules/vitest/vitest.mjs', 'run'];

/** Per command: which part is compiled (nothing named: everything), whether the screens are needed, what runs. */
const OPDRACHTEN = {
  start: { deel: 'server/app', web: true, programma: ['uit/server/app/start.js'] },
  opmaat: { deel: 'server/app', web: false, programma: ['uit/server/app/opmaat.js'] },
  test: { web: false, programma: VITEST },
  controle: { web: false, programma: ['uit/server/app/controle.js'] },
  reis: { web: true, programma: [...VITEST, '--config', 'test/reis/vitest.config.ts'] },
  bench: { web: true, programma: ['uit/bench/draai.js'] },
};

async function begin([naam = '', ...argumenten]) {
  const opdracht = Object.hasOwn(OPDRACHTEN, naam) ? OPDRACHTEN[naam] : undefined;
  if (!opdracht) {
    meld(`«${naam}» is geen opdracht. Kies uit: ${Object.keys(OPDRACHTEN).join(', ')}.`);
    return 1;
  }
  await metSlot(WORTEL, async () => {
    await installeer(WORTEL);
    await bouwProgramma(WORTEL, opdracht.deel);
    if (opdracht.web) await bouwWeb(WORTEL);
  });
  const [bestand, ...vast] = opdracht.programma;
  return voerUit(resolve(WORTEL, bestand), [...vast, ...argumenten], WORTEL);
}

try {
  controleerNode(process.versions.node);
  process.exitCode = await begin(process.argv.slice(2));
} catch (fout) {
  meld(fout.code === 'ENOSPC' ? 'de schijf is vol. Maak ruimte en start opnieuw.' : fout.message);
  process.exitCode = 1;
}
