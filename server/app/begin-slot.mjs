// One installation and build at a time, also when two starts meet on a fresh clone.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { BeginFout, meld } from './begin-proces.mjs';

/**
 * Runs the work while holding the lock `uit/.slot`; waits for another holder, takes over from a dead one.
 * @throws BeginFout when another process holds it longer than `geduldMs`
 */
export async function metSlot(wortel, werk, geduldMs = 600_000) {
  const slot = join(wortel, 'uit', '.slot');
  mkdirSync(join(wortel, 'uit'), { recursive: true });
  const grens = Date.now() + geduldMs;
  let gezegd = false;
  while (!neem(slot)) {
    if (neemOverVanDode(slot)) continue;
    if (Date.now() > grens) {
      throw new BeginFout(
        `een andere start blijft bezig. Is dat niet zo? Verwijder dan de map ${slot} en start opnieuw.`,
      );
    }
    if (!gezegd) meld('een andere start is al bezig met klaarzetten; even wachten…');
    gezegd = true;
    await wacht(100);
  }
  try {
    return await werk();
  } finally {
    rmSync(slot, { recursive: true, force: true });
  }
}

/** Takes the lock in one step: a folder that already holds our process number is renamed into place. */
function neem(slot) {
  const eigen = `${slot}-${process.pid}`;
  mkdirSync(eigen, { recursive: true });
  writeFileSync(join(eigen, 'pid'), String(process.pid));
  try {
    renameSync(eigen, slot);
    return true;
  } catch (fout) {
    rmSync(eigen, { recursive: true, force: true });
    if (['EEXIST', 'ENOTEMPTY', 'EPERM'].includes(fout.code)) return false;
    throw fout;
  }
}

function neemOverVanDode(slot) {
  const houder = leesHouder(slot);
  if (houder === undefined || isActief(houder)) return false;
  const weg = `${slot}-weg-${process.pid}`;
  try {
    renameSync(slot, weg);
  } catch {
    return false;
  }
  // Somebody was faster, and this is the lock of the new holder: put it back.
  if (leesHouder(weg) !== houder) {
    renameSync(weg, slot);
    return false;
  }
  rmSync(weg, { recursive: true, force: true });
  return true;
}

function leesHouder(slot) {
  try {
    return Number(readFileSync(join(slot, 'pid'), 'utf8'));
  } catch {
    return undefined;
  }
}

function isActief(pid) {
  // Our own number in a lock we do not hold: left behind by an earlier process (usual in containers).
  if (pid === process.pid || !(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (fout) {
    return fout.code === 'EPERM';
  }
}
