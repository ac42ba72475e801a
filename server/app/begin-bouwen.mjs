// Compiles the TypeScript to uit/ and builds the screens to uit/schermen/.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BeginFout, draaiStil, meld } from './begin-proces.mjs';

/** Compiles one part with all it needs, or everything. Quick when nothing changed. @throws BeginFout with the errors found */
export async function bouwProgramma(wortel, deel) {
  if (!existsSync(join(wortel, 'uit', 'server', 'app'))) meld('bouwen…');
  const tsc = join(wortel, 'node_modules', 'typescript', 'bin', 'tsc');
  const { code, uitvoer } = await draaiStil(process.execPath, [tsc, '-b', ...(deel ? [deel] : [])], wortel);
  if (code !== 0) throw new BeginFout(`bouwen is niet gelukt:\n${uitvoer.trim()}`);
}

/** Builds the screens when one of their sources changed since the last time. @throws BeginFout with the errors found */
export async function bouwWeb(wortel) {
  const stempel = join(wortel, 'uit', '.web-stempel');
  const merk = webmerk(wortel);
  const klaar = existsSync(stempel) && existsSync(join(wortel, 'uit', 'schermen', 'index.html'));
  if (klaar && readFileSync(stempel, 'utf8') === merk) return;
  meld('schermen bouwen…');
  rmSync(stempel, { force: true });
  const vite = join(wortel, 'node_modules', 'vite', 'bin', 'vite.js');
  const opties = [vite, 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn'];
  const { code, uitvoer } = await draaiStil(process.execPath, opties, wortel);
  if (code !== 0) throw new BeginFout(`de schermen bouwen is niet gelukt:\n${uitvoer.trim()}`);
  writeFileSync(stempel, merk);
}

/** A hash of all that ends up in the screens: names and contents. Tests do not count. */
export function webmerk(wortel) {
  const domein = join(wortel, 'domein');
  const slices = existsSync(domein)
    ? readdirSync(domein, { withFileTypes: true }).filter((deel) => deel.isDirectory())
    : [];
  const bronnen = ['package-lock.json', 'web', 'kern'];
  for (const { name } of slices) {
    const delen = readdirSync(join(domein, name)).filter((deel) => /^(contract[a-z-]*\.ts|regels|web)$/.test(deel));
    bronnen.push(...delen.sort().map((deel) => `domein/${name}/${deel}`));
  }
  const hash = createHash('sha256');
  for (const bron of bronnen) voegToe(hash, wortel, bron);
  return hash.digest('hex');
}

function voegToe(hash, wortel, pad) {
  const volledig = join(wortel, pad);
  if (!existsSync(volledig)) return;
  const delen = leesMap(volledig);
  if (!delen) {
    const inhoud = readFileSync(volledig);
    hash.update(`${pad}\n${inhoud.length}\n`).update(inhoud);
    return;
  }
  for (const deel of delen.sort()) {
    if (!/\.test\.tsx?$/.test(deel)) voegToe(hash, wortel, `${pad}/${deel}`);
  }
}

function leesMap(pad) {
  try {
    return readdirSync(pad);
  } catch (fout) {
    if (fout.code === 'ENOTDIR') return undefined;
    throw fout;
  }
}
