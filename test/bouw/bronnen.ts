import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../server/platform/project.ts';

/** What git ignores, and git itself: made here, not written here. */
const NIET_VAN_ONS = new Set(['node_modules', '.git', '.opmaat', 'uit', 'schermen']);

/** Paths of all files of the project below these folders, relative to its root, with forward slashes, in order. */
export function bestanden(...mappen: readonly string[]): readonly string[] {
  return (mappen.length > 0 ? mappen : ['']).flatMap((map) => loop(map));
}

function loop(map: string): string[] {
  return readdirSync(join(PROJECT, map), { withFileTypes: true })
    .filter(({ name }) => !NIET_VAN_ONS.has(name))
    .sort((een, ander) => (een.name < ander.name ? -1 : 1))
    .flatMap((deel) => {
      const pad = map === '' ? deel.name : `${map}/${deel.name}`;
      return deel.isDirectory() ? loop(pad) : [pad];
    });
}

/** The text of one file of the project. */
export function lees(pad: string): string {
  return readFileSync(join(PROJECT, pad), 'utf8');
}

/** All TypeScript below these folders, without compiled or generated files. */
export function broncode(...mappen: readonly string[]): readonly string[] {
  return bestanden(...mappen).filter((pad) => /\.tsx?$/.test(pad));
}

/** Whether this is a test (then it may use more than what it tests). */
export function isTest(pad: string): boolean {
  return /\.test\.(tsx?|mjs)$/.test(pad);
}

/** Source text without comments, so that a word in a sentence is no import and no clock. */
export function zonderCommentaar(tekst: string): string {
  return tekst.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
