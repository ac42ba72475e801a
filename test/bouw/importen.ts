import { posix } from 'node:path';
import { lees, zonderCommentaar } from './bronnen.ts';

/** One import: a file of the project (path from its root), a package, or a part of Node. */
export interface Import {
  readonly soort: 'bestand' | 'pakket' | 'node';
  /** Path from the root, or the name of the package. */
  readonly naam: string;
  /** `import type`: gone once compiled. */
  readonly alleenType: boolean;
}

const VORMEN = [
  /\b(?:import|export)\s+(type\s)?[\w*{}\s,$]*?\bfrom\s*['"]([^'"]+)['"]/g,
  /\bimport\s*()['"]([^'"]+)['"]/g,
  /\bimport\s*\(\s*()['"]([^'"]+)['"]/g,
];

/** Everything that a file imports, read from its import lines. */
export function importenVan(pad: string): readonly Import[] {
  const tekst = zonderCommentaar(lees(pad));
  return VORMEN.flatMap((vorm) => [...tekst.matchAll(vorm)]).map(([, type, bron = '']) =>
    duid(pad, bron, Boolean(type)),
  );
}

function duid(pad: string, bron: string, alleenType: boolean): Import {
  if (bron.startsWith('.')) return { soort: 'bestand', naam: posix.join(posix.dirname(pad), bron), alleenType };
  if (bron.startsWith('node:')) return { soort: 'node', naam: bron, alleenType };
  return { soort: 'pakket', naam: bron, alleenType };
}

/** Which part of the house a file belongs to. */
export type Kamer =
  | { readonly soort: 'regels' | 'contract' | 'server' | 'web'; readonly capaciteit: string }
  | { readonly soort: 'kern' | 'vormen' | 'server/platform' | 'server/app' | 'web/platform' | 'web/app' | 'elders' };

/** The room of a path, for example `domein/aanmelding/regels/besluit.ts`: regels of aanmelding. */
export function kamerVan(pad: string): Kamer {
  if (pad.startsWith('kern/')) return { soort: 'kern' };
  if (pad === 'domein/vormen.ts') return { soort: 'vormen' };
  const slice = /^domein\/([^/]+)\/(regels\/|server\/|web\/|contract(?=(?:-[a-z-]+)?\.ts$))/.exec(pad);
  if (slice?.[1] && slice[2]) {
    const soort = slice[2].replace(/\/$/, '') as 'regels' | 'contract' | 'server' | 'web';
    return { soort, capaciteit: slice[1] };
  }
  for (const soort of ['server/platform', 'server/app', 'web/platform', 'web/app'] as const) {
    if (pad.startsWith(`${soort}/`)) return { soort };
  }
  return { soort: 'elders' };
}
