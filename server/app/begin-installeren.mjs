// Checks the Node version and installs the packages of package-lock.json.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BeginFout, draaiStil, meld } from './begin-proces.mjs';

const MINIMAAL = [20, 19];
// Development packages too: the compiler is one of them. So NODE_ENV=production must not leave them out.
const NPM_CI = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--include=dev', '--include=optional'];

const OORZAKEN = [
  [/ENOSPC/, 'de schijf is vol. Maak ruimte (ongeveer 1 GB) en start opnieuw.'],
  [/EACCES|EPERM|EROFS/, 'Opmaat mag niet schrijven in de projectmap. Controleer de rechten en start opnieuw.'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|SOCKET_TIMEOUT|ENOTCACHED/,
    'de onderdelen zijn niet te bereiken. Controleer de internetverbinding (of de proxy-instelling van npm) en start opnieuw.',
  ],
];

/** @throws BeginFout when this Node is older than 20.19 */
export function controleerNode(versie) {
  const [hoofd = 0, neven = 0] = versie.split('.').map(Number);
  if (hoofd > MINIMAAL[0] || (hoofd === MINIMAAL[0] && neven >= MINIMAAL[1])) return;
  throw new BeginFout(
    `Node.js ${MINIMAAL.join('.')} of nieuwer is nodig; dit is ${versie}. Haal een nieuwe versie op nodejs.org.`,
  );
}

/** Installs when node_modules does not belong to the present package-lock.json. @throws BeginFout with cause and remedy */
export async function installeer(wortel) {
  if (isGeinstalleerd(wortel)) return;
  meld('onderdelen installeren (eenmalig, ongeveer 20 seconden)…');
  const { code, uitvoer } = await npm(NPM_CI, wortel);
  if (code !== 0) throw new BeginFout(verklaar(code, uitvoer));
  writeFileSync(stempelpad(wortel), slotmerk(wortel));
}

/** Whether node_modules holds what the lock file asks: by our stamp, else by npm's own record of what it installed. */
export function isGeinstalleerd(wortel) {
  const stempel = stempelpad(wortel);
  if (existsSync(stempel)) return readFileSync(stempel, 'utf8') === slotmerk(wortel);
  if (!heeftAlles(wortel)) return false;
  writeFileSync(stempel, slotmerk(wortel));
  return true;
}

function stempelpad(wortel) {
  return join(wortel, 'node_modules', '.opmaat-slot');
}

function slotmerk(wortel) {
  return createHash('sha256')
    .update(readFileSync(join(wortel, 'package-lock.json')))
    .digest('hex');
}

function heeftAlles(wortel) {
  const verslag = join(wortel, 'node_modules', '.package-lock.json');
  if (!existsSync(verslag)) return false;
  const aanwezig = JSON.parse(readFileSync(verslag, 'utf8')).packages;
  const gevraagd = Object.entries(JSON.parse(readFileSync(join(wortel, 'package-lock.json'), 'utf8')).packages);
  return gevraagd.every(([pad, { version, optional }]) => pad === '' || optional || aanwezig[pad]?.version === version);
}

function npm(argumenten, wortel) {
  const eigen = process.env.npm_execpath;
  if (eigen && /npm-cli\.c?js$/.test(eigen)) return draaiStil(process.execPath, [eigen, ...argumenten], wortel);
  return draaiStil('npm', argumenten, wortel, { shell: process.platform === 'win32' });
}

/** What went wrong and what to do, from the output of npm. */
export function verklaar(code, uitvoer) {
  if (code === 127) return 'npm is niet gevonden. Installeer Node.js met npm en start opnieuw.';
  const fouten = uitvoer.split('\n').filter((regel) => regel.startsWith('npm error'));
  const oorzaak = OORZAKEN.find(([patroon]) => patroon.test(fouten.join('\n')));
  if (oorzaak) return `installeren is niet gelukt: ${oorzaak[1]}`;
  return `installeren is niet gelukt. npm meldt:\n${(fouten.length > 0 ? fouten.slice(0, 8).join('\n') : uitvoer.slice(-1000)).trim()}`;
}
