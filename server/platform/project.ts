import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project: the nearest folder above this file with a package.json. Compiled code and sources share it. */
export const PROJECT = vindProject(dirname(fileURLToPath(import.meta.url)));

function vindProject(map: string): string {
  return existsSync(join(map, 'package.json')) ? map : vindProject(dirname(map));
}

/** Where Opmaat keeps its own data (embedded database, logs), outside version control. */
export function gegevensmap(): string {
  return process.env.OPMAAT_GEGEVENS ?? join(PROJECT, '.opmaat');
}
